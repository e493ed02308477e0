"""The words to read one page's dates by: a language's own, or those of every language in the scripts that are met."""

from __future__ import annotations

from functools import cache

from newsparse.dates import calendars, joins
from newsparse.dates.names import BY_SCRIPT, NAMES, PRESS
from newsparse.dates.script import UNSPACED, script
from newsparse.dates.tokens import pieces
from newsparse.dates.words import (
    AFTER_CLOCK, ARABIC_MARK, CONNECTOR, DAY_MARK, EITHER, ERA, HOUR, MARK, MINUTE, MONTH, MONTH_MARK, MONTH_WORD, ORDINAL,
    OTHER_MONTH, SECOND, THAI_MONTH, TODAY, WEEKDAY, YEAR_MARK, ZONE, Words, key,
)  # fmt: skip
from newsparse.dates.zone import ABBREVIATIONS, UNSURE
from newsparse.errors import OptionError
from newsparse.languages import Vocabulary, codes, load

_JOINS = (
    (YEAR_MARK, joins.YEAR_MARKS), (MONTH_MARK, joins.MONTH_MARKS), (DAY_MARK, joins.DAY_MARKS), (MONTH_WORD, joins.MONTH_WORDS),
    (HOUR, joins.HOURS), (MINUTE, joins.MINUTES), (SECOND, joins.SECONDS), (AFTER_CLOCK, joins.AFTER_CLOCK),
    (CONNECTOR, joins.CONNECTORS), (ORDINAL, joins.ORDINALS),
)  # fmt: skip
_SHORT = frozenset(key(word) for word in joins.CONNECTORS.split())


_MOST_PROMISES = 50_000
_LONGEST_RUN = 16
"""Letters of a word looked at on either end, in scripts that print no spaces."""


class Lexicon:
    """Words by language or, without one, by script; `day_first` is the language's habit."""

    def __init__(self, language: str | None) -> None:
        """`language` is a BCP 47 code; one without a vocabulary is read with CLDR's names alone."""
        self.language = language
        self.day_first: bool | None = None
        self.words = Words()
        self._scripts: set[str] = set()
        self._promises: dict[str, int] = {}
        if language is not None:
            self._load_language(language)
            _add_joins(self.words, None)

    def kind(self, name: str, letter: str) -> str | None:
        """The part of the key `name` in a date; `letter` is the first of the word, which tells the script."""
        if self.language is None and script(letter) not in self._scripts:
            self._load_script(script(letter))
        return self.words.kinds.get(name)

    def promise(self, word: str) -> int:
        """What stands beside `word` and is worth a closer look: 2 any number, 1 a clock, 0 nothing."""
        known = self._promises.get(word)
        if known is None:
            if len(self._promises) > _MOST_PROMISES:
                self._promises.clear()
            known = self._promises[word] = self._promise(word)
        return known

    def _promise(self, word: str) -> int:
        letters = script(word[0])
        self.kind("", word[0])
        names = [key(word)]
        if letters in UNSPACED:
            lengths = range(1, min(len(word), _LONGEST_RUN) + 1)
            names = [key(word[:n]) for n in lengths] + [key(word[-n:]) for n in lengths]
        if any(name in self.words.hints for name in names):
            return 2
        return 1 if any(name in self.words.clock_hints for name in names) else 0

    def _load_language(self, language: str) -> None:
        wanted: list[str] = []
        try:
            vocabulary = load(language)
        except OptionError:
            wanted = [language]
        else:
            self.day_first = vocabulary.day_first
            self.language = vocabulary.code
            wanted = [vocabulary.code, *vocabulary.also]
        for code in dict.fromkeys([*wanted, "en"]):
            _add_language(self.words, code)

    def _load_script(self, wanted: str) -> None:
        self._scripts.add(wanted)
        named = BY_SCRIPT.get(wanted, "").split()
        press = [code for code in named if code in PRESS]
        others = [code for code in named if code not in PRESS]
        for code in press:
            _add_names(self.words, code, shared=True, only=wanted)
        for code in others:
            _add_names(self.words, code, only=wanted, shortest=4)
        for code in codes():
            vocabulary = load(code)
            if _SAME.get(vocabulary.script, vocabulary.script) == wanted:
                _add_press_names(self.words, vocabulary, shared=True, only=wanted)
        _add_joins(self.words, wanted)


