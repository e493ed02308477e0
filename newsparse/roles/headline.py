"""Which line may be the headline, and what speaks for each: its shape, its place above the body, the words it shares with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsparse.roles.cues import Cues
from newsparse.roles.features import ENDS, LENGTH_BINS, STARTS
from newsparse.text.fold import fold
from newsparse.text.lines import Page

SHORTEST, LONGEST = 10, 280
"""Lengths in Latin characters between which a line can be a headline."""

REACH = 40
"""How many lines above the body a headline is looked for; in pages without menus above it the first lines count as well."""

_OPENING = 2400
"""Characters of the body whose words are compared with a candidate's."""

_NEVER = frozenset(
    {"boilerplate", "promo", "comments", "keywords", "sections", "ending", "editor", "reporter", "byline"}
)


FEATURES = (
    "size, end", "start", "distance", "from top, distance", "shared", "shared, distance", "shared of most", "kind",
    "kind before", "kind after", "kind two after", "metadata, between", "dated", "credited", "repeated", "gap before",
    "gap after", "size before", "size after", "of longest", "earlier", "behind", "capitals", "digits", "top, furniture",
    "top, short", "in body", "marks",
)  # fmt: skip
"""What is asked of each candidate, in the order of its values; a name of two features is their table's rows and cells."""


def candidates(page: Page, cues: Cues, sizes: list[int], in_body: list[int]) -> list[tuple[int, tuple[int, ...]]]:
    """The lines that may be the headline, each with its `FEATURES`; `in_body` marks the lines decoded as body."""
    count = len(page)
    first = next((i for i, flag in enumerate(in_body) if flag), min(count, REACH))
    places = [
        i
        for i in range(max(0, first - REACH), min(count, first + 3))
        if SHORTEST <= sizes[i] <= LONGEST and cues.kinds[i] not in _NEVER
    ]
    if not places:
        return []
    start = places[0]
    body = "\n".join([page.texts[i] for i in range(first, min(count, first + 12)) if in_body[i]])
    story = _words(fold(body[:_OPENING]))
    words = [_words(cues.folded[i]) for i in places]
    shared = [len(own & story) for own in words]
    most = max(shared)
    longest = max([sizes[i] for i in places])
    joined = "\n".join([cues.folded[i] for i in places])
    meta = _next_metadata(cues, start, count)
    long_places = [i for i in places if sizes[i] >= 25]
    # One more entry on either side, for the lines before the first and behind the last.
    end = min(count, places[-1] + 3)
    kinds = [_kind(cues, i) for i in range(start, end)] + [_NO_LINE] * 2
    before = _kind(cues, start - 1) if start else _NO_LINE
    furniture = sum([kind in _FURNITURE for kind in cues.kinds[:start]])
    short = sum([size < 25 for size in sizes[:start]])
    dated = [*cues.dated[start : places[-1] + 3], 0, 0]
    last = start
    out: list[tuple[int, tuple[int, ...]]] = []
    for rank, (i, own, common) in enumerate(zip(places, words, shared, strict=True)):
        text, at = page.texts[i], i - start
        distance = first - i
        above = distance if distance > 0 else 0
        furniture += sum([kind in _FURNITURE for kind in cues.kinds[last:i]])
        short += sum([size < 25 for size in sizes[last:i]])
        last = i
        next_long = bisect_right(long_places, i)
        pieces = text.split()
        values = (
            _bin(sizes[i]) * 7 + ENDS.get(text[-1], 0),
            STARTS.get(text[0], 5 if text[0].islower() else 6 if text[0].isupper() else 0),
            min(distance, 12) if distance > 0 else 13 - max(distance, -3),
            min(i, 7) * 8 + min(above, 7),
            min(6 * common // (len(own) or 1), 6) * 5 + min(len(own) // 2, 4),
            min(common, 5) * 8 + min(above // 2, 7),
            (1 + 4 * common // most if most else 0) * 4 + min(most, 3),
            kinds[at],
            kinds[at - 1] if at else before,
            kinds[at + 1],
            kinds[at + 2],
            min(meta[at] - i, 9) * 3 + min(max(bisect_left(long_places, meta[at]) - next_long, 0), 2),
            dated[at] * 4 + dated[at + 1] * 2 + dated[at + 2],
            cues.credited[i] * 2 + cues.linked[i],
            min(cues.repeated[i], 2) * 2 + (joined.count(cues.folded[i]) > 1 + cues.repeated[i]),
            min(page.gaps[i], 2) if i else 3,
            min(page.gaps[i + 1], 2) if i + 1 < count else 3,
            _bin(sizes[i - 1]) if i else 17,
            _bin(sizes[i + 1]) if i + 1 < count else 17,
            8 * sizes[i] // longest,
            min(rank, 6),
            min(max(bisect_left(long_places, first) - next_long, 0), 6),
            min(4 * sum([piece[0].isupper() for piece in pieces]) // len(pieces), 4) * 4 + min(len(pieces) // 4, 3),
            min(5 * sum(map(str.isdigit, text)) // len(text), 4),
            min(i, 3) * 5 + min(furniture.bit_length(), 4),
            min(i, 3) * 5 + min(short.bit_length(), 4),
            in_body[i],
            ("|" in text) + 2 * (" - " in text or " – " in text) + 4 * (": " in text) + 8 * (" / " in text),
        )
        out.append((i, values))
    return out


_NO_LINE = 11
"""The kind of what is before the first line and behind the last."""


def _bin(size: int) -> int:
    return LENGTH_BINS[size if size < 700 else 700]


def _next_metadata(cues: Cues, first: int, count: int) -> list[int]:
    """For each line from `first` on the next line below it with a date or an author, at most ten lines away."""
    following = []
    near = count + 10
    for i in range(count - 1, first - 1, -1):
        following.append(min(near, i + 10))
        if cues.dated[i] or cues.kinds[i] in _METADATA:
            near = i
    return following[::-1]


_FURNITURE = frozenset({"boilerplate", "sections", "promo", "related", "comments"})
_METADATA = frozenset({"published", "updated", "byline", "reporter"})

_KINDS = {
    "": 0, "published": 1, "updated": 1, "source": 2, "byline": 3, "related": 4, "section": 5, "sections": 5, "promo": 6,
    "boilerplate": 6, "comments": 6, "keywords": 7, "editor": 8, "ending": 9, "reporter": 3,
}  # fmt: skip


def _kind(cues: Cues, i: int) -> int:
    kind = _KINDS[cues.kinds[i]]
    return 10 if not kind and cues.dated[i] else kind


def _words(folded: str) -> set[str]:
    """Words cut to their first five letters, so that endings matter less; pairs of characters where words are not spaced."""
    if folded.count(" ") * 12 < len(folded) and not folded.isascii():
        return {folded[k : k + 2] for k in range(len(folded) - 1) if not folded[k].isascii()}
    return {word.strip("\"'.,:;!?()«»،؟-")[:5] for word in folded.split() if len(word) > 3}
