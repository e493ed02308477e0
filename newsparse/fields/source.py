"""The agency or outlet that the text credits: a label, a credit at the end, the dateline's agency, or a name alone at the head."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.agency import is_agency, is_outlet, pieces
from newsparse.fields.found import found
from newsparse.fields.labels import labelled
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded

_LONGEST = 80


def read_source(d: Decoded, agency: list[Evidence]) -> list[Evidence]:
    """The credits in the order in which they count; the first is the source."""
    dateline = (replace(e, cue=f"dateline, {e.cue}") for e in agency)
    out = [*_labelled(d), *_end_credit(d), *dateline, *_beside(d), *_alone(d)]
    return [replace(e, accepted=n == 0) for n, e in enumerate(out)]


def _labelled(d: Decoded) -> list[Evidence]:
    out = []
    for i in d.lines(Role.SOURCE, Role.PUBLISHED, Role.BYLINE, Role.SECTION):
        text, begin = d.page.texts[i], d.page.begins[i]
        if d.roles[i] is Role.SOURCE and not d.cues.kinds[i]:
            out.append(found(d.page, begin, d.page.end(i), "line behind its label", 0.8))
        for part in labelled(d, i):
            value = _bars().split(text[part.start : part.end], maxsplit=1)[0].strip(TRIM)
            if part.kind == "source" and 1 < len(value) <= _LONGEST:
                start = begin + text.index(value, part.start)
                out.append(found(d.page, start, start + len(value), f"label {part.label}", 0.95))
    return out


def _end_credit(d: Decoded) -> list[Evidence]:
    """An agency in brackets or behind a dash that closes the body, or alone on the line behind it."""
    if d.last < 0:
        return []
    out = []
    text, begin = d.page.texts[d.last], d.page.begins[d.last]
    match = _closing().search(text, max(0, len(text) - 60))
    if match and is_agency(match[1], d.lexicon):
        out.append(found(d.page, begin + match.start(1), begin + match.end(1), "credit that closes the body", 0.85))
    for i in range(d.last + 1, min(d.last + 3, len(d.page))):
        if d.roles[i] in {Role.BOILERPLATE, Role.CAPTION} and is_agency(d.page.texts[i].strip("©"), d.lexicon):
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, "agency alone behind the body", 0.8))
    return out


def _beside(d: Decoded) -> list[Evidence]:
    """An agency in the line of the date or the author: `13.01.2019, 12:09 Uhr | AFP`."""
    return [
        found(
            d.page,
            d.page.begins[i] + start,
            d.page.begins[i] + end,
            "agency in the line of the date or the author",
            0.75,
        )
        for i in d.lines(Role.PUBLISHED, Role.UPDATED, Role.BYLINE)
        for start, end in pieces(d.page.texts[i], d.cues.values[i] % len(d.page.texts[i]), len(d.page.texts[i]))
        if is_agency(d.page.texts[i][start:end], d.lexicon)
    ]


def _alone(d: Decoded) -> list[Evidence]:
    """An agency or outlet alone on a line beside the headline."""
    out = []
    for i in range(max(0, d.title - 4), min(d.first, len(d.page))):
        if d.roles[i] not in {Role.BOILERPLATE, Role.BYLINE, Role.SUBHEAD, Role.SECTION} or d.sizes[i] > _LONGEST:
            continue
        text = d.page.texts[i].strip(TRIM + "©")
        if is_agency(text, d.lexicon) and d.cues.folded[i] not in d.lexicon.sections:
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, "agency alone beside the headline", 0.7))
        elif i > d.title and not d.cues.kinds[i] and is_outlet(text, d.lexicon):
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, "outlet alone below the headline", 0.6))
    return out


def _bare(d: Decoded, i: int, cue: str, sure: float) -> Evidence:
    text = d.page.texts[i]
    value = text.strip(TRIM + "©")
    start = d.page.begins[i] + text.index(value)
    return found(d.page, start, start + len(value), cue, sure)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[(\[（/|–—-]\s*([^()\[\]（）|]{2,40}?)\s*[)\]）/]?\s*\.?$")


@cache
def _bars() -> re.Pattern[str]:
    """What ends a credit: a bar, a bullet, a long dash between spaces."""
    return re.compile(r"[|•·]|\s[–—]\s")
