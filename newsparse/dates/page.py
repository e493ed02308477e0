"""Every date in a whole text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from newsparse.article import StatedDate
from newsparse.dates.read import read
from newsparse.text.clean import clean
from newsparse.text.language import identify, sample
from newsparse.text.lines import split


class FoundDate(NamedTuple):
    """A date and the number of the line that it stands on, the first being 1."""

    line: int
    date: StatedDate


def read_page(
    text: str, *, language: str | None = None, now: datetime | None = None, day_first: bool | None = None
) -> Iterator[FoundDate]:
    """The dates in `text`, in the order of their place; spans are places in `text`.

    Lines are read as `read` reads them; without a `language` that of the whole text is told first.
    """
    cleaned = clean(text)
    page = split(cleaned.text)
    code = language or identify(sample(page))[0]
    for i, line in enumerate(page.texts):
        for date in read(line, language=code, now=now, day_first=day_first):
            begin = page.begins[i]
            span = cleaned.span(begin + date.span[0], begin + date.span[1])
            line_number = bisect_right(page.starts, begin + date.span[0])
            yield FoundDate(line_number, replace(date, span=span, raw=text[slice(*span)]))
