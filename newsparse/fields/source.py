"""The agency or outlet that the text credits: a label, a credit at the end, the dateline's agency, or a name alone at the head."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.fields.agency import agency_prefix, is_agency, is_agency_key, is_outlet, pieces
from newsparse.fields.dateline import Opened
from newsparse.fields.found import Finding, found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.roles.small_print import is_above_page
from newsparse.text.fold import fold

_EDGES = TRIM + "©"
_LONGEST = 80
_SHORT = 40
_TAIL = 60
"""How many characters at a body's end can hold its credit."""

_BEFORE_CREDIT = frozenset('([（/|–—-.!?»”"')
"""What can stand in front of it."""

_FREE_BESIDE = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.SUBHEAD, Role.SECTION})
_FREE_BEHIND = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.CAPTION, Role.SOURCE})
"""The roles of lines beside the headline and behind the body that can be no more than a name."""

_NEAR = 12
"""How many lines above the headline's story a bare name can stand."""


def read_source(d: Decoded, opened: Opened, agency: list[Finding]) -> list[Finding]:
    """The credits in the order in which they count; the first is the source."""
    dateline = (e._replace(cue=f"dateline, {e.cue}") for e in agency)
    out = [*_labelled(d), *_end_credit(d, opened), *dateline, *_reported(d), *_beside(d), *_alone(d), *_behind(d)]
    return [e._replace(accepted=n == 0) for n, e in enumerate(out)]


def _labelled(d: Decoded) -> list[Finding]:
    out = []
    stop = _others(d, 2)
    for i in d.lines(Role.SOURCE, Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.SECTION):
        if i >= stop:
            break
        text, begin = d.page.texts[i], d.page.begins[i]
        if d.roles[i] is Role.SOURCE and not d.cues.kinds[i]:
            out.append(found(d.page, begin, d.page.end(i), "line behind its label", 0.8))
        for part in d.labelled(i):
            value = _bars().split(text[part.start : part.end], maxsplit=1)[0].strip(TRIM)
            credited = part.kind == "source" or (part.kind == "byline" and is_agency(value, d.lexicon))
            if credited and 1 < len(value) <= _LONGEST:
                start = begin + text.index(value, part.start)
                sure = 0.95 if part.kind == "source" else 0.8
                out.append(found(d.page, start, start + len(value), f"label {part.label}", sure))
    return sorted(out, key=lambda e: e.confidence < 0.9)


def _others(d: Decoded, labels: int = 1) -> int:
    """The line behind the body from which on other stories stand: at so many of their labels, or at the comments."""
    start = max(d.last, 0) + 1
    for i, kind in enumerate(d.cues.kinds[start:], start):
        labels -= kind == "related"
        if kind == "comments" or not labels:
            return i
    return len(d.page)


def _end_credit(d: Decoded, opened: Opened) -> list[Finding]:
    """An agency in brackets or behind a dash that closes the body, or alone on the line behind it."""
    if d.last < 0:
        return []
    out = []
    for i in (d.last, d.last + 1):
        if i < len(d.page) and (i == d.last or d.sizes[i] >= _LONGEST) and (credit := _closing_credit(d, i)):
            out.append(credit)
            break
    for i, opening in opened:
        if i > d.last and opening.agency:
            begin, (start, end) = d.page.begins[i], opening.agency
            out.append(found(d.page, begin + start, begin + end, "agency and reporter behind the body", 0.8))
    for i in range(d.last + 1, min(d.last + 4, _others(d))):
        text = d.page.texts[i]
        if d.roles[i] not in _FREE_BEHIND or len(text) > _LONGEST:
            continue
        start = _after_label(d, text)
        for a, b in pieces(text, start, len(text))[:2] if start or text[0] in "©([（【/" else [(0, len(text))]:
            if is_agency(text[a:b].strip("©"), d.lexicon):
                d.roles[i] = Role.SOURCE
                out.append(_bare(d, i, a, b, "agency alone behind the body", 0.8))
                break
    return out


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


def _after_label(d: Decoded, text: str) -> int:
    """Where the name starts behind a word for sources that has no colon: `Theo TTXVN`."""
    first, _, rest = text.partition(" ")
    return len(first) + 1 if rest and d.lexicon.labels.get(fold(first)) == "source" else 0


