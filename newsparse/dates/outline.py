"""A piece of a line as an outline: a letter for each number, word and separator, so that patterns see its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate

from newsparse.dates import words as w
from newsparse.dates.glued import OTHER_YEAR, SMALL, YEAR, parts_of
from newsparse.dates.lexicon import TIME_LETTER, Item, Lexicon
from newsparse.dates.meaning import LONGEST_YEAR, opening, read
from newsparse.dates.printed import LONGEST_KEPT
from newsparse.dates.tokens import cut, is_between, runs

__all__ = ["MONTHS", "OTHER_YEAR", "SMALL", "YEAR", "Outline", "outline"]

MONTHS = frozenset({w.MONTH, w.THAI_MONTH, w.OTHER_MONTH})
_NEAR = 6
"""Items within which a weekday stands before its month."""
_NUMBERS = frozenset("2346YK")
"""The letters of numbers: small and unknown words (c, o, x) mean behind them what they mean nowhere else."""


class Outline:
    """`shape` has the letter of each of the `items`; item `i` stands from `places[i]` to `places[i + 1]`."""

    __slots__ = ("items", "places", "shape")

    def __init__(self, shape: str, places: Sequence[int], items: Sequence[Item]) -> None:
        self.shape = shape
        self.places = places
        self.items = items


def outline(line: str, start: int, end: int, lexicon: Lexicon) -> Outline:
    """The outline of `line[start:end]`; a word or number that the borders cut is left out."""
    found = runs(line[start:end])
    if not found:
        return Outline("", (start,), ())
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
        items = list(map(lexicon.plain.__getitem__, found))
    except KeyError:
        items = []
        for i, token in enumerate(found):
            one = lexicon.plain.get(token) or opening(found, i, lexicon)
            if one is None:
                return None
            items.append(one)
    shape = "".join([letter for letter, _, _ in items])
    if (_hangs_on_place if len(shape) <= LONGEST_KEPT else _hangs_on_place.__wrapped__)(shape):
        return None
    return Outline(shape, list(accumulate(map(len, found), initial=start)), items)


def _of_any(tokens: list[str], line: str, start: int, lexicon: Lexicon) -> Outline:
    items: list[Item] = []
    places = [start]
    i, letter = 0, ""
    for at, item in enumerate(list(map(lexicon.plain.get, tokens))):
        if at < i:
            # It is part of a longer name.
            continue
        token, place, i = tokens[at], places[-1], at + 1
        if (
            len(token) >= LONGEST_YEAR
            and token[0].isdecimal()
            and (parts := _glued_parts(tokens, at, items, line, place))
        ):
            for letter, digits in parts:
                items.append(Item(letter, int(digits or 0), ""))
                places.append(places[-1] + len(digits))
            continue
        if item is None:
            item = opening(tokens, at, lexicon)
        if item is None or (item.key and (letter == "(" or (letter in _NUMBERS and item.letter in "cox"))):
            item, used = read(tokens, at, lexicon)
            i = at + used
        letter = item.letter
        items.append(item)
        places.append(place + (len(token) if i == at + 1 else sum(map(len, tokens[at:i]))))
    return Outline("".join([letter for letter, _, _ in items]), places, items)


@lru_cache(maxsize=1 << 12)
def _hangs_on_place(shape: str) -> bool:
    """Is there a year that may be an hour and a minute run together, a word run on to a number, a letter in brackets?"""
    return _hanging().search(shape) is not None


@cache
def _hanging() -> re.Pattern[str]:
    return re.compile("[YK4][:|!]|[23YK46][cox]|[(][a-z]")


def _glued_parts(tokens: list[str], i: int, items: list[Item], line: str, place: int) -> list[tuple[str, str]] | None:
    """The parts of a number that others are run on to, as letters and digits."""
    if len(tokens[i]) == LONGEST_YEAR and not (items and items[-1].letter == TIME_LETTER):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if following[:1] != ":":
            return None
    before = "".join([item.letter for item in items[-8:]])
    return parts_of(tokens[i], before, tokens[i + 1 : i + 2], line, place)


def _glued(line: str, at: int) -> bool:
    return not is_between(line[at - 1]) and not is_between(line[at])


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
