"""Which format is meant, and the writer for it."""

from __future__ import annotations

import os
from typing import TextIO

from newsparse.errors import OptionError
from newsparse.render import schema
from newsparse.render.csv import Csv
from newsparse.render.json import JsonArray, JsonLines, JsonObject
from newsparse.render.table import Card, Rows, console_for

NAMES = ("json", "jsonl", "csv", "table")
_SUFFIXES = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}

Writer = JsonObject | JsonArray | JsonLines | Csv | Card | Rows


def by_suffix(path: str, otherwise: str = "") -> str:
    """The format that a file's suffix stands for; raises OptionError, `otherwise` in its hint, for none."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in _SUFFIXES:
        raise OptionError(f"the name {path} says no format", hint=f"end it in .jsonl, .csv or .json{otherwise}")
    return _SUFFIXES[suffix]


def by_place(file: TextIO) -> str:
    """The format where nothing says which: a table for a terminal, JSON for a pipe."""
    return "table" if file.isatty() else "json"


def writer(
    name: str,
    *,
    file: TextIO | None = None,
    fields: tuple[schema.Field, ...] | None = None,
    evidence: bool = False,
    several: bool = False,
    apart: bool = False,
    separator: str = " | ",
) -> Writer:
    """What writes articles as `name`. A table needs the `file` it is for, to know colours and width.

    `fields` are the chosen ones, None for all; `evidence` adds those of evidence; `several` makes JSON an array
    and says in each record which input it comes from; `apart` keeps such records out of an array, a file each.
    """
    if fields is not None and evidence:
        fields = tuple(dict.fromkeys((*fields, *schema.choose(",".join(schema.EVIDENCE)))))
    if name == "table" and file is not None:
        return Rows(console_for(file), fields) if several else Card(console_for(file), fields)
    chosen = fields or schema.default(evidence=evidence, several=several)
    if name == "csv":
        if fields is None:
            chosen = tuple(field for field in chosen if field.name != "newsparse")
        return Csv(chosen, separator)
    if name == "jsonl":
        return JsonLines(chosen)
    return JsonArray(chosen) if several and not apart else JsonObject(chosen)
