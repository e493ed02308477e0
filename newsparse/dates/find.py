"""Where in a line a date may stand: the cheap look that most lines end with."""

from __future__ import annotations

import re
from functools import cache

from newsparse.dates import relative
from newsparse.dates.lexicon import CLOCK, COUNTER, DATE, NOTHING, SMALL, UNIT, Lexicon
from newsparse.dates.numerals import BEYOND, DIGITS, HAN
from newsparse.text.letters import ASCII_BETWEEN, BETWEEN

_REACH = 48
"""How far on either side of a number the rest of its date is looked for."""
_LEFT = 24
_LONGEST_NUMBER = 11
"""A year with an hour or other digits run on."""

Region = tuple[int, int]


@cache
def _numbers() -> re.Pattern[str]:
    """A number and what stands behind it: as it is printed, the marks, and the next word.

    The engine skips to a first digit that is a set by itself in half the time that a repeated one takes.
    """
    return re.compile(rf"[0-9{DIGITS}{BEYOND}](?<=\d)\d*(([{BETWEEN}]{{0,4}})([^\d{BETWEEN}]{{0,24}}))")


@cache
def _ascii_numbers() -> re.Pattern[str]:
    """The same in ASCII, whose small sets are twice as fast."""
    return re.compile(rf"[0-9][0-9]*(([{ASCII_BETWEEN}]{{0,4}})([^0-9{ASCII_BETWEEN}]{{0,24}}))")


@cache
def _numeric() -> re.Pattern[str]:
    """Three numbers with the separators of a date between them, from the first on, or eight digits in one."""
    gap = r"[ \N{NO-BREAK SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}]{0,2}"
    counted = rf"|[年년]{gap}\d{{1,2}}{gap}[月월]|[月월]{gap}\d"
    return _three_numbers(gap, r"-/.\\ ,–‐‑．／·", counted)


@cache
def _ascii_numeric() -> re.Pattern[str]:
    """The same in ASCII."""
    return _three_numbers(" {0,2}", r"-/.\\ ,", "")


def _three_numbers(gap: str, marks: str, counted: str) -> re.Pattern[str]:
    return re.compile(
        rf"\d{{1,4}}{gap}(?:([{marks}]){gap}\d{{1,2}}{gap}\1{gap}\d{counted}|/\d{{1,2}}-\d\d)"
        r"|(?:1[6-9]|20)\d\d[01]\d[0-3]\d(?!\d)|[0-3]\d[01]\d20\d\d-\d{6}(?!\d)|20\d\d:[01]\d:[0-3]\d(?![\d:])"
    )


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(rf"[{BETWEEN}]{{0,4}}([^\d{BETWEEN}]{{0,24}})")


_SHORTEST_DAY = 8
"""A number of so many digits can be a day by itself."""
_BEFORE_MORE = (COUNTER, UNIT)
"""What a number of a date in numbers alone has behind it."""
_OPEN = (SMALL, UNIT, CLOCK)
"""Promises that hang on what else stands there."""
_MARKS = ".,،:()[]–|'’\"«»\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
_CLOCK_MARKS = frozenset(":.h")
_BETWEEN_NUMBERS = frozenset(" .,:/-")
"""What makes the number before it the word before the next."""


def first_number(line: str) -> re.Match[str] | None:
    """The first number of a line and what stands behind it, for `regions`."""
    return (_ascii_numbers() if line.isascii() else _numbers()).search(line)


