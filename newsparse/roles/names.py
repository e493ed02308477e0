"""Whether a short text can be a person's name."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.initials import behind_initials, is_initialled, letters
from newsparse.text.fold import fold

PARTICLES = frozenset(
    """\
al bin ibn ben abu bint da das de del della den der di do dos du e el la le les op 't ten ter van von
zu zur y i af av st
""".split()  # noqa: SIM905 - a list would take a line a word
)
"""Small words inside names that are not capitalised."""

_NO_FIRST = frozenset({"el", "la", "le", "les", "der", "das", "de", "da", "do"})
"""Those of them with which outlets and places begin, but no person's name in a language of whose commonest words they are: `El Norte`,
`De Luanda`.
"""

TOWN_WORDS = frozenset(
    """\
new san santa sao los las st saint port fort cape north south east west upper lower mount el la le abu addis buenos dar hong ho
kuala panama phnom rio sri tel the
""".split()  # noqa: SIM905 - a list would take a line a word
)
"""With what names of places begin that have two words, and seldom names of people."""

_LONGEST = 45
_MOST_OF_ROLE = 3
"""So many words that end in a role's last word are a role alone: `Lead Draft Writer`."""

_MOST_LETTERS = 12
"""No word of a name in a script without capitals has more, its marks not counted: `கிருஷ்ணமூர்த்தி` has eight."""

_INDIC = "\u0900"
"""The first character of the scripts of India, in which initials and a given name are a whole name; in Arabic they are a desk's mark."""

_LONGEST_HAN = 4
"""No part of a name that is written in Chinese characters has more of them."""

_MOST_WORDS = 5
_MOST_WITHOUT_CAPITALS = 4
_DESK_WORDS = 2
"""So many words, the last a role's, are a desk: `Courier Correspondent`."""

_MOST_OF_SIGNATURE = 8
"""So many words can stand before the first mark behind a byline's word: names, and where they write from."""

_MARKS = " -–—/|:"
_NO_NAME = frozenset({"boilerplate", "sections", "section", "promo", "comments", "related", "keywords", "editor"})
"""Kinds of words that no name without a label has: a bare line `Share Print Save` is none."""


def is_name(text: str, lexicon: Lexicon, *, capitals: bool = False, labelled: bool = False) -> bool:
    """Two to five words of letters, capitalised where the script has capitals, none of them known as something else.

    `capitals` lets names printed in capitals pass; `labelled` says that a label stands before it, which spares it the check for words
    of page furniture and for a given name. Scripts without spaces between words pass with two to four characters (Chinese,
    Japanese), Korean likewise.
    """
    text = text[behind_title(text, lexicon) :].strip(TRIM)
    if not 2 <= len(text) <= _LONGEST or not _NO_LETTERS.isdisjoint(text) or any(map(str.isdecimal, text)):
        return False
    key = fold(text)
    if key in lexicon.agencies or key in lexicon.whole or key in lexicon.sections:
        return False
    if "." in text and is_initialled(text, lexicon):
        return True
    words = text.split()
    if any(word[-2:] in _POSSESSIVES or not any(map(str.isalpha, word)) for word in words):
        return False
    if len(words) == 1:
        if initials := behind_initials(text) if text[0] >= _INDIC and lexicon.given_names else 0:
            return len(text) > initials and (labelled or begins_as_name(text, lexicon))
        short = 2 <= len(text) <= 4 and "\u3040" <= text[0] <= "\ud7a3" and not key.endswith(lexicon.outlet_endings)
        return short and (labelled or opens_with_family(key, lexicon))
    if any("\u4e00" <= word[0] <= "\u9fff" and len(word) > _LONGEST_HAN for word in words):
        return False
    keys = [word.strip(TRIM) for word in key.split()] or [""]
    if len(words) > _MOST_WORDS or any(is_small(words, keys, n, lexicon) for n in range(len(keys))):
        return False
    if keys[0] in lexicon.outlet_words or keys[-1] in lexicon.outlet_words or key.startswith(lexicon.editors):
        return False
    if not lexicon.desks.isdisjoint(keys[:_DESK_WORDS]):
        return False
    if len(keys) == _DESK_WORDS and keys[1] in lexicon.role_words:
        return False
    if not labelled and (
        lexicon.labels.get(keys[0]) == "source"
        or any(lexicon.whole.get(k) in _NO_NAME and k not in lexicon.given_names for k in keys)
    ):
        return False
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if cased:
        return all(word[0].isupper() or word.lower() in PARTICLES for word in cased) and (
            capitals or not text.isupper()
        )
    if len(words) > _MOST_WITHOUT_CAPITALS or any(len(word) == 1 or letters(word) > _MOST_LETTERS for word in words):
        return False
    return labelled or (begins_as_name(text, lexicon) and opens_with_family(keys[0], lexicon))


