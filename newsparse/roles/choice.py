"""Which candidate is the headline: the likeliest, with what speaks for its copies and for the sentence below it."""

from __future__ import annotations

from newsparse.roles.cues import Cues
from newsparse.roles.features import FULL_STOPS, STOPS
from newsparse.text.lines import Page

CONFIDENCE = 0.15
"""From this probability on the best candidate is the headline; below it the page has none."""

_NOTE_CONFIDENCE = CONFIDENCE / 5
"""In a note less makes the likeliest line the headline: nothing else is there to choose from."""

LIKELY = 0.03
"""A line with a smaller chance to be the headline is hardly it."""

_SENTENCE = 0.45
"""From this probability on a line that ends in a full stop is the headline: more often a page without one begins so."""

_ABOVE = 3
"""How many lines lie at most between a headline and the sentence that sums the story up."""

_TITLE = 0.1
"""From this probability on a line right above the likeliest, with the date or the author right below that, is the headline of which
the likeliest is the deck."""

_TITLE_SPACES = 3
"""A line with fewer spaces there is a kicker, a place, or a name."""

_BULLETS = frozenset("•●▪■")
_DASHES = frozenset({"- ", "– ", "* "})
"""What opens a point of a summary, which stands below a headline."""

_META = 80
"""A longer line says more than the story's date or author."""

_GLUED = 20
"""A shorter line that another ends in may be chance."""


def choose(chances: dict[int, float], page: Page, cues: Cues, *, noted: bool) -> int:
    """The headline's line, or -1: the likeliest candidate, if it is likely enough. `noted` says that the page is a note.

    What speaks for one line can be another's, whose chance in `chances` goes over to it then.
    """
    best = _likeliest(chances, page.texts, cues.folded)
    if best < 0:
        return -1
    listed = page.texts[best][0] in _BULLETS or page.texts[best][:2] in _DASHES
    if listed or (page.texts[best][-1] in FULL_STOPS and not page.texts[best].endswith("..")):
        best = _above_sentence(chances, page.texts, best)
        least = CONFIDENCE if listed else _SENTENCE
    else:
        best = _above_deck(chances, page, cues, best)
        least = _NOTE_CONFIDENCE if noted or best in _twice(page.texts) else CONFIDENCE
    return best if chances[best] >= least else -1


def _twice(texts: list[str]) -> range:
    """The page's first two lines, where they are the same: a headline and the name of its page, rather than anything else."""
    return range(2 if texts[:1] == texts[1:2] else 0)


def _likeliest(chances: dict[int, float], texts: list[str], keys: list[str]) -> int:
    """The likeliest candidate. A line that is mostly another's text, with a mark or a path in front, speaks for that one; of copies
    one in capitals is a kicker's or a link's.
    """
    best = max(chances, key=chances.__getitem__, default=-1)
    rivals = [i for i, chance in chances.items() if chance >= LIKELY]
    if len(rivals) < 2:
        return best
    copies = {i: [k for k in rivals if k == i or _is_glued(keys[k], keys[i])] for i in rivals}
    sums = {i: sum([chances[k] for k in those]) for i, those in copies.items()}
    best = max(rivals, key=lambda i: (sums[i], not texts[i].isupper(), chances[i]))
    _hand_over(chances, copies[best], best)
    return best


def _hand_over(chances: dict[int, float], lines: list[int], best: int) -> None:
    whole = sum([chances[i] for i in lines])
    chances.update(dict.fromkeys(lines, 0.0))
    chances[best] = round(whole, 3)


def _above_sentence(chances: dict[int, float], texts: list[str], sentence: int) -> int:
    """The likely headline above a sentence, which sums the story up then; the sentence, where none is."""
    above = [
        i
        for i, chance in chances.items()
        if chance >= LIKELY and 0 < sentence - i <= _ABOVE and texts[i][-1] not in STOPS
    ]
    if not above:
        return sentence
    best = max(above, key=chances.__getitem__)
    _hand_over(chances, [best, sentence], best)
    return best


def _above_deck(chances: dict[int, float], page: Page, cues: Cues, deck: int) -> int:
    """The line right above the likeliest if that is its deck, which has the story's date or author right below; else the likeliest."""
    above, below = deck - 1, deck + 1
    if chances.get(above, 0) < _TITLE or below >= len(page) or page.gaps[deck] > 1:
        return deck
    text = page.texts[above]
    told = (
        cues.kinds[above]
        or cues.dated[above]
        or cues.credited[above]
        or text.isupper()
        or text[-1] in FULL_STOPS + ":：)]"
    )
    if told or text.count(" ") < _TITLE_SPACES or page.texts[deck] in text or any(mark in text for mark in _TRAIL):
        return deck
    if len(page.texts[below]) > _META or not (cues.dated[below] or cues.kinds[below] in _HEAD):
        return deck
    _hand_over(chances, [above, deck], above)
    return above


_TRAIL = ("»", "›", ">", "|", " / ")
_HEAD = frozenset({"published", "updated", "byline", "reporter"})


def _is_glued(whole: str, tail: str) -> bool:
    return len(tail) >= _GLUED and 2 * len(tail) > len(whole) and whole.endswith(tail)
