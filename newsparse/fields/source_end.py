"""The agency that a credit behind the body names: `…. Reuters`, `(AFP)`, `-CNA/wk`, `SANTIAGO, (XINHUA)`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Role
from newsparse.fields.agency import is_agency, pieces, trimmed
from newsparse.fields.brackets_han import closes_in_brackets
from newsparse.fields.credit import credit_at_end, credited_agency
from newsparse.fields.dateline import Opened
from newsparse.fields.found import Finding, found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

EDGES = TRIM + "©–—ـ"
LONGEST = 80
_NAME_WORDS = 5
_TAIL = 60
"""How many characters at a body's end can hold its credit."""

_TEASERS = 4
"""So many lines of other stories may be taken for the body's last ones."""

_BEFORE_CREDIT = frozenset('([（/|–—-.!?۔؟。।»”"')
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
    out = out or [credit for i in range(max(d.first, d.last - _TEASERS), d.last) if (credit := _run_on_credit(d, i))]
    for i, opening in opened:
        if i > d.last and opening.agency:
            begin, (start, end) = d.page.begins[i], opening.agency
            out.append(found(d.page, begin + start, begin + end, "agency and reporter behind the body", 0.8))
    for i in range(d.last + 1, min(d.last + 4, others(d))):
        text = d.page.texts[i]
        if d.roles[i] not in _FREE_BEHIND or len(text) > LONGEST:
            continue
        if place := credit_at_end(text, d.lexicon):
            if d.roles[i] is not Role.BYLINE:
                d.roles[i] = Role.SOURCE
            out.append(bare(d, i, *place, "agency alone behind the body", 0.8))
    return out


def _closing_credit(d: Decoded, i: int) -> Finding | None:
    """The agency that the last words of line `i` name, in brackets, behind a dash or glued to the last stop."""
    text, begin = d.page.texts[i], d.page.begins[i]
    tail = max(0, len(text) - _TAIL)
    colon = ":" in text[tail:] or "：" in text[tail:]
    if colon and (named := _labelled_close(d, text, tail)):
        return found(d.page, begin + named[0], begin + named[1], "labelled credit that closes the body", 0.85)
    if (signed := closes_in_brackets(text, d.lexicon)) and signed.agency:
        start, end = signed.agency
        return found(d.page, begin + start, begin + end, "outlet and names that close the body", 0.8)
    if _BEFORE_CREDIT.isdisjoint(text[tail:-1]):
        return None
    site = _site().search(text, tail) if text[-1] == ")" else None
    end = site.start() + 1 if site else len(text)
    for pattern in (_closing(), _glued()):
        match = pattern.search(text, tail, end)
        places = pieces(text, match.start(1), match.end(1)) if match else []
        for start, end in [*places, *([match.span(1)] if match else [])]:
            if place := credited_agency(text[start:end], d.lexicon):
                whole = _hyphened(text, start + place[0], start + place[1])
                return found(d.page, begin + whole, begin + start + place[1], "credit that closes the body", 0.85)
    return None


def _labelled_close(d: Decoded, text: str, tail: int) -> tuple[int, int] | None:
    """The name behind a label that stands in the last brackets or behind the last stop: `(Fuente: Ministerio)`, `… โดย: มติชน`."""
    match = _labelled().search(text, tail)
    kind = d.lexicon.labels.get(fold(match["label"])) if match else None
    if not match or kind not in {"source", "byline"}:
        return None
    start, end = trimmed(text, *match.span("name"))
    if is_agency(text[start:end], d.lexicon):
        return start, end
    apart = text[: match.start("label")].rstrip()[-1:] in _BEFORE_CREDIT
    return (
        (start, end)
        if kind == "source" and apart and start < end and text.count(" ", start, end) < _NAME_WORDS
        else None
    )


def _run_on_credit(d: Decoded, i: int) -> Finding | None:
    """The agency in brackets that nothing parts from the last sentence of line `i`, behind which other stories' text stands: `….(PAP)`."""
    text, begin = d.page.texts[i], d.page.begins[i]
    match = _run_on().search(text, max(0, len(text) - _TAIL)) if text[-1] == ")" else None
    if not match or not is_agency(match[1], d.lexicon):
        return None
    return found(d.page, begin + match.start(1), begin + match.end(1), "credit that closes the story", 0.7)


@cache
def _run_on() -> re.Pattern[str]:
    return re.compile(r"[.!?]\(([^()]{2,30})\)$")


def _hyphened(text: str, start: int, end: int) -> int:
    """Where a site's address begins whose hyphen was taken for a dash: `magazine.com` of `harbour-magazine.com`."""
    if text[start - 1 : start] == "-" and "." in text[start:end]:
        while start and (text[start - 1].isalnum() or text[start - 1] == "-"):
            start -= 1
    return start


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
def _site() -> re.Pattern[str]:
    """The brackets with its site behind those with an agency: `(NAN) (www.example.com)`."""
    return re.compile(r"\)\s?\((?:www\.|https?:)[^()\s]+\)$")


@cache
def _glued() -> re.Pattern[str]:
    """A name behind the last sentence's stop: `…МЧС.Интерфакс`."""
    return re.compile(r"[.!?۔؟。।»”\"]\s?(?=[^\W\d_])([^.!?۔؟。।]{2,30})[.۔。।]?$")


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])(?P<label>[^\W\d_]{2,20})\s?[:：](?P<name>[^:：()（）]{2,40})[)）]?[.۔。।]?$")
