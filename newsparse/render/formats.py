"""Which format is meant, and the writer for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeAlias

from newsparse.errors import OptionError
from newsparse.render import schema
from newsparse.render.json import JsonArray, JsonLines, JsonObject

if TYPE_CHECKING:
    from newsparse.render.card import Card
    from newsparse.render.csv import Csv
    from newsparse.render.markdown import Markdown
    from newsparse.render.table import Rows

NAMES = ("json", "jsonl", "csv", "tsv", "markdown", "jsonld", "parquet", "table")
_SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonld": "jsonld",
    ".parquet": "parquet",
}
_DELIMITERS = {"csv": ",", "tsv": "\t"}

Writer: TypeAlias = "JsonObject | JsonArray | JsonLines | Csv | Markdown | Card | Rows"


def by_suffix(path: str, otherwise: str = "") -> str:
    """The format that a file's suffix stands for; raises OptionError, `otherwise` in its hint, for none."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in _SUFFIXES:
        raise OptionError(
            f"the name {path} says no format",
            hint=f"end it in .jsonl, .csv, .tsv, .parquet, .md, .jsonld or .json{otherwise}",
        )
    return _SUFFIXES[suffix]


def by_place(file: TextIO, *, excel: bool = False) -> str:
    """The format where nothing says which: CSV for spreadsheets, a table for a terminal, JSON for a pipe."""
    return "csv" if excel else "table" if file.isatty() else "json"


def writer(
    name: str,
    *,
    file: TextIO | None = None,
    fields: tuple[schema.Field, ...] | None = None,
    evidence: bool = False,
    several: bool = False,
    apart: bool = False,
    carried: bool = False,
    separator: str = " | ",
    excel: bool = False,
    sort: schema.Field | None = None,
    bidi: str = "auto",
) -> Writer:
    """What writes articles as `name`. A table needs the `file` it is for, to know colours and width.

    `fields` are the chosen ones, None for all; `evidence` adds those of evidence; `several` makes JSON an array
    and says in each record which input it comes from; `apart` keeps such records out of an array, a file each;
    `carried` adds what data files have beside the text.
    `sort` is the field that a table's rows are ordered by; `bidi` is what a screen is asked for. Raises OptionError for what
    the format has no place for: `excel` outside CSV and TSV, `sort` outside tables of several articles, fields of our own in JSON-LD.
    """
    if sort and not (name == "table" and several):
        raise OptionError(
            "--sort is for tables of several articles", hint="what is written as it comes keeps its order"
        )
    if excel and name not in _DELIMITERS:
        raise OptionError(f"--excel is not for {name}", hint="it is for -f csv and -f tsv")
    if name == "jsonld" and (fields is not None or evidence):
        raise OptionError(
            "JSON-LD has schema.org's properties only", hint="leave --fields and --evidence out, or use -f json"
        )
    if fields is not None and evidence:
        fields = tuple(dict.fromkeys((*fields, *schema.choose(",".join(schema.EVIDENCE)))))
    if name == "table" and file is not None:
        from newsparse.render.card import Card
        from newsparse.render.screen import screen_for
        from newsparse.render.table import Rows

        screen = screen_for(file, bidi)
        return Rows(screen, fields, sort) if several else Card(screen, fields)
    chosen = fields or schema.default(evidence=evidence, several=several, carried=carried)
    if name in _DELIMITERS:
        from newsparse.render.csv import Csv

        if fields is None:
            chosen = tuple(field for field in chosen if field.name != "newsparse")
        return Csv(chosen, separator, _DELIMITERS[name], excel)
    if name == "markdown":
        from newsparse.render.markdown import Markdown

        return Markdown(chosen)
    if name in ("jsonl", "parquet"):  # a Parquet file is made of them
        return JsonLines(chosen)
    shape = schema.record
    if name == "jsonld":
        from newsparse.render import jsonld

        shape = jsonld.record
    return JsonArray(chosen, shape) if several and not apart else JsonObject(chosen, shape)


@contextmanager
def sink(name: str, file: TextIO, writer: Writer) -> Iterator[Callable[[str], object]]:
    """What takes the writer's pieces and puts them into `file`: lines at once, so that who reads them need not wait for the next.

    Raises OptionError where a terminal would get what is no text.
    """
    if name != "parquet":
        yield _at_once(file) if name == "jsonl" else file.write
        return
    if file.isatty():
        raise OptionError("Parquet is not for terminals", hint="name a file with -o")
    from newsparse.render.parquet import Table

    with Table(file.buffer, writer.fields or ()) as table:
        yield table.write


def _at_once(file: TextIO) -> Callable[[str], None]:
    def write(piece: str) -> None:
        file.write(piece)
        file.flush()

    return write
