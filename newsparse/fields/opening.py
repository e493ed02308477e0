"""What opens a story before its first sentence: place, agency, reporter and day, in every order that the press prints them.

`MADRID 15 Dic. (EUROPA PRESS) -`, `HALIFAX, Nova Scotia, March 12, 2024 (GLOBE NEWSWIRE) --`, `القاهرة - أ ف ب:`,
`ПЕТРОЗАВОДСК, 4 февраля. /ТАСС/.`, `(강릉=연합뉴스) 문지호 기자 =`.
"""

from __future__ import annotations

from newsparse.fields.agency import is_outlet, is_weak_outlet, trimmed
from newsparse.fields.opening_han import read_han
from newsparse.fields.opening_marks import DASHES, PLACE_WORDS, may_close, may_open
from newsparse.fields.opening_parts import REACH, Opening, Part, Place, retell, split
from newsparse.fields.opening_people import is_known_person, is_team, people_in
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.initials import behind_initials
from newsparse.roles.names import TOWN_WORDS, is_name
from newsparse.roles.reporters import without_tasks
from newsparse.text.fold import fold

__all__ = ["Opening", "read_opening"]

_PLACE_LETTERS = 12
"""How long a place of one word may be in a script without capitals, where nothing but a dash marks it."""

_ABBREVIATION = 3
"""How long a word of a place can be that a full stop cuts short: `ST. LOUIS`."""

_BAR = 40
"""How far into a line the bar behind a place and an agency stands."""

_MOST_DATED = 4
_NUMBER = 2
"""How many digits the number has in which an outlet's name ends."""

_PAIR = 2
_SPEAKER = 40
_HAN_BRACKETS = "（(【［[〔"


def read_opening(d: Decoded, i: int, *, alone: bool = False) -> Opening | None:
    """The opening of line `i`, or None. `alone`: nothing else stands on the line, so that it needs no mark at its end."""
    text, lexicon = d.page.texts[i], d.lexicon
    head = without_tasks(text[:REACH], lexicon)
    alone = alone and len(text) <= REACH
    if "|" in head[:_BAR] and (barred := _before_bar(head, lexicon)):
        return barred
    if not may_open(head) or "://" in head:
        return None
    if "\u3040" <= head.lstrip(_HAN_BRACKETS)[:1] <= "\u9fff" and (han := read_han(head, lexicon)):
        return han
    if not alone and not may_close(head):
        return None
    parts = split(d, i, head)
    if alone and _is_claim(head, parts):
        return None
    if lexicon.given_names:
        retell(d, i, head, parts)
    ends = [n for n, part in enumerate(parts) if part.mark == "close"]
    if alone and len(parts) > 1 and parts[-1].after >= len(head.rstrip()) and parts[-1].mark != "close":
        ends.append(len(parts) - 1)  # one part alone on its line is no more than a name, and an agency's is a credit
    if alone and len(parts) == _PAIR and _signs(head, parts, lexicon):
        return None
    for last in reversed(ends):
        opening = _judge(head, parts[: last + 1], lexicon, alone=alone and parts[last].after >= len(head.rstrip()))
        if opening and opening.people and not (opening.place or opening.agency or opening.dated) and _is_talk(d, i):
            return None
        if opening:
            return opening
    return None


def _is_claim(head: str, parts: list[Part]) -> bool:
    """Whether a line is an agency and what it says behind a colon, which makes it a headline: `Reuters: Gold rises`."""
    if [p.kind for p in parts] != ["agency", "short"]:
        return False
    agency, claim = parts
    return head[agency.end : agency.after].strip() in {":", "："} and not head[claim.end :].strip()


def _before_bar(head: str, lexicon: Lexicon) -> Opening | None:
    """A place and an agency that nothing but a space parts, before a bar: `Berlin dpa | The council`, `BERLIN taz/dpa | The council`."""
    before, _, behind = head.partition(" | ")
    place, _, agency = before.rpartition(" ")
    name = agency.partition("/")[0]
    capitals = bool(place) and all(word[0].isupper() for word in place.split())
    placed = capitals and len(place.split()) <= PLACE_WORDS and fold(place) not in lexicon.sections
    if not (behind and placed and fold(name) in lexicon.agencies):
        return None
    start = len(place) + 1
    return Opening(len(before) + len(" | "), (0, len(place)), (start, start + len(name)))


