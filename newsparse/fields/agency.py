"""Where agencies and outlets are named in a line's small print: datelines, credits, lines of metadata."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.text.fold import fold

_EDGES = TRIM + "\"'“”«»()[]【】（）［］©،؛।۔=ـ–—−_■●"
_LONGEST = 60
"""No agency's or outlet's name has more characters."""

_RIGHTS = frozenset({"Copyright", "COPYRIGHT", "copyright", "©"})
"""What opens a notice rather than a name."""

_OUTLET_LONGEST = 5
_OUTLET_WITHOUT_CAPITALS = 3
_JOINED_LONGEST = 10
_PREFIX_WORDS = 4
_PREFIX_LETTERS = 8


def pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of `text[start:end]` between brackets, dashes, bars, commas and full stops, without their edges."""
    out = []
    for match in _parts().finditer(text, start, end):
        left, right = trimmed(text, match.start(), match.end())
        if left < right and text[max(0, left - 2) : left] != "//":  # a link's site is where it leads
            out.append((left, right))
    return out


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of `text[start:end]` without marks and spaces at its edges; the stop of an initial at its end stays."""
    while start < end and (text[start] in _EDGES or text[start].isspace()):
        start += 1
    while start < end and (text[end - 1] in _EDGES or text[end - 1].isspace()):
        if text[end - 1] == "." and text[end - 3 : end - 2] in {".", " "} and text[end - 2].isalpha():
            break
        end -= 1
    return start, end


def is_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an agency's or outlet's name, or a site's address such as `example.com`."""
    return len(text) <= _LONGEST and is_agency_key(fold(text).strip(TRIM), lexicon) and not _begins_prose(text)


def may_name_agency(key: str, lexicon: Lexicon, *others: frozenset[str]) -> bool:
    """The cheap look at a folded text: whether it has a word that an agency's name begins with, one of `others`, or a site's stop.

    It says yes to every text that is not in plain Latin letters.
    """
    if not key.isascii() or "." in key:
        return True
    words = _words().findall(key)
    return any(not names.isdisjoint(words) for names in (lexicon.agency_starts, *others))


@cache
def _words() -> re.Pattern[str]:
    return re.compile("[a-z]+|[0-9]+")


def _begins_prose(text: str) -> bool:
    """Whether a name of ordinary words is cut off or lacks its capitals: `The standard…`."""
    first, _, second = text.partition(" ")
    return text[-1] == "…" or (second[:1].islower() and first[0].isupper() and first.casefold() in _JOINTS)


def is_agency_key(key: str, lexicon: Lexicon) -> bool:
    """Whether a folded text without marks around it is an agency's or outlet's name, or a site's address."""
    return 0 < len(key) <= _LONGEST and (key in lexicon.agencies or ("." in key and bool(_site().fullmatch(key))))


def is_credited(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an agency's or outlet's name, from a list or by a word of it."""
    return is_agency(text, lexicon) or is_outlet(text, lexicon)


def is_joined_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether a name without spaces ends in an outlet's word: `江城晚报`."""
    return (
        2 < len(text) <= _JOINED_LONGEST
        and "\u3040" <= text[0] <= "\u9fff"
        and text.isalpha()
        and fold(text).endswith(lexicon.outlet_endings)
        and fold(text) not in lexicon.outlet_endings
    )


def is_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether a short name says by its first or last word that it is an outlet's: `Northern Courier`, `صحيفة النهار`."""
    words = text.strip(TRIM).split()
    if len(words) == 1:
        return is_joined_outlet(words[0], lexicon)
    if not 1 < len(words) <= _OUTLET_LONGEST or any(c in text for c in ",;:|!?،؛؟"):
        return False
    if words[0] in _RIGHTS:
        return False
    if text.upper() == text.lower() and len(words) > _OUTLET_WITHOUT_CAPITALS:
        return False
    if any(word[0].islower() and word.casefold() not in _JOINTS for word in words):
        return False
    if len(words) > _OUTLET_WITHOUT_CAPITALS - 1 and words[0].casefold() in _JOINTS:
        words = words[1:]
    first, last = fold(words[0]), fold(words[-1])
    return (first in lexicon.outlet_words or last in lexicon.outlet_words) and last not in lexicon.role_words


def is_weak_outlet(text: str, lexicon: Lexicon) -> bool:
    """Whether a name ends in a word that other names end in as well, so that it is an outlet's only beside a desk: `صوت الضفاف اليوم`."""
    *others, last = fold(text).split() or [""]
    return 0 < len(others) < _OUTLET_WITHOUT_CAPITALS and last in lexicon.weak_outlet_words


_JOINTS = frozenset(
    """\
of the and de du des da do della di del la le les el los las der die das und en y e & i
""".split()  # noqa: SIM905 - a list would take a line a word
)


def agency_prefix(text: str, start: int, lexicon: Lexicon) -> int:
    """Where the agency's or outlet's name that stands at `start` ends, or -1: by words, or by letters where none are spaced."""
    if start >= len(text):
        return -1
    if "\u3040" <= text[start] <= "\u9fff":
        for length in range(_PREFIX_LETTERS, 1, -1):
            if fold(text[start : start + length]) in lexicon.agencies:
                return start + length
        return -1
    ends = [m.end() for m in re.finditer(r"\S+", text[start : start + _LONGEST])][:_PREFIX_WORDS]
    for end in reversed(ends):
        left, right = trimmed(text, start, start + end)
        if left == start and fold(text[left:right]) in lexicon.agencies:
            return right
    return -1


@cache
def _parts() -> re.Pattern[str]:
    """Anything between separators; a full stop separates where a space follows and no single letter stands before it."""
    return re.compile(r"(?:[^()\[\]【】（）,،،|/–—−:：•·।۔.-]+|(?<=\w)-(?=\w)|(?<!\w\w)\.|\.(?=\w))+")


@cache
def _site() -> re.Pattern[str]:
    return re.compile(r"(?:www\.)?[a-z0-9-]{2,30}\.(?:com|net|org|co|info|news|tv|fm|[a-z]{2})(?:\.[a-z]{2})?")
