"""The beginnings of words, by which it is told whether two texts speak of the same."""

from __future__ import annotations

_LETTERS = 5
_MARKS = "\"'.,:;!?()«»،؟-“”‘’„*"


def stems(text: str) -> set[str]:
    """The first five letters of each word of four and more, so that endings matter less; pairs of characters where words are
    not spaced.

    >>> sorted(stems("The bridges, opened on Friday"))
    ['bridg', 'frida', 'opene']
    """
    text = text.casefold()
    if text.count(" ") * 12 < len(text) and not text.isascii():
        return {text[k : k + 2] for k in range(len(text) - 1) if not text[k].isascii()}
    return {word.strip(_MARKS)[:_LETTERS] for word in set(text.split()) if len(word) > 3}
