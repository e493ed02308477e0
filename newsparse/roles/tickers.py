"""Tickers: lists of other stories with the clock in front of each, often without a space: `- 21:28Bakers raise prices`; or all on
one line, with wide spaces or marks between them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.text.letters import LETTER

_APART = 2
"""Two such lines stand below each other, or with one line between."""

_SHORTEST, _LONGEST = 25, 220
"""Lengths in Latin characters between which a line can be one of a ticker."""

_CLOCK_REACH = 6
"""The characters within which the colon of a clock stands."""

_CLOCK = 5
"""A line with no more characters can be a clock alone."""

_PIECES = 4
_PIECE_WORDS = 3
"""So many pieces at least, each of so many words, make a line a ticker; fewer or shorter ones are a menu or a path of sections."""

_FREE = frozenset({Role.BOILERPLATE, Role.HEADLINE})


def behind_clock(text: str) -> int:
    """Where the headline behind a clock starts in a line, or 0.

    >>> behind_clock("- 21:28Bakers raise prices")
    7
    """
    match = _clock().match(text) if ":" in text[:_CLOCK_REACH] else None
    return match.end() if match else 0


def is_clock(text: str) -> bool:
    """Whether a line is a clock alone, as it stands above a ticker's headline."""
    return len(text) <= _CLOCK and ":" in text and _clock_alone().fullmatch(text) is not None


def ticker_pieces(text: str) -> list[tuple[int, int]]:
    """Where the headlines of a ticker on one line stand, or nothing.

    >>> text = "Bakers raise prices *** Night train returns *** Bears beat Wolves *** Storm nears coast"
    >>> [text[start:end] for start, end in ticker_pieces(text)]
    ['Bakers raise prices', 'Night train returns', 'Bears beat Wolves', 'Storm nears coast']
    """
    if not ("   " in text or " | " in text or "***" in text):
        return []
    places = [match.span() for match in _between().finditer(text)]
    words = [text.count(" ", *place) + 1 for place in places]
    return places if len(places) >= _PIECES and min(words) >= _PIECE_WORDS else []


def mark_tickers(d: Decoded) -> None:
    """Give the lines above and below the body that are a ticker's to other stories."""
    _mark_lines(d)
    _mark_below_clocks(d)
    _mark_pieces(d)


def _mark_below_clocks(d: Decoded) -> None:
    """Headlines each below a clock alone on its line, which is no day of the article."""
    clocks = [
        i for i, dated in enumerate(d.cues.dated[:-1]) if dated and is_clock(d.page.texts[i]) and _heads(d, i + 1)
    ]
    for n, i in enumerate(clocks):
        if i - _APART in clocks[n - 1 : n] or i + _APART in clocks[n + 1 : n + 2]:
            d.roles[i], d.roles[i + 1] = Role.RELATED_LABEL, Role.RELATED_HEADLINE


def _heads(d: Decoded, i: int) -> bool:
    """Whether line `i` is no prose and has a headline's length."""
    outside = not d.first <= i <= d.last and d.roles[i] in _FREE
    return outside and _SHORTEST <= d.sizes[i] <= _LONGEST and d.page.texts[i][-1] not in STOPS


def _mark_pieces(d: Decoded) -> None:
    """Lines with all of a ticker's headlines, above the body or as its first one."""
    for i in range(min(d.first + 1, len(d.page))):
        if not (d.cues.kinds[i] or d.cues.dated[i]) and ticker_pieces(d.page.texts[i]):
            d.roles[i] = Role.RELATED_HEADLINE
            if i == d.first:
                d.first = next((k for k in range(i + 1, len(d.page)) if d.roles[k] in PROSE), len(d.page))


def _mark_lines(d: Decoded) -> None:
    """Lines with a clock in front."""
    lines = [
        i
        for i, dated in enumerate(d.cues.dated)
        if dated
        and not d.first <= i <= d.last
        and d.roles[i] in _FREE
        and not d.cues.kinds[i]
        and _SHORTEST <= d.sizes[i] <= _LONGEST
        and behind_clock(d.page.texts[i])
    ]
    for above, below in pairwise(lines):
        if below - above <= _APART:
            d.roles[above] = d.roles[below] = Role.RELATED_HEADLINE


@cache
def _clock_alone() -> re.Pattern[str]:
    return re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")


@cache
def _between() -> re.Pattern[str]:
    """What stands between wide spaces, bars or stars."""
    return re.compile(r"[^\s|*](?:(?!\s{3}|\s\|\s|\s?\*\*\*).)*")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[-–—•·*|]\s?)?(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[-–—|•:]\s|\s?)(?=[^\W\d_]{LETTER}|[\"«“„'‘])"
    )
