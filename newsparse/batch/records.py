"""Read back the records that were written as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsparse.differences import Record
from newsparse.errors import InputError, RecordError
from newsparse.render.schema import place


def records(path: str) -> Iterator[tuple[str, Record]]:
    """The records of a file, each with the name of its input, or where it names none with its line.

    Raises InputError for a file that cannot be read and RecordError for a line that is no record.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _record(path, number, line)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path, hint="name a .jsonl file") from error
    except UnicodeDecodeError as error:
        raise InputError("this is no UTF-8", path=path, position=error.start, hint="name a .jsonl file") from error


def _record(path: str, number: int, line: str) -> tuple[str, Record]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise RecordError(
            f"line {number} is no record", path=path, hint="newsparse -f jsonl and batch -o OUT.jsonl write such files"
        )
    source = record.get("input")
    if isinstance(source, dict) and isinstance(source.get("path"), str):
        return place(source), record
    return f"line {number}", record
