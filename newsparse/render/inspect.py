"""The pasted text itself, painted: each line in its role's colour, roles in the margin, the fields above or beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsparse.article import Article, Line, Role, Span
from newsparse.render import schema, table
from newsparse.render.printable import escaped, isolated, printable

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

STYLES = {
    Role.HEADLINE: ("headline", "bold magenta"),
    Role.DECK: ("deck", "magenta"),
    Role.SECTION: ("section", "blue"),
    Role.BYLINE: ("byline", "bold blue"),
    Role.DATELINE: ("dateline", "blue"),
    Role.PUBLISHED: ("date", "bold green"),
    Role.UPDATED: ("updated", "green"),
    Role.SOURCE: ("source", "bold cyan"),
    Role.KEYWORDS: ("keywords", "cyan"),
    Role.PARAGRAPH: ("text", ""),
    Role.SUBHEAD: ("subhead", "bold"),
    Role.LIST_ITEM: ("list", ""),
    Role.QUOTE: ("quote", "italic"),
    Role.CAPTION: ("caption", "italic cyan"),
    Role.RELATED_LABEL: ("rel.label", "bold red"),
    Role.RELATED_HEADLINE: ("rel.head", "red"),
    Role.RELATED_TEXT: ("rel.text", "red"),
    Role.BOILERPLATE: ("boiler", "dim"),
    Role.BLANK: ("", "dim"),
}
"""Each role's short name and style: colours of the terminal's theme but yellow and white, which vanish on white."""

_MARGIN = max(len(name) for name, _ in STYLES.values())
_WIDE = 120
"""Columns from which on the fields stand beside the text."""
_WHOLE_LINES = frozenset({"headline", "deck", "paragraphs", "body", "captions", "related", "language"})
"""Fields whose values are lines: their colour shows them, so they are not underlined as well."""


@dataclass(slots=True)
class Inspect:
    """One article a block: the fields, a legend, and the text as it was pasted, or its lines of some roles."""

    console: Console
    roles: frozenset[Role] | None = None
    head: str = ""
    between: str = "\n"

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        from rich.console import Group
        from rich.table import Table

        width = self.console.width
        beside = width >= _WIDE
        side = width // 3 if beside else width
        room = width - side - 2 if beside else width
        title = _title(str(origin["input"]["path"]), article, self.console)
        fields = Group(title, table.card(self.console, article, None, side))
        page = Group(_legend(article, room), "", *_painted(self.console, article, text, room, self.roles))
        whole: RenderableType = Group(fields, "", page)
        if beside:
            grid = Table.grid(padding=(0, 2, 0, 0))
            grid.add_column(width=room)
            grid.add_column(width=side)
            grid.add_row(page, fields)
            whole = grid
        return table.rendered(self.console, whole)

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""


def _title(path: str, article: Article, console: Console) -> Text:
    from rich.text import Text

    name = "standard input" if path == "-" else escaped(path)
    return Text.assemble(
        (isolated(name) if console.is_terminal else name, "bold"), (f"  {len(article.lines)} lines", "dim")
    )


def _legend(article: Article, width: int) -> Text:
    """The roles that the text has, each in its style with its number of lines, spelt out where the margin is short."""
    from rich.text import Text

    counts: Counter[Role] = Counter(line.role for line in article.lines if line.role is not Role.BLANK)
    out, at = Text(), 0
    for role, (short, style) in STYLES.items():
        if counts[role]:
            full = "" if short == role.value else f" ({role.value.replace('_', ' ')})"
            piece = f"{short}{full} {counts[role]}"
            gap = "" if not at else "   " if at + 3 + len(piece) <= width else "\n"
            out.append(gap).append(piece, style)
            at = len(piece) + (at + 3 if gap.strip("\n") else 0)
    return out


def _painted(
    console: Console, article: Article, text: str, width: int, roles: frozenset[Role] | None
) -> Iterator[Text]:
    """The text's lines, or those of the roles, with their margin, broken between words into lines of at most `width`."""
    from rich.text import Text

    marks = sorted(
        span
        for name, found in article.evidence.items()
        if name not in _WHOLE_LINES
        for evidence in found
        if evidence.accepted
        for span in evidence.span
    )
    room = max(20, width - _MARGIN - 3)
    for line in article.lines:
        if roles is not None and line.role not in roles:
            continue
        short, style = STYLES[line.role]
        pieces = _styled(line, text, marks, style).wrap(console, room)
        for number, piece in enumerate(pieces or [Text()]):
            piece.rstrip()
            if console.is_terminal and piece.plain:
                piece = Text.assemble("\N{FIRST STRONG ISOLATE}", piece, "\N{POP DIRECTIONAL ISOLATE}")
            margin = (short if number == 0 else "").rjust(_MARGIN)
            yield Text.assemble((margin, style), (" │ ", "dim"), piece)


def _styled(line: Line, text: str, marks: list[Span], style: str) -> Text:
    """One line in its role's style; the values found in a part of it are underlined."""
    from rich.text import Text

    start, end = line.span
    raw = text[start:end].rstrip("\r\n")
    out, at = Text(style=style), start
    for first, last in marks:
        if at <= first < last <= start + len(raw) and text[first:last].strip() != raw.strip():
            out.append(printable(text[at:first]))
            out.append(printable(text[first:last]), style="underline")
            at = last
    return out.append(printable(text[at : start + len(raw)]))
