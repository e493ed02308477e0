"""One input to one piece of output: read, parse, write as text."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple, Protocol

from newsparse.article import Article
from newsparse.batch.inputs import Input, Source, read
from newsparse.batch.options import Options
from newsparse.certainty import certainty_of
from newsparse.errors import InputError, NewsparseError

Record = Callable[[Article, str, Mapping[str, Any]], str]
"""Writes one article: given the article, the text it was parsed from, and its `input`, `carried` and `newsparse` (the version)."""


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


class Parsed(NamedTuple):
    """What a run tells of an article: its language, the fields that have a value, how certain they are, how long it took."""

    language: str | None
    found: tuple[str, ...]
    certainty: float
    seconds: float


class Outcome(NamedTuple):
    """What became of one input: its record as text and what a run tells of it, or the error that says why there is none.

    Neither, where the input was passed over.
    """

    record: str = ""
    parsed: Parsed | None = None
    error: NewsparseError | None = None


Work = Callable[[Input], Outcome]
"""Gives an input's outcome and never raises; can be sent to another process."""

TOLD = (
    *("headline", "deck", "section", "published", "updated", "authors", "dateline", "source", "url", "body"),
    *("captions", "keywords", "related", "warnings"),
)
"""The fields that a run counts."""


def work(options: Options, record: Record) -> Work:
    """What converts the inputs of a run."""
    return partial(convert, options=options, record=record)


def converted(inputs: Iterable[Input], work: Work) -> Iterator[tuple[Input, Outcome]]:
    """Each input with its outcome, as it is asked for."""
    return ((one, work(one)) for one in inputs if not one.skipped)


def convert(one: Input, options: Options, record: Record) -> Outcome:
    """One input's outcome; nothing that is wrong with an input raises, so that the others are still converted."""
    from newsparse.parser import parse

    start = time.perf_counter()
    try:
        document = read(one, options)
        article = parse(document.text, language=options.language, now=options.now, day_first=options.day_first)
        origin: dict[str, Any] = {"input": Source(one.path, document), "newsparse": options.version}
        if document.carried is not None:
            origin["carried"] = dict(document.carried)
        text = record(article, document.text, origin)
        found = tuple(name for name in TOLD if getattr(article, name))
        return Outcome(text, Parsed(article.language, found, certainty_of(article), time.perf_counter() - start))
    except NewsparseError as error:
        error.path = error.path or one.place
        return Outcome(error=error)
    except MemoryError:
        return Outcome(error=InputError("not enough memory", path=one.place, hint="split it into articles"))
    except Exception as error:  # A defect of ours on one input must not cost the user the other ten thousand.
        why = f"it cannot be parsed ({type(error).__name__}: {error})"
        return Outcome(error=InputError(why, path=one.place, hint="this is a defect of newsparse: please report it"))
