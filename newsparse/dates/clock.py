"""The time of day beside a date."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.article import Precision
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.words import AM, NIGHT, NOON, PM


class Clock(NamedTuple):
    """A time of day as precise as printed: ISO 8601, and `hour`, `minute` or `second`."""

    text: str
    precision: Precision


def read(piece: Outline, start: int, end: int, lexicon: Lexicon) -> Clock | None:
    """The clock in the items `start` to `end` of an outline, or None where there is no such time."""
    numbers, padded, marks = _items(piece.shape[start:end])
    for i in padded:
        if piece.places[start + i + 1] - piece.places[start + i] != 2:
            return None
    part_of_day = ""
    for i in marks:
        part_of_day = lexicon.words.parts_of_day.get(piece.items[start + i].key, part_of_day)
    parts = [piece.items[start + i].number for i in numbers]
    if numbers and piece.shape[start + numbers[0]] != "2":
        # 1421 hrs
        parts = [*divmod(parts[0], 100)]
    return at(tuple(parts), part_of_day) if parts else None


@lru_cache(maxsize=1 << 9)
def _items(shape: str) -> tuple[list[int], list[int], list[int]]:
    """The items that are hour, minute and second, those of them that are printed with two digits, the parts of the day."""
    numbers = [i for i, letter in enumerate(shape) if letter in "24YK"][:3]
    padded = [i for i in numbers[1:] if shape[i - 1] in ":!."]
    return numbers, padded, [i for i, letter in enumerate(shape) if letter in "ap"]


@lru_cache(maxsize=1 << 12)
def at(parts: tuple[int, ...], part_of_day: str) -> Clock | None:
    """Hour, minute and second as a clock of 24 hours; 12:29 p.m. is 12:29, 12:29 a.m. 00:29, 1 at night 01, 11 at night 23."""
    hour, minute, second = (*parts, None, None)[:3]
    if hour is None or hour > 23 or (minute and minute > 59) or (second and second > 59):
        return None
    if hour == 12 and part_of_day in (AM, NIGHT):
        hour = 0
    elif hour < 12 and hour in _SECOND_HALF.get(part_of_day, ()):
        hour += 12
    if minute is None:
        return Clock(f"{hour:02}", "hour")
    if second is None:
        return Clock(f"{hour:02}:{minute:02}", "minute")
    return Clock(f"{hour:02}:{minute:02}:{second:02}", "second")


_SECOND_HALF = {PM: range(12), NIGHT: range(6, 12), NOON: range(1, 6)}
"""The hours of twelve that a part of the day puts behind noon."""
