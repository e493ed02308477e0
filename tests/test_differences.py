"""Two files of records are compared input by input, field by field, and what differs is shown to people and to programs."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsparse.cli import cli
from newsparse.differences import Differences, compare
from newsparse.render.differences import listed, summary

FIELDS = ("headline", "published", "keywords", "body")
OLD = [
    ("a.txt", {"headline": "A", "published": None, "keywords": ["x", "y"]}),
    ("b.txt", {"headline": "جسر", "published": "2024"}),
    ("c.txt", {"headline": "C"}),
]
NEW = [
    ("b.txt", {"headline": "جسر جديد", "published": "2024", "keywords": []}),
    ("a.txt", {"headline": "A", "published": "2024-05-03", "keywords": ["y", "z"]}),
    ("d.txt", {"headline": "D"}),
]
FOUND = compare(OLD, NEW, FIELDS)


def test_records_of_one_input_are_compared_whatever_their_order() -> None:
    assert FOUND.both == 2
    assert dict(FOUND.changed) == {
        "b.txt": {"headline": ("جسر", "جسر جديد")},
        "a.txt": {"published": (None, "2024-05-03"), "keywords": (["x", "y"], ["y", "z"])},
    }
    assert (FOUND.only_old, FOUND.only_new) == (["c.txt"], ["d.txt"])


def test_people_see_what_was_lost_and_what_was_won() -> None:
    assert listed(FOUND, "table", io.StringIO()).splitlines() == [
        "b.txt",
        "  headline",
        "    - جسر",
        "    + جسر جديد",
        "",
        "a.txt",
        "  published",
        "    + 2024-05-03",
        "  keywords",
        "    - x",
        "    + z",
        "",
        "- c.txt",
        "+ d.txt",
    ]
    assert summary(FOUND) == (
        "2 of 2 articles differ: headline 1, published 1, keywords 1; 1 only in the old file; 1 only in the new file"
    )


def test_programs_get_json() -> None:
    record = json.loads(listed(FOUND, "json", io.StringIO()))
    assert record["compared"] == 2
    assert record["changed"][0] == {"input": "b.txt", "fields": {"headline": {"old": "جسر", "new": "جسر جديد"}}}
    assert (record["only_old"], record["only_new"]) == (["c.txt"], ["d.txt"])


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (["x", "y"], ["y", "x"], ["    - x · y", "    + y · x"]),
        ([{"role": "paragraph", "text": "A"}], [], ["    - paragraph: A"]),
        ([], [{"headline": "A", "published": "2024", "paragraphs": []}], ["    + A (2024)"]),
        (3, 4, ["    - 3", "    + 4"]),
        (None, "a\x1b[31mb\nc", ["    + a\\x1b[31mb c"]),
    ],
)
def test_every_kind_of_value_is_shown_in_words(old: Any, new: Any, shown: list[str]) -> None:
    found = Differences(changed=[("a", {"body": (old, new)})], both=1)
    assert listed(found, "table", io.StringIO()).splitlines()[2:-1] == shown


def test_equal_files_show_nothing() -> None:
    found = compare(OLD, OLD, FIELDS)
    assert (listed(found, "table", io.StringIO()), summary(found)) == ("", "0 of 3 articles differ")


def run(*arguments: str) -> Any:
    return CliRunner().invoke(cli, ["diff", *arguments])


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    for name, those in (("old", OLD), ("new", NEW)):
        lines = [json.dumps({"input": {"path": path, "member": None, "hash": ""}, **record}) for path, record in those]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines) + "\n\n", "utf-8")
    return str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")


def test_the_command_compares_two_files(files: tuple[str, str]) -> None:
    result = run(*files)
    assert (result.exit_code, result.stderr.split(";")[0]) == (
        0,
        "newsparse: 2 of 2 articles differ: headline 1, published 1, keywords 1",
    )
    assert "2024-05-03" in result.stdout
    assert run(*files, "--exit-code").exit_code == 1
    assert run(files[0], files[0], "--exit-code").exit_code == 0
    assert "keywords" not in run(*files, "--fields", "headline").stdout


def test_records_without_an_input_belong_together_by_their_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"headline": "A"}\n{"headline": "B"}\n', "utf-8")
    (tmp_path / "b.jsonl").write_text('{"headline": "A"}\n{"headline": "C"}\n', "utf-8")
    assert run(str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")).stdout.splitlines()[0] == "line 2"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        (b"no json", "line 1 is no record"),
        (b"[1]", "line 1 is no record"),
        (b"\xff\xfe\x00", "no UTF-8"),
    ],
)
def test_what_is_no_file_of_records_is_one_clear_line(
    tmp_path: Path, files: tuple[str, str], content: bytes | None, said: str
) -> None:
    bad = tmp_path / "bad.jsonl"
    if content is not None:
        bad.write_bytes(content)
    result = run(files[0], str(bad))
    assert result.exit_code != 0
    assert said in result.stderr
    assert str(bad) in result.stderr
    assert result.stderr.count("\n") == 1
