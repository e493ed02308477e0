"""From the parts of one printed date to the days that it can mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from newsparse.article import Precision
from newsparse.dates import calendars, convert, joins, order, years
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.printed import Printed
from newsparse.dates.words import key

_LEAP_YEAR = 2000


class Habit(NamedTuple):
    """What decides between readings: the weekday beside the date (1 is Monday), the habit of caller or language."""

    weekday: int | None
    day_first: bool | None


Habits = Callable[[Printed], Habit]
"""Asked only for the dates that leave day and month in doubt."""


class Days:
    """What a print can mean: ISO dates (none where it cannot be told), precision, calendar."""

    __slots__ = ("calendar", "precision", "readings")

    def __init__(self, readings: tuple[str, ...], precision: Precision, calendar: str = "gregorian") -> None:
        self.readings = readings
        self.precision = precision
        self.calendar = calendar


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(map(key, joins.ORDINARY.split()))


def resolve(line: str, piece: Outline, printed: Printed, lexicon: Lexicon, habits: Habits) -> Days | None:
    """The days that a date can mean; None where its numbers and names are no date."""
    parts = printed.parts
    if printed.is_plain and (days := _plain(piece, printed, lexicon, habits)):
        return days
    for one, other in printed.twins:
        months = lexicon.words.months
        if not set(months.get(piece.items[one].key, ())) & set(months[piece.items[other].key]):
            return None
    if not parts:
        return None
    era, calendar = _era(piece, printed, lexicon) if printed.may_have_era else ("", None)
    if printed.month == "O":
        return _other_calendar(piece, parts, lexicon)
    if printed.month:
        return _named(line, piece, printed, calendar, lexicon, habits)
    if printed.roles == "xmd":
        return Days((), "day")
    if "y" not in parts:
        return Days((), "day") if _could_be(piece, parts) else None
    if "x" in parts:
        # 2024年（令和6年）5月14日
        parts = {role: item for role, item in parts.items() if role != "x"}
        era, calendar = "", None
    return _numbers(line, piece, printed, parts, (era, calendar), lexicon, habits)


def _era(piece: Outline, printed: Printed, lexicon: Lexicon) -> tuple[str, str | None]:
    """The era printed in or behind the date, and its calendar."""
    shape, end = piece.shape, printed.end
    behind = end + 1 if shape[end : end + 1] == "_" else end
    for i in [*range(printed.start, end), behind]:
        if shape[i : i + 1] in ("e", "p") and piece.items[i].key in lexicon.words.eras:
            return piece.items[i].key, lexicon.words.eras[piece.items[i].key]
    return "", None


def _other_calendar(piece: Outline, parts: Mapping[str, int], lexicon: Lexicon) -> Days | None:
    """A date with a month of a calendar that needs more than a number to be turned into a Gregorian one."""
    calendar, month = lexicon.words.other_months[piece.items[parts["m"]].key]
    has_year = "y" in parts
    if has_year and piece.shape[parts["y"]] != "K":
        return None
    if (
        calendar == calendars.PERSIAN
        and lexicon.language not in calendars.PERSIAN_IN
        and (lexicon.language or not has_year)
    ):
        return None
    if "d" not in parts:
        return Days((), "month", calendar)
    day = piece.items[parts["d"]].number
    if not 1 <= day <= 32:
        return None
    found = (
        convert.days(calendar, calendars.persian_year(piece.items[parts["y"]].number), month, day) if has_year else []
    )
    return Days(tuple(map(iso, found)), "day", calendar)


def _plain(piece: Outline, printed: Printed, lexicon: Lexicon, habits: Habits) -> Days | None:
    """The day that most dates are; None if it is none, or if its name means several months."""
    items, parts = piece.items, printed.parts
    year, day = items[parts["y"]].number, items[parts["d"]].number
    if not printed.month:
        days = _in_order([year], day, items[parts["m"]].number, printed, habits)
        return Days(tuple(map(iso, days)), "day") if days else None
    months = lexicon.words.months[items[parts["m"]].key]
    if len(months) > 1 or not order.is_day(year, months[0], day):
        return None
    return Days((iso((year, months[0], day)),), "day")


def _named(
    line: str, piece: Outline, printed: Printed, calendar: str | None, lexicon: Lexicon, habits: Habits
) -> Days | None:
    """A date with the name of a Gregorian month."""
    parts = printed.parts
    name = piece.items[parts["m"]].key
    months = lexicon.words.months[name]
    if (
        len(parts) < 3
        and name in _ordinary()
        and lexicon.language in (None, "en")
        and (not line[piece.places[parts["m"]]].isupper() or piece.shape[min(parts.values())] == "Y")
    ):
        return None
    if "y" not in parts:
        possible = any(order.is_day(_LEAP_YEAR, month, piece.items[parts["d"]].number) for month in months)
        return Days((), "day") if possible else None
    found, used = years.of_named_month(piece, parts["y"], calendar, thai=printed.month == "Q")
    if not found:
        return Days((), "day", used) if used != "gregorian" else None
    if "d" not in parts:
        return Days(tuple(f"{year:04}-{month:02}" for year in found for month in months), "month", used)
    day = piece.items[parts["d"]].number
    days = [one for year in found for month in months if order.is_day(*(one := (year, month, day)))]
    if len(days) > 1:
        days = order.on_weekday(days, habits(printed).weekday)
    return Days(tuple(map(iso, days)), "day", used) if days else None


def _numbers(
    line: str,
    piece: Outline,
    printed: Printed,
    parts: Mapping[str, int],
    era: tuple[str, str | None],
    lexicon: Lexicon,
    habits: Habits,
) -> Days | None:
    """A date in numbers alone."""
    if printed.is_spaced and not printed.is_counted and len(parts) == 3 and not _is_padded(line, piece, parts):
        return None
    first = piece.items[parts["d"]].number if "d" in parts else 0
    second = piece.items[parts["m"]].number if "m" in parts else 0
    found = [piece.items[parts["y"]].number]
    calendar = era[1]
    if piece.shape[parts["y"]] == "2" and calendar is None:
        if not years.is_short(line, piece, parts, lexicon):
            return None
        if years.come_first(piece, lexicon):
            printed, first, found = printed._replace(roles="ymd"), found[0], [first]
        found = list(order.full_years(found[0]))
    if calendar in (None, "gregorian"):
        calendar = years.calendar(line, piece, parts["y"], found[0], lexicon)
    if calendar is None:
        return None
    if calendar in calendars.MONTHS:
        return _converted(calendar, found[0], second, first)
    if calendar != "gregorian":
        found = [full for year in found if (full := calendars.gregorian_year(year, calendar, era[0])) is not None]
    if not found or not 1600 <= found[0] <= found[-1] <= 2100:
        return None
    if "m" not in parts:
        return Days((f"{found[0]:04}",), "year", calendar)
    if "d" not in parts:
        return Days((f"{found[0]:04}-{second:02}",), "month", calendar) if 1 <= second <= 12 else None
    days = _in_order(found, first, second, printed, habits)
    return Days(tuple(map(iso, days)), "day", calendar) if days else None


def _in_order(found: list[int], first: int, second: int, printed: Printed, habits: Habits) -> list[order.Day]:
    """The days of the `found` years; `first` is the day and `second` the month as far as the order of the print goes."""
    days: list[order.Day] = []
    for year in found:
        if printed.is_counted:
            days += [(year, second, first)] if order.is_day(year, second, first) else []
            continue
        both = order.possible(year, first, second)
        if len(both) > 1:
            both = order.decided(both, *habits(printed)) if printed.roles == "num" else both[:1]
        days += both
    return order.on_weekday(days, habits(printed).weekday) if len(found) > 1 else days


def _converted(calendar: str, year: int, month: int, day: int) -> Days | None:
    if not (1 <= month <= 12 and 1 <= day <= 32):
        return None
    return Days(tuple(map(iso, convert.days(calendar, year, month, day))), "day", calendar)


def _is_padded(line: str, piece: Outline, parts: Mapping[str, int]) -> bool:
    """Three numbers with nothing but spaces between them are a date only if they look it, 05 03 2024, or stand alone."""
    if all(piece.places[i + 1] - piece.places[i] > 1 for i in parts.values()):
        return True
    return (
        not line[: piece.places[min(parts.values())]].strip()
        and not line[piece.places[max(parts.values()) + 1] :].strip()
    )


def _could_be(piece: Outline, parts: Mapping[str, int]) -> bool:
    return order.is_day(_LEAP_YEAR, piece.items[parts["m"]].number, piece.items[parts["d"]].number)


_TWO_DIGITS = tuple(f"{number:02}" for number in range(32))


def iso(day: order.Day) -> str:
    """ISO 8601."""
    return f"{day[0]}-{_TWO_DIGITS[day[1]]}-{_TWO_DIGITS[day[2]]}"
