"""Which number is the day and which the month: by what can be, by the weekday, by habit."""

from __future__ import annotations

from datetime import date

Day = tuple[int, int, int]
"""Year, month, day."""


def is_day(day: Day) -> bool:
    """Is there such a day?"""
    try:
        date(*day)
    except ValueError:
        return False
    return True


def readings(year: int, first: int, second: int, weekday: int | None, day_first: bool | None) -> list[Day]:
    """The days that `first/second/year` can mean: one where that can be told, none where there is no such day.

    A number over 12 decides, then the weekday (Monday is 1) printed beside the date, then the habit `day_first`.
    """
    possible = [day for day in dict.fromkeys([(year, second, first), (year, first, second)]) if is_day(day)]
    if len(possible) == 2:
        possible = on_weekday(possible, weekday)
    if len(possible) == 2 and day_first is not None:
        return [possible[0 if day_first else 1]]
    return possible


def on_weekday(days: list[Day], weekday: int | None) -> list[Day]:
    """Those of `days` that fall on `weekday` (Monday is 1); all of them if none does, for a print may err."""
    return [day for day in days if date(*day).isoweekday() == weekday] or days


def full_years(short: int) -> tuple[int, ...]:
    """The years that two digits can stand for: 24 is 2024 and 99 is 1999; between 40 and 69 it cannot be told."""
    if 40 <= short <= 69:
        return (1900 + short, 2000 + short)
    return (short + (2000 if short < 40 else 1900),)
