"""A piece of a line as an outline: a letter for each number, word and separator, so that patterns see its shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache

from newsparse.dates import joins
from newsparse.dates import words as w
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.numerals import HAN, number
from newsparse.dates.tokens import is_between, split
from newsparse.dates.words import key

YEAR, OTHER_YEAR, SMALL, HUNDREDS, FOUR, LONG = "Y", "K", "2", "3", "4", "6"
"""Numbers: a Gregorian year, a year of another calendar, one or two digits, three, four that are no year, more."""
TIME_LETTER = "T"
MONTHS = frozenset({w.MONTH, w.THAI_MONTH, w.OTHER_MONTH})
_NAMES = MONTHS | {w.WEEKDAY, w.TODAY, w.ERA, w.ZONE}
_MOST_PIECES = 5


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
    out = Outline()
    letters: list[str] = []
    place, i = start, 0
    while i < len(tokens):
        token = tokens[i]
        length, name, value, used = len(token), "", 0, 1
        if token[0].isdecimal() or (token[0] in HAN and i + 1 < len(tokens) and _counts(tokens, i)):
            value = number(token) if length < 9 else 0
            letter = _number_letter(length, value, han=not token[0].isdecimal())
        elif is_between(token):
            letter = _separator_letter(token)
        else:
            letter, name, used = _word(tokens, i, lexicon)
            length = sum(map(len, tokens[i : i + used]))
        cut = (place == start and start > 0 and _glued(line, start)) or (
            place + length == end and end < len(line) and _glued(line, end)
        )
        letters.append(w.UNKNOWN if cut else letter)
        out.starts.append(place)
        out.ends.append(place + length)
        out.numbers.append(value)
        out.keys.append(name)
        place += length
        i += used
    _settle(letters)
    out.shape = "".join(letters)
    return out


def _counts(tokens: list[str], i: int) -> bool:
    return tokens[i + 1].lstrip()[:1] in "年月日号號時时點点分" or tokens[i + 1].isspace()


def _glued(line: str, at: int) -> bool:
    return not is_between(line[at - 1]) and not is_between(line[at])


def _number_letter(length: int, value: int, *, han: bool) -> str:
    if han:
        length = 4 if value > 999 else 3 if value > 99 else 2
    if length < 3:
        return SMALL
    if length == 3:
        return HUNDREDS
    if length > 4:
        return LONG
    if 1600 <= value <= 2100:
        return YEAR
    return OTHER_YEAR if 1250 <= value < 1600 or 2400 <= value <= 2700 or 5600 <= value <= 5900 else FOUR


@lru_cache(maxsize=512)
def _separator_letter(text: str) -> str:
    """The letter of what stands between words; `;` for what no date goes across."""
    inner = text.strip(" \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}")
    if not inner:
        return "_"
    if inner in (".", "॰", "。"):
        return "." if text == "." else "·"
    if inner in (":", "：", "∶"):
        return ":" if text == inner else "|"
    if inner in _DASHES:
        return "~" if text[-1].isspace() else "-"
    for letter, marks in _SEPARATORS.items():
        if inner in marks:
            return letter
    return "|" if len(inner) < 4 and not any(mark in inner for mark in "%$€£#=~*?!;&<>:؟") else ";"


_DASHES = ("-", "–", "—", "−", "‑", "‐", "―", "－")
_SEPARATORS = {
    ",": (",", "،", "、", "，", ".,", "；"),
    "/": ("/", "\\", "／"),
    "'": ("'", "’", "׳", "ʼ"),
    "+": ("+", "＋"),
    "(": ("(", "[", "（", "【"),
    ")": (")", "]", "）", "】"),
}


def _word(tokens: list[str], i: int, lexicon: Lexicon) -> tuple[str, str, int]:
    """The letter, the key and the number of tokens of the longest name that begins at token `i`."""
    token = tokens[i]
    name = key(token)
    best = (lexicon.kind(name, token[0]) or w.UNKNOWN, name, 1)
    words = lexicon.words
    joined, j, parts = name, i + 1, 1
    while joined in words.prefixes and j < len(tokens) and parts < _MOST_PIECES:
        if is_between(tokens[j]):
            if len(tokens[j].strip(" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")) > 1 or tokens[j][0] in "/,،:;":
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
    return letter


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(map(key, joins.ORDINALS.split()))


def _settle(letters: list[str]) -> None:
    """Decide the names that are of a month and of a weekday alike (mar, sun): a weekday beside another month."""
    if w.EITHER in letters:
        other = any(letter in MONTHS for letter in letters)
        for i, letter in enumerate(letters):
            if letter == w.EITHER:
                letters[i] = w.WEEKDAY if other else w.MONTH
