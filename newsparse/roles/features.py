"""What a line's shape, its neighbours and its place on the page say, as small integers that index the weights' tables.

Every feature is a byte a line, parallel to `Page.texts`. Lengths are counted in Latin characters (`newsparse.text.script.weight`).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, chain, islice, pairwise, repeat

from newsparse.roles.cues import Cues
from newsparse.text.lines import Page

Columns = dict[str, bytes]

_LENGTHS = (0, 8, 15, 22, 30, 40, 50, 60, 75, 90, 110, 140, 180, 240, 330, 480, 750)
LENGTH_BINS = [bisect_left(_LENGTHS, n) for n in range(_LENGTHS[-1] + 2)]
_LONGEST = len(LENGTH_BINS) - 1

_AMOUNTS = (0, 60, 120, 200, 300, 450, 650, 900, 1300, 1900, 2700, 4000, 6000)
_AMOUNT_STEP = 20
"""Prose is summed in steps of so many characters."""

_NEAR = 4
"""How many lines before and after a line are near it."""

_MOST = 300
"""A longer line's prose counts as so many steps, so that no sum over near lines is beyond the bins."""

AMOUNT_BINS = [bisect_left(_AMOUNTS, n * _AMOUNT_STEP) for n in range(_NEAR * _MOST + 1)]

_MOST_SPACES = 15
"""Words are counted by the spaces between them, up to so many."""

_TOTALS = (300, 800, 1500, 3000, 6000, 12000)

STOPS = ".!?。！？؟۔।"
FULL_STOPS = ".。۔।"
_CLOSERS = "\"'”’»“)]）」』›"
ELLIPSIS = 7
ENDS: dict[str, int] = (
    dict.fromkeys(STOPS, 1) | dict.fromkeys(_CLOSERS, 2) | dict.fromkeys(":：", 3) | dict.fromkeys(",;،؛、，", 4)
    | dict.fromkeys("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", 5) | dict.fromkeys("-–—|/›>»+#*&", 6) | dict.fromkeys(("…", ".."), ELLIPSIS)
)  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
STARTS: dict[str, int] = (
    dict.fromkeys("\"'“”„«‘’「『‹", 1) | dict.fromkeys("-–—•*·●▪■►▶→+✓✔", 2) | dict.fromkeys("0123456789٠١٢٣٤٥٦٧٨٩", 3)
    | dict.fromkeys("©([#@&|:.,…/<>!?（【〔", 4) | dict.fromkeys(_LETTERS, 5) | dict.fromkeys(_LETTERS.upper(), 6)
)  # fmt: skip

KINDS = {
    "": 0, "published": 1, "updated": 1, "source": 2, "editor": 3, "byline": 4, "keywords": 5, "related": 6, "comments": 7,
    "section": 8, "sections": 8, "promo": 9, "boilerplate": 10, "ending": 11, "reporter": 4,
}  # fmt: skip

PROSE = 60
"""From this length on a line with a sentence's end is prose; twice as long it is prose without."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("size", "end"),
    ("size", "start"),
    ("size", "kind"),
    ("size", "flags"),
    ("size", "size after"),
    ("size", "gaps"),
    ("size", "prose near before"),
    ("size", "prose share before"),
    ("size", "prose in all"),
    ("size", "place"),
    ("size", "since foot"),
    ("size", "since related"),
    ("prose near before", "prose near after"),
    ("place", "prose in all"),
    ("kind before", "flags before"),
    ("size", "kind after"),
    ("size", "flags after"),
)
"""The features that are weighed together for the body: a table for each pair."""

RELATED_PAIRS: tuple[tuple[str, str], ...] = (
    ("size", "end"),
    ("size", "flags"),
    ("size", "size after"),
    ("size", "gaps"),
    ("size", "prose share before"),
    ("size", "prose in all"),
    ("size", "place"),
    ("size", "since foot"),
    ("size", "since related"),
    ("size", "kind before"),
    ("size", "words"),
    ("words", "end"),
    ("prose near before", "prose near after"),
)
"""Those that are weighed together for other stories' headlines."""

WIDTHS = {
    "size": 18, "end": 8, "start": 7, "kind": 12, "flags": 8, "size after": 19, "gaps": 18, "prose near before": 14,
    "prose near after": 14, "prose share before": 11, "prose in all": 7, "place": 19, "since related": 10, "since foot": 12,
    "kind before": 13, "flags before": 9, "kind after": 13, "flags after": 9, "words": 16,
}  # fmt: skip
"""How many values each feature has. The last value of a neighbour's feature says that there is no neighbour."""


def lengths(page: Page, weight: float) -> list[int]:
    """Each line's length in Latin characters."""
    if weight == 1.0:
        return list(map(len, page.texts))
    return [int(len(text) * weight) for text in page.texts]


def prose(sizes: list[int], end: bytes | bytearray) -> list[int]:
    """How much running text each line is: its length, or nothing; `end` has the lines' `ENDS`."""
    return [
        size if size >= PROSE and (size >= 2 * PROSE or e == 1 or e == 2) else 0
        for size, e in zip(sizes, end, strict=True)
    ]


