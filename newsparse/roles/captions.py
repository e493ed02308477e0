"""Pictures' captions that read like the story's sentences: a credit ends them, or stands below."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.languages.lexicon import TRIM
from newsparse.roles.cues import credited
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS
from newsparse.roles.photo_credits import (
    CAPTION_SIZE,
    CREDIT_SIZE,
    SMALL_WORD,
    STOPS,
    ends_in_agencies,
    place_of_credit,
    signs_in_capitals,
)
from newsparse.roles.seams import once
from newsparse.text.fold import fold, fold_all

SENTENCE = 27
"""A shorter line with a full stop is an abbreviation or a button."""

_LONGEST = 600
"""A longer line that ends in a credit is a paragraph with a caption glued to it."""

_ALONE = 40
"""A line with a credit that is no longer names a photographer and says nothing of the picture."""

_BESIDE = 3
"""How many lines may lie between a caption's copies."""

_HEAD = frozenset({"published", "updated", "byline", "reporter", "source"})
"""Below one of these kinds of lines the story begins."""


def mark_captions(d: Decoded) -> None:
    """Captions among the body's lines: what ends in a credit or has one below, or ends in names in brackets behind the last sentence.

    Where nothing else is left, a picture's caption is the story.
    """
    paragraphs = d.lines(Role.PARAGRAPH)
    lines = [i for i in paragraphs if d.sizes[i] <= _LONGEST]
    credits = {i: credit for i in lines if (credit := place_of_credit(d.page.texts[i]))}
    ends = dict(zip(credits, credited(fold_all([*credits.values()]), d.lexicon), strict=True))
    found = [
        i
        for i in lines
        if (
            ends.get(i)
            and not _closes_story(d.page.texts[i])
            and not (i == d.last and ends_in_agencies(d.page.texts[i], d.lexicon))
        )
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
    """The line behind the body is the story's last paragraph, and no caption, where a reporter's initials close it before the credit, or
    an agency's name with those of its desk: `… he added. PTI DG`.
    """
    i = d.last + 1
    if (
        0 < i < len(d.page)
        and d.roles[i] is Role.BOILERPLATE
        and d.sizes[i] > CREDIT_SIZE
        and (_closes_story(d.page.texts[i]) or _is_signed(d, d.page.texts[i]))
    ):
        d.roles[i] = Role.PARAGRAPH
        d.last = i


def _closes_story(text: str) -> bool:
    """Whether a reporter's initials part the credit from the sentence in front of it: `… he said. (mic) Photo: private`."""
    return _initialled().search(text, max(0, len(text) - CREDIT_SIZE)) is not None


def _is_signed(d: Decoded, text: str) -> bool:
    """Whether an agency's name and initials in capitals stand behind the last sentence."""
    match = _desk().search(text, max(0, len(text) - CREDIT_SIZE)) if text[-1].isupper() else None
    return match is not None and fold(match[1]) in d.lexicon.agencies


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(r"[.!?”\"]\s([A-Z]{2,6})(?:\s[A-Z]{2,4}){0,5}$")


@cache
def _initialled() -> re.Pattern[str]:
    return re.compile(r"[.!?“”»\"]\s\([a-zà-ÿ]{2,4}(?:/[a-zà-ÿ]{2,4})?\)\s")


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
    opening = text.rstrip(STOPS)
    first = max(i - _BESIDE, 0)
    near = d.page.texts[first : i + _BESIDE + 1]
    for k in [k for k, other in enumerate(near, first) if other.startswith(opening) and k != i]:
        other = d.page.texts[k]
        if len(text) < len(other) <= len(text) + CREDIT_SIZE and (d.cues.credited[k] or signs_in_capitals(other)):
            return True
        twice = (other == text or other == text + text) and (
            abs(k - i) == 1 or (abs(k - i) == 2 and _is_credit(d, (k + i) // 2))
        )
        if twice and min(i, k) != d.title + 1 and not _has_sentences(text):
            return True
    return False


def _is_credit(d: Decoded, i: int) -> bool:
    """Whether a line is a picture's credit and nothing else, or the name of an agency."""
    if d.roles[i] is not Role.BOILERPLATE or d.sizes[i] > CREDIT_SIZE:
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
    return len(name) > SMALL_WORD and name.isupper() and name.isascii() and fold(name) not in d.lexicon.agencies


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
    named = [word[0].isupper() or word[0] in "@/" or len(word) <= SMALL_WORD for word in words]
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
