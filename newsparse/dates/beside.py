"""Where in a shape weekday, clock and zone stand beside a date."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newsparse.dates import patterns

_CLOCK_REACH = 20
"""Items on either side of a date within which its clock stands."""
_WEEKDAY_REACH = 8

Items = tuple[int, int]
"""The first of some items, and the one behind them."""


class Beside(NamedTuple):
    """The items that a date takes with what stands beside it, those of its clock, and those of its zone."""

    start: int
    end: int
    clock: Items | None
    zone: Items | None


@lru_cache(maxsize=1 << 12)
def beside(
    shape: str, date: Items, clock: Items | None, end: int, floor: int, unread: tuple[Items, ...] = ()
) -> Beside:
    """What stands beside a `date` that takes the items up to `end`: not in front of `floor`, and none of `unread`.

    `clock` is the one inside the date, if there is such a one.
    """
    taking = _Taking(shape, floor, unread, date[0], end, clock if clock not in unread else None)
    inner = shape.find("z", *date)
    if inner >= 0:
        taking.take_zone(inner, inner + 1)
    taking.take_clock()
    taking.take_weekdays()
    if taking.zone is None:
        taking.take_zone_behind()
    return taking.taken()


def clock_beside(shape: str, item: int, floor: int, unread: tuple[Items, ...] = ()) -> Beside:
    """The clock beside one item that names a day."""
    taking = _Taking(shape, floor, unread, item, item + 1)
    taking.take_clock()
    return taking.taken()


class _Taking:
    """What is taken so far."""

    def __init__(
        self, shape: str, floor: int, unread: tuple[Items, ...], start: int, end: int, clock: Items | None = None
    ) -> None:
        self.shape = shape
        self.floor = floor
        self.unread = unread
        self.start = start
        self.end = end
        self.clock = clock
        self.zone: Items | None = None

    def taken(self) -> Beside:
        return Beside(self.start, self.end, self.clock, self.zone)

    def take_weekdays(self) -> None:
        """The weekday before the date, the one behind it, and a clock beyond them."""
        low = max(self.floor, self.start - _WEEKDAY_REACH)
        if match := patterns.weekday_before().search(self.shape, low, self.start):
            self.start = match.start()
            self.take_clock()
        if match := patterns.weekday_after().match(self.shape, self.end):
            self.end = match.end()
            self.take_clock()

    def take_clock(self) -> None:
        """The clock behind the date, else the one before it; behind, but not if that is the clock of the next date."""
        if self.clock:
            return
        shape = self.shape
        low = max(self.floor, self.start - _CLOCK_REACH)
        # Most dates have no other number beside them.
        before = patterns.clock_before().search(shape, low, self.start) if "2" in shape[low : self.start] else None
        near = shape[self.end : self.end + _CLOCK_REACH]
        after = patterns.clock_after().match(shape, self.end) if "2" in near or "u" in near else None
        early = before is not None and before.span("clock") not in self.unread
        late = (
            after is not None
            and after.span("clock") not in self.unread
            and ("T" not in after["gap"] or after["gap"] == "T")
        )
        if after and late and not (early and patterns.date_at(shape, after.end() + 1)):
            self.clock, self.end = after.span("clock"), after.end()
            with_seconds = shape.count("2", *self.clock) > 2
            self.take_zone_behind(iso="T" in after["gap"] or with_seconds)
        elif before and early:
            self.clock, self.start = before.span("clock"), before.start()
            if before["zone"]:
                self.take_zone(*before.span("zone"))

    def take_zone_behind(self, *, iso: bool = False) -> None:
        if match := patterns.zone().match(self.shape, self.end):
            self.take_zone(*match.span(), iso=iso)

    def take_zone(self, start: int, end: int, *, iso: bool = False) -> None:
        """The zone in items `start` to `end`; a bare `-03:00` is one in ISO 8601, elsewhere a span of time."""
        items = [i for i in range(start, end) if self.shape[i] in "z+-24YK"]
        if not items or (self.shape[items[0]] == "-" and not iso):
            return
        zone = (items[0], items[-1] + 1)
        if zone not in self.unread:
            self.zone = zone
            self.start, self.end = min(self.start, start), max(self.end, end)
