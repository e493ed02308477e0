"""Read one piece of a line: its dates, and what stands beside each: weekday, clock, zone, era."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial

from newsparse.article import StatedDate
from newsparse.dates import clock, patterns, relative, zone
from newsparse.dates import words as w
from newsparse.dates.clock import Clock
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.resolve import Days, Habit, resolve
from newsparse.dates.stated import stated, told

_WHOLE = ("dmy", "mdy", "num", "my", "range")
_WEEKDAY_REACH = 8
_CLOCK_REACH = 20
"""Items on either side of a date within which its weekday and its clock stand."""

_NOTHING_BESIDE = "x_c,.·|;:~-/'()"
"""The letters of words and marks that are part of no weekday, clock or zone by themselves."""

_LONGEST_KEPT = 100
"""Of longer shapes it is not remembered what stands in them."""

_Found = tuple[int, int, StatedDate]
"""The items that a date takes, from start to end, and the date."""


@lru_cache(maxsize=1 << 12)
def _date_from(shape: str, place: int) -> tuple[int, int, str] | None:
    """Where in a shape the first date from `place` on stands, and its group; newspapers print few shapes."""
    match = patterns.dates().search(shape, place)
    return (*match.span(), match.lastgroup or "") if match else None


@lru_cache(maxsize=1 << 12)
def _may_be_from_now(shape: str) -> list[int]:
    return [i for i, letter in enumerate(shape) if letter in "R23"]


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
        found: list[_Found] = []
        date_from = _date_from if len(shape) <= _LONGEST_KEPT else _date_from.__wrapped__
        while match := date_from(shape, place):
            start, end, group = match
            days = resolve(self.line, self.piece, (start, end), group, self.words, partial(self._habit, start, end))
            if days is None:
                # What looks like a whole date and is none (31 June 2024) holds no smaller one.
                place = end if group.startswith(_WHOLE) else start + 1
                continue
            beside = self._beside(start, end, floor, days)
            found.append((beside.start, beside.end, self._date(days, beside)))
            place = floor = max(beside.end, start + 1)
        if told_from_now := self._from_now(found):
            found = sorted(found + told_from_now, key=lambda item: item[0])
        return [date for _, _, date in found]

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
        around = shape[max(floor, start - _CLOCK_REACH) : start] + shape[out.end : out.end + _CLOCK_REACH]
        if not around.strip(_NOTHING_BESIDE) and not days.clock:
            # Most dates stand alone or among words.
            return out
        inner = shape.find("z", start, end)
        if inner >= 0:
            self._take_zone(out, inner, inner + 1)
        if out.clock is None:
            self._take_clock(out, floor)
        if "W" in around:
            self._take_weekdays(out, floor)
        if out.zone is None and (match := patterns.zone().match(shape, out.end)):
            self._take_zone(out, *match.span())
        return out

    def _take_weekdays(self, out: _Beside, floor: int) -> None:
        """The weekday before the date, the one behind it, and a clock beyond them."""
        shape = self.piece.shape
        if match := patterns.weekday_before().search(shape, max(floor, out.start - _WEEKDAY_REACH), out.start):
            out.start = match.start()
            if out.clock is None:
                self._take_clock(out, floor)
        if match := patterns.weekday_after().match(shape, out.end):
            out.end = match.end()
            if out.clock is None:
                self._take_clock(out, floor)

    def _behind_era(self, end: int) -> int:
        near = self.piece.shape[end : end + 2]
        if "e" in near or "p" in near:
            at = end + 1 if near[0] in "_·" else end
            if near[at - end] in "ep" and self.piece.keys[at] in self.words.words.eras:
                return at + 1
        return end

    def _take_clock(self, out: _Beside, floor: int) -> None:
        """The clock behind the date, else the one before it; behind, but not if that is the clock of the next date."""
        shape = self.piece.shape
        low = max(floor, out.start - _CLOCK_REACH)
        # Most dates have no other number beside them.
        before = shape.find("2", low, out.start) >= 0 and patterns.clock_before().search(shape, low, out.start)
        early = clock.read(self.piece, *before.span("clock"), self.words) if before else None
        after = shape.find("2", out.end, out.end + _CLOCK_REACH) >= 0 and patterns.clock_after().match(shape, out.end)
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
        values = tuple([self._with_clock(day, beside) for day in days.readings]) if beside.clock else days.readings
        precision = beside.clock.precision if beside.clock and days.precision == "day" else days.precision
        span = self._span(beside.start, beside.end)
        return stated(values, precision, span, self.line, beside.zone, days.calendar)

    def _with_clock(self, day: str, beside: _Beside) -> str:
        if beside.clock is None or len(day) != 10:
            return day
        moment = f"{day}T{beside.clock}"
        return moment + (zone.offset(beside.offset, moment) or "")

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

    def _from_now(self, taken: list[_Found]) -> list[_Found]:
        """The dates told from now in what the others leave: `3 hours ago`, `yesterday 14:20`."""
        piece, out = self.piece, list[_Found]()
        shape = piece.shape
        places = (_may_be_from_now if len(shape) <= _LONGEST_KEPT else _may_be_from_now.__wrapped__)(shape)
        if places and len(taken) == 1 and taken[0][0] <= places[0] and places[-1] < taken[0][1]:
            return out
        taking = bytearray(len(shape))
        for start, end, _ in taken:
            taking[start:end] = b"\1" * (end - start)
        for i in places:
            if taking[i]:
                continue
            if shape[i] == w.TODAY:
                out += self._named_day(i, taking)
            elif ago := relative.read(self.line, piece.starts[i], piece.ends[i], piece.numbers[i], self.words):
                out.append((i, i + 1, told(self.line, ago, self.now)))
        return out

    def _named_day(self, i: int, taking: bytearray) -> list[_Found]:
        """`yesterday` with its clock; without one only if it can be resolved."""
        beside = _Beside(i, i + 1)
        self._take_clock(beside, max(0, i - 12))
        if any(taking[beside.start : beside.end]) or (beside.clock is None and self.now is None):
            return []
        day = relative.day(self.now, self.words.words.today[self.piece.keys[i]]) if self.now else None
        return [(beside.start, beside.end, self._date(Days((day,) if day else (), "day"), beside))]
