"""Pictures' captions that read like the story's sentences: a credit ends them, or stands below."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from newsparse.article import PROSE, Role
from newsparse.dates.joins import DAY_MARKS, HOURS, MINUTES, MONTH_MARKS, YEAR_MARKS
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.cues import credited
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS
from newsparse.roles.names import is_name
from newsparse.roles.seams import once
from newsparse.text.fold import fold, fold_all

CAPTION_SIZE = 300
"""A caption is no longer, in Latin characters, if only what stands beside it tells it."""

SENTENCE = 27
"""A shorter line with a full stop is an abbreviation or a button."""

_LONGEST = 600
"""A longer line that ends in a credit is a paragraph with a caption glued to it."""

_TAIL = 45
"""How much of a line's end is looked at for a credit."""

_STOPS = '.!?。！？؟۔।"”’»“'
"""A line that ends in one of these does not end in a credit, unless a colon stands there, too."""

_CREDIT = 80
"""How long a line with a credit alone is at most."""

_ALONE = 40
"""A line with a credit that is no longer names a photographer and says nothing of the picture."""

_BESIDE = 3
"""How many lines may lie between a caption's copies."""

_OPENING = 20
"""Where a credit opens a line, it stands in so many characters."""

_HEAD = frozenset({"published", "updated", "byline", "reporter", "source"})
"""Below one of these kinds of lines the story begins."""

_SMALL = 3
"""So many letters have the small words among names: `for`, `via`."""


def mark_captions(d: Decoded) -> None:
    """Captions among the body's lines: what ends in a credit or has one below, or ends in names in brackets behind the last sentence.

    Where nothing else is left, a picture's caption is the story.
    """
    paragraphs = d.lines(Role.PARAGRAPH)
    lines = [i for i in paragraphs if d.sizes[i] <= _LONGEST]
    credits = {i: credit for i in lines if (credit := _place_of_credit(d.page.texts[i]))}
    ends = dict(zip(credits, credited(fold_all([*credits.values()]), d.lexicon), strict=True))
    found = [
        i
        for i in lines
        if (ends.get(i) and not _closes_story(d.page.texts[i]) and not (i == d.last and _names_agencies(d, i)))
        or signs_in_capitals(d.page.texts[i])
        or (i < d.last and (_ends_in_names(d, d.page.texts[i]) or _has_credit_below(d, i) or _is_printed_twice(d, i)))
    ]
    if len(found) == len(paragraphs):
        return
    for i in found:
        d.roles[i] = Role.CAPTION
        if i + 1 < len(d.page) and _names_agency(d, i + 1):
            d.roles[i + 1] = Role.CAPTION
    if d.first < len(d.page) and d.roles[d.first] is Role.CAPTION:
        d.first = next(iter(d.lines(Role.PARAGRAPH)), len(d.page))


def mark_signed_end(d: Decoded) -> None:
    """The line behind the body is the story's last paragraph, and no caption, where a reporter's initials close it before the credit."""
    i = d.last + 1
    if (
        0 < i < len(d.page)
        and d.roles[i] is Role.BOILERPLATE
        and d.sizes[i] > _CREDIT
        and _closes_story(d.page.texts[i])
    ):
        d.roles[i] = Role.PARAGRAPH
        d.last = i


def _closes_story(text: str) -> bool:
    """Whether a reporter's initials part the credit from the sentence in front of it: `… he said. (mic) Photo: private`."""
    return _initialled().search(text, max(0, len(text) - _CREDIT)) is not None


@cache
def _initialled() -> re.Pattern[str]:
    return re.compile(r"[.!?“”»\"]\s\([a-zà-ÿ]{2,4}(?:/[a-zà-ÿ]{2,4})?\)\s")


def _names_agencies(d: Decoded, i: int) -> bool:
    """Whether a line ends in agencies in brackets."""
    text = d.page.texts[i]
    return before_agencies(text, d.lexicon) < len(text)


