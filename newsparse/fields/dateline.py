"""The dateline: the place and the agency that open a story, `MADRID 15 Dic. (EUROPA PRESS) -`, `القاهرة - أ ف ب:`."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.fields.found import Finding, found
from newsparse.fields.opening import Opening, read_opening
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.roles.photo_credits import before_task
from newsparse.roles.reporters import reporters

_SHORT = 70
"""A line above the body that is no longer can be a dateline alone; with the day of publication behind it, one of twice the length."""

_BARE = frozenset({Role.BOILERPLATE, Role.BYLINE, Role.SUBHEAD, Role.DECK, Role.DATELINE, Role.SOURCE, Role.PUBLISHED})
Opened = list[tuple[int, Opening]]
"""The lines that can open the story, and what their openings say."""

_OPENING = 2
"""A dateline opens one of the first lines of the body, or is a line with a colon behind them."""


def read_dateline(d: Decoded, opened: Opened) -> tuple[list[Finding], list[Finding]]:
    """The evidence for the place and for the agency."""
    for i, opening in opened:
        if i > d.last >= 0 or not (opening.place or opening.agency):
            continue
        says_more = d.page.texts[i][-1] in STOPS and opening.end < len(d.page.texts[i])
        if d.roles[i] not in PROSE or (d.sizes[i] <= _SHORT and not says_more):
            d.roles[i] = Role.DATELINE
        elif d.roles[i] is Role.LIST_ITEM:
            d.roles[i] = Role.PARAGRAPH  # the mark before the place is no bullet
        begin = d.page.begins[i]
        cue = f"opening {d.page.texts[i][: opening.end].strip()}"
        return tuple(  # type: ignore[return-value]
            [found(d.page, begin + span[0], begin + span[1], cue, opening.sure)] if span else []
            for span in (opening.place, opening.agency)
        )
    return [], []


def read_openings(d: Decoded) -> Opened:
    """The lines that open the story with a dateline, the surest first: one that stands alone, then those of the body's first lines."""
    prose = [i for i in range(d.first, min(d.first + 4, len(d.page))) if d.roles[i] in PROSE]
    body = prose[:_OPENING] + [i for i in prose[_OPENING:] if d.sizes[i] <= _SHORT and d.page.texts[i][-1] in ":："]
    head = [i for i in range(max(d.title + 1, d.first - 12), d.first) if _is_short(d, i)]
    above = [i for i in head if d.roles[i] in _BARE or d.roles[i] is Role.CAPTION]
    title = d.cues.folded[d.title] if d.title >= 0 else ""
    below = [i for i in range(max(d.last, 0) + 1, min(d.last + 3, len(d.page))) if d.sizes[i] <= _SHORT]
    above += _headline_behind(d, title)
    out = []
    for i in (*above, *body, *below):
        text = d.page.texts[i]
        pictured = i in above and (d.roles[i] is Role.CAPTION or d.cues.credited[i])
        if d.cues.kinds[i] or d.cues.folded[i] == title:
            continue
        if pictured and d.cues.credited[i] and before_task(text, d.lexicon) == len(text):
            continue
        if d.roles[i] is Role.PUBLISHED and any(date.span[0] == 0 for date in d.dates(i)):
            continue
        opening = read_opening(d, i, alone=_is_short(d, i))
        if not opening or (i in above and _is_caption(text, opening)):
            continue
        if pictured and not (opening.place and opening.people and (opening.agency or d.cues.credited[i])):
            continue
        if i in below and not (opening.agency and opening.people):
            continue
        if i in above and not (opening.agency or opening.people) and reporters(text, d.lexicon):
            continue  # a byline: `即時中心/王雅婷報導`
        if d.roles[i] is not Role.PUBLISHED or (opening.agency and opening.place and opening.place[0] == 0):
            out.append((i, opening))
    return out


def _is_short(d: Decoded, i: int) -> bool:
    return d.sizes[i] <= (2 * _SHORT if d.roles[i] is Role.PUBLISHED else _SHORT)


def _headline_behind(d: Decoded, title: str) -> list[int]:
    """The line beside the headline that ends in it again, as aggregators print it behind place, author and day."""
    beside = [i for i in (d.title - 1, d.title + 1) if title and 0 <= i < d.first and d.roles[i] in _BARE]
    return [i for i in beside if d.sizes[i] > _SHORT and d.cues.folded[i].endswith(title)]


def _is_caption(text: str, opening: Opening) -> bool:
    """Three words and an agency in brackets, with nothing behind them, stand under a picture."""
    before = text.replace("（", "(").rpartition("(")[0].split()
    return text.endswith((")", "）")) and bool(opening.place) and len(before) > 2 and not opening.dated
