"""Articles in Arrow's record batches: for Ray, Spark, Polars and every other engine that speaks Arrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from newsparse import __version__, languages
from newsparse.batch.convert import convert
from newsparse.batch.inputs import Input
from newsparse.batch.options import TEXT_FIELD, Options
from newsparse.batch.sources import json_lines
from newsparse.batch.sources.parquet import plain
from newsparse.errors import InputError, OptionError
from newsparse.render import schema
from newsparse.render.columns import Columns
from newsparse.render.json import JsonLines

if TYPE_CHECKING:
    import pyarrow as pa

ERROR = "error"
"""The column that says why a row could not be parsed; null in all others."""


def parse_batch(
    batch: pa.RecordBatch,
    *,
    text_field: str = TEXT_FIELD,
    id_field: str | None = None,
    path_field: str | None = None,
    fields: Sequence[str] | None = None,
    evidence: bool = False,
    language: str | None = None,
    now: datetime | None = None,
    day_first: bool | None = None,
) -> pa.RecordBatch:
    """Parse the texts in a column; a row for each, in their order, with the columns of `batch_schema`.

    `text_field` is the column of the texts, `id_field` that of the names of the records, which come back in `input.member`,
    `path_field` that of the files they are from, for `input.path`; all other columns come back as JSON in `carried`. A row that
    cannot be parsed has its `input`, the reason in `error`, and null elsewhere; none is lost. The other options are those of
    `newsparse.parse` and of the command. Raises OptionError for a column that is not there, an unknown field or language.
    """
    options = Options(
        text_field=text_field, id_field=id_field, language=language, now=now, day_first=day_first, version=__version__
    )
    if language is not None:
        languages.load(language)
    names = batch.schema.names
    for name, option in ((text_field, "text_field"), (id_field, "id_field"), (path_field, "path_field")):
        if name is not None and name not in names:
            raise OptionError(
                f"there is no column {name!r}", hint=f"name one with {option}; there are: {', '.join(names)}"
            )
    rows = batch.to_pylist()
    inputs = (input_of(row, str(row.pop(path_field)) if path_field else "", options) for row in rows)
    return parsed(inputs, options, chosen(fields, evidence=evidence))


def batch_schema(fields: Sequence[str] | None = None, *, evidence: bool = False) -> pa.Schema:
    """The columns that `parse_batch` gives: those of a batch's Parquet files, and `error`."""
    import pyarrow as pa

    return _columns(chosen(fields, evidence=evidence)).schema.append(pa.field(ERROR, pa.string()))


def chosen(fields: Sequence[str] | None, *, evidence: bool) -> tuple[schema.Field, ...]:
    """The fields of the rows: those named, or all that a batch writes; raises OptionError for an unknown one."""
    found = (
        schema.default(evidence=evidence, several=True, carried=True)
        if fields is None
        else schema.choose(",".join(fields))
    )
    more = schema.choose(",".join(("input", *(schema.EVIDENCE if evidence else ()))))
    return tuple(dict.fromkeys((*more[:1], *found, *more[1:])))


def parsed(inputs: Iterable[Input], options: Options, fields: tuple[schema.Field, ...]) -> pa.RecordBatch:
    """A row for each input, in their order."""
    import pyarrow as pa

    columns, record = _columns(fields), JsonLines(fields).record
    rows: list[dict[str, Any]] = []
    for one in inputs:
        outcome = convert(one, options, record)
        if outcome.error is None:
            rows.append(columns.row(outcome.record))
        else:
            source = {"path": one.path, "member": one.member, "hash": None}
            rows.append({"input": source, ERROR: outcome.error.message})
    return pa.RecordBatch.from_pylist(rows, schema=columns.schema.append(pa.field(ERROR, pa.string())))


@cache
def _columns(fields: tuple[schema.Field, ...]) -> Columns:
    return Columns(fields)


def input_of(row: dict[str, Any], path: str, options: Options) -> Input:
    """The input that a row of the file at `path` is; bytes are decoded as those of a file are."""
    field = options.text_field or TEXT_FIELD
    text = row[field]
    try:
        _, name, carried = json_lines.chosen({**row, field: ""} if isinstance(text, bytes) else row, options)
    except InputError as error:
        return Input(path=path, relative=path, problem=error)
    return Input(path=path, relative=path, member=name, content=text, carried=plain(carried))
