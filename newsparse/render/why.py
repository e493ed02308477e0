"""Why a field has its value: every candidate with how sure it is, the line it stands on, and the cue that found it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsparse.article import Article, Evidence
from newsparse.render import schema, table
from newsparse.render.printable import escaped, isolated, printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_BAR = 10
"""Cells of the bar that shows a confidence."""

_UNSURE = 0.5
_INDENT = 4


@dataclass(slots=True)
class Why:
    """One article a block: for each of the fields the value that was taken, then the candidates that lost."""

    console: Console
    fields: tuple[schema.Field, ...]
    head: str = ""
    between: str = "\n"

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        from rich.console import Group
        from rich.text import Text

        path = str(origin["input"]["path"])
        title = Text(self._shown("standard input" if path == "-" else escaped(path)), "bold")
        starts = [line.span[0] for line in article.lines]
        blocks = [piece for field in self.fields for piece in self._field(field, article, starts)]
        return table.rendered(self.console, Group(title, *blocks))

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""

    def _field(self, field: schema.Field, article: Article, starts: list[int]) -> list[Text]:
        """The field's name and its candidates; a field of several parts has those of each."""
        from rich.text import Text

        named = [(name, e) for name, those in article.evidence.items() if _is_of(name, field.name) for e in those]
        if not named:
            return [Text.assemble((field.name, "bold"), ("  nothing in the text speaks for a value", "dim"))]
        out = [Text(field.name, "bold")]
        for name, evidence in sorted(named, key=lambda one: not one[1].accepted):
            out += self._candidate(evidence, name.removeprefix(field.name).strip("_"), starts)
        return out

    def _candidate(self, e: Evidence, part: str, starts: list[int]) -> list[Text]:
        from rich.text import Text

        full = round(e.confidence * _BAR)
        style = "dim" if not e.accepted else "red" if e.confidence < _UNSURE else "green"
        lines = sorted({bisect_right(starts, start) for start, _ in e.span})
        place = f"line {', '.join(map(str, lines))}" if lines else "the whole text"
        first = Text.assemble(
            ("  taken " if e.accepted else "  lost  ", style),
            ("█" * full + "░" * (_BAR - full), style),
            f" {e.confidence:.2f}  {place}",
            f"  {part}" if part else "",
        )
        value = e.value or "no value: " + ", ".join(e.date.readings if e.date else ())
        return [first, *self._indented(value, "" if e.accepted else "dim"), *self._indented(e.cue, "dim")]

    def _indented(self, text: str, style: str) -> list[Text]:
        from rich.text import Text

        rows = Text(printable(text)).wrap(self.console, max(20, self.console.width - _INDENT))
        return [Text(" " * _INDENT + self._shown(row.plain.rstrip()), style) for row in rows]

    def _shown(self, text: str) -> str:
        return isolated(text) if self.console.is_terminal else text


def _is_of(name: str, field: str) -> bool:
    return name == field or name.startswith(f"{field}_")
