"""Many inputs: order, counts, processes, and a failure that costs no other input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import newsparse.parser
from newsparse.batch import workers
from newsparse.batch.convert import convert, converted, work
from newsparse.batch.find import find
from newsparse.batch.options import Options
from newsparse.cli import cli
from newsparse.render import formats


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        path = tmp_path / "in" / f"{number % 3}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"Headline number {number} of the day\n\nThe town said on Tuesday that bridge {number} is closed.\n"
        )
    (tmp_path / "in" / "1" / "05.txt").write_bytes(b"")
    return tmp_path / "in"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_records_come_in_the_order_of_inputs_whatever_the_jobs(folder: Path, tmp_path: Path, jobs: str) -> None:
    out = tmp_path / "out.jsonl"
    result = CliRunner().invoke(cli, ["batch", str(folder), "-o", str(out), "--jobs", jobs])
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    paths = [record["input"]["path"] for record in records]
    assert paths == sorted(paths)
    assert len(paths) == 40
    assert result.exit_code == 1
    assert "41 read, 40 parsed, 1 failed" in result.stderr
    assert "05.txt: the file is empty" in result.stderr
    assert result.stdout == ""


def test_one_process_and_several_write_the_same(folder: Path) -> None:
    writer = formats.writer("jsonl", several=True)
    does = work(Options(), writer.record)
    here = [outcome.record for _, outcome in converted(find([str(folder)]), does)]
    for jobs in (1, 2):
        there = workers.outcomes(find([str(folder)]), does, jobs=jobs, timeout=60)
        assert [outcome.record for _, outcome in there] == here


def test_a_folder_of_files_mirrors_the_input(folder: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["batch", str(folder), "-o", str(tmp_path / "parsed"), "--quiet"])
    assert len(list((tmp_path / "parsed").rglob("*.json"))) == 40
    record = json.loads((tmp_path / "parsed" / "2" / "02.json").read_text("utf-8"))
    assert record["input"]["path"].endswith("02.txt")
    assert record["input"]["member"] is None
    assert len(record["input"]["hash"]) == 64
    assert "read" not in result.stderr


@pytest.mark.parametrize("name", ["out.jsonl", "out"])
def test_an_output_that_exists_is_kept_without_force(folder: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    args = ["batch", str(folder), "-o", str(out)]
    assert CliRunner().invoke(cli, args).exit_code == 1
    result = CliRunner().invoke(cli, args)
    assert result.exit_code == 2
    assert "--force" in result.stderr
    assert CliRunner().invoke(cli, [*args, "--force"]).exit_code == 1


def test_an_unknown_suffix_is_wrong_usage(folder: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["batch", str(folder), "-o", str(tmp_path / "out.xlsx")])
    assert result.exit_code == 2
    assert ".md, .jsonld or .json, with .gz or .zst behind it, or name a folder" in result.stderr


def test_a_defect_on_one_input_is_one_failed_input(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(text: str, **options: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(newsparse.parser, "parse", parse)
    outcome = convert(next(find([str(folder)])), Options(), formats.writer("json").record)
    assert "RuntimeError: boom" in str(outcome.error)
    assert "please report it" in str(outcome.error)
