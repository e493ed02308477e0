"""The dates found in texts, as a list: where each stands, what is printed, and what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TextIO

from newsparse.dates.page import FoundDate
from newsparse.render.json import dumps
from newsparse.render.printable import escaped, printable

_HEADS = ("line", "date", "precision", "zone", "calendar", "printed")


def listed(
    found: Sequence[tuple[str, FoundDate]], style: str, file: TextIO, *, several: bool = False, bidi: str = "auto"
) -> str:
    """The dates, each with its input's name, as a `table` for people, as `json`, or as `tsv`: a line a date, tabs between, no head.

    With `several` inputs each date says which one it is from. In a table and in tsv the readings of a date in doubt are
    divided by ` or `, and a date that cannot be resolved has none.
    """
    if style == "json":
        return dumps([_record(*one, several=several) for one in found], indent=2) + "\n"
    rows = [_row(*one, several=several) for one in found]
    if style == "tsv":
        return "".join("\t".join(row) + "\n" for row in rows)
    if not rows:
        return ""
    from newsparse.render import table
    from newsparse.render.screen import screen_for

    return table.columns(screen_for(file, bidi), (*(("input",) if several else ()), *_HEADS), rows)


def _record(path: str, found: FoundDate, *, several: bool) -> dict[str, Any]:
    date = found.date
    return {
        **({"input": path} if several else {}),
        "line": found.line,
        "span": list(date.span),
        "raw": date.raw,
        "value": date.value,
        "readings": list(date.readings),
        "precision": date.precision,
        "zone": date.zone,
        "calendar": date.calendar,
    }


def _row(path: str, found: FoundDate, *, several: bool) -> list[str]:
    date = found.date
    meaning = date.value or " or ".join(date.readings)
    cells = [str(found.line), meaning, date.precision, date.zone or "", date.calendar, date.raw]
    return [*([escaped(path)] if several else []), *map(printable, cells)]
