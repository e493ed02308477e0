"""The roles of other stories: behind a label with their text, or wherever a headline of one stands."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.body import is_quoted_sentence
from newsparse.roles.cards import DATE_SIZE, mark_cards
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS, Columns
from newsparse.roles.links import ALONE, BUTTONS, LONGEST, SHORTEST, TEXT, is_row_of_buttons
from newsparse.roles.names import is_name
from newsparse.roles.photo_credits import is_captioned
from newsparse.roles.related_lines import (
    MARKS,
    ends_list,
    ends_sentence,
    follows_text,
    goes_on,
    goes_on_listing,
    heads_text,
    is_button,
    is_listed,
    is_long_link,
    is_marked,
    leads_on,
    sums_up,
)
from newsparse.roles.runs import mark_runs
from newsparse.roles.seams import once, parted
from newsparse.roles.weights import RELATED, probability
from newsparse.text.script import has_words

RELATED_SCORE = 40
WITHIN_SCORE = 125
SECTION_SCORE = -100
"""What must speak for a line that stands alone to be another story's headline, for one within the body, and for one behind their label."""

_RUN_ON = 3
"""So many pieces that run on into each other are a menu: `Privacy PolicyCookiesTerms of Use`."""

_DATE_WORDS = 5
"""A line with a year and more words than that says what."""

_LABELLED, _SUREST = 0.7, 0.8
"""How sure a label makes, and how sure a line's looks can at most: a fourth of the surest are links to something else than stories."""

_DATES = frozenset({Role.PUBLISHED, Role.UPDATED})
_FURNITURE = frozenset({"comments", "boilerplate", "promo", "sections"})
_NEVER = -1000
"""The score of a line that is no other story's headline."""


class _Above:
    """What stands above a line: `section`, behind the body, a label alone on its line; `story`, a story's headline behind the last label;
    `label`, straight above, a label alone.
    """

    section = story = label = False


