"""Why a field has its value: every candidate with how sure it is, the line it stands on, and the cue that found it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsparse.article import Article, Evidence
from newsparse.render import schema, table
from newsparse.render.confidence import UNSURE, bar, is_of, places
from newsparse.render.screen import Screen

if TYPE_CHECKING:
    from rich.text import Text

_INDENT = 4


@dataclass(slots=True)
class Why:
    """One article a block: for each of the fields the value that was taken, then the candidates that lost."""

    screen: Screen
    fields: tuple[schema.Field, ...]
    head: str = ""
    between: str = "\n"

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        from rich.console import Group

        starts = [line.span[0] for line in article.lines]
        blocks = [piece for field in self.fields for piece in self._field(field, article, starts)]
        return table.rendered(self.screen, Group(table.title(self.screen, origin, self.screen.width), *blocks))

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""

    def _field(self, field: schema.Field, article: Article, starts: list[int]) -> list[Text]:
        """The field's name and its candidates; a field of several parts has those of each."""
        from rich.text import Text

        named = [(name, e) for name, those in article.evidence.items() if is_of(name, field.name) for e in those]
        if not named:
            return [Text.assemble((field.name, "bold"), ("  nothing in the text speaks for a value", "dim"))]
        out = [Text(field.name, "bold")]
        for name, evidence in sorted(named, key=lambda one: not one[1].accepted):
            out += self._candidate(evidence, name.removeprefix(field.name).strip("_"), starts)
        return out

    def _candidate(self, e: Evidence, part: str, starts: list[int]) -> list[Text]:
        from rich.text import Text

        style = "dim" if not e.accepted else "red" if e.confidence < UNSURE else "green"
        first = Text.assemble(
            (f"  {'taken' if e.accepted else 'lost '} {bar(e.confidence)}", style),
            f"  {places([e], starts)}",
            f"  {part}" if part else "",
        )
        value = e.value or "no value: " + ", ".join(e.date.readings if e.date else ())
        return [first, *self._indented(value, "" if e.accepted else "dim"), *self._indented(e.cue, "dim")]

    def _indented(self, text: str, style: str) -> list[Text]:
        from rich.text import Text

        width = max(table.NARROWEST, self.screen.width - _INDENT)
        rows = table.wrapped(self.screen, text, width, from_side=False).plain.split("\n")
        return [Text(" " * _INDENT + row, style) for row in rows]
