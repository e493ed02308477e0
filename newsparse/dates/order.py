"""Which number is the day and which the month: by what can be, by the weekday, by habit."""

from __future__ import annotations

from datetime import date

Day = tuple[int, int, int]
"""Year, month, day."""

_SHORTEST_MONTH = 28


def is_day(year: int, month: int, day: int) -> bool:
    """Is there such a day, in a year that there is?"""
    if not (1 <= month <= 12 and day >= 1):
        return False
    if day <= _SHORTEST_MONTH:
        return True
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def possible(year: int, first: int, second: int) -> list[Day]:
    """The days that `first/second/year` can mean, the one with the day first before the other."""
    days = [(year, second, first)] if is_day(year, second, first) else []
    if first != second and is_day(year, first, second):
        days.append((year, first, second))
    return days


def decided(days: list[Day], weekday: int | None, day_first: bool | None) -> list[Day]:
    """Of two possible days the one on the `weekday` printed beside the date, else the one of the habit; else both."""
    if len(days) == 2:
        days = on_weekday(days, weekday)
    if len(days) == 2 and day_first is not None:
        return [days[0 if day_first else 1]]
    return days


def on_weekday(days: list[Day], weekday: int | None) -> list[Day]:
    """Those of `days` that fall on `weekday` (Monday is 1); all of them if none does, for a print may err."""
    if weekday is None:
        return days
    return [day for day in days if date(*day).isoweekday() == weekday] or days


def full_years(short: int) -> tuple[int, ...]:
    """The years that two digits can stand for: 24 is 2024 and 99 is 1999; between 40 and 69 it cannot be told."""
    if 40 <= short <= 69:
        return (1900 + short, 2000 + short)
    return (short + (2000 if short < 40 else 1900),)
