"""The authors: people's names in bylines, without their roles, addresses and agencies."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.dates import read
from newsparse.fields.agency import is_agency, is_outlet, trimmed
from newsparse.fields.credit import agency_and_reporter, author_before_place, credited_agency
from newsparse.fields.dateline import Opened
from newsparse.fields.found import Finding, found
from newsparse.fields.people import Place, credited_in_brackets, end_alone, name_end, split_people
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import PARTICLES, is_name, without_role
from newsparse.roles.reporters import reporters, without_tasks
from newsparse.text.fold import fold

_MOST = 12
_LONGEST = 200
"""A longer line is no byline."""

_TAIL = 60
"""How many characters at a body's end can hold its author in brackets."""

_PAIR = 2
_PEN_NAME = 40
_LABEL_WORDS = 3
"""No label between a name and a date has more words."""


def read_authors(d: Decoded, opened: Opened) -> list[Finding]:
    """Every author once, in the order of print: those behind labels, else bare names, else those in the date's line."""
    ranked: dict[int, dict[str, Finding]] = {}
    lines: set[str] = set()

    def add(rank: int, i: int, place: Place, cue: str, sure: float) -> None:
        if not lines:
            lines.update(d.cues.folded)
        begin = d.page.begins[i]
        end = end_alone(d.page.texts[i], *place, lines)
        evidence = found(d.page, begin + place[0], begin + end, cue, sure)
        ranked.setdefault(rank, {}).setdefault(fold(evidence.value or ""), evidence)

    for i in d.lines(Role.BYLINE, Role.PUBLISHED, Role.UPDATED, Role.SECTION, Role.SOURCE):
        text = d.page.texts[i][:_LONGEST]
        parts = [p for p in d.labelled(i) if p.kind in {"byline", "editor", "source"}]
        for part in parts:
            if part.kind == "byline":
                people, rank = _behind_label(d, i, part.start, min(part.end, len(text)))
                for place in people:
                    add(rank, i, place, f"label {part.label}", 0.95 if rank == _LABELLED else 0.7)
            elif part.kind == "source" and (name := author_before_place(text, part.start, part.end, d.lexicon)):
                add(_LABELLED, i, name, f"label {part.label}", 0.8)
        if any(part.kind != "source" for part in parts):
            continue
        if d.roles[i] is Role.BYLINE and d.cues.kinds[i] != "reporter":
            rank = _BARE if i < d.last else _AT_END
            if _LABELLED in ranked and d.cues.folded[i - 1].rpartition(" ")[2] in d.lexicon.conjunctions:
                rank = _LABELLED
            people = reporters(text, d.lexicon) or bare(d, i, 0, len(text))
            for place in people if rank <= _BARE else _without_place(text, people, d.lexicon):
                add(rank, i, place, "name beside the headline, the date or the body's end", 0.8)
        elif d.roles[i] in {Role.PUBLISHED, Role.UPDATED}:
            for rank, place in _beside_date(d, i):
                add(rank, i, place, "name in the line of the date", 0.7)
    for i, opening in opened[:1]:
        for place in opening.people:
            add(_BARE, i, place, f"opening {d.page.texts[i][: opening.end].strip()}", opening.sure)
    for i, place in _before_story(d) if _LABELLED not in ranked else ():
        add(_LABELLED, i, place, "names and a colon that open the story", 0.8)
    if (not ranked or min(ranked) > _BESIDE_DATE) and d.last >= 0:
        for i, place in _at_end(d):
            add(_AT_END, i, place, "reporter in brackets in the body", 0.75)
    return list(ranked[min(ranked)].values())[:_MOST] if ranked else []


def _before_story(d: Decoded) -> list[tuple[int, Place]]:
    """The authors who stand with a byline's word and a colon in front of the first paragraph: `By Anna Holm, Ben Marsh: The bridge …`."""
    i = d.first
    if i >= len(d.page) or d.cues.kinds[i] != "byline" or d.roles[i] not in PROSE:
        return []
    colon = d.page.texts[i].find(": ", d.cues.values[i], _TAIL)
    people, rank = _behind_label(d, i, d.cues.values[i], colon)
    return [(i, place) for place in people] if colon > 0 and rank == _LABELLED else []


def _without_place(text: str, people: list[Place], lexicon: Lexicon) -> list[Place]:
    """Of two names with a comma between them in a signature the first, if it alone has a given name: `John Wilmot, Rowley Green`."""
    if len(people) != _PAIR or text[people[0][1] : people[1][0]].strip() != ",":
        return people
    first, second = (fold(text[start:end]).split()[0] in lexicon.first_names for start, end in people)
    return people[:1] if first and not second else people


_LABELLED, _BARE, _BESIDE_DATE, _AT_END, _OUTLET = range(5)
"""What counts more comes first; only the best kind on a page is kept."""


