"""The dates of many inputs, every failure told and counted."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.batch.inputs import Input, read
from newsparse.batch.options import Options
from newsparse.batch.run import Failed
from newsparse.dates.page import FoundDate, read_page
from newsparse.errors import NewsparseError


def find_dates(inputs: Iterable[Input], options: Options, tell: Failed) -> tuple[list[tuple[str, FoundDate]], int]:
    """Every date of the inputs with its path, in their order, and how many inputs could not be read; `tell` gets the reason of each."""
    found: list[tuple[str, FoundDate]] = []
    failed = 0
    for one in inputs:
        try:
            if one.skipped:
                continue
            text = read(one, options).text
            dates = read_page(text, language=options.language, now=options.now, day_first=options.day_first)
            found += ((one.place, date) for date in dates)
        except NewsparseError as error:
            failed += 1
            tell(error)
    return found, failed
