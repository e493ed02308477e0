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
from newsparse.roles.names import can_sign, is_name, leading_name
from newsparse.roles.phrases import BORDERS, behind
from newsparse.text.fold import fold_all
from newsparse.text.lines import Page

LONG = 160
"""A line with more characters is prose, of which no more is looked at than can hold a label."""

BYLINE = 120
"""A longer line that begins with "By" is no byline."""

LABEL = 40
"""How far into a line a label's colon may stand."""


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
    whole, labels, firsts, longest = lexicon.whole, lexicon.labels, lexicon.by_first_word, lexicon.longest
    for i, key in enumerate(folded):
        if len(key) <= longest and (kind := whole.get(key) or whole.get(key.strip(TRIM)) or _counted(key, whole)):
            kinds[i], values[i] = kind, len(texts[i])
            continue
        colon = key.find(":", 1, LABEL)
        label = key[:colon].strip(TRIM) if colon > 0 else ""
        if (
            label
            and (kind := labels.get(label))
            and _opens(kind, texts[i], value := _after_colon(texts[i]), label, lexicon)
        ):
            kinds[i], values[i] = kind, value
        elif (those := firsts.get(key.split(" ", 1)[0].strip(TRIM))) and key.lstrip(TRIM).startswith(those):
            kinds[i], values[i] = _opener(texts[i], key, those, lexicon)
        elif not key[:1].isalnum() and (mark := _mark().match(key)):
            kinds[i], values[i] = _marked(texts[i], key[mark.end() :], lexicon)
        elif (label or key.find(" - ", 1, LABEL) > 0) and (value := _behind_role(texts[i], key, lexicon)):
            kinds[i], values[i] = "byline", value
        elif spaceless:
            kinds[i], values[i] = _glued(texts[i], key, labels)
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


def _counted(key: str, whole: dict[str, str]) -> str | None:
    """The kind of a label of comments with their number: `8 comments`, `التعليقات (5)`."""
    counted = key[:1] in _NUMBERS or key[-1:] in _NUMBERS
    kind = whole.get(key.strip(_NUMBERS)) if counted else None
    return kind if kind == "comments" else None


_NUMBERS = TRIM + "0123456789"
_DATES = frozenset({"published", "updated"})


def _after_colon(text: str) -> int:
    colon = min((at for c in ":：﹕︰" if (at := text.find(c)) >= 0), default=len(text) - 1)
    rest = text[colon + 1 :]
    return len(text) - len(rest.lstrip(" :"))


_OPINION_WORDS = 2
"""With more spaces behind the only word of a label for comments, what follows is an opinion's headline."""

_BETWEEN = " -–—|:>»›·•►→➤➜"
"""What may part an opener from its value."""

_ENDS = TRIM + "?!؟？"
"""What may stand behind an opener that is a question or a call: `Already a subscriber? Log in`."""

_MARKS = frozenset(":：/|-–—")
"""What makes a word a label as a colon does."""


def _opener(text: str, key: str, those: tuple[str, ...], lexicon: Lexicon) -> tuple[str, int]:
    """The kind of the longest opener that `key` begins with, one of `those`, and where in `text` the rest starts."""
    if ".." in key:
        # Stops part an opener from its value as a space does: أقرأ أيضا..عاجل.
        text, key = _stops().sub(lambda match: " " * len(match[0]), text), _stops().sub(" ", key)
    start = key.lstrip(TRIM)
    counts = {opener.count(" ") + 1 for opener in those if start.startswith(opener)}
    words = key.split()
    for count in sorted(counts, reverse=True):
        kind = lexicon.openers.get(" ".join(words[:count]).strip(_ENDS))
        if kind == "byline" and len(text) > BYLINE and not ("@" in text and len(text) <= 2 * BYLINE):
            continue
        if not kind:
            continue
        pieces = text.split(None, count)
        value = len(text) - len(pieces[count].lstrip(_BETWEEN)) if len(pieces) > count else len(text)
        if _opens(kind, text, value, " ".join(words[:count]).strip(_ENDS), lexicon):
            return kind, value
    return "", 0


def _marked(text: str, key: str, lexicon: Lexicon) -> tuple[str, int]:
    """The kind of the label or opener behind a bullet, an arrow or a picture: `➡ Read also: …`, and where in `text` its value starts."""
    colon = key.find(":", 1, LABEL)
    label = key[:colon].strip(TRIM) if colon > 0 else ""
    if (kind := lexicon.labels.get(label)) and _opens(kind, text, value := _after_colon(text), label, lexicon):
        return kind, value
    those = lexicon.by_first_word.get(key.split(" ", 1)[0].strip(TRIM))
    if not those or not key.startswith(those):
        return "", 0
    mark = _mark().match(text)
    behind = mark.end() if mark else 0
    kind, value = _opener(text[behind:], key, those, lexicon)
    return kind, behind + value if kind else 0


