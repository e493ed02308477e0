"""Keywords printed without separators, as inline tags are copied: where each ends.

Two words belong to one keyword if they stand side by side in the article or twice in the line, if a small word, a lower-case
word or a number joins them, or if the second is an adjective that the grammar of the language puts behind its noun. A word
that is printed twice on end is a keyword by itself.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsparse.article import Role
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

_SHORTEST_STEM = 3
"""A word of no more letters begins with a letter of its own."""

_MARKS = TRIM + "،؛؟«»“”"
Word = tuple[int, int, str, str]
"""Start, end, the folded word, the word as printed."""


def is_button(key: str, lexicon: Lexicon) -> bool:
    """Whether a folded keyword is a button that was copied along: `More`, `المزيد`."""
    return lexicon.whole.get(key) in {"related", "boilerplate"}


def run_together(d: Decoded, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the keywords in `text[start:end]`."""
    words = [(m.start(), m.end(), fold(m[0]).strip(_MARKS), m[0]) for m in re.finditer(r"\S+", text[start:end])]
    while words and is_button(words[-1][2], d.lexicon):
        words.pop()
    if not words:
        return []
    known = _pairs(d) | _repeated(words) if len(words) > 1 else set()
    capitals = 2 * sum(word[0].isupper() for *_, word in words) > len(words)
    alone = {a[2] for a, b in pairwise(words) if a[2] == b[2]}
    pieces = [[words[0][0], words[0][1]]]
    for a, b in pairwise(words):
        formed = a[2] not in alone and b[2] not in alone and _is_joined(a, b, d.lexicon, known, capitals=capitals)
        if formed or (a[2], b[2]) in known:
            pieces[-1][1] = b[1]
        else:
            pieces.append([b[0], b[1]])
    return [(start + a, start + b) for a, b in pieces]


def _is_joined(a: Word, b: Word, lexicon: Lexicon, known: set[tuple[str, str]], *, capitals: bool) -> bool:
    """Whether the form of two words that follow each other makes them one keyword; `known`: pairs of the article's words."""
    (*_, one, before), (*_, other, after) = a, b
    if one in lexicon.small_words or other in lexicon.small_words or before[-1] in "-–&":
        return True
    if (
        after[0] in "(&–-"
        or (after[-1] == "." and len(after) > 1)
        or (after[0].isdecimal() and not before[0].isdecimal())
    ):
        return True
    if capitals and (after[0].islower() or before[0].islower()):
        return before[0].islower() if lexicon.nouns_large else after[0].islower()
    if any(
        one.startswith(article) and other.startswith(article) and other.endswith(ends)
        for article, ends in lexicon.adjectives
    ):
        return True
    # غزة وإسرائيل: a conjunction that is written onto a word of the article, and no word that begins with that letter.
    if other[:1] not in lexicon.conjunctions or len(other) <= _SHORTEST_STEM:
        return False
    return any(other[1:] in pair for pair in known) and not any(other in pair for pair in known)


def _pairs(d: Decoded) -> set[tuple[str, str]]:
    """Every two words that stand side by side in the headline and the body, with and without what is written onto the first."""
    lines = [d.page.texts[i] for i in d.lines(Role.HEADLINE, Role.DECK, Role.PARAGRAPH, Role.QUOTE)]
    pairs: set[tuple[str, str]] = set()
    for line in fold("\n".join(lines)).split("\n"):
        pairs.update(pairwise([word.strip(_MARKS) for word in line.split()]))
    for prefix, stands_for in d.lexicon.prefixes:
        size = len(prefix)
        pairs |= {
            (stands_for + one[size:], other)
            for one, other in pairs
            if one.startswith(prefix) and len(one) > _SHORTEST_STEM
        }
    return pairs


def _repeated(words: list[Word]) -> set[tuple[str, str]]:
    """Two words that stand side by side in the line itself more than once."""
    seen: set[tuple[str, str]] = set()
    twice: set[tuple[str, str]] = set()
    for (*_, a, _), (*_, b, _) in pairwise(words):
        if (a, b) in seen and a != b:
            twice.add((a, b))
        seen.add((a, b))
    return twice
