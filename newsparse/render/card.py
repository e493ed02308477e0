"""For people at a terminal: one article as a card, its labels beside their values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from newsparse.article import Article
from newsparse.render import schema
from newsparse.render.screen import Screen
from newsparse.render.table import NARROWEST, cell, rendered, wrapped

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_CARD = (
    "headline deck section published updated authors dateline source url language paragraphs "
    "captions keywords related warnings"
)
_ALWAYS = frozenset({"headline", "published", "source", "paragraphs"})
"""What a card shows even where the text has none of it."""

_PREVIEW = 6
"""Lines of the running text that a card shows."""


class Card:
    """One article: labels left, values right; long text shortened to its first lines."""

    head = ""
    between = "\n"

    def __init__(self, screen: Screen, fields: tuple[schema.Field, ...] | None = None) -> None:
        self.screen = screen
        self.fields = fields

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        return rendered(self.screen, card(self.screen, article, self.fields, self.screen.width))

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""


def card(
    screen: Screen,
    article: Article,
    fields: tuple[schema.Field, ...] | None,
    width: int,
    notes: Callable[[schema.Field, int], Text] | None = None,
) -> RenderableType:
    """An article's fields, labels beside values, within `width` columns; or, below each value, what `notes` says of it in its width.

    With notes the text itself is at hand, and the running text is not shown again.
    """
    from rich.table import Table
    from rich.text import Text

    chosen = fields or schema.choose(_CARD.replace(" ", ","))
    values = schema.record(article, chosen, {})
    label_width = max(len(one.name) for one in chosen)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="cyan", no_wrap=True, width=label_width)
    room = max(NARROWEST, width - label_width - 3)
    grid.add_column(width=room)
    for one in chosen:
        if values[one.name] or fields or one.name in _ALWAYS:
            value = _value(screen, one, values[one.name], article, room, 0 if notes else _PREVIEW)
            note = notes(one, room) if notes else Text()
            grid.add_row(one.name, Text("\n").join([value, note]) if note else value)
    return grid


def _value(screen: Screen, one: schema.Field, value: Any, article: Article, width: int, preview: int) -> Text:
    from rich.text import Text

    if not value:
        return Text("not found" if one.name in _ALWAYS else "-", style="dim")
    if one.kind == "paragraphs":
        return _preview(screen, value, article.word_count, width, preview)
    if one.name == "related":
        value = [r["headline"] + (f" ({r['published']})" if r["published"] else "") for r in value]
    elif one.name == "evidence":
        value = [f"{name}: {e['value']} <- {e['cue']}" for name, found in value.items() for e in found if e["accepted"]]
    elif one.kind != "texts" or one.name in ("authors", "keywords"):
        value = [cell(one.kind, value)]
    style = {"headline": "bold", "warnings": "red"}.get(one.name, "")
    return Text("\n").join(wrapped(screen, item, width, style) for item in value)


def _preview(screen: Screen, paragraphs: list[str], words: int, width: int, most: int) -> Text:
    from rich.text import Text

    lines = [line for text in paragraphs for line in wrapped(screen, text, width).split("\n")] if most else []
    count = f"{len(paragraphs)} paragraph{'s' * (len(paragraphs) != 1)}, {words:,} word{'s' * (words != 1)}"
    end = Text(f"... {count} in all" if len(lines) > most else count, style="dim")
    return Text("\n").join([*lines[:most], end])
