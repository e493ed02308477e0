"""The authors: people's names in bylines, without their roles, addresses and agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.fields.agency import is_credited, trimmed
from newsparse.fields.brackets_han import closes_in_brackets
from newsparse.fields.credit import author_before_place, author_behind_outlet
from newsparse.fields.dateline import Opened
from newsparse.fields.found import Finding, found
from newsparse.fields.people import Place, credited_in_brackets, end_alone
from newsparse.fields.signatures import AT_END, BARE, BESIDE_DATE, LABELLED, OUTLET, bare, before_label, behind_label
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import opens_with_family
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

_MOST = 12
_LONGEST = 200
"""A longer line is no byline."""

_TAIL = 60
"""How many characters at a body's end can hold its author in brackets."""

_PAIR = 2
"""So many names with a comma between them may be a name and a place."""


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
        for rank, place, cue, sure in _in_line(d, i, labelled_above=LABELLED in ranked):
            add(rank, i, place, cue, sure)
    for i, opening in opened[:1]:
        for place in opening.people:
            add(BARE, i, place, f"opening {d.page.texts[i][: opening.end].strip()}", opening.sure)
    for i, place in _before_story(d) if LABELLED not in ranked else ():
        add(LABELLED, i, place, "names and a colon that open the story", 0.8)
    if (not ranked or min(ranked) > BESIDE_DATE) and d.last >= 0:
        for i, place in _at_end(d):
            add(AT_END, i, place, "reporter in brackets in the body", 0.75)
    return list(ranked[min(ranked)].values())[:_MOST] if ranked else []


def _in_line(d: Decoded, i: int, *, labelled_above: bool) -> Iterator[tuple[int, Place, str, float]]:
    """The names in a line of metadata: how much they count, where each stands, what tells it and how sure that is."""
    text = d.page.texts[i][:_LONGEST]
    parts = [p for p in d.labelled(i) if p.kind in {"byline", "editor", "source"}]
    for part in parts:
        if part.kind == "byline":
            people, rank = behind_label(d, i, part.start, min(part.end, len(text)))
            for place in people:
                yield rank, place, f"label {part.label}", 0.95 if rank == LABELLED else 0.7
        elif part.kind == "source":
            credit = (text, part.start, min(part.end, len(text)), d.lexicon)
            if name := author_before_place(*credit) or author_behind_outlet(*credit):
                yield LABELLED, name, f"label {part.label}", 0.8
    if any(part.kind != "source" for part in parts):
        return
    if d.roles[i] is Role.BYLINE and d.cues.kinds[i] != "reporter":
        rank = BARE if i < d.last else AT_END
        if labelled_above and d.cues.folded[i - 1].rpartition(" ")[2] in d.lexicon.conjunctions:
            rank = LABELLED
        people = reporters(text, d.lexicon) or bare(d, i, 0, len(text))
        for place in people if rank <= BARE else _without_place(text, people, d.lexicon):
            yield rank, place, "name beside the headline, the date or the body's end", 0.8
    elif d.roles[i] in {Role.PUBLISHED, Role.UPDATED}:
        for rank, place in _beside_date(d, i):
            yield rank, place, "name in the line of the date", 0.7


def _before_story(d: Decoded) -> list[tuple[int, Place]]:
    """The authors who stand with a byline's word and a colon in front of the first paragraph: `By Anna Holm, Ben Marsh: The bridge …`."""
    i = d.first
    if i >= len(d.page) or d.cues.kinds[i] != "byline" or d.roles[i] not in PROSE:
        return []
    colon = d.page.texts[i].find(": ", d.cues.values[i], _TAIL)
    people, rank = behind_label(d, i, d.cues.values[i], colon) if colon > 0 else ([], OUTLET)
    return [(i, place) for place in people] if rank == LABELLED else []


def _without_place(text: str, people: list[Place], lexicon: Lexicon) -> list[Place]:
    """Of two names with a comma between them in a signature the first, if it alone has a given name: `John Wilmot, Rowley Green`."""
    if len(people) != _PAIR or text[people[0][1] : people[1][0]].strip() != ",":
        return people
    first, second = (fold(text[start:end]).split()[0] in lexicon.first_names for start, end in people)
    return people[:1] if first and not second else people


def _beside_date(d: Decoded, i: int) -> list[tuple[int, Place]]:
    """The names straight before or behind the date of a line, `Liz Hoggard 19 December 2023`, or behind a byline's word in it, or beside
    a reporter's.
    """
    text, lexicon = d.page.texts[i][:_LONGEST], d.lexicon
    if people := reporters(text, lexicon):
        return [(BESIDE_DATE, place) for place in people]
    dates = [date.span for date in d.dates(i) if date.span[1] <= len(text)]
    if not dates:
        named = bare(d, i, d.cues.values[i], len(text)) if d.cues.kinds[i] == "published" else []
        return [(LABELLED, place) for place in named]
    credited = not lexicon.bylines.isdisjoint(fold(text).split())
    for word in re.finditer(r"\S+", text) if credited else ():
        if word.start() and fold(word[0]) in lexicon.bylines and not any(a <= word.start() < b for a, b in dates):
            people, rank = behind_label(d, i, word.end(), len(text))
            if people and rank == LABELLED:
                return [(rank, place) for place in people]
    for start, end in ((0, before_label(text, dates[0][0], lexicon)), (dates[-1][1], len(text))):
        first, last = trimmed(text, start, end)
        if first == last or any(map(str.isdigit, text[first:last])):
            continue
        section = _section().match(text, first, last)
        if section and fold(section[1]).strip() in lexicon.sections:
            first = section.end()
        out = bare(d, i, first, last)
        rest = text[out[-1][1] : last].strip(" ,") if out else ""
        agency = rest[:1] in {"/", "-", "–", "—"} and is_credited(rest.strip(" /–—-"), lexicon)
        marks = "|•·-–—" if out and fold(text[first : out[0][1]]).split()[0] in lexicon.first_names else "|•·"
        if out and (not rest or agency or rest[0] in marks or fold(rest.split()[-1]) in lexicon.role_words):
            return [(BESIDE_DATE, place) for place in out]
    return []


def _at_end(d: Decoded) -> list[tuple[int, Place]]:
    """Reporters in brackets at the body's start and end: `（记者 符海燕）`, `(דורון אלקיים)`."""
    out: list[tuple[int, Place]] = []
    for i in dict.fromkeys((d.first, d.last)):
        if not 0 <= i < len(d.page) or d.roles[i] not in PROSE:
            continue
        text = d.page.texts[i]
        out += [(i, place) for place in credited_in_brackets(text, d.lexicon)] if i == d.last else []
        if i == d.last and (signed := closes_in_brackets(text, d.lexicon)):
            out += [(i, place) for place in signed.people]
        offset = max(0, len(text) - _TAIL) if i == d.last else 0
        tail = reporters(text[offset : offset + _TAIL], d.lexicon, offset=offset)
        out += [(i, place) for place in tail if opens_with_family(text[slice(*place)], d.lexicon)]
    return out


@cache
def _section() -> re.Pattern[str]:
    """What can be a section in front of a name: `Politics | Anna Holm`."""
    return re.compile(r"([^|•·–-]{3,40}?)\s?(?:[|•·]|\s[–-]\s)\s?")
