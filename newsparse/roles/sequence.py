"""The roles of a whole page: which lines are body, which is the headline, and what stands around them.

Structure is part of the decoding: one headline; the body as a region that furniture, captions and other stories interrupt; metadata
beside the headline or behind the body; other stories behind their labels, with their own text.
"""

from __future__ import annotations

from array import array
from functools import cache
from math import exp

from newsparse.article import Role
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.body import mark_blocks, mark_interruptions
from newsparse.roles.captions import mark_captions, mark_captions_above_credits
from newsparse.roles.cues import Cues, read_cues
from newsparse.roles.decoded import AS_PRINTED, Decoded, Reading
from newsparse.roles.features import LENGTH_BINS, PROSE, STOPS, Columns, lengths
from newsparse.roles.headline import CONFIDENCE, candidates
from newsparse.roles.metadata import mark_metadata
from newsparse.roles.notices import drop_notices
from newsparse.roles.partings import page_columns
from newsparse.roles.related import drop_links, mark_related
from newsparse.roles.settle import find_headline_below, settle_headline
from newsparse.roles.strays import drop_strays
from newsparse.roles.tickers import mark_tickers
from newsparse.roles.topics import mark_topics
from newsparse.roles.weights import BODY, HEADLINE, probability
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, weight

FOOT = 6
"""Within how many lines of the article's source or keywords a label of other stories ends the article."""

ARTICLE = 120
"""The least text in an article, in Latin characters."""

_SHORT_BODY = 2
"""A body of no more lines is short."""

_PROSE_BIN = LENGTH_BINS[PROSE]
_LEAST = -25
"""From more than this on a sentence is body: a paragraph too few is missed more than a line too many."""

_NOTE = 5
"""So few lines, with no prose among them, are a note of a sentence or two and not a page's furniture."""

_NOTE_CONFIDENCE = CONFIDENCE / 5
"""There less makes the likeliest line the headline: nothing else is there to choose from."""

_MOST = 900
"""The most that is told for or against a line, in hundredths of a log-odd."""


def decode(page: Page, lexicon: Lexicon, script: str, reading: Reading = AS_PRINTED) -> Decoded:
    """The roles of all lines of a page in a script, told with the words of its language; `reading` says how its dates are read."""
    cues = read_cues(page, lexicon, spaceless=script in SPACELESS)
    sizes = lengths(page, weight(script))
    count = len(page)
    if not count:
        return Decoded(page, cues, lexicon, reading, sizes, [], [], 0, -1, -1, {})
    features = page_columns(page, cues, sizes)
    scores = body_scores(features)
    in_body = body_lines(page, cues, lexicon, sizes, scores)
    first = in_body.index(1) if 1 in in_body else count
    last = in_body.rfind(1)
    found = candidates(page, cues, sizes, features, in_body)
    titles = _chances([i for i, _ in found], HEADLINE.scores([values for _, values in found]))
    title = max(titles, key=titles.__getitem__, default=-1)
    noted = count <= _NOTE and max(scores) <= 0 and page.texts[title][-1] not in STOPS
    if title >= 0 and titles[title] < (_NOTE_CONFIDENCE if noted else CONFIDENCE):
        title = -1
    boilerplate, paragraph = Role.BOILERPLATE, Role.PARAGRAPH
    roles = [paragraph if flag else boilerplate for flag in in_body]
    sure = _confidences()
    confidences = [sure[score if -_MOST < score < _MOST else _MOST] for score in scores]
    if title >= 0:
        roles[title] = Role.HEADLINE
        confidences[title] = titles[title]
        first = _begin_below(title, first, in_body, sizes, roles)
    decoded = Decoded(page, cues, lexicon, reading, sizes, roles, confidences, first, last, title, titles)
    mark_blocks(decoded)
    mark_tickers(decoded)
    settle_headline(decoded, in_body)
    mark_captions(decoded)
    mark_metadata(decoded)
    mark_captions_above_credits(decoded)
    mark_interruptions(decoded)
    mark_related(decoded, features)
    mark_topics(decoded)
    find_headline_below(decoded)
    return decoded


