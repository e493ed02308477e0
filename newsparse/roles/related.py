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

_NAMED = 12
"""Fewer characters are no headline: an outlet or a section, as in `More from Politics`."""

_DATE_WORDS = 5
"""A line with a year and more words than that says what."""

SHORTEST, LONGEST = 20, 220
"""Lengths in Latin characters between which a line can be another story's headline."""


def mark_related(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    scores = _scores(d, features)
    has_date = not _DATES.isdisjoint(d.roles[: d.first])
    boilerplate, subhead = Role.BOILERPLATE, Role.SUBHEAD
    section = story = label = False
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            alone = len(d.page.texts[i]) - d.cues.values[i] < _NAMED
            d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
            section, story, label = alone and i > d.last, False, alone
            continue
        free = d.roles[i] is boilerplate or (label and d.roles[i] is subhead)
        if free and (section or label) and not kind:
            if d.cues.dated[i] and d.sizes[i] <= DATE_SIZE and d.page.texts[i].count(" ") < _DATE_WORDS:
                continue
            if not story and d.sizes[i] >= _NAMED:
                d.roles[i], story = Role.RELATED_HEADLINE, True
            elif section and d.sizes[i] >= 100:
                d.roles[i] = Role.RELATED_TEXT
            elif scores[i] > SECTION_SCORE:
                d.roles[i] = Role.RELATED_HEADLINE
        elif free and kind in _FURNITURE:
            section = False
        elif free and scores[i] > SECTION_SCORE and (scores[i] > RELATED_SCORE or _is_card(d, i, dated=has_date)):
            d.roles[i] = Role.RELATED_HEADLINE
        label = False


def _is_card(d: Decoded, i: int, *, dated: bool) -> bool:
    """Whether a line behind the body is printed as cards are: twice, as the picture's text and the headline, or with its day below.

    `dated`: the article's own day stands above its body, so that this is another story's.
    """
    if i <= d.last or i + 1 >= len(d.page):
        return False
    below = d.page.texts[i + 1]
    return below == d.page.texts[i] or (dated and bool(d.cues.dated[i + 1]) and d.sizes[i + 1] <= DATE_SIZE)


_DATES = frozenset({Role.PUBLISHED, Role.UPDATED})
_FURNITURE = frozenset({"comments", "boilerplate", "promo", "sections"})
_NEVER = -1000


def _scores(d: Decoded, features: Columns) -> list[int]:
    """How much speaks for each line being another story's headline; what is labelled, prose, too short or too long is none."""
    boilerplate = Role.BOILERPLATE
    possible = [
        role is boilerplate and SHORTEST <= size <= LONGEST and not kind and text[0] != "©" and "{" not in text
        for role, size, kind, text in zip(d.roles, d.sizes, d.cues.kinds, d.page.texts, strict=True)
    ]
    if 0 <= d.title < d.first:
        possible[d.title : d.first] = [False] * (d.first - d.title)
    scores = iter(RELATED.scores(features, possible))
    return [next(scores) if able else _NEVER for able in possible]
