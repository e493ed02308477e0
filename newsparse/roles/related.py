"""The roles of other stories: behind a label with their text, or wherever a headline of one stands."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import Columns
from newsparse.roles.weights import RELATED

RELATED_SCORE = 25
SECTION_SCORE = -100
"""What must speak for a line that stands alone to be another story's headline, and for one behind their label."""

DATE_SIZE = 40
"""A line with a date that is no longer says when, not what."""

SHORTEST, LONGEST = 20, 220
"""Lengths in Latin characters between which a line can be another story's headline."""


def mark_related(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    scores = _scores(d, features)
    section = story = label = False
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            alone = d.cues.values[i] >= len(d.page.texts[i])
            d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
            section, story, label = alone and i > d.last, False, alone
            continue
        if d.roles[i] is not Role.BOILERPLATE:
            pass
        elif (section or label) and not kind:
            if d.cues.dated[i] and d.sizes[i] <= DATE_SIZE:
                continue
            if not story and d.sizes[i] >= 12:
                d.roles[i], story = Role.RELATED_HEADLINE, True
            elif section and d.sizes[i] >= 100:
                d.roles[i] = Role.RELATED_TEXT
            elif scores[i] > SECTION_SCORE:
                d.roles[i] = Role.RELATED_HEADLINE
        elif kind in _FURNITURE:
            section = False
        elif scores[i] > RELATED_SCORE:
            d.roles[i] = Role.RELATED_HEADLINE
        label = False


_FURNITURE = frozenset({"comments", "boilerplate", "promo", "sections"})
_NEVER = -1000


def _scores(d: Decoded, features: Columns) -> list[int]:
    """How much speaks for each line being another story's headline; what is labelled, prose, too short or too long is none."""
    possible = [
        role is Role.BOILERPLATE and SHORTEST <= size <= LONGEST and not kind
        for role, size, kind in zip(d.roles, d.sizes, d.cues.kinds, strict=True)
    ]
    if 0 <= d.title < d.first:
        possible[d.title : d.first] = [False] * (d.first - d.title)
    scores = iter(RELATED.scores(features, possible))
    return [next(scores) if able else _NEVER for able in possible]
