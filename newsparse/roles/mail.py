"""The header of a mail that an article was sent in: sender, receivers, day, subject, one a line (RFC 5322, and as programs forward it)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from newsparse.text.letters import WORD

_FEWEST = 3
"""So many lines in a row with a label and a colon are a mail's header, if one has an address and a name or two are an address."""

_BARE = 2


def header_lines(folded: list[str], gaps: list[int]) -> Iterator[int]:
    """The lines of mails' headers; `folded` are the page's lines, `gaps` the blank lines before each."""
    addressed = [i for i, key in enumerate(folded) if "@" in key and _address().search(key)]
    done = -1
    for i in addressed:
        if i <= done or not _label().match(folded[i]):
            continue
        start, end = i, i + 1
        while start > 0 and not gaps[start] and _label().match(folded[start - 1]):
            start -= 1
        while end < len(folded) and not gaps[end] and _label().match(folded[end]):
            end += 1
        done = end - 1
        among = addressed[bisect_left(addressed, start) : bisect_left(addressed, end)]
        if end - start >= _FEWEST and (len(among) >= _BARE or any("<" in folded[k] or "(" in folded[k] for k in among)):
            yield from range(start, end)


@cache
def _address() -> re.Pattern[str]:
    """An address in angle brackets, or with the name in brackets behind it, as news groups have it; or behind a label and nothing else."""
    return re.compile(r"<[^<>\s@]+@[^<>\s@]+>|\s[^<>\s@]+@[^<>\s@]+(?:\s\(|$)")


@cache
def _label() -> re.Pattern[str]:
    """One to three words and a colon."""
    return re.compile(rf"{WORD}(?:[ -]{WORD}){{0,2}}\s?:(?:\s|$)")
