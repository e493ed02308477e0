"""The values that options take: how each is read, and what is wrong with one that means nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from newsparse.errors import OptionError

if TYPE_CHECKING:
    from newsparse.article import Role
    from newsparse.render.schema import Field

    _ParamType = click.ParamType[Any]
else:  # Generic from click 8.4 on.
    _ParamType = click.ParamType


class Checked(_ParamType):
    """An option's value that `read` makes of the word given, or refuses with an OptionError."""

    def __init__(self, name: str, read: Callable[[str], Any]) -> None:
        """`name` stands in the help for the value."""
        self.name = name
        self._read = read

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value read; click shows what is wrong with it."""
        if not isinstance(value, str):
            return value
        try:
            return self._read(value)
        except OptionError as error:
            self.fail(str(error), param, ctx)


def read_fields(text: str) -> tuple[Field, ...]:
    """The fields that a list names."""
    from newsparse.render import schema

    return schema.choose(text)


def read_field(text: str) -> Field:
    """The one field that is named."""
    fields = read_fields(text)
    if len(fields) > 1:
        raise OptionError(f"{text!r} are several fields", hint="name one to sort by")
    return fields[0]


def read_roles(text: str) -> frozenset[Role]:
    """The roles that a list names."""
    from newsparse.article import Role

    names = {name.strip().lower() for name in text.split(",")} - {""}
    wrong = sorted(names - set(Role))
    if wrong or not names:
        what = f"there is no role {wrong[0]!r}" if wrong else "no role is named"
        raise OptionError(what, hint=f"the roles are {', '.join(Role)}")
    return frozenset(map(Role, names))


def read_encoding(text: str) -> str:
    """An encoding's name as Python spells it."""
    from newsparse.text.decode import known_encoding

    return known_encoding(text)


def read_language(text: str) -> str:
    """The code of a known language."""
    from newsparse import languages

    return languages.load(text).code


def read_size(text: str) -> int:
    """A number of bytes."""
    from newsparse.batch.sizes import read_size

    return read_size(text)


def read_moment(text: str) -> datetime:
    """A moment in ISO 8601."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise OptionError(f"{text!r} is no moment", hint="write it like 2024-05-31T14:20+03:00") from None