@cache
def _mark() -> re.Pattern[str]:
    """A bullet, an arrow or a picture and a space: no letter, no dash before a speech, no bracket, no quote, no mark of a network."""
    return re.compile(r"""[^\w\s–—#@$€£%&+()\[\]{}"'«»“”„‘’‚-]+\s+""")


def _opens(kind: str, text: str, value: int, label: str, lexicon: Lexicon) -> bool:
    """Whether a label of this kind opens the line indeed: a byline's word is an ordinary one in many a headline, and one for comments
    marks an opinion, too: `Kommentar: Ohne Fest fehlt etwas`.
    """
    if kind == "comments":
        return " " in label or text.count(" ", value) < _OPINION_WORDS
    if kind != "byline":
        return True
    marked = text[:value].rstrip()[-1:] in _MARKS
    return can_sign(text[value:], f"{label}:" if marked else label, lexicon)


def _behind_role(text: str, key: str, lexicon: Lexicon) -> int:
    """Where the name begins that a reporter's role labels, `Reporter - Anna Holm`, `Staff writer: Anna Holm`; else 0."""
    for mark in (":", " - "):
        at = key.find(mark, 1, LABEL)
        if at > 0 and lexicon.whole.get(role := key[:at].strip(TRIM)) == "reporter" and role not in lexicon.agencies:
            rest = text[_after_colon(text) :] if mark == ":" else _dash().split(text, maxsplit=1)[-1]
            head = _dash().split(rest, maxsplit=1)[0]
            name = head[: leading_name(head, lexicon)]
            return len(text) - len(rest) if len(text) <= BYLINE and is_name(name, lexicon, capitals=True) else 0
    return 0


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s[-–—―‐−]\s")


_BEHIND_GLUED = " /(|｜丨"
"""What may part such a label from its value; the last is a letter that is printed for a bar."""


def _glued(text: str, key: str, labels: dict[str, str]) -> tuple[str, int]:
    """A label of two characters or more that opens a line of a script without spaces, up to a space or bracket."""
    for length in range(min(8, len(key)), 1, -1):
        kind = labels.get(key[:length])
        if kind and key[length : length + 1] in _BEHIND_GLUED:
            return kind, len(text) - len(text[length:].lstrip(_BEHIND_GLUED))
    return "", 0


def credited(folded: list[str], lexicon: Lexicon) -> bytearray:
    """1 for each of some folded texts with words that credit a picture."""
    return _credits(*_joined(folded), lexicon)


def _joined(folded: list[str]) -> tuple[str, array[int]]:
    """The lines as one text, with where each starts; a line feed in front, so that a border stands before the first one, too."""
    starts = array("Q", accumulate([len(key) + 1 for key in folded], initial=1))
    return "\n".join(["", *folded]), starts


def _credits(joined: str, starts: array[int], lexicon: Lexicon) -> bytearray:
    return _flags(len(starts) - 1, starts, (m.start() + 1 for m in _credit(lexicon).finditer(joined)))


@cache
def _credit(lexicon: Lexicon) -> re.Pattern[str]:
    return behind(BORDERS, ("©", "(c)", *lexicon.credits))


def _places(joined: str, phrases: Iterable[str]) -> Iterable[int]:
    """Where the phrases stand at the start of a word, the first place of each on a line."""
    for phrase in phrases:
        at = joined.find(phrase)
        while at >= 0:
            if at and joined[at - 1].isalnum():
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


@cache
def _stops() -> re.Pattern[str]:
    """Two stops or more, or their one character, which folding makes three."""
    return re.compile(r"[.…]{2,}|…")


_UNITS = (YEAR_MARKS + MONTH_MARKS + DAY_MARKS).replace(" ", "")
"""What Chinese, Japanese and Korean dates print behind a number."""


@cache
def _date(*, counted: bool) -> re.Pattern[str]:
    """Digits as dates and clock times have them, in folded text: a year, two numbers with a mark between, a number with a unit."""
    year = "(?<=1)[3-9][0-9]{2}|(?<=2)[05][0-9]{2}"
    unit = f"| ?[{_UNITS}]" if counted else ""
    return re.compile(f"[0-9](?:{year}|[./-][0-9]{{1,2}}[./-][0-9]|[:h][0-9]{{2}}{unit})")
