"""What a set of records holds as a whole: how many articles, what was found in them, and which are the least certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from heapq import nsmallest

from newsparse.certainty import certainty
from newsparse.differences import Record

STEPS = 10
"""Into so many classes certainty is counted."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An article that a person should look at, and how certain its parse is, from 0 to 1."""

    certainty: float
    name: str
    record: Record


@dataclass(slots=True)
class Overview:
    """The counts over all records, and the least certain of them, those first."""

    articles: int = 0
    explained: int = 0
    """How many records came with their evidence."""
    found: Counter[str] = field(default_factory=Counter)
    """In how many records each field has a value."""
    certainty: Counter[int] = field(default_factory=Counter)
    """Articles by their certainty in tenths, rounded down; the last class holds the wholly certain ones too."""
    days: Counter[str] = field(default_factory=Counter)
    """Articles by the month of publication, or by the year where no month is printed."""
    languages: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    doubtful: list[Doubtful] = field(default_factory=list)


def overview(records: Iterable[tuple[str, Record]], most: int) -> Overview:
    """The overview of records, each with a name for it, that keeps the `most` least certain; the others are not held in memory."""
    out = Overview()
    # At least one is asked for, because for none nothing would be read.
    out.doubtful = nsmallest(max(most, 1), _counted(records, out), key=lambda one: one.certainty)[:most]
    return out


def _counted(records: Iterable[tuple[str, Record]], out: Overview) -> Iterator[Doubtful]:
    for name, record in records:
        sure = certainty(record)
        out.articles += 1
        out.explained += isinstance(record.get("evidence"), dict)
        out.found.update([field for field, value in record.items() if value])
        out.certainty[min(int(sure * STEPS), STEPS - 1)] += 1
        if day := _text(record, "published"):
            out.days[day[:7]] += 1
        if language := _text(record, "language"):
            out.languages[language] += 1
        if source := _text(record, "source"):
            out.sources[source] += 1
        out.warnings.update([_kind(str(one)) for one in record.get("warnings") or ()])
        yield Doubtful(sure, name, record)


def _kind(warning: str) -> str:
    """A warning without what it says of one article alone: what it quotes and the days it names."""
    return re.sub(r"'[^']*'|\d{4}-[\d:T+-]+", "…", warning)


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""
