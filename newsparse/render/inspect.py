"""The pasted text itself, painted: each line in its role's colour, roles in the margin, the fields above or beside."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING

from newsparse.article import Article, Line, Role, Span
from newsparse.render import card, schema, table
from newsparse.render.confidence import note
from newsparse.render.printable import printable
from newsparse.render.screen import Screen, is_right_to_left

if TYPE_CHECKING:
    from rich.console import RenderableType
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

LETTERS = {
    Role.HEADLINE: "H",
    Role.DECK: "D",
    Role.SECTION: "S",
    Role.BYLINE: "B",
    Role.DATELINE: "L",
    Role.PUBLISHED: "P",
    Role.UPDATED: "U",
    Role.SOURCE: "A",
    Role.KEYWORDS: "K",
    Role.PARAGRAPH: "T",
    Role.SUBHEAD: "h",
    Role.LIST_ITEM: "*",
    Role.QUOTE: ">",
    Role.CAPTION: "C",
    Role.RELATED_LABEL: "r",
    Role.RELATED_HEADLINE: "R",
    Role.RELATED_TEXT: "t",
    Role.BOILERPLATE: "-",
    Role.BLANK: " ",
}
"""Each role's mark where there is neither colour nor room for a name."""

_MARGIN = max(len(name) for name, _ in STYLES.values())
_WIDE = 120
"""Columns from which on the fields stand beside the text."""
_WHOLE_LINES = frozenset({"headline", "deck", "paragraphs", "body", "captions", "related", "language"})
"""Fields whose values are lines: their colour shows them, so they are not underlined as well."""


@dataclass(slots=True)
class Inspect:
    """One article a block: the fields, a legend, and the text as it was pasted, or its lines of some roles.

    `plain` marks each line's role with one letter and draws no bars.
    """

    screen: Screen
    roles: frozenset[Role] | None = None
    plain: bool = False
    head: str = ""
    between: str = "\n"

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        from rich.console import Group
        from rich.table import Table
        from rich.text import Text

        width = self.screen.width
        beside = width >= _WIDE
        side = width // 3 if beside else width
        room = width - side - 2 if beside else width
        title = Text.assemble(table.title(self.screen, origin, side), (f"  {len(article.lines)} lines", "dim"))
        starts = [line.span[0] for line in article.lines]

        def said(field: schema.Field, width: int) -> Text:
            return note(self.screen, article, field.name, starts, width, plain=self.plain)

        values = card.card(self.screen, article, None, side, said)
        page = Group(_legend(article, room, plain=self.plain), "", *self._painted(article, text, room))
        fields = Group(title, values)
        whole: RenderableType = Group(fields, "", page)
        if beside:
            grid = Table.grid(padding=(0, 2, 0, 0))
            grid.add_column(width=room)
            grid.add_column(width=side)
            grid.add_row(page, fields)
            whole = grid
        return table.rendered(self.screen, whole)

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""

    def _painted(self, article: Article, text: str, width: int) -> Iterator[Text]:
        """The text's lines, or those of the roles, with their number and role in the margin, broken between words to fit `width`."""
        from rich.text import Text

        marks = _marks(article)
        digits = len(str(len(article.lines)))
        names = {role: LETTERS[role] if self.plain else short for role, (short, _) in STYLES.items()}
        margin, bar = (1, " | ") if self.plain else (_MARGIN, " │ ")
        room = max(table.NARROWEST, width - digits - margin - 4)
        for number, line in enumerate(article.lines, 1):
            if self.roles is not None and line.role not in self.roles:
                continue
            _, style = STYLES[line.role]
            whole = _styled(line, text, marks, style)
            rtl = is_right_to_left(whole.plain)
            pieces = whole.wrap(self.screen.console, room)
            for first, piece in zip(chain([True], repeat(False)), pieces or [Text()], strict=False):
                piece.rstrip()
                place, name = (str(number), names[line.role]) if first else ("", "")
                yield Text.assemble(
                    (f"{place:>{digits}} ", "dim"),
                    (f"{name:>{margin}}", style),
                    (bar, "dim"),
                    self._shown(piece, room, rtl=rtl),
                )

    def _shown(self, piece: Text, room: int, *, rtl: bool) -> Text:
        """A piece of a line as the screen needs it; where its letters are put into another order, what is underlined is lost."""
        from rich.text import Text

        placed = self.screen.placed(piece.plain, room, rtl=rtl)
        before, same, behind = placed.partition(piece.plain) if piece.plain else ("", "", "")
        return Text.assemble(before, piece, behind) if same or not piece.plain else Text(placed, piece.style)


def _marks(article: Article) -> list[Span]:
    """Where values stand that are less than a line."""
    return sorted(
        span
        for name, found in article.evidence.items()
        if name not in _WHOLE_LINES
        for evidence in found
        if evidence.accepted
        for span in evidence.span
    )


def _legend(article: Article, width: int, *, plain: bool) -> Text:
    """The roles that the text has, each as it is marked with its number of lines, spelt out where the margin is short."""
    from rich.text import Text

    counts: Counter[Role] = Counter(line.role for line in article.lines if line.role is not Role.BLANK)
    out, at = Text(), 0
    for role, (short, style) in STYLES.items():
        if counts[role]:
            full = role.value.replace("_", " ")
            name = f"{LETTERS[role]} {full}" if plain else short if short == role.value else f"{short} ({full})"
            piece = f"{name} {counts[role]}"
            gap = "" if not at else "   " if at + 3 + len(piece) <= width else "\n"
            out.append(gap).append(piece, style)
            at = len(piece) + (at + 3 if gap.strip("\n") else 0)
    return out


def _styled(line: Line, text: str, marks: list[Span], style: str) -> Text:
    """One line in its role's style; the values found in a part of it are underlined."""
    from rich.text import Text

    start, end = line.span
    raw = text[start:end].rstrip("\r\n")
    out, at = Text(style=style), start
    # Marks are in order: only those that begin on this line are looked at.
    for first, last in marks[bisect_left(marks, (start,)) : bisect_left(marks, (end,))]:
        if at <= first < last <= start + len(raw) and text[first:last].strip() != raw.strip():
            out.append(printable(text[at:first]))
            out.append(printable(text[first:last]), style="underline")
            at = last
    return out.append(printable(text[at : start + len(raw)]))
