"""The agency in a text that says whom the story is from and no more: `avec AFP`, `Fuente EFE`, `© Copyright ANSA`, `Lusa/ DL`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsparse.fields.agency import is_agency, is_credited, is_outlet, is_weak_outlet, may_name_agency, pieces, trimmed
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.names import is_name
from newsparse.text.fold import fold

Place = tuple[int, int]

_LONGEST = 80
_MOST_WORDS = 8
_WORDS_BEFORE = 4
"""So many words can name whom an agency helped: `Le Courrier du Port avec AFP`."""

_INITIALS = 4
_ABBREVIATION = 3
"""So many letters has an agency's name at least that a country's may follow: `AFP France`, but no `AA Gill`."""

_PLACE_WORDS = 2
_PAIR = 2
_MOST_PIECES = 4
_MARKS = "©([（【/-–—"


def credited_agency(text: str, lexicon: Lexicon) -> Place | None:
    """Where the agency stands in a text of few words that credits it: alone, behind a label, rights or a joining word."""
    start, end = trimmed(text, 0, len(text))
    if not 0 < end - start <= _LONGEST:
        return None
    words = [(start + word.start(), start + word.end()) for word in re.finditer(r"\S+", text[start:end])]
    if len(words) > _MOST_WORDS:
        return None
    return next((place for n in _starts(text, words, lexicon) if (place := _name(text, words[n:], lexicon))), None)


def credit_at_head(text: str, lexicon: Lexicon) -> Place | None:
    """Where the agency stands in a line below the headline: as in `credited_agency`, or before initials or a reporter."""
    if not may_name_agency(fold(text), lexicon):
        return None
    place = credited_agency(text, lexicon) or _before_initials(text, lexicon)
    if place or len(text) > _LONGEST:
        return place
    if fold(text.partition(" ")[0].lstrip(_MARKS)) in lexicon.before_agency:
        first = next(iter(pieces(text, 0, len(text))), (0, 0))
        place = credited_agency(text[: first[1]], lexicon)  # without what a comma parts: `avec AFP, publié à`
    both = None if place else agency_and_reporter(text, lexicon)
    return both[0] if both else place


def credit_at_end(text: str, lexicon: Lexicon) -> Place | None:
    """Where the agency stands in a line behind the body: also among marks, `(text:mk&sda)`, in brackets behind initials,
    `mk/ah (dpa, AFP)`, or behind a place, `Santiago, Xinhua`.
    """
    if not may_name_agency(fold(text), lexicon):
        return None
    if place := credit_at_head(text, lexicon) or _beside_slash(text, lexicon):
        return place
    if text[0] in _MARKS:
        return _among_marks(text, lexicon)
    if text[-1] in ")）" and (signed := _signed().match(text)):
        at = signed.end()
        behind = _among_marks(text[at:], lexicon)
        return (at + behind[0], at + behind[1]) if behind else None
    parts = pieces(text, after_label(text, lexicon), len(text))
    if parts and parts[0][0] and is_agency(text[slice(*parts[0])], lexicon):
        return parts[0]
    if len(parts) == _PAIR and ("," in text or text.isupper()) and is_agency(text[slice(*parts[1])], lexicon):
        words = text[slice(*parts[0])].split()
        if len(words) <= _PLACE_WORDS and all(word[0].isupper() for word in words):
            return parts[0] if is_agency(text[slice(*parts[0])], lexicon) else parts[1]
    return None


def after_label(text: str, lexicon: Lexicon) -> int:
    """Where the name starts behind a word for sources that has no colon: `Theo TTXVN`."""
    first, _, rest = text.partition(" ")
    return len(first) + 1 if rest and lexicon.labels.get(fold(first)) == "source" else 0


def _starts(text: str, words: list[Place], lexicon: Lexicon) -> Iterator[int]:
    """The words at which the agency's name can begin."""
    yield 0
    keys = [fold(text[a:b]) for a, b in words]
    rights = _rights().match(text)
    if rights:
        yield next((n for n, (a, _) in enumerate(words) if a >= rights.end()), 0)
        return
    if len(words) > 1 and (lexicon.labels.get(keys[0]) == "source" or keys[0] in lexicon.desks):
        yield 1
    for n, key in enumerate(keys[: min(len(keys) - 1, _WORDS_BEFORE + 1)]):
        if key in lexicon.before_agency:
            if n and (words[0][0] or not _can_be_helped(text[: words[n - 1][1]], lexicon)):
                return
            yield n + 1
            if n + _PAIR < len(words) and keys[n + 1] in lexicon.small_words:
                yield n + _PAIR


def _can_be_helped(name: str, lexicon: Lexicon) -> bool:
    """Whether a text before `with` is an author, a desk or an outlet, whom an agency can help."""
    return (
        is_credited(name, lexicon)
        or fold(name) in lexicon.reporters
        or is_name(name.strip(TRIM), lexicon, capitals=True)
    )


