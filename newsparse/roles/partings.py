"""Lines that a page repeats between its paragraphs, such as `Advertisement`: they say nothing, and what they part are neighbours."""

from __future__ import annotations

from collections import Counter
from itertools import compress

from newsparse.roles.cues import Cues
from newsparse.roles.features import PROSE, Columns, columns
from newsparse.text.lines import Page

_OFTEN = 3
_SHORT = 80
"""A line that is no longer and so often stands above a paragraph parts the page's paragraphs."""


def page_columns(page: Page, cues: Cues, sizes: list[int]) -> Columns:
    """The features of a page's lines, those between partings as if no partings were there; `sizes` are the lines' lengths."""
    every = columns(page.texts, page.gaps, cues, sizes)
    parting = _partings(page.texts, cues.repeated, sizes)
    if not parting:
        return every
    shown = bytes([text not in parting for text in page.texts])
    texts, gaps, kept = [*compress(page.texts, shown)], [*compress(page.gaps, shown)], [*compress(sizes, shown)]
    rest = {name: iter(values) for name, values in columns(texts, gaps, cues.only(shown), kept).items()}
    return {
        name: bytes([next(rest[name]) if flag else own for own, flag in zip(values, shown, strict=True)])
        for name, values in every.items()
    }


def _partings(texts: list[str], repeated: bytearray, sizes: list[int]) -> set[str]:
    """The short lines that a page repeats between its paragraphs."""
    if max(repeated, default=0) < _OFTEN - 1:
        return set()
    often = [i for i, n in enumerate(repeated[:-1]) if n >= _OFTEN - 1]
    above = Counter([texts[i] for i in often if sizes[i + 1] > 2 * PROSE and sizes[i] <= _SHORT])
    return {text for text, n in above.items() if n >= _OFTEN}
