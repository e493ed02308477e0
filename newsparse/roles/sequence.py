"""The roles of a whole page: which lines are body, which is the headline, and what stands around them.

Structure is part of the decoding: one headline; the body as a region that furniture, captions and other stories interrupt; metadata
beside the headline or behind the body; other stories behind their labels, with their own text.
"""

from __future__ import annotations

from functools import cache
from math import exp

from newsparse.article import Role
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.body import mark_blocks, mark_interruptions
from newsparse.roles.cues import Cues, read_cues
from newsparse.roles.decoded import AS_PRINTED, Decoded, Reading
from newsparse.roles.features import LENGTH_BINS, PROSE, Columns, columns, lengths
from newsparse.roles.headline import candidates
from newsparse.roles.metadata import mark_metadata
from newsparse.roles.related import mark_related
from newsparse.roles.topics import mark_topics
from newsparse.roles.weights import BODY, HEADLINE
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, weight

HEADLINE_CONFIDENCE = 0.2
"""From this probability on the best candidate is the headline; below it the page has none."""

FOOT = 6
"""Within how many lines of the article's source or keywords a label of other stories ends the article."""

ARTICLE = 120
"""The least text in an article, in Latin characters."""

_PROSE_BIN = LENGTH_BINS[PROSE]
_FULL = 900
"""A score as sure as any."""

_FAR = -_FULL


def decode(page: Page, lexicon: Lexicon, script: str, reading: Reading = AS_PRINTED) -> Decoded:
    """The roles of all lines of a page in a script, told with the words of its language; `reading` says how its dates are read."""
    cues = read_cues(page, lexicon, spaceless=script in SPACELESS)
    sizes = lengths(page, weight(script))
    count = len(page)
    if not count:
        return Decoded(page, cues, lexicon, reading, sizes, [], [], 0, -1, -1, {})
    features = columns(page, cues, sizes)
    scores = body_scores(features)
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
    sure = _confidences()
    confidences = [sure[min(abs(score), _FULL)] for score in scores]
    if title >= 0:
        roles[title] = Role.HEADLINE
        confidences[title] = titles[title]
        if title == first:
            first = next((i for i in range(title + 1, count) if in_body[i]), count)
    decoded = Decoded(page, cues, lexicon, reading, sizes, roles, confidences, first, last, title, titles)
    mark_blocks(decoded)
    mark_metadata(decoded)
    mark_interruptions(decoded)
    mark_related(decoded, features)
    mark_topics(decoded)
    return decoded


def body_scores(features: Columns) -> list[int]:
    """How much speaks for each line being body; a line without prose in it or near it is out of the question."""
    near = zip(features["prose near before"], features["prose near after"], features["size"], strict=True)
    live = [i for i, (before, after, size) in enumerate(near) if before or after or size >= _PROSE_BIN]
    scores = [_FAR] * len(features["size"])
    for i, score in zip(live, BODY.scores(features, live), strict=True):
        scores[i] = score
    return scores


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


@cache
def _confidences() -> list[float]:
    """The probabilities that scores from 0 to `_FULL` hundredths of a log-odd stand for."""
    return [round(1 / (1 + exp(-score / 100)), 3) for score in range(_FULL + 1)]
