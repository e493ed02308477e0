"""Find again the text that a record was parsed from."""

from __future__ import annotations

from typing import Any

from newsparse.batch.inputs import Input, read
from newsparse.errors import InputError


def text_of(record: dict[str, Any]) -> str | None:
    """The text in the file that the record names, or None where it is gone or not the same any more."""
    source = record.get("input")
    if not isinstance(source, dict) or source.get("member") or not isinstance(source.get("path"), str):
        return None
    path = source["path"]
    if path == "-":
        return None
    try:
        document = read(Input(path=path, relative=path))
    except InputError:
        return None
    return document.text if document.hash == source.get("hash") else None
