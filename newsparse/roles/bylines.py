"""Which lines are bylines without a label: names near the headline, a date or behind the body, and words that run into names."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.initials import is_initialled
from newsparse.roles.name_roles import is_desk, name_start
from newsparse.roles.names import (
    PARTICLES,
    TOWN_WORDS,
    begins_as_name,
    is_name,
    leading_name,
    without_agency,
    without_letters,
    without_role,
)
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

BYLINE_SIZE = 110
_SHORT = 60
_ALONE = 40
_NAME_WORDS = 3
_ROLE_WORDS = 3
_NAME_REACH = 2
"""Without a headline, a name and more, `Anna Holm, Ayle`, stands right above the body, or a desk alone between them; `Anna Holm/Courier`
is a picture's credit."""

_INITIALS = 7
"""So few capitals behind the body are the initials of those at an agency's desk: `TR SOM`."""

_BESIDE = 2
_OPENING = 400
"""How much of a paragraph is searched for a name."""

_REPEATS = 3
"""An author's name stands on the page no more often: in the byline, under the story, in a list of authors."""


def glued_byline(d: Decoded, i: int) -> bool:
    """Whether a byline's word runs into the name, `bySauli Giliard`; the value of the line's label is set then."""
    text = d.page.texts[i]
    if d.cues.kinds[i] or text[2:5] == text[2:5].lower():
        return False
    for length in (2, 3, 4):
        if (
            text[length - 1 : length].islower()
            and text[length : length + 1].isupper()
            and text[:length].casefold() in d.lexicon.bylines
            and len(text) <= BYLINE_SIZE
            and (text[length + 1 : length + 2].islower() or fold(text.rpartition(" ")[2]) in d.lexicon.role_words)
        ):
            d.cues.kinds[i], d.cues.values[i] = "byline", length
            return True
    return False


def ends_in_reporter(text: str, lexicon: Lexicon) -> bool:
    """Whether a reporter's name follows a whole sentence: `배에서 내린 박순철씨가 소포를 나르고 있다. 오유진 기자`."""
    return any(a > 0 and text[:a].rstrip()[-1:] in {".", "。"} for a, _ in reporters(text[-40:], lexicon))


def names_someone(d: Decoded, i: int) -> bool:
    """Whether a line without a label opens with a name, near the headline or a date, or behind the body.

    What is printed twice, one right behind the other, is a caption, but for a name above its bearer's role or the day.
    """
    text = d.page.texts[i]
    if not (d.title < i <= d.first + 3 or i > d.last) or _is_editor(d, i):
        return False
    if text[-1] in ":：" and not _ends_in_role(d, text):
        return False
    if text[-1] == "," and text.partition(" ")[0].lower() in TOWN_WORDS:
        return False
    if d.cues.repeated[i] and text in d.page.texts[i - 1 : i] + d.page.texts[i + 1 : i + 2]:
        return (_has_role_below(d, i) or any(d.cues.dated[i + 1 : i + 3])) and bool(name_in(d, i))
    if d.sizes[i] <= _SHORT and i < d.first and _is_labelled_within(d, i):
        return True
    if d.sizes[i] <= _SHORT and reporters(text, d.lexicon):
        return True
    name = name_in(d, i)
    if i > d.last:
        if not name and i <= d.last + 2 and re.fullmatch(r"[(（].{3,40}[)）]", text):
            return is_name(text[1:-1], d.lexicon)
        initials = len(text) <= _INITIALS and text.isupper()
        lonely = i <= d.last + 2 and len(text) <= _ALONE and not d.cues.repeated[i] and not initials
        return bool(name) and lonely and d.page.texts[i - 1][-1] not in ":："
    if not name or d.cues.repeated[i] > _REPEATS or _is_in_headline(d, name) or _is_told_of(d, i, name):
        return False
    if d.title < 0 and i + _NAME_REACH >= d.first and len(name) < len(text.rstrip(TRIM)) and "/" not in text:
        return True
    return _is_near(d, i, strictly=name.isupper() or d.cues.repeated[i] > 1)


def _is_editor(d: Decoded, i: int) -> bool:
    """Whether the line above is an editor's label alone, `Editor:`."""
    return i > 0 and d.cues.kinds[i - 1] == "editor" and d.page.texts[i - 1][-1] in ":："


def _ends_in_role(d: Decoded, text: str) -> bool:
    """Whether a line with a colon behind it ends in a reporter's role behind a comma, in a script without capitals."""
    head, comma, role = text.rstrip(":：").rpartition(",")
    return bool(comma) and not head[:1].isupper() and fold(role).rpartition(" ")[2] in d.lexicon.role_words


def _has_role_below(d: Decoded, i: int) -> bool:
    """Whether a reporter's role opens the line below."""
    words = d.cues.folded[i + 1].split(None, _ROLE_WORDS) if i + 1 < len(d.page) else []
    return any(" ".join(words[:n]) in d.lexicon.reporters for n in range(1, _ROLE_WORDS + 1))


