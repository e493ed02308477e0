"""Where in a line a date may stand: the cheap look that most lines end with."""

from __future__ import annotations

import re
from functools import cache

from newsparse.dates.lexicon import Lexicon
from newsparse.dates.numerals import HAN
from newsparse.dates.tokens import BETWEEN

_REACH = 48
"""How far on either side of a number the rest of its date is looked for."""
_LEFT = 24

Region = tuple[int, int]


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


@cache
def _numbers() -> re.Pattern[str]:
    # Three times slower than `_digits`: no single set of letters begins it.
    return re.compile(rf"\d+|[{HAN}]{{2,5}}(?=[年月])")


@cache
def _numeric() -> re.Pattern[str]:
    """Three numbers with the separators of a date between them, from the first on."""
    gap = r"[ \N{NO-BREAK SPACE}]{0,2}"
    return re.compile(rf"\d{{1,4}}{gap}(?:[-–/.\\ ,年년]{gap}\d{{1,2}}{gap}[-–/.\\ ,月월]{gap}\d|[月월]{gap}\d)")


@cache
def _right() -> re.Pattern[str]:
    return re.compile(rf"[{BETWEEN}]{{0,4}}([^\d{BETWEEN}]{{0,24}})")


_MARKS = ".,،:()[]-–/\\|'’\"«»"
_CLOCK_MARKS = frozenset(":.h")
_SMALL_WORD = 4
"""Behind a word so short (de, of, at) the next one is looked at too."""


def regions(line: str, lexicon: Lexicon) -> list[Region]:
    """The pieces of the line, apart and in order, in which a number stands as it does in a date."""
    found: list[Region] = []
    numeric, seen = _numeric().match, 0
    for match in (_numbers() if "年" in line else _digits()).finditer(line):
        start, end = match.span()
        if start < seen or end - start > 8:
            continue
        if not numeric(line, start):
            least = 1 if line[end : end + 1] in _CLOCK_MARKS or line[start - 1 : start] in _CLOCK_MARKS else 2
            if not _after(line, end, lexicon, least) and not _before(line, start, lexicon, least):
                continue
        low, high = max(0, start - _REACH), min(len(line), end + _REACH)
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
        # What lies well inside the region is read with it; its last part may begin another date.
        seen = high - _REACH // 2 if high < len(line) else high
    return found


def _after(line: str, end: int, lexicon: Lexicon, least: int) -> bool:
    """Is the word behind the number, or the next where the first is a small one, one of a date's?"""
    right = _right().match
    match = right(line, end)
    word = match[1] if match else ""
    if not match or not word:
        return False
    if lexicon.promise(word) >= least:
        return True
    if len(word) > _SMALL_WORD or not (match := right(line, match.end())) or not match[1]:
        return False
    return lexicon.promise(match[1]) >= least


def _before(line: str, start: int, lexicon: Lexicon, least: int) -> bool:
    """Is the word before the number, or the one before a small one, one of a date's?"""
    for word in reversed(line[start - _LEFT if start > _LEFT else 0 : start].split()[-2:]):
        bare = word.strip(_MARKS)
        if bare:
            if lexicon.promise(bare) >= least or "/" in bare or "\\" in bare or "-" in bare:
                return True
            if len(bare) > _SMALL_WORD:
                return False
    return False
