"""The vocabularies of one page, folded and laid out for looking up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from newsparse.errors import OptionError
from newsparse.languages import Vocabulary, load
from newsparse.text.fold import fold

LABELS = ("published", "updated", "source", "editor", "byline", "keywords", "related", "comments", "section")
"""The vocabulary fields whose entries stand before a value; where two hold one entry, the first counts."""

TRIM = " .:|｜丨>-*[]()+,;/…›»«•·▶►➤➜◄→←↓#\"'"
"""What may stand around a label or a button that says nothing by itself."""

Folded = dict[str, tuple[str, ...]]
"""The folded entries of a vocabulary's fields."""


class Lexicon:
    """The folded words of a page's language, of those it names in `also`, and of English. Kinds are the names of the vocabulary's fields.

    Compared by identity, so that what is read with it can be kept.
    """

    def __init__(self, code: str | None) -> None:
        self.code = code
        """The page's language."""
        own = _known(code or "en")
        codes = dict.fromkeys([*([own.code, *own.also] if own else ()), "en"])
        known = [vocabulary for c in codes if (vocabulary := _known(c))]
        blocks = [_folded(vocabulary) for vocabulary in known]
        self.whole = _kinds_of_lines(blocks)
        """Kind of a line that says nothing else."""
        self.longest = max(map(len, self.whole), default=0)
        """How many characters the longest entry of `whole` has."""
        self.labels = _kinds_of_labels(blocks)
        """Kind of what stands before a colon."""
        self.openers = _kinds_of_openers(blocks)
        """Kind of a line that begins so, without a colon: labels of two words and more, promotions, byline words."""
        self.by_first_word = _by_first_word(self.openers)
        """The openers with this first word; a line that begins with none of them needs no further look."""
        credit = {entry for block in blocks for entry in block["credit"]}
        self.credit_endings = tuple(sorted(entry[1:] for entry in credit if entry[0] == "-"))
        """In what captions end, written onto the photographer's name."""
        self.credits = _shortest({entry for entry in credit if entry[0] != "-"})
        """The words of pictures' credits; none begins with another."""
        self.notices = _printed(vocabulary.notices for vocabulary in known)
        """The words of the page's own sentences, as printed."""
        self.agencies = _entries(blocks, "agencies", "outlets")
        """News agencies and outlets."""
        self.outlet_words = _entries(blocks, "outlet_words")
        self.weak_outlet_words = _entries(blocks, "weak_outlet_words")
        self.outlet_endings = tuple(sorted(word for word in self.outlet_words if "\u3040" <= word[0] <= "\u9fff"))
        """Those of them in which names end that have no spaces: `日报`."""
        self.reporters = _entries(blocks, "reporter")
        self.desks = _entries(blocks, "desks")
        """The first words of desks' names."""
        self.conjunctions = _entries(blocks, "conjunction")
        self.dash_joins = own is not None and "-" in own.conjunction.split()
        """Whether a dash joins the names of a list."""
        self.before_agency = self.conjunctions | _entries(blocks, "with_agency")
        """What joins an agency to an author or outlet before it, or opens its credit: `and`, `with`."""
        self.sections = _entries(blocks, "sections")
        self.editors = tuple(sorted(_entries(blocks, "editor"), key=lambda entry: -len(entry)))
        """Words before masthead names, the longest first."""
        self.bylines = _entries(blocks, "byline")
        self.byline_nouns = frozenset(entry for block in blocks for entry in block["byline_nouns"])
        """Those of them with which headlines open, too; with a colon where that is none of a label."""
        roles = _entries(blocks, "reporter", "editor")
        self.role_words = frozenset(entry.rpartition(" ")[2] for entry in roles) - _entries(blocks, "function_words")
        """The last words of reporters' and editors' roles: `correspondent`."""
        self.before_name = _printed(vocabulary.before_name for vocabulary in known)
        """What stands right before a reporter's name that nothing else marks, as printed."""
        self.behind_name = _printed(vocabulary.behind_name for vocabulary in known)
        """What stands right behind it."""
        self.tasks = tuple(word for word in self.behind_name if "/" in word)
        """Those of them with a slash."""
        self.filed = _printed(vocabulary.filed for vocabulary in known)
        """What ends an opening that no mark ends, as printed."""
        self.reported = tuple(entry for block in blocks[:1] for entry in block["reported"])
        """How a story opens that names the agency it is taken from."""
        self.small_words = _entries(blocks[:1], "function_words")
        """The commonest words of the languages, which no name has."""
        self.small_as_printed = frozenset(own.function_words.split()) if own else frozenset()
        """The same as they are spelt: `على`, to which folding makes the name `علي` equal."""
        self.given_names = frozenset(name for name in _entries(blocks[:1], "given_names") if not name.islower())
        """Given names in a script without capitals, where a vocabulary has them; then a name without a label must begin with one."""
        self.first_names = _entries(blocks, "given_names")
        """Given names of all the languages that are met on the page, behind which a keyword goes on."""
        self.surnames = _entries(blocks, "surnames")
        """Family names, one of which then opens every name that no label marks."""
        self.double_surnames = tuple(sorted(name for name in self.surnames if len(name) > 1))
        """Those of two characters."""
        self.titles = _entries(blocks, "titles")
        """What stands before a name and is no part of it; its stop is kept."""
        self.titles_on_names = tuple(sorted((t[:-1] for t in self.titles if t[-1] == "-"), key=len, reverse=True))
        """Those of them that are written onto a given name, the longest first."""
        self.nouns_large = own.nouns_large if own else False
        """Whether the page's language prints every noun with a capital letter."""
        self.prefixes = tuple(_equations(own.prefixes)) if own else ()
        """What is written onto words, with what stands for it, and an empty text where nothing does."""
        self.joined = tuple(prefix for prefix, instead in self.prefixes if not instead and prefix in self.conjunctions)
        """Conjunctions that are written onto the next word."""
        articles = _equations(own.adjectives) if own else ()
        self.adjectives = tuple((article, tuple(ends.split(" | "))) for article, ends in articles)
        """The article and how adjectives end that have it, too."""
        heads = fold(own.heads).split() if own else []
        self.heads = frozenset(word for word in heads if word[0] not in "-!")
        """Nouns to which the word behind them belongs."""
        self.head_endings = tuple(word[1:] for word in heads if word[0] == "-")
        """How other such nouns end."""
        self.names_alone = frozenset(word[1:] for word in heads if word[0] == "!")
        """Words that end so, or as adjectives do, and are neither."""

    @cached_property
    def spaceless_promos(self) -> dict[str, tuple[str, ...]]:
        """Those openers of a script without spaces that ask for something in four characters or more, by their first two."""
        found: dict[str, list[str]] = {}
        for opener, kind in self.openers.items():
            if (
                kind == "promo"
                and "\u3040" <= opener[0] <= "\u9fff"
                and len(opener) > (3 if opener[-1] >= "\u4e00" else 4)
            ):
                found.setdefault(opener[:2], []).append(opener)
        return {start: tuple(those) for start, those in found.items()}

    @cached_property
    def agency_starts(self) -> frozenset[str]:
        """The first runs of plain Latin letters and digits of agencies' and outlets' names."""
        return frozenset(re.findall("(?m)^[^a-z0-9\n]*([a-z]+|[0-9]+)", "\n".join(self.agencies)))


