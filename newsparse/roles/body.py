"""The roles inside the body: list items, quotes, subheads, short captions."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.captions import CAPTION_SIZE, SENTENCE
from newsparse.roles.decoded import Decoded
from newsparse.roles.seams import once

SUBHEAD_SIZE = 110

_BULLETS = "•*·●▪■►▶‣◦✓✔–—-"
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "「": "」", "『": "』"}
_CLOSING = '"”»'
_STOPS = frozenset(".。।۔")
_GOES_ON = ".。۔।:："
"""How a short line ends that is a sentence of the body, or leads to what stands below."""


def mark_blocks(d: Decoded) -> None:
    """Tell list items and quotes from paragraphs."""
    texts = d.page.texts
    for i in d.lines(Role.PARAGRAPH):
        text = texts[i]
        if text[0] in _BULLETS and len(text) > 1 and (text[0] in "•●▪■►▶‣◦✓✔·" or text[1] == " "):
            d.roles[i] = Role.LIST_ITEM
        elif _QUOTES.get(text[0]) == text[-1] and text.count(text[-1]) == 1 + (text[0] == text[-1]):
            d.roles[i] = Role.QUOTE


def mark_interruptions(d: Decoded) -> None:
    """Lines that interrupt the body: subheads and captions, and short sentences between paragraphs, which interrupt nothing."""
    start = -1
    for i in range(d.first + 1, d.last):
        role = _interruption(d, i)
        if role is not Role.PARAGRAPH:
            start = -1
        elif d.roles[i - 1] in PROSE or (_is_inline_link(d, i - 1) and d.roles[i - 2] in PROSE):
            start = i
        elif d.sizes[i] < SENTENCE or d.sizes[i - 1] < SENTENCE:
            # Short answers that follow each other are a poll's.
            start = -1
        if role and role is not Role.PARAGRAPH:
            d.roles[i] = role
        elif start > 0 and d.roles[i + 1] in PROSE:
            d.roles[start : i + 1] = [Role.PARAGRAPH] * (i + 1 - start)


def is_quoted_sentence(text: str) -> bool:
    """Whether a text ends as somebody's words do, with the full stop in front of the closing quote, and so is no headline."""
    return text[-1] in _CLOSING and text[-2:-1] in _STOPS


def _is_inline_link(d: Decoded, i: int) -> bool:
    """Whether line `i` is a link to another story with its label in front, which parts nothing."""
    return d.cues.kinds[i] == "related" and d.cues.values[i] < len(d.page.texts[i])


def _interruption(d: Decoded, i: int) -> Role | None:
    """What a line between the body's is by itself, if it is not furniture."""
    if d.roles[i] is not Role.BOILERPLATE or d.cues.kinds[i]:
        return None
    if d.cues.credited[i] and d.sizes[i] <= CAPTION_SIZE:
        return Role.CAPTION
    if not 5 < d.sizes[i] <= SUBHEAD_SIZE or d.cues.linked[i] or d.cues.dated[i] or d.cues.repeated[i]:
        return None
    if once(d.page.texts[i]):
        return None
    end = d.page.texts[i][-1]
    if end in _GOES_ON or is_quoted_sentence(d.page.texts[i]):
        return Role.PARAGRAPH
    return Role.SUBHEAD if d.roles[i + 1] in PROSE and (end.isalnum() or end in "?!؟？！\"'”»") else None
