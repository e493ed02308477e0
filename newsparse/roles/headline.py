"""Which line may be the headline, and what speaks for each: its shape, its place above the body, the words it shares with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from newsparse.roles.cues import Cues
from newsparse.roles.features import ELLIPSIS, KINDS, Columns
from newsparse.roles.no_headline import OTHER_KINDS, heads_entry, is_no_headline, is_told
from newsparse.roles.weights import PLACE
from newsparse.text.lines import Page
from newsparse.text.stems import stems

SHORTEST, LONGEST = 10, 280
"""Lengths in Latin characters between which a line can be a headline."""

REACH = 40
"""How many lines above the body a headline is looked for; in pages without menus above it the first lines count as well."""

BEHIND = 4
"""How many lines further down the headline can be, for teasers above it are taken for body."""

SHORTLIST = 16
"""So many of the lines, those whose shape and place speak most for them, are compared with the body."""

PLACE_WIDTHS = {
    "size, end": 126, "from top, distance": 64, "flags": 8, "gaps": 18,
    "kind before": 13, "size before": 19, "kind after": 13, "flags after": 9, "behind": 8, "other stories": 4,
}  # fmt: skip
"""How many values each feature of a line's shape and place has."""

WIDTHS = PLACE_WIDTHS | {
    "shared": 35, "shared, distance": 48, "shared of most": 20, "repeated": 12, "metadata, between": 30,
    "earlier": 7, "capitals": 20, "top, furniture": 20, "shared alone": 15, "marks": 32, "in body, credit": 4, "lines": 10,
    "shared beside": 16, "lead": 16,
}  # fmt: skip
"""How many values each feature of a candidate has."""

_STRAYS = 3
_STRAY_SHARE = 8
"""So many lines of the body at most, with less than an eighth of the text below them, are no beginning of it."""

_KIN = 0.3
"""Which part of its words such a line has in common with the story that it begins."""

_LEAD = 2
"""A candidate that shares so many words with the body makes one below it less likely."""

_OTHER_STORIES = (1, 1, 2, 2, 2, 3, 3, 3, 3, 0)
"""How near the label of other stories above is, by the lines since it."""

_BRACKETS = ("([（［", ")]）］")

_OPENING = 1800
_LINES = 12
"""Characters and lines of the body whose words are compared with a candidate's."""

_STOPPED = bytes([1 if end == ELLIPSIS else end for end in range(256)])
"""A line that stops short is a sentence's, as one that stops is."""

_FURNITURE = frozenset({"boilerplate", "sections", "promo", "related", "comments"})
_RELATED = KINDS["related"]
_METADATA = frozenset({KINDS["published"], KINDS["byline"]})

Features = tuple[int, ...]


def candidates(
    page: Page, cues: Cues, sizes: list[int], features: Columns, in_body: bytearray
) -> list[tuple[int, Features]]:
    """The lines that may be the headline, each with its features; `in_body` marks the lines decoded as body."""
    placed = [
        (i, values)
        for i, values in places(page, cues, sizes, features, in_body)
        if not (is_no_headline(page.texts[i]) or heads_entry(page.texts, in_body, i))
    ]
    if len(placed) > SHORTLIST:
        scores = PLACE.scores([values for _, values in placed])
        best = sorted(range(len(placed)), key=scores.__getitem__, reverse=True)[:SHORTLIST]
        placed = [placed[n] for n in sorted(best)]
    if not placed:
        return []
    compared = compare(page, cues, sizes, features, in_body, [i for i, _ in placed])
    return [(i, values + more) for (i, values), more in zip(placed, compared, strict=True)]


def places(
    page: Page, cues: Cues, sizes: list[int], features: Columns, in_body: bytearray
) -> list[tuple[int, Features]]:
    """The lines that may be a headline by length and kind, each with the features of its shape and place."""
    count = len(sizes)
    first = story_start(page, sizes, features, in_body)
    densest = features["place"].index(9) if 9 in features["place"] else 0
    low, high = max(0, first - REACH), min(count, max(first, min(densest, first + REACH)) + BEHIND + 1)
    kind, flags, size = (
        [*([pad] if not low else ()), *features[name][max(0, low - 1) : high + 2], pad, pad]
        for name, pad in (("kind", 12), ("flags", 8), ("size", 18))
    )
    gaps, since, kinds = features["gaps"], features["since related"], cues.kinds
    ends = features["end"].translate(_STOPPED)
    out: list[tuple[int, Features]] = []
    for n, i in enumerate(range(low, high), 1):
        if i > first and kind[n - 1] == _RELATED and not cues.repeated[i]:
            continue
        if SHORTEST <= sizes[i] <= LONGEST and (kinds[i] not in OTHER_KINDS or is_told(page.texts[i], cues, i)):
            below = first - i if first > i else 0
            out.append(
                (
                    i,
                    (
                        size[n] * 7 + ends[i],
                        (i if i < 7 else 7) * 8 + (below if below < 7 else 7),
                        flags[n],
                        gaps[i],
                        kind[n - 1],
                        size[n - 1],
                        kind[n + 1],
                        flags[n + 1],
                        7 if i == first else min(max(i - first, 0).bit_length(), 6),
                        _OTHER_STORIES[since[i]],
                    ),
                )
            )
    return out


