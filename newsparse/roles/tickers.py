"""Tickers: lists of other stories with the clock in front of each, often without a space: `- 21:28Bakers raise prices`."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import Role
from newsparse.roles.decoded import Decoded

_APART = 2
"""Two such lines stand below each other, or with one line between."""

_SHORTEST, _LONGEST = 25, 220
"""Lengths in Latin characters between which a line can be one of a ticker."""

_CLOCK_REACH = 6
"""The characters within which the colon of a clock stands."""

_FREE = frozenset({Role.BOILERPLATE, Role.HEADLINE})


def behind_clock(text: str) -> int:
    """Where the headline behind a clock starts in a line, or 0.

    >>> behind_clock("- 21:28Bakers raise prices")
    7
    """
    match = _clock().match(text) if ":" in text[:_CLOCK_REACH] else None
    return match.end() if match else 0


def mark_tickers(d: Decoded) -> None:
    """Give the lines above and below the body that are a ticker's to other stories."""
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
def _clock() -> re.Pattern[str]:
    return re.compile(r"(?:[-–—•·*|]\s?)?(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[-–—|•:]\s|\s?)(?=[^\W\d_]{2}|[\"«“„'‘])")