def _judge(head: str, parts: list[Part], lexicon: Lexicon, *, alone: bool) -> Opening | None:
    """What the parts up to a closing mark say, if they are an opening at all."""
    agency = _agency(head, parts, lexicon, alone=alone)
    people = [
        p for n, p in enumerate(parts) if p.kind == "person" and not (n and _is_task(head, parts[n - 1], lexicon))
    ]
    day = next((p for p in parts if p.kind == "day"), None)
    place = _place(head, parts, agency, lexicon)
    last = parts[-1]
    desks = [(p.start, p.end) for p in people if fold(head[p.start : p.end]) in lexicon.reporters]
    names = tuple(span for p in people for span in people_in(head, p.start, p.end, lexicon))
    if agency and not names:
        names = tuple(span for span in desks if is_team(head[slice(*span)], lexicon))
    said = (last.after, place, (agency.start, agency.end) if agency else None, names, day is not None)
    if agency:
        if parts[0] is agency and last.kind == "short" and len(parts) > 1 and not _names_place(head, last):
            return None
        name = head[slice(*place)] if alone and place else ""
        signs = last.mark != "close" and name[:1].isupper() and not name.isupper()  # `Evan Orris, NBA.com`
        if name and (signs or is_known_person(name, lexicon)):
            return None
        return Opening(*said, sure=0.85 if agency.kind == "agency" else 0.6)
    if last.mark != "close" and not alone:
        return None
    alone_first = bool(people) and people[0] is parts[0] and len(parts) == 1 and not alone
    told = any(p.kind == "role" for p in parts) or (desks and not alone)
    stands = bool(names or desks) and (place or day or alone_first or (names and told))
    if not stands and place and not _is_mark(head, parts, lexicon):
        told = head[slice(*place)].rpartition(" ")[2][0].islower()  # the words of a sentence before a day in it
        dated = day and not told and len(parts) <= _MOST_DATED and (not alone or last.mark == "close")
        stands = dated or _stands_out(head, place, last, len(parts), alone=alone)
    return Opening(*said, sure=0.6) if stands else None


def _is_task(head: str, part: Part, lexicon: Lexicon) -> bool:
    """Whether a piece says that who stands behind it took the pictures."""
    return part.kind in {"short", "aside"} and fold(head[part.start : part.end]) + ":" in lexicon.credits


def _is_mark(head: str, parts: list[Part], lexicon: Lexicon) -> bool:
    """Whether brackets hold a word of page furniture, so that no place stands before them: `EXCLUSIVE (VIDEO) -`."""
    return any(p.kind == "aside" and fold(head[p.start : p.end]) in lexicon.whole for p in parts)


def _agency(head: str, parts: list[Part], lexicon: Lexicon, *, alone: bool) -> Part | None:
    """The first agency; else an outlet that no list has, told by a word of its name or by its place."""
    first = next((p for p in parts if p.kind in {"agency", "outlet"}), None)
    if first and fold(head[first.start : first.end]) in lexicon.reporters:
        first = next((p for p in parts if p.kind == "short" and is_weak_outlet(head[p.start : p.end], lexicon)), first)
        return first  # a desk, which may be among the agencies: `وكالات`, `متابعات`
    if first and (first.kind == "agency" or any(p is not first and p.kind != "aside" for p in parts)):
        return first
    last = parts[-1]
    if [p.kind for p in parts] == ["aside", "person"]:
        return parts[0]  # outlet and reporter share the brackets: `[한강신문/김주영기자]`
    name, mark = head[last.start : last.end], head[last.end : last.after].strip()
    if not first and alone and any(p.kind == "person" for p in parts):
        first = next((p for p in parts if p.kind == "short" and is_weak_outlet(head[p.start : p.end], lexicon)), None)
        if first:
            return first
    if last.kind == "aside":
        return last if mark[-1:] in DASHES and _is_bracketed_outlet(head, parts, lexicon) else None
    if name.upper() != name.lower():
        return None
    if first:
        return (
            first
            if (mark[-1:] in DASHES + ":" or alone) and fold(name.rpartition(" ")[2]) in lexicon.outlet_words
            else None
        )
    return last if alone and len(parts) == _PAIR and _is_second_outlet(head, parts, mark, lexicon) else None


def _is_bracketed_outlet(head: str, parts: list[Part], lexicon: Lexicon) -> bool:
    """Whether brackets before a dash hold an outlet: behind a place in capitals, or alone in capitals: `LAHORE (City Voice) –`."""
    *before, last = parts
    name = head[last.start : last.end]
    place = head[before[0].start : before[0].end] if before else name
    digits = name[:-_NUMBER] if name[-_NUMBER:].isdecimal() else name  # `ضفاف 24`
    short = len(name) > 1 and len(name.split()) <= PLACE_WORDS and not any(map(str.isdigit, digits))
    known = fold(name) in lexicon.whole or fold(place) in lexicon.whole
    return short and not known and all(p.kind == "short" for p in before) and place == place.upper()


