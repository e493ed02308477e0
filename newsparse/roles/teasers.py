"""Another story's headline above the body of an article that has none of its own: it speaks of something else."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.text.stems import stems

_SHORTEST, _LONGEST = 25, 220
"""Lengths in Latin characters between which a line can be a teaser's headline."""

_FEWEST = 5
"""A headline with fewer words may share none with its story by chance."""

_STORY = 150
"""A shorter story, in Latin characters, says too little to tell."""

_PAIR = 2
"""Where words are not spaced, a stem has so many characters; any two texts share some of them."""

_PAIRS = 0.25
"""There a teaser stands behind a label of other stories and shares no larger part of its stems."""

_TEXT = PROSE | {Role.BOILERPLATE}
_QUOTES = '"«“„'

_NEAR = 6
_HEAD = frozenset({"published", "updated", "byline", "reporter", "source"})
"""Within how many lines below an article's own headline these kinds of lines stand."""


def is_teaser(d: Decoded, i: int) -> bool:
    """Whether the headline on line `i` is another story's by its words, or by the day that runs into it as into the body."""
    if i < d.first < len(d.page) and is_dated_link(d, d.first):
        return is_dated_link(d, i) or is_dated_link(d, i + 1)
    own = stems(d.page.texts[i]) - {""}
    if len(own) < _FEWEST:
        return False
    pairs = max(map(len, own)) <= _PAIR
    below = text_below(d, i)
    least = len(own) * (1 - _PAIRS) if pairs else len(own) - (below >= 0)
    told = 0
    for k in range(d.first, d.last + 1):
        if d.roles[k] in PROSE and k != below:
            text = d.page.texts[k].casefold()
            own = {stem for stem in own if stem not in text}
            told += d.sizes[k]
            if len(own) < least:
                return False
    return told >= _STORY and (_is_below_label(d, i) if pairs else not _has_head(d, i)) and not _is_repeated(d, i)


def mark_teaser(d: Decoded, i: int) -> None:
    """Give line `i`, which was the headline, and the text that stops short below it to another story."""
    text = d.page.texts[i]
    fits = _SHORTEST <= d.sizes[i] <= _LONGEST and not d.cues.kinds[i] and text[-1] not in STOPS
    if not fits or i > d.first or d.roles[i] is not Role.BOILERPLATE:
        return
    d.roles[i] = Role.RELATED_HEADLINE
    below = text_below(d, i)
    if 0 <= below <= d.first and d.roles[below] in _TEXT:
        d.roles[below] = Role.RELATED_TEXT
    if below == d.first:
        d.first = next((k for k in range(below + 1, len(d.page)) if d.roles[k] in PROSE), len(d.page))


def line_above(d: Decoded) -> list[int]:
    """The line straight above the body of a page without a headline, if it says more than when or whose the picture is."""
    i = d.first - 1
    if not 0 <= i < len(d.page) - 1 or d.roles[i] is not Role.BOILERPLATE:
        return []
    return [] if d.cues.dated[i] or d.cues.credited[i] or d.cues.linked[i] else [i]


def text_below(d: Decoded, i: int) -> int:
    """The line below line `i` if its text stops short, as a teaser's does, or -1."""
    below = i + 1
    return below if below < len(d.page) and d.page.texts[below].endswith(("...", "…")) else -1


def is_dated_link(d: Decoded, i: int) -> bool:
    """Whether line `i` begins with the day of the link before it: `3 Απριλίου 2020Την αναστολή`."""
    if not d.cues.dated[i] or not (dates := d.dates(i)):
        return False
    (start, end), text = dates[0].span, d.page.texts[i]
    runs_on = text[end - 1].isdigit() and text[end : end + 2].lstrip(_QUOTES)[:1].isalpha()
    return start == 0 and runs_on and dates[0].precision == "day" and dates[0].value is not None


def _has_head(d: Decoded, i: int) -> bool:
    """Whether the day, the author or the source stands between line `i` and the body, as it does below an article's headline."""
    cues = d.cues
    between = range(i + 1, min(d.first, i + _NEAR))
    return any(cues.dated[k] or cues.credited[k] or cues.kinds[k] in _HEAD for k in between)


def _is_below_label(d: Decoded, i: int) -> bool:
    """Whether line `i` stands straight behind a label of other stories above the body, and no day below it."""
    return 0 < i < d.first and d.cues.kinds[i - 1] == "related" and not any(d.cues.dated[i + 1 : d.first])


def _is_repeated(d: Decoded, i: int) -> bool:
    """Whether line `i` stands in another one, as an article's headline does in its path of sections."""
    key = d.cues.folded[i]
    return any(key in other for k, other in enumerate(d.cues.folded) if k != i)
