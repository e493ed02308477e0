"""Whether a short text can be a person's name."""

from __future__ import annotations

import re

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.text.fold import fold

_PARTICLES = frozenset(
    [
        "al",
        "bin",
        "ibn",
        "ben",
        "abu",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "la",
        "le",
        "les",
        "op",
        "'t",
        "ten",
        "ter",
        "van",
        "von",
        "zu",
        "zur",
        "y",
        "i",
        "af",
        "av",
    ]
)
"""Small words inside names that are not capitalised."""


def is_name(text: str, lexicon: Lexicon, *, capitals: bool = False) -> bool:
    """Two to five words of letters, capitalised where the script has capitals, none of them known as an agency or a section.

    `capitals` lets names printed in capitals pass.
    Scripts without spaces between words pass with two to four characters (Chinese, Japanese) or, in Korean, three.
    """
    text = text.strip(TRIM)
    if not 2 <= len(text) <= 45 or any(c.isdigit() or c in '@/|:?!؟،,()«»"' for c in text):
        return False
    key = fold(text)
    if key in lexicon.agencies or key in lexicon.whole or key in lexicon.sections:
        return False
    words = text.split()
    if len(words) == 1:
        return 2 <= len(text) <= 4 and "\u3040" <= text[0] <= "\ud7a3"
    if not 2 <= len(words) <= 5:
        return False
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if cased:
        return all(word[0].isupper() or word.lower() in _PARTICLES for word in cased) and (
            capitals or not text.isupper()
        )
    return all(1 < len(word) <= 12 for word in words)


def leading_name(text: str) -> int:
    """How many characters of `text` can be a name: its leading capitalised words; all of it in a script without capitals."""
    end = 0
    for match in re.finditer(r"\S+", text):
        word = match[0]
        if word[0].lower() == word[0].upper() or word[0].isupper():
            end = match.end()
        elif word.lower() not in _PARTICLES:
            break
    return len(text[:end].rstrip(" .,"))
