"""The headline, without what a site prints around it."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Role
from newsparse.fields.agency import is_agency, is_outlet
from newsparse.fields.found import Finding, found, found_line
from newsparse.roles.decoded import Decoded
from newsparse.roles.trails import path_end
from newsparse.text.clean import tidy
from newsparse.text.fold import fold

_BARS = (" | ", " - ", " – ", " — ", " » ", " :: ")
_MOST_CANDIDATES = 5


def read_headline(d: Decoded) -> list[Finding]:
    """The headline first, then the candidates that lost, likeliest first."""
    ranked = sorted(d.titles, key=lambda i: -d.titles[i])[:_MOST_CANDIDATES]
    out: list[Finding] = []
    for i in ranked:
        start = (0 if d.cues.kinds[i] else d.cues.values[i]) or _behind_stamp(d.page.texts[i])
        candidate = _without_stars(d, found_line(d.page, i, _cue(d, i), d.titles[i], start=start))
        if d.roles[i] is Role.HEADLINE:
            out.insert(0, _without_site(d, _without_path(d, candidate), i))
        else:
            out.append(candidate._replace(accepted=False))
    return out


def _behind_stamp(text: str) -> int:
    """Where the message begins that a messenger prints behind its time and sender: `[02/05/2024, 09:15] Town news: New bridge opens`."""
    stamp = _stamp().match(text) if text[0] == "[" else None
    return stamp.end() if stamp and stamp.end() < len(text) else 0


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(r"\[[^\]]{0,24}\d[:.]\d\d[^\]]{0,24}\] ?[^:]{1,40}: ")


def _without_stars(d: Decoded, headline: Finding) -> Finding:
    """The headline without the asterisks with which messengers print it bold: `*New bridge opens*`."""
    (start, end), *_ = headline.span
    text = d.page.text[start:end]
    inner = text.strip("* ")
    if not inner or not (text.startswith("*") and text.endswith("*")):
        return headline
    at = start + text.index(inner)
    return found(d.page, at, at + len(inner), headline.cue, headline.confidence)


def _cue(d: Decoded, i: int) -> str:
    if i > d.last:
        place = "below the body"
    elif i < d.first:
        place = "above the body" if i else "first line of the page"
    else:
        place = "among the first lines of the body"
    return f"shape and words of a headline, {place}"


def _without_path(d: Decoded, headline: Finding) -> Finding:
    """The headline without the path of sections in front of it: `News » Film » Weddings to look forward to`."""
    (start, end), *_ = headline.span
    behind = path_end(d.page.text[start:end], d.lexicon)
    return (
        found(d.page, start + behind, end, f"{headline.cue}; cut behind a path", headline.confidence)
        if behind
        else headline
    )


def _without_site(d: Decoded, headline: Finding, line: int) -> Finding:
    """The headline without a site's name or a section behind a bar, where the page prints it elsewhere without them too.

    A name that is known as an outlet's needs no such proof.
    """
    text = headline.value or ""
    (start, end), *_ = headline.span
    for bar in _BARS:
        cut = text.rfind(bar)
        if cut < 0 or tidy(d.page.text[start:end]) != d.page.text[start:end]:
            continue
        head, tail = text[:cut], text[cut + len(bar) :]
        shorter = len(tail.split()) < len(head.split())
        named = shorter and (is_agency(tail, d.lexicon) or is_outlet(tail, d.lexicon))
        if _stands_elsewhere(d, head, line) or named or (bar == " | " and len(tail.split()) <= 3 < len(head.split())):
            return found(d.page, start, start + cut, f"{headline.cue}; cut before {bar.strip()!r}", headline.confidence)
        if _stands_elsewhere(d, tail, line) and len(tail) > len(head):
            return found(
                d.page, end - len(tail), end, f"{headline.cue}; cut behind {bar.strip()!r}", headline.confidence
            )
    return headline


def _stands_elsewhere(d: Decoded, text: str, line: int) -> bool:
    """Whether a text is a line of its own; a long line's folded opening is none."""
    key = fold(text)
    return any(key == other and i != line for i, other in enumerate(d.cues.folded))
