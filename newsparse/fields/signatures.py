"""Who a part of a line says wrote the story, behind a byline's label or without one, up to the day, a bar or an address."""

from __future__ import annotations

import re
from functools import cache

from newsparse.dates import read
from newsparse.fields.agency import is_agency, is_outlet, trimmed
from newsparse.fields.credit import agency_and_reporter, credited_agency
from newsparse.fields.people import Place, name_end, split_people
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.name_roles import is_desk
from newsparse.roles.names import PARTICLES, is_name, without_role
from newsparse.roles.photo_credits import before_task
from newsparse.roles.reporters import without_tasks
from newsparse.text.fold import fold

LABELLED, BARE, BESIDE_DATE, AT_END, OUTLET = range(5)
"""What counts more comes first; only the best kind on a page is kept."""

_PEN_NAME = 40
"""A longer pen name is none."""

_LABEL_WORDS = 3
"""No label between a name and a date has more words."""


def behind_label(d: Decoded, i: int, start: int, end: int) -> tuple[list[Place], int]:
    """The names behind a label, up to the first mark that ends a list of names; else the pen name or outlet that is all there is."""
    lexicon = d.lexicon
    text = without_tasks(d.page.texts[i], lexicon)
    if fold(text[:start].rstrip()).rpartition(" ")[2] in lexicon.desks:
        # `Redacción El Norte` names nobody, `Redacción y Elena Ruiz` does; `Redacción: Elena Ruiz` comes further down.
        return bare(d, i, 0, end), LABELLED
    stop = _stop().search(text, start, end)
    if fold(text[start : stop.start() if stop else end]).strip(TRIM) in lexicon.reporters:
        return [], LABELLED  # a role alone: `Na. Mwandishi Wetu - Kyela`
    word = _first_word().match(text, start, end)
    key = fold(word[1]) if word else ""
    if word and key in lexicon.bylines and key not in PARTICLES and key not in lexicon.desks:
        start = word.end()
    if d.cues.credited[i]:
        end = start + before_task(text[start:end], lexicon)
    stop = _stop().search(text, start, end)
    end = _before_day(d, i, start, stop.start() if stop else end)
    out: list[Place] = []
    for first, last in split_people(text, start, end, lexicon):
        until = name_end(text, first, last, lexicon, following=bool(out))
        shouted = bool(out) and text[first:until].isupper() and not text[slice(*out[0])].isupper()
        name = text[first:until]
        if shouted or credited_agency(name, lexicon) or not is_name(name, lexicon, capitals=True, labelled=True):
            if out and not _is_place_of_one(text, first, last, lexicon):
                break
            continue
        out.append((first, until))
    if out:
        return out, LABELLED
    first, last = trimmed(text, start, end)
    key = fold(text[first:last])
    if not key or last - first > _PEN_NAME or key in lexicon.labels or key in lexicon.sections:
        return [], OUTLET
    if is_desk(key, lexicon):
        return [], OUTLET
    if is_agency(text[first:last], lexicon) or is_outlet(text[first:last], lexicon):
        return [(first, last)], OUTLET
    alone = " " not in key and key not in lexicon.small_words
    return [(first, last)] if alone and not any(map(str.isdigit, key)) else [], LABELLED


def _before_day(d: Decoded, i: int, start: int, end: int) -> int:
    """Where a date, a date glued to a name or a label of one begins behind the name: `Josh Norem December 22`, `Kent GermanDec 22`."""
    text = d.page.texts[i]
    if not any(map(str.isdigit, text[start : end + 6])):
        return end
    days = [before_label(text, date.span[0], d.lexicon) for date in d.dates(i) if start < date.span[0] <= end]
    days = [day for day in days if day > start]
    glue = _glued_day().search(text, start, end + 6)
    if glue and any(date.span[0] == 0 for date in read(text[glue.start() :], language=d.reading.language)):
        days.append(glue.start())
    return min([end, *days])


def bare(d: Decoded, i: int, start: int, end: int) -> list[Place]:
    """The names of a part of line `i` that opens with one, without a label; what follows the last is a role, a place, an address."""
    text, lexicon = d.page.texts[i], d.lexicon
    start, end = trimmed(text, start, end)
    if text.isascii() and " " not in text[start:end]:
        return []
    if both := agency_and_reporter(text[start:end], lexicon):
        return [(start + both[1][0], start + both[1][1])]
    stop = (_stop_of_list() if lexicon.dash_joins else _stop()).search(text, start, end)
    end = _before_day(d, i, start, stop.start() if stop else end)
    inner = trimmed(text, start, end)
    if " " in text[slice(*inner)] and fold(text[slice(*inner)]) in lexicon.reporters:
        return [inner]
    if "&" in text[start:end]:
        end = start + without_role(text[start:end], lexicon)
    out: list[Place] = []
    for first, last in split_people(text, start, end, lexicon):
        until = name_end(text, first, last, lexicon, following=bool(out), strictly=True)
        name = text[first:until]
        if not is_name(name, lexicon, capitals=True) or is_outlet(name, lexicon):
            if first == start and (is_agency(text[first:last], lexicon) or is_desk(text[first:last], lexicon)):
                continue
            if out and text[out[-1][1]] == "/" and is_agency(text[first:last], lexicon):
                return []
            if out and _is_place_of_one(text, first, last, lexicon):
                continue
            break
        out.append((first, until))
    return out


def _is_place_of_one(text: str, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a piece is the word for where one author writes from, before another author: `Anna Holm, Ayle and Ben Marsh, Rowley`."""
    word, _, rest = text[last:].lstrip().partition(" ")
    return bool(rest) and fold(word) in lexicon.conjunctions and " " not in text[first:last] and text[first].isupper()


def before_label(text: str, day: int, lexicon: Lexicon) -> int:
    """Where a label of publication begins before the day, `Anna Holm Published`, with an outlet between the two if it has several
    words, `محمود الشرقاوي نشر في صوت الضفاف يوم 02 - 05 - 2019`; the day, where none does.
    """
    words = list(re.finditer(r"\S+", text[:day]))
    for n, word in enumerate(words[1:], 1):
        for last in words[n : n + _LABEL_WORDS]:
            label = lexicon.labels.get(fold(text[word.start() : last.end()]).strip(TRIM))
            if label in {"published", "updated"} and (last is words[-1] or last is not word):
                return word.start()
    return day


@cache
def _first_word() -> re.Pattern[str]:
    """A word with two more behind it: `BY` in `BYLINE: BY ANNA HOLM`."""
    return re.compile(r"\s*(\S+)\s+(?=\S+\s+\S)")


@cache
def _stop() -> re.Pattern[str]:
    """Where a byline stops speaking of people: an address, a number, a bar, what the author writes for or in."""
    return re.compile(r"[|｜丨(\[<@#\d•·]|\s[–—-]{1,2}\s|https?:|\s(?:FOR|IN|AT)\s")


@cache
def _stop_of_list() -> re.Pattern[str]:
    """As `_stop`, where dashes join names: `Hải Yến - Văn Toàn`."""
    return re.compile(r"[|(\[<@#\d•·]|https?:|\s(?:FOR|IN|AT)\s")


@cache
def _glued_day() -> re.Pattern[str]:
    """The letter at which a month's name may begin that runs into the word before it."""
    return re.compile(r"(?<=[a-zà-ÿ])[A-ZÀ-Þ][a-zà-ÿ]{2,9}\.?\s\d")