def is_captioned(d: Decoded, i: int) -> bool:
    """Whether a line ends in its picture's credit, or in the place and day behind a sign that Japanese captions have."""
    text = d.page.texts[i]
    place = _place_of_credit(text[len(text) // 3 :])
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


@cache
def _taken_at() -> re.Pattern[str]:
    marks = "|".join(" ".join((YEAR_MARKS, MONTH_MARKS, DAY_MARKS, HOURS, MINUTES)).split())
    return re.compile(rf"[=＝][^=＝]*\d(?:{marks})$")


def _place_of_credit(text: str) -> str:
    """The part of a line that can hold a credit: its end, or the brackets that open it; an empty text if it ends as sentences do."""
    if text[0] in "([" and 0 < (end := text.find(")" if text[0] == "(" else "]")) <= _CREDIT:
        return text[1:end]
    tail = text[-_TAIL:]
    return tail if tail[-1] not in _STOPS or ":" in tail else ""


def signs_in_capitals(text: str) -> bool:
    """Whether a line ends in a photographer's name in capitals and an outlet: `The harbour. ANNA HOLM/Harbour News`."""
    pieces = text[-_CREDIT:].split("/")
    return len(pieces) > 1 and any(
        _is_capitals(name) and outlet[:1].isupper() and len(outlet.split()) <= _SMALL and text[-1] not in _STOPS
        for name, outlet in pairwise(pieces)
    )


def _is_capitals(text: str) -> bool:
    """Whether a text ends in two words in capitals; the sentence before them may run into the first."""
    words = text.split()[-2:]
    if len(words) < 2:
        return False
    words[0] = re.split(r"[.!?\"”’»)]", words[0])[-1]
    return all(len(word) > 1 and word.isupper() and word.replace("-", "").isalpha() for word in words)


def _is_printed_twice(d: Decoded, i: int) -> bool:
    """Whether a line of one sentence opens the caption beside it, or stands twice in a row, a credit between at most, or on one line
    without a space. Straight under the headline that is a deck.
    """
    text = d.page.texts[i]
    half = once(text)
    if SENTENCE < half <= CAPTION_SIZE and i != d.title + 1 and not _has_sentences(text[:half]):
        return True
    if not SENTENCE < d.sizes[i] <= CAPTION_SIZE:
        return False
    opening = text.rstrip(_STOPS)
    first = max(i - _BESIDE, 0)
    near = d.page.texts[first : i + _BESIDE + 1]
    for k in [k for k, other in enumerate(near, first) if other.startswith(opening) and k != i]:
        other = d.page.texts[k]
        if len(text) < len(other) <= len(text) + _CREDIT and (d.cues.credited[k] or signs_in_capitals(other)):
            return True
        twice = (other == text or other == text + text) and (
            abs(k - i) == 1 or (abs(k - i) == 2 and _is_credit(d, (k + i) // 2))
        )
        if twice and min(i, k) != d.title + 1 and not _has_sentences(text):
            return True
    return False


def _is_credit(d: Decoded, i: int) -> bool:
    """Whether a line is a picture's credit and nothing else, or the name of an agency."""
    if d.roles[i] is not Role.BOILERPLATE or d.sizes[i] > _CREDIT:
        return False
    return bool(d.cues.credited[i]) or _names_agency(d, i) or signs_in_capitals(d.page.texts[i])


def _names_agency(d: Decoded, i: int) -> bool:
    """Whether a line that is no paragraph is an agency's name and nothing else."""
    return d.roles[i] is Role.BOILERPLATE and d.cues.folded[i].strip(TRIM) in d.lexicon.agencies


def _has_sentences(text: str) -> bool:
    """Whether a text has more than one sentence; no short word ends one, but an abbreviation."""
    return re.search(r"\w{4}[.!?][\"”’»)]?\s+[^\W\d_a-z]|[。！？].*[。！？]", text) is not None


def _is_call_sign(d: Decoded, name: str) -> bool:
    """Whether a word in brackets is a station's, in capitals, and no agency, which credits a story so: `The car at noon. (KHBR)`."""
    return len(name) > _SMALL and name.isupper() and name.isascii() and fold(name) not in d.lexicon.agencies


def _ends_in_names(d: Decoded, text: str) -> bool:
    """Whether a line is a sentence with names in brackets behind it: `The fire at noon. (Anna Holm/Harbour News)`."""
    if text[-1] not in ")]":
        return False
    names = _bracketed().search(text)
    if not names:
        return False
    if " " not in names[1] and _is_call_sign(d, names[1]):
        return True
    words = names[1].replace("/", " / ").split()
    named = [word[0].isupper() or word[0] in "@/" or len(word) <= _SMALL for word in words]
    return len(words) > 1 and all(named) and words[-1][0].isupper()


def _has_credit_below(d: Decoded, i: int) -> bool:
    """Whether a credit stands below a line, nearer than what is above it; or as near, if that is not the story's."""
    if not _is_credit(d, i + 1) or d.sizes[i] > CAPTION_SIZE or ". " in d.page.texts[i + 1] or i == d.title + 1 > 0:
        return False
    above, below = d.page.gaps[i], d.page.gaps[i + 1]
    if i and below < above:
        return True
    if i == 0:
        return d.sizes[1] <= _ALONE and not _has_sentences(d.page.texts[0])
    begins = i == d.first and (d.cues.dated[i - 1] or d.cues.kinds[i - 1] in _HEAD)
    return not begins and below == above < 2 and d.roles[i - 1] not in PROSE


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"[.!?\"”’»]\s*[(\[]([^()\[\]\d,]{3,60})[)\]]$")


def mark_captions_above_credits(d: Decoded) -> None:
    """A sentence above its picture's credit, between the headline and the body, is the picture's caption."""
    if d.title < 0:
        return
    for i in range(d.title + 1, min(d.first, len(d.page) - 1)):
        credit_below = d.roles[i + 1] is Role.CAPTION and d.roles[i] is Role.BOILERPLATE and not d.cues.kinds[i]
        if (
            credit_below
            and ". " not in d.page.texts[i + 1]
            and SENTENCE < d.sizes[i] <= CAPTION_SIZE
            and d.page.texts[i][-1] in FULL_STOPS
        ):
            d.roles[i] = Role.CAPTION


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
    if not match or len(match[1].split()) < _SMALL:
        return False
    agency = match[2] or match[3] or ""
    if agency and fold(agency).strip(TRIM) in d.lexicon.agencies:
        return True
    name = match[2] or match[4] or ""
    return (
        d.title < i < d.first + _BESIDE
        and "’s " not in name
        and "'s " not in name
        and is_name(name.partition("/")[0], d.lexicon)
    )


def says_more(d: Decoded, i: int) -> bool:
    """Whether a line with a credit says more than whose the picture is: the credit does not open it, or much stands behind."""
    return d.sizes[i] > _CREDIT or not credited([fold(d.page.texts[i][:_OPENING])], d.lexicon)[0]


_PARTED = (" - ", " – ", " — ", " | ")
_AGENCY = 20


@cache
def _closed_by_agency() -> re.Pattern[str]:
    return re.compile(r"\w[.!?]\s?/\s?[A-Z]{2,12}$")


@cache
def _signed() -> re.Pattern[str]:
    """Some words, then an agency in brackets or behind a dash, or a name in brackets or behind a bar."""
    return re.compile(
        r"^(.{12,}?)(?:[(（]([^()（）]{2,30})[)）]|\s[-–—]\s([^,،()]{2,30})(?:[,،][\d\s,.،]*)?|\s\|\s([^|]{5,30}))$"
    )
