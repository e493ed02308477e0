"""Words as runs of letters with their marks, for the patterns of all rooms.

`\\w` leaves out the vowel signs of Indic scripts and of Thai, and the joiners inside Persian words, and would cut their words.
"""

from __future__ import annotations

import re
from functools import cache

# White space is spelled out: for a set that names `\s` the engine calls a function at each letter that is not in it.
ASCII_BETWEEN = r"\t-\r\x1c-/:-@\[-`{-~"
BETWEEN = ASCII_BETWEEN + (
    r"\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\x80-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf×÷،؛؟٪-٭۔।॥॰׳״־·་-༔፠-፨⸀-⹝"
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{HYPHEN}-\N{INVERTED UNDERTIE}"
    "\N{WORD JOINER}-\N{NOMINAL DIGIT SHAPES}\N{IDEOGRAPHIC SPACE}-\N{DITTO MARK}"
    "\N{LEFT ANGLE BRACKET}-\N{POSTAL MARK FACE}\N{KATAKANA MIDDLE DOT}"
    "\N{FULLWIDTH EXCLAMATION MARK}-\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH COLON}-\N{FULLWIDTH COMMERCIAL AT}"
    "\N{FULLWIDTH VERTICAL LINE}\N{ZERO WIDTH NO-BREAK SPACE}"
)
"""What is neither a digit nor part of a word, for the inside of a character class."""

LETTER = rf"[^\d{BETWEEN}]"
"""A letter, a mark on one or an emoji: what can stand in a word."""

WORD = rf"[^\W\d_]{LETTER}*"


def count_words(text: str, shortest: int = 1) -> int:
    """How many words of a text have so many letters and marks.

    >>> count_words("मई 18, 2024 7:57 अपराह्न")
    2
    """
    return len(_words(shortest).findall(text))


@cache
def _words(shortest: int) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]{LETTER}{{{shortest - 1},}}")
