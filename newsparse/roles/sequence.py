"""The roles of a whole page: which lines are body, which is the headline, and what stands around them.

Structure is part of the decoding: one headline; the body as a region that furniture, captions and other stories interrupt; metadata
beside the headline or behind the body; other stories behind their labels, with their own text.
"""

from __future__ import annotations

from functools import cache
from math import exp

from newsparse.article import Role
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.body import (
    mark_biography,
    mark_blocks,
    mark_cut_off,
    mark_interruptions,
    mark_last_answers,
    mark_last_words,
    mark_lists,
    mark_lone_sentence,
)
from newsparse.roles.captions import mark_captions, mark_captions_above_credits, mark_signed_end
from newsparse.roles.choice import choose
from newsparse.roles.cues import read_cues
from newsparse.roles.decks import mark_decks
from newsparse.roles.decoded import AS_PRINTED, Decoded, Reading
from newsparse.roles.features import STOPS, lengths
from newsparse.roles.headline import candidates
from newsparse.roles.metadata import mark_metadata
from newsparse.roles.partings import page_columns
from newsparse.roles.posts import mark_posts
from newsparse.roles.region import MOST, body_lines, body_scores, is_note
from newsparse.roles.related import mark_related
from newsparse.roles.settle import find_headline_above_name, find_headline_below, settle_headline
from newsparse.roles.tickers import mark_tickers
from newsparse.roles.topics import mark_topics
from newsparse.roles.weights import HEADLINE, probability
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, weight

_CREDIT = 30
"""A caption that is no longer may be a credit alone."""


def decode(page: Page, lexicon: Lexicon, script: str, reading: Reading = AS_PRINTED) -> Decoded:
    """The roles of all lines of a page in a script, told with the words of its language; `reading` says how its dates are read."""
    cues = read_cues(page, lexicon, spaceless=script in SPACELESS)
    sizes = lengths(page, weight(script))
    count = len(page)
    if not count:
        return Decoded(page, cues, lexicon, reading, sizes, [], [], 0, -1, -1, {})
    features = page_columns(page, cues, sizes)
    scores = body_scores(page, cues, features)
    in_body = body_lines(page, cues, lexicon, sizes, scores)
    first = in_body.index(1) if 1 in in_body else count
    last = in_body.rfind(1)
    found = candidates(page, cues, sizes, features, in_body)
    titles = _chances([i for i, _ in found], HEADLINE.scores([values for _, values in found]))
    title = choose(titles, page, cues, noted=is_note(scores))
    boilerplate, paragraph = Role.BOILERPLATE, Role.PARAGRAPH
    roles = [paragraph if flag else boilerplate for flag in in_body]
    sure = _confidences()
    confidences = [sure[score if -MOST < score < MOST else MOST] for score in scores]
    if title >= 0:
        roles[title] = Role.HEADLINE
        confidences[title] = titles[title]
        first = _begin_below(title, first, in_body, page, sizes, roles)
    decoded = Decoded(page, cues, lexicon, reading, sizes, roles, confidences, first, last, title, titles)
    mark_blocks(decoded)
    mark_posts(decoded)
    mark_tickers(decoded)
    settle_headline(decoded, in_body)
    find_headline_above_name(decoded)
    mark_lone_sentence(decoded)
    mark_signed_end(decoded)
    mark_captions(decoded)
    mark_metadata(decoded)
    mark_captions_above_credits(decoded)
    mark_decks(decoded)
    mark_lists(decoded)
    mark_interruptions(decoded)
    mark_biography(decoded)
    mark_cut_off(decoded)
    mark_last_words(decoded)
    mark_last_answers(decoded)
    mark_related(decoded, features)
    mark_topics(decoded)
    find_headline_below(decoded)
    _drop_copies(decoded)
    return decoded


def _drop_copies(d: Decoded) -> None:
    """A caption printed again, as the picture's text and below it, is furniture, as a headline is; a credit is another picture's."""
    lines: dict[str, int] = {}
    for i in d.lines(Role.CAPTION):
        if d.cues.repeated[i] and d.sizes[i] > _CREDIT and lines.setdefault(d.page.texts[i], i) != i:
            d.roles[i] = Role.BOILERPLATE


def _begin_below(title: int, first: int, in_body: bytearray, page: Page, sizes: list[int], roles: list[Role]) -> int:
    """The body's first line below the headline; prose above it is not the article's, unless more of it stands there than below.

    Headlines that run on into each other on one line are no prose, where what stands below ends as sentences do.
    """
    below = [i for i in range(title + 1, len(in_body)) if in_body[i]]
    above = [i for i in range(first, title) if in_body[i]]
    more = sum([sizes[i] for i in above]) >= sum([sizes[i] for i in below])
    if title < first or (above and more and (_stops(page, above) or not _stops(page, below))):
        return first
    for i in above:
        roles[i] = Role.BOILERPLATE
    return below[0] if below else len(in_body)


def _stops(page: Page, lines: list[int]) -> bool:
    return any(page.texts[i][-1] in STOPS for i in lines)


def _chances(lines: list[int], scores: list[int]) -> dict[int, float]:
    """The probability that each candidate is the headline; one more choice, with the score 0, is that there is none."""
    odds = [exp(min(score, 3000) / 100) for score in scores]
    whole = 1 + sum(odds)
    return {i: round(odd / whole, 3) for i, odd in zip(lines, odds, strict=True)}


@cache
def _confidences() -> list[float]:
    """The probability that a score stands for, in hundredths of a log-odd for or against; indexed by the score, negative ones as well."""
    sure = list(map(probability, range(MOST + 1)))
    return sure + sure[:0:-1]