def _reported(d: Decoded) -> list[Finding]:
    """The agency that the story's first words report from: `به گزارش خبرگزاری مهر،`."""
    for i in range(d.first, min(d.first + 3, len(d.page)) if d.lexicon.reported else 0):
        if d.roles[i] not in PROSE:
            continue
        text = d.page.texts[i][:_LONGEST]
        opening = fold(text[:_SHORT])
        for phrase in d.lexicon.reported:
            if not opening.startswith(phrase + " "):
                continue
            start = re.match(rf"(?:\S+\s+){{{phrase.count(' ') + 1}}}", text)
            at = start.end() if start else 0
            for word in [at, *(m.end() for m in re.finditer(r"\s+", text[: _SHORT + at]) if m.end() > at)][:4]:
                end = agency_prefix(text, word, d.lexicon)
                if end > 0:
                    begin = d.page.begins[i]
                    return [found(d.page, begin + word, begin + end, f"opening {phrase}", 0.7)]
    return []


def _beside(d: Decoded) -> list[Finding]:
    """An agency in the line of the date or the author: `13.01.2019, 12:09 Uhr | AFP`, `AA11 Mart 2026`."""
    out = []
    stop = _others(d)
    for i in d.lines(Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.DATELINE):
        text, begin = d.page.texts[i][:200], d.page.begins[i]
        if i >= stop:
            break
        digit = _digit().search(text)
        places = [(0, digit.start())] if digit and 1 < digit.start() <= _SHORT else []
        for start, end in (*places, *pieces(text, d.cues.values[i] % len(d.page.texts[i]), len(text))):
            if is_agency(text[start:end], d.lexicon):
                end = start + len(text[start:end].rstrip())
                cue = "agency in the line of the date or the author"
                out.append(found(d.page, begin + start, begin + end, cue, 0.75))
    return out


def _alone(d: Decoded) -> list[Finding]:
    """An agency or outlet alone on a line below the headline, or straight above it."""
    out = []
    top = d.title if d.title >= 0 else -1
    for i in range(max(0, top - 4), min(d.first, top + _NEAR, len(d.page))):
        if d.roles[i] not in _FREE_BESIDE or d.sizes[i] > _LONGEST:
            continue
        if i < top and (d.page.texts[i][-1] in ":：" or d.cues.folded[i] in d.lexicon.sections):
            continue
        if is_agency_key(d.cues.folded[i].strip(_EDGES), d.lexicon):
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, 0, len(d.page.texts[i]), "agency alone beside the headline", 0.7))
        elif (
            not d.cues.kinds[i]
            and (i > top or is_above_page(d, i))
            and is_outlet(d.page.texts[i].strip(_EDGES), d.lexicon)
        ):
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, 0, len(d.page.texts[i]), "outlet alone beside the headline", 0.6))
    return out


def _behind(d: Decoded) -> list[Finding]:
    """An outlet alone on the line behind the body, or behind a word for more of its stories: `المزيد من مصراوي`."""
    out = []
    for i in range(max(d.last, 0) + 1, min(d.last + 4, len(d.page))):
        text = d.page.texts[i]
        if i == d.last + 1 and not d.cues.kinds[i] and len(text) <= _SHORT and is_outlet(text, d.lexicon):
            out.append(_bare(d, i, 0, len(text), "outlet alone behind the body", 0.55))
        start = d.cues.values[i] if d.cues.kinds[i] == "related" else 0
        if 0 < start < len(text) <= _SHORT and is_agency(text[start:], d.lexicon):
            out.append(_bare(d, i, d.cues.values[i], len(text), "outlet whose other stories follow", 0.55))
    return out


def _bare(d: Decoded, i: int, start: int, end: int, cue: str, sure: float) -> Finding:
    text = d.page.texts[i]
    value = text[start:end].strip(_EDGES)
    at = d.page.begins[i] + text.index(value, start)
    return found(d.page, at, at + len(value), cue, sure)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[(\[（/|–—-]\s*([^()\[\]（）|]{2,40}?)\s*[)\]）/]?\s*\.?$")


@cache
def _glued() -> re.Pattern[str]:
    """A name that nothing but the last sentence's stop parts from it: `…МЧС.Интерфакс`."""
    return re.compile(r"[.!?»”\"](?=[^\W\d_])([^.!?]{2,30})$")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _bars() -> re.Pattern[str]:
    """What ends a credit: a bar, a bullet, a long dash between spaces."""
    return re.compile(r"[|•·]|\s[–—]\s")
