"""Which line ends of a text are hard wraps: mail, wires and PDF break lines at a width, in the middle of sentences.

A break is one if the next line's first word would not have fitted, for that is how programs wrap. Nothing is moved: lines keep their
places, and a paragraph is a run of them.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise

from newsparse.text.letters import WORD

WIDEST = 100
"""No text is wrapped at more characters; a longer line is a paragraph by itself, and then the others are, too."""

_NARROWEST = 30
_FEWEST = 2
"""So many breaks in mid-sentence, one of them before a word without a capital, show that a text is wrapped."""

_LEAST_SHARE = 4
"""A fourth of the text stands in lines that are full, and of their runs a fourth closes a sentence: the rest may be menus."""

_LOOSENESS = 10
"""Where blank lines part the paragraphs, a tenth of the width may be free: not every program fills lines as far as it can."""

_ENDS = ".!?؟。…:;\"'”»)"
_HANGING = 4
"""Two characters of Chinese or Japanese, in columns."""

_BULLETS = "•●▪■►▶‣◦✓✔*·-–—"


def may_be_wrapped(texts: list[str]) -> bool:
    """The cheap look: whether no line is longer than wrapped ones are, addresses, which nothing breaks, aside."""
    return not any(len(text) > WIDEST and " " in text for text in texts)


def continuations(texts: list[str], gaps: list[int], indents: list[int]) -> list[int]:
    """The lines that go on with the one before them; none where the text is not wrapped.

    `texts` are the lines without white space at their ends, `gaps` the blank lines before each and `indents` the white space.
    """
    if len(texts) <= _FEWEST:
        return []
    if _is_spaceless(texts):
        return _han_continuations(texts, gaps, indents)
    ends = [indent + len(text) for indent, text in zip(indents, texts, strict=True)]
    # Neither addresses nor the lines of a mail's header are wrapped.
    free = [end for end, text in zip(ends, texts, strict=True) if " " in text and not _label().match(text)]
    width = max(free, default=0)
    if not _NARROWEST <= width <= WIDEST:
        return []
    close = _close(texts, gaps, indents)
    full = {i for i in close if _is_full(ends[i - 1], texts[i], width)}
    if not _show_wrapping(texts, full):
        return []
    if _are_parted(texts, full, close):
        loose = width - width // _LOOSENESS
        full |= {i for i in close if texts[i - 1][-1] not in _ENDS and _is_full(ends[i - 1], texts[i], loose)}
    else:
        full = {i for i in full if texts[i - 1][-1] not in _ENDS or texts[i][0].islower()}
    early = {
        i for i in close if texts[i][0].islower() and 2 * len(texts[i - 1]) > width and texts[i - 1][-1] not in _ENDS
    }
    return sorted(full | early)


def _close(texts: list[str], gaps: list[int], indents: list[int]) -> list[int]:
    """The lines that no blank line and nothing in their shape part from the one before."""
    return [n + 1 for n, pair in enumerate(pairwise(texts)) if not gaps[n + 1] and _follows(*pair, *indents[n : n + 2])]


def _han_continuations(texts: list[str], gaps: list[int], indents: list[int]) -> list[int]:
    """The same for Chinese and Japanese, whose lines are full where most that stop short of a sentence's end have one width.

    A mark that must not begin a line leaves the one before it a little shorter or longer.
    """
    sizes = [len(text.encode()) for text in texts]
    widths = [(len(text) + size) // 2 for text, size in zip(texts, sizes, strict=True)]
    if max(widths) > WIDEST:
        return []
    wide = [
        size > 2 * len(text) and (text[0].isalnum() or text[-1].isalnum())
        for text, size in zip(texts, sizes, strict=True)
    ]
    close = [i for i in _close(texts, gaps, indents) if wide[i - 1]]
    cut = [i for i in close if texts[i - 1][-1] not in _ENDS]
    width = max(Counter(widths[i - 1] for i in cut).items(), key=lambda pair: pair[::-1], default=(0, 0))[0]
    full = {i for i in close if abs(widths[i - 1] - width) <= _HANGING}
    within = full.intersection(cut)
    closing = [texts[i][-1] in _ENDS for i in within if i + 1 not in full]
    if width < _NARROWEST or len(within) <= max(_FEWEST, len(cut) / 2) or 2 * sum(closing) < len(closing):
        return []
    return sorted(full if _are_parted(texts, full, close) else within)


def _show_wrapping(texts: list[str], full: set[int]) -> bool:
    """Whether enough lines are full, most of them in mid-sentence, and runs of them close a sentence, as no list of headlines does."""
    closing = [texts[i][-1] in _ENDS for i in full if i + 1 not in full]
    within = [i for i in full if texts[i - 1][-1] not in _ENDS]
    return (
        len(within) >= max(_FEWEST, len(full) / 2)
        and _LEAST_SHARE * sum(closing) >= len(closing)
        and not all(texts[i][0].isupper() for i in within)
        and _LEAST_SHARE * sum([len(texts[i - 1]) for i in full]) >= sum(map(len, texts))
    )


def _are_parted(texts: list[str], full: set[int], close: list[int]) -> bool:
    """Whether blank lines or indents part the paragraphs; else a sentence's end at a full line's end is taken for a paragraph's."""
    short = [i for i in range(1, len(texts)) if texts[i - 1][-1] in _ENDS and i not in full]
    return 2 * len({*short} & {*close}) < len(short)


def _is_spaceless(texts: list[str]) -> bool:
    """Whether the words have no spaces between them: Chinese, Japanese and Thai lines end anywhere."""
    letters = "".join(texts)
    return not letters.isascii() and letters.count(" ") * 12 < len(letters)


def _follows(text: str, below: str, indent: int, indent_below: int) -> bool:
    """Whether nothing in the shape of a line says that it begins something new: an indent, a bullet, a label."""
    if indent_below > indent and text[0] not in _BULLETS:
        return False
    return not (below[0] in _BULLETS and below[1:2].isspace()) and not _label().match(below)


def _is_full(end: int, below: str, width: int) -> bool:
    """Whether the first word of the line below has no room behind the `end` of a line."""
    return end + 1 + len(below.split(None, 1)[0]) > width


@cache
def _label() -> re.Pattern[str]:
    """One or two words and a colon."""
    return re.compile(rf"{WORD}(?:[ -]{WORD})?\s?[:：](?:\s|$)")
