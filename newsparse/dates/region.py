"""Read one piece of a line: its dates, and what stands beside each: weekday, clock, zone, era."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial

from newsparse.article import StatedDate
from newsparse.dates import clock, patterns, relative, zone
from newsparse.dates.clock import Clock
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.resolve import Days, Habit, resolve
from newsparse.dates.stated import stated, told

_WHOLE = ("dmy", "mdy", "num", "my", "range")
_TAKEN = "#"


@cache
def _from_now() -> re.Pattern[str]:
    return re.compile("[R23]")


@dataclass(slots=True)
class _Beside:
    """What is printed beside a date: the items it takes, clock and zone."""

    start: int
    end: int
    clock: Clock | None = None
    zone: str | None = None
    offset: str = ""
    """The zone's offset, or the name of the IANA zone."""


@dataclass(slots=True)
class Region:
    """One piece of the line and what it is read with."""

    line: str
    piece: Outline
    words: Lexicon
    now: datetime | None
    day_first: bool | None

    def read(self) -> list[StatedDate]:
        """The region's dates, in the order of their place."""
        shape, place, floor = self.piece.shape, 0, 0
        found: list[tuple[int, int, StatedDate]] = []
        search = patterns.dates().search
        while match := search(shape, place):
            start, end = match.span()
            group = match.lastgroup or ""
            days = resolve(self.line, self.piece, (start, end), group, self.words, partial(self._habit, start, end))
            if days is None:
                # What looks like a whole date and is none (31 June 2024) holds no smaller one.
                place = end if group.startswith(_WHOLE) else start + 1
                continue
            beside = self._beside(start, end, floor, days)
            found.append((beside.start, beside.end, self._date(days, beside)))
            place = floor = max(beside.end, start + 1)
        found += self._from_now([(start, end) for start, end, _ in found])
        return [date for _, _, date in sorted(found, key=lambda item: item[0])]

    def _habit(self, start: int, end: int) -> Habit:
        """The nearest weekday's number, and the caller's habit before the language's."""
        shape, keys, weekdays = self.piece.shape, self.piece.keys, self.words.words.weekdays
        near = [i for i in range(max(0, start - 12), min(len(shape), end + 12)) if shape[i] == "W"]
        nearest = min(near, key=lambda i: min(abs(i - start), abs(i - end)), default=None)
        day_first = self.day_first if self.day_first is not None else self.words.day_first
        return Habit(weekdays.get(keys[nearest]) if nearest is not None else None, day_first)

    def _beside(self, start: int, end: int, floor: int, days: Days) -> _Beside:
        """Take the era, weekday, clock and zone that stand beside the date in items `start` to `end`."""
        shape = self.piece.shape
        out = _Beside(start, self._behind_era(end))
        if days.clock:
            out.clock = clock.at(list(days.clock), "")
        inner = shape.find("z", start, end)
        if inner >= 0:
            self._take_zone(out, inner, inner + 1)
        if out.clock is None:
            self._take_clock(out, floor)
        if match := patterns.weekday_before().search(shape, max(floor, out.start - 8), out.start):
            out.start = match.start()
            if out.clock is None:
                self._take_clock(out, floor)
        if match := patterns.weekday_after().match(shape, out.end):
            out.end = match.end()
            if out.clock is None:
                self._take_clock(out, floor)
        if out.zone is None and (match := patterns.zone().match(shape, out.end)):
            self._take_zone(out, *match.span())
        return out

    def _behind_era(self, end: int) -> int:
        shape, eras = self.piece.shape, self.words.words.eras
        at = end + 1 if shape[end : end + 1] in ("_", "·") else end
        return at + 1 if shape[at : at + 1] in ("e", "p") and self.piece.keys[at] in eras else end

    def _take_clock(self, out: _Beside, floor: int) -> None:
        """The clock behind the date, else the one before it; behind, but not if that is the clock of the next date."""
        shape = self.piece.shape
        before = patterns.clock_before().search(shape, max(floor, out.start - 20), out.start)
        early = clock.read(self.piece, *before.span("clock"), self.words) if before else None
        after = patterns.clock_after().match(shape, out.end)
        late = clock.read(self.piece, *after.span("clock"), self.words) if after else None
        if after and late and "T" in after["gap"] and after["gap"] != "T":
            late = None
        if after and late and not (early and patterns.dates().match(shape, after.end() + 1)):
            out.clock, out.end = late, after.end()
            if match := patterns.zone().match(shape, out.end):
                self._take_zone(out, *match.span(), iso="T" in after["gap"] or late.second is not None)
        elif before and early:
            out.clock, out.start = early, before.start()
            if before["zone"]:
                self._take_zone(out, *before.span("zone"))

    def _take_zone(self, out: _Beside, start: int, end: int, *, iso: bool = False) -> None:
        """The zone in items `start` to `end`; a bare `-03:00` is one in ISO 8601, elsewhere a span of time."""
        piece = self.piece
        items = [i for i in range(start, end) if piece.shape[i] in "z+-24YK"]
        if not items:
            return
        named = piece.shape[items[0]] == "z"
        if not named and piece.shape[items[0]] == "-" and not iso:
            return
        base = self.words.words.zones.get(piece.keys[items[0]], "") if named else ""
        numbers = [i for i in items if piece.shape[i] in "24YK"]
        if numbers:
            hours, minutes = piece.numbers[numbers[0]], piece.numbers[numbers[1]] if len(numbers) > 1 else 0
            if piece.shape[numbers[0]] != "2":
                hours, minutes = divmod(hours, 100)
            sign = "+" if "+" in piece.shape[items[0] : end] else "-"
            shifted = zone.shifted(base, sign, hours, minutes)
            if shifted is None:
                return
            base = shifted
        out.zone, out.offset = self.line[piece.starts[items[0]] : piece.ends[items[-1]]].strip(), base
        out.start, out.end = min(out.start, start), max(out.end, end)

    def _date(self, days: Days, beside: _Beside) -> StatedDate:
        values = tuple(self._with_clock(day, beside) for day in days.readings)
        precision = beside.clock.precision if beside.clock and days.precision == "day" else days.precision
        span = self._span(beside.start, beside.end)
        return stated(values, precision, span, self.line, beside.zone, days.calendar)

    def _with_clock(self, day: str, beside: _Beside) -> str:
        if beside.clock is None or len(day) != 10:
            return day
        time = beside.clock
        moment = datetime.fromisoformat(day).replace(hour=time.hour, minute=time.minute or 0, second=time.second or 0)
        return f"{day}T{time}{zone.offset(beside.offset, moment) or ''}"

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """The place of items `start` to `end` in the line, without the space around."""
        low, high = self.piece.starts[start], self.piece.ends[end - 1]
        while low < high and self.line[low].isspace():
            low += 1
        while high > low and self.line[high - 1].isspace():
            high -= 1
        if self.line[high : high + 1] == "." and "." in self.line[self.piece.starts[end - 1] : high]:
            # The last dot of `p.m.` and `ม.ค.`
            high += 1
        return low, high

    def _from_now(self, taken: list[tuple[int, int]]) -> list[tuple[int, int, StatedDate]]:
        """The dates told from now in what the others leave: `3 hours ago`, `yesterday 14:20`."""
        out: list[tuple[int, int, StatedDate]] = []
        parts, place = [], 0
        for start, end in taken:
            parts += [self.piece.shape[place:start], _TAKEN * (end - start)]
            place = end
        shape = "".join(parts) + self.piece.shape[place:]
        for match in _from_now().finditer(shape):
            i = match.start()
            if shape[i] == "R":
                out += self._named_day(i, shape)
            elif ago := relative.read(
                self.line, self.piece.starts[i], self.piece.ends[i], self.piece.numbers[i], self.words
            ):
                out.append((i, i + 1, told(self.line, ago, self.now)))
        return out

    def _named_day(self, i: int, free: str) -> list[tuple[int, int, StatedDate]]:
        """`yesterday` with its clock; without one only if it can be resolved."""
        beside = _Beside(i, i + 1)
        self._take_clock(beside, max(0, i - 12))
        if _TAKEN in free[beside.start : beside.end] or (beside.clock is None and self.now is None):
            return []
        day = relative.day(self.now, self.words.words.today[self.piece.keys[i]]) if self.now else None
        return [(beside.start, beside.end, self._date(Days((day,) if day else (), "day"), beside))]