@cache
def lexicon(code: str | None) -> Lexicon:
    """The words met on pages of the language `code`: its own, then those of the languages it names in `also`, then English."""
    return Lexicon(code)


def _kinds_of_lines(blocks: list[Folded]) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for block in blocks:
        for kind in (*LABELS, "boilerplate", "promo", "ending", "sections", "reporter"):
            for entry in block[kind]:
                kinds.setdefault(entry, kind)
    return kinds


def _kinds_of_labels(blocks: list[Folded]) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for block in blocks:
        for kind in LABELS:
            for entry in block[kind]:
                kinds.setdefault(entry, kind)
    return kinds


def _kinds_of_openers(blocks: list[Folded]) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for block in blocks:
        for kind in LABELS:
            for entry in block[kind]:
                if " " in entry or kind in {"byline", "published", "updated"}:
                    kinds.setdefault(entry, kind)
        for kind in ("promo", "boilerplate"):
            for entry in block[kind]:
                if kind == "promo" or entry.count(" ") > 1:
                    kinds.setdefault(entry, kind)
    return kinds


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


def _entries(blocks: list[Folded], *kinds: str) -> frozenset[str]:
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
    "weak_outlet_words",
    "desks",
    "conjunction",
    "with_agency",
    "reported",
)


_WORDS = ("function_words", "given_names", "surnames", "titles")
_LINES = ("credit", "byline_nouns")
"""Of these the marks at the edges are kept."""


def _known(code: str) -> Vocabulary | None:
    try:
        return load(code)
    except OptionError:
        return None


@cache
def _folded(vocabulary: Vocabulary) -> Folded:
    blocks = {
        kind: tuple(e for line in fold(getattr(vocabulary, kind)).split("\n") if (e := line.strip(TRIM)))
        for kind in _FOLDED
    }
    words = {kind: tuple(fold(getattr(vocabulary, kind)).split()) for kind in _WORDS}
    lines = {kind: tuple(filter(None, fold(getattr(vocabulary, kind)).split("\n"))) for kind in _LINES}
    return blocks | words | lines
