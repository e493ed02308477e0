"""Entries of a live report: each below a clock alone on its line, and some so short that they are hardly seen as prose."""

from __future__ import annotations

import re
from functools import cache

from newsparse.roles.cues import Cues
from newsparse.roles.features import STOPS
from newsparse.text.lines import Page
from newsparse.text.stems import stems

_FEWEST = 2
"""So many clocks below the story's beginning make a report of it."""

_CLOCK = 14
"""How long a line is at most that is a clock alone."""

_NEAR = 3
"""Within how many lines of the story its first clock stands; further down are other stories."""

_LAST = 12
"""How many lines the last entry has at most."""

_SENTENCE = 25
"""A shorter line is no sentence, but a button."""

_KIN = 0.2
"""Where they share a smaller part of their words with what stands above, they are other stories' teasers."""

_CLOSERS = "\"'”’»)"
_ENDS = frozenset(STOPS)

_OVER = frozenset({"related", "comments", "keywords", "ending", "source"})


def keep_entries(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Add the sentences of a live report's entries to the lines decoded as body, `in_body`."""
    _keep_timed(page, cues, sizes, in_body)
    texts, first = page.texts, in_body.find(1)
    clocks = [i for i, flag in enumerate(cues.dated) if flag and len(texts[i]) <= _CLOCK and i > first >= 0]
    clocks = [i for i in clocks if _clock().fullmatch(texts[i])]
    if len(clocks) < _FEWEST or clocks[0] - in_body.rfind(1, 0, clocks[0]) > _NEAR:
        return
    below = range(clocks[0], min(clocks[-1] + _LAST, len(page)))
    end = next((i for i in below if cues.kinds[i] in _OVER), below.stop)
    entries = [i for i in range(clocks[0], end) if in_body[i] or _is_sentence(page, cues, sizes, i)]
    story = stems("\n".join([texts[i] for i in range(first, clocks[0]) if in_body[i]]))
    own = stems("\n".join([texts[i] for i in entries]))
    if len(own & story) >= _KIN * len(own):
        for i in entries:
            in_body[i] = 1


def _keep_timed(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Add the entries that open with their clock in brackets, `【16:49】`, if one of them is body: a ticker's are none."""
    timed = [i for i, flag in enumerate(cues.dated) if flag and page.texts[i][0] == "【"]
    timed = [i for i in timed if sizes[i] >= _SENTENCE and not cues.kinds[i] and _bracketed().match(page.texts[i])]
    if len(timed) >= _FEWEST and any(in_body[i] for i in timed):
        for i in timed:
            in_body[i] = 1


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"【\d{1,2}[:：]\d\d】")


def _is_sentence(page: Page, cues: Cues, sizes: list[int], i: int) -> bool:
    told = cues.kinds[i] or cues.linked[i] or cues.credited[i]
    return not told and sizes[i] >= _SENTENCE and page.texts[i].rstrip(_CLOSERS)[-1:] in _ENDS


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[:.h]\d\d(?:\s?[^\W\d_]{1,4}\.?){0,3}")
