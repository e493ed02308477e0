"""Reporters named beside a reporter's word where names have no capitals: `記者王雅婷`, `（记者 符海燕）`, `최유진 기자`, `… की रिपोर्ट`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import Lexicon
from newsparse.roles.names import is_name
from newsparse.text.fold import fold

Place = tuple[int, int]
Words = tuple[str, ...]

_REACH = 80
"""Within how many characters one of these scripts must begin."""

_MOST_OF_NAME = 3
"""So many words has a name before a reporter's words, where names have spaces."""

_KOREAN = 3
"""How many syllables nearly every Korean name has."""


def reporters(text: str, lexicon: Lexicon, *, edge: bool = False, offset: int = 0) -> list[Place]:
    """Where in a short text names stand that a reporter's word marks; `offset` is added to the places.

    `edge`: only in brackets that open the text.
    """
    before, behind, text = lexicon.before_name, lexicon.behind_name, without_tasks(text, lexicon)
    if not (before or behind) or text.isascii():
        return []
    if not _has_their_script(text[:_REACH]):
        return [] if edge else [(offset + a, offset + b) for a, b in _before_report(text, lexicon)]
    if edge:
        match = _bracketed(before, behind).match(text) if before else None
        return [(offset + a, offset + b) for a, b in _each(text, *match.span(1), lexicon)] if match else []
    out = [(offset + a, offset + b) for a, b in _korean(text, lexicon)] if behind else []
    if not out and before:
        found = _bracketed(before, behind).search(text)
        if found and fold(found[0]).endswith(lexicon.credits):
            found = None
        found = found or _before(before, behind).search(text) or _behind(behind).match(text)
        out = [(offset + a, offset + b) for a, b in _each(text, *found.span(1), lexicon)] if found else []
    return out


def without_tasks(text: str, lexicon: Lexicon) -> str:
    """A text with a bar for what says that a name's bearer both wrote and took the pictures: `林晓文/图`."""
    for task in lexicon.tasks if "/" in text else ():
        text = text.replace(task, "|".ljust(len(task)))
    return text


def any_of(words: Words) -> str:
    """A pattern of some words as they are printed."""
    return f"(?:{'|'.join(map(re.escape, words))})"


def _korean(text: str, lexicon: Lexicon) -> list[Place]:
    """The names before a reporter's word: of two words the second one if it is a person's, for the outlet's name stands first."""
    return [m.span(2) if _is_korean(m[2], lexicon) else m.span(1) for m in _hangul(lexicon.behind_name).finditer(text)]


def _before_report(text: str, lexicon: Lexicon) -> list[Place]:
    """The name before a reporter's words at a text's end in a script with spaces: `पटना से साजिद खान की रिपोर्ट`."""
    words = next((word for word in lexicon.behind_name if text.rstrip(" )").endswith(" " + word)), "")
    end = text.rfind(" " + words) if words else 0
    starts = [match.start() for match in re.finditer(r"\S+", text[:end])][-_MOST_OF_NAME:]
    return next(([(a, end)] for a in starts[:-1] if is_name(text[a:end], lexicon)), [])


def _is_korean(word: str | None, lexicon: Lexicon) -> bool:
    """Whether a word is a family name and two syllables, and no desk."""
    return word is not None and len(word) == _KOREAN and word[0] in lexicon.surnames and word not in lexicon.reporters


def _each(text: str, start: int, end: int, lexicon: Lexicon) -> list[Place]:
    run_on = _run_on(lexicon.behind_name, lexicon.double_surnames).match(text, start)
    if run_on:
        return [run_on.span()]
    names = _name().finditer(text[start:end])
    return [(start + m.start(), start + m.end()) for m in names if m[0] not in lexicon.reporters]


@cache
def _run_on(behind: Words, doubles: Words) -> re.Pattern[str]:
    """A name onto which the reporter's word is written, or a place and that: `王雅婷報導`, `王雅婷台北報導`."""
    end, han = any_of(behind), r"[\u4e00-\u9fff]"
    return re.compile(rf"{han}{{2,3}}(?={end})|(?:{any_of(doubles)}{han}{{2}}|{han}{{3}})(?=(?:{han}{{2,4}})?{end})")


def _has_their_script(text: str) -> bool:
    """Whether there is a letter of Chinese, Japanese or Korean; a pattern for so many letters takes long to compile."""
    return max(text) >= "\u3040" and any("\u3040" <= char <= "\ud7a3" for char in text)


@cache
def _hangul(behind: Words) -> re.Pattern[str]:
    """Two to four syllables; between them and the word the outlet or the desk may stand."""
    return re.compile(rf"(?<![가-힣])([가-힣]{{2,4}})(?:\s([가-힣A-Za-z]{{2,10}}))?\s?{any_of(behind)}(?![가-힣])")


@cache
def _bracketed(before: Words, behind: Words) -> re.Pattern[str]:
    opening, closing = r"[（(【［\[〔]", r"）)】］\]〕"
    place = rf"[／/|｜丨][^{closing}]{{0,6}}{any_of(behind)}"
    return re.compile(
        rf"{opening}[^{closing}]{{0,10}}?{any_of(before)}[:：/／|｜丨\s]*([^{closing}\d]{{2,24}}?)(?:{place})?[{closing}]"
    )


@cache
def _before(before: Words, behind: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[／/|\s])[^\s／/]{{0,6}}{any_of(before)}[:：/／|｜丨\s]*((?!丨)[\u4e00-\u9fff][\u4e00-\u9fff、，,\s]{{1,22}}?)"
        rf"(?=[／/|（(]|$|[^\s／/]{{0,4}}{any_of(behind)})"
    )


@cache
def _behind(behind: Words) -> re.Pattern[str]:
    return re.compile(rf"((?:[\u4e00-\u9fff]{{2,4}}[、，,\s　]+)+){any_of(behind)}(?![\u4e00-\u9fff])")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])|[A-Z][a-z]+(?: [A-Z][a-z]+)+")
