"""Keywords: behind a label, one a line, or run together without separators."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import PROSE, Role
from newsparse.fields.found import Finding, closed, found
from newsparse.fields.run_together import is_button, run_together
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.roles.seams import parted
from newsparse.text.fold import fold

_LIST = 3
"""So many pieces between marks are a list, however long each is."""

_KEYWORD_WORDS = 5
"""No keyword has more words than this."""

_BULLETS = "#•·*-–— "

_APART = 4
"""Lines with keywords that are further apart belong to different lists."""


def read_keywords(d: Decoded) -> list[Finding]:
    """Every keyword once, in the order of print."""
    out: dict[str, Finding] = {}
    cue, sure = "behind the body, most of them recurring in it", 0.6
    lines = _group(d)
    story = "\n".join([d.page.texts[i] for i in d.lines(Role.HEADLINE, *PROSE)]) if lines else ""
    title = d.cues.folded[d.title] if d.title >= 0 else ""
    for i in lines:
        text, begin = d.page.texts[i], d.page.begins[i]
        labels = [part for part in d.labelled(i) if part.kind in {"keywords", "related"}]
        if labels:
            cue, sure = f"label {labels[0].label}", 0.85
        parts = [(part.start, part.end) for part in labels if part.kind == "keywords"] if labels else [(0, len(text))]
        listed = _is_listed(d, i)
        for start, end in parts:
            for a, b in _split(d, text, start, end, story, listed=listed):
                keyword = found(d.page, begin + a, begin + b, cue, sure)
                key = fold(keyword.value or "")
                if (
                    key
                    and any(map(str.isalnum, key))
                    and (not is_button(key, d.lexicon) or (" " in key and key in title))
                ):
                    out.setdefault(key, keyword)
    return list(out.values())


def _group(d: Decoded) -> list[int]:
    """The keywords' lines that belong together: the first ones below the headline, for menus and other stories have keywords as well."""
    lines = d.lines(Role.KEYWORDS)
    lines = [i for i in lines if i >= d.title] or lines
    end = next((n for n, (a, b) in enumerate(pairwise(lines), 1) if b - a > _APART), len(lines))
    return lines[:end]


def _is_listed(d: Decoded, i: int) -> bool:
    """Whether line `i` is one of several without labels, with a mark alone between them or not: then each is one keyword."""
    texts, last = d.page.texts, len(d.page) - 1
    above = i - 2 if i > 1 and len(texts[i - 1]) == 1 else i - 1
    below = i + 2 if i + 1 < last and len(texts[i + 1]) == 1 else i + 1
    beside = [j for j in (above, i, below) if 0 <= j <= last and d.roles[j] is Role.KEYWORDS]
    return sum(d.cues.kinds[j] in {"", "sections"} for j in beside) > 1


def _split(d: Decoded, text: str, start: int, end: int, story: str, *, listed: bool) -> list[tuple[int, int]]:
    """Where the keywords stand: between separators, else where they run on into each other or the article never joins two words.

    `story`: the headline and the body; `listed`: the line is one of a list, and so one keyword.
    """
    glued = [(start + a, start + b) for a, b in parted(text[start:end], story)]
    if listed and text.count("#") <= 1:
        start += len(text[start:end]) - len(text[start:end].lstrip(_BULLETS))
        return glued if len(glued) >= _LIST else [(start, start + len(text[start:end].rstrip(" ,")))]
    pieces = [(m.start(), m.end()) for m in _between().finditer(text, start, end)]
    delimited = _separators().search(text, start, end)
    # A lone mark in a long run of words belongs to a keyword: Sport - Tennis, hardware/software.
    long = any(text.count(" ", a, b) >= _KEYWORD_WORDS for a, b in pieces)
    if len(pieces) < _LIST and (long or not delimited):
        pieces = glued or run_together(d, text, start, end)
    out = []
    for a, b in pieces:
        left = a + len(text[a:b]) - len(text[a:b].lstrip(TRIM))
        right = left + len(text[left:b].rstrip(TRIM))
        if left < right:
            out.append((left, closed(text, left, right)))
    return out


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(r"[,،;؛|•·#、，；/]|\s[-–—]\s|  +")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"(?:(?![,،;؛|•·#、，；/]|\s[-–—]\s|  ).)+")
