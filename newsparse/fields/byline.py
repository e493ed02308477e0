"""The authors: people's names in bylines, without their roles, addresses and agencies."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Evidence, Role
from newsparse.fields.agency import trimmed
from newsparse.fields.found import found
from newsparse.fields.labels import labelled
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import is_name, leading_name
from newsparse.text.fold import fold

_MOST = 12


def read_authors(d: Decoded) -> list[Evidence]:
    """Every author once, in the order of print."""
    out: dict[str, Evidence] = {}
    for i in d.lines(Role.BYLINE, Role.PUBLISHED, Role.UPDATED, Role.SECTION, Role.SOURCE):
        text, begin = d.page.texts[i], d.page.begins[i]
        for start, end, cue, sure in _bylines(d, i):
            for a, b in names(text, start, end, d.lexicon, labelled=cue.startswith("label")):
                evidence = found(d.page, begin + a, begin + b, cue, sure)
                out.setdefault(fold(evidence.value or ""), evidence)
    return list(out.values())[:_MOST]


def _bylines(d: Decoded, i: int) -> list[tuple[int, int, str, float]]:
    """The parts of line `i` that can name authors, with their cue and how sure it is."""
    text, role = d.page.texts[i], d.roles[i]
    parts = labelled(d, i)
    out = [(p.start, p.end, f"label {p.label}", 0.95) for p in parts if p.kind == "byline"]
    if out or any(p.kind == "editor" for p in parts):
        return out
    if role is Role.BYLINE:
        return [(0, len(text), "name beside the headline or the date", 0.8)]
    if role in {Role.PUBLISHED, Role.UPDATED}:
        stop = parts[0].start if parts and parts[0].kind in {"published", "updated"} else 0
        return [(stop, len(text), "name in the line of the date", 0.7)]
    return []


def names(text: str, start: int, end: int, lexicon: Lexicon, *, labelled: bool) -> list[tuple[int, int]]:
    """Where people's names stand between `start` and `end`: pieces between marks and conjunctions that can be names.

    What follows a label is read up to the first mark that ends a list of names; elsewhere each piece counts by itself.
    """
    if labelled:
        stop = _stop().search(text, start, end)
        end = stop.start() if stop else end
    out = []
    at = start
    for match in [*_joints().finditer(text, start, end), None]:
        until = match.start() if match else end
        out += _joined(text, at, until, lexicon, labelled=labelled)
        at = match.end() if match else end
    return out


def _joined(text: str, start: int, end: int, lexicon: Lexicon, *, labelled: bool) -> list[tuple[int, int]]:
    """The names of a piece without marks, split at conjunctions."""
    out = []
    run: list[tuple[int, int]] = []
    for match in [*re.finditer(r"\S+", text[start:end]), None]:
        if match and fold(match[0]) not in lexicon.conjunctions:
            run.append((start + match.start(), start + match.end()))
            continue
        if run:
            first, last = trimmed(text, run[0][0], run[-1][1])
            last = first + _without_role(text[first:last], lexicon)
            last = first + leading_name(text[first:last])
            if is_name(text[first:last], lexicon, capitals=labelled) and (
                labelled or last == run[-1][1] or len(run) < 4
            ):
                out.append((first, last))
        run = []
    return out


def _without_role(text: str, lexicon: Lexicon) -> int:
    """The length of `text` before a reporter's role: `Emma MackenzieLifestyle Writer`, `Amy Gibbons Political Correspondent`."""
    words = [(m.start(), m.end(), fold(m[0]).strip(TRIM)) for m in re.finditer(r"\S+", text)]
    for k in range(1, len(words)):
        for n in range(len(words) - k, 0, -1):
            if " ".join(word for *_, word in words[k : k + n]) in lexicon.reporters:
                glued = _glue().search(text, 0, words[k][0])
                if glued:
                    return glued.start() + 1
                return words[min(k, 2) - 1][1] if k > 1 else len(text)
    return len(text)


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[,،;؛/&+、，|•·]|\s[–—-]\s")


@cache
def _stop() -> re.Pattern[str]:
    """Where a byline stops speaking of people: an address, a number, a bar."""
    return re.compile(r"[|(\[<@#\d•]|\s[–—-]{1,2}\s|https?:")


@cache
def _glue() -> re.Pattern[str]:
    return re.compile(r"[a-zà-ÿ](?=[A-ZÀ-Þ][a-zà-ÿ])")
