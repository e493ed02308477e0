"""JSON Lines: an article a line, its text in one field."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsparse.batch.inputs import Input, too_large
from newsparse.batch.options import TEXT_FIELD, Options
from newsparse.batch.sources.source import Source
from newsparse.errors import InputError

_ESCAPED = 6
r"""A character can take six bytes in JSON, as `\u0627` for two in UTF-8; what else a record holds is let through beside it."""


def records(source: Source, options: Options) -> Iterator[Input]:
    """The records, unread, each with its line's number for a name; blank lines are none."""
    limit = options.max_size * _ESCAPED
    number = 0
    while line := source.stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            yield source.article(str(number), problem=too_large(options.max_size))
            while line and not line.endswith(b"\n"):
                line = source.stream.readline(1 << 20)
        elif not line.isspace():
            yield source.article(str(number), line, is_record=True)
    if not number:
        raise InputError("the file is empty", hint="there is no record in it")


def article(line: bytes, options: Options) -> tuple[str, str | None, Mapping[str, Any]]:
    """The text of a record, its id if the user named the field, and its other fields; raises InputError where there is none."""
    try:
        record = json.loads(line.decode(options.encoding or "utf-8-sig"), parse_constant=_nothing)
    except UnicodeDecodeError as error:
        hint = "name its encoding with --encoding"
        raise InputError(f"the line is no {error.encoding}", position=error.start, hint=hint) from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"the line is no JSON: {error.msg}", position=error.pos, hint="each line has to be a JSON object"
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            "the line is no JSON that can be read: too large or too deep", hint="each line has to be a JSON object"
        ) from error
    if not isinstance(record, dict):
        raise InputError(f"the line is no record but {_named(record)}", hint="each line has to be a JSON object")
    return chosen(record, options)


def chosen(record: dict[str, Any], options: Options) -> tuple[str, str | None, Mapping[str, Any]]:
    """The text, the id and the other fields of a record; raises InputError where it has no such fields, or no text in it."""
    field = options.text_field or TEXT_FIELD
    require(field, record, "field", "--text-field")
    if options.id_field:
        require(options.id_field, record, "field", "--id-field")
    text = record[field]
    if not isinstance(text, str):
        raise InputError(f"its field {field!r} is no text but {_named(text)}", hint="--text-field names another")
    name = record.get(options.id_field) if options.id_field else None
    carried = {key: value for key, value in record.items() if key != field}
    return text, None if name is None else str(name), carried


def require(field: str, known: Any, kind: str, option: str) -> None:
    """Raise InputError where `field` is none of the `known` ones of its `kind`; `option` is what names it."""
    if field not in known:
        names = ", ".join(map(repr, list(known)[:20])) or "none"
        raise InputError(f"there is no {kind} {field!r}", hint=f"name one with {option}; there are: {names}")


def _nothing(word: str) -> None:
    """NaN and the infinities, which Python reads and JSON has no word for."""


def _named(value: Any) -> str:
    """A JSON value's kind in a word."""
    kinds = {type(None): "null", bool: "a truth value", str: "a text", list: "a list", dict: "an object"}
    return kinds.get(type(value), "a number")