def body_scores(features: Columns) -> array[int]:
    """How much speaks for each line being body; a line without prose in it or near it is out of the question."""
    near = zip(features["prose near before"], features["prose near after"], features["size"], strict=True)
    live = bytes([before or after or size >= _PROSE_BIN for before, after, size in near])
    scores = iter(BODY.scores(features, live))
    return array("i", [next(scores) if alive else -_MOST for alive in live])


def body_lines(page: Page, cues: Cues, lexicon: Lexicon, sizes: list[int], scores: array[int]) -> bytearray:
    """1 for each line of the body: those whose score says so, up to where the article is over, without the page's own and others'."""
    if len(page) <= _NOTE and max(scores, default=0) <= _LEAST:
        _believe_sentences(page, cues, scores)
    in_body = bytearray(
        [score > 0 or (score > _LEAST and text[-1] in STOPS) for score, text in zip(scores, page.texts, strict=True)]
    )
    drop_notices(page, cues, lexicon, scores, in_body)
    close = _close(page, cues, sizes, in_body)
    in_body[close:] = bytes(len(in_body) - close)
    drop_links(page, cues, sizes, in_body)
    drop_strays(page, sizes, in_body)
    if in_body.count(1) <= _SHORT_BODY:
        _reach_foot(page, cues, sizes, in_body)
    return in_body


def _believe_sentences(page: Page, cues: Cues, scores: array[int]) -> None:
    """Let a note's sentences be body as likely as not, however short they are."""
    for i, text in enumerate(page.texts):
        if (
            text[-1] in STOPS
            and (" " in text or not text.isascii())
            and not (cues.kinds[i] or cues.linked[i] or cues.credited[i])
        ):
            scores[i] = 0


def _reach_foot(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Take the sentences right above the first label of the article's foot for body: a line or two are hardly seen among more text."""
    last = in_body.rfind(1)
    foot = next((i for i, kind in enumerate(cues.kinds) if i > last and kind in _FEET), 0)
    start = _sentences_above(page, cues, sizes, foot)
    in_body[start:foot] = b"\1" * (foot - start)


def _sentences_above(page: Page, cues: Cues, sizes: list[int], foot: int) -> int:
    """Where the run of sentences begins that ends above line `foot`; there, if none does."""
    i = foot
    while i > 0 and sizes[i - 1] >= PROSE and not cues.kinds[i - 1] and page.texts[i - 1][-1] in STOPS:
        i -= 1
    return i


def _begin_below(title: int, first: int, in_body: bytearray, sizes: list[int], roles: list[Role]) -> int:
    """The body's first line below the headline; prose above it is not the article's, unless more of it stands there than below."""
    below = [i for i in range(title + 1, len(in_body)) if in_body[i]]
    above = [i for i in range(first, title) if in_body[i]]
    if title < first or (above and sum([sizes[i] for i in above]) >= sum([sizes[i] for i in below])):
        return first
    for i in above:
        roles[i] = Role.BOILERPLATE
    return below[0] if below else len(in_body)


def _close(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> int:
    """Where the article is over for good: at a label of other stories, alone on its line, close behind a label of the article's foot."""
    foot = top = -FOOT
    text = start = 0
    for i in [i for i, kind in enumerate(cues.kinds) if kind in _CLOSING]:
        if cues.kinds[i] != "related":
            top = i if i - foot > FOOT else top
            foot = i
        elif i - foot <= FOOT:
            above = _sentences_above(page, cues, sizes, top)
            text += sum([sizes[k] for k in range(start, i) if in_body[k] or above <= k < top])
            start = i
            if text + in_body[i] * sizes[i] >= ARTICLE:
                return i
    return len(in_body)


_FEET = frozenset({"source", "keywords", "ending"})
_CLOSING = _FEET | {"related"}


def _chances(lines: list[int], scores: list[int]) -> dict[int, float]:
    """The probability that each candidate is the headline; one more choice, with the score 0, is that there is none."""
    odds = [exp(min(score, 3000) / 100) for score in scores]
    whole = 1 + sum(odds)
    return {i: round(odd / whole, 3) for i, odd in zip(lines, odds, strict=True)}


@cache
def _confidences() -> list[float]:
    """The probability that a score stands for, in hundredths of a log-odd for or against; indexed by the score, negative ones as well."""
    sure = list(map(probability, range(_MOST + 1)))
    return sure + sure[:0:-1]
