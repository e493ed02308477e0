"""Other stories printed as cards, each a headline with its text below: behind their label, or two and more behind the body."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.cues import Cues
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS
from newsparse.text.lines import Page
from newsparse.text.stems import stems

DATE_SIZE = 40
"""A line with a date that is no longer says when, not what."""

BULLET = 2
"""A line as short is what is left of a bullet."""

_SHORTEST, _LONGEST = 15, 110
"""Lengths in Latin characters between which a line can be a card's headline."""

_SENTENCE, _TEXT = 60, 100
"""A line as long below one is its text if it ends as sentences do; or however it ends."""

_STOPS = frozenset(FULL_STOPS + "…")
_ENDS = _STOPS | frozenset(":：,،;؛")
"""How no headline ends."""

_PAIR = 2
_WORDS = 3
"""Without a label a card's headline has more words than this: `Strictly necessary cookies`."""

_ALIEN = 0.2
"""Cards that share a smaller part of their words with the story are none of it."""

_OPENING = 12
"""So many lines of the story are compared with them."""


def end_of_cards(page: Page, cues: Cues, sizes: list[int], start: int) -> int:
    """Where a run of two cards or more ends that begins on line `start`; there, if none does. Their days may stand among them."""
    i, cards, count = start, 0, len(page)
    while i < count:
        if (cues.dated[i] or sizes[i] <= BULLET) and sizes[i] <= DATE_SIZE and cards:
            i += 1
        elif i + 1 < count and _is_card(page, cues, sizes, i):
            i += _PAIR
            cards += 1
        else:
            break
    return i if cards >= _PAIR else start


def are_alien(page: Page, in_body: bytearray, cards: range) -> bool:
    """Whether cards behind the body's other lines speak of something else."""
    story = [page.texts[i] for i in range(cards.start) if in_body[i]][:_OPENING]
    words = stems("\n".join([page.texts[i] for i in cards]))
    return len(words & stems("\n".join(story))) < _ALIEN * len(words)


def mark_cards(d: Decoded) -> None:
    """Give the cards behind the body to other stories, those with an author and a day as well, if the article's own stand above it."""
    own = {Role.BYLINE, Role.PUBLISHED}.issubset(d.roles[: d.first])
    i = d.last + 1 if d.last >= 0 else len(d.page)
    while i < len(d.page):
        labelled = d.cues.kinds[i - 1] == "related"
        if own and _is_signed(d, i):
            d.roles[i : i + 3] = [Role.RELATED_HEADLINE, Role.BOILERPLATE, Role.BOILERPLATE]
        text = d.page.texts[i]
        named = labelled or (text.count(" ") >= _WORDS and text[-1] not in "?？؟")
        end = end_of_cards(d.page, d.cues, d.sizes, i) if named and d.roles[i] is Role.BOILERPLATE else i
        for k in range(i, end):
            if _is_text(d.page, d.sizes, k):
                d.roles[k] = Role.RELATED_TEXT
            elif d.sizes[k] >= _SHORTEST and not d.cues.dated[k]:
                d.roles[k] = Role.RELATED_HEADLINE
        i = max(end, i + 1)


def _is_signed(d: Decoded, i: int) -> bool:
    """Whether line `i` is a headline with the author and the day of its story below, both labelled."""
    kinds = d.cues.kinds[i : i + 3]
    if kinds not in (["", "byline", "published"], ["", "byline", "updated"]) or d.roles[i] is not Role.BOILERPLATE:
        return False
    text = d.page.texts[i]
    return (
        _SHORTEST <= d.sizes[i] <= _LONGEST
        and text[-1] not in _ENDS
        and text.count(" ") >= _WORDS
        and not d.cues.dated[i]
    )


def _is_card(page: Page, cues: Cues, sizes: list[int], i: int) -> bool:
    """Whether line `i` is a headline and the line below its text."""
    text = page.texts[i]
    return (
        _SHORTEST <= sizes[i] <= _LONGEST
        and not cues.kinds[i]
        and text[-1] not in _ENDS
        and " " in text
        and not (cues.kinds[i + 1] or cues.dated[i] or cues.linked[i] or cues.credited[i])
        and sizes[i + 1] > sizes[i]
        and _is_text(page, sizes, i + 1)
    )


def _is_text(page: Page, sizes: list[int], i: int) -> bool:
    return sizes[i] >= _SENTENCE and (sizes[i] >= _TEXT or page.texts[i].rstrip("[]")[-1:] in _STOPS)
