"""One input to one piece of output: read, parse, write as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from newsparse.article import Article
from newsparse.batch.inputs import MAX_SIZE, Input, read
from newsparse.errors import InputError, NewsparseError

Record = Callable[[Article, str, Mapping[str, Any]], str]
"""Writes one article: given the article, the text it was parsed from, and its `input` and `newsparse` (the version)."""


class Format(Protocol):
    """A way to write articles: `head`, the records with `between` between them, and `tail()` make the whole output.

    Records depend on nothing but what they are given (those for terminals excepted), so that any process can make them.
    """

    @property
    def head(self) -> str:
        """What comes before the first record, and stands even where there is none."""
        ...

    @property
    def between(self) -> str:
        """What stands between two records."""
        ...

    @property
    def record(self) -> Record:
        """What writes one article."""
        ...

    def tail(self, count: int) -> str:
        """What comes after the last of `count` records."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How inputs are read and parsed; the same for every input of a run."""

    encoding: str | None = None
    max_size: int = MAX_SIZE
    language: str | None = None
    now: datetime | None = None
    day_first: bool | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input: its record as text, or the error that says why there is none."""

    input: Input
    record: str = ""
    error: NewsparseError | None = None


def convert(one: Input, options: Options, record: Record) -> Outcome:
    """One input's outcome; nothing that is wrong with an input raises, so that the others are still converted."""
    from newsparse.parser import parse

    try:
        document = read(one, encoding=options.encoding, max_size=options.max_size)
        article = parse(document.text, language=options.language, now=options.now, day_first=options.day_first)
        origin = {
            "input": {"path": one.path, "member": None, "hash": document.hash},
            "newsparse": options.version,
        }
        return Outcome(one, record(article, document.text, origin))
    except NewsparseError as error:
        error.path = error.path or one.path
        return Outcome(one, error=error)
    except MemoryError:
        return Outcome(one, error=InputError("not enough memory", path=one.path, hint="split it into articles"))
    except Exception as error:  # A defect of ours on one input must not cost the user the other ten thousand.
        why = f"it cannot be parsed ({type(error).__name__}: {error})"
        return Outcome(
            one, error=InputError(why, path=one.path, hint="this is a defect of newsparse: please report it")
        )
