"""What is read as the dates that are given out."""

from __future__ import annotations

from datetime import datetime

from newsparse.article import Precision, StatedDate
from newsparse.dates import relative


def stated(
    values: tuple[str, ...],
    precision: Precision,
    span: tuple[int, int],
    line: str,
    zone: str | None = None,
    calendar: str = "gregorian",
) -> StatedDate:
    """A date with one value, or with the readings that leave it open."""
    raw = line[span[0] : span[1]]
    if len(values) == 1:
        return StatedDate(values[0], precision, span, raw, zone, calendar)
    return StatedDate(None, precision, span, raw, zone, calendar, values)


def told(line: str, ago: relative.Ago, now: datetime | None) -> StatedDate:
    """A distance from `now`, which without it has no value."""
    value = relative.back(now, ago.count, ago.unit) if now else None
    return stated((value,) if value else (), ago.precision, (ago.start, ago.end), line)
