"""Lines that look like a headline or like prose and are metadata: a dateline, a date with labels, reporters' names."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Role
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.bylines import name_in
from newsparse.roles.dated_lines import without_days
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.roles.reporters import reporters
from newsparse.roles.trails import names_sections
from newsparse.text.fold import fold
from newsparse.text.letters import WORD, count_words

SIZE = 120
SHORT = 60
_PIECE_WORDS = 3
_PAPER_WORDS = 5
_PLACE_WORDS = 2
_LABEL = 8
"""A label of one word has no more letters in a script without spaces, where a headline may be one word as well."""

_PAIR = 2
_ARCHIVED = 4
"""Within how many lines below the headline an archive's labels stand."""

_MASTHEAD = 4
"""Within how many lines below its name a paper's masthead stands."""

_CLAIMS = frozenset(":：،,()（）")


def is_dated_label(d: Decoded, i: int) -> bool:
    """Whether line `i` is a date with labels: `中國政府門戶網站 2005年09月26日 來源:新華社`."""
    text = d.page.texts[i]
    if not d.cues.dated[i] or d.sizes[i] > SIZE or text[-1] in STOPS:
        return False
    colon = re.search(r"(\S+)\s?[:：]", text)
    if colon is None:
        return False
    # A Latin label can be run on to a place in another script: दिल्लीPublished:
    latin = re.search(r"[A-Za-z]+$", colon[1])
    labels = {d.lexicon.labels.get(fold(word).strip(TRIM)) for word in (colon[1], latin[0] if latin else "")}
    return not labels.isdisjoint({"source", "byline", "published"})


def _is_day_alone(d: Decoded, i: int) -> bool:
    """Whether line `i` says when and nothing else: `السبت 23 نوفمبر 2024`; one word alone or with a colon may be a label that is not
    known, and words of page furniture may stand beside the day: `Friday 18/10/2013 Issue 9127`."""
    text = d.page.texts[i]
    if not d.cues.dated[i] or d.sizes[i] > SIZE:
        return False
    rest = without_days(d, i)
    if count_words(text) <= 1 and sum(map(str.isalpha, rest)) <= _LABEL:
        return True
    label, colon, behind = rest.partition(":")
    return bool(d.dates(i)) and _is_furniture(d, behind if colon and count_words(label) == 1 else rest)


def names_issue(d: Decoded, i: int) -> bool:
    """Whether line `i` is a day with words of page furniture beside it, such as those for the issue's number."""
    rest = without_days(d, i)
    return bool(d.dates(i)) and any(map(str.isalpha, rest)) and d.sizes[i] <= SIZE and _is_furniture(d, rest)


def _is_furniture(d: Decoded, text: str) -> bool:
    return all(d.lexicon.whole.get(fold(word)) == "boilerplate" for word in re.findall(WORD, text))


def is_above_page(d: Decoded, i: int) -> bool:
    """Whether an archive's line with the day and the page of print follows: `Économie, samedi 12 octobre 2013, p. 3`."""
    return i + 1 < len(d.page) and bool(d.cues.dated[i + 1]) and names_page(d.page.texts[i + 1])


def is_archived(d: Decoded, top: int) -> bool:
    """Whether an archive's labels stand below line `top`: the section's and the author's, or the length's: `LENGTH: 288 words`."""
    if top < 0:
        return False
    kinds = {_kind_of_label(d, i) for i in range(top + 1, min(top + 1 + _ARCHIVED, len(d.page)))}
    return "section" in kinds and not kinds.isdisjoint({"byline", "boilerplate"})


def _is_above_archived_day(d: Decoded, i: int) -> bool:
    """Whether line `i` is the paper's name above the day that an archive prints over the headline."""
    below = i + 1
    return below < len(d.page) and _is_day_alone(d, below) and is_archived(d, below + 1)


def _kind_of_label(d: Decoded, i: int) -> str:
    """The kind of the label that a colon parts from its value on line `i`, of furniture with a number; else an empty text."""
    text, kind = d.page.texts[i], d.cues.kinds[i]
    if kind in {"section", "byline"}:
        return kind if ":" in text[: d.cues.values[i]] and d.cues.values[i] < len(text) else ""
    return "boilerplate" if is_furniture_label(d, i) and any(map(str.isdecimal, text)) else ""


def is_furniture_label(d: Decoded, i: int) -> bool:
    """Whether words of page furniture stand before the first colon of line `i`, and something behind it: `Load-Date: June 6, 2014`.
    Those that ask the reader for something stand before the story's own day as well.
    """
    label, colon, value = d.page.texts[i].partition(":")
    key = fold(label).strip()
    return bool(colon and value) and d.lexicon.whole.get(key) == "boilerplate" and d.lexicon.openers.get(key) != "promo"


def names_page(text: str) -> bool:
    """Whether a line says on which page of print the story stands: `p. 3`, `Pg. 12`, `s.4`."""
    return _page().search(text) is not None


