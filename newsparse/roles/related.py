"""The roles of other stories: behind a label with their text, or wherever a headline of one stands."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import Columns
from newsparse.roles.weights import RELATED

RELATED_SCORE = 0
SHORTEST, LONGEST = 20, 220
"""Lengths in Latin characters between which a line can be another story's headline."""


def mark_related(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    possible = [
        role is Role.BOILERPLATE and SHORTEST <= size <= LONGEST and not kind
        for role, size, kind in zip(d.roles, d.sizes, d.cues.kinds, strict=True)
    ]
    if 0 <= d.title < d.first:
        possible[d.title : d.first] = [False] * (d.first - d.title)
    scores = iter(RELATED.scores(features, possible))
    likely = [next(scores) > RELATED_SCORE if able else False for able in possible]
    section = story = False
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            alone = d.cues.values[i] >= len(d.page.texts[i])
            d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
            section, story = alone and i > d.last, False
        elif section and d.roles[i] is Role.BOILERPLATE and not kind:
            if not story and d.sizes[i] >= 12:
                d.roles[i], story = Role.RELATED_HEADLINE, True
            elif story and d.sizes[i] >= 100:
                d.roles[i] = Role.RELATED_TEXT
            elif likely[i]:
                d.roles[i] = Role.RELATED_HEADLINE
        elif kind in {"comments", "boilerplate", "promo", "sections"}:
            section = False
        elif d.roles[i] is Role.BOILERPLATE and likely[i]:
            d.roles[i] = Role.RELATED_HEADLINE
