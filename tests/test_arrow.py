"""A batch of texts becomes a batch of rows: each text has its row, in order, whatever is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

from newsparse import parse  # noqa: E402
from newsparse.arrow import batch_schema, parse_batch  # noqa: E402
from newsparse.errors import OptionError  # noqa: E402

SAMPLES = Path(__file__).parent.parent / "samples"
TEXTS = [path.read_bytes().decode("utf-8", "replace") for path in sorted(SAMPLES.glob("[a-f]*/*.txt"))]


def batch(**columns: list[Any]) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def test_rows_are_what_parse_gives() -> None:
    rows = parse_batch(batch(text=TEXTS)).to_pylist()
    assert len(rows) == len(TEXTS)
    for text, row in zip(TEXTS, rows, strict=True):
        article = parse(text).to_dict()
        assert {name: row[name] for name in article} == article
        assert row["error"] is None


def test_a_row_keeps_its_name_its_file_and_all_other_columns() -> None:
    given = batch(
        body=TEXTS[:2], id=[7, 8], file=["a", "b"], desk=["town", None], seen=pa.array([0, 1], pa.timestamp("s"))
    )
    rows = parse_batch(given, text_field="body", id_field="id", path_field="file").to_pylist()
    assert [(row["input"]["path"], row["input"]["member"]) for row in rows] == [("a", "7"), ("b", "8")]
    assert json.loads(rows[0]["carried"]) == {"id": 7, "desk": "town", "seen": "1970-01-01 00:00:00"}


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "it is empty"),
        (None, "its field 'text' is no text but null"),
        ("<!doctype html><html>", "this is HTML, and newsparse reads plain text"),
        (" \n\t", "there is only white space in it"),
    ],
)
def test_what_cannot_be_parsed_is_a_row_that_says_why(text: str | None, error: str) -> None:
    rows = parse_batch(batch(text=[TEXTS[0], text, TEXTS[1]], id=["a", "b", "c"]), id_field="id").to_pylist()
    assert [row["error"] for row in rows] == [None, error, None]
    assert rows[1]["headline"] is None
    assert rows[2]["headline"] == parse(TEXTS[1]).headline


def test_bytes_are_decoded_as_those_of_a_file_are() -> None:
    text = "الخبر الأول من المدينة\n\nقالت البلدية يوم الثلاثاء إن الجسر مغلق.\n"
    rows = parse_batch(batch(text=[text.encode("cp1256"), text.encode("utf-16")])).to_pylist()
    assert [row["headline"] for row in rows] == ["الخبر الأول من المدينة"] * 2


@pytest.mark.parametrize("count", [0, 1])
def test_the_schema_is_the_same_for_every_batch(count: int) -> None:
    given = batch(text=pa.array(TEXTS[:count], pa.string()))
    for chosen in ({}, {"evidence": True}, {"fields": ["headline", "published"]}):
        assert parse_batch(given, **chosen).schema == batch_schema(**chosen)  # type: ignore[arg-type]
    assert batch_schema(["headline"]).names == ["input", "headline", "error"]


def test_options_that_mean_nothing_are_told_at_once() -> None:
    given = batch(text=TEXTS[:1])
    for wrong, said in (
        ({"text_field": "body"}, "there is no column 'body'"),
        ({"id_field": "id"}, "there is no column 'id'"),
        ({"fields": ["title"]}, "there is no field 'title'"),
        ({"language": "xx"}, "xx"),
    ):
        with pytest.raises(OptionError, match=said):
            parse_batch(given, **wrong)  # type: ignore[arg-type]