def regions(line: str, lexicon: Lexicon, number: re.Match[str] | None) -> list[Region]:
    """The pieces of the line, apart and in order, in which a number stands as it does in a date; `number` is its first."""
    found = _han_years(line) if "年" in line else []
    quiet, before, size = lexicon.quiet, lexicon.before.get, len(line)
    while number:
        start, place = number.span()
        left = line[start - _LEFT if start > _LEFT else 0 : start]
        low = left.rfind(" ", 0, -1) + 1
        said = before(left[low:])
        if said == SMALL:
            said = before(left[left.rfind(" ", 0, low - 1) + 1 : low])
        # The commonest end is that what stands on either side is known to say nothing.
        if (said != NOTHING or number[1] not in quiet) and _is_of_date(line, number, said, lexicon):
            end = number.start(1)
            low, high = max(0, start - _REACH), min(size, end + _REACH)
            found.append((low, high))
            if high == size:
                break
            # What lies well inside the region is read with it; its last part may begin another date.
            place = max(end, _behind_number(line, high - _REACH // 2))
        number = number.re.search(line, place)
    return _joined(found) if len(found) > 1 else found


def _is_of_date(line: str, match: re.Match[str], said: int | None, lexicon: Lexicon) -> bool:
    """Does the number stand as one does in a date? `said` is what the word before it promises, as far as it is known."""
    behind, gap, word = match.groups()
    start, end = match.span()
    length = end - start - len(behind)
    if length > 4 and not _may_hold_year(line[start : start + length]):
        return False
    promise = lexicon.after.get(word) if word else COUNTER
    if promise is None:
        promise = lexicon.promise_after(word)
    if promise == DATE:
        return True
    if (
        promise in _BEFORE_MORE
        and (end < len(line) or length >= _SHORTEST_DAY)
        and (_ascii_numeric() if line.isascii() else _numeric()).match(line, start)
    ):
        return True
    clock = gap[:1] in _CLOCK_MARKS
    if promise == NOTHING and not clock:
        lexicon.keep_quiet(behind)
    least = CLOCK if clock or line[start - 1 : start] in _CLOCK_MARKS else DATE
    if promise in _OPEN and _after(line, match, promise, least, lexicon):
        return True
    return _before(line, start, least, lexicon) if said is None or said == SMALL else said in (DATE, least)


def _behind_number(line: str, at: int) -> int:
    """The end of the number that the place is in, or the place."""
    while at and line[at - 1].isdecimal() and line[at].isdecimal():
        at += 1
    return at


def _may_hold_year(digits: str) -> bool:
    """Is the number a day in one, `20240531`, or a year with an hour run on, `202405`?"""
    return len(digits) == 8 or (len(digits) <= _LONGEST_NUMBER and 1300 <= int(digits[:4]) <= 2100)


def _after(line: str, match: re.Match[str], promise: int, least: int, lexicon: Lexicon) -> bool:
    """Is the word behind the number one of a date's, or the next where the first is a small one?"""
    if promise == CLOCK:
        return least == CLOCK
    if promise == UNIT:
        return relative.read(line, match.start(), match.start(1), 1, lexicon) is not None
    for _ in range(2):
        following = _next_word().match(line, match.end())
        if not following or not following[1]:
            return False
        promise = lexicon.promise_after(following[1])
        if promise != SMALL:
            return promise in (least, DATE)
        match = following
    return False


def _before(line: str, start: int, least: int, lexicon: Lexicon) -> bool:
    """Is the word before the number, or one before small ones, one of a date's?"""
    if line[start - 1 : start] in _BETWEEN_NUMBERS and line[start - 2 : start - 1].isdecimal():
        return False
    space = line[start - 1 : start].isspace()
    for word in reversed(line[start - _LEFT if start > _LEFT else 0 : start].split()[-3:]):
        printed = word + " " if space else word
        promise = lexicon.before.get(printed)
        if promise is None:
            bare = word.strip(_MARKS).rstrip("/\\-")
            if bare and bare[-1].isdecimal():
                return False
            promise = lexicon.promise_before(printed, bare)
        if promise in (DATE, least):
            return True
        if promise != SMALL:
            return False
        space = True
    return False


def _han_years(line: str) -> list[Region]:
    """The places of years in Chinese digits."""
    found, at = [], line.find("年")
    while at >= 0:
        if at and line[at - 1] in HAN:
            found.append((max(0, at - _REACH), min(len(line), at + _REACH)))
        at = line.find("年", at + 1)
    return found


def _joined(regions: list[Region]) -> list[Region]:
    """The regions in order, those that touch made one."""
    joined: list[Region] = []
    for low, high in sorted(regions):
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
