"""Lines that look like a headline or like prose and are metadata: a dateline, a date with labels, reporters' names."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Role
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

SIZE = 120
SHORT = 60
_PIECE_WORDS = 3
_PAPER_WORDS = 5


def is_dated_label(d: Decoded, i: int) -> bool:
    """Whether line `i` is a date with labels: `中國政府門戶網站 2005年09月26日 來源:新華社`."""
    text = d.page.texts[i]
    if not d.cues.dated[i] or d.sizes[i] > SIZE or text[-1] in STOPS:
        return False
    colon = re.search(r"(\S+)\s?[:：]", text)
    return colon is not None and d.lexicon.labels.get(fold(colon[1]).strip(TRIM)) in {"source", "byline", "published"}


def _is_day_alone(d: Decoded, i: int) -> bool:
    """Whether line `i` says when and nothing else: `السبت 23 نوفمبر 2024`; one word more may be a label that is not known."""
    text = d.page.texts[i]
    if not d.cues.dated[i] or d.sizes[i] > SIZE:
        return False
    if len(re.findall(r"[^\W\d_]+", text)) <= 1:
        return True
    dates = d.dates(i)
    rest = [*text]
    for date in dates:
        rest[slice(*date.span)] = " " * (date.span[1] - date.span[0])
    return bool(dates) and not any(map(str.isalpha, rest))


def is_above_page(d: Decoded, i: int) -> bool:
    """Whether an archive's line with the day and the page of print follows: `Économie, samedi 12 octobre 2013, p. 3`."""
    return i + 1 < len(d.page) and bool(d.cues.dated[i + 1]) and names_page(d.page.texts[i + 1])


def names_page(text: str) -> bool:
    """Whether a line says on which page of print the story stands: `p. 3`, `Pg. 12`, `s.4`."""
    return _page().search(text) is not None


def _names_paper(d: Decoded, i: int) -> bool:
    """Whether line `i` is the name of the paper that an archive prints above the day and the page."""
    words = d.cues.folded[i].split()
    return len(words) <= _PAPER_WORDS and not d.lexicon.outlet_words.isdisjoint(words) and is_above_page(d, i)


@cache
def _page() -> re.Pattern[str]:
    return re.compile(r"\b[pPsS](?:g|ág|p)?\.\s?\d")


def other_role(d: Decoded, i: int) -> Role | None:
    """What the headline's line is instead, if it is none."""
    text = d.page.texts[i]
    if is_dated_label(d, i) or _is_day_alone(d, i):
        return Role.PUBLISHED
    if _names_paper(d, i):
        return Role.BOILERPLATE
    if d.sizes[i] <= SHORT and reporters(text, d.lexicon) and text[-1] not in STOPS:
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
    return Role.PARAGRAPH if named[0] <= 1 and not any(pieces[: named[0]]) and text[-1] in STOPS else None
