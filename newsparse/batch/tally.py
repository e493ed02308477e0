"""What a run counts: inputs by what became of them, fields found by language, the slowest and the least certain articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Self

from newsparse.batch.convert import Outcome
from newsparse.batch.inputs import Input

_WORST = 5
"""So many of the slowest and of the least certain articles are told."""
ARTICLES = "articles"
"""Beside the fields, how many articles a language has."""


class Tally:
    """Every input is parsed, failed or skipped; `read` is how many there were."""

    def __init__(self) -> None:
        self.parsed = 0
        self.failed = 0
        self.skipped = 0
        self.found: dict[str, Counter[str]] = {}
        """By language, how many articles have each field, and under `ARTICLES` how many there are."""
        self.slowest: list[tuple[float, str]] = []
        """Seconds and place, the slowest first."""
        self.doubtful: list[tuple[float, str]] = []
        """Certainty, from 0 to 1, and place, the least certain first."""

    @property
    def read(self) -> int:
        """How many inputs there were."""
        return self.parsed + self.failed + self.skipped

    def take(self, other: Tally) -> None:
        """Be what another count is: that of a run which this one goes on with."""
        self.parsed, self.failed, self.skipped = other.parsed, other.failed, other.skipped
        self.found, self.slowest, self.doubtful = other.found, other.slowest, other.doubtful

    def add(self, one: Input, outcome: Outcome) -> None:
        """Count an input."""
        parsed = outcome.parsed
        if outcome.error is not None:
            self.failed += 1
        elif parsed is None:
            self.skipped += 1
        else:
            self.parsed += 1
            of_language = self.found.setdefault(parsed.language or "?", Counter())
            of_language[ARTICLES] += 1
            for name in parsed.found:
                of_language[name] += 1
            if len(self.slowest) < _WORST or parsed.seconds > self.slowest[-1][0]:
                self.slowest = sorted([*self.slowest, (parsed.seconds, one.place)], reverse=True)[:_WORST]
            if len(self.doubtful) < _WORST or parsed.certainty < self.doubtful[-1][0]:
                self.doubtful = sorted([*self.doubtful, (parsed.certainty, one.place)])[:_WORST]

    def to_dict(self) -> dict[str, Any]:
        """The counts as plain data."""
        return {
            "parsed": self.parsed,
            "failed": self.failed,
            "skipped": self.skipped,
            "found": {language: dict(counts) for language, counts in self.found.items()},
            "slowest": self.slowest,
            "doubtful": self.doubtful,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The counts that `to_dict` wrote, read back from JSON."""
        tally = cls()
        tally.parsed, tally.failed, tally.skipped = int(data["parsed"]), int(data["failed"]), int(data["skipped"])
        tally.found = {language: Counter(counts) for language, counts in data["found"].items()}
        tally.slowest = [(float(seconds), str(place)) for seconds, place in data["slowest"]]
        tally.doubtful = [(float(certainty), str(place)) for certainty, place in data["doubtful"]]
        return tally
