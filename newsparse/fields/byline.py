"""The authors: people's names in bylines, without their roles, addresses and agencies."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.found import found
from newsparse.fields.labels import labelled
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.names import is_name, leading_name
from newsparse.roles.sequence import Decoded
from newsparse.text.fold import fold

_MOST = 8


def read_authors(d: Decoded) -> list[Evidence]:
    """Every author once, in the order of print."""
    out: dict[str, Evidence] = {}
    for i in d.lines(Role.BYLINE, Role.PUBLISHED, Role.SECTION, Role.SOURCE):
        text = d.page.texts[i]
        parts = [(p.start, p.end, f"label {p.label}") for p in labelled(d, i) if p.kind == "byline"]
        if d.roles[i] is Role.BYLINE and not parts:
            parts = [(0, len(text), "a name beside the headline or the date")]
        for start, end, cue in parts:
            for a, b in _names(text, start, end, d.lexicon):
                begin = d.page.begins[i]
                evidence = found(d.page, begin + a, begin + b, cue, 0.85)
                out.setdefault(fold(evidence.value or ""), evidence)
    return list(out.values())[:_MOST]


def _names(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where names stand between `start` and `end`."""
    cut = _stop().search(text, start, end)
    end = cut.start() if cut else end
    names = []
    at = start
    for match in [*_joints().finditer(text, start, end), None]:
        stop = match.start() if match else end
        names += _split(text, at, stop, lexicon)
        at = match.end() if match else end
    return names


def _split(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names of a piece without marks: split at conjunctions, cut where a name's words end."""
    out = []
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text[start:end])]
    run: list[tuple[int, int]] = []
    for a, b in [*words, (0, 0)]:
        if a == b or fold(text[start + a : start + b]) in lexicon.conjunctions:
            if run:
                first, last = start + run[0][0], start + run[-1][1]
                length = leading_name(text[first:last])
                if length and is_name(text[first : first + length], lexicon):
                    out.append((first, first + length))
            run = []
        else:
            run.append((a, b))
    return out


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[,،;؛/&+、，]|\s[|•·–—-]\s")


@cache
def _stop() -> re.Pattern[str]:
    """Where a byline stops speaking of people: an address, a number, a bar."""
    return re.compile(r"[|(\[<@#\d•]|\s[–—-]{1,2}\s|https?:")
