"""For people at a terminal: several articles as a table with a row each, and what other tables and texts there are made with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from newsparse.article import Article
from newsparse.render import schema
from newsparse.render.printable import escaped, printable
from newsparse.render.screen import Screen, is_right_to_left

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_ROW = "input headline published source language paragraphs"
_HEADS = {"language": "lang", "paragraphs": "¶"}
"""Shorter heads for narrow columns."""
_DAYS = frozenset({"published", "updated"})
_KEEPS = {"headline": 3}
"""How many times as wide as another a column may stay before it gives way."""
_INPUT_SHARE = 4
"""Paths take no more than one column in so many."""

NARROWEST = 8
"""The least room that values get, whatever stands beside them."""


class Rows:
    """Several articles, a row each, in their order or in that of a field. Columns are as wide as what stands in them, so all
    come at the end.
    """

    head = ""
    between = ""

    def __init__(
        self, screen: Screen, fields: tuple[schema.Field, ...] | None = None, sort: schema.Field | None = None
    ) -> None:
        self.screen = screen
        self.fields = fields
        self.sort = sort
        self._rows: list[list[str]] = []
        self._keys: list[tuple[bool, Any]] = []

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """Nothing yet."""
        values = schema.record(article, self._chosen(), origin)
        row = [cell(one.kind, values[one.name]) for one in self._chosen()]
        # Between day and clock a narrow column can break.
        days = (
            value.replace("T", " ") if one.name in _DAYS else value
            for one, value in zip(self._chosen(), row, strict=True)
        )
        self._rows.append(list(days))
        if self.sort:
            value = schema.record(article, (self.sort,), origin)[self.sort.name]
            self._keys.append((not value, value if isinstance(value, int) else cell(self.sort.kind, value)))
        return ""

    def tail(self, count: int) -> str:
        """The whole table; articles without a value of the field that it is sorted by come last."""
        chosen = self._chosen()
        if self.sort:
            order = sorted(range(len(self._rows)), key=self._keys.__getitem__)
            self._rows = [self._rows[n] for n in order]
        for i, one in enumerate(chosen):
            if one.kind == "input":
                paths = short_paths([row[i] for row in self._rows], self.screen.width // _INPUT_SHARE)
                self._rows = [[*row[:i], path, *row[i + 1 :]] for row, path in zip(self._rows, paths, strict=True)]
        names = [_HEADS.get(one.name, one.name) for one in chosen]
        return columns(self.screen, names, self._rows) if self._rows else ""

    def _chosen(self) -> tuple[schema.Field, ...]:
        return self.fields or schema.choose(_ROW.replace(" ", ","))


def short_paths(paths: list[str], most: int) -> list[str]:
    """The paths without the folder that all are in, and without their middles where they are longer than `most`.

    >>> short_paths(["texts/a.txt", "texts/deep/article-of-monday.txt"], 16)
    ['a.txt', 'deep/ar…nday.txt']
    """
    folders = [path.split("/")[:-1] for path in paths] if len(paths) > 1 else []
    shared = sum(len(name) + 1 for name, *_ in takewhile(lambda names: len({*names}) == 1, zip(*folders, strict=False)))
    left = most // 2 - 1
    short = [path[shared:] for path in paths]
    return [path if len(path) <= most else f"{path[:left]}…{path[left + 1 - most :]}" for path in short]


def columns(screen: Screen, names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A plain table: a head, a line under it, and rows whose long cells go over several lines."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    body = [list(row) for row in rows]
    for name, width in zip(names, _widths(screen.width, names, body), strict=True):
        table.add_column(name, width=width)
    widths = [column.width or 1 for column in table.columns]
    for row in body:
        table.add_row(*(wrapped(screen, value, width) for value, width in zip(row, widths, strict=True)))
    return rendered(screen, table)


def wrapped(screen: Screen, value: str, width: int, style: str = "", *, from_side: bool = True) -> Text:
    """`value` broken between words into lines of at most `width`, on a terminal all in the value's direction, and `from_side`
    at the side where it begins.
    """
    from rich.text import Text

    rtl = is_right_to_left(value)
    lines = Text(printable(value)).wrap(screen.console, width) if value else [Text()]
    if from_side:
        shown = [screen.placed(line.plain.rstrip(), width, rtl=rtl) for line in lines]
    else:
        shown = [screen.line(line.plain.rstrip(), rtl=rtl) for line in lines]
    return Text("\n".join(shown), style=style)


def title(screen: Screen, origin: schema.Origin, width: int) -> Text:
    """What an article came from, above what is shown of it."""
    path = schema.place(origin["input"])
    return wrapped(screen, "standard input" if path == "-" else escaped(path), width, "bold")


def rendered(screen: Screen, what: RenderableType) -> str:
    """What the console would print, as text; without trailing spaces where no colours stand between."""
    with screen.console.capture() as capture:
        screen.console.print(what)
    text = capture.get()
    return text if screen.console.is_terminal else "\n".join(line.rstrip() for line in text.split("\n"))


def cell(kind: schema.Kind, value: Any) -> str:
    """A field's value in one short text."""
    if not value:
        return ""
    if kind == "input":
        return escaped(schema.place(value))
    if kind == "dateline":
        return ", ".join(filter(None, (value["place"], value["agency"])))
    if kind == "texts":
        return " · ".join(value)
    if kind == "nested" and isinstance(value, list) and "role" in value[0]:
        return ", ".join(f"{count} {role}" for role, count in Counter(item["role"] for item in value).most_common())
    return str(len(value)) if kind in ("paragraphs", "nested") else str(value)


def _widths(total: int, names: Sequence[str], rows: list[list[str]]) -> list[int]:
    """A width a column: what its content asks for, the widest giving way until all fit, words kept whole if it goes."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, cells)) for cells in zip(names, *rows, strict=True)]
    least = [
        max([len(name), *(cell_len(word) for cell in cells for word in cell.split())])
        for name, *cells in zip(names, *rows, strict=True)
    ]
    room = total - 2 * len(names)
    while sum(widths) > room:
        spare = [width - floor for width, floor in zip(widths, least, strict=True)]
        if max(spare) > 0:
            widths[max(range(len(widths)), key=lambda i: (spare[i] > 0, widths[i] / _KEEPS.get(names[i], 1)))] -= 1
        elif max(widths) > 12:
            widths[widths.index(max(widths))] -= 1
        else:
            break
    return widths
