"""`newsparse dates` as a user meets it: every date of a text with its meaning, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsparse.cli import cli

TEXT = (
    "New bridge opens\n\nPublished: Fri, 31 May 2024 14:20 GMT\r\nUpdated 3 hours ago\n\n"
    "The bridge was planned in June 1950.\nNotes: 03/04/2024, 5 May\n"
)
ARABIC = "افتتاح الجسر\nالرياض 26 رمضان 1445 هـ الموافق 5 أبريل 2024 م\nافتتحت البلدية الجسر الجديد فوق النهر اليوم.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.txt").write_bytes(TEXT.encode())
    (tmp_path / "ar.txt").write_text(ARABIC, "utf-8")
    (tmp_path / "none.txt").write_text("Nothing is dated here, nothing at all.\n")
    (tmp_path / "old.txt").write_bytes(ARABIC.encode("cp1256"))
    monkeypatch.chdir(tmp_path)


def run(*args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["dates", *args], input=stdin)


def rows(result: Result) -> list[list[str]]:
    return [line.split("\t") for line in result.stdout.splitlines()]


def test_a_pipe_gets_a_line_a_date() -> None:
    result = run("en.txt")
    assert result.exit_code == 0
    assert rows(result) == [
        ["3", "2024-05-31T14:20+00:00", "minute", "GMT", "gregorian", "Fri, 31 May 2024 14:20 GMT"],
        ["4", "", "hour", "", "gregorian", "3 hours ago"],
        ["6", "1950-06", "month", "", "gregorian", "June 1950"],
        ["7", "2024-04-03 or 2024-03-04", "day", "", "gregorian", "03/04/2024"],
        ["7", "", "day", "", "gregorian", "5 May"],
    ]


def test_json_has_the_place_in_the_text_as_it_was_given() -> None:
    found = json.loads(run("en.txt", "-f", "json").stdout)
    assert [TEXT[slice(*date["span"])] for date in found] == [date["raw"] for date in found]
    assert found[3] == {
        "line": 7,
        "span": [TEXT.index("03/04"), TEXT.index("03/04") + 10],
        "raw": "03/04/2024",
        "value": None,
        "readings": ["2024-04-03", "2024-03-04"],
        "precision": "day",
        "zone": None,
        "calendar": "gregorian",
    }


def test_the_options_of_parse_decide_what_the_text_leaves_open() -> None:
    assert rows(run("en.txt", "--month-first"))[3][1] == "2024-03-04"
    assert rows(run("en.txt", "--now", "2024-05-31T20:00+03:00"))[1][1] == "2024-05-31T17+03:00"
    assert rows(run("-", "--language", "de", stdin="03/04/2024"))[0][1] == "2024-04-03"


def test_both_calendars_are_listed_from_old_encodings_too() -> None:
    assert [row[1:5:3] for row in rows(run("ar.txt"))] == [
        ["2024-04-05", "islamic-umalqura"],
        ["2024-04-05", "gregorian"],
    ]
    assert run("old.txt").stdout == run("ar.txt").stdout


def test_several_inputs_say_which_and_failures_are_told_elsewhere() -> None:
    result = run("en.txt", "missing.txt", "ar.txt")
    assert result.exit_code == 1
    assert {row[0] for row in rows(result)} == {"en.txt", "ar.txt"}
    assert result.stderr.startswith("newsparse: missing.txt: no such file")
    assert {date["input"] for date in json.loads(run("en.txt", "ar.txt", "-f", "json").stdout)} == {"en.txt", "ar.txt"}


def test_a_text_without_dates_gives_an_empty_list() -> None:
    assert run("none.txt").stdout == run("none.txt", "-f", "table").stdout == ""
    assert json.loads(run("none.txt", "-f", "json").stdout) == []
    assert run("none.txt").exit_code == 0


def test_people_get_a_table() -> None:
    shown = run("en.txt", "-f", "table").stdout
    assert shown.splitlines()[0].split() == ["line", "date", "precision", "zone", "calendar", "printed"]
    assert "2024-05-31T14:20+00:00" in shown


def test_the_help_has_examples() -> None:
    help_text = run("--help").stdout
    assert "Examples:\n" in help_text
    assert max(map(len, help_text.splitlines())) <= 80
