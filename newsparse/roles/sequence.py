"""The roles of a whole page: which lines are body, which is the headline, and what stands around them.

Structure is part of the decoding: one headline; the body as a region that furniture, captions and other stories interrupt; metadata
beside the headline or behind the body; other stories behind their labels, with their own text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import exp

from newsparse.article import PROSE, Role
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.cues import Cues, read_cues
from newsparse.roles.features import Columns, columns, lengths
from newsparse.roles.headline import candidates
from newsparse.roles.names import is_name
from newsparse.roles.weights import BODY, HEADLINE, RELATED
from newsparse.text.fold import fold
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, weight

HEADLINE_CONFIDENCE = 0.2
"""From this probability on the best candidate is the headline; below it the page has none."""

RELATED_SCORE = 0
BYLINE_SIZE = 110
DATE_SIZE = 120
SUBHEAD_SIZE = 110
CAPTION_SIZE = 300
ABOVE = 6
"""How many lines above the headline can belong to the article: its section, kicker, date."""

OPENING = 3
"""Metadata stands above the body's third paragraph: the first ones may be a summary."""

REACH = 40
"""How many lines behind the headline metadata can stand."""

BELOW = 6
"""How many lines behind the body can hold its date, source, author."""


FOOT = 6
"""Within how many lines of the article's source or keywords a label of other stories ends the article."""

ARTICLE = 120
"""The least text in an article, in Latin characters."""


@dataclass(slots=True)
class Decoded:
    """A page with the role of every line that has text, and what the roles were told from."""

    page: Page
    cues: Cues
    lexicon: Lexicon
    sizes: list[int]
    roles: list[Role]
    confidences: list[float]
    first: int
    """The body's first line, or the number of lines where there is no body."""
    last: int
    """The body's last line, or -1."""
    title: int
    """The headline's line, or -1."""
    titles: dict[int, float]
    """The candidates for the headline with the probability of each."""

    def lines(self, *roles: Role) -> list[int]:
        """The lines that have one of the roles."""
        return [i for i, role in enumerate(self.roles) if role in roles]


def decode(page: Page, lexicon: Lexicon, script: str) -> Decoded:
    """The roles of all lines of a page in a script, told with the words of its language."""
    cues = read_cues(page, lexicon, spaceless=script in SPACELESS)
    sizes = lengths(page, weight(script))
    count = len(page)
    if not count:
        return Decoded(page, cues, lexicon, sizes, [], [], 0, -1, -1, {})
    features = columns(page, cues, weight(script))
    scores = BODY.scores(features)
    in_body = body_lines(scores)
    for i in range(_close(cues, in_body, sizes), count):
        in_body[i] = 0
    first = in_body.index(1) if 1 in in_body else count
    last = max((i for i, flag in enumerate(in_body) if flag), default=-1)
    titles = _chances({i: HEADLINE.score(f) for i, f in candidates(page, cues, sizes, in_body)})
    title = max(titles, key=titles.__getitem__, default=-1)
    if title >= 0 and titles[title] < HEADLINE_CONFIDENCE:
        title = -1
    roles = [Role.PARAGRAPH if flag else Role.BOILERPLATE for flag in in_body]
    confidences = [confidence(abs(score)) for score in scores]
    if title >= 0:
        roles[title] = Role.HEADLINE
        confidences[title] = titles[title]
        if title == first:
            first = next((i for i in range(title + 1, count) if in_body[i]), count)
    decoded = Decoded(page, cues, lexicon, sizes, roles, confidences, first, last, title, titles)
    _blocks(decoded)
    _around(decoded)
    _inside(decoded)
    _others(decoded, features)
    return decoded


def body_lines(scores: list[int]) -> list[int]:
    """1 for each line whose score says body."""
    return [1 if score > 0 else 0 for score in scores]


def _close(cues: Cues, in_body: list[int], sizes: list[int]) -> int:
    """Where the article is over for good: at a label of other stories, alone on its line, close behind a label of the article's foot."""
    foot = -FOOT
    text = 0
    for i, kind in enumerate(cues.kinds):
        if in_body[i]:
            text += sizes[i]
        if kind in {"source", "keywords", "ending"}:
            foot = i
        elif kind == "related" and i - foot <= FOOT and text >= ARTICLE:
            return i
    return len(in_body)


