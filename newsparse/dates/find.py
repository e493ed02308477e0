"""Where in a line a date may stand: the cheap look that most lines end with."""

from __future__ import annotations

import re
from functools import cache

from newsparse.dates.lexicon import Lexicon
from newsparse.dates.numerals import HAN
from newsparse.dates.tokens import BETWEEN

_REACH = 64
"""How far on either side of a number the rest of its date is looked for."""
_LEFT = 24

Region = tuple[int, int]


@cache
def _numbers() -> re.Pattern[str]:
    return re.compile(rf"\d+|[{HAN}]{{2,5}}(?=[年月])")


@cache
def _numeric() -> re.Pattern[str]:
    """Three numbers with the separators of a date between them, from the first on."""
    gap, counter = r"[ \N{NO-BREAK SPACE}]{0,2}", "年년年-月월"
    return re.compile(
        rf"\d{{1,4}}{gap}(?:[-–/.\\ ,{counter[:2]}]{gap}\d{{1,2}}{gap}[-–/.\\ ,月월]{gap}\d|[月월]{gap}\d)"
    )


@cache
def _right() -> re.Pattern[str]:
    word = rf"([^\d{BETWEEN}]{{0,24}})"
    return re.compile(rf"[{BETWEEN}]{{0,4}}{word}[{BETWEEN}]{{0,4}}{word}")


@cache
def _marks() -> str:
    return ".,،:()[]-–/\\|'’\"«»"


def regions(line: str, lexicon: Lexicon) -> list[Region]:
    """The pieces of the line, apart and in order, in which a number stands as it does in a date."""
    found: list[Region] = []
    numeric, right = _numeric().match, _right().match
    promising = lexicon.is_promising
    marks = _marks()
    seen = 0
    for match in _numbers().finditer(line):
        start, end = match.span()
        if start < seen:
            continue
        if end - start > 8:
            continue
        if not numeric(line, start):
            after = right(line, end)
            if not (after and ((after[1] and promising(after[1])) or (after[2] and promising(after[2])))):
                before = line[start - _LEFT if start > _LEFT else 0 : start].split()[-2:]
                for word in before:
                    bare = word.strip(marks)
                    if bare and (promising(bare) or "/" in bare or "\\" in bare or "-" in bare):
                        break
                else:
                    continue
        low, high = max(0, start - _REACH), min(len(line), end + _REACH)
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
        # What lies well inside the region is read with it; its last part may begin another date.
        seen = high - _REACH // 2 if high < len(line) else high
    return found
