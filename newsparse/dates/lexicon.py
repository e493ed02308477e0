"""The words to read one page's dates by: a language's own, or those of all languages in the scripts that are met."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, TypeVar

from newsparse.dates import counts, entries
from newsparse.dates import words as w
from newsparse.dates.script import UNSPACED, script
from newsparse.dates.tokens import last_part, pieces
from newsparse.dates.words import Words, key
from newsparse.errors import OptionError
from newsparse.languages import TRAITS, load

_MOST_KEPT = 50_000
_T = TypeVar("_T")
_LONGEST_RUN = 16
"""Letters of a word looked at on either end, in scripts that print no spaces."""

TIME_LETTER = "T"


class Item(NamedTuple):
    """What a token is in a date: its letter, its number if it is one, its key if it is a word."""

    letter: str
    number: int
    key: str


NOTHING, CLOCK, DATE, SMALL, UNIT, COUNTER = range(6)
"""What a word beside a number promises: a day named from today, a date, a small word that another may follow, a unit of
`3 hours ago`, an East Asian counter."""


class Lexicon:
    """Words by language or, without one, by script; `day_first` is the language's habit."""

    def __init__(self, language: str | None) -> None:
        """`language` is a BCP 47 code; one without a vocabulary is read with CLDR's names alone."""
        self.language = language
        self.day_first: bool | None = None
        self.words = Words()
        self.after: dict[str, int] = {}
        """What words promise behind a number; filled by `promise_after`."""
        self.quiet: set[str] = set()
        """What stands behind a number, marks and a word, and promises nothing; filled by `keep_quiet`."""
        self.plain: dict[str, Item] = {}
        """The tokens that mean the same wherever they stand; filled by `keep_plain`."""
        self.opening: dict[str, Item] = {}
        """The same of those that mean it where no longer name begins with them; filled by `keep_opening`."""
        self.before = {"": NOTHING}
        """What words promise in front of a number, with the marks around them and the space behind; filled by `promise_before`."""
        self.tells: dict[str, bool] = {}
        """Whether words can end the name of a day told from now, or be a number; filled by `may_tell`."""
        self._scripts: set[str] = set()
        if language is not None:
            self._load_language(language)
            # Names that begin with a number are Latin.
            self._load_script("Latn")
            entries.add_numbered_months(self.words)

    def kind(self, name: str, letter: str) -> str | None:
        """The part of the key `name` in a date; `letter` is the first of the word, which tells the script."""
        wanted = script(letter)
        if wanted not in self._scripts:
            self._load_script(wanted)
        return self.words.kinds.get(name)

    def keep_plain(self, token: str, item: Item) -> None:
        """Remember what a token is."""
        _kept(self.plain, token, item)

    def keep_opening(self, token: str, item: Item) -> None:
        """Remember what a token that opens longer names is."""
        _kept(self.opening, token, item)

    def keep_quiet(self, behind: str) -> None:
        """Remember what stands behind a number as promising nothing."""
        if len(self.quiet) > _MOST_KEPT:
            self.quiet.clear()
        self.quiet.add(behind)

    def may_tell(self, line: str) -> bool:
        """Whether a word of a line can end the name of a day told from now, or be a number in words."""
        tells = self.tells
        return any(tells[word] if word in tells else self._tell(word) for word in line.split())

    def _tell(self, word: str) -> bool:
        self.kind("", word[0])
        only = script(word[0])
        telling = (self.words.today_ends, counts.numbers(counts.COUNTS, only), counts.numbers(counts.BARE, only))
        tells = only in UNSPACED or any(name in names for name in pieces(word) for names in telling)
        return _kept(self.tells, word, tells)

    def promise_after(self, word: str) -> int:
        """What `word` promises behind a number."""
        known = self.after.get(word)
        if known is not None:
            return known
        names = self._names(word, first=True)
        if any(name in self.words.openings for name in names):
            found = DATE
        elif any(name in self.words.ago_hints for name in names):
            found = UNIT
        elif word[0] in "年月년월" or word == TIME_LETTER:
            found = COUNTER
        elif self.words.kinds.get(key(word)) in (w.CONNECTOR, w.ORDINAL, w.ERA):
            found = SMALL
        else:
            found = CLOCK if any(name in self.words.clock_hints for name in names) else NOTHING
        return _kept(self.after, word, found)

    def promise_before(self, printed: str, word: str) -> int:
        """What `word` promises in front of a number, `printed` with marks and a space."""
        names = self._names(word, first=False) if word else []
        if any(name in self.words.closings for name in names):
            found = DATE
        elif not key(word) or self.words.kinds.get(key(word)) in (w.CONNECTOR, w.ORDINAL, w.MARK):
            found = SMALL
        else:
            found = CLOCK if any(name in self.words.clock_hints for name in names) else NOTHING
        return _kept(self.before, printed, found)

    def _names(self, word: str, *, first: bool) -> list[str]:
        """The keys that a word begins or ends with where words run on into each other, else its own key."""
        self.kind("", word[0])
        names = [key(word)]
        if script(word[0]) in UNSPACED:
            lengths = range(1, min(len(word), _LONGEST_RUN) + 1)
            names = [key(word[:n] if first else word[-n:]) for n in lengths]
        elif not first and not word.isalpha():
            # الأربعاء/17/يوليو, مارس(آذار
            names.append(key(_divided().split(word)[-1]))
        if word.isascii() and not first and not word.islower():
            # PublishedMay 14, GEARAPR 14
            names.append(key(last_part(word)))
        return names

    def _load_language(self, language: str) -> None:
        wanted = [language]
        try:
            vocabulary = load(language)
        except OptionError:
            pass
        else:
            self.day_first = vocabulary.day_first
            self.language = vocabulary.code
            wanted += vocabulary.also
        self.day_first = _habit(language, self.day_first)
        for code in dict.fromkeys([*wanted, "en"]):
            entries.add_language(self.words, code)

    def _load_script(self, wanted: str) -> None:
        """Add the words that are met in a script: without a language its names as well, and the small words of all languages."""
        self._scripts.add(wanted)
        # What names a script's words are part of is known only now.
        self.plain.clear()
        self.opening.clear()
        if self.language is None:
            self._load_names(wanted)
        entries.add_joins(self.words, wanted)

    def _load_names(self, wanted: str) -> None:
        from newsparse.dates.names import BY_SCRIPT, PRESS

        for press in (True, False):
            for code in BY_SCRIPT.get(wanted, "").split():
                if (code in PRESS) is press:
                    entries.add_shared_names(self.words, code, wanted, press=press)
        for code, (written, *_) in TRAITS.items():
            if _SAME.get(written, written) == wanted:
                entries.add_press_names(self.words, load(code), shared=True, only=wanted)


def _kept(known: dict[str, _T], word: str, found: _T) -> _T:
    """Remember what was found of a word; `known` starts anew where texts have filled it."""
    if len(known) > _MOST_KEPT:
        known.clear()
    known[word] = found
    return found


def _habit(language: str, known: bool | None) -> bool | None:
    """The habit that CLDR knows for exactly this language and region, else `known`, else that of the language."""
    from newsparse.dates.names import DAY_FIRST, MONTH_FIRST

    habits = dict.fromkeys(DAY_FIRST.split(), True) | dict.fromkeys(MONTH_FIRST.split(), False)
    code = language.replace("_", "-")
    while code:
        if code in habits and ("-" in code or known is None):
            return habits[code]
        code = code.rpartition("-")[0]
    return known


_SAME = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hani", "Kore": "Hani"}
"""Vocabularies' script codes that `script` calls otherwise."""


@cache
def _divided() -> re.Pattern[str]:
    return re.compile(r"[/\\(-]")


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of a language, or the one that goes by script; built once."""
    return Lexicon(language)
