"""What a token of a date means where it stands: a number, a mark between, a name of one word or several."""

from __future__ import annotations

from functools import cache

from newsparse.dates import joins
from newsparse.dates import words as w
from newsparse.dates.glued import number_letter
from newsparse.dates.lexicon import TIME_LETTER, Item, Lexicon
from newsparse.dates.numerals import HAN, number
from newsparse.dates.separators import separator_letter
from newsparse.dates.tokens import COUNTERS, is_between, may_be_cut
from newsparse.dates.words import key

LONGEST_YEAR = 4
_MOST_PIECES = 9


def read(tokens: list[str], i: int, lexicon: Lexicon) -> tuple[Item, int]:
    """What begins at token `i`, and how many tokens it is."""
    token, prefixes = tokens[i], lexicon.words.prefixes
    if token[0].isdecimal():
        if token in prefixes and (found := _word(tokens, i, lexicon))[0].letter == w.MONTH:
            return found
        value = int(token) if len(token) < 9 else 0
        item = Item(number_letter(len(token), value), value, "")
        if len(token) <= LONGEST_YEAR and token not in prefixes:
            lexicon.keep_plain(token, item)
        return item, 1
    if token[0] in HAN and i + 1 < len(tokens) and _counts(tokens, i):
        value = number(token)
        return Item(number_letter(4 if value > 999 else 3 if value > 99 else 2, value), value, ""), 1
    if is_between(token):
        item = Item(separator_letter(token), 0, "")
        lexicon.keep_plain(token, item)
        return item, 1
    item, used = _word(tokens, i, lexicon)
    if used == 1 and not _depends(tokens, i, item.key):
        if item.key in prefixes:
            lexicon.keep_opening(token, item)
        else:
            lexicon.keep_plain(token, item)
    return item, used


def opening(tokens: list[str], i: int, lexicon: Lexicon) -> Item | None:
    """What token `i` means if it is known to open longer names and none stands here."""
    known = lexicon.opening.get(tokens[i])
    if known and i + 1 < len(tokens):
        following = tokens[i + 1]
        if is_between(following):
            following = tokens[i + 2] if i + 2 < len(tokens) else ""
        longer = known.key + key(following)
        if following and (longer in lexicon.words.kinds or longer in lexicon.words.prefixes):
            return None
    return known


def _counts(tokens: list[str], i: int) -> bool:
    return tokens[i + 1].lstrip()[:1] in COUNTERS or tokens[i + 1].isspace()


def _word(tokens: list[str], i: int, lexicon: Lexicon) -> tuple[Item, int]:
    """The longest name that begins at token `i`, and how many tokens it is."""
    token = tokens[i]
    name = key(token)
    best = (lexicon.kind(name, token[0]) or w.UNKNOWN, name, 1)
    words = lexicon.words
    joined, j, parts = name, i + 1, 1
    while joined in words.prefixes and j < len(tokens) and parts < _MOST_PIECES:
        if is_between(tokens[j]):
            if len(tokens[j].strip(" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")) > 1 or tokens[j][0] in ":;":
                break
            j += 1
            continue
        joined += key(tokens[j])
        j += 1
        parts += 1
        if joined in words.kinds:
            best = (words.kinds[joined], joined, j - i)
    letter, name, used = best
    if used == 1:
        letter = _in_context(tokens, i, letter, name)
    return Item(letter, 0, name), used


def _in_context(tokens: list[str], i: int, letter: str, name: str) -> str:
    """What a word of few letters means where it stands."""
    token = tokens[i]
    if token in joins.WEEKDAY_LETTERS and i > 0 and tokens[i - 1][-1] in "(（":
        return w.WEEKDAY
    after_number = i > 0 and tokens[i - 1][-1].isdecimal()
    if token in ("T", "t") and after_number:
        return TIME_LETTER
    if letter == w.ZONE and len(token) < 6 and token.isascii() and not token.isupper():
        return w.UNKNOWN
    if token == "am" and i + 3 < len(tokens) and tokens[i + 2].isdecimal() and tokens[i + 3] == ". ":
        # German: um 12:20 am 5. Mai
        return w.CONNECTOR
    if after_number and letter in (w.UNKNOWN, w.CONNECTOR) and name in _ordinals():
        return w.ORDINAL
    return w.CONNECTOR if letter == w.ORDINAL and not after_number else letter


def _depends(tokens: list[str], i: int, name: str) -> bool:
    """Does what the word means, or where it ends, hang on where it stands?"""
    token, before = tokens[i], tokens[i - 1][-1] if i else " "
    return (
        token in ("T", "t", "am")
        or token[0] in HAN
        or (before.isdecimal() and name in _ordinals())
        or (before in "(（" and token in joins.WEEKDAY_LETTERS)
        or may_be_cut(token)
    )


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(map(key, joins.ORDINALS.split()))
