"""What a word can mean inside a date: names of months and weekdays, zones, halves of the day, days named from today."""

from __future__ import annotations

from functools import lru_cache

from newsparse.text.fold import fold

MONTH, THAI_MONTH, OTHER_MONTH, MONTH_WORD = "M", "Q", "O", "t"
WEEKDAY, EITHER, TODAY, ERA = "W", "B", "R", "e"
MARK, ARABIC_MARK, ZONE = "a", "p", "z"
ORDINAL, CONNECTOR = "o", "c"
YEAR_MARK, MONTH_MARK, DAY_MARK = "y", "n", "j"
HOUR, MINUTE, SECOND, AFTER_CLOCK = "h", "i", "s", "u"
UNKNOWN = "x"

AM, PM, NIGHT, NOON = "am", "pm", "night", "noon"
"""Parts of the day: night is late evening and early morning, noon the hours on either side of twelve."""

UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
"""The units that a vocabulary can name."""

_DROPPED = str.maketrans(
    "",
    "",
    " .-'\"()[]_/·॰׳״\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}\N{MONGOLIAN VOWEL SEPARATOR}"
    "\N{MONGOLIAN FREE VARIATION SELECTOR ONE}\N{MONGOLIAN FREE VARIATION SELECTOR TWO}",
)


@lru_cache(maxsize=1 << 14)
def key(word: str) -> str:
    """The key of a name or a word: folded, and without the spaces, dots, hyphens and apostrophes printers differ on.

    >>> key("segunda-feira") == key("Segunda Feira"), key("ม.ค.") == key("มค")
    (True, True)
    """
    return fold(word).translate(_DROPPED)


class Words:
    """The words of some languages, by key."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        """Key to the letter that stands for the word's part in a date."""
        self.prefixes: set[str] = set()
        """Keys that begin a longer name of several words."""
        self.openings: set[str] = set()
        """Keys that make a number before them worth a closer look: the first words of months' names."""
        self.closings: set[str] = set()
        """Keys that make a number behind them worth a closer look: the last words of months' names."""
        self.clock_hints: set[str] = set()
        """Keys that make a clock beside them worth a closer look."""
        self.ago_hints: set[str] = set()
        """Keys that follow the number in `3 hours ago`: the first word only."""
        self.months: dict[str, tuple[int, ...]] = {}
        """Key to its month; to several where languages disagree (listopad)."""
        self.other_months: dict[str, tuple[str, int]] = {}
        """Key of another calendar's month to that calendar and the month's number in it."""
        self.weekdays: dict[str, int] = {}
        """Key to weekday, Monday is 1."""
        self.parts_of_day: dict[str, str] = {}
        """Key of a mark beside a clock to the part of the day: AM, PM, NIGHT or NOON."""
        self.zones: dict[str, str] = {}
        """Key to an offset or an IANA zone."""
        self.today: dict[str, int] = {}
        """Key of a day named from today to its distance in days."""
        self.today_ends: set[str] = set()
        """The keys of the last words of those names."""
        self.ago: dict[str, dict[str, str]] = {}
        """Key of what follows the number in `3 hours ago`, to the key of what precedes it, to the unit."""
        self.eras: dict[str, str] = {}
        """Key of an era to its calendar."""

    def add(self, kind: str, pieces: list[str], *, hint: bool = False) -> str:
        """Give the words whose keys are `pieces` the part `kind`, unless they have one; their joint key."""
        whole = "".join(pieces)
        if whole:
            self.kinds.setdefault(whole, kind)
            for n in range(1, len(pieces)):
                self.prefixes.add("".join(pieces[:n]))
            if hint and kind == TODAY:
                self.clock_hints.update(pieces)
                self.today_ends.add(pieces[-1])
            elif hint:
                self.openings.add(pieces[1] if pieces[0].isdecimal() and len(pieces) > 1 else pieces[0])
                self.closings.add(pieces[-2] if pieces[-1].isdecimal() and len(pieces) > 1 else pieces[-1])
        return whole
