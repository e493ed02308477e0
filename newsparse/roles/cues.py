"""What one line says of itself: the label, button or credit that the vocabulary knows, a date, a link, a repeat."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import accumulate, compress

from newsparse.dates.joins import DAY_MARKS, MONTH_MARKS, YEAR_MARKS
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.codes import coded_fields
from newsparse.roles.mail import header_lines
from newsparse.roles.openers import LABEL, read_opener
from newsparse.roles.phrases import BORDERS, Phrases
from newsparse.text.fold import fold_all
from newsparse.text.lines import Page

LONG = 160
"""A line with more characters is prose, of which no more is looked at than can hold a label."""


class Cues:
    """What the vocabulary and plain marks say of each line with text; all lists run parallel to `Page.texts`."""

    def __init__(
        self,
        folded: list[str],
        kinds: list[str],
        values: list[int],
        dated: bytearray,
        credited: bytearray,
        linked: bytearray,
        repeated: bytearray,
    ) -> None:
        self.folded = folded
        """The folded opening of the line."""
        self.kinds = kinds
        """The vocabulary field that the line's label, button or opening is from, or an empty text."""
        self.values = values
        """Where in the line's text the label's value starts; its length where the label is all there is."""
        self.dated = dated
        """1 where digits stand as dates and clock times are printed."""
        self.credited = credited
        """1 where words stand that credit a picture."""
        self.linked = linked
        """1 where an address or a handle stands."""
        self.repeated = repeated
        """How often the line stands on the page besides this, up to 255."""

    def only(self, chosen: bytes) -> Cues:
        """The cues of some of the lines, for which `chosen` has a 1."""
        return Cues(
            [*compress(self.folded, chosen)],
            [*compress(self.kinds, chosen)],
            [*compress(self.values, chosen)],
            *(bytearray(compress(those, chosen)) for those in (self.dated, self.credited, self.linked, self.repeated)),
        )


def read_cues(page: Page, lexicon: Lexicon, *, spaceless: bool = False) -> Cues:
    """The cues of every line. `spaceless` is for scripts without spaces between words, whose labels end anywhere."""
    texts = page.texts
    folded = fold_all([text if len(text) <= LONG else text[:LABEL] for text in texts])
    count = len(folded)
    kinds, values = [""] * count, [0] * count
    whole, longest = lexicon.whole, lexicon.longest
    for i, key in enumerate(folded):
        if len(key) <= longest and (kind := whole.get(key) or whole.get(key.strip(TRIM)) or _marked(key, whole)):
            kinds[i], values[i] = kind, len(texts[i])
            continue
        kinds[i], values[i] = read_opener(texts[i], key, lexicon, spaceless=spaceless)
    header = [*header_lines(folded, page.gaps)]
    for i in header:
        kinds[i], values[i] = "boilerplate", len(texts[i])
    for i, kind, value in coded_fields(page):
        kinds[i], values[i] = kind, value
    joined, starts = _joined(folded)
    dated = _flags(
        count, starts, (m.start() for m in _date(counted=any(mark in joined for mark in _UNITS)).finditer(joined))
    )
    for i in header:
        dated[i] = 0
    for i, kind in enumerate(kinds):
        behind = kind in _DATES or kind == "promo"
        if behind and values[i] < len(texts[i]) and _is_no_such(kind, folded[i], texts[i][values[i] :], dated=dated[i]):
            kinds[i], values[i] = "", 0
    return Cues(
        folded,
        kinds,
        values,
        dated,
        _credits(joined, starts, lexicon),
        _flags(count, starts, _places(joined, ("http", "www.", "@", ".com", "[email", "pic.twitter"))),
        _repeats(texts),
    )