_POSSESSIVES = frozenset({"'s", "’s"})
_NO_LETTERS = frozenset('@/|:?!؟،,()[]【】«»"“”')
"""What no name has besides digits."""


def begins_as_name(text: str, lexicon: Lexicon) -> bool:
    """Whether the first word behind initials is a given name, or, where no given names are known, everything may be."""
    if not lexicon.given_names:
        return True
    keys = [fold(word).strip(TRIM) for word in text[behind_initials(text) :].split(None, 2)[:2]]
    return bool(keys) and not lexicon.given_names.isdisjoint((keys[0], "".join(keys)))


def opens_with_family(key: str, lexicon: Lexicon) -> bool:
    """Whether a folded name opens with a family's, or, where no such names are known, everything may be one."""
    return not lexicon.surnames or not lexicon.surnames.isdisjoint((key[:1], key[:2]))


def can_sign(text: str, label: str, lexicon: Lexicon) -> bool:
    """Whether the text behind a byline's folded word, with its colon, can be who wrote.

    Where given names are all that tells a name from prose, only they, an agency or a desk can behind a word with which headlines open.
    """
    if not lexicon.given_names or label not in lexicon.byline_nouns:
        return True
    text = text.lstrip(_MARKS)
    head = _end_of_signature().split(text[behind_title(text, lexicon) :], maxsplit=1)[0]
    keys = [key for word in head.split() if (key := fold(word).strip(TRIM))]
    if not keys or head[:1].isascii() or (len(keys) <= _MOST_OF_SIGNATURE and begins_as_name(head, lexicon)):
        return True
    key = " ".join(keys)
    return key in lexicon.agencies or any(desk in lexicon.reporters for desk in (key, keys[0], " ".join(keys[:2])))


@cache
def _end_of_signature() -> re.Pattern[str]:
    return re.compile(r"[-–—/|،,:(\[]")


def behind_title(text: str, lexicon: Lexicon) -> int:
    """Where the name begins behind the titles in front of it, `Prof. Dr. Anna Holm`, `أ.د.سامي حداد`; a title before one word stays."""
    at = 0
    for title in lexicon.titles_on_names:
        if text.startswith(title) and fold(text[len(title) :].split(" ", 1)[0]) in lexicon.given_names:
            return len(title)
    while (space := text.find(" ", at)) > 0:
        glued = text.rfind(".", at, space - 1) + 1
        if fold(text[at:space]) in lexicon.titles and " " in text[space + 1 :].strip():
            at = space + 1
        elif glued > at and fold(text[at:glued]) in lexicon.titles:
            return glued
        else:
            break
    return at


def is_small(words: list[str], keys: list[str], n: int, lexicon: Lexicon) -> bool:
    """Whether word `n` is one of the commonest of its language, which no name has.

    One that is a given name, too, is that where a name's words end or go on: `على` at the end or before another given name, and
    `علي`, which is not spelt as the small word is, at the beginning.
    """
    key = keys[n]
    if key not in lexicon.small_words or (key in PARTICLES and (n > 0 or key not in _NO_FIRST)):
        return False
    if 1 < len(words) > n and "." in words[n] and letters(words[n].partition(".")[0]) == 1:
        return False  # an initial: `A. Holm`
    if key not in lexicon.given_names:
        return True
    last = len(keys) - 1
    if (n and n == last) or (n < last and keys[n + 1] in lexicon.given_names):
        return False
    return n > 0 or words[0] in lexicon.small_as_printed


