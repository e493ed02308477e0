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


def candidates(page: Page, cues: Cues, sizes: list[int], in_body: list[int]) -> list[tuple[int, dict[str, int]]]:
    """The lines that may be the headline, each with its features; `in_body` marks the lines decoded as body."""
    count = len(page)
    first = next((i for i, flag in enumerate(in_body) if flag), min(count, REACH))
    places = [
        i
        for i in range(max(0, first - REACH), min(count, first + 3))
        if SHORTEST <= sizes[i] <= LONGEST and cues.kinds[i] not in _NEVER
    ]
    if not places:
        return []
    body = _words(
        fold("\n".join([page.texts[i] for i in range(first, min(count, first + 12)) if in_body[i]])[:_OPENING])
    )
    longest = max(sizes[i] for i in places)
    words = {i: _words(cues.folded[i]) for i in places}
    shared = {i: len(words[i] & body) for i in places}
    most = sorted(shared.values(), reverse=True)
    joined = "\n".join([cues.folded[i] for i in places])
    meta = _next_metadata(cues, places[0], count)
    long_places = [i for i in places if sizes[i] >= 25]
    furniture = sum(1 for j in range(places[0]) if cues.kinds[j] in _FURNITURE)
    short = sum(1 for j in range(places[0]) if sizes[j] < 25)
    last = places[0]
    out = []
    for rank, i in enumerate(places):
        text, key = page.texts[i], cues.folded[i]
        distance = first - i
        own = len(words[i])
        size = LENGTH_BINS[min(sizes[i], 700)]
        pieces = text.split()
        capitals = sum(1 for w in pieces if w[0].isupper())
        digits = sum(map(str.isdigit, text))
        furniture += sum(1 for j in range(last, i) if cues.kinds[j] in _FURNITURE)
        short += sum(1 for j in range(last, i) if sizes[j] < 25)
        last = i
        next_long = bisect_right(long_places, i)
        behind = bisect_left(long_places, first) - next_long
        out.append(
            (
                i,
                {
                    "size, end": size * 7 + ENDS.get(text[-1], 0),
                    "start": STARTS.get(text[0], 5 if text[0].islower() else 6 if text[0].isupper() else 0),
                    "distance": min(distance, 12) if distance > 0 else 13 - max(distance, -3),
                    "from top, distance": min(i, 7) * 8 + min(max(distance, 0), 7),
                    "shared": min(6 * shared[i] // (own or 1), 6) * 5 + min(own // 2, 4),
                    "shared, distance": min(shared[i], 5) * 8 + min(max(distance, 0) // 2, 7),
                    "shared of most": (0 if not most[0] else 1 + 4 * shared[i] // most[0]) * 4 + min(most[0], 3),
                    "kind": _kind(cues, i),
                    "kind before": _kind(cues, i - 1) if i else 11,
                    "kind after": _kind(cues, i + 1) if i + 1 < count else 11,
                    "kind two after": _kind(cues, i + 2) if i + 2 < count else 11,
                    "metadata, between": min(meta[i - places[0]] - i, 9) * 3
                    + min(max(bisect_left(long_places, meta[i - places[0]]) - next_long, 0), 2),
                    "dated": cues.dated[i] * 4
                    + (cues.dated[i + 1] if i + 1 < count else 0) * 2
                    + (cues.dated[i + 2] if i + 2 < count else 0),
                    "credited": cues.credited[i] * 2 + cues.linked[i],
                    "repeated": min(cues.repeated[i], 2) * 2 + (joined.count(key) > 1 + cues.repeated[i]),
                    "gap before": min(page.gaps[i], 2) if i else 3,
                    "gap after": min(page.gaps[i + 1], 2) if i + 1 < count else 3,
                    "size before": LENGTH_BINS[min(sizes[i - 1], 700)] if i else 17,
                    "size after": LENGTH_BINS[min(sizes[i + 1], 700)] if i + 1 < count else 17,
                    "of longest": 8 * sizes[i] // longest,
                    "earlier": min(rank, 6),
                    "behind": min(max(behind, 0), 6),
                    "capitals": min(4 * capitals // len(pieces), 4) * 4 + min(len(pieces) // 4, 3),
                    "digits": min(5 * digits // len(text), 4),
                    "top, furniture": min(i, 3) * 5 + min(furniture.bit_length(), 4),
                    "top, short": min(i, 3) * 5 + min(short.bit_length(), 4),
                    "in body": in_body[i],
                    "marks": ("|" in text)
                    + 2 * (" - " in text or " – " in text)
                    + 4 * (": " in text)
                    + 8 * (" / " in text),
                },
            )
        )
    return out


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