def _behind_label(d: Decoded, i: int, start: int, end: int) -> tuple[list[Place], int]:
    """The names behind a label, up to the first mark that ends a list of names; else the pen name or outlet that is all there is."""
    lexicon = d.lexicon
    text = without_tasks(d.page.texts[i], lexicon)
    if fold(text[:start].rstrip()).rpartition(" ")[2] in lexicon.desks:
        return [], _OUTLET  # `Redacción El Norte`, but `Redacción: Elena Ruiz`
    word = _first_word().match(text, start, end)
    key = fold(word[1]) if word else ""
    if word and key in lexicon.bylines and key not in PARTICLES and key not in lexicon.desks:
        start = word.end()
    stop = _stop().search(text, start, end)
    end = _before_day(d, i, start, stop.start() if stop else end)
    out: list[Place] = []
    for first, last in split_people(text, start, end, lexicon):
        until = name_end(text, first, last, lexicon, following=bool(out))
        shouted = bool(out) and text[first:until].isupper() and not text[slice(*out[0])].isupper()
        name = text[first:until]
        if shouted or credited_agency(name, lexicon) or not is_name(name, lexicon, capitals=True, labelled=True):
            if out:
                break
            continue
        out.append((first, until))
    if out:
        return out, _LABELLED
    first, last = trimmed(text, start, end)
    key = fold(text[first:last])
    if not key or last - first > _PEN_NAME or key in lexicon.labels or key in lexicon.sections:
        return [], _OUTLET
    if is_agency(text[first:last], lexicon) or is_outlet(text[first:last], lexicon):
        return [(first, last)], _OUTLET
    alone = " " not in key and key not in lexicon.reporters
    return [(first, last)] if alone and not any(c.isdigit() for c in key) else [], _LABELLED


def _before_day(d: Decoded, i: int, start: int, end: int) -> int:
    """Where a date, a date glued to a name or a label of one begins behind the name: `Josh Norem December 22`, `Kent GermanDec 22`."""
    text = d.page.texts[i]
    if not any(map(str.isdigit, text[start : end + 6])):
        return end
    days = [_before_label(text, date.span[0], d.lexicon) for date in d.dates(i) if start < date.span[0] <= end]
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
            if first == start and is_agency(text[first:last], lexicon):
                continue
            if out and text[out[-1][1]] == "/" and is_agency(text[first:last], lexicon):
                return []
            break
        out.append((first, until))
    return out


def _beside_date(d: Decoded, i: int) -> list[tuple[int, Place]]:
    """The names straight before or behind the date of a line, `Liz Hoggard 19 December 2023`, or behind a byline's word in it, or beside
    a reporter's.
    """
    text, lexicon = d.page.texts[i][:_LONGEST], d.lexicon
    if people := reporters(text, lexicon):
        return [(_BESIDE_DATE, place) for place in people]
    dates = [date.span for date in d.dates(i) if date.span[1] <= len(text)]
    if not dates:
        named = bare(d, i, d.cues.values[i], len(text)) if d.cues.kinds[i] == "published" else []
        return [(_LABELLED, place) for place in named]
    credited = not lexicon.bylines.isdisjoint(fold(text).split())
    for word in re.finditer(r"\S+", text) if credited else ():
        if word.start() and fold(word[0]) in lexicon.bylines and not any(a <= word.start() < b for a, b in dates):
            people, rank = _behind_label(d, i, word.end(), len(text))
            if people and rank == _LABELLED:
                return [(rank, place) for place in people]
    for start, end in ((0, _before_label(text, dates[0][0], lexicon)), (dates[-1][1], len(text))):
        first, last = trimmed(text, start, end)
        if first == last or any(map(str.isdigit, text[first:last])):
            continue
        section = _section().match(text, first, last)
        if section and fold(section[1]).strip() in lexicon.sections:
            first = section.end()
        out = bare(d, i, first, last)
        rest = text[out[-1][1] : last].strip(" ,") if out else ""
        agency = rest[:1] == "/" and is_agency(rest.strip(" /"), lexicon)
        marks = "|•·-–—" if out and fold(text[first : out[0][1]]).split()[0] in lexicon.first_names else "|•·"
        if out and (not rest or agency or rest[0] in marks or fold(rest.split()[-1]) in lexicon.role_words):
            return [(_BESIDE_DATE, place) for place in out]
    return []


def _before_label(text: str, day: int, lexicon: Lexicon) -> int:
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


def _at_end(d: Decoded) -> list[tuple[int, Place]]:
    """Reporters in brackets at the body's start and end: `（记者 符海燕）`, `(דורון אלקיים)`."""
    out: list[tuple[int, Place]] = []
    for i in dict.fromkeys((d.first, d.last)):
        if not 0 <= i < len(d.page) or d.roles[i] not in PROSE:
            continue
        text = d.page.texts[i]
        out += [(i, place) for place in credited_in_brackets(text, d.lexicon)] if i == d.last else []
        offset = max(0, len(text) - _TAIL) if i == d.last else 0
        out += [(i, place) for place in reporters(text[offset : offset + _TAIL], d.lexicon, offset=offset)]
    return out


@cache
def _first_word() -> re.Pattern[str]:
    """A word with two more behind it: `BY` in `BYLINE: BY ANNA HOLM`."""
    return re.compile(r"\s*(\S+)\s+(?=\S+\s+\S)")


@cache
def _section() -> re.Pattern[str]:
    """What can be a section in front of a name: `Politics | Anna Holm`."""
    return re.compile(r"([^|•·–-]{3,40}?)\s?(?:[|•·]|\s[–-]\s)\s?")


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
