"""Dates told from now: `3 hours ago`, `gestern 14:20`; only a moment that the caller gives can turn them into days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache

from newsparse.article import Precision
from newsparse.dates import counts
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.script import UNSPACED, script
from newsparse.dates.tokens import is_between
from newsparse.dates.words import key
from newsparse.text.letters import BETWEEN

_PRECISIONS: dict[str, Precision] = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "day",
    "month": "month",
    "year": "year",
}
_LENGTHS: dict[Precision, int] = {"second": 19, "minute": 16, "hour": 13, "day": 10, "month": 7, "year": 4}
_MOST_WORDS = 4
_MOST_LETTERS = 12
_REACH = 40
_ACROSS = " .'’·-\N{NO-BREAK SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
"""What may stand between the words."""


class Ago:
    """`count` units back, printed from `start` to `end` of the line."""

    def __init__(self, count: int, unit: str, start: int, end: int) -> None:
        self.count = count
        self.unit = unit
        self.start = start
        self.end = end

    @property
    def precision(self) -> Precision:
        """As precise as the unit."""
        return _PRECISIONS[self.unit]


def read(line: str, start: int, end: int, count: int, lexicon: Lexicon) -> Ago | None:
    """The distance whose number stands from `start` to `end`, or None; an empty place stands for a number left out."""
    ago = lexicon.words.ago
    left: list[tuple[str, int]] = []
    for after, high in [*_unspaced(line, end), *_right(line, end)][::-1]:
        known = ago.get(after)
        if not known:
            continue
        left = left or _left(line, start)[::-1]
        for before, low in left:
            if before in known and (start < end or before or low == 0 or not _is_word(line[low - 1])):
                return Ago(count, known[before], low, high)
    return None


def in_words(line: str, lexicon: Lexicon) -> Iterator[Ago]:
    """The distances whose number is a word, or is told by the form of the unit: `an hour ago`, `منذ ساعتين`."""
    if not lexicon.words.ago:
        return
    place = 0
    for match in _word().finditer(line):
        name = key(match[0])
        start, end = match.span()
        found = None
        only = script(match[0][0])
        numbers, bare = counts.numbers(counts.COUNTS, only), counts.numbers(counts.BARE, only)
        if name in numbers:
            found = read(line, start, end, numbers[name], lexicon)
        elif name in bare:
            found = read(line, start, start, bare[name], lexicon)
        elif match[0][0] in "一二两兩三四五六七八九十":
            found = read(line, start, start + 1, numbers[match[0][0]], lexicon)
        if found and found.start >= place:
            place = found.end
            yield found


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"[^\d{BETWEEN}]+")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(rf"\d+|[^\d{BETWEEN}]+|[{BETWEEN}]+")


def _is_word(letter: str) -> bool:
    return _word().match(letter) is not None


def _right(line: str, end: int) -> list[tuple[str, int]]:
    """The joint keys of none, one, two … words behind a place, each with where its last word ends."""
    joined, found = "", [("", end)]
    for match in _token().finditer(line, end, end + _REACH):
        if len(found) > _MOST_WORDS or match[0][0].isdecimal():
            break
        if not is_between(match[0]):
            joined += key(match[0])
            found.append((joined, match.end()))
        elif match[0].strip(_ACROSS):
            break
    return found


def _left(line: str, start: int) -> list[tuple[str, int]]:
    """The same in front of a place, each with where its first word begins."""
    joined, found = "", [("", start)]
    for match in reversed(list(_token().finditer(line, max(0, start - _REACH), start))):
        if len(found) > _MOST_WORDS or match[0][0].isdecimal():
            break
        if not is_between(match[0]):
            joined = key(match[0]) + joined
            found.append((joined, match.start()))
        elif match[0].strip(_ACROSS):
            break
    return found


def _unspaced(line: str, end: int) -> list[tuple[str, int]]:
    """The keys behind a place letter by letter, where words are printed without spaces."""
    text = line[end : end + _MOST_LETTERS]
    if text.isascii() or not text.strip() or script(text.lstrip()[0]) not in UNSPACED:
        return []
    return [(key(text[:n]), end + n) for n in range(1, len(text) + 1)]


def back(now: datetime, count: int, unit: str) -> str | None:
    """The moment `count` units before `now`, ISO 8601 and as precise as the unit; None where it is out of all years."""
    try:
        if unit in ("month", "year"):
            from dateutil.relativedelta import relativedelta

            moment = now - (relativedelta(months=count) if unit == "month" else relativedelta(years=count))
        else:
            moment = now - timedelta(**{f"{unit}s": count})
    except (OverflowError, ValueError):
        return None
    precision = _PRECISIONS[unit]
    text = moment.isoformat()[: _LENGTHS[precision]]
    zone = moment.strftime("%z") if len(text) > 10 else ""
    return f"{text}{zone[:3]}:{zone[3:5]}" if zone else text


def day(now: datetime, distance: int) -> str | None:
    """The day so many days from `now`, ISO 8601."""
    try:
        return (now + timedelta(days=distance)).date().isoformat()
    except OverflowError:
        return None