def _is_second_outlet(head: str, parts: list[Part], mark: str, lexicon: Lexicon) -> bool:
    """Whether two short pieces that are a line, without capitals, end in an outlet: behind a place, with a colon, or behind a desk."""
    first, last = parts
    if last.kind != "short" or head[first.end : first.after].isspace():
        return False
    if fold(head[first.start : first.end]) in lexicon.reporters:
        return " " in head[last.start : last.end]
    return first.kind == "short" and mark == ":"


def _is_talk(d: Decoded, i: int) -> bool:
    """Whether the line before or behind line `i` opens with a speaker's name, too."""
    beside = (text[:_SPEAKER].partition(":") for text in d.page.texts[max(0, i - 1) : i] + d.page.texts[i + 1 : i + 2])
    return any(colon and is_name(name.strip(), d.lexicon) for name, colon, _ in beside)


def _signs(head: str, parts: list[Part], lexicon: Lexicon) -> bool:
    """Whether two parts are a person and a role, `Anna Holm, Health Editor`, and not a place and a desk, `London, Staff Reporter`."""
    texts = [head[part.start : part.end] for part in parts]
    names = [text for text in texts if fold(text) not in lexicon.reporters]
    if len(names) != 1 or names[0] == names[0].lower() or not is_name(names[0], lexicon):
        return False
    return fold(names[0]).split()[0] not in TOWN_WORDS


def _stands_out(head: str, place: Place, last: Part, count: int, *, alone: bool) -> bool:
    """Whether a place with neither agency nor day is one: `PARIS —`, `Brno - V`, `เชียงราย - `."""
    name, behind = head[slice(*place)], head[place[1] : last.after].strip()
    if not behind or behind[-1] not in DASHES or count > 2 or place[0] > 1:
        return False
    if name.isupper() and len(name) > 2:
        return True
    if alone or count > 1 or not head[place[1] : place[1] + 1].isspace():
        return False
    after = head[last.after : last.after + 1]
    if name[0].isupper():
        return len(name.split()) <= 2 and after.isupper() and all(word[0].isupper() for word in name.split())
    return len(name.split()) == 1 and len(name) <= _PLACE_LETTERS and after.isalpha()


def _names_place(head: str, part: Part) -> bool:
    """Whether what follows an agency can be a place: no more than two words, capitalised where there are capitals."""
    words = head[part.start : part.end].split()
    return len(words) <= 2 and not words[0][0].islower()


def _place(head: str, parts: list[Part], agency: Part | None, lexicon: Lexicon) -> Place | None:
    """The first place among the parts, with its region behind a comma or slash."""
    for n, part in enumerate(parts):
        if (
            part.kind != "short"
            or part is agency
            or (n and parts[n - 1].kind == "day")
            or (n and parts[n - 1].kind == "person" and head[parts[n - 1].end : part.start].strip() == ":")
            or (n and part.mark == "open" and parts[n - 1].kind != "person")
            or _opens_name(head, part, lexicon)
        ):
            continue
        start, end = part.start, part.end
        for before, following in zip(parts[n:], parts[n + 1 :], strict=False):
            between = head[before.end : following.start].strip()
            abbreviated = between == "." and before.end - before.start <= _ABBREVIATION
            if following.kind != "short" or not (abbreviated or between in {",", "/", "،", ".,"}):
                break
            end = following.end
        while (cut := head.rfind(" ", start, end)) > start and fold(head[cut + 1 : end]) in lexicon.small_words:
            end = cut
        kind = lexicon.whole.get(fold(head[start:end]), "sections")
        if end - start > 1 and kind == "sections" and not is_outlet(head[start:end], lexicon):
            start, end = trimmed(head, start, end)
            return start, end + (head[end : end + 2] == ".,")
    return None


def _opens_name(head: str, part: Part, lexicon: Lexicon) -> bool:
    """Whether a part is the title or the initial of the name behind its stop, in a script without capitals: `डॉ. `, `মো. `."""
    text = head[part.start : part.end + 1]
    return text[-1:] == "." and not text.isascii() and (fold(text) in lexicon.titles or behind_initials(text) > 0)
