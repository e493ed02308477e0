"""The vocabulary's phrases in a text, found by their first two letters, so that most words are passed over at one look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

BORDERS = "\n !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~©•·●▪■►▶→▲△▼◆。、《》【】،؛؟۔।"
"""What stands before a word of a folded text."""


class Phrases:
    """Phrases to look for; behind one of `borders`, or anywhere where none are given.

    The first letters alone are a pattern: one with every phrase in it takes milliseconds to compile.
    """

    def __init__(self, phrases: Iterable[str], borders: str = "") -> None:
        self._border = len(borders[:1])
        self._by_letter: dict[str, tuple[str, ...]] = {}
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
            self._by_letter[phrase[0]] = (*self._by_letter.get(phrase[0], ()), phrase)
        beginnings = "|".join(map(_beginning, self._by_letter.values())) or "(?!)"
        self._beginning = re.compile(f"[{re.escape(borders)}](?={beginnings})" if borders else beginnings)

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Where phrases begin, each with the longest that does; none overlaps another."""
        end = 0
        for match in self._beginning.finditer(text):
            at = match.start() + self._border
            if at >= end and text.startswith(those := self._by_letter[text[at]], at):
                phrase = next(phrase for phrase in those if text.startswith(phrase, at))
                yield at, phrase
                end = at + len(phrase)


def _beginning(phrases: tuple[str, ...]) -> str:
    """The first letter of some phrases, before a second one that they have, if all have one."""
    second = "".join(sorted({phrase[1:2] for phrase in phrases}))
    return re.escape(phrases[0][0]) + (
        f"(?=[{re.escape(second)}])" if all(len(phrase) > 1 for phrase in phrases) else ""
    )
