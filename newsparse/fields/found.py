"""How a field says what it found."""

from __future__ import annotations

from newsparse.article import Evidence, StatedDate
from newsparse.text.clean import tidy
from newsparse.text.lines import Page


def found(page: Page, start: int, end: int, cue: str, confidence: float, *, accepted: bool = True) -> Evidence:
    """The text from `start` to `end` of the page, as a value."""
    return Evidence(tidy(page.text[start:end]), ((start, end),), cue, confidence, accepted)


def found_line(page: Page, i: int, cue: str, confidence: float, *, start: int = 0) -> Evidence:
    """The text of line `i` from its character `start` on, as a value."""
    return found(page, page.begins[i] + start, page.end(i), cue, confidence)


def found_date(
    page: Page, i: int, date: StatedDate, cue: str, confidence: float, *, accepted: bool = False
) -> Evidence:
    """A date that stands on line `i`."""
    start, end = page.begins[i] + date.span[0], page.begins[i] + date.span[1]
    return Evidence(date.value, ((start, end),), cue, confidence, accepted, date)