def mark_related(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    scores = _scores(d, features)
    mark_cards(d)
    has_date = not _DATES.isdisjoint(d.roles[: d.first])
    above = _Above()
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            _mark_label(d, i, above)
            continue
        free = d.roles[i] is Role.BOILERPLATE or (above.label and d.roles[i] is Role.SUBHEAD)
        free = free and not _is_foot(d.page.texts[i])
        if free and not kind and (above.section or above.label):
            if _is_day(d, i, above) or _is_picture(d, i, above):
                continue
            d.roles[i] = _behind_label(d, i, scores[i], above)
        elif not kind and goes_on_listing(d, i):
            d.roles[i] = Role.RELATED_HEADLINE
        elif free and kind in BUTTONS and above.label and d.cues.kinds[i - 1] == "related" and d.page.gaps[i] <= 1:
            continue
        elif free and kind in _FURNITURE:
            above.section = False
        elif (d.page.texts[i][0] in MARKS and is_marked(d, i)) or (
            free and scores[i] > _NEVER and _speaks(d, i, scores[i], dated=has_date)
        ):
            d.roles[i] = Role.RELATED_HEADLINE
        above.label &= d.roles[i] is Role.CAPTION and Role.BOILERPLATE in d.roles[i + 1 : i + 2]
    mark_runs(d, scores)
    for i in d.lines(Role.RELATED_HEADLINE):
        if is_row_of_buttons(d.cues.folded[i], d.lexicon):
            d.roles[i] = Role.BOILERPLATE
            continue
        d.confidences[i] = min(probability(scores[i]), _SUREST) if scores[i] > _NEVER else _LABELLED


def _mark_label(d: Decoded, i: int, above: _Above) -> None:
    """Give a line that a label opens its role: the label's, a headline's that stands on its line, or that of the prose it is."""
    if is_button(d, i):
        d.roles[i - 1], d.roles[i] = Role.RELATED_HEADLINE, Role.RELATED_LABEL
        return
    size = d.sizes[i] * (1 - d.cues.values[i] / len(d.page.texts[i]))
    if (size > LONGEST and (d.roles[i] is Role.PARAGRAPH or above.story)) or goes_on(d, i):
        d.roles[i] = Role.RELATED_TEXT if above.section and size > LONGEST else d.roles[i]
        return
    alone = size < ALONE
    d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
    above.section, above.story, above.label = alone and i > d.last, False, alone


def _is_foot(text: str) -> bool:
    """Whether a line is the page's last ones: who keeps the rights, a row of links."""
    return "©" in text or text.count(" | ") > 1


def _is_day(d: Decoded, i: int, above: _Above) -> bool:
    """Whether a line behind a label is another story's day, and no headline."""
    short = d.sizes[i] <= DATE_SIZE and d.page.texts[i].count(" ") < _DATE_WORDS
    return bool(d.cues.dated[i]) and short and (above.story or not heads_text(d, i))


def _is_picture(d: Decoded, i: int, above: _Above) -> bool:
    """Whether a line behind a label is the caption of a card's picture: its credit in brackets, or at its end before any headline."""
    if not d.cues.credited[i]:
        return False
    return d.page.texts[i][-1] in ")]" or (not above.story and is_captioned(d, i))


def _behind_label(d: Decoded, i: int, score: int, above: _Above) -> Role:
    """The role of a line behind a label: another story's headline or text, or what it has."""
    text, size = d.page.texts[i], d.sizes[i]
    if above.section and not above.story and size >= TEXT and ends_sentence(text, size):
        above.story = True
        return Role.RELATED_TEXT
    if not above.story and (heads_text(d, i) or (size >= ALONE and has_words(text))):
        above.story = True
        return Role.RELATED_HEADLINE
    if above.section and is_long_link(d, i):
        return Role.RELATED_HEADLINE
    if above.section and (size >= TEXT or ends_sentence(text, size) or leads_on(d, i) or sums_up(d, i)):
        return Role.RELATED_TEXT
    if score > SECTION_SCORE or is_listed(d, i) or follows_text(d, i) or (above.section and ends_list(d, i)):
        return Role.RELATED_HEADLINE
    return d.roles[i]


def _speaks(d: Decoded, i: int, score: int, *, dated: bool) -> bool:
    """Whether enough speaks for a line that stands alone; less is asked of one that is printed as cards are.

    Those are printed twice, as the picture's text and the headline, on two lines or on one, or with their day below. `dated`: the
    article's own day stands above its body, so that this is another story's.
    """
    below = i + 1 if i + 1 < len(d.page) else i
    if below > i > d.title and d.page.texts[below] == d.page.texts[i] and not d.cues.credited[i]:
        name = d.sizes[i] <= ALONE and is_name(d.page.texts[i], d.lexicon)
        return not name and (d.title < 0 or d.cues.folded[i] != d.cues.folded[d.title])
    # Within the body it is a picture's text and caption.
    if i > d.last and (half := once(d.page.texts[i])):
        title = d.page.texts[d.title] if d.title >= 0 else ""
        return d.sizes[i] >= 2 * ALONE and d.page.texts[i][:half] != title
    if i > d.first and dated and d.cues.dated[below] and d.sizes[below] <= DATE_SIZE and score > SECTION_SCORE:
        return d.sizes[i] >= ALONE
    if is_quoted_sentence(d.page.texts[i]) or (i and d.roles[i - 1] in PROSE and d.page.texts[i][-1] in FULL_STOPS):
        return False
    least = WITHIN_SCORE if d.first < i < d.last else RELATED_SCORE
    return score > least and d.sizes[i] >= ALONE and len(parted(d.page.texts[i], "")) < _RUN_ON


def _scores(d: Decoded, features: Columns) -> list[int]:
    """How much speaks for each line being another story's headline; what is labelled, prose, too short or too long is none."""
    boilerplate = Role.BOILERPLATE
    possible = [
        role is boilerplate
        and SHORTEST <= size <= LONGEST
        and not kind
        and "©" not in text
        and "{" not in text
        and not ends_sentence(text, size)
        and has_words(text)
        for role, size, kind, text in zip(d.roles, d.sizes, d.cues.kinds, d.page.texts, strict=True)
    ]
    if 0 <= d.title < d.first:
        possible[d.title : d.first] = [False] * (d.first - d.title)
    scores = iter(RELATED.scores(features, possible))
    return [next(scores) if able else _NEVER for able in possible]
