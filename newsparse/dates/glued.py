"""Numbers: the letter of each, and the parts of those that a copy ran together: `20232:23 PM`, `2024-05-1410:20`."""

from __future__ import annotations

import re
from functools import cache

YEAR, OTHER_YEAR, SMALL, HUNDREDS, FOUR, LONG = "Y", "K", "2", "3", "4", "6"
"""A Gregorian year, a year of another calendar, one or two digits, three, four that are no year, more."""
JUNK = "x"

Parts = list[tuple[str, str]]
"""Letters and the digits that they stand for."""


def number_letter(length: int, value: int) -> str:
    """The letter of a number of so many digits."""
    if length < 3:
        return SMALL
    if length == 3:
        return HUNDREDS
    if length > 4:
        return LONG
    if 1600 <= value <= 2100:
        return YEAR
    return OTHER_YEAR if 1250 <= value < 1600 or 2400 <= value <= 2760 or 5600 <= value <= 5900 else FOUR


def parts_of(digits: str, shape: str, after: list[str], line: str, place: int) -> Parts | None:
    """What a number of four digits and more is made of where the items before it call for a shorter one; else None.

    `shape` holds the letters of the items before it, `after` the next token; it stands at `place` in the line.
    """
    following = after[0] if after else ""
    if len(digits) > 4:
        if len(digits) == 6 and shape.endswith("2:") and _minute_and_day().match(line, place):
            return [(SMALL, digits[:2]), (YEAR, digits[2:])]
        due, low, high = (_hijri_year_due(), 1300, 1500) if "O" in shape else (_year_due(), 1600, 2100)
        if low <= int(digits[:4]) <= high and due.search(shape):
            rest = digits[4:]
            return [(number_letter(4, int(digits[:4])), digits[:4]), (SMALL if len(rest) < 3 else JUNK, rest)]
        if len(digits) == 6 and shape.endswith(("Y22T", "Y22-", "22Y-")):
            return [(SMALL, digits[:2]), (":", ""), (SMALL, digits[2:4]), (":", ""), (SMALL, digits[4:])]
        if len(digits) == 8 and _stands_alone(line, place) and _is_day(digits[:4], digits[4:6], digits[6:]):
            return [(YEAR, digits[:4]), (SMALL, digits[4:6]), (SMALL, digits[6:])]
        if len(digits) == 8 and _stamp().match(line, place) and _is_day(digits[4:], digits[2:4], digits[:2]):
            return [(SMALL, digits[:2]), (SMALL, digits[2:4]), (YEAR, digits[4:])]
    elif following[:1] == ":" and _day_due().search(shape) and len(digits) == 4:
        return [(SMALL, digits[:2]), (SMALL, digits[2:])]
    elif len(digits) == 4 and shape.endswith("Y22T"):
        return [(SMALL, digits[:2]), (":", ""), (SMALL, digits[2:])]
    return None


@cache
def _year_due() -> re.Pattern[str]:
    return re.compile(r"(?:[MQ][_.,·c]*2o?[_.,·c]+|2o?[_.,·c/\-]*[MQ][_.,·c/\-']*|(?<![2-9YK])2([-/.])2\1)\Z")


@cache
def _hijri_year_due() -> re.Pattern[str]:
    return re.compile(r"2[_.,·c/\-]*O[_.,·c/\-]*\Z")


@cache
def _day_due() -> re.Pattern[str]:
    return re.compile(r"Y([-/.])2\1\Z")


def _is_day(year: str, month: str, day: str) -> bool:
    return 1600 <= int(year) <= 2100 and 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _stands_alone(line: str, place: int) -> bool:
    """Do eight digits stand where a date does: alone, behind a colon, before a clock?"""
    before = line[:place].rstrip()
    if _stamp().match(line, place):
        return True
    return (not before or before[-1] in ":：|(") and _alone().match(line, place + 8) is not None


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\Z|[|)])|T\d{4}|\s+\d{1,2}:\d\d")


@cache
def _minute_and_day() -> re.Pattern[str]:
    """The end of a clock that a whole day is run on to: 08:322013-08-26."""
    return re.compile(r"[0-5]\d(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)")


@cache
def _stamp() -> re.Pattern[str]:
    """A day and a clock in digits alone: 20072024-132747."""
    return re.compile(r"\d{8}-(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)")
