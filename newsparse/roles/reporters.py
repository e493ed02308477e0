"""Reporters named beside a reporter's word where names have neither capitals nor spaces: `記者王雅婷`, `（记者 符海燕）`, `최유진 기자`."""

from __future__ import annotations

import re
from functools import cache

Place = tuple[int, int]

_REACH = 80
"""Within how many characters one of these scripts must begin."""


def reporters(text: str, *, edge: bool = False, offset: int = 0) -> list[Place]:
    """Where in a short text names stand that a reporter's word marks; `offset` is added to the places.

    `edge`: only in brackets that open the text.
    """
    if text.isascii() or not _has_their_script(text[:_REACH]):
        return []
    if edge:
        match = _bracketed().match(text)
        return [(offset + a, offset + b) for a, b in _each(text, *match.span(1))] if match else []
    out = [(offset + m.start(1), offset + m.end(1)) for m in _korean().finditer(text)]
    if not out:
        found = _bracketed().search(text) or _before().search(text) or _behind().match(text)
        out = [(offset + a, offset + b) for a, b in _each(text, *found.span(1))] if found else []
    return out


def _each(text: str, start: int, end: int) -> list[Place]:
    return [m.span() for m in _name().finditer(text, start, end)]


def _has_their_script(text: str) -> bool:
    """Whether there is a letter of Chinese, Japanese or Korean; a pattern for so many letters takes long to compile."""
    return max(text) >= "\u3040" and any("\u3040" <= char <= "\ud7a3" for char in text)


@cache
def _korean() -> re.Pattern[str]:
    """Two to four syllables before the word for a reporter; between them the outlet or the desk may stand."""
    return re.compile(
        r"(?<![가-힣])([가-힣]{2,4})(?:\s[가-힣A-Za-z]{2,10})?\s?(?:인턴|선임|전문|수습|객원)?\s?(?:기자|특파원)(?![가-힣])"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    """A picture's credit ends in the word for taking it and is none."""
    return re.compile(
        r"[（(【［\[][^）)】］\]]{0,10}?[記记]者[:：/／\s]*([^）)】］\]\d]{2,24}?)(?<![摄攝影])[）)】］\]]"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[／/|\s])[^\s／/]{0,6}[記记]者[:：/／\s]*([\u4e00-\u9fff][\u4e00-\u9fff、，,\s]{1,22}?)"
        r"(?=[／/|（(]|$|[^\s／/]{0,4}(?:報導|报道))"
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"((?:[\u4e00-\u9fff]{2,4}[、，,\s　]+)+)(?:綜合|即時|综合)?(?:報導|报道)(?![\u4e00-\u9fff])")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])|[A-Z][a-z]+(?: [A-Z][a-z]+)+")
