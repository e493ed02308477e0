"""The languages that newsparse knows, as a list: code, English name, own name, script."""

from __future__ import annotations

from typing import TextIO

from newsparse import languages
from newsparse.render.json import dumps

_NAMES = ("code", "name", "endonym", "script")


def listed(style: str, file: TextIO, bidi: str = "auto") -> str:
    """The list as a `table` for people, as `json`, or as `tsv`: a line a language, tabs between, no head."""
    rows = [[str(getattr(one, name)) for name in _NAMES] for one in languages.load_all()]
    if style == "json":
        return dumps([dict(zip(_NAMES, row, strict=True)) for row in rows], indent=2) + "\n"
    if style == "tsv":
        return "".join("\t".join(row) + "\n" for row in rows)
    from newsparse.render import table
    from newsparse.render.screen import screen_for

    return table.columns(screen_for(file, bidi), _NAMES, rows)
