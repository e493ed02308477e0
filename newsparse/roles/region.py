"""Which lines of a page are body: by their scores, up to where the article is over, without what is the page's own or others'."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.cards import are_alien
from newsparse.roles.cues import Cues
from newsparse.roles.features import FULL_STOPS, LENGTH_BINS, PROSE, STOPS, Columns
from newsparse.roles.links import drop_links
from newsparse.roles.live import keep_entries
from newsparse.roles.notices import drop_notices
from newsparse.roles.related_lines import MARKS
from newsparse.roles.runs import drop_run
from newsparse.roles.strays import drop_strays
from newsparse.roles.weights import BODY
from newsparse.text.lines import Page

MOST = 900
"""The most that is told for or against a line, in hundredths of a log-odd."""

_FOOT = 6
"""Within how many lines of the article's source or keywords a label of other stories ends the article."""

_ARTICLE = 120
"""The least text in an article, in Latin characters."""

_SHORT_BODY = 2
"""A body of no more lines is short."""

_SENTENCE = 40
"""A shorter line is hardly a paragraph."""

_STORIES = 20
"""So many lines below an outlet are compared with the story above it."""

_OUTLET, _HEAD = 30, 40
"""How long an outlet's line can be, and the head of other stories below it."""

_CARD = 3
"""Such a card has so many lines at most."""

_STAMP = 60
"""How long the line with a reader's name and the day of the comment is."""

_PROSE_BIN = LENGTH_BINS[PROSE]
_LEAST, _LEAST_BESIDE = -25, -45
"""From more than this on a sentence is body, by itself or with the body's lines beside it: a paragraph too few is missed more than
a line too many.
"""

_LEAST_TRAILING = -200
"""The same of one that trails off straight below a line of the body."""

_BESIDE = 3
"""How near they stand."""

_ALONE = 100
"""A shorter sentence against which something speaks, with none of them beside it, is a button's or a comment's."""

_TOLD = FULL_STOPS + "!！…"
"""How such a sentence ends; a question is as often a subhead."""

_NOTE = 5
"""So few lines at most, with no prose among them, has a note."""


def body_scores(page: Page, cues: Cues, features: Columns) -> array[int]:
    """How much speaks for each line being body; a line without prose in it or near it is out of the question.

    A note's sentences are body as likely as not, however short they are.
    """
    near = zip(features["prose near before"], features["prose near after"], features["size"], strict=True)
    live = bytes([before or after or size >= _PROSE_BIN for before, after, size in near])
    scores = iter(BODY.scores(features, live))
    told = array("i", [next(scores) if alive else -MOST for alive in live])
    if not is_note(told):
        return told
    return array("i", [0 if _is_sentence(page, cues, i) else score for i, score in enumerate(told)])


def is_note(scores: Sequence[int]) -> bool:
    """Whether a page is a sentence or two, and no furniture without an article."""
    return len(scores) <= _NOTE and max(scores, default=1) <= 0


def _is_sentence(page: Page, cues: Cues, i: int) -> bool:
    text = page.texts[i]
    told = cues.kinds[i] or cues.linked[i] or cues.credited[i]
    return text[-1] in STOPS and (" " in text or not text.isascii()) and not told


def body_lines(page: Page, cues: Cues, lexicon: Lexicon, sizes: list[int], scores: array[int]) -> bytearray:
    """1 for each line of the body: those whose score says so, up to where the article is over, without the page's own and others'."""
    in_body = _likely(page, sizes, scores)
    drop_notices(page, cues, lexicon, scores, in_body)
    close = min(
        _close(page, cues, sizes, in_body),
        _outlet_below(page, cues, lexicon, sizes, in_body),
        _readers_below(cues, sizes, in_body),
        _next_story(page, cues, sizes, in_body),
        _same_source(page, cues, sizes, in_body),
    )
    in_body[close:] = bytes(len(in_body) - close)
    drop_links(page, cues, sizes, in_body)
    drop_run(page, cues.kinds, sizes, in_body)
    drop_strays(page, cues, sizes, in_body)
    keep_entries(page, cues, sizes, in_body)
    _begin_above_card(page, cues, sizes, in_body)
    if in_body.count(1) <= _SHORT_BODY:
        _reach_foot(page, cues, sizes, in_body)
        _reach_top(page, cues, sizes, in_body)
    return in_body


