"""Text that may go to a terminal: nothing in it can move the cursor, change colours or reorder its surroundings."""

from __future__ import annotations

import unicodedata

_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def printable(text: str) -> str:
    r"""`text` with control characters shown as `\x1b`, and those that change direction or show nothing left out.

    >>> printable("a\x1b[31mb\tc")
    'a\\x1b[31mb c'
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _shown(char) for char in text)


def escaped(text: str) -> str:
    r"""A file's name for a message: whatever does not show is spelt out, so that two names that differ look different.

    >>> escaped("a\nb\N{RIGHT-TO-LEFT OVERRIDE}")
    'a\\nb\\u202e'
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in _JOINERS else c.encode("unicode_escape").decode() for c in text)


def isolated(text: str) -> str:
    """`text` in an isolate of its own direction, so that Arabic does not swap places with what stands beside it."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if text else text


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Zs", "Zl", "Zp") or char == "\t":
        return char if category == "Zs" else " "
    if category == "Cf":
        return char if char in _JOINERS else ""
    return char.encode("unicode_escape").decode() if category in ("Cc", "Cs") else char
