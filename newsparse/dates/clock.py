"""The time of day beside a date."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.article import Precision
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.words import AM, NIGHT, NOON, PM


class Clock(NamedTuple):
    """A time of day as precise as printed."""

    hour: int
    minute: int | None = None
    second: int | None = None

    @property
    def precision(self) -> Precision:
        """`hour`, `minute` or `second`."""
        return "hour" if self.minute is None else "minute" if self.second is None else "second"

    def __str__(self) -> str:
        """ISO 8601, without the parts that are not printed."""
        return ":".join([f"{part:02}" for part in self if part is not None])


def read(piece: Outline, start: int, end: int, lexicon: Lexicon) -> Clock | None:
    """The clock in the items `start` to `end` of an outline, or None where there is no such time."""
    parts: list[int] = []
    part_of_day = ""
    for i in range(start, end):
        letter = piece.shape[i]
        if letter == "2" and len(parts) < 3:
            if parts and piece.ends[i] - piece.starts[i] != 2 and piece.shape[i - 1] in ":.":
                return None
            parts.append(piece.numbers[i])
        elif letter in "ap":
            part_of_day = lexicon.words.parts_of_day.get(piece.keys[i], part_of_day)
    return at(parts, part_of_day) if parts else None


def at(parts: list[int], part_of_day: str) -> Clock | None:
    """Hour, minute and second as a clock of 24 hours; 12:29 p.m. is 12:29, 12:29 a.m. 00:29, 1 at night 01, 11 at night 23."""
    hour, minute, second = [*parts, None, None][:3]
    if hour is None or hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    if hour == 12 and part_of_day in (AM, NIGHT):
        hour = 0
    elif hour < 12 and hour in _SECOND_HALF.get(part_of_day, ()):
        hour += 12
    return Clock(hour, minute, second)


_SECOND_HALF = {PM: range(12), NIGHT: range(6, 12), NOON: range(1, 6)}
"""The hours of twelve that a part of the day puts behind noon."""
