"""Markdown (CommonMark) with front matter: an article as a note, its body in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from newsparse.article import Article, Block, Role
from newsparse.render import schema
from newsparse.render.json import dumps

_BODY = frozenset({"paragraphs", "body", "captions", "related", "word_count", "warnings", *schema.EVIDENCE})
"""Fields that are not for the front matter: they are the text itself, or about how it was read."""


@dataclass(frozen=True, slots=True)
class Markdown:
    """Articles as notes: front matter between two rules, in JSON's spelling, which YAML shares; headline, deck and body below."""

    fields: tuple[schema.Field, ...]
    head: str = ""
    between: str = "\n"

    def record(self, article: Article, text: str, origin: schema.Origin) -> str:
        """One note."""
        chosen = tuple(field for field in self.fields if field.name not in _BODY)
        lines = [
            f"{name}: {dumps(_plain(value))}" for name, value in schema.record(article, chosen, origin).items() if value
        ]
        parts = ["\n".join(["---", *lines, "---"])]
        if article.headline:
            parts.append(f"# {escaped(article.headline)}")
        if article.deck:
            parts.append(f"**{escaped(article.deck)}**")
        parts += map(_block, article.body)
        if article.related:
            parts.append("---")
            parts.append("\n".join(f"- {escaped(story.headline)}" for story in article.related))
        return "\n\n".join(parts) + "\n"

    def tail(self, count: int) -> str:
        """Nothing."""
        return ""


def escaped(text: str) -> str:
    r"""The text with a backslash before what Markdown would take for markup.

    >>> escaped("1. *a* <b>")
    '1\\\\. \\\\*a\\\\* \\\\<b>'
    """
    return _opening().sub(r"\1\\\2", _inline().sub(r"\\\g<0>", text))


def _plain(value: Any) -> Any:
    """Its place for its whole origin."""
    return schema.place(value) if isinstance(value, dict) and "path" in value else value


def _block(block: Block) -> str:
    text = escaped(block.text)
    if block.role is Role.SUBHEAD:
        return f"## {text}"
    if block.role is Role.QUOTE:
        return f"> {text}"
    if block.role is Role.LIST_ITEM:
        return "- " + escaped(_bullet().sub("", block.text))
    return f"*{text}*" if block.role is Role.CAPTION else text


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(r"[\\`*_\[\]<]")


@cache
def _opening() -> re.Pattern[str]:
    """What makes a heading, a quote or a list of a line that begins with it."""
    return re.compile(r"^(\d*)([#>+.)-])")


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"^[•*·●▪■►▶‣◦✓✔–—-]\s*")
