"""The dateline: the place and the agency that open a story, `MADRID 15 Dic. (EUROPA PRESS) -`, `القاهرة - أ ف ب:`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.agency import is_agency, pieces
from newsparse.fields.found import found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded

_REACH = 100
"""How far into a story its dateline may end."""

_PLACE_WORDS = 4
_SHORT = 60
"""A line above the body that is no longer can be a dateline alone."""


def read_dateline(d: Decoded) -> tuple[list[Evidence], list[Evidence]]:
    """The evidence for the place and for the agency."""
    opening = [i for i in range(d.first, min(d.first + 4, len(d.page))) if d.roles[i] in {Role.PARAGRAPH, Role.QUOTE}][
        :2
    ]
    above = [i for i in range(d.title + 1, d.first) if d.sizes[i] <= _SHORT and d.roles[i] in _BARE]
    for i in (*above, *opening):
        place, agency = _read(d, i)
        if place or agency:
            if i not in opening or d.sizes[i] <= _SHORT:
                d.roles[i] = Role.DATELINE
            return place, agency
    return [], []


_BARE = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.SUBHEAD, Role.DECK})


def _read(d: Decoded, i: int) -> tuple[list[Evidence], list[Evidence]]:
    text = d.page.texts[i]
    if d.cues.kinds[i]:
        return [], []
    head = _closing(text)
    if not head:
        return [], []
    parts = pieces(text, 0, head)[:5]
    agency = next((part for part in parts if is_agency(text[slice(*part)], d.lexicon)), None)
    others = [part for part in parts if part != agency]
    place = _place(text, others, head, alone=not agency)
    if not agency and not place:
        return [], []
    begin = d.page.begins[i]
    cue = f"opening {text[:head].strip()}"
    return (
        [found(d.page, begin + place[0], begin + place[1], cue, 0.85)] if place else [],
        [found(d.page, begin + agency[0], begin + agency[1], cue, 0.9)] if agency else [],
    )


def _closing(text: str) -> int:
    """Where the dateline is over: behind its last dash, bracket or colon near the start of the line, or 0."""
    end = 0
    for match in _close().finditer(text, 0, _REACH):
        between = text[end : match.start()]
        if end and len(between.split()) > _PLACE_WORDS:
            break
        if len(between.split()) > 8:
            break
        end = match.end()
    return end


def _place(text: str, parts: list[tuple[int, int]], head: int, *, alone: bool) -> tuple[int, int] | None:
    """The place among the parts that are no agency: the first with a name's length and no digit before it.

    `alone`: no agency stands beside it; then only capitals before a dash are a place, `PARIS —`.
    """
    if not parts:
        return None
    start, end = parts[0]
    digit = next((k for k in range(start, end) if text[k].isdigit()), end)
    end = start + len(text[start:digit].rstrip(TRIM))
    name = text[start:end]
    if not name or len(name.split()) > _PLACE_WORDS or len(name) > 40:
        return None
    if alone and not (name.isupper() and len(name) > 2 and text[:head].rstrip()[-1:] in "-–—" and len(parts) <= 2):
        return None
    return start, end


@cache
def _close() -> re.Pattern[str]:
    """A dash beside a space or before a letter after a bracket, a closing bracket or bar, a colon, an early full stop after capitals."""
    return re.compile(
        r"\s[-–—−]+\s?|[-–—−]+(?:\s|$)|(?<=\w)[–—](?=\w)|[)\]】）]\s?[-–—−:.।۔]*|/\s?[.:]?(?=\s)|[:：](?=\s|$)|(?<=[A-ZА-Яа-я])\.\s"
    )
