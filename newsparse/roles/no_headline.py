"""What a line's own text says against its being a headline: a path, an address, a schedule's or a list's entry, a broken quotation."""

from __future__ import annotations

import re
from functools import cache

from newsparse.roles.cues import Cues
from newsparse.roles.trails import is_trail

OTHER_KINDS = frozenset(
    {"boilerplate", "promo", "comments", "keywords", "sections", "ending", "editor", "reporter", "byline"}
)
"""The kinds of lines that are no headline, but for one that `is_told`."""

_ENTRY = 3
"""Within how many lines below its head the prose of a list's entry begins."""

_TOLD_WORDS = 6
"""A byline with a colon further on has fewer words than this."""

_QUOTES = {'"': '"', "“": '”"', "«": '»"', "„": '“”"', "”": '”"'}
"""What can close a quotation."""

_NO_ENDS = frozenset("。;؛；")
_GREEK = "\N{GREEK CAPITAL LETTER ALPHA WITH TONOS}", "\N{GREEK SMALL LETTER OMEGA WITH TONOS}"
"""Between these a letter is Greek, behind which a semicolon asks."""

_LONGEST_DAY = 100
_CALENDARS = 3
"""So many years on so short a line are today's day by as many calendars."""


def is_no_headline(text: str) -> bool:
    """Whether a line is a path of sections, an address, a schedule's entry, a rule, the first part of a broken quotation, a kicker that a
    semicolon ends, a sentence behind its place in capitals or with a stop that no headline has, or today's day by three calendars.
    """
    asks = text[-1] == ";" and _GREEK[0] <= text[-2:-1] <= _GREEK[1]
    if (text[-1] in _NO_ENDS and not asks) or not (text[0].isalnum() or any(map(str.isalnum, text))):
        return True
    if len(text) <= _LONGEST_DAY and len(_year().findall(text)) >= _CALENDARS:
        return True
    close = _QUOTES.get(text[0])
    if close and not any(mark in text[1:] for mark in close):
        return True
    schedule = (text[0].isdigit() or text[0] == "【") and _clock().match(text)
    placed = _placed().match(text) if text[-1] == "." and text[:2].isupper() else None
    return bool(schedule or (placed and placed[1].isupper())) or is_trail(text) or ("@" in text and " " not in text)


@cache
def _placed() -> re.Pattern[str]:
    return re.compile(r"(\w{3,}(?: \w+)?) [-–—]{1,2} ")


def heads_entry(texts: list[str], in_body: bytearray, i: int) -> bool:
    """Whether a line with a number heads an entry of a list: the next number's stands below, prose between them and behind."""
    match = _number().match(texts[i]) if texts[i][0].isdigit() else None
    if not match:
        return False
    following = f"{int(match[1]) + 1}. "
    k = next((k for k in range(i + 1, len(texts)) if texts[k].startswith(following)), i)
    return 1 in in_body[i + 1 : k] and 1 in in_body[k + 1 : k + 1 + _ENTRY]


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})\.\s+\D")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)\d{4}(?!\d)")


@cache
def _clock() -> re.Pattern[str]:
    """A clock time that opens a line, in brackets or not, or a day in digits before it: `10/12(土) 9:00`."""
    return re.compile(
        r"【?(?:\d{1,2}[:.]|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?:\([^()]{1,4}\))?,? \d{1,2}:)\d\d(?!\d)"
    )


def is_told(text: str, cues: Cues, i: int) -> bool:
    """Whether a line that opens as a byline is a headline with a colon: `Von München bis Aachen: Im Netz der Agenten`."""
    if cues.kinds[i] != "byline" or cues.dated[i] or text.count(" ") < _TOLD_WORDS - 1:
        return False
    return ": " in text[cues.values[i] :]
