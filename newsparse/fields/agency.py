"""Where agencies and outlets are named in a line's small print: datelines, credits, lines of metadata."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.text.fold import fold

_EDGES = TRIM + "\"'“”«»()[]【】（）©،।۔"


def pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of `text[start:end]` between brackets, dashes, bars, commas and full stops, without their edges."""
    out = []
    for match in _parts().finditer(text, start, end):
        left, right = trimmed(text, match.start(), match.end())
        if left < right:
            out.append((left, right))
    return out


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of `text[start:end]` without marks and spaces at its edges; a bracket that the name itself opens stays."""
    while start < end and text[start] in _EDGES:
        start += 1
    while (
        start < end and text[end - 1] in _EDGES and not (text[end - 1] == "." and text[end - 3 : end - 2] in {".", " "})
    ):
        end -= 1
    return start, end


def is_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an agency's or outlet's name, or a site's address such as `example.com`."""
    key = fold(text).strip(TRIM)
    return key in lexicon.agencies or bool(_site().fullmatch(key))


def is_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether a short name says by one of its words that it is an outlet's."""
    words = fold(text).strip(TRIM).split()
    return 1 < len(words) <= 5 and not lexicon.outlet_words.isdisjoint(words)


@cache
def _parts() -> re.Pattern[str]:
    """Anything between separators; a full stop separates where a space follows and no single letter stands before it."""
    return re.compile(r"(?:[^()\[\]【】（）,،،|/–—−:：•।۔.-]|(?<=\w)-(?=\w)|(?<!\w\w)\.|\.(?=\w))+")


@cache
def _site() -> re.Pattern[str]:
    return re.compile(r"(?:www\.)?[a-z0-9-]{2,30}\.(?:com|net|org|co|info|news|tv|fm|[a-z]{2})(?:\.[a-z]{2})?")
