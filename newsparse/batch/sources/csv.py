"""CSV and TSV: an article a row, its text in one column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from newsparse.batch.inputs import Input
from newsparse.batch.options import TEXT_FIELD, Options
from newsparse.batch.sources import json_lines
from newsparse.batch.sources.source import Source
from newsparse.errors import InputError

_HEADER = 1 << 16
"""A header row is looked for in so many bytes."""


def rows(source: Source, options: Options) -> Iterator[Input]:
    """The rows below the header, each with its number for a name; empty ones are none.

    Cells are parted by tabs in .tsv, else by what the header has most of: commas, semicolons or tabs.
    """
    csv.field_size_limit(options.max_size)
    head = source.stream.peek(_HEADER).partition(b"\n")[0]
    delimiter = (
        "\t" if source.name.lower().endswith(".tsv") else max(",;\t", key=lambda mark: head.count(mark.encode()))
    )
    # What is no text in the encoding is kept as surrogates, so that it costs its own row and no other.
    text = io.TextIOWrapper(source.stream, options.encoding or "utf-8-sig", "surrogateescape", newline="")
    reader = csv.reader(text, delimiter=delimiter)
    columns = next(reader, None)
    if columns is None:
        raise InputError("the file is empty", hint="there is no record in it")
    for field, option in ((options.text_field or TEXT_FIELD, "--text-field"), (options.id_field, "--id-field")):
        if field is not None:
            json_lines.require(field, columns, "column", option)
    number = 0
    for cells in reader:
        if cells:
            number += 1
            yield _article(source, str(number), columns, cells, options)


def _article(source: Source, number: str, columns: list[str], cells: list[str], options: Options) -> Input:
    if len(cells) > len(columns):
        message = f"the row has {len(cells)} cells and the header {len(columns)}"
        return source.article(number, problem=InputError(message, hint="put cells that hold the delimiter into quotes"))
    row = dict.fromkeys(columns, "") | dict(zip(columns, cells, strict=False))
    text, name, carried = json_lines.chosen(row, options)
    if not _is_storable(text):
        message = f"the row is no {options.encoding or 'UTF-8'}"
        return source.article(number, problem=InputError(message, hint="name its encoding with --encoding"))
    return source.article(number, text, member=name, carried=carried)


def _is_storable(text: str) -> bool:
    """Whether all of it was text in its encoding, so that it holds none of the surrogates that stand for bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
