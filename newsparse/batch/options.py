"""What a user can say about how inputs are found, read and parsed."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

MAX_SIZE = 64 << 20
TEXT_FIELD = "text"
"""The field that holds an article's text where the user names none."""


class Options(NamedTuple):
    """How inputs are found, read and parsed; the same for every input of a run.

    `globs` are the names that count in folders and archives, none for what is text by its name; `text_field` and
    `id_field` are fields of a record, or columns, None where the user names none; `output` is what the run itself writes into,
    so that it is no input, None where that is elsewhere.
    """

    output: str | None = None
    globs: tuple[str, ...] = ()
    follow_links: bool = False
    text_field: str | None = None
    id_field: str | None = None
    encoding: str | None = None
    max_size: int = MAX_SIZE
    language: str | None = None
    now: datetime | None = None
    day_first: bool | None = None
    version: str = ""
