"""CSV: a header row and a row an article, as the standard library writes them (RFC 4180: rows end in CR LF)."""

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
    """Articles as rows; `separator` joins the items of lists, a blank line the paragraphs."""

    fields: tuple[schema.Field, ...]
    separator: str = " | "
    between: str = ""

    @property
    def head(self) -> str:
        """The columns' names."""
        return _row(name for field in self.fields for name in columns(field))

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One row."""
        values = schema.record(article, self.fields, origin)
        return _row(cell for field in self.fields for cell in self._cells(field.kind, values[field.name]))

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""

    def _cells(self, kind: schema.Kind, value: Any) -> list[str]:
        if kind == "dateline":
            return [(value or {}).get("place") or "", (value or {}).get("agency") or ""]
        if value is None:
            return [""]
        if kind == "input":
            return [value["path"]]
        if kind in ("texts", "paragraphs"):
            return [(self.separator if kind == "texts" else "\n\n").join(value)]
        return [dumps(value) if kind == "nested" else str(value)]


def columns(field: schema.Field) -> tuple[str, ...]:
    """The names of a field's columns: its own, but two for a dateline."""
    return ("dateline_place", "dateline_agency") if field.kind == "dateline" else (field.name,)


def _row(cells: Iterable[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")
