"""Parquet: an article a row, its text in one column, read a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import Any

from newsparse.batch.inputs import Input
from newsparse.batch.options import TEXT_FIELD, Options
from newsparse.batch.sources import json_lines
from newsparse.batch.sources.source import Source
from newsparse.errors import InputError, NewsparseError

_ROWS = 64
"""Rows that are held in memory at a time."""


def rows(source: Source, options: Options) -> Iterator[Input]:
    """The rows, each with its number for a name."""
    if source.depth:
        raise InputError("a Parquet file inside an archive cannot be read in pieces", hint="unpack it first")
    try:
        import pyarrow.parquet
    except ImportError:
        raise InputError("Parquet needs an extra", hint='pip install "newsparse[parquet]"') from None
    file = pyarrow.parquet.ParquetFile(source.stream)
    columns = file.schema_arrow.names
    for field, option in ((options.text_field or TEXT_FIELD, "--text-field"), (options.id_field, "--id-field")):
        if field is not None:
            json_lines.require(field, columns, "column", option)
    number = 0
    for batch in file.iter_batches(batch_size=_ROWS):
        for row in batch.to_pylist():
            number += 1
            yield _article(source, str(number), row, options)


def _article(source: Source, number: str, row: dict[str, Any], options: Options) -> Input:
    try:
        text, name, carried = json_lines.chosen(row, options)
    except NewsparseError as error:
        return source.article(number, problem=error)
    return source.article(number, text, member=name, carried={key: plain(value) for key, value in carried.items()})


def plain(value: Any) -> Any:
    """A value of Arrow's as JSON can hold it: moments, decimals and bytes as text."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    if isinstance(value, float) and not isfinite(value):  # JSON has no word for it.
        return None
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
