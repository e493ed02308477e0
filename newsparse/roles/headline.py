"""Which line may be the headline, and what speaks for each: its shape, its place above the body, the words it shares with it."""

from __future__ import annotations

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

_NEVER = frozenset({"boilerplate", "promo", "comments", "keywords", "sections", "ending", "editor", "reporter"})


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
    body = _words(fold("\n".join([page.texts[i] for i in range(first, min(count, first + 12)) if in_body[i]])[:_OPENING]))
    longest = max(sizes[i] for i in places)
    out = []
    for i in places:
        own = _words(cues.folded[i])
        shared = len(own & body)
        text = page.texts[i]
        earlier = sum(1 for j in places if j < i and sizes[j] >= 25)
        words = text.split()
        capitals = sum(1 for w in words if w[0].isupper())
        end = ENDS.get(text[-1], 0)
        size = LENGTH_BINS[min(sizes[i], 700)]
        distance = first - i
        out.append(
            (
                i,
                {
                    "size, end": size * 7 + end,
                    "start": STARTS.get(text[0], 5 if text[0].islower() else 6 if text[0].isupper() else 0),
                    "distance": (min(distance, 12) if distance > 0 else 13 - max(distance, -3)),
                    "from top, distance": min(i, 7) * 8 + min(max(distance, 0), 7),
                    "shared": min(6 * shared // (len(own) or 1), 6) * 5 + min(len(own) // 2, 4),
                    "number shared": min(shared, 8),
                    "kind": _kind(cues, i),
                    "kind before": _kind(cues, i - 1) if i else 12,
                    "kind after": _kind(cues, i + 1) if i + 1 < count else 12,
                    "kind two after": _kind(cues, i + 2) if i + 2 < count else 12,
                    "dated": cues.dated[i] * 4
                    + (cues.dated[i + 1] if i + 1 < count else 0) * 2
                    + (cues.dated[i + 2] if i + 2 < count else 0),
                    "credited": cues.credited[i] * 2 + cues.linked[i],
                    "repeated": min(cues.repeated[i], 2),
                    "gap before": min(page.gaps[i], 2) if i else 3,
                    "gap after": min(page.gaps[i + 1], 2) if i + 1 < count else 3,
                    "size before": LENGTH_BINS[min(sizes[i - 1], 700)] if i else 17,
                    "size after": LENGTH_BINS[min(sizes[i + 1], 700)] if i + 1 < count else 17,
                    "of longest": 8 * sizes[i] // longest,
                    "earlier": min(earlier, 6),
                    "capitals": min(4 * capitals // len(words), 4) * 4 + min(len(words) // 4, 3),
                    "in body": in_body[i],
                    "marks": ("|" in text) + 2 * (" - " in text or " – " in text) + 4 * (": " in text),
                },
            )
        )
    return out


_KINDS = {
    "": 0, "published": 1, "updated": 1, "source": 2, "byline": 3, "related": 4, "section": 5, "sections": 5, "promo": 6,
    "boilerplate": 6, "comments": 6, "keywords": 7, "editor": 8, "ending": 9, "reporter": 3,
}  # fmt: skip


def _kind(cues: Cues, i: int) -> int:
    kind = _KINDS[cues.kinds[i]]
    return 10 if not kind and cues.dated[i] else kind


def _words(folded: str) -> set[str]:
    """Words cut to their first five letters, so that endings matter less; pairs of characters where words are not spaced."""
    words = {word.strip("\"'.,:;!?()«»،؟-")[:5] for word in folded.split() if len(word) > 3}
    if len(words) * 12 < len(folded):
        return {folded[k : k + 2] for k in range(len(folded) - 1) if not folded[k].isascii()}
    return words
