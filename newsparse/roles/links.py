"""Links to other stories straight behind a label alone on its line, and their texts, are taken out of the body."""

from __future__ import annotations

from newsparse.dates import read
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.cards import BULLET, DATE_SIZE, are_alien, end_of_cards
from newsparse.roles.cues import Cues
from newsparse.roles.features import FULL_STOPS
from newsparse.text.lines import Page

TEXT = 100
"""A line as long behind another story's headline is its text."""

LINK = 110
"""A line straight behind a label that is no longer and ends as headlines do is one."""

PROSE_ENDS = FULL_STOPS + ":：…,،;؛\"'”’»)]）」』"
"""How headlines seldom end: with these such a line may be the story's own."""

SHORTEST, LONGEST = 18, 220
"""Lengths in Latin characters between which a line can be another story's headline."""

ALONE = 25
"""What is shorter is none by itself or straight behind a label, but an outlet or a section: `More from Politics`."""

BUTTONS = frozenset({"boilerplate", "promo"})
"""One of these straight behind a label does not end what the label heads: `Follow us on Facebook`."""

_ROW = 3
"""So many buttons at least, and two words of three, make a row of them."""


def is_row_of_buttons(key: str, lexicon: Lexicon) -> bool:
    """Whether a folded line is buttons on one line: `Facebook Twitter LinkedIn Share via email Print`."""
    words = key.split()
    known = sum([lexicon.whole.get(word) == "boilerplate" for word in words])
    return known >= _ROW and 3 * known >= 2 * len(words)


def drop_links(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Take from the lines decoded as body those straight behind a label of other stories that are headlines by their form, and
    a text below one that its day opens, and where two and more have their text below and nothing of the body follows, all of them.
    """
    count = len(in_body)
    for label, kind in enumerate(cues.kinds):
        if kind != "related" or cues.values[label] < len(page.texts[label]):
            continue
        i = label + 1
        if i < count and cues.kinds[i] in BUTTONS:
            i += 1
        while i < count and not in_body[i] and (cues.dated[i] or sizes[i] <= BULLET) and sizes[i] <= DATE_SIZE:
            i += 1
        end = end_of_cards(page, cues, sizes, i)
        if in_body.find(1, i) >= 0 and in_body.find(1, end) < 0 and are_alien(page, in_body, range(i, end)):
            in_body[i:end] = bytes(end - i)
        end = _end_of_links(page, cues, sizes, i)
        in_body[i:end] = bytes(end - i)
        if i + 1 < count and in_body[i + 1] and cues.dated[i + 1] and _opens_with_day(page.texts[i + 1]):
            in_body[i + 1] = 0


def _end_of_links(page: Page, cues: Cues, sizes: list[int], start: int) -> int:
    """Where the headlines end that begin on line `start`. One as long as a text is none by itself, nor as the page's last line."""
    i, count = start, len(page)
    while i < count and not cues.kinds[i] and ALONE <= sizes[i] <= LONGEST and page.texts[i][-1] not in PROSE_ENDS:
        i += 1
    if i == count and i > start + 1 and sizes[i - 1] >= TEXT > sizes[i - 2]:
        i -= 1
    return start if i == start + 1 and sizes[start] > LINK else i


def _opens_with_day(text: str) -> bool:
    """Whether a text begins with the day of its story and a mark, or runs on, as a teaser's does: `May 1, 2024 — Bakers raise …`."""
    dates = read(text[:DATE_SIZE])
    if not dates or dates[0].span[0] or dates[0].precision != "day":
        return False
    rest = text[dates[0].span[1] :]
    return not rest[:1].isspace() or rest.lstrip()[:1] in "-–—|:•·"
