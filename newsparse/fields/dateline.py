"""The dateline: the place and the agency that open a story, `MADRID 15 Dic. (EUROPA PRESS) -`, `القاهرة - أ ف ب:`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.found import found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.sequence import Decoded
from newsparse.text.fold import fold

_REACH = 90
"""How far into a story its dateline may end."""

_PLACE_WORDS = 4


def read_dateline(d: Decoded) -> tuple[list[Evidence], list[Evidence]]:
    """The evidence for the place and for the agency."""
    lines = [i for i in range(d.title + 1, min(d.first + 2, len(d.page))) if d.sizes[i] <= _REACH or i >= d.first]
    for i in lines:
        place, agency = _read(d, i)
        if place or agency:
            if i != d.first and d.roles[i] in {Role.BOILERPLATE, Role.PARAGRAPH} and d.sizes[i] <= _REACH:
                d.roles[i] = Role.DATELINE
            return place, agency
    return [], []


def _read(d: Decoded, i: int) -> tuple[list[Evidence], list[Evidence]]:
    text = d.page.texts[i]
    head = _end(text)
    if not head or d.cues.kinds[i]:
        return [], []
    pieces = [(m.start(), m.end()) for m in _pieces().finditer(text, 0, head) if m[0].strip(TRIM)]
    begin = d.page.begins[i]
    agency = place = None
    for start, end in pieces:
        raw = text[start:end]
        left = start + len(raw) - len(raw.lstrip(TRIM + "\"'“”«»"))
        right = left + len(text[left:end].rstrip(TRIM + "\"'“”«»"))
        if fold(text[left:right]) in d.lexicon.agencies:
            agency = agency or (left, right)
        elif place is None:
            place = _place(text, left, right)
    if not agency and not (place and len(pieces) == 1 and text[place[0] : place[1]].isupper()):
        return [], []
    cue = f"opening {text[:head].strip()}"
    return (
        [found(d.page, begin + place[0], begin + place[1], cue, 0.85)] if place else [],
        [found(d.page, begin + agency[0], begin + agency[1], cue, 0.9)] if agency else [],
    )


def _end(text: str) -> int:
    """Where the dateline's closing dash or colon stands, or 0."""
    match = _closing().search(text, 0, _REACH)
    if not match:
        return 0
    later = _closing().match(text, match.end())
    while True:
        later = _closing().search(text, match.end(), min(match.end() + 30, _REACH))
        if not later or len(text[match.end() : later.start()].split()) > _PLACE_WORDS:
            return match.start()
        match = later


def _place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A place's name between two offsets: no digits, a few words."""
    digit = next((k for k in range(start, end) if text[k].isdigit()), end)
    stop = start + len(text[start:digit].rstrip(TRIM))
    name = text[start:stop]
    return (start, stop) if name and len(name.split()) <= _PLACE_WORDS and len(name) <= 40 else None


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"\s?[-–—−]{1,2}(?=\s|[^\W\d_])(?<!\w-(?=\w))|:(?=\s|$)|[-–—]$|/(?=\s)")


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"[^()\[\],،/–—−:-]+")
