"""A run: inputs in, one output or a folder of them out, every failure told and counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from newsparse.batch.convert import Format, Outcome
from newsparse.batch.outputs import write_below
from newsparse.errors import NewsparseError

Failed = Callable[[NewsparseError], None]
Step = Callable[[], None]


@dataclass(slots=True)
class Counts:
    """How many inputs were parsed and how many failed."""

    parsed: int = 0
    failed: int = 0


def into_one(
    outcomes: Iterable[Outcome], form: Format, write: Callable[[str], object], failed: Failed, step: Step = lambda: None
) -> Counts:
    """Write all records as one output, as they come."""
    counts = Counts()
    write(form.head)
    for outcome in outcomes:
        if outcome.error is not None:
            counts.failed += 1
            failed(outcome.error)
        else:
            write((form.between if counts.parsed else "") + outcome.record)
            counts.parsed += 1
        step()
    write(form.tail(counts.parsed))
    return counts


def into_folder(
    outcomes: Iterable[Outcome], names: Sequence[PurePath], form: Format, folder: str, failed: Failed, step: Step
) -> Counts:
    """Write each record as a file of its own, under the name at its place in `names`."""
    counts = Counts()
    for outcome, name in zip(outcomes, names, strict=True):
        if outcome.error is not None:
            counts.failed += 1
            failed(outcome.error)
        else:
            write_below(folder, name, form.head + outcome.record + form.tail(1))
            counts.parsed += 1
        step()
    return counts
