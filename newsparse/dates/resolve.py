"""From the parts of one printed date to the days that it can mean."""

from __future__ import annotations

from dataclasses import dataclass

from newsparse.article import Precision
from newsparse.dates import calendars, joins, order
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.script import script
from newsparse.dates.words import key

_ORDINARY = frozenset(map(key, joins.ORDINARY.split()))
_VERSIONS = frozenset(map(key, joins.VERSIONS.split()))


@dataclass(frozen=True, slots=True)
class Habits:
    """What decides between readings: the weekday beside the date (Monday is 1) and what the caller or the language prefers."""

    weekday: int | None
    day_first: bool | None


@dataclass(frozen=True, slots=True)
class Days:
    """What a print can mean: ISO dates (none where it cannot be told), how precise, in which calendar; `clock` is a time inside it."""

    readings: tuple[str, ...]
    precision: Precision
    calendar: str = "gregorian"
    clock: tuple[int, ...] = ()


def resolve(line: str, piece: Outline, start: int, end: int, group: str, lexicon: Lexicon, habits: Habits) -> Days | None:
    """The days that items `start` to `end`, in the order that `group` says, can mean; None where they are no date."""
    roles = group.rstrip("0123456789")
    if roles == "range":
        return None
    items = _items(piece, start, end, lexicon)
    if not items:
        return None
    parts = dict(zip(roles if roles != "num" else "dmy", items, strict=False))
    era, calendar = _era(piece, start, end, lexicon)
    month = parts.get("m")
    if month is not None and piece.shape[month] in "MQO":
        if piece.shape[month] == "O":
            return _other_calendar(piece, parts, lexicon)
        return _named(line, piece, parts, calendar, lexicon)
    if roles == "xmd":
        return Days((), "day")
    if "y" not in parts:
        return Days((), "day") if _could_be(piece, parts) else None
    return _numbers(line, piece, parts, roles, (calendar, era), lexicon, habits)


def _items(piece: Outline, start: int, end: int, lexicon: Lexicon) -> list[int]:
    """The numbers and the month of a date; of a month printed with its two names the first, none at all if they are two months."""
    items: list[int] = []
    for i in range(start, end):
        if piece.shape[i] in "YK23MQO":
            before = items[-1] if items else i
            if piece.shape[i] == "M" and piece.shape[before] in "MQO" and before < i:
                months = lexicon.words.months
                if not set(months.get(piece.keys[before], ())) & set(months[piece.keys[i]]):
                    return []
            else:
                items.append(i)
    return items


def _era(piece: Outline, start: int, end: int, lexicon: Lexicon) -> tuple[str, str | None]:
    """The era printed in or behind the date, and its calendar."""
    at = end + 1 if piece.shape[end : end + 1] == "_" else end
    for i in [*range(start, end), at]:
        if i < len(piece.shape) and piece.shape[i] in "ep" and piece.keys[i] in lexicon.words.eras:
            return piece.keys[i], lexicon.words.eras[piece.keys[i]]
    return "", None


def _other_calendar(piece: Outline, parts: dict[str, int], lexicon: Lexicon) -> Days | None:
    """A date with a month of a calendar that needs more than a number to be turned into a Gregorian one."""
    calendar = lexicon.words.other_months[piece.keys[parts["m"]]]
    has_year = "y" in parts
    if has_year and piece.shape[parts["y"]] != "K":
        return None
    if calendar == calendars.PERSIAN and lexicon.language not in calendars.PERSIAN_IN and (lexicon.language or not has_year):
        return None
    if "d" in parts and not 1 <= piece.numbers[parts["d"]] <= 32:
        return None
    return Days((), "day" if "d" in parts else "month", calendar)


