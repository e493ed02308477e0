"""Whether a line ends in, or is, who took a picture: a credit's words, a name in capitals and an outlet, an agency in brackets."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import Role
from newsparse.dates.joins import DAY_MARKS, HOURS, MINUTES, MONTH_MARKS, YEAR_MARKS
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.cues import credited
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import is_name
from newsparse.text.fold import fold, fold_all

CAPTION_SIZE = 300
"""A caption is no longer, in Latin characters, if only what stands beside it tells it."""

_TAIL = 45
"""How much of a line's end is looked at for a credit."""

STOPS = '.!?。！？؟۔।"”’»“'
"""A line that ends in one of these does not end in a credit, unless a colon stands there, too."""

CREDIT_SIZE = 80
"""How long a line with a credit alone is at most."""

_OPENING = 20
"""Where a credit opens a line, it stands in so many characters."""

SMALL_WORD = 3
"""So many letters have the small words among names: `for`, `via`."""

_BELOW = 3
"""Within so many lines from the body's first one a name alone signs a picture."""

_PICTURES = 2
"""How many captions can stand right behind the body, or one printed twice."""

_HEADLINE = 40
"""A shorter headline can end another line by chance."""

_PICTURE_WORD = 12
"""How many letters a word and its space have at most before the headline in a picture's text."""

_PARTED = (" - ", " – ", " — ", " | ")

_AGENCY = 20
"""So long is a slash and an agency in capitals behind the last stop at most."""


def is_captioned(d: Decoded, i: int) -> bool:
    """Whether a line ends in its picture's credit, or in the place and day behind a sign that Japanese captions have."""
    text = d.page.texts[i]
    place = place_of_credit(text[len(text) // 3 :])
    if d.cues.credited[i] and place and credited(fold_all([place]), d.lexicon)[0]:
        return True
    return _taken_at().search(text) is not None


def before_agencies(text: str, lexicon: Lexicon) -> int:
    """The length of a line before the brackets that end it, if they hold agencies alone, or sites in small letters, as a story's last ones
    do: `… said the mayor. (antara/ayle)`.
    """
    start = text.rfind("(") if text[-1] == ")" else -1
    names = text[start + 1 : -1].split("/")
    alone = start > 0 and all(name.islower() or fold(name) in lexicon.agencies for name in names)
    return len(text[:start].rstrip()) if alone else len(text)


def ends_in_agencies(text: str, lexicon: Lexicon) -> bool:
    """Whether a line ends in agencies in brackets."""
    return before_agencies(text, lexicon) < len(text)


@cache
def _taken_at() -> re.Pattern[str]:
    marks = "|".join(" ".join((YEAR_MARKS, MONTH_MARKS, DAY_MARKS, HOURS, MINUTES)).split())
    return re.compile(rf"[=＝][^=＝]*\d(?:{marks})$")


def place_of_credit(text: str) -> str:
    """The part of a line that can hold a credit: its end, or the brackets that open it; an empty text if it ends as sentences do."""
    if text[0] in "([" and 0 < (end := text.find(")" if text[0] == "(" else "]")) <= CREDIT_SIZE:
        return text[1:end]
    tail = text[-_TAIL:]
    return tail if tail[-1] not in STOPS or ":" in tail else ""


def before_task(text: str, lexicon: Lexicon) -> int:
    """Where the word stands, behind others, that parts who wrote from who took the pictures: `كتب: سليم حداد - تصوير: هدى مراد`; else the
    text's length.
    """
    for word in re.finditer(r"[^\W\d_]+(?=\s*[:：/–-])", text):
        if word.start() and (fold(word[0]) + ":") in lexicon.credits:
            return word.start()
    return len(text)


def signs_in_capitals(text: str) -> bool:
    """Whether a line ends in a photographer's name in capitals and an outlet: `The harbour. ANNA HOLM/Harbour News`."""
    pieces = text[-CREDIT_SIZE:].split("/")
    return len(pieces) > 1 and any(
        _is_capitals(name) and outlet[:1].isupper() and len(outlet.split()) <= SMALL_WORD and text[-1] not in STOPS
        for name, outlet in pairwise(pieces)
    )


def _is_capitals(text: str) -> bool:
    """Whether a text ends in two words in capitals; the sentence before them may run into the first."""
    words = text.split()[-2:]
    if len(words) < 2:
        return False
    words[0] = re.split(r"[.!?\"”’»)]", words[0])[-1]
    return all(len(word) > 1 and word.isupper() and word.replace("-", "").isalpha() for word in words)


def credits_picture(d: Decoded, i: int) -> bool:
    """Whether a line of some words ends in who took the picture: an agency in brackets or behind a dash, a name in capitals and an
    outlet, or, above the body, a name in brackets or behind a bar.
    """
    text = d.page.texts[i]
    if "/" in text and (signs_in_capitals(text) or (i < d.first and _closed_by_agency().search(text[-_AGENCY:]))):
        return True
    if i <= d.title or not (text[-1] in ")）" or any(mark in text for mark in _PARTED)):
        return False
    match = _signed().search(text)
    if not match or len(match[1].split()) < SMALL_WORD or (d.cues.dated[i] and _is_day(d, i, match[1])):
        return False
    agency = match[2] or match[3] or ""
    if agency and fold(agency).strip(TRIM) in d.lexicon.agencies:
        return True
    name = match[2] or match[4] or ""
    return (
        d.title < i < d.first + _BELOW
        and "’s " not in name
        and "'s " not in name
        and any(is_name(part.strip(), d.lexicon) for part in name.split("/"))
    )


def _is_day(d: Decoded, i: int, text: str) -> bool:
    """Whether `text`, the beginning of line `i`, opens with a day that a mark parts from the rest: `3 May 2024 | Politics`."""
    return any(
        not date.span[0] and text[date.span[1] :].lstrip()[:1] in {"", "|", "-", "–", "—"} for date in d.dates(i)
    )


def _says_more(d: Decoded, i: int) -> bool:
    """Whether a line with a credit says more than whose the picture is: the credit does not open it, a sentence ends before it, or much
    stands behind.
    """
    return (
        d.sizes[i] > CREDIT_SIZE
        or "。" in d.page.texts[i][:-1]
        or not credited([fold(d.page.texts[i][:_OPENING])], d.lexicon)[0]
    )


def is_behind_body(d: Decoded, i: int) -> bool:
    """Whether a line with a credit stands right behind the body, or behind the captions there, each of which may be printed twice, and
    says more than whose the picture is.
    """
    return (i <= d.last + _PICTURES or Role.CAPTION in d.roles[i - _PICTURES : i]) and _says_more(d, i)


def is_picture_of(d: Decoded, length: int) -> bool:
    """Whether a line of this length that ends in the headline has no more than a word before it, as pictures' texts do: `Thumbnail …`."""
    return d.sizes[d.title] >= _HEADLINE and length <= len(d.cues.folded[d.title]) + _PICTURE_WORD


@cache
def _closed_by_agency() -> re.Pattern[str]:
    return re.compile(r"\w[.!?]\s?/\s?[A-Z]{2,12}$")


@cache
def _signed() -> re.Pattern[str]:
    """Some words, then an agency in brackets or behind a dash, or a name in brackets or behind a bar."""
    return re.compile(
        r"^(.{12,}?)(?:[(（]([^()（）]{2,30})[)）]|\s[-–—]\s([^,،()]{2,30})(?:[,،][\d\s,.،]*)?|\s\|\s([^|]{5,30}))$"
    )
