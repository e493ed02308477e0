"""Days of other calendars as Gregorian ones, by packages that are kept for each.

Hijri: hijridate (Umm al-Qura, 1343 to 1500); Jalali: persiantools; Hebrew: pyluach. Loaded when first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from newsparse.dates import calendars
from newsparse.dates.order import Day


def days(calendar: str, year: int, month: int, day: int) -> list[Day]:
    """The Gregorian days that a day of another calendar can be: none where there is no such day or it is out of range.

    Months count from 1 as in `calendars.MONTHS`; the Hebrew ones from Nisan.
    """
    try:
        found = list(_TO_GREGORIAN[calendar](year, month, day))
    except (ValueError, OverflowError, KeyError):
        return []
    return [(one.year, one.month, one.day) for one in found if 1600 <= one.year <= 2100]


def _islamic(year: int, month: int, day: int) -> Iterator[date]:
    from hijridate import Hijri

    found = Hijri(year, month, day).to_gregorian()
    yield date(found.year, found.month, found.day)


def _persian(year: int, month: int, day: int) -> Iterator[date]:
    from persiantools.jdatetime import JalaliDate

    found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    yield found


def _hebrew(year: int, month: int, day: int) -> Iterator[date]:
    from pyluach.dates import HebrewDate

    leap = (7 * year + 1) % 19 < 7
    # Plain Adar is either of the two in a leap year.
    for one in ((12, 13) if leap else (12,)) if month == calendars.ADAR else (month,):
        found = HebrewDate(year, one, day).to_greg()
        yield date(found.year, found.month, found.day)


_TO_GREGORIAN: dict[str, Callable[[int, int, int], Iterator[date]]] = {
    calendars.ISLAMIC: _islamic,
    calendars.PERSIAN: _persian,
    calendars.HEBREW: _hebrew,
}
