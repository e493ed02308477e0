"""Whatever bytes a file holds: reading and converting it raises nothing, and something is said of it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import corpus
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse.batch.convert import convert
from newsparse.batch.find import find
from newsparse.batch.inputs import Input
from newsparse.batch.options import Options
from newsparse.render import formats

OPTIONS = Options(text_field="text", max_size=1 << 16)
RECORD = formats.writer("jsonl", several=True, carried=True).record
MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def outcome(one: Input) -> str:
    """The record, or why there is none; exactly one of them."""
    found = convert(one, OPTIONS, RECORD)
    assert bool(found.record) != bool(found.error)
    if found.error is not None:
        assert str(found.error).startswith(f"{one.place}: ")
        assert "defect of newsparse" not in str(found.error)
        return str(found.error)
    assert json.loads(found.record)["input"]["path"] == one.path
    return found.record


@MANY
@given(st.binary(max_size=3000) | st.text(max_size=3000).map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_an_article_or_a_reason(data: bytes) -> None:
    outcome(Input(path="a", relative="a", content=data))


@MANY
@given(
    st.binary(max_size=300)
    | st.recursive(st.none() | st.text() | st.floats(), st.lists, max_leaves=5).map(json.dumps).map(str.encode)
)
def test_any_line_is_a_record_or_a_reason(line: bytes) -> None:
    outcome(Input(path="a", relative="a", member="1", content=line, is_record=True))


@MANY
@given(
    name=st.sampled_from(sorted(corpus.KINDS)),
    cut=st.floats(0, 1),
    changes=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=30)), max_size=4),
)
def test_a_damaged_file_of_any_kind_gives_what_it_can(
    name: str, cut: float, changes: list[tuple[float, bytes]], tmp_path: Path
) -> None:
    data = bytearray(_whole(name))
    for at, other in changes:
        start = int(at * len(data))
        data[start : start + len(other)] = other
    path = tmp_path / name
    path.write_bytes(data[: len(data) - int(cut * len(data)) // 2])
    found = list(find([str(path)], OPTIONS))
    assert found
    for one in found:
        if not one.skipped:
            outcome(one)


@cache
def _whole(name: str) -> bytes:
    return corpus.KINDS[name]()


@pytest.mark.parametrize("name", sorted(corpus.KINDS))
def test_a_file_of_any_kind_that_is_cut_is_not_taken_for_whole(name: str, tmp_path: Path) -> None:
    """Of an archive or a compressed file a cut is seen; of lines only where it breaks one."""
    data = _whole(name)
    path = tmp_path / name
    path.write_bytes(data[: len(data.rstrip(b"\0")) * 2 // 3 - 5])
    found = list(find([str(path)], OPTIONS))
    said = [one for one in found if one.problem] or [
        one for one in found if convert(one, OPTIONS, RECORD).error is not None
    ]
    if not name.endswith((".csv", ".tsv")):
        assert said, "something is missing, and nobody is told"
