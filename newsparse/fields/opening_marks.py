"""The marks that part a story's opening, where it may stand, and what each does: end it, join its pieces, open a bracket, be a day."""

from __future__ import annotations

import re
from functools import cache

from newsparse.roles.decoded import Decoded

PLACE_WORDS = 3
"""So many words has a place at most."""

_PROSE_WORDS = 7
"""What has more words and no mark is prose, and no agency's name either."""

_SIGNS = r"\d()\[\]【】（）［］:：=/／,،؛.–—−_ـ-"
"""What every mark has one of, and digits."""

DASHES = "-–—−_ـ"
"""The last is the Arabic letter stretcher, which the press types for a dash."""

DAY_SIGN = "\N{SYMBOL FOR UNIT SEPARATOR}"
"""What stands for each letter of a date."""

_DAY_NAMES = 20
"""How much of a date can stand before its first digit: a weekday, a month."""


def may_open(head: str) -> bool:
    """The cheap look that ends most lines: whether a mark or a digit stands before or behind the first few words."""
    end = 0
    for _ in range(PLACE_WORDS + 2):
        end = head.find(" ", end) + 1
        if not end:
            end = len(head)
            break
    return bool(_signs().search(head, 0, end + 1))


def may_close(head: str) -> bool:
    """Whether a mark that can close an opening stands before the first words that run on as prose."""
    mark = _closing().search(head)
    return mark is not None and not _runs_on(head[: mark.start()])


def _runs_on(text: str) -> bool:
    return any(piece.count(" ") > _PROSE_WORDS for piece in _signs().split(text))


def without_days(d: Decoded, i: int, head: str) -> str:
    """The text with every letter of a date replaced by one mark, so that no comma or dash in it separates.

    Behind prose no more pieces are looked for, so that dates there are not read.
    """
    digit = _digit().search(head)
    if not digit or _runs_on(head[: max(0, digit.start() - _DAY_NAMES)]):
        return head
    out = head
    for date in d.dates(i):
        start, end = date.span
        if end > len(head):
            break
        out = out[:start] + DAY_SIGN * (end - start) + out[end:]
    return out


def effect_of(match: re.Match[str], masked: str) -> str:
    """What a mark does to the opening: it ends it, joins its pieces, opens a bracket, or is a day."""
    mark = match[0].strip()
    if not mark or DAY_SIGN in mark:
        return "day" if mark else "join"
    if mark[0] in "([（【［":
        return "open"
    if mark[0] in ",،؛.":
        return "close" if mark[-1] in DASHES + ":" else "stop" if mark[0] == "." else "join"
    if mark[0] in "/／":
        behind = masked[match.end() :]
        return "close" if mark[-1] in ".:" or (match[0][-1:].isspace() and match[0][0] == "/") or not behind else "join"
    return "join" if mark == "=" and not match[0][-1:].isspace() else "close"


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(f"[{_SIGNS}]")


@cache
def _closing() -> re.Pattern[str]:
    """What every mark has one of that can close an opening; a stop inside a word cannot."""
    return re.compile(r"[)\]）】］:：=/／–—−_ـ.-](?<!\.(?=\w))")


@cache
def marks() -> re.Pattern[str]:
    """What separates the pieces: days, dashes beside a space or a bracket, brackets, colons, commas, slashes, stops.

    What none of them begins with, most of a text, is passed over by the first look alone.
    """
    return re.compile(
        rf"(?=\s*[{DAY_SIGN}{_SIGNS}])(?:{DAY_SIGN}+|(?<={DAY_SIGN})\.?[-–—−]\s*|\s*[)\]）】］]\s*[-–—−=:：.،,]*\s*|\s*[(\[（【［]"
        r"|,?\s+[-–—−=_ـ]{1,3}(?=\s|$)\s*|[-–—−]{1,3}\s+|[-–—−]{1,3}$|\s+[-–—−]{1,3}(?=\S)|(?<=\w)[–—]+(?=\w)|(?<=[\u0620-\u06ff])-(?=[\u0620-\u06ff])|-{2,3}"
        r"|\s+ـ{2,}\s*|(?<=[\u0620-\u06ff]):(?=[\u0620-\u06ff])|\s*[:：](?:\s+|$)|\s+[:：]|\s*/\s*[.:]{0,2}\s*|\s*／\s*|\s*[,،؛]\s*|(?<=\w)=(?=\w)|(?<!\.\w)\.(?:\s+|$))"
    )