def _is_labelled_within(d: Decoded, i: int) -> bool:
    """Whether a byline's label with a name stands behind the outlet's own: `Our Town, report by: Anna Holm`."""
    text = d.page.texts[i]
    return ":" in text and any(p.kind == "byline" and is_name(text[p.start : p.end], d.lexicon) for p in d.labelled(i))


def name_in(d: Decoded, i: int) -> str:
    """The name that opens line `i`, or an empty text."""
    text = d.page.texts[i].lstrip(TRIM)
    text = text[name_start(text, d.lexicon) :]
    if text[:1].islower() or text[:1].isdecimal() or text[-1:] in {"।", "۔"}:
        return ""  # no name has a sentence's end
    head, *behind = map(str.strip, _border().split(text, maxsplit=2)[:2])
    if behind and (fold(head) in d.lexicon.agencies or is_desk(head, d.lexicon)):
        head = behind[0]  # the agency or desk stands before its reporter: `Reuters, John Smith`
    words = head.split()
    if not _may_name(head, words, d.lexicon) or any(map(str.isdigit, head)):
        return ""
    head = without_agency(head, d.lexicon)
    for k in range(1, len(words) - 1):
        if fold(words[k]) in d.lexicon.conjunctions and words[k].lower() not in PARTICLES - {"y", "e", "i"}:
            head = " ".join(words[:k])
            break
    head = head[: without_role(head, d.lexicon)]
    name = head[: leading_name(head, d.lexicon)]
    rest = head[len(name) :].split()
    if rest and fold(rest[0]).strip(TRIM) not in d.lexicon.small_words | {""}:
        return ""
    head = name[: without_letters(name)]
    return head if is_name(head, d.lexicon, capitals=len(words) <= _NAME_WORDS) else ""


def _may_name(head: str, words: list[str], lexicon: Lexicon) -> bool:
    """The cheap look that ends most lines whose first letter is not small: the next word says no, or the first is no given name."""
    if not words:
        return False
    initial = words[0][0]
    if "." in words[0] and is_initialled(" ".join(words[:2]), lexicon):
        return True
    if len(words) == 1 or "\u3040" <= initial <= "\ud7a3":
        return "\u3040" <= initial <= "\ud7a3" or ("." in words[0] and not words[0].isascii())
    if words[1][0].islower() and words[1].lower() not in PARTICLES:
        return False
    return initial.isupper() or begins_as_name(head, lexicon)


def _is_near(d: Decoded, i: int, *, strictly: bool) -> bool:
    """Whether the headline or a copy of it, a date, a reporter's role or another author stands beside line `i`; `strictly`: touching it."""
    title = d.cues.folded[d.title] if d.title >= 0 else None
    for j in (i - 1, i + 1) if strictly else (i - 2, i - 1, i + 1, i + 2):
        if not 0 <= j < len(d.page):
            continue
        if abs(i - j) == 1 and (d.roles[j] is Role.BYLINE or d.cues.kinds[j] in {"reporter", "editor"}):
            return True
        if j == i - 2 and d.roles[j] is Role.BYLINE and d.page.texts[i - 1][0] == "@":  # the other author's account
            return True
        if d.cues.dated[j] or d.roles[j] is Role.DECK or d.cues.folded[j] == title:
            return True
    return i + 1 == d.first and i > 0 and d.roles[i - 1] is Role.CAPTION


def _is_in_headline(d: Decoded, name: str) -> bool:
    """Whether the headline has every word of the name: then its bearer wrote nothing, and stands under a picture, or it is a tag."""
    if d.title < 0:
        return False
    title, key = d.cues.folded[d.title], fold(name)
    return key in title or set(key.split()) <= {word.strip(TRIM) for word in title.split()}


def _is_told_of(d: Decoded, i: int, name: str) -> bool:
    """Whether a name alone on its line is whom the story's first paragraphs tell of: then it stands under a picture.

    An author whom they introduce stands beside the date.
    """
    if len(name) < len(d.page.texts[i].strip(TRIM)) or any(d.cues.dated[max(i - _BESIDE, 0) : i + _BESIDE + 1]):
        return False
    key = fold(name)
    opening = (d.page.texts[k][:_OPENING] for k in range(d.first, min(d.first + 2, d.last + 1)) if d.roles[k] in PROSE)
    return any(key in fold(text) for text in opening)


@cache
def _border() -> re.Pattern[str]:
    """What ends the name that opens a line."""
    return re.compile(r"[,،/|(@•·–—]|\s-\s")


def names_above(d: Decoded, head: range) -> None:
    """Names one a line: those above a bare name, too."""
    for i in reversed(head[:-1]):
        if d.roles[i] is Role.BOILERPLATE and d.roles[i + 1] is Role.BYLINE and i > d.title and not d.cues.kinds[i]:
            text = d.page.texts[i]
            bare = not d.cues.kinds[i + 1] and not d.cues.repeated[i]
            if bare and len(text) <= _ALONE and is_name(text, d.lexicon) and not _is_in_headline(d, text):
                d.roles[i] = Role.BYLINE
