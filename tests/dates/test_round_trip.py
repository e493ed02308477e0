"""What CLDR prints in a language is read back in it: long, full and medium dates of every language newsparse knows."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse.dates import read
from newsparse.languages import codes

dates = pytest.importorskip("babel.dates")

DAYS = [date(2024, month, day) for month in range(1, 13) for day in (1, 9, 23)]

AMBIGUOUS_ALONE = {
    "ar": "medium is 09/01/2024",
    "cs": "medium is 9. 1. 2024, listopad is October in Croatian",
    "de": "medium is 09.01.2024",
    "fi": "medium is 9.1.2024",
    "hr": "listopad is November in Polish and Czech, lip July in Polish",
    "pl": "listopad is October in Croatian, lip June",
}
"""Languages whose dates cannot all be told apart where the language is not known, and why."""


@pytest.mark.parametrize("width", ["medium", "long", "full"])
@pytest.mark.parametrize("code", codes())
def test_printed_dates_are_read_back(code: str, width: str) -> None:
    for day in DAYS:
        line = dates.format_date(day, width, code.replace("-", "_"))
        assert [found.value for found in read(line, language=code)] == [day.isoformat()], line


@pytest.mark.parametrize("code", [code for code in codes() if code not in AMBIGUOUS_ALONE])
def test_the_script_is_enough_where_names_are_clear(code: str) -> None:
    for day in DAYS:
        line = dates.format_date(day, "long", code.replace("-", "_"))
        assert [found.value for found in read(line)] == [day.isoformat()], line


@pytest.mark.parametrize("code", sorted(set(AMBIGUOUS_ALONE) & set(codes())))
def test_no_day_is_guessed_where_they_are_not(code: str) -> None:
    for day in DAYS:
        for width in ("medium", "long"):
            line = dates.format_date(day, width, code.replace("-", "_"))
            (found,) = read(line)
            assert day.isoformat() in (found.value, *found.readings), line
