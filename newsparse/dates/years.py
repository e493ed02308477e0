"""The year of a printed date: which calendar it is of, and what two digits stand for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsparse.dates import calendars, joins, order
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.script import script
from newsparse.dates.words import key


@cache
def _versions() -> frozenset[str]:
    return frozenset(map(key, joins.VERSIONS.split()))


def of_named_month(piece: Outline, at: int, calendar: str | None, *, thai: bool) -> tuple[tuple[int, ...], str]:
    """The Gregorian years that item `at` can be beside the name of a Gregorian month, and the calendar it is printed in."""
    year = piece.items[at].number
    if piece.shape[at] == "2":
        if not thai:
            return order.full_years(year), "gregorian"
        # 68 is 2568; the low numbers may be the Gregorian 2024 as well as 2524.
        return ((year + 2500 - 543,) if year > 42 else ()), calendars.BUDDHIST
    if piece.shape[at] == "Y":
        return (year,), "gregorian"
    if year >= 2400 and (thai or calendar == calendars.BUDDHIST):
        return (year - 543,), calendars.BUDDHIST
    return (), "gregorian"


def calendar(line: str, piece: Outline, at: int, year: int, lexicon: Lexicon) -> str | None:
    """The calendar of a date in numbers alone, by its year, digits and language; None where it is no date."""
    if piece.shape[at] == "Y":
        return "gregorian"
    persian = "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}" <= line[piece.places[at]] <= "\N{EXTENDED ARABIC-INDIC DIGIT NINE}"
    return calendars.possible_calendar(year, lexicon.language, _script(piece), extended_digits=persian)


def is_short(line: str, piece: Outline, parts: Mapping[str, int], lexicon: Lexicon) -> bool:
    """Are three short numbers a date with a year of two digits, and not a version?"""
    at = parts["y"]
    if piece.shape[at - 3 : at] == "/2-" and lexicon.language not in _SLASH_AND_DASH:
        return False
    return piece.places[at + 1] - piece.places[at] == 2 and not _is_version(line, piece, parts["d"])


_SLASH_AND_DASH = frozenset({"da", "nb", "sv"})
"""Languages that print 06/12-16 for a day; elsewhere that may be a span of days."""


def _is_version(line: str, piece: Outline, at: int) -> bool:
    """Three numbers behind `version`, or run on from a Latin letter or a currency sign, are no date."""
    start = piece.places[at]
    if start and ((line[start - 1].isascii() and line[start - 1].isalpha()) or line[start - 1] in "$£€#"):
        return True
    before = next((piece.items[i].key for i in range(at - 1, max(at - 3, -1), -1) if piece.items[i].key), "")
    return before in _versions()


def come_first(piece: Outline, lexicon: Lexicon) -> bool:
    """In East Asia a short year stands first."""
    if lexicon.language is not None:
        return lexicon.language.partition("-")[0] in ("zh", "ja", "ko")
    return _script(piece) == "Hani"


def _script(piece: Outline) -> str:
    """The script of the first word beside the date."""
    letter = next((item.key[0] for item in piece.items if item.key), "")
    return script(letter) if letter else ""
