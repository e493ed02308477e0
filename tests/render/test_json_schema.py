"""What is written is what the schema says, and the schema lets nothing else pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from newsparse import parse
from newsparse.render import formats, schema
from newsparse.render.json_schema import json_schema

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt"))
ORIGIN = {"input": {"path": "a.txt", "member": None, "hash": "0" * 64}, "newsparse": "0.1.0"}
VALIDATOR = Draft202012Validator(json_schema())


def test_the_schema_is_valid_and_names_every_field_with_what_it_is() -> None:
    Draft202012Validator.check_schema(json_schema())
    properties = json_schema()["properties"]
    assert {name: value["description"] for name, value in properties.items()} == {
        f.name: f.about for f in schema.FIELDS
    }


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_sample_is_written_as_the_schema_says(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    writer = formats.writer("jsonl", evidence=True, several=True)
    VALIDATOR.validate(json.loads(writer.record(parse(text), text, ORIGIN)))
    VALIDATOR.validate(parse("").to_dict(evidence=True))


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": "A"},
        {"headline": 1},
        {"published": "3 May 2024"},
        {"authors": "Anna Lind"},
        {"word_count": -1},
        {"dateline": {"place": "Oslo"}},
        {"body": [{"role": "headline", "text": "A"}]},
        {"lines": [{"role": "menu", "span": [0, 1], "confidence": 1}]},
        {"evidence": {"headline": [{"value": "A"}]}},
    ],
)
def test_what_no_record_holds_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        VALIDATOR.validate({**parse("A").to_dict(), **wrong})


@pytest.mark.parametrize(
    "day", ["1950", "1950-06", "2024-05-31", "2024-05-31T14", "2024-05-31T14:20+03:00", "2024-05-31T14:20:05", None]
)
def test_days_are_as_precise_as_printed(day: str | None) -> None:
    VALIDATOR.validate({"published": day})
