"""The names in a part of a line: its pieces between marks and conjunctions, each without what is no part of a name."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.agency import is_agency, trimmed
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.name_roles import name_start
from newsparse.roles.names import PARTICLES, is_name, leading_name, without_letters, without_role
from newsparse.text.fold import fold

Place = tuple[int, int]

_WITH_ROLE = 4
"""In a list of names, a piece with fewer words that ends in a role's last word is a role alone."""


def end_alone(text: str, start: int, end: int, lines: set[str]) -> int:
    """Where a name ends that runs into the next word, told by a line on which it stands alone: `Anna HolmStaff Writer`."""
    key = fold(text[start:end])
    if " " not in key:
        return end
    for size in range(len(key) - 1, key.index(" ") + 1, -1):
        if key[size].isalpha() and key[:size] in lines and fold(text[start : start + size]) == key[:size]:
            return start + size
    return end


def name_end(text: str, first: int, last: int, lexicon: Lexicon, *, following: bool, strictly: bool = False) -> int:
    """Where the name that opens a piece ends: before a role, an outlet, a small word, letters behind it.

    `following`: another name stands before it; `strictly`: nothing else may follow it.
    """
    piece = text[first:last]
    role = without_role(piece, lexicon)
    if (
        following
        and len(piece.split()) < _WITH_ROLE
        and fold(piece).rpartition(" ")[2].strip(TRIM) in lexicon.role_words
    ):
        return first
    if following and _opens_with_role(piece, lexicon):
        return first
    piece = piece[:role]
    words = [m.end() for m in re.finditer(r"\S+", piece)]
    for k in (3, 2, 1):
        if len(words) >= k + 2 and is_agency(piece[words[-k - 1] :].strip(), lexicon):
            piece = piece[: words[-k - 1]]
            break
    name = piece[: leading_name(piece, lexicon)]
    rest = piece[len(name) :].strip(" .").split()
    if strictly and rest and fold(rest[0]) not in lexicon.small_words:
        return first
    piece = name
    capitals = re.match(r"(?:[^\Wa-z]{2,}\.?\s+){2,3}(?=[A-Z][a-z])", piece)
    if capitals:
        piece = piece[: capitals.end()].rstrip()
    return first + without_letters(piece)


def _opens_with_role(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece is a role of several words and what it is for: `כתבת לענייני תחבורה`."""
    words = fold(piece).split(None, _WITH_ROLE)
    return any(" ".join(words[:n]) in lexicon.reporters for n in range(2, len(words)))


def split_people(text: str, start: int, end: int, lexicon: Lexicon) -> list[Place]:
    """The pieces between marks and conjunctions, without their edges, and without the roles and titles in front."""
    out = []
    at = start
    for match in [*_joints().finditer(text, start, end), None]:
        until = match.start() if match else end
        first = at
        joined = not lexicon.conjunctions.isdisjoint(fold(text[at:until]).split())
        for word in re.finditer(r"\S+", text[at:until]) if joined or lexicon.joined else ():
            if fold(word[0]) in lexicon.conjunctions and word[0].lower() not in PARTICLES - {"y", "e", "i"}:
                out.append(trimmed(text, first, at + word.start()))
                first = at + word.end()
            elif word.start() and (glue := _written_on(word[0], lexicon)):
                out.append(trimmed(text, first, at + word.start()))
                first = at + word.start() + glue
        out.append(trimmed(text, first, until))
        at = match.end() if match else end
    if lexicon.before_name:
        out = [place for first, last in out for place in _spaced(text, first, last)]
    out = [(first, last) for first, last in out if first < last and fold(text[first : last + 1]) not in lexicon.titles]
    return [(first + name_start(text[first:last], lexicon), last) for first, last in out]


def _spaced(text: str, first: int, last: int) -> list[Place]:
    """The names in a piece that spaces alone part, in Chinese, whose names have none: `马丽 郑伟`; else the piece."""
    names = _han_names().match(text, first, last)
    if not names:
        return [(first, last)]
    return [(first + word.start(), first + word.end()) for word in re.finditer(r"\S+", names[0])]


@cache
def _han_names() -> re.Pattern[str]:
    return re.compile(r"[\u4e00-\u9fff]{2,3}(?: [\u4e00-\u9fff]{2,3}(?!\S))+")


def _written_on(word: str, lexicon: Lexicon) -> int:
    """The length of the conjunction written onto a given name or a title, `ومحمد`; 0 where the word is itself a name, `وليد`."""
    key = fold(word)
    for prefix in lexicon.joined:
        rest = key[len(prefix) :]
        if key.startswith(prefix) and (rest in lexicon.titles or rest in lexicon.given_names):
            return 0 if key in lexicon.given_names else len(prefix)
    return 0


def credited_in_brackets(text: str, lexicon: Lexicon) -> list[Place]:
    """The names behind a byline's label in the brackets that close a paragraph: `…. (Reporting by Anna Holm; Editing by Ben Marsh)`."""
    start = text.rfind("(") + 1 if text[-1] == ")" else 0
    label = _two_words().match(text, start)
    if not start or not label or lexicon.labels.get(fold(label[0])) != "byline":
        return []
    end = text.find(";", label.end())
    out: list[Place] = []
    for first, last in split_people(text, label.end(), end if end > 0 else len(text) - 1, lexicon):
        until = name_end(text, first, last, lexicon, following=bool(out))
        if not is_name(text[first:until], lexicon, labelled=True):
            break
        out.append((first, until))
    return out


@cache
def _two_words() -> re.Pattern[str]:
    return re.compile(r"\w+ \w+")


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[,،;؛/／&+、，|｜丨•·—–]|\s-\s|\s-$")
