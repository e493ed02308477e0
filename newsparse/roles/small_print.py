"""Lines that look like a headline or like prose and are metadata: a dateline, a date with labels, reporters' names."""

from __future__ import annotations

import re

from newsparse.article import Role
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.roles.headline import SHORTEST, words_of
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

SIZE = 120
SHORT = 60
HEADLINE = 0.2
"""How likely, among those that are left, the next candidate must be to be the headline instead."""

_PIECE_WORDS = 3
_FOOT = 4
"""How many lines behind the body a headline printed last can stand: its source, its date."""

_FEWEST = 3
"""Fewer words that a line shares with the body say little."""

HEADLINE_LAST = 0.5
"""How sure a headline below the body is."""

_BESIDE = 4
"""How many lines may lie between a headline and the line that it is glued into."""

_TAIL = 15
"""Fewer characters at a line's end that are also a line of their own may be chance."""

_STOPS = ".!?。！？؟।"


def settle_headline(d: Decoded) -> None:
    """Take the headline's role from a line that is a date, a dateline or a byline, and give it to the likeliest other candidate."""
    left = dict(d.titles)
    while d.title >= 0 and (role := _other_role(d, d.title)):
        d.roles[d.title] = role
        if role is Role.PARAGRAPH:
            d.first, d.last = min(d.first, d.title), max(d.last, d.title)
        left.pop(d.title, None)
        rest = 1 - sum(p for i, p in d.titles.items() if i not in left)
        best = max(left, key=left.__getitem__, default=-1)
        d.title = best if best >= 0 and left[best] >= HEADLINE * rest and left[best] > 0 else -1
        if d.title >= 0:
            d.roles[d.title] = Role.HEADLINE
            _begin_behind(d)
    _without_path(d)


def find_headline_below(d: Decoded) -> None:
    """Where no headline is above the body, take the page's last line if it is one by its form and by the words it shares with the body.

    `Decoded.title` is left alone: dates and names are looked for above the body all the same.
    """
    if d.title >= 0:
        return
    i = len(d.page) - 1
    text = d.page.texts[i] if i >= 0 else ""
    told = d.cues.kinds[i] or d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] if i >= 0 else True
    if told or not 0 < i - d.last <= _FOOT or d.last < 0 or not SHORTEST <= d.sizes[i] <= SIZE or text[-1] in _STOPS:
        return
    own = words_of(text)
    story = words_of("\n".join(d.page.texts[d.first : d.first + 3]))
    if len(own) >= _FEWEST and 2 * len(own & story) > len(own):
        d.roles[i] = Role.HEADLINE
        d.titles[i] = d.confidences[i] = HEADLINE_LAST


def _without_path(d: Decoded) -> None:
    """Move the role to the line that the headline's ends in: a path of sections or a kicker is glued to the headline in the longer one."""
    if d.title < 0:
        return
    whole = d.cues.folded[d.title]
    tails = [
        i
        for i in range(max(0, d.title - _BESIDE), min(len(d.page), d.title + _BESIDE + 1))
        if _TAIL <= len(key := d.cues.folded[i]) < len(whole) and 2 * len(key) > len(whole) and whole.endswith(key)
    ]
    if tails:
        best = min(tails, key=lambda i: abs(d.first - i))
        d.roles[d.title], d.roles[best] = Role.BOILERPLATE, Role.HEADLINE
        d.titles[best] = d.titles[d.title]
        d.title = best
        _begin_behind(d)


def _begin_behind(d: Decoded) -> None:
    """Let the body begin behind the headline."""
    if d.title == d.first:
        d.first = next((i for i in range(d.title + 1, len(d.page)) if d.roles[i] is Role.PARAGRAPH), len(d.page))


def is_dated_label(d: Decoded, i: int) -> bool:
    """Whether line `i` is a date with labels: `中國政府門戶網站 2005年09月26日 來源:新華社`."""
    text = d.page.texts[i]
    if not d.cues.dated[i] or d.sizes[i] > SIZE or text[-1] in _STOPS:
        return False
    colon = re.search(r"(\S+)\s?[:：]", text)
    return colon is not None and d.lexicon.labels.get(fold(colon[1]).strip(TRIM)) in {"source", "byline", "published"}


def _other_role(d: Decoded, i: int) -> Role | None:
    """What the headline's line is instead, if it is none."""
    text = d.page.texts[i]
    if is_dated_label(d, i) or (d.cues.dated[i] and len(re.findall(r"[^\W\d_]+", text)) <= 1):
        return Role.PUBLISHED
    if d.sizes[i] <= SHORT and reporters(text) and text[-1] not in _STOPS:
        return Role.BYLINE
    pieces = [
        piece.strip(TRIM + "–—「」【】（）") for piece in re.split(r"[-–—()（）:،,/]+(?:\s|$)|\s[-–—]|^[(（]", text)
    ]
    named = [n for n, piece in enumerate(pieces) if piece and fold(piece) in d.lexicon.agencies]
    if not named:
        return None
    if d.sizes[i] <= SHORT and all(len(piece.split()) <= _PIECE_WORDS for piece in pieces):
        closed = text[-1] in "-–—:：" or (len([piece for piece in pieces if piece]) > 1 and named[0] > 0)
        return Role.DATELINE if closed else None
    return Role.PARAGRAPH if named[0] <= 1 and not any(pieces[: named[0]]) and text[-1] in _STOPS else None