def _reach_top(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Take the sentences with which the page opens for body, if nothing but them stands above it."""
    first = max(in_body.find(1), 0)
    told = (
        sizes[i] >= _SENTENCE and page.texts[i][-1] in FULL_STOPS and _is_sentence(page, cues, i) and not cues.dated[i]
        for i in range(first)
    )
    if all(told):
        in_body[:first] = b"\1" * first


def _likely(page: Page, sizes: list[int], scores: array[int]) -> bytearray:
    """1 for each line whose score says that it is body, and for the sentences for which nearly as much speaks."""
    told = bytearray(
        [
            score > 0 or (score > _LEAST_BESIDE and text[-1] in _TOLD)
            for score, text in zip(scores, page.texts, strict=True)
        ]
    )
    likely = bytes([flag and score > _LEAST for flag, score in zip(told, scores, strict=True)])
    for i in [i for i, flag in enumerate(told) if flag and scores[i] < 0]:
        above, below = 1 in likely[max(0, i - _BESIDE) : i], 1 in likely[i + 1 : i + 1 + _BESIDE]
        # A short one above the body's first lines may be the headline.
        told[i] = above or (likely[i] + below + (sizes[i] >= _ALONE) > 1)
    for i in [i for i, text in enumerate(page.texts) if text[-1] == "…" and i and not told[i]]:
        # A column whose sentences all trail off goes on below each.
        told[i] = told[i - 1] and scores[i] > _LEAST_TRAILING
    return told


def _begin_above_card(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Take the sentences between the article's head and a card of another story that stands above the body's first line for body."""
    first = in_body.find(1)
    label = next((k for k in range(max(1, first - _CARD), first) if cues.kinds[k] == "related"), 0)
    start = _sentences_above(page, cues, sizes, label)
    if 0 < start < label and (cues.kinds[start - 1] in _HEADS or cues.dated[start - 1]):
        in_body[start:label] = b"\1" * (label - start)


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


def _close(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> int:
    """Where the article is over for good: at a label of other stories, alone on its line, close behind a label of the article's foot."""
    foot = top = -_FOOT
    text = start = 0
    for i in [i for i, kind in enumerate(cues.kinds) if kind in _CLOSING]:
        if cues.kinds[i] != "related":
            top = i if i - foot > _FOOT else top
            foot = i
        elif i - foot <= _FOOT:
            above = _sentences_above(page, cues, sizes, top)
            text += sum([sizes[k] for k in range(start, i) if in_body[k] or above <= k < top])
            start = i
            if text + in_body[i] * sizes[i] >= _ARTICLE:
                return i
    return len(in_body)


def _readers_below(cues: Cues, sizes: list[int], in_body: bytearray) -> int:
    """Where the readers' comments begin, behind two lines of the body: at their label, with the name and the day of one below it."""
    for i in [i for i, kind in enumerate(cues.kinds) if kind == "comments"]:
        stamped = any(
            cues.dated[k] and sizes[k] <= _STAMP and not cues.kinds[k] for k in range(i + 1, min(i + 3, len(sizes)))
        )
        if stamped and in_body[:i].count(1) >= _SHORT_BODY:
            return i
    return len(sizes)


def _same_source(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> int:
    """Where an article ends with its labelled source that is printed once more below the next one's text, which is of something else."""
    repeated = (i for i, flag in enumerate(cues.repeated) if flag and cues.kinds[i] == "source")
    i = next(repeated, len(sizes))
    again = next((k for k in repeated if cues.folded[k] == cues.folded[i]), i)
    headed = 1 in in_body[i + 2 : again] and not in_body[i + 1] and page.texts[i + 1][-1] not in STOPS
    told = headed and sum([sizes[k] for k in range(i) if in_body[k]]) >= _ARTICLE
    return i if told and are_alien(page, in_body, range(i + 1, again)) else len(sizes)


def _next_story(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> int:
    """Where the headline of the next story stands that is printed as this one is: with its own day below it, in the same form."""
    count, form = len(page), ""
    body = above = 0
    for i in [i for i, flag in enumerate(cues.dated) if flag and sizes[i] <= _STAMP and not cues.linked[i]]:
        body, above = body + in_body.count(1, above, i), i
        if not body:
            form = _form(page.texts[i])
        elif form and i + 1 < count and body >= _SHORT_BODY and _form(page.texts[i]) == form:
            head = page.texts[i - 1]
            if in_body[i + 1] and not in_body[i] and not cues.kinds[i - 1] and " " in head and head[-1] not in STOPS:
                return i - 1
    return len(page)


def _form(text: str) -> str:
    """The marks and digits of a line with a day and its year, each digit as 0; an empty text without a year."""
    form = "".join(["0" if char.isdecimal() else char for char in text if not (char.isalpha() or char.isspace())])
    return form if "0000" in form else ""


def _outlet_below(page: Page, cues: Cues, lexicon: Lexicon, sizes: list[int], in_body: bytearray) -> int:
    """Where an outlet or agency stands alone below two lines of the body, and a head in capitals or a list below it: other stories'."""
    for i in range(_SHORT_BODY, len(page) - 1):
        if (
            sizes[i] > _OUTLET
            or not (in_body[i - 1] and in_body[i - 2])
            or cues.folded[i].strip(TRIM) not in lexicon.agencies
        ):
            continue
        below = page.texts[i + 1]
        apart = sizes[i + 1] <= _HEAD and (below.isupper() or below[0] in MARKS)
        if apart and are_alien(page, in_body, range(i + 1, min(i + 1 + _STORIES, len(page)))):
            return i
    return len(page)


_HEADS = frozenset({"byline", "published", "updated"})
_FEET = frozenset({"source", "keywords", "ending"})
_CLOSING = _FEET | {"related"}
