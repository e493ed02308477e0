"""The words to read one page's dates by: a language's own, or those of all languages in the scripts that are met."""

from __future__ import annotations

from functools import cache

from newsparse.dates import entries
from newsparse.dates.script import UNSPACED, script
from newsparse.dates.words import Words, key
from newsparse.errors import OptionError
from newsparse.languages import codes, load

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
            entries.add_joins(self.words, None)

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
            entries.add_language(self.words, code)

    def _load_script(self, wanted: str) -> None:
        self._scripts.add(wanted)
        from newsparse.dates.names import BY_SCRIPT, PRESS

        named = BY_SCRIPT.get(wanted, "").split()
        press = [code for code in named if code in PRESS]
        others = [code for code in named if code not in PRESS]
        for code in press:
            entries.add_names(self.words, code, shared=True, only=wanted)
        for code in others:
            entries.add_names(self.words, code, only=wanted, shortest=4)
        for code in codes():
            vocabulary = load(code)
            if _SAME.get(vocabulary.script, vocabulary.script) == wanted:
                entries.add_press_names(self.words, vocabulary, shared=True, only=wanted)
        entries.add_joins(self.words, wanted)


_SAME = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hani", "Kore": "Hani"}
"""Vocabularies' script codes that `script` calls otherwise."""


@cache
def lexicon(language: str | None) -> Lexicon:
    """The lexicon of a language, or the one that goes by script; built once."""
    return Lexicon(language)
