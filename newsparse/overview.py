"""What a set of records holds as a whole: how many articles, what was found in them, and which are the least certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappushpop
from typing import Any

Record = dict[str, Any]

MAIN = ("headline", "published", "paragraphs")
"""The fields that an article's certainty is told by: those that every story has, however it was pasted."""

COUNTED = (
    *("headline", "deck", "section", "published", "updated", "authors", "dateline", "source", "url", "language"),
    *("paragraphs", "captions", "keywords", "related", "warnings"),
)
"""The fields of which it is told in how many articles they were found."""

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
    kept: list[tuple[float, int, Doubtful]] = []
    for number, (name, record) in enumerate(records):
        out.articles += 1
        out.explained += isinstance(record.get("evidence"), dict)
        out.found.update([one for one in COUNTED if record.get(one)])
        sure = certainty(record)
        out.certainty[min(int(sure * STEPS), STEPS - 1)] += 1
        for counts, value in ((out.days, _text(record, "published")[:7]), (out.languages, _text(record, "language")),
                              (out.sources, _text(record, "source"))):  # fmt: skip
            if value:
                counts[value] += 1
        out.warnings.update([_kind(str(one)) for one in record.get("warnings") or ()])
        # The surest of those kept is the smallest in the heap; of equals the later one goes.
        one = (-sure, -number, Doubtful(sure, name, record))
        if len(kept) < most:
            kept.append(one)
            if len(kept) == most:
                heapify(kept)
        elif kept:
            heappushpop(kept, one)
    out.doubtful = [one for *_, one in sorted(kept, key=lambda one: one[:2], reverse=True)]
    return out


def certainty(record: Record) -> float:
    """The mean confidence of an article's main fields, from 0 to 1; one without a value counts as 0, one without evidence as 1."""
    return sum(_confidence(record, name) for name in MAIN) / len(MAIN)


def _confidence(record: Record, name: str) -> float:
    if not record.get(name):
        return 0.0
    evidence = record.get("evidence")
    found = evidence.get(name) if isinstance(evidence, dict) else None
    sure = [one.get("confidence") for one in found or () if isinstance(one, dict) and one.get("accepted")]
    numbers = [one for one in sure if isinstance(one, int | float)]
    return sum(numbers) / len(numbers) if numbers else 1.0


def _kind(warning: str) -> str:
    """A warning without what it says of one article alone: what it quotes and the days it names."""
    return re.sub(r"'[^']*'|\d{4}-[\d:T+-]+", "…", warning)


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""
