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
    value = values[0] if len(values) == 1 else None
    return StatedDate(value, precision, span, line[slice(*span)], zone, calendar, values if len(values) > 1 else ())


def told(line: str, ago: relative.Ago, now: datetime | None) -> StatedDate:
    """A distance from `now`, which without it has no value."""
    value = relative.back(now, ago.count, ago.unit) if now else None
    return stated((value,) if value else (), ago.precision, (ago.start, ago.end), line)
