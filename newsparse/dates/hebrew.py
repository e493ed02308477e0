"""Hebrew dates in Hebrew letters: `ט' טבת התשפ"ג`, `י"ד באייר ה'תשפ"ד`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsparse.dates import calendars

_QUOTES = "\"״”“'’׳"
_VALUES = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        [*range(1, 10), *range(10, 100, 10), *range(100, 500, 100), 20, 40, 50, 80, 90],
        strict=True,
    )
)
_THIS_MILLENNIUM = 5000


class HebrewDay:
    """Day, month (as in `calendars.MONTHS`) and year as printed from `start` to `end` of the line."""

    def __init__(self, year: int, month: int, day: int, start: int, end: int) -> None:
        self.year = year
        self.month = month
        self.day = day
        self.start = start
        self.end = end


@cache
def _date() -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    quote = f"[{_QUOTES}]"
    return re.compile(
        rf"(?<![א-ת])(?P<day>[א-ל]{quote}{{1,2}}|[יכטל]{quote}[א-ט]|[טי]{quote}[וזא-ט]|[א-ל])\s+(?:ל|ב)?(?P<month>{months})"
        rf"[{_QUOTES}]?,?\s+(?:ה{quote}?)?(?P<year>ת[קרשת]?[א-ת]{{0,2}}{quote}[א-ת])(?![א-ת])"
    )


@cache
def _months() -> dict[str, int]:
    lines = (line.partition(" ") for line in calendars.MONTHS[calendars.HEBREW].strip().splitlines())
    return {form.strip(): int(number) for number, _, forms in lines for form in forms.split("|")}


def read(line: str) -> Iterator[HebrewDay]:
    """The Hebrew days in letters that a line prints."""
    for match in _date().finditer(line):
        day, year = _number(match["day"]), _number(match["year"])
        yield HebrewDay(year + _THIS_MILLENNIUM, _months()[match["month"]], day, *match.span())


def _number(letters: str) -> int:
    return sum(_VALUES.get(letter, 0) for letter in letters)


def may_be_in(line: str) -> bool:
    """Can a line hold one? Years are marked by a quote in front of their last letter."""
    return "ת" in line and any(quote in line for quote in '"״”')