def _marked(key: str, whole: dict[str, str]) -> str | None:
    """The kind of a button that calls, `¡Comparte!`, or of a label of comments with their number: `8 comments`, `التعليقات (5)`."""
    if key and (key[-1] in _CALLS or key[0] in _CALLS):
        return whole.get(key.strip(_CALLS))
    counted = key[:1] in _NUMBERS or key[-1:] in _NUMBERS
    kind = whole.get(key.strip(_NUMBERS)) if counted else None
    return kind if kind == "comments" else None


_CALLS = "!?¡¿"
_NUMBERS = TRIM + "0123456789"
_DATES = frozenset({"published", "updated"})


def credited(folded: list[str], lexicon: Lexicon) -> bytearray:
    """1 for each of some folded texts with words that credit a picture."""
    return _credits(*_joined(folded), lexicon)


def _joined(folded: list[str]) -> tuple[str, array[int]]:
    """The lines as one text, with where each starts; a line feed in front, so that a border stands before the first one, too."""
    starts = array("Q", accumulate([len(key) + 1 for key in folded], initial=1))
    return "\n".join(["", *folded]), starts


def _credits(joined: str, starts: array[int], lexicon: Lexicon) -> bytearray:
    flags = _flags(len(starts) - 1, starts, (at for at, _ in _credit(lexicon).find(joined)))
    for ending in lexicon.credit_endings:
        at = joined.find(ending)
        while at >= 0:
            named = joined[at - 1].isalnum() or joined[at - 1] == " "
            at += len(ending)
            if named and joined[at : at + 1] in {"", "\n"}:
                flags[bisect_right(starts, at - 1) - 1] = 1
            at = joined.find(ending, at)
    return flags


@cache
def _credit(lexicon: Lexicon) -> Phrases:
    return Phrases(("©", "(c)", *lexicon.credits), BORDERS)


def _places(joined: str, phrases: Iterable[str]) -> Iterable[int]:
    """Where the phrases stand at the start of a word, the first place of each on a line."""
    for phrase in phrases:
        at = joined.find(phrase)
        while at >= 0:
            # Behind the sign stands an account's name in Latin letters: Chinese pages print it before an outlet's as well.
            if (at and joined[at - 1].isalnum()) or (phrase == "@" and not joined[at + 1 : at + 2].isascii()):
                at = joined.find(phrase, at + 1)
            else:
                yield at
                at = joined.find(phrase, joined.find("\n", at) + 1 or len(joined))


def _flags(count: int, starts: array[int], places: Iterable[int]) -> bytearray:
    flags = bytearray(count)
    for place in places:
        flags[bisect_right(starts, place) - 1] = 1
    return flags


def _repeats(texts: list[str]) -> bytearray:
    counts = Counter(texts)
    if len(counts) == len(texts):
        return bytearray(len(texts))
    return bytearray([n - 1 if n < 256 else 255 for n in map(counts.__getitem__, texts)])


def _is_no_such(kind: str, key: str, value: str, *, dated: int) -> bool:
    """Whether a label of a date has none behind it and no colon, or words that ask the reader to follow have a day alone."""
    if kind in _DATES:
        return not dated and not key[:LABEL].count(":")
    return bool(dated and _number().fullmatch(value))


@cache
def _number() -> re.Pattern[str]:
    """Digits and marks alone: of a line that asks the reader to follow, a day, with which the line says when."""
    return re.compile(r"[\d\s:./-]+")


_UNITS = (YEAR_MARKS + MONTH_MARKS + DAY_MARKS).replace(" ", "")
"""What Chinese, Japanese and Korean dates print behind a number."""


@cache
def _date(*, counted: bool) -> re.Pattern[str]:
    """Digits as dates and clock times have them, in folded text: a year, two numbers with a mark between, a number with a unit."""
    year = "(?<=1)[3-9][0-9]{2}|(?<=2)[05][0-9]{2}"
    unit = f"| ?[{_UNITS}]" if counted else ""
    return re.compile(f"[0-9](?:{year}|[./-][0-9]{{1,2}}[./-][0-9]|[:h][0-9]{{2}}{unit})")