def columns(texts: list[str], gaps: list[int], cues: Cues, sizes: list[int]) -> Columns:
    """Every feature of every line; `gaps` are the blank lines before each, `sizes` the lines' `lengths`."""
    count = len(texts)
    size = bytes([LENGTH_BINS[n if n < _LONGEST else _LONGEST] for n in sizes])
    end = bytearray([ENDS.get(text[-2:]) or ENDS.get(text[-1], 0) for text in texts])
    for i, n in enumerate(sizes):
        if n >= PROSE and end[i] in _OPEN and STARTS.get(texts[i][0]) != _MARKED and _closes_with_place(texts[i]):
            end[i] = 1
    start = bytearray([STARTS[c] if (c := text[0]) in STARTS else _start(c) for text in texts])
    for i in [i for i, text in enumerate(texts) if text[0] == "*" == text[-1]]:
        if inner := texts[i].strip("*").strip():
            start[i], end[i] = STARTS.get(inner[0], 0) or _start(inner[0]), ENDS.get(inner[-1], 0)
    kind = bytes(map(KINDS.__getitem__, cues.kinds))
    flags = _flags(cues)
    spaced = 1 if 2 * (count - gaps.count(0)) > count else 0
    gap = bytes([n if n < 2 else 2 for n in gaps])
    running = prose(sizes, end)
    return {
        "size": size,
        "end": bytes(end),
        "start": bytes(start),
        "kind": kind,
        "flags": flags,
        "words": bytes([n if (n := text.count(" ")) < _MOST_SPACES else _MOST_SPACES for text in texts]),
        "size after": size[1:] + bytes([18]),
        "kind before": bytes([12]) + kind[:-1],
        "flags before": bytes([8]) + flags[:-1],
        "kind after": kind[1:] + bytes([12]),
        "flags after": flags[1:] + bytes([8]),
        "gaps": bytes(
            [6 * before + 2 * after + spaced for before, after in zip(gap, gap[1:] + bytes([2]), strict=True)]
        ),
        "prose in all": bytes([bisect_left(_TOTALS, sum([n for n in sizes if n > PROSE]))]) * count,
        "since related": _since_related(cues.kinds),
        "since foot": _since_foot(cues.kinds, running),
        "place": _place(*densest(running), count),
        **_amounts(running),
    }


def _closes_with_place(text: str) -> bool:
    """Whether a dash and the story's place in capitals, or the dash alone, stand behind the last sentence: `…, he said. - LONDON`."""
    sentence, dash, place = text.rpartition(" -")
    place = place.strip()
    return bool(dash) and sentence[-1:] in STOPS and len(place) <= _PLACE and (not place or place.isupper())


_OPEN = frozenset({0, 6})
"""The `ENDS` of letters and dashes."""

_PLACE = 25
_MARKED = 2
"""The `STARTS` of bullets."""


def _start(character: str) -> int:
    return 5 if character.islower() else 6 if character.isupper() else 0


_REPEATED = bytes([0, *[4] * 255])


def _flags(cues: Cues) -> bytes:
    """1 for a date, 2 for a credit or an address, 4 for a repeat; all lines are added up at once, a byte a line."""
    dated, credited, linked, repeated = (
        int.from_bytes(flags, "little")
        for flags in (cues.dated, cues.credited, cues.linked, cues.repeated.translate(_REPEATED))
    )
    return (dated + 2 * (credited | linked) + repeated).to_bytes(len(cues.dated), "little")


def _amounts(running: list[int]) -> Columns:
    """How much prose stands in the lines near each, and which share of the page's prose before it."""
    count = len(running)
    total = [0, *accumulate([n // _AMOUNT_STEP if n < _MOST * _AMOUNT_STEP else _MOST for n in running])]
    whole = total[-1] or 1
    ahead = chain(islice(total, 1 + _NEAR, None), repeat(total[-1], min(_NEAR, count)))
    behind = chain(repeat(0, _NEAR), total)
    return {
        "prose near before": bytes([AMOUNT_BINS[t - b] for t, b in zip(islice(total, count), behind, strict=False)]),
        "prose near after": bytes([AMOUNT_BINS[a - t] for t, a in zip(islice(total, 1, None), ahead, strict=True)]),
        "prose share before": bytes([10 * t // whole for t in islice(total, count)]),
    }


def densest(running: list[int]) -> tuple[int, int]:
    """First and last line of the region with the most prose, where a line without prose costs what a short paragraph gives."""
    best = best_first = gain = first = 0
    best_last = previous = -1
    for i, n in enumerate(running):
        if n:
            gain -= 75 * (i - previous - 1)
            if gain <= 0:
                gain, first = 0, i
            previous = i
            gain += n if n < 400 else 400
            if gain > best:
                best, best_first, best_last = gain, first, i
    return best_first, best_last


def _place(first: int, last: int, count: int) -> bytes:
    """9 within the densest region, less above it, more below it, down to 0 and up to 18."""
    above = bytes(max(first - 9, 0)) + bytes(range(max(9 - first, 0), 9))
    return (above + bytes([9]) * (last + 1 - first) + bytes(range(10, 18)) + bytes([18]) * count)[:count]


_FOOT = frozenset({"source", "keywords", "comments", "ending"})
_FAR = 9
"""So many lines behind a label nothing is near it any more."""


def _since_related(kinds: list[str]) -> bytes:
    """How far back the last label of other stories stands."""
    count = len(kinds)
    since = bytearray([_FAR]) * count
    for i in [i for i, kind in enumerate(kinds) if kind == "related"]:
        since[i : i + _FAR] = bytes(range(min(_FAR, count - i)))
    return bytes(since)


def _since_foot(kinds: list[str], running: list[int]) -> bytes:
    """How much of the page's prose stood above the last label of an article's foot, and whether that label is near."""
    count = len(kinds)
    places = [i for i, kind in enumerate(kinds) if kind in _FOOT]
    since = bytearray(places[0] if places else count)
    total = sum(running) or 1
    last, share, seen = 0, 0, 0
    for i, following in pairwise([*places, count]):
        seen += sum(running[last:i])
        if not share or i - last > 5:
            share = 2 * (1 + 4 * seen // total)
        near = min(following - i, _FAR)
        since += bytes([share + 1]) * near + bytes([share]) * (following - i - near)
        last = i
    return bytes(since)