_SAME = {
    "Hans": "Hani",
    "Hant": "Hani",
    "Jpan": "Hani",
    "Kore": "Hani",
    "Beng": "Beng",
    "Taml": "Tami",
    "Telu": "Telu",
    "Laoo": "Lao",
}
"""Vocabularies' script codes that `script` calls otherwise."""


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of a language, or the one that goes by script; built once."""
    return Lexicon(language)


def _vocabulary(code: str) -> Vocabulary | None:
    try:
        return load(code)
    except OptionError:
        return None


def _add_language(words: Words, code: str) -> None:
    vocabulary = _vocabulary(code)
    if vocabulary is not None:
        _add_press_names(words, vocabulary)
        code = vocabulary.code
    for name in _NAMED.get(code, (code, code.partition("-")[0])):
        _add_names(words, name)


_NAMED = {"zh-Hans": ("zh",), "zh-Hant": ("zh-Hant", "zh"), "nb": ("no", "nn"), "sr": ("sr", "sr-Latn")}
"""Languages whose names CLDR keeps under other codes or under several."""


def _add_names(words: Words, code: str, *, shared: bool = False, only: str = "", shortest: int = 2) -> None:
    months, weekdays = NAMES.get(code, ("", ""))
    kind = THAI_MONTH if code == "th" else MONTH
    for number, forms in enumerate(months.split("|"), 1):
        for form in forms.split():
            if len(form) >= shortest and (not only or script(form[0]) == only):
                _add_month(words, form.split("_"), number, kind, shared=shared)
                if code == "he":
                    _add_month(words, ["ב" + form.replace("_", "")], number, kind, shared=shared)
                if code == "ckb":
                    _add_month(words, [form.replace("_", "") + "ي"], number, kind, shared=shared)
    for number, forms in enumerate(weekdays.split("|"), 1):
        for form in forms.split():
            if len(form) >= shortest and (not only or (script(form[0]) == only and (only != "Latn" or len(form) > 2))):
                _add_weekday(words, form.split("_"), number)


def _add_press_names(words: Words, vocabulary: Vocabulary, *, shared: bool = False, only: str = "") -> None:
    def fits(parts: list[str]) -> bool:
        return bool(parts) and (not only or script(parts[0][0]) == only)

    kind = THAI_MONTH if vocabulary.code == "th" else MONTH
    for number, parts in _numbered(vocabulary.months):
        if fits(parts) and len("".join(parts)) > 1:
            _add_month(words, parts, number, kind, shared=shared)
    for number, parts in _numbered(vocabulary.weekdays):
        if fits(parts) and len("".join(parts)) > 1:
            _add_weekday(words, parts, number)
    for afternoon, text in ((False, vocabulary.am), (True, vocabulary.pm)):
        for line in text.splitlines():
            if fits(parts := pieces(line)):
                _add_mark(words, parts, afternoon)
    for line in vocabulary.zones.splitlines():
        name, _, meaning = line.partition("=")
        if fits(parts := pieces(name)) and len("".join(parts)) > 1:
            words.zones.setdefault(words.add(ZONE, parts), meaning.strip())
    for line in vocabulary.relative.splitlines():
        name, _, days = line.partition("=")
        if fits(parts := pieces(name)) and days.strip().lstrip("+-").isdecimal():
            words.today.setdefault(words.add(TODAY, parts, hint=True), int(days))
    _add_ago(words, vocabulary, only)


def _add_ago(words: Words, vocabulary: Vocabulary, only: str) -> None:
    """Every `ago` pattern with every unit put in, split at the number."""
    units = [
        (pieces(form), unit.strip()) for unit, _, forms in _equations(vocabulary.units) for form in forms.split("|")
    ]
    for pattern in vocabulary.ago.splitlines():
        before, _, after = pattern.partition("{n}")
        for parts, unit in units:
            if not parts or (only and script(parts[0][0]) != only):
                continue
            name = " ".join(parts)
            head, tail = pieces(before.replace("{unit}", name)), pieces(after.replace("{unit}", name))
            if head or tail:
                words.ago.setdefault("".join(tail), {}).setdefault("".join(head), unit)
                words.hints.update(tail[:1], parts, head[-1:])


def _equations(text: str) -> list[tuple[str, str, str]]:
    return [line.partition("=") for line in text.splitlines()]


def _numbered(text: str) -> list[tuple[int, list[str]]]:
    """`1 جانفي | كانون ثاني` as number and pieces; what the press writes with a digit inside is left out."""
    out = []
    for line in text.splitlines():
        number, _, forms = line.strip().partition(" ")
        if number.isdecimal():
            out += [(int(number), pieces(form)) for form in forms.split("|") if not any(c.isdecimal() for c in form)]
    return out


def _add_month(words: Words, parts: list[str], number: int, kind: str, *, shared: bool) -> None:
    name = words.add(kind, parts, hint=True)
    if words.kinds.get(name) == WEEKDAY:
        words.kinds[name] = EITHER
    known = words.months.get(name, ())
    if not known or (shared and number not in known):
        words.months[name] = (*known, number)


def _add_weekday(words: Words, parts: list[str], number: int) -> None:
    name = "".join(parts)
    if name in _SHORT and len(name) < 3:
        return
    words.add(WEEKDAY, parts)
    if words.kinds.get(name) == MONTH and name not in words.weekdays:
        words.kinds[name] = EITHER
    words.weekdays.setdefault(name, number)


def _add_mark(words: Words, parts: list[str], afternoon: bool) -> None:
    single = len("".join(parts)) == 1 and script(parts[0]) == "Arab"
    words.afternoon.setdefault(words.add(ARABIC_MARK if single else MARK, parts), afternoon)


def _add_joins(words: Words, only: str | None) -> None:
    """The words that belong to all languages; of one script alone if `only` names it."""

    def fitting(text: str) -> list[list[str]]:
        found = [pieces(word.replace("_", " ")) for word in text.split()]
        return [parts for parts in found if parts and (only is None or script(parts[0][0]) == only)]

    for afternoon, text in ((False, joins.AM), (True, joins.PM)):
        for parts in fitting(text):
            _add_mark(words, parts, afternoon)
    for line in ABBREVIATIONS.strip().splitlines():
        names, _, meaning = line.partition("|")
        for parts in fitting(names):
            words.zones.setdefault(words.add(ZONE, parts), meaning.strip())
    for parts in fitting(UNSURE):
        words.zones.setdefault(words.add(ZONE, parts), "")
    for calendar, text in calendars.ERAS.items():
        for parts in fitting(text):
            words.eras.setdefault(words.add(ERA, parts), calendar)
    for calendar, text in calendars.MONTHS.items():
        for _, parts in _numbered(text):
            if only is None or script(parts[0][0]) == only:
                words.other_months.setdefault(words.add(OTHER_MONTH, parts, hint=True), calendar)
    for kind, text in _JOINS:
        for parts in fitting(text):
            words.add(kind, parts, hint=kind in (MONTH_WORD, MONTH_MARK))
