"""The labelled values on one line: `تاريخ النشر 10:31 07-10-2024 الكاتب: X المصدر: وكالات` holds three."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.text.fold import fold

_REACH = 400
_SHORTEST_LABEL = 6
_LONGEST_WORD = 30
"""In letters: a shorter label may be a word's ending by chance."""

_BESIDE_DAY = frozenset({"published", "updated", "source"})
"""The kinds of labels that run into the day before them: `2015-03-12来源: X`."""

_WORDS = 4
"""No label has more words than this."""


class Labelled(NamedTuple):
    """A label's kind, its words as printed, and where its value stands in the line."""

    kind: str
    label: str
    start: int
    end: int


def labelled(text: str, kind: str, start: int, lexicon: Lexicon) -> list[Labelled]:
    """The labelled values of a line, in order; the first is the label that opens it, of the kind and with the value that its cue tells.

    A word with a colon that is no known label ends the value before it, and its own value has the kind `""`.
    """
    out = [(kind, text[:start].strip(TRIM), 0, start)] if kind else []
    for match in _colon().finditer(text, max(start, 1), _REACH):
        inner = _label_before(text, start, match.start(), lexicon)
        if inner:
            out.append(inner)
            start = inner[3]
        elif out and match.end() < len(text) and not text[match.start() - 1].isdigit():
            word = text.rfind(" ", start, match.start()) + 1
            if word > start:
                out.append(("", "", word, match.end()))
    if not out:
        return []
    ends = [*(begin for _, _, begin, _ in out[1:]), len(text)]
    return [
        Labelled(kind, label, value, max(value, end)) for (kind, label, _, value), end in zip(out, ends, strict=False)
    ]


def _label_before(text: str, start: int, colon: int, lexicon: Lexicon) -> tuple[str, str, int, int] | None:
    """The label that ends at `colon`: its kind, its words, where it begins and where its value does."""
    words = text[max(start, colon - 40) : colon].split()
    for count in range(min(_WORDS, len(words)), 0, -1):
        label = " ".join(words[-count:])
        kind = lexicon.labels.get(fold(label).strip(TRIM))
        begin = text.rfind(words[-count], start, colon)
        if kind and begin >= 0:
            value = colon + 1
            while value < len(text) and text[value] in " :：｜丨":
                value += 1
            return kind, label.strip(TRIM), begin, value
    return _glued_label(text, start, colon, lexicon)


def _glued_label(text: str, start: int, colon: int, lexicon: Lexicon) -> tuple[str, str, int, int] | None:
    """The date's or source's label that runs into the word or day before it: `BY EMMA HOLMPUBLISHED: DEC 22, 2023`."""
    word = max(text.rfind(" ", start, colon) + 1, start, colon - _LONGEST_WORD)
    for begin in range(word + 2, colon - _SHORTEST_LABEL + 1):
        kind = lexicon.labels.get(fold(text[begin:colon]), "")
        if kind in {"published", "updated"} or (kind == "source" and not text[begin].islower()):
            return kind, text[begin:colon], begin, colon + 1
    begin = next((at for at in range(colon, word, -1) if text[at - 1].isdigit()), colon)
    kind = lexicon.labels.get(fold(text[begin:colon]), "")
    return (kind, text[begin:colon], begin, colon + 1) if kind in _BESIDE_DAY else None


@cache
def _colon() -> re.Pattern[str]:
    """Any colon but a clock's, and the bars that Chinese pages print for one."""
    return re.compile(r"[:：｜丨](?<!\d.(?=\d))")
