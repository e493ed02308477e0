"""What a word can mean inside a date: names of months and weekdays, zones, halves of the day, days named from today."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from newsparse.text.fold import fold

MONTH, THAI_MONTH, OTHER_MONTH, MONTH_WORD = "M", "Q", "O", "t"
WEEKDAY, EITHER, TODAY, ERA = "W", "B", "R", "e"
MARK, ARABIC_MARK, ZONE = "a", "p", "z"
ORDINAL, CONNECTOR = "o", "c"
YEAR_MARK, MONTH_MARK, DAY_MARK = "y", "n", "j"
HOUR, MINUTE, SECOND, AFTER_CLOCK = "h", "i", "s", "u"
UNKNOWN = "x"

UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
"""The units that a vocabulary can name."""

_DROPPED = str.maketrans("", "", " .-'\"()[]_/·॰׳״\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}")


@lru_cache(maxsize=1 << 14)
def key(word: str) -> str:
    """The key of a name or a word: folded, and without the spaces, dots, hyphens and apostrophes printers differ on.

    >>> key("segunda-feira") == key("Segunda Feira"), key("ม.ค.") == key("มค")
    (True, True)
    """
    return fold(word).translate(_DROPPED)


@dataclass(slots=True)
class Words:
    """The words of some languages, by key."""

    kinds: dict[str, str] = field(default_factory=dict)
    """Key to the letter that stands for the word's part in a date."""
    prefixes: set[str] = field(default_factory=set)
    """Keys that begin a longer name of several words."""
    hints: set[str] = field(default_factory=set)
    """Keys that make a number beside them worth a closer look."""
    clock_hints: set[str] = field(default_factory=set)
    """Keys that make a clock beside them worth a closer look."""
    months: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Key to its month; to several where languages disagree (listopad)."""
    other_months: dict[str, str] = field(default_factory=dict)
    """Key of another calendar's month to that calendar."""
    weekdays: dict[str, int] = field(default_factory=dict)
    """Key to weekday, Monday is 1."""
    afternoon: dict[str, bool] = field(default_factory=dict)
    """Key of a mark of the half of the day to whether it is the second."""
    zones: dict[str, str] = field(default_factory=dict)
    """Key to an offset or an IANA zone."""
    today: dict[str, int] = field(default_factory=dict)
    """Key of a day named from today to its distance in days."""
    ago: dict[str, dict[str, str]] = field(default_factory=dict)
    """Key of what follows the number in `3 hours ago`, to the key of what precedes it, to the unit."""
    eras: dict[str, str] = field(default_factory=dict)
    """Key of an era to its calendar."""

    def add(self, kind: str, pieces: list[str], *, hint: bool = False) -> str:
        """Give the words whose keys are `pieces` the part `kind`, unless they have one; their joint key."""
        whole = "".join(pieces)
        if whole:
            self.kinds.setdefault(whole, kind)
            for n in range(1, len(pieces)):
                self.prefixes.add("".join(pieces[:n]))
            if hint:
                (self.clock_hints if kind == TODAY else self.hints).update(pieces)
        return whole