def leading_name(text: str, lexicon: Lexicon | None = None) -> int:
    """How many characters of `text` can be a name: its leading capitalised words; in a script without capitals, all up to a small word."""
    end = 0
    words = text.split()
    keys = [fold(word).strip(TRIM) for word in words]
    for n, match in enumerate(re.finditer(r"\S+", text)):
        word = match[0]
        small = lexicon is not None and (
            is_small(words, keys, n, lexicon) or (n > 1 and _is_contracted(keys[n], lexicon))
        )
        if word.lower() in PARTICLES and end:
            continue
        if small or not (word[0].lower() == word[0].upper() or word[0].isupper()):
            break
        end = match.end()
    return len(text[:end].rstrip(" ,")) if text[end - 2 : end - 1].isspace() else len(text[:end].rstrip(" .,"))


def _is_contracted(key: str, lexicon: Lexicon) -> bool:
    """Whether a folded word begins with a preposition that has swallowed the article, as no name does: `للنشرة`."""
    return any(instead and key.startswith(prefix) for prefix, instead in lexicon.prefixes)


def without_role(text: str, lexicon: Lexicon) -> int:
    """The length of `text` before a role or a byline's word: `Emma MackenzieLifestyle Writer`, `Amy Gibbons Political Correspondent`."""
    last = text.rstrip().rpartition(" ")[2]
    if fold(last) in lexicon.bylines and fold(last) not in lexicon.byline_nouns and text.count(" ") > 1:
        return len(text.rstrip()) - len(last)
    if last == text and "\u3040" <= text[:1] <= "\u9fff":
        return next(
            (len(text) - n for n in range(2, min(6, len(text) - 1)) if text[-n:] in lexicon.reporters), len(text)
        )
    if last == text or fold(last).strip(TRIM) not in lexicon.role_words:
        return len(text)
    words = [(m.start(), m.end(), fold(m[0]).strip(TRIM)) for m in re.finditer(r"\S+", text)]
    if len(words) < 2:
        return len(text)
    glued = [m.start() + 1 for m in re.finditer(r"[a-zà-ÿ](?=[A-ZÀ-Þ][a-zà-ÿ])", text)]
    glued = [at for at in glued if not re.search(r"\bMa?c$", text[:at])]
    if glued:
        return glued[0]
    for k in range(1, len(words)):
        if " ".join(word for *_, word in words[k:]) in lexicon.reporters:
            if k == 1 and "\u3040" <= text[0] <= "\ud7a3":
                return words[0][1]  # a name has one word in these scripts: `黄伟曼 高级记者`
            return words[min(k, 2) - 1][1] if k > 1 else len(text)
    return words[1][1] if len(words) > _MOST_OF_ROLE else 0


def without_agency(text: str, lexicon: Lexicon) -> str:
    """A text without the agency, of one to three words, that nothing parts from the name before it: `منير حمدان د ب أ`."""
    words = text.split()
    for k in (3, 2, 1):
        if _DESK_WORDS + k <= len(words) <= _MOST_WORDS and fold(" ".join(words[-k:])).strip(TRIM) in lexicon.agencies:
            return " ".join(words[:-k])
    return text


def without_letters(text: str) -> int:
    """The length of `text` before the degrees and orders behind a name, `Lauren Manaker MS`; a numeral stays, `George Conway III`."""
    match = re.search(r"(?:\s+(?![IVX]+$)[A-Z][A-Za-z]?[A-Z.]{1,2}\.?)+$", text)
    return match.start() if match and not text.isupper() and " " in text[: match.start()] else len(text)
