"""The day of publication in the story's own text, where no line says it: in the opening, on the headline's line, at the end."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from newsparse.dates import read
from newsparse.fields.dateline import Opened
from newsparse.fields.found import DAY, Finding, found_date
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

_TAIL, _YEAR = 50, 4
"""How much of the body's end is looked at for a dash with a day behind it, and for a digit first."""


def days_in_story(d: Decoded, opened: Opened) -> list[Finding]:
    """The evidence from the first of these places that has any."""
    return _in_opening(d, opened) or _opens(d) or _titled(d) or _ends(d)


def _in_opening(d: Decoded, opened: Opened) -> list[Finding]:
    """The day in the story's opening, with its year: `HALIFAX, Nova Scotia, March 12, 2024 (GLOBE NEWSWIRE) --`."""
    for i, opening in opened:
        if opening.dated:
            dates = [date for date in d.dates(i) if date.value and date.span[1] <= opening.end]
            return [found_date(d.page, i, date, "day in the dateline", 0.6) for date in dates]
    return []


def _opens(d: Decoded) -> list[Finding]:
    """The day that opens the body in brackets or with its time: `(26.04.2024) Der Stadtrat`, `31. August 2017, 11:18 UhrDer Stadtrat`."""
    if not (d.first < len(d.page) and d.cues.dated[d.first]) or not (dates := d.dates(d.first)):
        return []
    text, date = d.page.texts[d.first], dates[0]
    (start, end), value = date.span, date.value or ""
    opened = start == 1 or fold(text[1:start]).strip() in d.lexicon.small_words
    in_brackets = opened and text[0] in "([（【" and text[end : end + 1] in {")", "]", "）", "】"}
    with_time = start == 0 and "T" in value and _parted(text, end)
    if len(value) < DAY or not (in_brackets or with_time):
        return []
    return [found_date(d.page, d.first, date, "day that opens the body", 0.55)]


def _ends(d: Decoded) -> list[Finding]:
    """The day behind a dash that ends the body, alone or with an outlet before it: `The bridge is open again. – May 3, 2024`."""
    text = d.page.texts[d.last] if d.last >= 0 else ""
    ends_in_number = any(map(str.isdecimal, text[-_YEAR:]))
    match = _last_dash().search(text, max(0, len(text) - _TAIL)) if ends_in_number else None
    if not match:
        return []
    how, at = d.reading, match.end()
    for date in read(text[at:], language=how.language, now=how.now, day_first=how.day_first):
        if len(date.value or "") >= DAY and date.span[1] == len(text) - at:
            placed = replace(date, span=(date.span[0] + at, len(text)))
            return [found_date(d.page, d.last, placed, "day that ends the body", 0.55)]
    return []


def _parted(text: str, end: int) -> bool:
    """Whether a new sentence begins at a place, or a mark stands there: a comma or a small letter goes on with the date."""
    rest = text[end:].lstrip()
    return rest[:1].isupper() or rest[:1] in _MARKS


_MARKS = frozenset("-–—|:：/)")


def _titled(d: Decoded) -> list[Finding]:
    """The day behind or in front of the headline on its line, or before a messenger's sender: `Jackets that keep their promise 27 February
    2018`, `[27.02.2018, 09:15] Town news: Jackets`.
    """
    if d.title < 0 or not d.cues.dated[d.title] or len(dates := d.dates(d.title)) != 1:
        return []
    text, (start, end), value = d.page.texts[d.title], dates[0].span, dates[0].value or ""
    before = fold(text[:start]).split()
    at_edge = text[:start] in {"", "["} or (end == len(text) and before[-1] not in d.lexicon.small_words)
    if len(value) < DAY or not at_edge or _speaks_of_later(d, int(value[:4])):
        return []
    return [found_date(d.page, d.title, dates[0], "on the headline's line", 0.5)]


def _speaks_of_later(d: Decoded, year: int) -> bool:
    """Whether the story names a later year, so that the headline's day is what it is about: `9 May 1945`."""
    texts = d.page.texts[d.first : d.last + 1]
    return any(int(other) > year for text in texts for other in _year().findall(text))


@cache
def _last_dash() -> re.Pattern[str]:
    return re.compile(r"[.!?\"”’»]\s[-–—]{1,2}\s(?=[^-–—]+$)")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
