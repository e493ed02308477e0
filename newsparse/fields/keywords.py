"""Keywords: behind a label, one a line, or run together without separators."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import Evidence, Role
from newsparse.fields.found import found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

_APART = 4
"""Lines with keywords that are further apart belong to different lists."""

_MORE = frozenset(map(fold, ("المزيد", "more", "mehr", "más", "plus", "meer", "więcej", "更多")))
"""Buttons that are copied along behind the keywords."""


def read_keywords(d: Decoded) -> list[Evidence]:
    """Every keyword once, in the order of print."""
    out: dict[str, Evidence] = {}
    for i in _group(d):
        text, begin = d.page.texts[i], d.page.begins[i]
        parts = [(p.start, p.end, f"label {p.label}") for p in d.labelled(i) if p.kind == "keywords"]
        if not parts and d.cues.kinds[i] in {"", "sections"}:
            parts = [(0, len(text), "line behind the label")]
        listed = _is_listed(d, i)
        for start, end, cue in parts:
            for a, b in [(start, end)] if listed else _split(d, text, start, end):
                keyword = found(d.page, begin + a, begin + b, cue, 0.85)
                key = fold(keyword.value or "")
                if key and key not in _MORE and any(map(str.isalnum, key)):
                    out.setdefault(key, keyword)
    return list(out.values())


def _group(d: Decoded) -> list[int]:
    """The keywords' lines that belong together: the first ones below the headline, for menus and other stories have keywords as well."""
    lines = d.lines(Role.KEYWORDS)
    lines = [i for i in lines if i >= d.title] or lines
    end = next((n for n, (a, b) in enumerate(pairwise(lines), 1) if b - a > _APART), len(lines))
    return lines[:end]


def _is_listed(d: Decoded, i: int) -> bool:
    """Whether line `i` is one of several without labels: then each is one keyword."""
    beside = [j for j in (i - 1, i, i + 1) if 0 <= j < len(d.page) and d.roles[j] is Role.KEYWORDS]
    return sum(d.cues.kinds[j] in {"", "sections"} for j in beside) > 1


def _split(d: Decoded, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the keywords stand: between separators, else between words that the article never joins."""
    if _separators().search(text, start, end):
        pieces = [(m.start(), m.end()) for m in _between().finditer(text, start, end)]
    else:
        pieces = _undelimited(d, text, start, end)
    out = []
    for a, b in pieces:
        left = a + len(text[a:b]) - len(text[a:b].lstrip(TRIM))
        right = left + len(text[left:b].rstrip(TRIM))
        if left < right:
            out.append((left, right))
    return out


def _undelimited(d: Decoded, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two words belong to one keyword if they stand together in the article or twice in the line."""
    words = [(m.start(), m.end(), fold(m[0])) for m in re.finditer(r"\S+", text[start:end])]
    while words and words[-1][2].strip(TRIM) in _MORE:
        words.pop()
    if not words:
        return []
    pairs = _pairs(d) if len(words) > 1 else set()
    twice = _repeated(words)
    joined = [f"{a[2]} {b[2]}" in pairs or (a[2], b[2]) in twice for a, b in pairwise(words)]
    pieces = [[words[0][0], words[0][1]]]
    for (a, b, _), join in zip(words[1:], joined, strict=True):
        if join:
            pieces[-1][1] = b
        else:
            pieces.append([a, b])
    return [(start + a, start + b) for a, b in pieces]


def _pairs(d: Decoded) -> set[str]:
    """Every two words that stand side by side in the headline and the body."""
    lines = [
        d.page.texts[i] for i in (*d.lines(Role.HEADLINE), *d.lines(Role.DECK), *d.lines(Role.PARAGRAPH, Role.QUOTE))
    ]
    pairs: set[str] = set()
    for line in fold("\n".join(lines)).split("\n"):
        words = [w.strip(TRIM + "،؛؟«»“”") for w in line.split()]
        pairs.update(f"{a} {b}" for a, b in pairwise(words))
    return pairs


def _repeated(words: list[tuple[int, int, str]]) -> set[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()
    twice: set[tuple[str, str]] = set()
    for (_, _, a), (_, _, b) in pairwise(words):
        if (a, b) in seen and a != b:
            twice.add((a, b))
        seen.add((a, b))
    return twice


@cache
def _separators() -> re.Pattern[str]:
    return re.compile(r"[,،;؛|•·#、，；/]|\s[-–—]\s|  +")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"(?:(?![,،;؛|•·#、，；/]|\s[-–—]\s|  ).)+")
