"""The agency or outlet that the text credits: a label, a credit at the end, the dateline's agency, or a name alone at the head."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.fields.agency import agency_prefix, is_agency, is_agency_key, is_credited, is_outlet, pieces, trimmed
from newsparse.fields.credit import agency_behind_place, author_before_place, credit_at_head, credited_agency
from newsparse.fields.dateline import Opened
from newsparse.fields.found import DAY, Finding, closed, found
from newsparse.fields.source_beside import beside
from newsparse.fields.source_end import EDGES, LONGEST, bare, end_credit, others
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.labels import Labelled
from newsparse.roles.small_print import is_above_page, is_archived
from newsparse.text.fold import fold

_SHORT = 40
_FREE_BESIDE = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.SUBHEAD, Role.SECTION})
"""The roles of lines beside the headline that can be no more than a name."""

_PLACE_WORDS = 2
_ABOVE = 3
"""How many lines above the headline an archive prints the day."""

_SENDER_WORDS = 4
"""No label of a sender has more words."""

_NEAR = 12
"""How many lines above the headline's story a bare name can stand."""


def read_source(d: Decoded, opened: Opened, agency: list[Finding]) -> list[Finding]:
    """The credits in the order in which they count; the first is the source."""
    dateline = (e._replace(cue=f"dateline, {e.cue}") for e in agency)
    out = [*_labelled(d), *end_credit(d, opened), *dateline, *_reported(d), *beside(d), *_alone(d), *_behind(d)]
    return [e._replace(accepted=n == 0) for n, e in enumerate(out)]


def _labelled(d: Decoded) -> list[Finding]:
    out = []
    stop = others(d, 2)
    for i in d.lines(Role.SOURCE, Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.SECTION, Role.KEYWORDS):
        if i >= stop:
            break
        begin = d.page.begins[i]
        if d.roles[i] is Role.SOURCE and not d.cues.kinds[i]:
            out.append(found(d.page, begin, d.page.end(i), "line behind its label", 0.8))
        for part in d.labelled(i):
            if place := _credited_by(d, i, part):
                sure = 0.95 if part.kind == "source" else 0.8
                end = closed(d.page.text, begin + place[0], begin + place[1])
                out.append(found(d.page, begin + place[0], end, f"label {part.label}", sure))
    return sorted(out, key=lambda e: e.confidence < 0.9)


def _credited_by(d: Decoded, i: int, part: Labelled) -> tuple[int, int] | None:
    """Whom a source's label credits; behind a byline's label, the agency that stands for an author."""
    if part.kind == "published":
        return _published_in(d, i, part)
    text, stop = d.page.texts[i], _before_day(d, i, part.start, part.end)
    raw = _without_sender(d, _bars().split(text[part.start : stop], maxsplit=1)[0])
    value = raw.strip(TRIM)
    start = part.start + raw.index(value)
    if part.kind == "byline":
        place = credited_agency(value, d.lexicon)
        return (start + place[0], start + place[1]) if place else None
    if part.kind != "source" or len(value) <= 1 or _page().search(value):
        return None
    end = start + len(value)
    if not is_agency(value, d.lexicon):
        name = start + len(value.partition("/")[0].rstrip())
        first = next(iter(pieces(text, start, end)), (start, end))
        joint = start + next((m.start() for m in _word().finditer(value) if fold(m[1]) in d.lexicon.conjunctions), 0)
        end = next((at for at in (name, first[1], joint) if is_agency(text[start:at], d.lexicon)), end)
        end = _balanced(text, start, end)
        if not is_agency(text[start:end], d.lexicon) and (behind := agency_behind_place(text, start, end, d.lexicon)):
            return behind
        if author_before_place(text, start, end, d.lexicon):
            return None
    return (start, end) if end - start <= LONGEST else None


