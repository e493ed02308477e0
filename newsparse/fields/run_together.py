"""Keywords printed without separators, as inline tags are copied: where each ends.

Two words belong to one keyword if they stand side by side in the article or twice in the line, if a small word, a lower-case
word or a number joins them, if the second is an adjective that the grammar of the language puts behind its noun, if the first is a
noun that seldom stands alone (`وزارة`), or a given name that a keyword begins with. A word that is printed twice on end is a keyword by
itself.
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

_FEWEST_TWICE = 4
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
    half = len(words) // 2
    if len(words) >= _FEWEST_TWICE and [key for *_, key, _ in words[:half]] == [key for *_, key, _ in words[half:]]:
        # A list that is printed twice says of every two neighbours that they stand together.
        words = words[:half]
    if not words:
        return []
    known = _pairs(d) | _repeated(words) if len(words) > 1 else set()
    capitals = 2 * sum(word[0].isupper() for *_, word in words) > len(words)
    alone = {a[2] for a, b in pairwise(words) if a[2] == b[2]}
    article = set[str]().union(*known)
    bases = article.union(d.lexicon.heads, [key for *_, key, _ in words])
    keywords = [[words[0]]]
    for a, b in pairwise(words):
        formed = (
            _is_joined(a, b, d.lexicon, capitals=capitals)
            or _is_written_on(b[2], d.lexicon, article, bases)
            or _takes_the_next(keywords[-1], d.lexicon)
            or (len(keywords[-1]) == 1 and a[2] in d.lexicon.first_names and b[2] not in d.lexicon.heads)
        )
        if (formed and a[2] not in alone and b[2] not in alone) or (a[2], b[2]) in known:
            keywords[-1].append(b)
        else:
            keywords.append([b])
    return [(start + those[0][0], start + those[-1][1]) for those in keywords]


def _is_joined(a: Word, b: Word, lexicon: Lexicon, *, capitals: bool) -> bool:
    """Whether the form of two words that follow each other makes them one keyword."""
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
    return other not in lexicon.names_alone and any(
        one.startswith(article) and other.startswith(article) and other.endswith(ends)
        for article, ends in lexicon.adjectives
    )


def _is_written_on(word: str, lexicon: Lexicon, article: set[str], bases: set[str]) -> bool:
    """Whether a conjunction is written onto a word, `غزة وإسرائيل`, and it is none of the article's that begins with that letter."""
    if word[:1] not in lexicon.conjunctions or len(word) <= _SHORTEST_STEM or word in article:
        return False
    return word[1:] in bases or any(word[1:].startswith(definite) for definite, _ in lexicon.adjectives)


def _takes_the_next(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether the word behind belongs to a keyword so far because of the noun it ends with: `وزارة النقل`, `رئيس بلدية أثينا`.

    A noun is told by itself, or by its ending where nothing but such nouns stands before it, for adjectives end so too.
    """
    *before, last = (key for *_, key, _ in words)
    if last in lexicon.heads or (last[:1] in lexicon.conjunctions and last[1:] in lexicon.heads):
        return True
    if not lexicon.head_endings or not last.endswith(lexicon.head_endings) or last in lexicon.names_alone:
        return False
    with_article = any(last.startswith(article) for article, _ in lexicon.adjectives)
    known = with_article or last in lexicon.sections or last in lexicon.first_names
    return not known and lexicon.heads.issuperset(before)


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
