"""Each line gives exactly these dates: the tables in `lines/`, over 60 languages and every point that press dates differ in.

The expected values were worked out without newsparse: the `cldr_*` tables are printed by Babel from a known day, those of
calendars counted by hijridate and by convertdate (which newsparse does not use), zones by zoneinfo, all others by hand; each
table says which in its first line. A row is language (`-` for none), line, expected: dates divided by a space, `?` for one
that is stated but cannot be resolved, `a|b` for the readings of one in doubt, and nothing where there is no date.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from newsparse.dates import read

TABLES = Path(__file__).parent / "lines"
WITH_NOW, WITHOUT_DATES = "relative", "nothing"
NOW = datetime(2024, 3, 31, 14, 37, 5)

Row = tuple[str | None, str, str]


def rows(*tables: Path) -> list[Row]:
    out: list[Row] = []
    for table in tables:
        for text in table.read_text("utf-8").splitlines():
            if not text.startswith("#"):
                language, line, expected = [*text.split("\t"), ""][:3]
                out.append((None if language == "-" else language, line, expected))
    return out


DATED = rows(*(t for t in sorted(TABLES.glob("*.tsv")) if t.stem not in (WITH_NOW, WITHOUT_DATES)))
RELATIVE = rows(TABLES / f"{WITH_NOW}.tsv")
NOTHING = rows(TABLES / f"{WITHOUT_DATES}.tsv")


def found(language: str | None, line: str, now: datetime | None = None) -> str:
    dates = read(line, language=language, now=now)
    return " ".join(date.value or "|".join(date.readings) or "?" for date in dates)


@pytest.mark.parametrize(("language", "line", "expected"), DATED, ids=[line for _, line, _ in DATED])
def test_the_line_states_these_dates(language: str | None, line: str, expected: str) -> None:
    assert found(language, line) == expected


@pytest.mark.parametrize(("language", "line", "expected"), RELATIVE, ids=[line for _, line, _ in RELATIVE])
def test_the_moment_of_copying_turns_distances_into_dates(language: str | None, line: str, expected: str) -> None:
    assert found(language, line, NOW) == expected
    assert set(found(language, line)) <= {"?", " "}


@pytest.mark.parametrize(("language", "line", "_"), NOTHING, ids=[line for _, line, _ in NOTHING])
def test_the_line_states_no_date(language: str | None, line: str, _: str) -> None:
    assert [date for date in read(line, language=language) if date.value or date.readings] == []


def test_the_tables_are_as_large_as_they_should_be() -> None:
    assert len(DATED) + len(RELATIVE) >= 600
    assert len(NOTHING) >= 80
    assert len({language for language, _, _ in DATED}) > 60
