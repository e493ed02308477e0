"""The people among the pieces of a story's opening: names that its language's given names or its capitals tell."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.people import split_people
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.initials import is_initialled
from newsparse.roles.names import TOWN_WORDS, begins_as_name, behind_title, is_name, without_role
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

Place = tuple[int, int]

_MOST_WORDS = 9


def people_in(text: str, start: int, end: int, lexicon: Lexicon) -> list[Place]:
    """The names in a piece that speaks of people; a desk, `خاص`, is nobody, unless an outlet's team signs."""
    piece = text[start:end]
    credited = fold(piece.partition(" ")[0]) in lexicon.bylines  # `Por EFE` is no name in two parts
    found = (not credited and signed(piece)) or reporters(piece, lexicon)
    if found:
        return [(start + a, start + b) for a, b in found]
    if are_people(piece, lexicon):
        return split_people(text, start, end, lexicon)
    title = behind_title(piece, lexicon)
    end = start + without_role(piece, lexicon) if piece.count(" ") > 1 else end
    name = text[start + title : end]
    known = lexicon.given_names and (begins_as_name(name, lexicon) or is_initialled(piece, lexicon))
    if known and fold(piece) not in lexicon.reporters:
        return [(start + title, end)]
    return []


def are_people(text: str, lexicon: Lexicon) -> bool:
    """Whether a piece is two names and more that a conjunction joins which is written onto the next word: `سليم حداد وهدى مراد`."""
    words = text.split() if lexicon.joined and lexicon.given_names else []
    if not 2 < len(words) <= _MOST_WORDS or not any(word.startswith(lexicon.joined) for word in words[1:]):
        return False
    names = split_people(text, 0, len(text), lexicon)
    return len(names) > 1 and all(is_name(text[a:b], lexicon) for a, b in names)


def is_team(text: str, lexicon: Lexicon) -> bool:
    """Whether a desk is a newsroom's team, which may sign, and no kind of report: `فريق التحرير`, but not `متابعات خاصة`."""
    first, space, _ = fold(text).partition(" ")
    return bool(space) and first not in lexicon.reporters and first not in lexicon.bylines


def is_known_person(name: str, lexicon: Lexicon) -> bool:
    """Whether a name of two words opens with a given name, so that an author and no place stands beside the agency: `Anna Holm (AFP)`."""
    first, _, family = name.partition(" ")
    return bool(family) and family[0].isupper() and fold(first) in lexicon.first_names - TOWN_WORDS


def signed(text: str) -> list[Place]:
    """The names of a text that is nothing but names with the family's in capitals, hyphens between them: `Ali YILMAZ-Veli DEMİR`."""
    if not text.rpartition(" ")[2].isupper() or not text[1:2].islower():  # the cheap look first
        return []
    names = [m.span() for m in _names().finditer(text)]
    return names if names and sum(b - a for a, b in names) + len(names) - 1 >= len(text) else []


@cache
def _names() -> re.Pattern[str]:
    """Given names and a family's: `Ali YILMAZ`, `Ayşe Nur ÖZTÜRK`; fewer capitals behind two names are a degree."""
    name, large = r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+", r"[^\W\d_a-zà-ÿ]"
    return re.compile(rf"{name}(?:(?: {large}{{3,}})+| {name}(?: {large}{{4,}})+)(?=-|$)")
