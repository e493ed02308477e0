"""How sure a value is and where it stands, in a few words: a bar, lines, the cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from newsparse.article import Article, Evidence
from newsparse.render.printable import printable
from newsparse.render.screen import Screen
from newsparse.render.table import wrapped

if TYPE_CHECKING:
    from rich.text import Text

UNSURE = 0.5
"""A value of less confidence stands out."""

_CELLS = 10
_MOST_LINES = 4


def bar(confidence: float) -> str:
    """The confidence in ten cells and as a number."""
    full = round(confidence * _CELLS)
    return f"{'█' * full}{'░' * (_CELLS - full)} {confidence:.2f}"


def is_of(name: str, field: str) -> bool:
    """Whether evidence named `name` is of the field or of a part of it: `dateline_place`."""
    return name == field or name.startswith(f"{field}_")


def places(found: Sequence[Evidence], starts: list[int]) -> str:
    """The lines, counted from 1, on which values stand, where lines begin at `starts`: `line 3`, `lines 5-9, 12`."""
    lines = sorted({bisect_right(starts, start) for e in found for start, _ in e.span})
    if not lines:
        return "the whole text"
    runs = [[line for _, line in run] for _, run in groupby(enumerate(lines), lambda pair: pair[1] - pair[0])]
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    if len(shown) > _MOST_LINES:
        shown = [f"{lines[0]}-{lines[-1]}"]
    return f"line{'s' * (len(lines) > 1)} {', '.join(shown)}"


def note(screen: Screen, article: Article, field: str, starts: list[int], width: int, *, plain: bool = False) -> Text:
    """What stands below a field's value: how sure its least sure part is, `plain` without a bar, where it was found and by which cue.

    Where nothing was taken, how many candidates lost.
    """
    from rich.text import Text

    found = [e for name, those in article.evidence.items() if is_of(name, field) for e in those]
    taken = [e for e in found if e.accepted]
    if not taken:
        lost = f"{len(found)} candidate{'s' * (len(found) != 1)} lost: --why {field}" if found else ""
        return Text(lost, "dim")
    least = min(e.confidence for e in taken)
    cues = printable(" · ".join(dict.fromkeys(e.cue for e in taken)))
    style = "bold red" if least < UNSURE else "green"
    first = Text.assemble(
        (f"{least:.2f}" if plain else bar(least), style),
        ("  unsure" if least < UNSURE else "", style),
        (f"  {places(taken, starts)}", "dim"),
    )
    fits = first.cell_len + 2 + Text(cues).cell_len <= width
    shown = Text(screen.line(cues), "dim") if fits else wrapped(screen, cues, width, "dim")
    return Text("  " if fits else "\n").join([first, shown])
