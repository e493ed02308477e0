"""The differences between two files of records, for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from newsparse.differences import Differences
from newsparse.render.json import dumps
from newsparse.render.printable import escaped
from newsparse.render.screen import Screen, screen_for
from newsparse.render.table import NARROWEST, rendered, wrapped

if TYPE_CHECKING:
    from rich.text import Text

_INDENT = 6
_MOST = 400
"""Characters of a value that are shown; the rest of a long body says little to a reader of differences."""


def listed(found: Differences, style: str, file: TextIO, bidi: str = "auto") -> str:
    """The differences as `json`, or as a `table`: an article a block, its old values with a minus and its new ones with a plus."""
    if style == "json":
        return dumps(_plain(found), indent=2) + "\n"
    from rich.console import Group
    from rich.text import Text

    screen = screen_for(file, bidi)
    lines: list[Text] = []
    for name, changes in found.changed:
        lines.append(Text(escaped(name), "bold"))
        for field, (old, new) in changes.items():
            lines.append(Text(f"  {field}", "cyan"))
            lines += _lost_and_won(screen, _items(old), _items(new))
        lines.append(Text())
    for sign, names, style in (("-", found.only_old, "red"), ("+", found.only_new, "green")):
        lines += [Text(f"{sign} {escaped(name)}", style) for name in names]
    return rendered(screen, Group(*lines)) if lines else ""


def summary(found: Differences) -> str:
    """One line: how many articles differ, in which fields, and how many are in one file only."""
    fields = ", ".join(f"{name} {count}" for name, count in found.by_field.most_common())
    said = f"{len(found.changed)} of {found.both} articles differ" + (f": {fields}" if fields else "")
    for names, where in ((found.only_old, "old"), (found.only_new, "new")):
        said += f"; {len(names)} only in the {where} file" if names else ""
    return said


def _plain(found: Differences) -> dict[str, Any]:
    return {
        "compared": found.both,
        "changed": [
            {"input": name, "fields": {field: {"old": old, "new": new} for field, (old, new) in changes.items()}}
            for name, changes in found.changed
        ],
        "only_old": found.only_old,
        "only_new": found.only_new,
    }


def _lost_and_won(screen: Screen, old: list[str], new: list[str]) -> Iterator[Text]:
    """The items that only one of two values has, broken between words, each line in its own direction."""
    from rich.text import Text

    lost, won = [item for item in old if item not in new], [item for item in new if item not in old]
    if not lost and not won:
        lost, won = [" · ".join(old)], [" · ".join(new)]  # the order or the number of equal ones
    width = max(NARROWEST, screen.width - _INDENT)
    for sign, items, style in (("-", lost, "red"), ("+", won, "green")):
        for item in items:
            for number, line in enumerate(wrapped(screen, _short(item), width, from_side=False).plain.split("\n")):
                yield Text(f"{sign if number == 0 else ' ':>5} {line}", style)


def _items(value: Any) -> list[str]:
    """A value's items, one text each."""
    if value is None or value == []:
        return []
    return list(map(_item, value if isinstance(value, list) else [value]))


def _item(item: Any) -> str:
    """A block of the body by its role and text, another story by its headline and date."""
    if isinstance(item, dict) and "text" in item:
        return f"{item.get('role')}: {item['text']}"
    if isinstance(item, dict) and item.get("headline"):
        return str(item["headline"]) + (f" ({item['published']})" if item.get("published") else "")
    return item if isinstance(item, str) else dumps(item)


def _short(text: str) -> str:
    text = text.replace("\n", " ")
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
