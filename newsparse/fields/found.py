"""How a field says what it found."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.article import Span, StatedDate
from newsparse.text.clean import tidy
from newsparse.text.lines import Page

DAY = len("2024-05-31")
"""How long a date is at least that has its day; a month or a year alone is no day of publication."""


class Finding(NamedTuple):
    """What a field found, or a candidate that lost: what `Evidence` says of it, with its places in the cleaned text."""

    value: str | None
    span: tuple[Span, ...]
    cue: str
    confidence: float
    accepted: bool = True
    date: StatedDate | None = None
    """Its place is the one in its line."""


def found(page: Page, start: int, end: int, cue: str, confidence: float, *, accepted: bool = True) -> Finding:
    """The text from `start` to `end` of the page, as a value."""
    return Finding(tidy(page.text[start:end]), ((start, end),), cue, confidence, accepted)


def found_line(page: Page, i: int, cue: str, confidence: float, *, start: int = 0) -> Finding:
    """The text of line `i` from its character `start` on, as a value."""
    return found(page, page.begins[i] + start, page.end(i), cue, confidence)


def found_date(page: Page, i: int, date: StatedDate, cue: str, confidence: float, *, accepted: bool = False) -> Finding:
    """A date that stands on line `i`."""
    start, end = page.begins[i] + date.span[0], page.begins[i] + date.span[1]
    return Finding(date.value, ((start, end),), cue, confidence, accepted, date)


def closed(text: str, start: int, end: int) -> int:
    """The end of the value `text[start:end]`, behind the bracket that closes one inside it: `Harbour News (Norland)`."""
    for bracket, close in ("()", "[]"):
        if text.startswith(close, end) and text.count(bracket, start, end) > text.count(close, start, end):
            return end + 1
    return end
