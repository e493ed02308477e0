"""The agency or outlet that the text credits: a label, a credit at the end, the dateline's agency, or a name alone at the head."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.found import found
from newsparse.fields.labels import labelled
from newsparse.languages.lexicon import TRIM
from newsparse.roles.sequence import Decoded
from newsparse.text.fold import fold

_LONGEST = 80


def read_source(d: Decoded, agency: list[Evidence]) -> list[Evidence]:
    """The credits in the order in which they count; the first is the source."""
    out = [*_labelled(d), *_end_credit(d), *(replace(e, cue=f"dateline, {e.cue}") for e in agency), *_alone(d)]
    return [replace(e, accepted=n == 0) for n, e in enumerate(out)]


def _labelled(d: Decoded) -> list[Evidence]:
    out = []
    for i in d.lines(Role.SOURCE, Role.PUBLISHED, Role.BYLINE, Role.SECTION):
        text, begin = d.page.texts[i], d.page.begins[i]
        if d.roles[i] is Role.SOURCE and not d.cues.kinds[i]:
            out.append(found(d.page, begin, d.page.end(i), "line behind its label", 0.8))
        for part in labelled(d, i):
            value = text[part.start : part.end].strip(TRIM)
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
    if match and fold(match[1]).strip(TRIM) in d.lexicon.agencies:
        out.append(found(d.page, begin + match.start(1), begin + match.end(1), "credit that closes the body", 0.85))
    for i in range(d.last + 1, min(d.last + 3, len(d.page))):
        key = d.cues.folded[i].strip(TRIM + "©")
        if key in d.lexicon.agencies and d.roles[i] in {Role.BOILERPLATE, Role.CAPTION}:
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, "agency alone behind the body", 0.8))
    return out


def _alone(d: Decoded) -> list[Evidence]:
    """An agency or outlet alone on a line beside the headline."""
    out = []
    for i in range(max(0, d.title - 4), min(d.first, len(d.page))):
        key = d.cues.folded[i].strip(TRIM + "©")
        if d.roles[i] in {Role.BOILERPLATE, Role.BYLINE} and key in d.lexicon.agencies:
            d.roles[i] = Role.SOURCE
            out.append(_bare(d, i, "agency alone beside the headline", 0.7))
    return out


def _bare(d: Decoded, i: int, cue: str, sure: float) -> Evidence:
    text = d.page.texts[i]
    value = text.strip(TRIM + "©")
    start = d.page.begins[i] + text.index(value)
    return found(d.page, start, start + len(value), cue, sure)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[(\[（/|–—-]\s*([^()\[\]（）|]{2,40}?)\s*[)\]）/]?\s*\.?$")
