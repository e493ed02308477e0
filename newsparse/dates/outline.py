"""A piece of a line as an outline: a letter for each number, word and separator, so that patterns see its shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from newsparse.dates import joins
from newsparse.dates import words as w
from newsparse.dates.glued import OTHER_YEAR, SMALL, YEAR, number_letter, parts_of
from newsparse.dates.lexicon import TIME_LETTER, Lexicon
from newsparse.dates.numerals import HAN, number
from newsparse.dates.separators import separator_letter
from newsparse.dates.tokens import is_between, split
from newsparse.dates.words import key

__all__ = ["MONTHS", "OTHER_YEAR", "SMALL", "YEAR", "Outline", "outline"]

MONTHS = frozenset({w.MONTH, w.THAI_MONTH, w.OTHER_MONTH})
_MOST_PIECES = 9
_NEAR = 6
"""Items within which a weekday stands before its month."""
_COUNTERS = "年月日号號時时點点分"


@dataclass(slots=True)
class Outline:
    """`shape` has a letter an item; the lists hold the items' places, numbers (0 for words), keys ("" for others)."""

    shape: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


def outline(line: str, start: int, end: int, lexicon: Lexicon) -> Outline:
    """The outline of `line[start:end]`; a word or number that the borders cut is left out."""
    tokens = split(line[start:end])
    items: list[Item] = []
    plain = lexicon.plain
    place, i = start, 0
    while i < len(tokens):
        token = tokens[i]
        after = place + len(token)
        if (known := plain.get(token)) and not (items and items[-1][0] == "("):
            items.append((known[0], place, after, 0, known[1]))
            i += 1
        elif parts := _glued_parts(tokens, i, items, line, place):
            after = place
            for letter, digits in parts:
                items.append((letter, after, after := after + len(digits), int(digits or 0), ""))
            i += 1
        else:
            letter, name, value, used = _read(tokens, i, lexicon)
            for more in tokens[i + 1 : i + used]:
                after += len(more)
            items.append((letter, place, after, value, name))
            i += used
        place = after
    if not items:
        return Outline()
    letters, starts, ends, numbers, keys = map(list, zip(*items, strict=True))
    if start > 0 and _glued(line, start):
        letters[0] = w.UNKNOWN
    if end < len(line) and _glued(line, end):
        letters[-1] = w.UNKNOWN
    _settle(letters)
    return Outline("".join(letters), starts, ends, numbers, keys)


Item = tuple[str, int, int, int, str]
"""Letter, start, end, number, key."""


def _glued_parts(tokens: list[str], i: int, items: list[Item], line: str, place: int) -> list[tuple[str, str]] | None:
    """The parts of a number that others are run on to, as letters and digits."""
    if len(tokens[i]) < 4 or not tokens[i][0].isdecimal():
        return None
    before = "".join([item[0] for item in items[-8:]])
    return parts_of(tokens[i], before, tokens[i + 1 : i + 2], line, place)


def _read(tokens: list[str], i: int, lexicon: Lexicon) -> tuple[str, str, int, int]:
    """The letter, the key, the number and how many tokens they are of what begins at token `i`."""
    token, prefixes = tokens[i], lexicon.words.prefixes
    if token[0].isdecimal():
        if token in prefixes and (found := _word(tokens, i, lexicon))[0] == w.MONTH:
            return found[0], found[1], 0, found[2]
        value = int(token) if len(token) < 9 else 0
        return number_letter(len(token), value), "", value, 1
    if token[0] in HAN and i + 1 < len(tokens) and _counts(tokens, i):
        value = number(token)
        return number_letter(4 if value > 999 else 3 if value > 99 else 2, value), "", value, 1
    if is_between(token):
        letter = separator_letter(token)
        lexicon.keep_plain(token, letter, "")
        return letter, "", 0, 1
    letter, name, used = _word(tokens, i, lexicon)
    if used == 1 and name not in prefixes and not _depends(token, letter, name):
        lexicon.keep_plain(token, letter, name)
    return letter, name, 0, used


def _counts(tokens: list[str], i: int) -> bool:
    return tokens[i + 1].lstrip()[:1] in _COUNTERS or tokens[i + 1].isspace()


def _glued(line: str, at: int) -> bool:
    return not is_between(line[at - 1]) and not is_between(line[at])


def _word(tokens: list[str], i: int, lexicon: Lexicon) -> tuple[str, str, int]:
    """The letter, the key and the number of tokens of the longest name that begins at token `i`."""
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
    return letter, name, used


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


def _depends(token: str, letter: str, name: str) -> bool:
    """Does what the word means hang on where it stands?"""
    return token in ("T", "t", "am") or token[0] in HAN or letter == w.ORDINAL or name in _ordinals()


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(map(key, joins.ORDINALS.split()))


def _settle(letters: list[str]) -> None:
    """Decide the names that are of a month and of a weekday alike (mar, sun): a weekday beside another month."""
    if w.EITHER not in letters:
        return
    other = any(letter in MONTHS for letter in letters)
    for i, letter in enumerate(letters):
        if letter == w.EITHER:
            # mar 5 mar 2024: the first is the weekday unless a day's number stands before it.
            numbered = SMALL in letters[max(0, i - 2) : i]
            again = w.EITHER in letters[i + 1 : i + _NEAR] and not numbered
            letters[i] = w.WEEKDAY if other or again else w.MONTH
