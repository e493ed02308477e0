"""The vocabularies of one page, folded and laid out for looking up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from newsparse.errors import OptionError
from newsparse.languages import Vocabulary, load
from newsparse.text.fold import fold

LABELS = ("published", "updated", "source", "editor", "byline", "keywords", "related", "comments", "section")
"""The vocabulary fields whose entries stand before a value; where two hold one entry, the first counts."""

TRIM = " .:|>-*[]()+,;/…›»«•·▶►◄→←↓#\"'"
"""What may stand around a label or a button that says nothing by itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The folded words of one or more languages. Kinds are the names of the vocabulary's fields.

    Compared by identity, so that what is read with it can be kept.
    """

    whole: dict[str, str] = field(default_factory=dict)
    """Kind of a line that says nothing else."""
    labels: dict[str, str] = field(default_factory=dict)
    """Kind of what stands before a colon."""
    openers: dict[str, str] = field(default_factory=dict)
    """Kind of a line that begins so, without a colon: labels of two words and more, promotions, byline words."""
    by_first_word: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The openers with this first word; a line that begins with none of them needs no further look."""
    longest: int = 0
    """How many characters the longest entry of `whole` has."""
    credits: tuple[str, ...] = ()
    """The words of pictures' credits; none begins with another."""
    agencies: frozenset[str] = frozenset()
    """News agencies and outlets."""
    outlet_words: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    editors: tuple[str, ...] = ()
    """Words before masthead names, the longest first."""
    bylines: frozenset[str] = frozenset()
    role_words: frozenset[str] = frozenset()
    """The last words of reporters' and editors' roles: `correspondent`."""
    before_name: tuple[str, ...] = ()
    """What stands right before a reporter's name that nothing else marks, as printed."""
    behind_name: tuple[str, ...] = ()
    """What stands right behind it."""
    filed: tuple[str, ...] = ()
    """What ends an opening that no mark ends, as printed."""
    reported: tuple[str, ...] = ()
    """How a story opens that names the agency it is taken from."""
    small_words: frozenset[str] = frozenset()
    """The commonest words of the languages, which no name has."""
    given_names: frozenset[str] = frozenset()
    """Given names in a script without capitals, where a vocabulary has them; then a name without a label must begin with one."""
    first_names: frozenset[str] = frozenset()
    """Given names of all the languages that are met on the page, behind which a keyword goes on."""
    nouns_large: bool = False
    """Whether the page's language prints every noun with a capital letter."""
    prefixes: tuple[tuple[str, str], ...] = ()
    """What is written onto words, with what stands for it, and an empty text where nothing does."""
    adjectives: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The article and how adjectives end that have it, too."""
    heads: frozenset[str] = frozenset()
    """Nouns to which the word behind them belongs."""
    head_endings: tuple[str, ...] = ()
    """How other such nouns end."""
    names_alone: frozenset[str] = frozenset()
    """Words that end so, or as adjectives do, and are neither."""
    code: str | None = None
    """The page's language."""


@cache
def lexicon(code: str | None) -> Lexicon:
    """The words met on pages of the language `code`: its own, then those of the languages it names in `also`, then English."""
    own = _known(code or "en")
    codes = dict.fromkeys([*([own.code, *own.also] if own else ()), "en"])
    known = [vocabulary for c in codes if (vocabulary := _known(c))]
    blocks = [_folded(vocabulary) for vocabulary in known]
    heads = fold(own.heads).split() if own else []
    whole: dict[str, str] = {}
    labels: dict[str, str] = {}
    openers: dict[str, str] = {}
    for block in blocks:
        for kind in LABELS:
            for entry in block[kind]:
                labels.setdefault(entry, kind)
                if " " in entry or kind in {"byline", "published", "updated"}:
                    openers.setdefault(entry, kind)
        for kind in ("promo", "boilerplate"):
            for entry in block[kind]:
                if kind == "promo" or entry.count(" ") > 1:
                    openers.setdefault(entry, kind)
        for kind in (*LABELS, "boilerplate", "promo", "ending", "sections", "reporter"):
            for entry in block[kind]:
                whole.setdefault(entry, kind)
    return Lexicon(
        whole,
        labels,
        openers,
        _by_first_word(openers),
        max(map(len, whole), default=0),
        _shortest({entry for block in blocks for entry in block["credit"]}),
        _entries(blocks, "agencies", "outlets"),
        _entries(blocks, "outlet_words"),
        _entries(blocks, "reporter"),
        _entries(blocks, "conjunction"),
        _entries(blocks, "sections"),
        tuple(sorted(_entries(blocks, "editor"), key=lambda entry: -len(entry))),
        _entries(blocks, "byline"),
        frozenset(entry.rpartition(" ")[2] for entry in _entries(blocks, "reporter", "editor")),
        _printed(vocabulary.before_name for vocabulary in known),
        _printed(vocabulary.behind_name for vocabulary in known),
        _printed(vocabulary.filed for vocabulary in known),
        tuple(entry for block in blocks[:1] for entry in block["reported"]),
        _entries(blocks[:1], "function_words"),
        frozenset(name for name in _entries(blocks[:1], "given_names") if not name.islower()),
        _entries(blocks, "given_names"),
        own.nouns_large if own else False,
        tuple(_equations(own.prefixes)) if own else (),
        tuple((article, tuple(ends.split(" | "))) for article, ends in _equations(own.adjectives)) if own else (),
        frozenset(word for word in heads if word[0] not in "-!"),
        tuple(word[1:] for word in heads if word[0] == "-"),
        frozenset(word[1:] for word in heads if word[0] == "!"),
        code,
    )


def _printed(blocks: Iterable[str]) -> tuple[str, ...]:
    """The entries of some vocabularies unfolded, each once."""
    return tuple(dict.fromkeys(entry for block in blocks for entry in block.splitlines()))


def _by_first_word(openers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for opener in openers:
        found.setdefault(opener.split(" ", 1)[0], []).append(opener)
    return {first: tuple(those) for first, those in found.items()}


def _equations(block: str) -> Iterator[tuple[str, str]]:
    for line in fold(block).splitlines():
        left, _, right = line.partition(" = ")
        yield left, right


def _shortest(phrases: set[str]) -> tuple[str, ...]:
    """The phrases without those that begin with another one: where they stand, it stands too."""
    kept: list[str] = []
    for phrase in sorted(phrases):
        if not kept or not phrase.startswith(kept[-1]):
            kept.append(phrase)
    return tuple(kept)


def _entries(blocks: list[dict[str, tuple[str, ...]]], *kinds: str) -> frozenset[str]:
    return frozenset(entry for block in blocks for kind in kinds for entry in block[kind])


_FOLDED = (
    *LABELS,
    "promo",
    "boilerplate",
    "ending",
    "sections",
    "reporter",
    "agencies",
    "outlets",
    "outlet_words",
    "conjunction",
    "reported",
)


def _known(code: str) -> Vocabulary | None:
    try:
        return load(code)
    except OptionError:
        return None


@cache
def _folded(vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    blocks = {
        kind: tuple(e for line in fold(getattr(vocabulary, kind)).split("\n") if (e := line.strip(TRIM)))
        for kind in _FOLDED
    }
    words = {kind: tuple(fold(getattr(vocabulary, kind)).split()) for kind in ("function_words", "given_names")}
    return blocks | words | {"credit": tuple(filter(None, fold(vocabulary.credit).split("\n")))}
