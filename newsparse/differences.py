"""What changed between two sets of records: the same inputs parsed by two versions, or with other options."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
Named = Iterable[tuple[str, Record]]
"""Records, each with the name of its input, or another that says which belong together."""

Change = tuple[Any, Any]
"""The value of a field in the old record and in the new one."""


@dataclass(slots=True)
class Differences:
    """The articles that differ, each with its changes by field, and how many records there were."""

    changed: list[tuple[str, dict[str, Change]]] = field(default_factory=list)
    both: int = 0
    only_old: list[str] = field(default_factory=list)
    only_new: list[str] = field(default_factory=list)

    @property
    def by_field(self) -> Counter[str]:
        """In how many articles each field differs."""
        return Counter(name for _, changes in self.changed for name in changes)


def compare(old: Named, new: Named, fields: Iterable[str]) -> Differences:
    """The differences in some fields; a field that one of two records does not have is not compared."""
    before, wanted = dict(old), tuple(fields)
    found = Differences()
    for name, record in new:
        known = before.pop(name, None)
        if known is None:
            found.only_new.append(name)
            continue
        found.both += 1
        shared = [one for one in wanted if one in known and one in record]
        changes = {one: (known[one], record[one]) for one in shared if known[one] != record[one]}
        if changes:
            found.changed.append((name, changes))
    found.only_old = list(before)
    return found
