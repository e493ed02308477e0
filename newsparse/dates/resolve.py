"""From the parts of one printed date to the days that it can mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsparse.article import Precision
from newsparse.dates import calendars, joins, order
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.script import script
from newsparse.dates.words import key

_ORDINARY = frozenset(map(key, joins.ORDINARY.split()))
_LEAP_YEAR = 2000
_VERSIONS = frozenset(map(key, joins.VERSIONS.split()))


@dataclass(frozen=True, slots=True)
class Habit:
    """What decides between readings: the weekday beside the date (1 is Monday), the habit of caller or language."""

    weekday: int | None
    day_first: bool | None


Habits = Callable[[], Habit]
"""Asked only for the dates that leave day and month in doubt."""


@dataclass(frozen=True, slots=True)
class Days:
    """What a print can mean: ISO dates (none where it cannot be told), precision, calendar, and a clock inside it."""

    readings: tuple[str, ...]
    precision: Precision
    calendar: str = "gregorian"
    clock: tuple[int, ...] = ()


def resolve(
    line: str, piece: Outline, span: tuple[int, int], group: str, lexicon: Lexicon, habits: Habits
) -> Days | None:
    """The days that the items of `span`, in the order that `group` says, can mean; None where they are no date."""
    start, end = span
    roles = group.rstrip("0123456789")
    if roles == "range":
        return None
    items = _items(piece, start, end, lexicon)
    if not items:
        return None
    parts = dict(zip(roles if roles != "num" else "dmy", items, strict=False))
    era, calendar = _era(piece, start, end, lexicon)
    month = parts.get("m")
    if month is not None and piece.shape[month] == "O":
        return _other_calendar(piece, parts, lexicon)
    if month is not None and piece.shape[month] in "MQ":
        return _named(line, piece, parts, calendar, lexicon, habits)
    if roles == "xmd":
        return Days((), "day")
    if "y" not in parts:
        return Days((), "day") if _could_be(piece, parts) else None
    return _numbers(line, piece, parts, roles, (era, calendar), lexicon, habits)


def _items(piece: Outline, start: int, end: int, lexicon: Lexicon) -> list[int]:
    """The numbers and the month of a date; the first of a month's two names; nothing if they are two months."""
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
    if (
        calendar == calendars.PERSIAN
        and lexicon.language not in calendars.PERSIAN_IN
        and (lexicon.language or not has_year)
    ):
        return None
    if "d" in parts and not 1 <= piece.numbers[parts["d"]] <= 32:
        return None
    return Days((), "day" if "d" in parts else "month", calendar)


def _named(
    line: str, piece: Outline, parts: dict[str, int], calendar: str | None, lexicon: Lexicon, habits: Habits
) -> Days | None:
    """A date with the name of a Gregorian month."""
    name = piece.keys[parts["m"]]
    months = lexicon.words.months[name]
    if (
        len(parts) < 3
        and name in _ORDINARY
        and lexicon.language in (None, "en")
        and not line[piece.starts[parts["m"]]].isupper()
    ):
        return None
    if "y" not in parts:
        possible = any(order.is_day((_LEAP_YEAR, month, piece.numbers[parts["d"]])) for month in months)
        return Days((), "day") if possible else None
    year, used = _named_year(piece, parts["y"], calendar, thai=piece.shape[parts["m"]] == "Q")
    if year is None:
        return Days((), "day", used) if used != "gregorian" else None
    if "d" not in parts:
        return Days(tuple(f"{year:04}-{month:02}" for month in months), "month", used)
    days = [day for month in months if order.is_day(day := (year, month, piece.numbers[parts["d"]]))]
    if len(days) > 1:
        days = order.on_weekday(days, habits().weekday)
    clock = tuple(piece.numbers[parts[role]] for role in "HMS" if role in parts)
    return Days(tuple(map(iso, days)), "day", used, clock) if days else None


def _named_year(piece: Outline, at: int, calendar: str | None, *, thai: bool) -> tuple[int | None, str]:
    """The Gregorian year of a date with a Gregorian month, and the calendar that it is printed in."""
    year = piece.numbers[at]
    if piece.shape[at] == "2":
        if not thai:
            return order.full_year(year), "gregorian"
        # 68 is 2568; the low numbers may be the Gregorian 2024 as well as 2524.
        return (year + 2500 - 543 if year > 42 else None), calendars.BUDDHIST
    if piece.shape[at] == "Y":
        return year, "gregorian"
    if year >= 2400 and (thai or calendar == calendars.BUDDHIST):
        return year - 543, calendars.BUDDHIST
    return None, "gregorian"


