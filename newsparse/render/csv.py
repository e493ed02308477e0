"""CSV and TSV: a header row and a row an article, as the standard library writes them (RFC 4180: rows end in CR LF)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from newsparse.article import Article
from newsparse.render import schema
from newsparse.render.json import dumps


@dataclass(frozen=True, slots=True)
class Csv:
    """Articles as rows; `separator` joins the items of lists, a blank line the paragraphs, `delimiter` the cells.

    `excel` is for spreadsheets: a byte order mark says that the file is UTF-8, and no cell is run as a formula.
    """

    fields: tuple[schema.Field, ...]
    separator: str = " | "
    delimiter: str = ","
    excel: bool = False
    between: str = ""

    @property
    def head(self) -> str:
        """The columns' names."""
        names = self._row(name for field in self.fields for name in columns(field))
        return "\N{ZERO WIDTH NO-BREAK SPACE}" + names if self.excel else names

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One row."""
        values = schema.record(article, self.fields, origin)
        cells = (cell for field in self.fields for cell in self._cells(field.kind, values.get(field.name)))
        return self._row(map(_inert, cells) if self.excel else cells)

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""

    def _row(self, cells: Iterable[str]) -> str:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=self.delimiter).writerow(cells)
        return out.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")

    def _cells(self, kind: schema.Kind, value: Any) -> list[str]:
        if kind == "dateline":
            return [(value or {}).get("place") or "", (value or {}).get("agency") or ""]
        if value is None:
            return [""]
        if kind == "input":
            return [schema.place(value)]
        if kind in ("texts", "paragraphs"):
            return [(self.separator if kind == "texts" else "\n\n").join(value)]
        return [dumps(value) if kind == "nested" else str(value)]


def columns(field: schema.Field) -> tuple[str, ...]:
    """The names of a field's columns: its own, but two for a dateline."""
    return ("dateline_place", "dateline_agency") if field.kind == "dateline" else (field.name,)


def _inert(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: what would begin one has an apostrophe before it (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
