"""The roles of metadata: dates, authors, credits, sections and the deck beside the headline, and what follows the body."""

from __future__ import annotations

import re

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.names import is_name
from newsparse.text.fold import fold

BYLINE_SIZE = 110
DATE_SIZE = 120
CAPTION_SIZE = 300
ABOVE = 6
"""How many lines above the headline can belong to the article: its section, kicker, date."""

OPENING = 3
"""Metadata stands above the body's third paragraph: the first ones may be a summary."""

REACH = 40
"""How many lines behind the headline metadata can stand."""

BELOW = 6
"""How many lines behind the body can hold its date, source, author."""


def mark_metadata(d: Decoded) -> None:
    """Metadata beside the headline and behind the body."""
    count = len(d.page)
    top = d.title if d.title >= 0 else min(d.first, count)
    opening = [i for i in range(top + 1, count) if d.roles[i] is Role.PARAGRAPH][:OPENING]
    head = range(max(0, top - ABOVE), min(max(opening, default=top + ABOVE), top + REACH, count))
    tail = range(d.last + 1, min(count, d.last + 1 + BELOW)) if d.last >= 0 else range(0)
    for i in (*head, *tail):
        if d.roles[i] is Role.BOILERPLATE:
            d.roles[i] = _meta(d, i)
        elif d.roles[i] in PROSE and d.cues.kinds[i] == "byline" and d.sizes[i] <= BYLINE_SIZE // 2:
            d.roles[i] = Role.BYLINE
        alone = d.roles[i] is Role.BYLINE and d.cues.values[i] >= len(d.page.texts[i])
        if alone and i + 1 < count and is_name(d.page.texts[i + 1], d.lexicon):
            d.roles[i + 1] = Role.BYLINE
    for i in range(count):
        role = _LABELLED.get(d.cues.kinds[i])
        if role and (d.roles[i] is Role.BOILERPLATE or d.sizes[i] < DATE_SIZE):
            d.roles[i] = role
            if d.cues.values[i] >= len(d.page.texts[i]) and i + 1 < count and _is_value(d, i + 1, role):
                d.roles[i + 1] = role
    _deck(d)
    if d.title >= 0:
        title = d.cues.folded[d.title]
        for i, key in enumerate(d.cues.folded):
            if key == title and i != d.title:
                d.roles[i] = Role.BOILERPLATE


_LABELLED = {
    "published": Role.PUBLISHED,
    "updated": Role.UPDATED,
    "source": Role.SOURCE,
    "keywords": Role.KEYWORDS,
    "section": Role.SECTION,
}


def _meta(d: Decoded, i: int) -> Role:
    """What a line beside the headline or behind the body says of the article."""
    cues, size = d.cues, d.sizes[i]
    kind = cues.kinds[i]
    if kind in _LABELLED:
        return _LABELLED[kind]
    if kind == "byline" and size <= BYLINE_SIZE:
        return Role.BYLINE
    if kind and kind not in {"sections", "reporter"}:
        return Role.BOILERPLATE
    if cues.credited[i] and size <= CAPTION_SIZE and i < d.last:
        return Role.CAPTION
    if cues.dated[i] and size <= DATE_SIZE:
        return Role.PUBLISHED
    if kind == "sections" and i < d.title:
        return Role.SECTION
    if kind == "reporter" or (d.title < i <= d.first + 3 and size <= BYLINE_SIZE and _names_someone(d, i)):
        return Role.BYLINE
    return Role.BOILERPLATE


def _names_someone(d: Decoded, i: int) -> bool:
    """Whether a line without a label is a name, or names joined by commas and conjunctions, near the headline or a date."""
    text = d.page.texts[i]
    if d.cues.repeated[i] or any(c.isdigit() for c in text):
        return False
    head = re.split(r"[,،/|(]", text, maxsplit=1)[0]
    words = head.split()
    for k in range(2, len(words) - 1):
        if fold(words[k]) in d.lexicon.conjunctions:
            head = " ".join(words[:k])
    near = any(
        d.cues.dated[j] or j == d.title or d.roles[j] in {Role.BYLINE, Role.DECK}
        for j in (i - 2, i - 1, i + 1)
        if 0 <= j < len(d.page)
    )
    return near and is_name(head, d.lexicon)


def _is_value(d: Decoded, i: int, role: Role) -> bool:
    """Whether line `i` can be the value of the label alone on the line before it."""
    if (d.roles[i] in {Role.PUBLISHED, Role.HEADLINE} and role is not Role.UPDATED) or d.cues.kinds[i]:
        return False
    if role in {Role.PUBLISHED, Role.UPDATED}:
        return bool(d.cues.dated[i]) and d.sizes[i] <= DATE_SIZE
    return d.roles[i] is Role.BOILERPLATE and d.sizes[i] <= (300 if role is Role.KEYWORDS else 60)


def _deck(d: Decoded) -> None:
    """Prose straight under the headline, with metadata between it and the body, sums the story up."""
    i = d.title + 1
    if d.title < 0 or i >= len(d.page) or d.sizes[i] < 40 or d.cues.kinds[i] or d.cues.dated[i] or d.cues.credited[i]:
        return
    if d.roles[i] not in {Role.PARAGRAPH, Role.BOILERPLATE, Role.QUOTE}:
        return
    below = next((j for j in range(i + 1, len(d.page)) if d.roles[j] is not Role.BOILERPLATE), len(d.page))
    if below < len(d.page) and below - i <= 4 and d.roles[below] in {Role.PUBLISHED, Role.UPDATED, Role.BYLINE}:
        d.roles[i] = Role.DECK
        if d.first == i:
            d.first = next((j for j in range(i + 1, len(d.page)) if d.roles[j] in PROSE), len(d.page))
