"""Dates told from now are worked out from the moment that the caller gives, and from nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse.dates import read

NOW = datetime(2024, 3, 31, 14, 37, 5)


@pytest.mark.parametrize(
    ("language", "line", "value"),
    [
        ("en", "5 minutes ago", "2024-03-31T14:32"),
        ("en", "3 hours ago", "2024-03-31T11"),
        ("en", "2 days ago", "2024-03-29"),
        ("en", "2 weeks ago", "2024-03-17"),
        ("en", "1 month ago", "2024-02"),
        ("en", "2 years ago", "2022"),
        ("en", "Yesterday, 09:15", "2024-03-30T09:15"),
        ("en", "Yesterday", "2024-03-30"),
        ("ar", "منذ 3 ساعات", "2024-03-31T11"),
        ("ar", "أمس, 21:54 GMT", "2024-03-30T21:54+00:00"),
        ("de", "vor 3 Stunden", "2024-03-31T11"),
        ("de", "gestern 14:20 Uhr", "2024-03-30T14:20"),
        ("fr", "il y a 3 heures", "2024-03-31T11"),
        ("zh-Hans", "3小时前", "2024-03-31T11"),
        ("ko", "3시간 전", "2024-03-31T11"),
        ("ja", "3時間前", "2024-03-31T11"),
        ("ru", "3 часа назад", "2024-03-31T11"),
    ],
)
def test_a_moment_turns_it_into_a_date(language: str, line: str, value: str) -> None:
    assert [date.value for date in read(line, language=language, now=NOW)] == [value]
    assert all(date.value is None for date in read(line, language=language))


def test_the_zone_of_the_moment_is_kept() -> None:
    (date,) = read("3 hours ago", language="en", now=NOW.replace(tzinfo=UTC))
    assert date.value == "2024-03-31T11+00:00"


def test_a_distance_beyond_all_years_has_no_value() -> None:
    assert [date.value for date in read("999 years ago", language="en", now=datetime(900, 1, 1))] == [None]


def test_a_day_without_a_year_stays_open() -> None:
    assert [date.value for date in read("5 May", language="en", now=NOW)] == [None]
