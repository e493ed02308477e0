"""Inputs in, one output out as it comes, every failure told and counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newsparse.batch.convert import Format, Outcome
from newsparse.batch.inputs import Input
from newsparse.batch.tally import Tally
from newsparse.errors import NewsparseError

Failed = Callable[[NewsparseError], None]


def into_one(
    done: Iterable[tuple[Input, Outcome]], form: Format, write: Callable[[str], object], failed: Failed
) -> Tally:
    """Write all records as one output, as they come."""
    tally = Tally()
    write(form.head)
    for one, outcome in done:
        if outcome.error is not None:
            failed(outcome.error)
        else:
            write((form.between if tally.parsed else "") + outcome.record)
        tally.add(one, outcome)
    write(form.tail(tally.parsed))
    return tally