def _name(text: str, words: list[Place], lexicon: Lexicon) -> Place | None:
    """The agency that some words are: as a whole, before a second one, or before a country or language."""
    whole = trimmed(text, words[0][0], words[-1][1])
    if is_agency(text[slice(*whole)], lexicon):
        return whole
    for n in range(1, len(words) - 1):
        if fold(text[slice(*words[n])]) in lexicon.before_agency:
            first, second = trimmed(text, words[0][0], words[n - 1][1]), (words[n + 1][0], words[-1][1])
            both = is_agency(text[slice(*first)], lexicon) and is_agency(text[slice(*second)], lexicon)
            return first if both else None
    if len(words) == _PAIR:
        agency, country = text[slice(*words[0])], text[slice(*trimmed(text, *words[1]))]
        code = len(country) == _PAIR and country.isupper() and country.isalpha()
        named = len(agency) >= _ABBREVIATION and agency.isupper() and country.istitle() and country.isalpha()
        return words[0] if (code or named) and is_agency(agency, lexicon) else None
    return None


def _before_initials(text: str, lexicon: Lexicon) -> Place | None:
    """An agency before a slash and initials or a mark of the end: `SDA/raw`, `Lusa/Fim`."""
    name, slash, initials = text.partition("/")
    start, end = trimmed(name, 0, len(name))
    short = slash and 0 < len(initials.strip()) <= _INITIALS
    return (start, end) if short and start < end and is_agency(name[start:end], lexicon) else None


def _beside_slash(text: str, lexicon: Lexicon) -> Place | None:
    """An agency before a slash and a second one, `MTI/example.hu`, or behind the initials before it, `red/dpa`."""
    name, slash, _ = text.partition("/")
    first, second = trimmed(text, 0, len(name)), trimmed(text, len(name) + 1, len(text))
    if not slash or second[0] == second[1] or not is_agency(text[slice(*second)], lexicon):
        return None
    if first[0] < first[1] and is_agency(text[slice(*first)], lexicon):
        return first
    return second if name == name.lower() and len(name) <= _INITIALS else None


def agency_and_reporter(text: str, lexicon: Lexicon) -> tuple[Place, Place] | None:
    """Where an agency and its reporter behind it stand, if they are all: `Reuters, John Smith`, `AA | Ali Yılmaz`."""
    parts = pieces(text, 0, len(text))
    first = text[slice(*parts[0])] if len(parts) == _PAIR else ""
    if not first or not (
        is_agency(first, lexicon)
        or (lexicon.given_names and (is_outlet(first, lexicon) or is_weak_outlet(first, lexicon)))
    ):
        return None
    name = text[slice(*parts[1])]
    return (parts[0], parts[1]) if (name[0].isupper() or lexicon.given_names) and is_name(name, lexicon) else None


def _among_marks(text: str, lexicon: Lexicon) -> Place | None:
    """An agency in brackets or behind a mark, up to the word that credits a picture: `-CNA/wk`, `(text:mk&sda/bild:zvg)`."""
    for start, end in pieces(text, 0, len(text))[:_MOST_PIECES]:
        for piece in re.finditer("[^/&]+", text[start:end]):
            key = fold(piece[0])
            if key.startswith(lexicon.credits) or key + ":" in lexicon.credits:
                return None
            place = trimmed(text, start + piece.start(), start + piece.end())
            if is_agency(text[slice(*place)], lexicon):
                return place
    return None


def author_before_place(text: str, start: int, end: int, lexicon: Lexicon) -> Place | None:
    """The author whom a label of the source has before a dash and a place, as papers of the Gulf print it: `المصدر: هدى حداد - دبي`."""
    dash = _dash().search(text, start, end) if lexicon.given_names else None
    if not dash or not is_name(text[start : dash.start()], lexicon):
        return None
    return trimmed(text, start, dash.start())


def author_behind_outlet(text: str, start: int, end: int, lexicon: Lexicon) -> Place | None:
    """The author behind the outlet and a slash that a label of the source has: `Source: example.com/Anna Holm`."""
    outlet, slash, _ = text[start:end].partition("/")
    first, last = trimmed(text, start + len(outlet) + 1, end)
    name = text[first:last]
    known = slash and is_agency(outlet.strip(TRIM), lexicon) and not is_credited(name, lexicon)
    return (first, last) if known and is_name(name, lexicon) else None


def agency_behind_place(text: str, start: int, end: int, lexicon: Lexicon) -> Place | None:
    """The agency behind a dash and its place or author: `المصدر: دبي - البيان`."""
    dash = _dash().search(text, start, end)
    if not dash or len(text[start : dash.start()].split()) > _PLACE_WORDS:
        return None
    place = trimmed(text, dash.end(), end)
    return place if is_agency(text[slice(*place)], lexicon) else None


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s[-–—ـ]\s")


@cache
def _signed() -> re.Pattern[str]:
    """The initials of those who wrote and edited a story, up to a bracket."""
    return re.compile(r"(?:[^\W\d_]{1,3}[./]+\s?)+[^\W\d_]{0,3}\.?\s(?=[(（])")


@cache
def _rights() -> re.Pattern[str]:
    """What keeps the rights, and the year: `Riproduzione riservata © Copyright`, `© 2019`."""
    return re.compile(
        r"[^©|,.]{0,40}?(?:©|\([cC]\)|(?i:copyright))\s*(?:(?i:copyright)\s*)?(?:\d{4}\s*)?(?:(?i:by)\s+)?"
    )
