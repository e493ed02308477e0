"""A piece of a line as an outline: a letter for each number, word and separator, so that patterns see its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate

from newsparse.dates import joins
from newsparse.dates import words as w
from newsparse.dates.glued import OTHER_YEAR, SMALL, YEAR, number_letter, parts_of
from newsparse.dates.lexicon import TIME_LETTER, Lexicon
from newsparse.dates.numerals import HAN, number
from newsparse.dates.printed import LONGEST_KEPT
from newsparse.dates.separators import separator_letter
from newsparse.dates.tokens import cut, is_between, may_be_cut, runs
from newsparse.dates.words import key

__all__ = ["MONTHS", "OTHER_YEAR", "SMALL", "YEAR", "Outline", "outline"]

MONTHS = frozenset({w.MONTH, w.THAI_MONTH, w.OTHER_MONTH})
_MOST_PIECES = 9
_NEAR = 6
"""Items within which a weekday stands before its month."""
_LONGEST_YEAR = 4
_NUMBERS = frozenset("2346YK")
"""The letters of numbers: small and unknown words (c, o, x) mean behind them what they mean nowhere else."""
_COUNTERS = "年月日号號時时點点分"


class Outline:
    """`shape` has a letter an item; the others hold the items' numbers (0 for words) and keys ("" for others).

    Item `i` stands from `places[i]` to `places[i + 1]`.
    """

    __slots__ = ("keys", "numbers", "places", "shape")

    def __init__(self, shape: str, places: Sequence[int], numbers: Sequence[int], keys: Sequence[str]) -> None:
        self.shape = shape
        self.places = places
        self.numbers = numbers
        self.keys = keys


def outline(line: str, start: int, end: int, lexicon: Lexicon) -> Outline:
    """The outline of `line[start:end]`; a word or number that the borders cut is left out."""
    found = runs(line[start:end])
    if not found:
        return Outline("", (start,), (), ())
    piece = _of_known(found, start, lexicon) or _of_any(cut(found, lexicon.plain), line, start, lexicon)
    shape = piece.shape
    if start > 0 and _glued(line, start):
        shape = w.UNKNOWN + shape[1:]
    if end < len(line) and _glued(line, end):
        shape = shape[:-1] + w.UNKNOWN
    if w.EITHER in shape:
        shape = _settled(shape)
    piece.shape = shape
    return piece


def _of_known(found: list[str], start: int, lexicon: Lexicon) -> Outline | None:
    """The outline, if every run of it means what it does wherever it stands, or opens a longer name and none stands here."""
    try:
        known = list(map(lexicon.plain.__getitem__, found))
    except KeyError:
        known = []
        for i, token in enumerate(found):
            one = lexicon.plain.get(token) or _opening(found, i, lexicon)
            if one is None:
                return None
            known.append(one)
    letters, numbers, keys = zip(*known, strict=False)
    shape = "".join(letters)
    if (_hangs_on_place if len(shape) <= LONGEST_KEPT else _hangs_on_place.__wrapped__)(shape):
        return None
    return Outline(shape, list(accumulate([start, *map(len, found)])), numbers, keys)


def _of_any(tokens: list[str], line: str, start: int, lexicon: Lexicon) -> Outline:
    items: list[Item] = []
    plain = lexicon.plain
    place, i, before = start, 0, ""
    while i < len(tokens):
        token = tokens[i]
        after = place + len(token)
        used = 1
        known = plain.get(token) or _opening(tokens, i, lexicon)
        if (
            (known is None or known[0] in "YK4")
            and len(token) > 3
            and token[0].isdecimal()
            and (parts := _glued_parts(tokens, i, items, line, place))
        ):
            after = place
            for letter, digits in parts:
                items.append((letter, after, int(digits or 0), ""))
                after += len(digits)
        elif known and not (known[2] and (before == "(" or (before in _NUMBERS and known[0] in "cox"))):
            letter, value, name = known
            items.append((letter, place, value, name))
        else:
            letter, name, value, used = _read(tokens, i, lexicon)
            for more in tokens[i + 1 : i + used]:
                after += len(more)
            items.append((letter, place, value, name))
        before, place = letter, after
        i += used
    letters, places, numbers, keys = zip(*items, strict=True)
    return Outline("".join(letters), (*places, place), numbers, keys)


@lru_cache(maxsize=1 << 12)
def _hangs_on_place(shape: str) -> bool:
    """Is there a year that may be an hour and a minute run together, a word run on to a number, a letter in brackets?"""
    return _hanging().search(shape) is not None


@cache
def _hanging() -> re.Pattern[str]:
    return re.compile("[YK4][:|]|[23YK46][cox]|[(][a-z]")


Known = tuple[str, int, str]
"""Letter, number, key."""
Item = tuple[str, int, int, str]
"""Letter, place, number, key."""


def _glued_parts(tokens: list[str], i: int, items: list[Item], line: str, place: int) -> list[tuple[str, str]] | None:
    """The parts of a number that others are run on to, as letters and digits."""
    if len(tokens[i]) == _LONGEST_YEAR and not (items and items[-1][0] == TIME_LETTER):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if following[:1] != ":":
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
        letter = number_letter(len(token), value)
        if len(token) <= _LONGEST_YEAR and token not in prefixes:
            lexicon.keep_plain(token, letter, value, "")
        return letter, "", value, 1
    if token[0] in HAN and i + 1 < len(tokens) and _counts(tokens, i):
        value = number(token)
        return number_letter(4 if value > 999 else 3 if value > 99 else 2, value), "", value, 1
    if is_between(token):
        letter = separator_letter(token)
        lexicon.keep_plain(token, letter, 0, "")
        return letter, "", 0, 1
    letter, name, used = _word(tokens, i, lexicon)
    if used == 1 and not _depends(tokens, i, name):
        if name in prefixes:
            lexicon.keep_opening(token, letter, name)
        else:
            lexicon.keep_plain(token, letter, 0, name)
    return letter, name, 0, used


def _opening(tokens: list[str], i: int, lexicon: Lexicon) -> Known | None:
    """What token `i` means if it is known to open longer names and none stands here."""
    known = lexicon.opening.get(tokens[i])
    if known and i + 1 < len(tokens):
        following = tokens[i + 1]
        if is_between(following):
            following = tokens[i + 2] if i + 2 < len(tokens) else ""
        longer = known[2] + key(following)
        if following and (longer in lexicon.words.kinds or longer in lexicon.words.prefixes):
            return None
    return known


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


def _settled(shape: str) -> str:
    """The shape with the names decided that are of a month and of a weekday (mar, sun): a weekday beside another month."""
    letters = list(shape)
    other = not MONTHS.isdisjoint(letters)
    for i, letter in enumerate(letters):
        if letter == w.EITHER:
            # mar 5 mar 2024: the first is the weekday unless a day's number stands before it.
            numbered = SMALL in letters[max(0, i - 2) : i]
            again = w.EITHER in letters[i + 1 : i + _NEAR] and not numbered
            letters[i] = w.WEEKDAY if other or again else w.MONTH
    return "".join(letters)
