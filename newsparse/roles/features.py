"""What a line's shape, its neighbours and its place on the page say, as small integers that index the weights' tables.

Every feature is one list, parallel to `Page.texts`. Lengths are counted in Latin characters (`newsparse.text.script.weight`).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from newsparse.roles.cues import Cues
from newsparse.text.lines import Page

Columns = dict[str, list[int]]

_LENGTHS = (0, 8, 15, 22, 30, 40, 50, 60, 75, 90, 110, 140, 180, 240, 330, 480, 750)
LENGTH_BINS = [bisect_left(_LENGTHS, n) for n in range(_LENGTHS[-1] + 2)]
_LONGEST = len(LENGTH_BINS) - 1

_AMOUNTS = (0, 60, 120, 200, 300, 450, 650, 900, 1300, 1900, 2700, 4000, 6000)
_AMOUNT_STEP = 20
_NEAR = 4
"""How many lines before and after a line are near it."""

AMOUNT_BINS = [bisect_left(_AMOUNTS, n * _AMOUNT_STEP) for n in range(_AMOUNTS[-1] // _AMOUNT_STEP + 2)]
_MOST = len(AMOUNT_BINS) - 1

_TOTALS = (300, 800, 1500, 3000, 6000, 12000)

_STOPS = ".!?。！？؟۔।"
_CLOSERS = "\"'”’»“)]）」』›…"
ENDS: dict[str, int] = (
    dict.fromkeys(_STOPS, 1) | dict.fromkeys(_CLOSERS, 2) | dict.fromkeys(":：", 3) | dict.fromkeys(",;،؛、，", 4)
    | dict.fromkeys("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", 5) | dict.fromkeys("-–—|/›>»+#*&", 6)
)  # fmt: skip
STARTS: dict[str, int] = (
    dict.fromkeys("\"'“”„«‘’「『‹", 1) | dict.fromkeys("-–—•*·●▪■►▶→+✓✔", 2) | dict.fromkeys("0123456789٠١٢٣٤٥٦٧٨٩", 3)
    | dict.fromkeys("©([#@&|:.,…/<>!?（【〔", 4)
)  # fmt: skip

KINDS = {
    "": 0, "published": 1, "updated": 1, "source": 2, "editor": 3, "byline": 4, "keywords": 5, "related": 6, "comments": 7,
    "section": 8, "sections": 8, "promo": 9, "boilerplate": 10, "ending": 11, "reporter": 4,
}  # fmt: skip

PROSE = 60
"""From this length on a line with a sentence's end is prose; twice as long it is prose without."""


def lengths(page: Page, weight: float) -> list[int]:
    """Each line's length in Latin characters."""
    if weight == 1.0:
        return [len(text) for text in page.texts]
    return [int(len(text) * weight) for text in page.texts]


def prose(page: Page, sizes: list[int]) -> list[int]:
    """How much running text each line is: its length, or nothing."""
    return [
        size if size >= PROSE and (size >= 2 * PROSE or ENDS.get(text[-1], 0) in {1, 2}) else 0
        for text, size in zip(page.texts, sizes, strict=True)
    ]


PAIRS: tuple[tuple[str, str], ...] = (
    ("size", "end"),
    ("size", "start"),
    ("size", "kind"),
    ("size", "flags"),
    ("size", "size before"),
    ("size", "size after"),
    ("size", "gaps"),
    ("size", "prose near before"),
    ("size", "prose share before"),
    ("size", "prose in all"),
    ("size", "sentences"),
    ("size", "place"),
    ("size", "since related"),
    ("size", "since foot"),
    ("start after", "kind after"),
    ("kind before", "flags before"),
    ("prose near before", "prose near after"),
    ("place", "prose in all"),
)
"""The features that are weighed together: a table for each pair."""

WIDTHS = {
    "size": 18, "end": 7, "start": 7, "kind": 12, "flags": 8, "size before": 19, "size after": 19, "gaps": 18,
    "prose near before": 14, "prose near after": 14, "prose share before": 11, "prose in all": 7, "sentences": 5, "place": 19,
    "since related": 10, "since foot": 12, "start after": 8, "kind after": 13, "kind before": 13, "flags before": 9,
}  # fmt: skip
"""How many values each feature has. The last value of a neighbour's feature says that there is no neighbour."""


