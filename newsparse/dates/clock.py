"""The time of day beside a date."""

from __future__ import annotations

from dataclasses import dataclass

from newsparse.article import Precision
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline


@dataclass(frozen=True, slots=True)
class Clock:
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
        return ":".join(f"{part:02}" for part in (self.hour, self.minute, self.second) if part is not None)


def read(piece: Outline, start: int, end: int, lexicon: Lexicon) -> Clock | None:
    """The clock in the items `start` to `end` of an outline, or None where there is no such time."""
    parts: list[int] = []
    afternoon: bool | None = None
    for i in range(start, end):
        letter = piece.shape[i]
        if letter == "2" and len(parts) < 3:
            if parts and piece.ends[i] - piece.starts[i] != 2 and piece.shape[i - 1] in ":.":
                return None
            parts.append(piece.numbers[i])
        elif letter in "ap":
            afternoon = lexicon.words.afternoon.get(piece.keys[i], afternoon)
    return at(parts, afternoon) if parts else None


def at(parts: list[int], afternoon: bool | None) -> Clock | None:
    """Hour, minute and second as a clock of 24 hours; 12:29 in the afternoon is 12:29, before noon 00:29."""
    hour, minute, second = [*parts, None, None][:3]
    if hour is None or hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    if afternoon and hour < 12:
        hour += 12
    elif afternoon is False and hour == 12:
        hour = 0
    return Clock(hour, minute, second)
