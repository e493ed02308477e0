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
    """A number, what stands behind it, and the next word.

    The engine skips to a first digit that is a set by itself in half the time that a repeated one takes.
    """
    return re.compile(rf"[0-9{DIGITS}{BEYOND}](?<=\d)\d*([{BETWEEN}]{{0,4}})([^\d{BETWEEN}]{{0,24}})")


@cache
def _ascii_numbers() -> re.Pattern[str]:
    """The same in ASCII, whose small sets are twice as fast."""
    return re.compile(rf"[0-9][0-9]*([{ASCII_BETWEEN}]{{0,4}})([^0-9{ASCII_BETWEEN}]{{0,24}})")


@cache
def _numeric(*, ascii_alone: bool) -> re.Pattern[str]:
    """Three numbers with the separators of a date between them, from the first on, or eight digits in one."""
    gap, marks, counted = " {0,2}", r"-/.\\ ,", ""
    if not ascii_alone:
        gap = r"[ \N{NO-BREAK SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}]{0,2}"
        marks += "–‐‑．／·"
        counted = rf"|[年년]{gap}\d{{1,2}}{gap}[月월]|[月월]{gap}\d"
    return re.compile(
        rf"\d{{1,4}}{gap}(?:([{marks}]){gap}\d{{1,2}}{gap}\1{gap}\d{counted}|/\d{{1,2}}-\d\d)"
        r"|(?:1[6-9]|20)\d\d[01]\d[0-3]\d(?!\d)|[0-3]\d[01]\d20\d\d-\d{6}(?!\d)|20\d\d:[01]\d:[0-3]\d(?![\d:])"
    )


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(rf"[{BETWEEN}]{{0,4}}([^\d{BETWEEN}]{{0,24}})")


_MARKS = ".,،:()[]–|'’\"«»\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
_CLOCK_MARKS = frozenset(":.h")


def first_number(line: str) -> re.Match[str] | None:
    """The first number of a line and what stands behind it, for `regions`."""
    return (_ascii_numbers() if line.isascii() else _numbers()).search(line)


def regions(line: str, lexicon: Lexicon, number: re.Match[str] | None) -> list[Region]:
    """The pieces of the line, apart and in order, in which a number stands as it does in a date; `number` is its first."""
    found = _han_years(line) if "年" in line else []
    after, before, size = lexicon.after.get, lexicon.before.get, len(line)
    while number:
        start, place = number.span()
        gap, word = number.groups()
        promise, said = after(word), None
        if promise == NOTHING and line[start - 1 : start] == " " and (gap == " " or gap[:1] not in _CLOCK_MARKS):
            low = line.rfind(" ", 0, start - 1) + 1
            said = before(line[low:start])
            if said == SMALL:
                said = before(line[line.rfind(" ", 0, low - 1) + 1 : low])
        # The commonest end is that the words on either side are known to say nothing.
        if said != NOTHING and _is_of_date(line, number, promise, lexicon):
            end = number.start(1)
            low, high = max(0, start - _REACH), min(size, end + _REACH)
            found.append((low, high))
            if high == size:
                break
            # What lies well inside the region is read with it; its last part may begin another date.
            place = max(end, _behind_number(line, high - _REACH // 2))
        number = number.re.search(line, place)
    return _joined(found) if len(found) > 1 else found


def _is_of_date(line: str, match: re.Match[str], promise: int | None, lexicon: Lexicon) -> bool:
    """Does the number stand as one does in a date? `promise` is that of the word behind it, as far as it is known."""
    gap, word = match.groups()
    start, end = match.start(), match.start(1)
    if end - start > 4 and not _may_hold_year(line[start:end]):
        return False
    if promise is None:
        promise = lexicon.promise_after(word) if word else COUNTER
    if promise == DATE or (promise in (COUNTER, UNIT) and _numeric(ascii_alone=line.isascii()).match(line, start)):
        return True
    clock = gap[:1] in _CLOCK_MARKS or line[start - 1 : start] in _CLOCK_MARKS
    least = CLOCK if clock and (gap or start) else DATE
    return _after(line, match, promise, least, lexicon) or _before(line, start, least, lexicon)


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
    if promise in (NOTHING, COUNTER):
        return False
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
    for word in reversed(line[start - _LEFT if start > _LEFT else 0 : start].split()[-3:]):
        promise = lexicon.before.get(word + " ")
        if promise is None:
            bare = word.strip(_MARKS).rstrip("/\\-")
            if bare and bare[-1].isdecimal():
                return False
            promise = lexicon.promise_before(word + " ", bare)
        if promise in (DATE, least):
            return True
        if promise != SMALL:
            return False
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
