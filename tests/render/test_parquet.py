"""Parquet holds what JSON holds: every record, in every field, comes back as it was written."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse import parse
from newsparse.cli import cli
from newsparse.render import columns, formats, parquet, schema

pq = pytest.importorskip("pyarrow.parquet")
SAMPLES = Path(__file__).parents[2] / "samples"


def read(path: Path) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = pq.read_table(path).to_pylist(maps_as_pydicts="strict")
    return rows


@pytest.mark.parametrize("command", ["parse", "batch"])
def test_a_table_read_back_is_the_json_lines(command: str, tmp_path: Path) -> None:
    for name in ("a.parquet", "a.jsonl"):
        done = CliRunner().invoke(
            cli, [command, str(SAMPLES / "ar"), str(SAMPLES / "zh-Hans"), "--evidence", "-o", str(tmp_path / name)]
        )
        assert done.exit_code == 0, done.output
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()]
    for record in lines:  # what only some findings say is null in a table
        for found in record["evidence"].values():
            for one in found:
                for name in ("raw", "precision", "zone", "calendar", "readings"):
                    one.setdefault(name, None)
    rows = read(tmp_path / "a.parquet")
    assert [row.pop("carried", None) for row in rows] == [None] * len(lines)
    assert rows == lines


def test_more_records_than_a_row_group_keep_their_order(tmp_path: Path) -> None:
    fields = schema.choose("headline,word_count")
    with open(tmp_path / "a.parquet", "wb") as file, parquet.Table(file, fields) as table:
        for number in range(parquet.ROWS * 2 + 1):
            table.write(json.dumps({"headline": None, "word_count": number}))
    assert [row["word_count"] for row in read(tmp_path / "a.parquet")] == list(range(parquet.ROWS * 2 + 1))
    assert pq.ParquetFile(tmp_path / "a.parquet").num_row_groups == 3


def test_what_utf8_cannot_hold_is_spelt_out(tmp_path: Path) -> None:
    fields = schema.choose("input")
    origin = {"input": {"path": "caf\udce9.txt", "member": None, "hash": "x"}}
    writer = formats.writer("parquet", fields=fields, several=True)
    with open(tmp_path / "a.parquet", "wb") as file, parquet.Table(file, fields) as table:
        table.write(writer.record(parse("text"), "text", origin))
    assert read(tmp_path / "a.parquet")[0]["input"]["path"] == r"caf\udce9.txt"  # type: ignore[index]


def test_every_field_has_a_type() -> None:
    types = {field.name: str(field.type) for field in columns.Columns(schema.FIELDS).schema}
    assert set(types) == {field.name for field in schema.FIELDS}
    assert types["keywords"] == "list<item: string>"
    assert types["published"] == "string"
    assert types["word_count"] == "int64"
    assert types["evidence"].startswith("map<string, list<")


def test_nothing_is_left_where_the_extra_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = CliRunner().invoke(cli, [str(SAMPLES / "ar"), "-o", str(tmp_path / "a.parquet")])
    assert done.exit_code == 2
    assert 'pip install "newsparse[parquet]"' in done.output
    assert not list(tmp_path.iterdir())
