"""The pieces of a story's opening: what stands between its dashes, brackets, commas and days, up to the first sentence."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.agency import agency_prefix, is_agency, is_outlet, trimmed
from newsparse.fields.opening_marks import DASHES, DAY_SIGN, PLACE_WORDS, effect_of, marks, without_days
from newsparse.fields.opening_people import are_people, signed
from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import is_name
from newsparse.roles.reporters import reporters
from newsparse.text.fold import fold

Place = tuple[int, int]

REACH = 130
"""How far into a story its opening may go."""

_MOST_PARTS = 9

_PLACE_SPACES = 2
"""Fewer spaces has a place in brackets."""

_NUMBER = 2
"""How many digits the numbers of day and month have that stand apart: `الكويت - 7 - 3 (كونا)`."""

_CLOSING = frozenset(DASHES + ":")
_OPENING_QUOTES = frozenset('"«“')
_CLOSING_QUOTES = frozenset('"»”')
_QUOTES = frozenset('"«»“”?!؟')
"""What stands in prose."""


class Opening:
    """Where the pieces of a story's opening stand in its line; `end` is where the first sentence starts."""

    def __init__(
        self,
        end: int,
        place: Place | None = None,
        agency: Place | None = None,
        people: tuple[Place, ...] = (),
        dated: bool = False,
        sure: float = 0.85,
    ) -> None:
        self.end = end
        self.place = place
        self.agency = agency
        self.people = people
        self.dated = dated
        self.sure = sure


class Part:
    """One piece of an opening and the mark behind it."""

    def __init__(self, kind: str, start: int, end: int, mark: str, after: int) -> None:
        self.kind = kind
        """agency, outlet (by a word of its name or its quotes), person, role, day, number, short or aside."""
        self.start = start
        self.end = end
        self.mark = mark
        """What stands behind it: `close` for what can end the opening, `join` for commas and the like, `open` before a bracket."""
        self.after = after


def split(d: Decoded, i: int, head: str) -> list[Part]:
    """The pieces of the opening of line `i`, which begins with `head`, up to the first that is prose; none where no mark stands."""
    lexicon = d.lexicon
    masked = without_days(d, i, head)
    out: list[Part] = []
    at = 0
    inside = slashed = False
    for match in marks().finditer(masked):
        effect = effect_of(match, masked)
        start, end = trimmed(masked, at, match.start())
        if start < end:
            small = effect == "day" and fold(head[start:end]) in lexicon.small_words
            cut = head.rfind(" ", start, end) if effect == "day" else -1
            if cut > start and fold(head[cut + 1 : end]) in lexicon.small_words:
                end = cut  # `ياسر حداد في 9 فبراير`
            kind = "small" if small else _kind_of(head, start, end, lexicon, inside=inside)
            slash = match[0].strip() == "/"
            if not kind and slash and not out and (until := _place_before_slashes(head, start, match.end(), lexicon)):
                kind, end = "short", until
            if kind in {"", "short", "role"} and (name := _name_behind_small_word(head, start, end, lexicon)):
                kind, start = "person", name
            if not kind:
                return _with_agency_before_prose(head, start, out, lexicon)
            closes = slash and slashed and masked[match.end() : match.end() + 1] != DAY_SIGN
            if (kind == "agency" and effect == "stop") or (kind in {"agency", "outlet"} and closes):
                effect = "close"
            elif kind == "aside" and match[0] == "=":
                kind = "short"
            out.append(Part(kind, start, end, effect, match.end()))
        elif out and effect in {"close", "stop"}:
            closed = out[-1].kind == "day" or effect == "close"
            out[-1].mark, out[-1].after = "close" if closed else effect, match.end()
        if effect == "day":
            out.append(Part("day", match.start(), match.end(), "join", match.end()))
        slashed = match[0].strip() == "/"
        inside = effect == "open" or (inside and effect in {"join", "day"})
        at = match.end()
        if len(out) > _MOST_PARTS:
            return out
    if not out:
        return out
    start, end = trimmed(masked, at, len(masked))
    if start < end and len(head) < REACH and (kind := _kind_of(head, start, end, lexicon)):
        return [*out, Part(kind, start, end, "", len(head))]
    return _with_agency_before_prose(head, start, out, lexicon) if start < end else out


