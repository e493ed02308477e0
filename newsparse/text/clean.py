r"""Take out of a text what only machines see, and remember where every character stood.

Removed: control, bidi and other invisible characters (Unicode Cc, Cf); a joiner stays where it stands between two letters or emoji,
because Persian and Indic words need it; and `\r` in front of `\n`. Replaced: every kind of space and tab by a space, any other `\r` by
`\n`, Arabic and Latin presentation forms by the letters they present (NFKC; not those of several words, `ﷺ`), a lone surrogate by U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate

from newsparse.article import Span
from newsparse.text.script import high_bytes


class Cleaned:
    """A cleaned text and, where its length changed, the pieces that map it onto the original.

    Piece k starts at `clean_starts[k]` in the cleaned text and at `starts[k]` in the original; it is copied character for character
    up to the next piece, unless `ends` has an end for it: then it stands as a whole for the original up to there.
    """

    def __init__(
        self,
        text: str,
        clean_starts: Sequence[int] = (),
        starts: Sequence[int] = (),
        ends: Mapping[int, int] | None = None,
    ) -> None:
        self.text = text
        self.clean_starts = clean_starts
        self.starts = starts
        self.ends = ends or {}

    def start(self, offset: int) -> int:
        """Where in the original the character at `offset` of the cleaned text starts."""
        if not self.starts:
            return offset
        piece = bisect_right(self.clean_starts, offset) - 1
        if piece in self.ends:
            return self.starts[piece]
        return self.starts[piece] + offset - self.clean_starts[piece]

    def end(self, offset: int) -> int:
        """Where in the original the character before `offset` of the cleaned text ends."""
        if not self.starts:
            return offset
        if offset == 0:
            return 0
        piece = bisect_right(self.clean_starts, offset - 1) - 1
        whole = self.ends.get(piece)
        return whole if whole is not None else self.starts[piece] + offset - self.clean_starts[piece]

    def span(self, start: int, end: int) -> Span:
        """The span of the original that gave `text[start:end]`."""
        return self.start(start), self.end(end)


def clean(text: str) -> Cleaned:
    r"""The text without what only machines see.

    >>> clean("a\N{NO-BREAK SPACE}b\r\n\N{RIGHT-TO-LEFT MARK}c").text
    'a b\nc'
    """
    # The two that pages are full of, before anything is looked for.
    text = text.replace("\N{NO-BREAK SPACE}", " ").replace("\t", " ")
    if _shows(text):
        return Cleaned(text)
    for space in _SPACES:
        text = text.replace(space, " ")
    if _shows(text):
        return Cleaned(text)
    if "\r\n" in text and _shows(cleaned := text.replace("\r\n", "\n")):
        return _without_returns(text, cleaned)
    odd = _odd()
    parts: list[str] = []
    clean_starts, starts = array("Q", [0]), array("Q", [0])
    ends: dict[int, int] = {}
    done = length = 0
    for match in odd.finditer(text):
        start, end = match.span()
        put = _replacement(text, start, end)
        if put == match[0]:
            continue
        parts += text[done:start], put
        length += start - done
        if put:
            ends[len(starts)] = end
            clean_starts.append(length)
            starts.append(start)
            length += len(put)
        clean_starts.append(length)
        starts.append(end)
        done = end
    if not done:
        return Cleaned(text)
    parts.append(text[done:])
    return Cleaned("".join(parts), clean_starts, starts, ends)


def _without_returns(text: str, cleaned: str) -> Cleaned:
    """A text of which nothing is taken but the carriage returns in front of line feeds; each line feed begins a piece."""
    lengths = [len(line) + 1 for line in text.split("\r\n")]
    ahead = accumulate(lengths[:-1])
    clean_starts = array("Q", [0, *(place - 1 for place in ahead)])
    starts = array("Q", [place + taken for taken, place in enumerate(clean_starts)])
    return Cleaned(cleaned, clean_starts, starts)


def _shows(text: str) -> bool:
    """Whether every character but line feeds can be seen and none is a presentation form; in two passes, faster than any pattern."""
    if not text.replace("\n", "").isprintable():
        return False
    if text.isascii():
        return True
    blocks = high_bytes(text)
    return not any(block in blocks for block in _PRESENTED_BLOCKS)


def tidy(text: str) -> str:
    """A value as it is given out: cleaned text with its white space folded to single spaces; the lines of Chinese and Japanese join without
    one.
    """
    text = text.strip()
    if "\n" in text:
        text = _wrap().sub("", text)
    return " ".join(text.split()) if "  " in text or "\n" in text else text


@cache
def _wrap() -> re.Pattern[str]:
    """A line's end beside a character that takes no space."""
    return re.compile(rf"(?<=[{_HAN}])\n\s*|\n\s*(?=[{_HAN}])")


_HAN = "\u3000-\u9fff\uff00-\uffef"

_SPACES = (
    "\t\v\f\N{NEXT LINE}\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}"
    "\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}"
    "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}"
)
"""Each becomes one space in place, so no offset moves. None of them ends a line here."""


_GONE = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\N{SOFT HYPHEN}\N{ARABIC LETTER MARK}\N{MONGOLIAN VOWEL SEPARATOR}"
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{LEFT-TO-RIGHT EMBEDDING}-\N{RIGHT-TO-LEFT OVERRIDE}\N{WORD JOINER}-\N{NOMINAL DIGIT SHAPES}"
    "\N{ZERO WIDTH NO-BREAK SPACE}\N{INTERLINEAR ANNOTATION ANCHOR}-\N{INTERLINEAR ANNOTATION TERMINATOR}"
    "\N{LANGUAGE TAG}-\N{CANCEL TAG}"
)
_PRESENTED = "\N{LATIN SMALL LIGATURE FF}-\ufdff\ufe70-\ufefc"
_PRESENTED_BLOCKS = (b"\xfb", b"\xfc", b"\xfd", b"\xfe")
"""High bytes of their code units."""


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"\r|[{_PRESENTED}]|[\ud800-\udfff]|[{_GONE}{_JOINERS}]+")


_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def _replacement(text: str, start: int, end: int) -> str:
    """What stands for the odd run `text[start:end]`."""
    first = text[start]
    if first == "\r":
        return "" if text[end : end + 1] == "\n" else "\n"
    if "\ud800" <= first <= "\udfff":
        return "\N{REPLACEMENT CHARACTER}"
    if "\ufb00" <= first <= "\ufefc":
        letters = unicodedata.normalize("NFKC", first)
        # A form that stands for several words stays, for no value can be copied from a part of it.
        return first if " " in letters else letters
    joiner = next((c for c in text[start:end] if c in _JOINERS), "")
    return joiner if joiner and _joins(text[start - 1 : start]) and _joins(text[end : end + 1]) else ""


def _joins(neighbour: str) -> bool:
    """Whether a joiner beside this character does something: beside letters, marks and emoji of scripts that have joiners."""
    return not neighbour.isascii() and not neighbour.isspace() and not _odd().match(neighbour)
