"""The vocabulary's phrases in a text, found by their first letters, so that most words are passed over at one look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

BORDERS = "\n !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~©•·●▪■►▶→▲△▼◆。、《》【】،؛؟۔।"
"""What stands before a word of a folded text."""

_LETTERS = 5
"""So many letters of each phrase are in the pattern: one of all their letters takes milliseconds to compile and finds hardly less."""


class Phrases:
    """Phrases to look for: behind one of `borders`, or anywhere where none are given."""

    def __init__(self, phrases: Iterable[str], borders: str = "") -> None:
        self._by_letter: dict[str, tuple[str, ...]] = {}
        """The phrases with this first letter, the longest first."""
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
            self._by_letter[phrase[0]] = (*self._by_letter.get(phrase[0], ()), phrase)
        self._border = len(borders[:1])
        those = self._by_letter.values()
        if borders:
            pattern = f"[{re.escape(borders)}](?={_either(_beginning(phrases, '(?:') for phrases in those)})"
        else:
            pattern = _either(_beginning(phrases, "(?=") for phrases in those)
        self._beginning = re.compile(pattern)

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Where phrases begin, each with the longest that does; none overlaps another."""
        end = 0
        for match in self._beginning.finditer(text):
            at = match.start() + self._border
            if at >= end and text.startswith(those := self._by_letter[text[at]], at):
                phrase = next(phrase for phrase in those if text.startswith(phrase, at))
                yield at, phrase
                end = at + len(phrase)


def _beginning(phrases: tuple[str, ...], group: str) -> str:
    """The pattern for the first letters of phrases that share the first one, the others in a group of this kind."""
    kept: list[str] = []
    for rest in sorted({phrase[1:_LETTERS] for phrase in phrases}):
        if not kept or not rest.startswith(kept[-1]):
            kept.append(rest)
    return f"{re.escape(phrases[0][0])}{group}{'|'.join(map(re.escape, kept))})"


def _either(patterns: Iterable[str]) -> str:
    """What finds one of some patterns, and nothing where there are none."""
    return "|".join(patterns) or "(?!)"