def _named(line: str, piece: Outline, parts: dict[str, int], calendar: str | None, lexicon: Lexicon) -> Days | None:
    """A date with the name of a Gregorian month."""
    name = piece.keys[parts["m"]]
    months = lexicon.words.months[name]
    if len(parts) < 3 and name in _ORDINARY and lexicon.language in (None, "en") and not line[piece.starts[parts["m"]]].isupper():
        return None
    if "y" not in parts:
        possible = any(order.is_day((2000, month, piece.numbers[parts["d"]])) for month in months)
        return Days((), "day") if possible else None
    at = parts["y"]
    year: int | None = piece.numbers[at]
    thai = piece.shape[parts["m"]] == "Q"
    used = "gregorian"
    if piece.shape[at] == "2" and year is not None:
        if thai and year < 43:
            return Days((), "day", calendars.BUDDHIST)
        year, used = (year + 2500 - 543, calendars.BUDDHIST) if thai else (order.full_year(year), used)
    elif piece.shape[at] == "K":
        used = calendars.BUDDHIST
        year = year - 543 if year and year > 2399 and (thai or calendar == used) else None
    if year is None:
        return None
    if "d" not in parts:
        return Days(tuple(f"{year:04}-{month:02}" for month in months), "month", used)
    days = [(year, month, piece.numbers[parts["d"]]) for month in months]
    found = tuple(iso(day) for day in days if order.is_day(day))
    clock = tuple(piece.numbers[parts[role]] for role in "HMS" if role in parts)
    return Days(found, "day", used, clock) if found else None


def _numbers(
    line: str, piece: Outline, parts: dict[str, int], roles: str, era: tuple[str | None, str], lexicon: Lexicon, habits: Habits
) -> Days | None:
    """A date in numbers alone."""
    calendar, reign = era
    year_at = parts["y"]
    printed = piece.numbers[year_at]
    short = piece.shape[year_at] == "2" and calendar is None
    if short and (piece.ends[year_at] - piece.starts[year_at] != 2 or _is_version(line, piece, parts["d"], lexicon)):
        return None
    first, second = (piece.numbers[parts[role]] if role in parts else 0 for role in "dm")
    if short and roles == "num" and _year_first(line, piece, lexicon):
        first, printed = printed, first
        roles = "ymd"
    if short:
        printed = order.full_year(printed)
    digits = line[piece.starts[year_at]]
    calendar = calendar if calendar not in (None, "gregorian") else _calendar(line, piece, printed, lexicon, digits)
    year = None if calendar is None else calendars.gregorian_year(printed, calendar, reign)
    if calendar is None:
        return None
    if year is None or not 1600 <= year <= 2100:
        possible = max(first, second) <= 32 and 1 <= min(first, second) <= 12
        return Days((), "day", calendar) if possible and year is None else None
    if "d" not in parts:
        return Days((f"{year:04}-{second:02}",), "month", calendar) if 1 <= second <= 12 else None
    if roles in ("num", "ymd") and "t" not in piece.shape[min(parts.values()) : max(parts.values())]:
        day_first = habits.day_first
        weekday = habits.weekday
        if roles == "ymd":
            day_first, weekday = False, None
            first, second = second, first
            days = order.readings(year, second, first, weekday=None, day_first=True) if day_first is None else []
            days = [day for day in ((year, first, second), (year, second, first)) if order.is_day(day)][:1]
        else:
            days = order.readings(year, first, second, weekday=weekday, day_first=day_first)
    else:
        days = [(year, second, first)] if order.is_day((year, second, first)) else []
    return Days(tuple(map(iso, days)), "day", calendar) if days else None


def _calendar(line: str, piece: Outline, year: int, lexicon: Lexicon, digit: str) -> str | None:
    letters = next((name[0] for name in piece.keys if name), "")
    return calendars.possible_calendar(
        year, lexicon.language, script(letters) if letters else "", extended_digits="\u06f0" <= digit <= "\u06f9"
    )


def _could_be(piece: Outline, parts: dict[str, int]) -> bool:
    return order.is_day((2000, piece.numbers[parts["m"]], piece.numbers[parts["d"]]))


def _is_version(line: str, piece: Outline, at: int, lexicon: Lexicon) -> bool:
    """Three numbers behind `version`, or run on from a Latin letter, are no date."""
    start = piece.starts[at]
    if start and line[start - 1].isascii() and line[start - 1].isalpha():
        return True
    before = next((piece.keys[i] for i in range(at - 1, max(at - 3, -1), -1) if piece.keys[i]), "")
    return before in _VERSIONS


def _year_first(line: str, piece: Outline, lexicon: Lexicon) -> bool:
    """In East Asia a short year stands first."""
    language = (lexicon.language or "").partition("-")[0]
    if language:
        return language in ("zh", "ja", "ko")
    letters = next((name[0] for name in piece.keys if name), "")
    return bool(letters) and script(letters) == "Hani"


def iso(day: order.Day) -> str:
    """ISO 8601."""
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"
