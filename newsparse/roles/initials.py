"""Names of which one part is a letter, in scripts without capitals."""

from __future__ import annotations

from newsparse.languages.lexicon import Lexicon
from newsparse.text.fold import fold

_PAIR = 2


def is_initialled(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a given name and one letter that is no title, as papers of scripts without capitals sign: `سليم.ح`, `ح. سليم`."""
    words = fold(text).replace(".", ". ").split() if lexicon.given_names else []
    if len(words) != _PAIR or words[0] in lexicon.titles:
        return False
    first, second = (word.rstrip(".") for word in words)
    return (len(second) == 1 and first in lexicon.given_names) or (len(first) == 1 and second in lexicon.given_names)
