"""Read one piece of a line: its dates, and what stands beside each: weekday, clock, zone, era."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache, partial

from newsparse.article import StatedDate
from newsparse.dates import clock, relative, zone
from newsparse.dates import words as w
from newsparse.dates.beside import Beside, Items, beside, clock_beside
from newsparse.dates.clock import Clock
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.printed import FROM_NOW, LONGEST_KEPT, Printed, first
from newsparse.dates.resolve import Days, Habit, resolve
from newsparse.dates.stated import stated, told

_WHOLE = frozenset({"dmy", "mdy", "num", "my", "range"})

_ALSO_MONTH_FIRST = frozenset({None, "en"})
"""Without a habit dots stand behind a day, 09.02.2016, wherever they do not stand behind a month as well."""

_REACH = 12
"""Items in front of a named day, or on either side of a date, within which a clock or a weekday belongs to it."""

_Found = tuple[int, int, StatedDate]
"""The items that a date takes, from start to end, and the date."""
_Zone = tuple[str, str]
"""A zone as printed, and its offset or the name of the IANA zone."""


@lru_cache(maxsize=1 << 12)
def _may_be_from_now(shape: str) -> list[int]:
    return [i for i, letter in enumerate(shape) if letter in FROM_NOW]


class Region:
    """One piece of the line and what it is read with."""

    def __init__(self, line: str, piece: Outline, words: Lexicon, now: datetime | None, day_first: bool | None) -> None:
        self.line = line
        self.piece = piece
        self.words = words
        self.now = now
        self.day_first = day_first

    def read(self) -> list[StatedDate]:
        """The region's dates, in the order of their place."""
        shape, place, floor = self.piece.shape, 0, 0
        found: list[_Found] = []
        while place < len(shape) and (printed := first(shape, place, floor)):
            days = resolve(self.line, self.piece, printed, self.words, self._habit)
            if days is None:
                # What looks like a whole date and is none (31 June 2024) holds no smaller one.
                place = printed.end if printed.roles in _WHOLE else printed.start + 1
                continue
            start, end, date = self._with_beside(printed, days, floor)
            if printed.is_alone and not found and start == printed.near.start and end == printed.near.end:
                return [date]
            found.append((start, end, date))
            place = floor = max(end, printed.start + 1)
        if told_from_now := self._from_now(found):
            found = sorted(found + told_from_now, key=lambda item: item[0])
        return [date for _, _, date in found]

    def _habit(self, printed: Printed) -> Habit:
        """The nearest weekday's number, and the caller's habit before the language's."""
        shape, start, end = self.piece.shape, printed.start, printed.end
        weekday = None
        low, high = max(0, start - _REACH), min(len(shape), end + _REACH)
        if w.WEEKDAY in shape[low:high]:
            near = [i for i in range(low, high) if shape[i] == w.WEEKDAY]
            nearest = min(near, key=lambda i: min(abs(i - start), abs(i - end)))
            weekday = self.words.words.weekdays.get(self.piece.items[nearest].key)
        day_first = self.day_first if self.day_first is not None else self.words.day_first
        if day_first is None and self.words.language not in _ALSO_MONTH_FIRST and shape[printed.parts["d"] + 1] == ".":
            day_first = True
        return Habit(weekday, day_first)

    def _with_beside(self, printed: Printed, days: Days, floor: int) -> _Found:
        """The date with the era, weekday, clock and zone that stand beside it, none of them in front of item `floor`."""
        near, end = printed.near, self._behind_era(printed.end) if printed.may_have_era else printed.end

        def again(unread: tuple[Items, ...] = ()) -> Beside:
            shape = self.piece.shape
            find = beside if len(shape) <= LONGEST_KEPT else beside.__wrapped__
            return find(shape, (printed.start, printed.end), printed.clock, end, floor, unread)

        return self._readable(days, near if end == printed.end else again(), again)

    def _readable(self, days: Days, near: Beside, again: Callable[[tuple[Items, ...]], Beside]) -> _Found:
        """The date with what is `near`, looked for `again` without what is no time and no zone: 25:61, GMT+99."""
        unread: tuple[Items, ...] = ()
        while True:
            time = clock.read(self.piece, *near.clock, self.words) if near.clock else None
            stated_zone = self._zone(*near.zone) if near.zone else None
            if near.clock and time is None:
                unread += (near.clock,)
            elif near.zone and stated_zone is None:
                unread += (near.zone,)
            else:
                return near.start, near.end, self._date(days, near, time, stated_zone)
            near = again(unread)

    def _behind_era(self, end: int) -> int:
        near = self.piece.shape[end : end + 2]
        if "e" in near or "p" in near:
            at = end + 1 if near[0] in "_·" else end
            if near[at - end] in "ep" and self.piece.items[at].key in self.words.words.eras:
                return at + 1
        return end

    def _zone(self, start: int, end: int) -> _Zone | None:
        """The zone in items `start` to `end`, if there is such a one."""
        piece = self.piece
        base = self.words.words.zones.get(piece.items[start].key, "") if piece.shape[start] == "z" else ""
        numbers = [i for i in range(start, end) if piece.shape[i] in "24YK"] if end > start + 1 else []
        if numbers:
            hours, minutes = piece.items[numbers[0]].number, piece.items[numbers[1]].number if len(numbers) > 1 else 0
            if piece.shape[numbers[0]] != "2":
                hours, minutes = divmod(hours, 100)
            sign = "+" if "+" in piece.shape[start:end] else "-"
            shifted = zone.shifted(base, sign, hours, minutes)
            if shifted is None:
                return None
            base = shifted
        return self.line[piece.places[start] : piece.places[end]].strip(), base

    def _date(
        self, days: Days, near: Beside, time: Clock | None = None, stated_zone: _Zone | None = None
    ) -> StatedDate:
        """The date with its `time` and zone in the items that it takes."""
        name, offset = stated_zone or (None, "")
        values, precision = days.readings, days.precision
        if time:
            values = tuple([_with_clock(day, time, offset) for day in values])
            precision = time.precision if precision == "day" else precision
        return stated(values, precision, self._span(near.start, near.end), self.line, name, days.calendar)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """The place of items `start` to `end` in the line, without the space around."""
        line, places = self.line, self.piece.places
        low, high = places[start], places[end]
        while low < high and line[low].isspace():
            low += 1
        while high > low and line[high - 1].isspace():
            high -= 1
        if line[high : high + 1] == "." and "." in line[places[end - 1] : high]:
            # The last dot of `p.m.` and `ม.ค.`
            high += 1
        return low, high

    def _from_now(self, taken: list[_Found]) -> list[_Found]:
        """The dates told from now in what the others leave: `3 hours ago`, `yesterday 14:20`."""
        piece, shape = self.piece, self.piece.shape
        places = (_may_be_from_now if len(shape) <= LONGEST_KEPT else _may_be_from_now.__wrapped__)(shape)
        if places and len(taken) == 1 and taken[0][0] <= places[0] and places[-1] < taken[0][1]:
            return []
        out: list[_Found] = []
        taking = bytearray(len(shape))
        for start, end, _ in taken:
            taking[start:end] = b"\1" * (end - start)
        for i in places:
            if taking[i]:
                continue
            if shape[i] == w.TODAY:
                for start, end, date in self._named_day(i, taking):
                    out.append((start, end, date))
                    # Its clock is not that of the next day as well: `yesterday 0:00, today`.
                    taking[start:end] = b"\1" * (end - start)
            elif ago := relative.read(
                self.line, piece.places[i], piece.places[i + 1], piece.items[i].number, self.words
            ):
                out.append((i, i + 1, told(self.line, ago, self.now)))
        return out

    def _named_day(self, i: int, taking: bytearray) -> list[_Found]:
        """`yesterday` with its clock; without one only if it can be resolved."""
        low = max(0, i - _REACH)
        again = partial(clock_beside, self.piece.shape, i, max(low, taking.rfind(1, low, i) + 1))
        day = relative.day(self.now, self.words.words.today[self.piece.items[i].key]) if self.now else None
        start, end, date = self._readable(Days((day,) if day else (), "day"), again(), again)
        if any(taking[start:end]) or (date.precision == "day" and self.now is None):
            return []
        return [(start, end, date)]


def _with_clock(day: str, time: Clock, offset: str) -> str:
    if len(day) != 10:
        return day
    moment = f"{day}T{time.text}"
    return moment + (zone.offset(offset, moment) or "") if offset else moment
