"""Names that have initials or are shortened to one, in scripts without capitals."""

from __future__ import annotations

from newsparse.languages.lexicon import Lexicon
from newsparse.text.fold import fold

_PAIR = 2

_LETTER_NAMES = frozenset({"ए", "आ", "এ", "আ", "எ", "ஆ"})
"""With what the names of foreign letters begin that are initials of two letters: `எஸ்.` and `एस.` for an S; `पुणे.` is a place."""

_REACH_OF_INITIAL = 6
"""Within so many characters, marks counted, an initial's stop stands."""


def is_initialled(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a given name and one letter that is no title, as papers of scripts without capitals sign: `سليم.ح`, `ح. سليم`."""
    words = fold(text).replace(".", ". ").split() if lexicon.given_names else []
    if len(words) != _PAIR or words[0] in lexicon.titles:
        return False
    first, second = (word.rstrip(".") for word in words)
    return (len(second) == 1 and first in lexicon.given_names) or (len(first) == 1 and second in lexicon.given_names)


def behind_initials(text: str) -> int:
    """Where the name goes on behind the initials that open it: `மு. கருணாநிதி`, `எஸ்.எம்.ராஜன்`; 0 where none do."""
    at = 0
    while (stop := text.find(".", at, at + _REACH_OF_INITIAL)) > 0:
        if " " in text[at:stop] or letters(text[at:stop]) != 1 + (text[at] in _LETTER_NAMES and stop > at + 1):
            break
        at = stop + 1 + (text[stop + 1 : stop + 2] == " ")
    return at


def letters(word: str) -> int:
    """How many letters a word has, its marks not counted."""
    return sum(map(str.isalpha, word))