def _published_in(d: Decoded, i: int, part: Labelled) -> tuple[int, int] | None:
    """The outlet between a day and its label with a small word: `Published in Dawn, 3 May 2024`."""
    text = d.page.texts[i]
    word = text[part.start : part.end].partition(" ")[0]
    if fold(word) not in d.lexicon.small_words or not (dates := d.dates(i)):
        return None
    start, end = trimmed(text, part.start + len(word), max(dates[0].span[0], part.start + len(word)))
    return (start, end) if is_credited(text[start:end], d.lexicon) else None


def _balanced(text: str, start: int, end: int) -> int:
    """Where a value ends so that no bracket closes in it that opens in front of it."""
    return text.index(")", start) if text.count(")", start, end) > text.count("(", start, end) else end


def _before_day(d: Decoded, i: int, start: int, end: int) -> int:
    """Where a credit ends that its day follows, `Harbour Line, 3 May 2024`, `Hafenblatt vom 3. Mai`; one without its year may be part of
    a name that is not known. What only leads to the day is no credit: `from the issue of 3 May 2024`.
    """
    text = d.page.texts[i]
    for date in d.dates(i):
        begin = date.span[0]
        name = text[start:begin].rstrip(TRIM)
        while " " in name and _leads_on(name.rpartition(" ")[2], d.lexicon):
            name = name.rpartition(" ")[0].rstrip(TRIM)
        if start < begin < end and (len(date.value or "") >= DAY or is_agency(name, d.lexicon)):
            return start + len(name) if fold(name).partition(" ")[0] not in d.lexicon.small_words else start
    return end


def _leads_on(word: str, lexicon: Lexicon) -> bool:
    """Whether a word leads from a name to its day: `vom`, `of`."""
    key = fold(word)
    return key in lexicon.small_words or (word.islower() and key not in lexicon.agencies)


def _without_sender(d: Decoded, value: str) -> str:
    """A credit without who sends it on, behind a comma and a label: `Harbour Line, transmitted by Wire`."""
    head, _, rest = value.partition(", ")
    words = fold(rest).split(None, _SENDER_WORDS)
    sent = any(d.lexicon.labels.get(" ".join(words[:n])) == "source" for n in range(2, _SENDER_WORDS + 1))
    return head if sent else value


def _reported(d: Decoded) -> list[Finding]:
    """The agency that the story's first words report from: `به گزارش خبرگزاری مهر،`."""
    for i in range(d.first, min(d.first + 3, len(d.page)) if d.lexicon.reported else 0):
        if d.roles[i] not in PROSE:
            continue
        text = d.page.texts[i][:LONGEST]
        opening = fold(text[:_SHORT])
        for phrase in d.lexicon.reported:
            if not opening.startswith(phrase + " "):
                continue
            start = re.match(rf"(?:\S+\s+){{{phrase.count(' ') + 1}}}", text)
            at = start.end() if start else 0
            for word in [at, *(m.end() for m in re.finditer(r"\s+", text[: _SHORT + at]) if m.end() > at)][:4]:
                end = agency_prefix(text, word, d.lexicon)
                if end > 0:
                    begin = d.page.begins[i]
                    return [found(d.page, begin + word, begin + end, f"opening {phrase}", 0.7)]
    return []


def _alone(d: Decoded) -> list[Finding]:
    """An agency or outlet alone on a line below the headline, or straight above it."""
    out = _above_archived_day(d)
    top = d.title if d.title >= 0 else -1
    for i in range(max(0, top - 4), min(d.first, top + _NEAR, len(d.page))):
        text, role = d.page.texts[i], d.roles[i]
        if d.sizes[i] > LONGEST or d.cues.kinds[i] == "boilerplate":
            continue
        if role not in _FREE_BESIDE and not (i > top and _may_name(d, i)):
            continue
        if i < top and (text[-1] in ":：" or d.cues.folded[i] in d.lexicon.sections):
            continue
        end = _before_place(text)
        key = d.cues.folded[i] if end == len(text) else fold(text[:end])
        if is_agency_key(key.strip(EDGES), d.lexicon):
            place: tuple[int, int] | None = (0, len(text))
        else:
            place = credit_at_head(text, d.lexicon) if i > top else None
        if place:
            if role is not Role.BYLINE:
                d.roles[i] = Role.SOURCE
            out.append(_named(d, i, *place, "agency alone beside the headline", 0.7))
        elif (
            role is not Role.CAPTION
            and not d.cues.kinds[i]
            and (i > top or end < len(text) or is_above_page(d, i))
            and is_outlet(text[:end].strip(EDGES), d.lexicon)
        ):
            d.roles[i] = Role.SOURCE
            out.append(_named(d, i, 0, len(text), "outlet alone beside the headline", 0.6))
    return out