def _numbers(
    line: str,
    piece: Outline,
    parts: dict[str, int],
    roles: str,
    era: tuple[str, str | None],
    lexicon: Lexicon,
    habits: Habits,
) -> Days | None:
    """A date in numbers alone."""
    reign, calendar = era
    at = parts["y"]
    printed = piece.numbers[at]
    first, second = (piece.numbers[parts[role]] if role in parts else 0 for role in "dm")
    if len(parts) == 3 and not _is_counted(piece, parts) and not _is_padded(piece, parts):
        return None
    if piece.shape[at] == "2" and calendar is None:
        if piece.ends[at] - piece.starts[at] != 2 or _is_version(line, piece, parts["d"], lexicon):
            return None
        if _is_year_first(piece, lexicon):
            roles, first, printed = "ymd", printed, first
        printed = order.full_year(printed)
    if calendar in (None, "gregorian"):
        calendar = _calendar(line, piece, at, printed, lexicon)
    year = None if calendar is None else calendars.gregorian_year(printed, calendar, reign)
    if calendar is None or (year is not None and not 1600 <= year <= 2100):
        return None
    if year is None:
        return Days((), "day", calendar) if max(first, second) <= 32 and 1 <= min(first, second) <= 12 else None
    if "d" not in parts:
        return Days((f"{year:04}-{second:02}",), "month", calendar) if 1 <= second <= 12 else None
    days = [(year, second, first)]
    if roles == "num":
        days = order.readings(year, first, second, weekday=habits().weekday, day_first=habits().day_first)
    elif not _is_counted(piece, parts):
        days = order.readings(year, second, first, weekday=None, day_first=False)
    found = tuple(iso(day) for day in days if order.is_day(day))
    return Days(found, "day", calendar) if found else None


def _is_counted(piece: Outline, parts: dict[str, int]) -> bool:
    """Does a word or letter say which number is the month: 5月, tháng 5?"""
    between = piece.shape[min(parts.values()) : max(parts.values()) + 2]
    return "n" in between or "t" in between


def _is_padded(piece: Outline, parts: dict[str, int]) -> bool:
    """Three numbers with nothing but spaces between them are a date only if they are written like one: 05 03 2024."""
    spaced = "_" in piece.shape[min(parts.values()) : max(parts.values())]
    return not spaced or all(piece.ends[i] - piece.starts[i] > 1 for i in parts.values())


def _calendar(line: str, piece: Outline, at: int, year: int, lexicon: Lexicon) -> str | None:
    persian = "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}" <= line[piece.starts[at]] <= "\N{EXTENDED ARABIC-INDIC DIGIT NINE}"
    return calendars.possible_calendar(year, lexicon.language, _script(piece), extended_digits=persian)


def _script(piece: Outline) -> str:
    """The script of the first word beside the date."""
    letter = next((name[0] for name in piece.keys if name), "")
    return script(letter) if letter else ""


def _could_be(piece: Outline, parts: dict[str, int]) -> bool:
    return order.is_day((_LEAP_YEAR, piece.numbers[parts["m"]], piece.numbers[parts["d"]]))


def _is_version(line: str, piece: Outline, at: int, lexicon: Lexicon) -> bool:
    """Three numbers behind `version`, or run on from a Latin letter, are no date."""
    start = piece.starts[at]
    if start and line[start - 1].isascii() and line[start - 1].isalpha():
        return True
    before = next((piece.keys[i] for i in range(at - 1, max(at - 3, -1), -1) if piece.keys[i]), "")
    return before in _VERSIONS


def _is_year_first(piece: Outline, lexicon: Lexicon) -> bool:
    """In East Asia a short year stands first."""
    if lexicon.language is not None:
        return lexicon.language.partition("-")[0] in ("zh", "ja", "ko")
    return _script(piece) == "Hani"


def iso(day: order.Day) -> str:
    """ISO 8601."""
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"
