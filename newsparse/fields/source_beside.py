"""The agency in a line of metadata: `13.01.2019, 12:09 Uhr | AFP`, `By Jenna Wolfe Global News`, `و.م.ع نشر في: 21 أكتوبر 2020`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from newsparse.article import Role
from newsparse.fields.agency import (
    is_agency,
    is_credited,
    is_joined_outlet,
    is_weak_outlet,
    may_name_agency,
    pieces,
    trimmed,
)
from newsparse.fields.found import Finding, found
from newsparse.fields.source_end import others
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

_REACH = 200
_SHORT = 40
_LABEL_WORDS = 3
_MOST_WORDS = 7
"""A piece of a line with more is prose: no name with a label behind it, and no author with an agency."""
_MOST_BEFORE_DAY = 12


def beside(d: Decoded) -> list[Finding]:
    """The agencies in the lines of the date and of the author, and outlets that open a date's line or stand before its day."""
    out = []
    stop = others(d)
    for i in d.lines(Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.DATELINE):
        if i >= stop:
            break
        text, begin = d.page.texts[i][:_REACH], d.page.begins[i]
        if not may_name_agency(fold(text), d.lexicon, d.lexicon.outlet_words, d.lexicon.weak_outlet_words):
            continue
        for start, end, is_known in _places(d, i, text):
            if is_known(text[start:end], d.lexicon):
                start, end = trimmed(text, start, end)
                cue = "agency in the line of the date or the author"
                out.append(found(d.page, begin + start, begin + end, cue, 0.75))
    return out


def _places(d: Decoded, i: int, text: str) -> Iterator[tuple[int, int, Callable[[str, Lexicon], bool]]]:
    """Where a name can stand in line `i`, and what tells whether it is one."""
    digit = _digit().search(text)
    if digit and 1 < digit.start() <= _SHORT:
        yield 0, digit.start(), _is_named
    dated = d.roles[i] is Role.PUBLISHED
    parts = pieces(text, d.cues.values[i] % len(d.page.texts[i]), len(text))
    if dated and len(parts) > 1 and parts[0][0] == 0 and fold(text[slice(*parts[1])]) in d.lexicon.reporters:
        yield *parts[0], is_weak_outlet
    for start, end in parts:
        end = _before_label(d, text, start, end)
        if d.roles[i] is Role.BYLINE:
            start = _behind_name(text, start, end, d.lexicon)
        yield start, end, is_credited if dated and start == 0 else is_agency
    if dated:
        yield *_before_day(d, i), is_credited
        yield text.rfind(" ") + 1, len(text), _is_han


def _is_named(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is an agency's or outlet's name, which nothing parts from the day beside it."""
    return is_agency(text, lexicon) or is_joined_outlet(text.strip(), lexicon)


def _is_han(text: str, lexicon: Lexicon) -> bool:
    """Whether a line's last word is such a name in Chinese characters: in other scripts it may be any part of a name."""
    return "\u3040" <= text[:1] <= "\u9fff" and _is_named(text, lexicon)


def _before_day(d: Decoded, i: int) -> tuple[int, int]:
    """Where an outlet can stand between a label of publication and the day: `نشر في صوت الجسر يوم 02 - 05 - 2019`; else an empty place."""
    text = d.page.texts[i]
    day = min((date.span[0] for date in d.dates(i) if date.value), default=0)
    words = list(re.finditer(r"\S+", text[:day]))
    for n in range(1, len(words) - 1) if len(words) <= _MOST_BEFORE_DAY else ():
        if d.lexicon.labels.get(fold(text[words[n - 1].start() : words[n].end()])) == "published":
            return words[n + 1].start(), words[-1].start() if len(words) > n + 2 else day
    return 0, 0


def _behind_name(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the agency begins that nothing parts from an author's name before it: `By Jenna Wolfe Global News`."""
    words = [start + word.start() for word in re.finditer(r"\S+", text[start:end])]
    near = words[2:] if len(words) <= _MOST_WORDS else []
    return next((at for at in near if is_agency(text[at:end], lexicon)), start)


def _before_label(d: Decoded, text: str, start: int, end: int) -> int:
    """Where a label begins that stands behind the name in its piece: `X | و.م.ع نشر في: 21 أكتوبر 2020`."""
    words = [word.start() for word in re.finditer(r"\S+", text[start:end])]
    for at in words[1:][-_LABEL_WORDS:] if len(words) <= _MOST_WORDS else ():
        if d.lexicon.labels.get(fold(text[start + at : end]).strip(TRIM)) in {"published", "updated"}:
            return start + at
    return end


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")
