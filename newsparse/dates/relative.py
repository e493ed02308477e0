"""Dates told from now: `3 hours ago`, `gestern 14:20`; only a moment that the caller gives can turn them into days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from newsparse.article import Precision
from newsparse.dates.lexicon import Lexicon
from newsparse.dates.outline import Outline
from newsparse.dates.script import UNSPACED, script
from newsparse.dates.words import key

_PRECISIONS: dict[str, Precision] = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "day",
    "month": "month",
    "year": "year",
}
_LENGTHS: dict[Precision, int] = {"second": 19, "minute": 16, "hour": 13, "day": 10, "month": 7, "year": 4}
_MOST_WORDS = 4
_MOST_LETTERS = 12


@dataclass(frozen=True, slots=True)
class Ago:
    """`count` units back, printed from `start` to `end` of the line."""

    count: int
    unit: str
    start: int
    end: int

    @property
    def precision(self) -> Precision:
        """As precise as the unit."""
        return _PRECISIONS[self.unit]


def read(line: str, piece: Outline, i: int, lexicon: Lexicon) -> Ago | None:
    """The distance whose number is item `i` of the outline, or None."""
    ago = lexicon.words.ago
    for after, end in reversed(_unspaced(line, piece, i) or _words(piece, i, 1)):
        known = ago.get(after)
        if not known:
            continue
        for before, start in reversed(_words(piece, i, -1)):
            if before in known:
                return Ago(piece.numbers[i], known[before], start, end)
    return None


def _words(piece: Outline, i: int, step: int) -> list[tuple[str, int]]:
    """The joint keys of none, one, two … words beside item `i`, each with the place of its far end."""
    joined, place = "", piece.ends[i] if step > 0 else piece.starts[i]
    found = [(joined, place)]
    j = i + step
    while 0 <= j < len(piece.keys) and len(found) <= _MOST_WORDS:
        if piece.keys[j]:
            joined = joined + piece.keys[j] if step > 0 else piece.keys[j] + joined
            found.append((joined, piece.ends[j] if step > 0 else piece.starts[j]))
        elif piece.shape[j] not in "_.'·":
            break
        j += step
    return found


def _unspaced(line: str, piece: Outline, i: int) -> list[tuple[str, int]]:
    """The same behind the number, letter by letter, where words are printed without spaces."""
    end = piece.ends[i]
    text = line[end : end + _MOST_LETTERS]
    if not text.strip() or script(text.lstrip()[0]) not in UNSPACED:
        return []
    return [(key(text[:n]), end + n) for n in range(1, len(text) + 1)]


def back(now: datetime, count: int, unit: str) -> str | None:
    """The moment `count` units before `now`, ISO 8601 and as precise as the unit; None where it is out of all years."""
    try:
        if unit in ("month", "year"):
            from dateutil.relativedelta import relativedelta

            moment = now - (relativedelta(months=count) if unit == "month" else relativedelta(years=count))
        else:
            moment = now - timedelta(**{f"{unit}s": count})
    except (OverflowError, ValueError):
        return None
    precision = _PRECISIONS[unit]
    text = moment.isoformat()[: _LENGTHS[precision]]
    zone = moment.strftime("%z") if len(text) > 10 else ""
    return f"{text}{zone[:3]}:{zone[3:5]}" if zone else text


def day(now: datetime, distance: int) -> str | None:
    """The day so many days from `now`, ISO 8601."""
    try:
        return (now + timedelta(days=distance)).date().isoformat()
    except OverflowError:
        return None
