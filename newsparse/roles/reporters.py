"""Reporters named beside a reporter's word where names have neither capitals nor spaces: `記者王雅婷`, `（记者 符海燕）`, `최유진 기자`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import Lexicon
from newsparse.text.fold import fold

Place = tuple[int, int]
Words = tuple[str, ...]

_REACH = 80
"""Within how many characters one of these scripts must begin."""


def reporters(text: str, lexicon: Lexicon, *, edge: bool = False, offset: int = 0) -> list[Place]:
    """Where in a short text names stand that a reporter's word marks; `offset` is added to the places.

    `edge`: only in brackets that open the text.
    """
    before, behind = lexicon.before_name, lexicon.behind_name
    if not (before or behind) or text.isascii() or not _has_their_script(text[:_REACH]):
        return []
    if edge:
        match = _bracketed(before).match(text) if before else None
        return [(offset + a, offset + b) for a, b in _each(text, *match.span(1))] if match else []
    out = [(offset + m.start(1), offset + m.end(1)) for m in _hangul(behind).finditer(text)] if behind else []
    if not out and before:
        found = _bracketed(before).search(text)
        if found and fold(found[0]).endswith(lexicon.credits):
            found = None
        found = found or _before(before, behind).search(text) or _behind(behind).match(text)
        out = [(offset + a, offset + b) for a, b in _each(text, *found.span(1))] if found else []
    return out


def any_of(words: Words) -> str:
    """A pattern of some words as they are printed."""
    return f"(?:{'|'.join(map(re.escape, words))})"


def _each(text: str, start: int, end: int) -> list[Place]:
    return [m.span() for m in _name().finditer(text, start, end)]


def _has_their_script(text: str) -> bool:
    """Whether there is a letter of Chinese, Japanese or Korean; a pattern for so many letters takes long to compile."""
    return max(text) >= "\u3040" and any("\u3040" <= char <= "\ud7a3" for char in text)


@cache
def _hangul(behind: Words) -> re.Pattern[str]:
    """Two to four syllables; between them and the word the outlet or the desk may stand."""
    return re.compile(rf"(?<![가-힣])([가-힣]{{2,4}})(?:\s[가-힣A-Za-z]{{2,10}})?\s?{any_of(behind)}(?![가-힣])")


@cache
def _bracketed(before: Words) -> re.Pattern[str]:
    return re.compile(
        rf"[（(【［\[][^）)】］\]]{{0,10}}?{any_of(before)}[:：/／|｜丨\s]*([^）)】］\]\d]{{2,24}}?)[）)】］\]]"
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
    return re.compile(r"[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])|[A-Z][a-z]+(?: [A-Z][a-z]+)+")