def compare(
    page: Page, cues: Cues, sizes: list[int], features: Columns, in_body: bytearray, shortlist: list[int]
) -> list[Features]:
    """What comparing the candidates with the body, with each other and with what stands around them says of each."""
    count, first = len(sizes), story_start(page, sizes, features, in_body)
    texts = page.texts
    opening = [i for i in range(first, min(count, first + _LINES)) if in_body[i]]
    body = stems("\n".join([texts[i] for i in opening])[:_OPENING])
    words = [stems(texts[i]) for i in shortlist]
    common_words = [those & body for those in words]
    shared = list(map(len, common_words))
    most = max(shared)
    met: set[str] = set()
    again: set[str] = set()
    for those in common_words:
        again |= met & those
        met |= those
    keys = [cues.folded[i] for i in shortlist]
    joined = "\n".join(keys)
    within = [joined.count(key) for key in keys]
    inner = [key for key, times in zip(keys, within, strict=True) if times > 1]
    end = shortlist[-1] + 1
    kind = features["kind"]
    near = [i for i in range(shortlist[0], min(count, end + 10)) if cues.dated[i] or kind[i] in _METADATA]
    long_lines = [i for i in shortlist if sizes[i] >= 25]
    furniture = [0, *accumulate([kind in _FURNITURE for kind in cues.kinds[:end]])]
    by_line = dict(zip(shortlist, shared, strict=True))
    leads = 0
    out: list[Features] = []
    rows = zip(shortlist, keys, within, words, common_words, strict=True)
    for rank, (i, key, times, own, shared_words) in enumerate(rows):
        text = texts[i].strip("*")
        below = max(first - i, 0)
        following = bisect_right(near, i)
        metadata = min(near[following] if following < len(near) else i + 10, i + 10)
        next_long = bisect_right(long_lines, i)
        common = shared[rank]
        alone = common - len(shared_words & again) if common else 0
        pieces = text.split()
        capitals = sum([piece[0].isupper() for piece in pieces])
        out.append(
            (
                min(6 * common // (len(own) or 1), 6) * 5 + min(len(own) // 2, 4),
                min(common, 5) * 8 + min(below // 2, 7),
                (0 if not most else 1 + 4 * common // most - (common == most)) * 4 + min(most, 3),
                min(cues.repeated[i], 2) * 4 + (times > 1 + cues.repeated[i]) + 2 * _holds(key, inner),
                min(metadata - i, 9) * 3 + min(bisect_left(long_lines, metadata, next_long) - next_long, 2),
                min(rank, 6),
                min(4 * capitals // len(pieces), 4) * 4 + min(len(pieces) // 4, 3),
                5 * min(i, 3) + min(furniture[i].bit_length(), 4),
                min(alone, 4) * 3 + min(common - alone, 2),
                ("|" in text)
                + 2 * (" - " in text or " – " in text)
                + 4 * (": " in text)
                + 8 * (" / " in text)
                + 16 * (text[0] in _BRACKETS[0] and text[-1] in _BRACKETS[1]),
                in_body[i] + 2 * cues.credited[i],
                min(count.bit_length(), 9),
                min(by_line.get(i - 1, 0), 3) * 4 + min(by_line.get(i + 1, 0), 3),
                min(leads, 3) * 4 + min(common, 3),
            )
        )
        leads += common >= _LEAD
    return out


def _holds(key: str, keys: list[str]) -> bool:
    """Whether a line ends in another candidate: a trail of sections with the headline behind it."""
    return any(key.endswith(other) and len(key) > len(other) for other in keys)


def story_start(page: Page, sizes: list[int], features: Columns, in_body: bytearray) -> int:
    """The body's first line, above which a headline is looked for; where there is no body, the line up to which.

    A few lines of the body far above most of the page's prose are a menu's or an advertisement's, if they share few words with it.
    """
    count, place = len(sizes), features["place"]
    if 1 not in in_body:
        return min(count, REACH)
    first = in_body.index(1)
    densest = place.index(9) if 9 in place else first
    strays = [i for i in range(first, densest) if in_body[i]] if densest - first > REACH else []
    if not 0 < len(strays) <= _STRAYS:
        return first
    rest = [i for i in range(densest, count) if in_body[i]]
    if _STRAY_SHARE * sum([sizes[i] for i in strays]) >= sum([sizes[i] for i in rest]):
        return first
    own, story = (stems("\n".join([page.texts[i] for i in those])) for those in (strays, rest[:_LINES]))
    return first if len(own & story) > _KIN * len(own) else densest
