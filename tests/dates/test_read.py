"""What a date carries besides its value: readings in doubt, zone, calendar, precision, span, and what the caller decides."""

from __future__ import annotations

import pytest

from newsparse.article import StatedDate
from newsparse.dates import read


def _only(line: str, language: str | None = None) -> StatedDate:
    (date,) = read(line, language=language)
    return date


def test_day_and_month_in_doubt_have_both_readings() -> None:
    assert set(_only("05/03/2024 10:20").readings) == {"2024-03-05T10:20", "2024-05-03T10:20"}


def test_the_caller_decides_what_the_print_leaves_open() -> None:
    assert [d.value for d in read("05/03/2024", day_first=True)] == ["2024-03-05"]
    assert [d.value for d in read("05/03/2024", day_first=False)] == ["2024-05-03"]
    assert [d.value for d in read("25/03/2024", day_first=False)] == ["2024-03-25"]


def test_a_month_that_two_languages_name_alike_has_both_readings() -> None:
    assert set(_only("5 listopada 2024").readings) == {"2024-11-05", "2024-10-05"}


@pytest.mark.parametrize(
    ("line", "zone", "value"),
    [
        ("3rd, October 2022 GMT", "GMT", "2022-10-03"),
        ("3 October 2022 10:20 GMT", "GMT", "2022-10-03T10:20+00:00"),
        ("3 October 2022 10:20 +03:00", "+03:00", "2022-10-03T10:20+03:00"),
        ("3 October 2022 10:20 IST", "IST", "2022-10-03T10:20"),
        ("3 October 2022 10:20 PT", "PT", "2022-10-03T10:20-07:00"),
    ],
)
def test_a_zone_is_kept_as_stated_and_counts_beside_a_clock(line: str, zone: str, value: str) -> None:
    date = _only(line, "en")
    assert (date.zone, date.value) == (zone, value)


@pytest.mark.parametrize(
    ("language", "line", "calendar"),
    [
        ("ar", "26 رمضان 1445 هـ", "islamic-umalqura"),
        ("ar", "رمضان 1445", "islamic-umalqura"),
        ("he", "ט' טבת התשפ\"ג", "hebrew"),
        ("fa", "۰۴ خرداد ۱۴۰۰", "persian"),
        ("th", "14 พฤษภาคม 2567", "buddhist"),
        ("zh-Hant", "民國113年5月14日", "roc"),
        ("ja", "令和6年5月14日", "japanese"),
        ("en", "14 May 2024", "gregorian"),
    ],
)
def test_the_printed_calendar_is_named(language: str, line: str, calendar: str) -> None:
    assert _only(line, language).calendar == calendar


@pytest.mark.parametrize(
    ("line", "precision"),
    [
        ("June 1950", "month"),
        ("5 May", "day"),
        ("5 May 2024", "day"),
        ("5 May 2024, 5 PM", "hour"),
        ("5 May 2024, 17:20", "minute"),
        ("5 May 2024, 17:20:05", "second"),
    ],
)
def test_a_date_is_as_precise_as_its_print(line: str, precision: str) -> None:
    assert _only(line, "en").precision == precision


def test_the_span_takes_weekday_clock_and_zone_and_leaves_the_label() -> None:
    date = _only("Published: Tue, 14 May 2024 10:20 GMT | Politics", "en")
    assert date.raw == "Tue, 14 May 2024 10:20 GMT"


def test_a_date_is_found_in_the_middle_of_a_long_line() -> None:
    line = "word " * 5000 + "14 May 2024" + " word" * 5000
    date = _only(line, "en")
    assert (date.value, date.span) == ("2024-05-14", (25000, 25011))


def test_two_calendars_of_one_day_are_both_given() -> None:
    twins = read("25 شوال 1436 هـ الموافق 10 أغسطس 2015 م", language="ar")
    assert [(date.value, date.calendar) for date in twins] == [
        ("2015-08-10", "islamic-umalqura"),
        ("2015-08-10", "gregorian"),
    ]


def test_a_region_has_the_order_of_its_papers() -> None:
    assert [d.value for d in read("05/03/2024", language="en-GB")] == ["2024-03-05"]
    assert [d.value for d in read("05/03/2024", language="en-US")] == ["2024-05-03"]
    assert [d.value for d in read("05/03/2024", language="en")] == [None]
    assert [d.value for d in read("05/03/2024", language="en-GB", day_first=False)] == ["2024-05-03"]


def test_a_language_without_a_vocabulary_is_read_by_cldr_names() -> None:
    assert _only("31mh dhen Fhaoilleach 2024", "gd").value == "2024-01-31"
