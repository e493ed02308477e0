"""The agency that a credit behind the body names: `…. Reuters`, `(AFP)`, `-CNA/wk`, `SANTIAGO, (XINHUA)`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Role
from newsparse.fields.agency import is_agency, pieces
from newsparse.fields.dateline import Opened
from newsparse.fields.found import Finding, found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

EDGES = TRIM + "©"
LONGEST = 80
_INITIALS = 4
_TAIL = 60
"""How many characters at a body's end can hold its credit."""

_BEFORE_CREDIT = frozenset('([（/|–—-.!?۔»”"')
"""What can stand in front of it."""

_FREE_BEHIND = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.CAPTION, Role.SOURCE, Role.PUBLISHED})
"""The roles of lines behind the body that can be no more than a name, which may say `today`."""


def end_credit(d: Decoded, opened: Opened) -> list[Finding]:
    """An agency in brackets or behind a dash that closes the body, or alone on the line behind it."""
    if d.last < 0:
        return []
    out = []
    for i in (d.last, d.last + 1):
        if i < len(d.page) and (i == d.last or d.sizes[i] >= LONGEST) and (credit := _closing_credit(d, i)):
            out.append(credit)
            break
    for i, opening in opened:
        if i > d.last and opening.agency:
            begin, (start, end) = d.page.begins[i], opening.agency
            out.append(found(d.page, begin + start, begin + end, "agency and reporter behind the body", 0.8))
    for i in range(d.last + 1, min(d.last + 4, others(d))):
        text = d.page.texts[i]
        if d.roles[i] not in _FREE_BEHIND or len(text) > LONGEST:
            continue
        for a, b in _in_credit(d, text):
            if is_agency(text[a:b].strip("©"), d.lexicon):
                if d.roles[i] is not Role.BYLINE:
                    d.roles[i] = Role.SOURCE
                out.append(bare(d, i, a, b, "agency alone behind the body", 0.8))
                break
    return out


def _in_credit(d: Decoded, text: str) -> list[tuple[int, int]]:
    """Where an agency's name can stand in a line behind the body: behind a label or a mark, before a slash and initials, in brackets
    behind a place in capitals, behind an author: `-CNA/wk`, `SDA/raw`, `SANTIAGO, (XINHUA)`, `Nadine Karam, with AFP`.
    """
    start = after_label(d, text)
    if start or text[0] in "©([（【/-–—":
        return pieces(text, start, len(text))[:2]
    name, slash, initials = text.partition("/")
    if slash and 0 < len(initials.strip()) <= _INITIALS:
        return [(0, len(name.rstrip()))]
    if text[-1] in ")）":
        return pieces(text, 0, len(text))[1:2] if text.isupper() else []
    comma = text.rfind(",")
    joint, _, last = text[comma + 1 :].strip().partition(" ")
    joined = comma > 0 and last and fold(joint) in d.lexicon.conjunctions
    return [(len(text) - len(last), len(text))] if joined else [(0, len(text))]


def _closing_credit(d: Decoded, i: int) -> Finding | None:
    """The agency that the last words of line `i` name, in brackets, behind a dash or glued to the last stop."""
    text, begin = d.page.texts[i], d.page.begins[i]
    tail = max(0, len(text) - _TAIL)
    if _BEFORE_CREDIT.isdisjoint(text[tail:-1]):
        return None
    for pattern in (_closing(), _glued()):
        match = pattern.search(text, tail)
        for start, end in pieces(text, match.start(1), match.end(1)) if match else []:
            if is_agency(text[start:end], d.lexicon):
                return found(d.page, begin + start, begin + end, "credit that closes the body", 0.85)
    return None


def after_label(d: Decoded, text: str) -> int:
    """Where the name starts behind a word for sources that has no colon: `Theo TTXVN`."""
    first, _, rest = text.partition(" ")
    return len(first) + 1 if rest and d.lexicon.labels.get(fold(first)) == "source" else 0


def others(d: Decoded, labels: int = 1) -> int:
    """The line behind the body from which on other stories stand: at so many of their labels, or at the comments."""
    start = max(d.last, 0) + 1
    for i, kind in enumerate(d.cues.kinds[start:], start):
        labels -= kind == "related"
        if kind == "comments" or not labels:
            return i
    return len(d.page)


def bare(d: Decoded, i: int, start: int, end: int, cue: str, sure: float) -> Finding:
    """The finding for a name in line `i`, without the marks around it."""
    text = d.page.texts[i]
    value = text[start:end].strip(EDGES)
    at = d.page.begins[i] + text.index(value, start)
    return found(d.page, at, at + len(value), cue, sure)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[(\[（/|–—-]\s*([^()\[\]（）|]{2,40}?)\s*[)\]）/]?\s*\.?$")


@cache
def _glued() -> re.Pattern[str]:
    """A name behind the last sentence's stop: `…МЧС.Интерфакс`."""
    return re.compile(r"[.!?۔»”\"]\s?(?=[^\W\d_])([^.!?]{2,30})$")