def _named(d: Decoded, i: int, start: int, end: int, cue: str, sure: float) -> Finding:
    """The finding for a name in line `i`, with the brackets that stand behind it."""
    name = bare(d, i, start, end, cue, sure)
    begin, stop = name.span[0]
    return found(d.page, begin, closed(d.page.text, begin, stop), cue, sure)


def _before_place(text: str) -> int:
    """Where an outlet's name ends before the brackets with its place, as archives print it: `Harbour Post (Norland)`."""
    name, _, place = text.partition(" (")
    words = place[:-1].split()
    return len(name) if place[-1:] == ")" and len(words) <= _PLACE_WORDS and all(map(str.isalpha, words)) else len(text)


def _may_name(d: Decoded, i: int) -> bool:
    """Whether line `i` may be a credit although it has words of a picture's, with no caption above it, or is all label: `Fuente EFE`."""
    if d.roles[i] is Role.CAPTION:
        return d.roles[i - 1] is not Role.CAPTION and "©" not in d.page.texts[i]
    return d.roles[i] is Role.SOURCE and d.cues.values[i] >= len(d.page.texts[i])


def _above_archived_day(d: Decoded) -> list[Finding]:
    """The paper that an archive prints above the day and the headline, without the place in brackets: `The Harbour Herald (Ayle)`."""
    day = next((i for i in range(max(1, d.title - _ABOVE), d.title) if d.roles[i] is Role.PUBLISHED), 0)
    if not day or not is_archived(d, d.title):
        return []
    name = d.page.texts[day - 1].partition(" (")[0]
    if len(name) > LONGEST or d.cues.kinds[day - 1] not in {"", "sections"} or any(map(str.isdecimal, name)):
        return []
    d.roles[day - 1] = Role.SOURCE
    return [bare(d, day - 1, 0, len(name), "paper above an archive's day", 0.7)]


def _behind(d: Decoded) -> list[Finding]:
    """An outlet alone on the line behind the body, or behind a word for more of its stories: `المزيد من مصراوي`."""
    out = []
    for i in range(max(d.last, 0) + 1, min(d.last + 4, len(d.page))):
        text = d.page.texts[i]
        if i == d.last + 1 and not d.cues.kinds[i] and len(text) <= _SHORT and is_outlet(text, d.lexicon):
            out.append(bare(d, i, 0, len(text), "outlet alone behind the body", 0.55))
        start = d.cues.values[i] if d.cues.kinds[i] == "related" else 0
        if 0 < start < len(text) <= _SHORT and is_agency(text[start:], d.lexicon):
            out.append(bare(d, i, d.cues.values[i], len(text), "outlet whose other stories follow", 0.55))
    return out


@cache
def _page() -> re.Pattern[str]:
    """The address of a page, which is no name as a site's is."""
    return re.compile(r"://[^/]+/.")


@cache
def _word() -> re.Pattern[str]:
    """A word between two others."""
    return re.compile(r"\s(\S+)(?=\s)")


@cache
def _bars() -> re.Pattern[str]:
    """What ends a credit: a bar, a bullet, a long dash or a plus between spaces."""
    return re.compile(r"[|｜丨•·]|\s[–—+]\s")