def _names_paper(d: Decoded, i: int) -> bool:
    """Whether line `i` is the name of the paper that an archive prints above the day and the page."""
    words = d.cues.folded[i].split()
    return len(words) <= _PAPER_WORDS and not d.lexicon.outlet_words.isdisjoint(words) and is_above_page(d, i)


def _is_in_masthead(d: Decoded, i: int) -> bool:
    """Whether a line close by calls a short line an outlet, `السهم` above `صحيفة السهم اليومية رئيس التحرير سامي حداد`, or prints it before
    its editor: `السهم رئيس التحريرسامي حداد`.
    """
    key = d.cues.folded[i]
    if key.count(" ") >= _PIECE_WORDS:
        return False
    for other in d.cues.folded[i + 1 : i + 1 + _MASTHEAD]:
        before, found, _ = other.partition(f" {key} ")
        if found and len(other) <= 2 * SIZE and before.rpartition(" ")[2] in d.lexicon.outlet_words:
            return True
        behind = other.removeprefix(f"{key} ")
        if behind != other and any(" " in editor and behind.startswith(editor) for editor in d.lexicon.editors):
            return True
    return False


@cache
def _page() -> re.Pattern[str]:
    return re.compile(r"\b[pPsS](?:g|ág|p)?\.\s?\d")


def other_role(d: Decoded, i: int) -> Role | None:
    """What the headline's line is instead, if it is none."""
    text = d.page.texts[i]
    if is_dated_label(d, i) or _is_day_alone(d, i):
        return Role.PUBLISHED
    if _names_paper(d, i) or _is_in_masthead(d, i) or _is_above_archived_day(d, i):
        return Role.BOILERPLATE
    if names_sections(text, d.lexicon):
        return Role.SECTION
    if d.sizes[i] <= SIZE and text[-1] not in STOPS and _signs(d, i):
        return Role.BYLINE
    return _role_of_credit(d, i)


def _signs(d: Decoded, i: int) -> bool:
    """Whether line `i` names a reporter, a longer one two, or is a name with a handle."""
    named = reporters(d.page.texts[i], d.lexicon)
    return len(named) > 1 or (d.sizes[i] <= SHORT and (bool(named) or _has_handle(d, i)))


def _has_handle(d: Decoded, i: int) -> bool:
    """Whether line `i` is a name with its bearer's handle in a social network behind it: `Anna Holm (Ayle) @annaholm`."""
    handle = d.page.texts[i].rpartition(" ")[2]
    return handle.isascii() and "@" in {handle[0], handle[-1]} and bool(name_in(d, i))


def _role_of_credit(d: Decoded, i: int) -> Role | None:
    """The role of a line in which an agency is named beside a place, a desk or a day, or at the head of prose."""
    text = d.page.texts[i]
    parts = [piece.strip(TRIM + "–—ـ「」【】（）") for piece in _joints().split(without_days(d, i))]
    named = [n for n, piece in enumerate(parts) if piece and fold(piece) in d.lexicon.agencies]
    if not named and len(parts) == _PAIR:
        named = [n for n, piece in enumerate(parts) if _is_outlet_of_pair(text, parts, n, d.lexicon)][-1:]
    if not named:
        return None
    if d.sizes[i] <= SHORT and all(len(piece.split()) <= _PIECE_WORDS for piece in parts):
        if d.cues.dated[i] and any(date.value for date in d.dates(i)):
            return Role.PUBLISHED
        joined = sum(map(bool, parts)) > 1 and (named[0] > 0 or _is_agency_first(text, parts))
        return Role.DATELINE if joined or text[-1] in "-–—ـ:：" else None
    return Role.PARAGRAPH if named[0] <= 1 and not any(parts[: named[0]]) and text[-1] in STOPS else None


def _is_outlet_of_pair(text: str, parts: list[str], n: int, lexicon: Lexicon) -> bool:
    """Whether one of two short pieces is an outlet by a word of its name, in a script without capitals; with a colon the second one."""
    if ":" in text and not n:
        return False
    words, other = fold(parts[n]).split(), parts[1 - n].split()
    if text.upper() != text.lower() or not 0 < len(other) <= _PLACE_WORDS or not 1 < len(words) <= _PIECE_WORDS:
        return False
    return not lexicon.outlet_words.isdisjoint((words[0], words[-1]))


def _is_agency_first(text: str, parts: list[str]) -> bool:
    """Whether only slashes or dashes part an agency from a place or a desk behind it: what follows a colon is a headline's claim."""
    return _CLAIMS.isdisjoint(text) and all(len(piece.split()) <= _PLACE_WORDS for piece in parts[1:])


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[-–—()（）:،,/]+(?:\s|$)|\s[-–—ـ]|(?<=[\u0620-\u06ff])-(?=[\u0620-\u06ff])|\s/|^[(（]")