def columns(page: Page, cues: Cues, sizes: list[int]) -> Columns:
    """Every feature of every line; `sizes` are the lines' `lengths`."""
    texts, gaps = page.texts, page.gaps
    count = len(texts)
    size = [LENGTH_BINS[n if n < _LONGEST else _LONGEST] for n in sizes]
    running = prose(page, sizes)
    start = [STARTS.get(c := text[0], 5 if c.islower() else 6 if c.isupper() else 0) for text in texts]
    kind = [KINDS[k] for k in cues.kinds]
    gap = [n if n < 2 else 2 for n in gaps]
    spaced = 1 if 2 * sum(map(bool, gaps[1:])) > count else 0
    flags = [
        d + 2 * (c or ln) + 4 * (r > 0)
        for d, c, ln, r in zip(cues.dated, cues.credited, cues.linked, cues.repeated, strict=True)
    ]
    sentences = [
        min(text.count(". ") + text.count("? ") + text.count("。") + text.count("؟ "), 4) if n > PROSE else 0
        for text, n in zip(texts, sizes, strict=True)
    ]
    out: Columns = {
        "size": size,
        "end": [ENDS.get(text[-1], 0) for text in texts],
        "start": start,
        "kind": kind,
        "flags": flags,
        "size before": [18, *size[:-1]],
        "size after": [*size[1:], 18],
        "start after": [*start[1:], 7],
        "kind before": [12, *kind[:-1]],
        "kind after": [*kind[1:], 12],
        "flags before": [8, *flags[:-1]],
        "gaps": [(b * 3 + a) * 2 + spaced for b, a in zip(gap, [*gap[1:], 2], strict=True)],
        "sentences": sentences,
        "prose in all": [bisect_left(_TOTALS, sum(n for n in sizes if n > PROSE))] * count,
    }
    out |= _places(running)
    out |= _since(cues.kinds, running)
    return out


def _places(running: list[int]) -> Columns:
    """Densities of prose around the line, and where the line stands relative to the densest region."""
    count = len(running)
    total = [0, *accumulate(running)]
    whole = total[-1] or 1
    ahead = [*total[1 + _NEAR :], *[total[-1]] * _NEAR]
    behind = [*[0] * _NEAR, *total]
    first, last = densest(running)
    return {
        "prose near before": [_amount(t - b) for t, b in zip(total[:count], behind, strict=False)],
        "prose near after": [_amount(a - t) for t, a in zip(total[1:], ahead, strict=False)],
        "prose share before": [10 * t // whole for t in total[:count]],
        "place": [
            9 + min(i - last, 9) if i > last else 9 - min(first - i, 9) if i < first else 9 for i in range(count)
        ],
    }


def _amount(characters: int) -> int:
    return AMOUNT_BINS[characters // _AMOUNT_STEP if characters < _AMOUNTS[-1] else _MOST]


def densest(running: list[int]) -> tuple[int, int]:
    """First and last line of the region with the most prose, where a line without prose costs what a short paragraph gives."""
    best = best_first = 0
    best_last = -1
    gain = first = 0
    for i, n in enumerate(running):
        gain += (n if n < 400 else 400) if n else -75
        if gain <= 0:
            gain, first = 0, i + 1
        elif gain > best:
            best, best_first, best_last = gain, first, i
    return best_first, best_last


def _since(kinds: list[str], running: list[int]) -> Columns:
    """How far back the last label of other stories or of the foot stands, and how much prose came before it."""
    total = sum(running) or 1
    related = foot = 9
    share = 0
    seen = 0
    since_related, since_foot = [], []
    for kind, n in zip(kinds, running, strict=True):
        if kind == "related":
            related = 0
        elif related < 9:
            related += 1
        if kind in {"source", "keywords", "comments", "ending"}:
            if not share or foot > 4:
                share = 1 + 4 * seen // total
            foot = 0
        elif foot < 9:
            foot += 1
        since_related.append(related)
        since_foot.append(share * 2 + (foot < 9))
        seen += n
    return {"since related": since_related, "since foot": since_foot}
