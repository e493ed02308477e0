"""What Babel prints in any locale is read back in its language: long, full and medium dates, exactly."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from newsparse.dates import names, read
from newsparse.languages import codes

babel = pytest.importorskip("babel")
dates = pytest.importorskip("babel.dates")
localedata = pytest.importorskip("babel.localedata")

pytestmark = pytest.mark.skipif(
    f"Babel {babel.__version__})" not in (names.__doc__ or ""),
    reason=f"the table of names was written from another release than Babel {babel.__version__}: run tools/refresh_names.py",
)

WIDTHS = ("full", "long", "medium")
FIRST, LAST = date(1600, 1, 1), date(2100, 12, 31)
DAYS_OF_A_YEAR = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]

NOT_READ = {
    "dyo": "abbreviates June and July alike, to Sú",
    "mn_Mong": "spells the months with varying control characters, run on to the day",
    "tok": "numbers its months and days behind a #, as mun #11",
    "prg": "prints st. between month and year of a date in numbers",
}
"""Locales whose dates cannot all be read, and why; `test_no_other_day_is_read_there` holds them to giving nothing that is wrong."""

AMBIGUOUS_ALONE = {
    "ar": "medium is 09/01/2024",
    "cs": "medium is 9. 1. 2024, listopad is October in Croatian",
    "de": "medium is 09.01.2024",
    "fi": "medium is 9.1.2024",
    "hr": "listopad is November in Polish and Czech, lip July in Polish",
    "pl": "listopad is October in Croatian, lip June",
}
"""Languages whose dates cannot all be told apart where the language is not known, and why."""


def locales() -> list[str]:
    names = [name for name in sorted(localedata.locale_identifiers()) if name != "root"]
    return [name for name in names if not any(name == odd or name.startswith(f"{odd}_") for odd in NOT_READ)]


def printed(day: date, width: str, locale: str) -> str:
    return str(dates.format_date(day, width, locale))


def values(line: str, locale: str) -> list[str | None]:
    return [found.value for found in read(line, language=locale.replace("_", "-"))]


def any_day(random: Random) -> date:
    return FIRST + timedelta(days=random.randint(0, (LAST - FIRST).days))


def test_dates_of_every_locale_are_read_back() -> None:
    random = Random(20240531)
    wrong = [
        (locale, line)
        for locale in locales()
        for width in WIDTHS
        for day in [random.choice(DAYS_OF_A_YEAR), any_day(random)]
        if values(line := printed(day, width, locale), locale) != [day.isoformat()]
    ]
    assert wrong == []


@pytest.mark.long
@pytest.mark.parametrize("width", WIDTHS)
def test_every_day_of_a_year_of_every_locale_is_read_back(width: str) -> None:
    wrong = [
        (locale, line)
        for locale in locales()
        for day in DAYS_OF_A_YEAR
        if values(line := printed(day, width, locale), locale) != [day.isoformat()]
    ]
    assert wrong == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("code", codes())
def test_every_month_of_the_known_languages_is_read_back(code: str, width: str) -> None:
    for month in range(1, 13):
        for number in (1, 9, 23):
            day = date(2024, month, number)
            assert values(line := printed(day, width, code.replace("-", "_")), code) == [day.isoformat()], line


@pytest.mark.parametrize("locale", [locale for locale in NOT_READ if locale != "mn_Mong"])
def test_no_other_day_is_read_there(locale: str) -> None:
    for width in WIDTHS:
        for day in DAYS_OF_A_YEAR:
            for found in read(line := printed(day, width, locale), language=locale):
                assert found.value is None or day.isoformat().startswith(found.value), line


@pytest.mark.parametrize("code", [code for code in codes() if code not in AMBIGUOUS_ALONE])
def test_the_script_is_enough_where_names_are_clear(code: str) -> None:
    for day in DAYS_OF_A_YEAR[::10]:
        line = printed(day, "long", code.replace("-", "_"))
        assert [found.value for found in read(line)] == [day.isoformat()], line


@pytest.mark.parametrize("code", sorted(set(AMBIGUOUS_ALONE) & set(codes())))
def test_no_day_is_guessed_where_they_are_not(code: str) -> None:
    for day in DAYS_OF_A_YEAR[::10]:
        for width in ("medium", "long"):
            (found,) = read(line := printed(day, width, code.replace("-", "_")))
            assert day.isoformat() in (found.value, *found.readings), line
