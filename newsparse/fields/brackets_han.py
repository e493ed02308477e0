"""Who signs in brackets in Chinese and Japanese, beside a place, an outlet or a desk: `【ロンドン＝内田完治】`, `(江城网 王博 周欣)`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.agency import is_agency, is_joined_outlet
from newsparse.fields.opening_parts import Opening, Place
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.name_roles import is_desk
from newsparse.roles.names import is_name
from newsparse.text.fold import fold

_WHOLE_NAME = 3
"""A shorter name counts only beside an agency, an outlet or a word for a report: `时评` is a column's title."""

_LONGEST_AGENCY = 8


def opens_in_brackets(head: str, lexicon: Lexicon) -> Opening | None:
    """What the brackets that open a story say."""
    match = _leading().match(head)
    return _read(head, match, lexicon) if match else None


def closes_in_brackets(text: str, lexicon: Lexicon) -> Opening | None:
    """What the brackets that close a text say, without a place; the cheap look first."""
    match = _closing().search(text) if text[-1] in "）)】〕］" else None
    return _read(text, match, lexicon) if match else None


def _read(text: str, match: re.Match[str], lexicon: Lexicon) -> Opening | None:
    """The place, the agency and the names in brackets; None where there is no name, and no agency behind a place."""
    pieces = [_without_filing(text, *m.span(), lexicon) for m in _pieces().finditer(text, *match.span(1))]
    filed = next((p for p in pieces if p[1] < match.end(1) and text[p[1]] not in _JOINTS), None)
    agency: Place | None = next((p for p in pieces if is_agency(text[slice(*p)], lexicon)), None)
    agency = agency or next((p for p in pieces if is_joined_outlet(text[slice(*p)], lexicon)), None)
    if not agency and len(pieces) == 1 and (start := _agency_behind_place(text, *pieces[0], lexicon)):
        return Opening(match.end(), (pieces[0][0], start), (start, pieces[0][1]))
    sure = bool(agency or filed)
    people = tuple(p for p in pieces if p != agency and _signs(text[slice(*p)], lexicon, len(pieces) > 1, sure=sure))
    first = pieces[0] if pieces else (0, 0)
    named = first == agency or first in people or is_desk(text[slice(*first)], lexicon)
    place = filed if named else first if len(pieces) > 1 else None
    place = None if place in people or place == agency else place
    return Opening(match.end(), place, agency, people) if people or (agency and place) else None


def _signs(name: str, lexicon: Lexicon, beside: bool, *, sure: bool) -> bool:
    """Whether a piece is a person's name; `beside`: it does not stand alone, where only a family's of two characters tells it."""
    if not is_name(name, lexicon) or is_desk(name, lexicon) or not lexicon.surnames:
        return False
    return sure or (len(name) >= _WHOLE_NAME and (beside or fold(name)[:2] in lexicon.double_surnames))


def _without_filing(text: str, start: int, end: int, lexicon: Lexicon) -> Place:
    """A piece without the word for a report that ends it: `澎湖報導`."""
    if text[start:end] in lexicon.reporters:
        return start, end
    for word in lexicon.behind_name:
        if text.endswith(word, start + 1, end):
            return start, end - len(word)
    return start, end


def _agency_behind_place(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the agency begins that nothing parts from its place, `ロンドン共同`; 0 if there is none."""
    for at in range(max(start + 2, end - _LONGEST_AGENCY), end - 1):
        if fold(text[at:end]) in lexicon.agencies:
            return at
    return 0


_JOINTS = "・=＝/／ \u3000"


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(r"[（(【〔［]([\u3040-\u9fff・=＝/／ \u3000]{2,24})[）)】〕］]")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"[（(【〔［]([\u3040-\u9fff・=＝/／ \u3000]{2,24})[）)】〕］]$")


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"(?:[\u3040-\u9fff](?<!・))+")
