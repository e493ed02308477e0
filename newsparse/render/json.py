"""JSON: one object, an array that is written as the articles come, or a line an article."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from newsparse.article import Article
from newsparse.render import schema


def dumps(value: Any, *, indent: int | None = None) -> str:
    r"""`value` as JSON in its own letters; lone surrogates, which UTF-8 cannot hold, as `\udXXX`."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


Shape = Callable[[Article, tuple[schema.Field, ...], schema.Origin], dict[str, Any]]
"""What makes the plain data that is written of an article."""


class JsonObject:
    """One article as one indented object."""

    head = ""
    between = "\n"

    def __init__(self, fields: tuple[schema.Field, ...], shape: Shape = schema.record) -> None:
        self.fields = fields
        self.shape = shape

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        return dumps(self.shape(article, self.fields, origin), indent=2)

    def tail(self, count: int) -> str:
        """The line's end."""
        return "\n" if count else ""


class JsonArray:
    """Any number of articles as one indented array."""

    head = "["
    between = ","

    def __init__(self, fields: tuple[schema.Field, ...], shape: Shape = schema.record) -> None:
        self.fields = fields
        self.shape = shape

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article."""
        return "\n  " + dumps(self.shape(article, self.fields, origin), indent=2).replace("\n", "\n  ")

    def tail(self, count: int) -> str:
        """The closing bracket, on a line of its own below the records."""
        return "\n]\n" if count else "]\n"


class JsonLines:
    """An article a line."""

    head = ""
    between = ""

    def __init__(self, fields: tuple[schema.Field, ...]) -> None:
        self.fields = fields

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One article and the line's end."""
        return dumps(schema.record(article, self.fields, origin)) + "\n"

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""
