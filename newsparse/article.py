"""What a parse yields: an article's fields, where each was found, and the role of every line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, Literal, overload

Span = tuple[int, int]
"""Start and end in code points of the text given to `parse`; the end is exclusive."""

Precision = Literal["year", "month", "day", "hour", "minute", "second"]


class Role(StrEnum):
    """What one line of a pasted page is; every line has exactly one."""

    HEADLINE = "headline"
    DECK = "deck"
    SECTION = "section"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    UPDATED = "updated"
    SOURCE = "source"
    KEYWORDS = "keywords"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    RELATED_LABEL = "related_label"
    RELATED_HEADLINE = "related_headline"
    RELATED_TEXT = "related_text"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"

    __hash__ = str.__hash__
    """Equal to its text, and so hashed like it; an Enum's own hash is a call in Python for every look-up."""


PROSE = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
"""The roles whose text is an article's `paragraphs`."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the input: its role, its span with the line's terminator, and how sure the parser is of the role (0 to 1)."""

    role: Role
    span: Span
    confidence: float


class Lines(Sequence[Line]):
    """Every line of the input, in order; a `Line` is built when it is asked for."""

    __slots__ = ("_confidences", "_roles", "_starts")

    def __init__(self, starts: Sequence[int], roles: Sequence[Role], confidences: Sequence[float]) -> None:
        """`starts` has one entry more than there are lines: the length of the input closes it."""
        self._starts = starts
        self._roles = roles
        self._confidences = confidences

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, index: int | slice) -> Line | tuple[Line, ...]:
        """The line at `index`, or a tuple of lines for a slice."""
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if not -len(self) <= index < len(self):
            raise IndexError(f"there is no line {index} among {len(self)}")
        index %= len(self)
        return Line(self._roles[index], (self._starts[index], self._starts[index + 1]), self._confidences[index])

    def __len__(self) -> int:
        return len(self._roles)

    def __iter__(self) -> Iterator[Line]:
        return (self[i] for i in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Lines, tuple)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<Lines: {len(self)}>"


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as a line prints it.

    `value` is ISO 8601 and as precise as the print (`2024-05`, `2024-05-31`, `2024-05-31T14:20+03:00`), or None where the print
    cannot be resolved: no year, day and month that cannot be told apart, a relative date without a moment to count from.
    `readings` holds the possible values of an ambiguous print. `zone` is the zone as stated, if it is (`+03:00`, `GMT`).
    `calendar` is the printed one (`gregorian`, `hijri` …), `span` its place, `raw` its text as printed.
    """

    value: str | None
    precision: Precision
    span: Span
    raw: str
    zone: str | None = None
    calendar: str = "gregorian"
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place and the agency that open a story: `MADRID (EUROPA PRESS) -`."""

    place: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """Another story that the page names, with its own date and text where they were pasted too."""

    headline: str
    published: str | None = None
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the body in reading order: a paragraph, subhead, list item, quote or caption."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a field has a value, or a candidate that lost.

    `span` lists the places in the input that the value is the cleaned join of; it is empty for what is worked out and not copied
    (a language). `cue` names what found it (`label المصدر`), `confidence` lies in 0 to 1. For dates `date` is the whole reading.
    """

    value: str | None
    span: tuple[Span, ...]
    cue: str
    confidence: float
    accepted: bool = True
    date: StatedDate | None = None


@dataclass(frozen=True, kw_only=True)
class Article:
    """A parsed article. Every field is copied from the text or is None or empty; see the README for each field's meaning."""

    headline: str | None = None
    deck: str | None = None
    section: str | None = None
    published: str | None = None
    updated: str | None = None
    authors: tuple[str, ...] = ()
    dateline: Dateline | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    body: tuple[Block, ...] = ()
    captions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    warnings: tuple[str, ...] = ()
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict, hash=False)
    lines: Sequence[Line] = field(default=(), hash=False)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The running text: the body's paragraphs, list items and quotes in reading order."""
        return tuple(block.text for block in self.body if block.role in PROSE)

    @property
    def word_count(self) -> int:
        """Runs of letters and digits in the paragraphs; each Chinese, Japanese or Thai character counts as one."""
        return sum(len(_words(spaceless=_is_spaceless(text)).findall(text)) for text in self.paragraphs)

    def to_dict(self, *, evidence: bool = False) -> dict[str, Any]:
        """The article as plain data, ready for JSON; the names are stable. With `evidence` also `evidence` and `lines`."""
        from newsparse.plain import to_plain

        return to_plain(self, evidence=evidence)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """The article that `to_dict` wrote. Records of a batch may carry `input` and `newsparse` as well; they are left out.

        Raises RecordError for a name or a value that the format does not have.
        """
        from newsparse.plain import from_plain

        return from_plain(data)


_SPACELESS = b"\xe0\xe3\xe4\xe5\xe6\xe7\xe8\xe9"
"""The bytes that Thai, kana and Chinese characters, and no others but Indic letters, begin with in UTF-8."""


def _is_spaceless(text: str) -> bool:
    """Whether Chinese, Japanese or Thai may stand in a text: the pattern for them takes as long to compile as a page to parse."""
    data = text.encode("utf-8", "surrogatepass")
    return not text.isascii() and data.translate(None, _SPACELESS) != data


@cache
def _words(*, spaceless: bool) -> re.Pattern[str]:
    return re.compile(r"[぀-ヿ㐀-鿿฀-๿]|[^\W_぀-ヿ㐀-鿿฀-๿]+" if spaceless else r"[^\W_]+")