def _chances(scores: dict[int, int]) -> dict[int, float]:
    """The probability that each candidate is the headline; one more choice, with the score 0, is that there is none."""
    odds = {i: exp(min(score, 3000) / 100) for i, score in scores.items()}
    whole = 1 + sum(odds.values())
    return {i: round(odd / whole, 3) for i, odd in odds.items()}


def confidence(score: int) -> float:
    """The probability that a score in hundredths of a log-odd stands for."""
    return round(1 / (1 + exp(-min(score, 900) / 100)), 3)


_BULLETS = "•*·●▪■►▶‣◦✓✔–—-"
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "「": "」", "『": "』"}


def _blocks(d: Decoded) -> None:
    """Tell list items and quotes from paragraphs."""
    texts = d.page.texts
    for i in d.lines(Role.PARAGRAPH):
        text = texts[i]
        if text[0] in _BULLETS and len(text) > 1 and (text[0] in "•●▪■►▶‣◦✓✔·" or text[1] == " "):
            d.roles[i] = Role.LIST_ITEM
        elif _QUOTES.get(text[0]) == text[-1] and text.count(text[-1]) == 1 + (text[0] == text[-1]):
            d.roles[i] = Role.QUOTE


def _around(d: Decoded) -> None:
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
        if d.roles[i] is Role.BYLINE:
            if d.cues.values[i] >= len(d.page.texts[i]) and i + 1 < count:
                d.roles[i + 1] = Role.BYLINE if is_name(d.page.texts[i + 1], d.lexicon) else d.roles[i + 1]
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
    near = any(d.cues.dated[j] or j == d.title or d.roles[j] in {Role.BYLINE, Role.DECK} for j in (i - 2, i - 1, i + 1) if 0 <= j < len(d.page))
    return near and is_name(head, d.lexicon)


def _is_value(d: Decoded, i: int, role: Role) -> bool:
    """Whether line `i` can be the value of the label alone on the line before it."""
    if d.roles[i] in {Role.PUBLISHED, Role.HEADLINE} and role is not Role.UPDATED or d.cues.kinds[i]:
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


def _inside(d: Decoded) -> None:
    """Lines that interrupt the body: subheads, captions, other stories' headlines."""
    for i in range(d.first + 1, d.last):
        if d.roles[i] is not Role.BOILERPLATE or d.cues.kinds[i]:
            continue
        if d.cues.credited[i] and d.sizes[i] <= CAPTION_SIZE:
            d.roles[i] = Role.CAPTION
        elif (
            5 < d.sizes[i] <= SUBHEAD_SIZE
            and d.roles[i + 1] in {Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM}
            and not (d.cues.linked[i] or d.cues.dated[i] or d.cues.repeated[i])
            and d.page.texts[i][-1].isalnum() | (d.page.texts[i][-1] in "?!؟？！\"'”»")
        ):
            d.roles[i] = Role.SUBHEAD


def _others(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    scores = RELATED.scores(features) if RELATED.tables else [RELATED_SCORE - 1] * len(d.page)
    section = story = False
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            alone = d.cues.values[i] >= len(d.page.texts[i])
            d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
            section, story = alone and i > d.last, False
        elif section and d.roles[i] is Role.BOILERPLATE and not kind:
            if not story and d.sizes[i] >= 12:
                d.roles[i], story = Role.RELATED_HEADLINE, True
            elif story and d.sizes[i] >= 100:
                d.roles[i] = Role.RELATED_TEXT
            elif scores[i] > RELATED_SCORE:
                d.roles[i] = Role.RELATED_HEADLINE
        elif kind in {"comments", "boilerplate", "promo", "sections"}:
            section = False
        elif (
            d.roles[i] is Role.BOILERPLATE
            and not kind
            and d.sizes[i] >= 20
            and scores[i] > RELATED_SCORE
            and not d.title < i < d.first
        ):
            d.roles[i] = Role.RELATED_HEADLINE