def retell(d: Decoded, i: int, head: str, parts: list[Part]) -> None:
    """What stands beside others decides what a piece is: brackets behind an outlet hold its place, and of two pieces with a name between
    them the first is the outlet's, if the story tells of the second alone.
    """
    kinds = [part.kind for part in parts]
    if (
        kinds[:2] in (["outlet", "aside"], ["agency", "aside"])
        and head[parts[1].end : parts[1].after].strip()[-1:] in _CLOSING
    ):
        key = fold(head[parts[1].start : parts[1].end])
        if key not in d.lexicon.reporters and key not in d.lexicon.whole and key.count(" ") < _PLACE_SPACES:
            parts[1].kind = "short"
    elif kinds == ["short", "person", "short"]:
        story = " ".join((*d.cues.folded[max(d.title, 0) : d.title + 1], *d.cues.folded[i + 1 : i + 3]))
        first, last = (fold(head[part.start : part.end]) in story for part in (parts[0], parts[2]))
        if last and not first:
            parts[0].kind = "outlet"


def _with_agency_before_prose(head: str, start: int, out: list[Part], lexicon: Lexicon) -> list[Part]:
    """The pieces, and an agency behind a slash or a hyphen without spaces that nothing parts from the first sentence: `بغداد / شفق نيوز
    أعلن`, `دمشق-سانا أعلن`.
    """
    if len(out) == 1 and out[0].kind == "short" and (head[:start].rstrip()[-1:] == "/" or head[start - 1] == "-"):
        end = agency_prefix(head, start, lexicon)
        if end > 0:
            return [*out, Part("agency", start, end, "close", end)]
    return out


def _place_before_slashes(head: str, start: int, slash: int, lexicon: Lexicon) -> int:
    """Where a place ends that a day in words follows, before an agency between slashes: `دبي في الثالث من مارس /وام/`; 0 if none does."""
    closing = head.find("/", slash)
    if closing < 0 or not is_agency(head[slash:closing].strip(), lexicon):
        return 0
    words = list(re.finditer(r"\S+", head[start : slash - 1]))[: PLACE_WORDS + 1]
    small = next((word.start() for word in words if fold(word[0]) in lexicon.small_words), 0)
    return start + len(head[start : start + small].rstrip()) if small else 0


def _name_behind_small_word(head: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a name begins behind a small word or a byline's that says the story is from its bearer, `من عبد القادر مزياني`, `تقرير هدى
    حداد`; 0 if there is none."""
    first = head.find(" ", start, end)
    if first < 0 or not lexicon.given_names:
        return 0
    word = fold(head[start:first])
    if word not in lexicon.small_words and word not in lexicon.bylines:
        return 0
    return first + 1 if is_name(head[first:end].strip(), lexicon) else 0


def _kind_of(head: str, start: int, end: int, lexicon: Lexicon, *, inside: bool = False) -> str:
    """What a piece is: an outlet is told by its quotes, too, where names have no capitals, `بيروت - «صوت الضفاف»`."""
    kind = _kind(head[start:end], lexicon, inside=inside)
    quoted = kind == "short" and lexicon.given_names and head[start - 1 : start] in _OPENING_QUOTES
    return "outlet" if quoted and head[end : end + 1] in _CLOSING_QUOTES else kind


def _kind(text: str, lexicon: Lexicon, *, inside: bool) -> str:
    """What the piece is, or an empty text for prose."""
    if is_agency(text, lexicon):
        return "agency"
    words = text.split()
    if len(words) <= PLACE_WORDS and not inside and is_outlet(text, lexicon):
        return "outlet"
    if signed(text):
        return "person"
    first = fold(words[0]) if lexicon.given_names and 1 < len(words) <= PLACE_WORDS + 1 else ""
    if first and fold(text) not in lexicon.reporters and (first in lexicon.reporters or first in lexicon.bylines):
        return "role"
    if are_people(text, lexicon):
        return "person"
    if len(words) > PLACE_WORDS + 1 or not _QUOTES.isdisjoint(text):
        return ""
    key = fold(text)
    if inside and not reporters(text, lexicon):
        return "person" if lexicon.given_names and key in lexicon.reporters else "aside"
    keys = key.split() or [""]
    if keys[-1].strip(TRIM) in lexicon.role_words or key in lexicon.reporters or reporters(text, lexicon):
        return "person"
    if lexicon.given_names and (len(words) > 1 or "." in text) and is_name(text, lexicon):
        return "person"
    if lexicon.given_names and _numbered().fullmatch(text):
        return "outlet"
    if len(words) > PLACE_WORDS or words[0][0].islower() or keys[0] in lexicon.small_words:
        return ""
    if lexicon.given_names and not lexicon.small_words.isdisjoint(keys):
        return ""  # `شارك في التغطية`
    if len(words) == 1 and len(text) <= _NUMBER and text.isdecimal():
        return "number"
    return "" if sum(map(str.isdecimal, text)) > 1 else "short"


@cache
def _numbered() -> re.Pattern[str]:
    """A word of a script without capitals with a number written onto it, as sites are named: `الضفاف24`."""
    return re.compile(r"[^\W\d_A-Za-z]{4,}\d{2,3}")
