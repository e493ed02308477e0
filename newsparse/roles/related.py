"""The roles of other stories: behind a label with their text, or wherever a headline of one stands."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.body import is_quoted_sentence
from newsparse.roles.cards import DATE_SIZE, mark_cards
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS, STOPS, Columns
from newsparse.roles.links import ALONE, BUTTONS, LINK, LONGEST, SHORTEST, TEXT
from newsparse.roles.runs import mark_runs
from newsparse.roles.seams import once, parted
from newsparse.roles.weights import RELATED, probability
from newsparse.text.script import has_words
from newsparse.text.stems import stems

RELATED_SCORE = 40
WITHIN_SCORE = 125
SECTION_SCORE = -100
"""What must speak for a line that stands alone to be another story's headline, for one within the body, and for one behind their label."""

_SENTENCES = (". ", "。", "। ", "۔ ")
"""What stands between two sentences."""

_SENTENCE = 60
"""A line as long that ends as sentences do says more than a headline."""

_CUT = ("…", "...")
_KIN = 2
"""So many words in common has a headline with the beginning of its story, or one, where such a text stands just above it."""
_PAIR = 4

_RUN_ON = 3
"""So many pieces that run on into each other are a menu: `Privacy PolicyCookiesTerms of Use`."""

_DATE_WORDS = 5
"""A line with a year and more words than that says what."""

_CUTS = ".…»›"
MARKS = _CUTS + "•●▪■►▶·*"
"""With one of these and a space begins a link: with a cut one, or its bullet copied as a stop, in a story as well."""

DASHES = "-–—"
"""What can stand before another story's headline as well."""

_LISTED = 40
"""No list of other stories within the body is longer."""

_LABELLED, _SUREST = 0.7, 0.8
"""How sure a label makes, and how sure a line's looks can at most: a fourth of the surest are links to something else than stories."""


def mark_related(d: Decoded, features: Columns) -> None:
    """Other stories: behind a label with their text, or wherever a headline of one stands."""
    scores = _scores(d, features)
    mark_cards(d)
    has_date = not _DATES.isdisjoint(d.roles[: d.first])
    boilerplate, subhead = Role.BOILERPLATE, Role.SUBHEAD
    section = story = label = False
    for i, kind in enumerate(d.cues.kinds):
        if kind == "related":
            if _is_button(d, i):
                d.roles[i - 1], d.roles[i] = Role.RELATED_HEADLINE, Role.RELATED_LABEL
                continue
            size = d.sizes[i] * (1 - d.cues.values[i] / len(d.page.texts[i]))
            if (size > LONGEST and (d.roles[i] is Role.PARAGRAPH or story)) or _goes_on(d, i):
                d.roles[i] = Role.RELATED_TEXT if section and size > LONGEST else d.roles[i]
                continue
            alone = size < ALONE
            d.roles[i] = Role.RELATED_LABEL if alone else Role.RELATED_HEADLINE
            section, story, label = alone and i > d.last, False, alone
            continue
        free = d.roles[i] is boilerplate or (label and d.roles[i] is subhead)
        if free and (section or label) and not kind:
            heads = not story and _heads_text(d, i)
            if d.cues.dated[i] and d.sizes[i] <= DATE_SIZE and d.page.texts[i].count(" ") < _DATE_WORDS and not heads:
                continue
            if section and not story and d.sizes[i] >= TEXT and _ends_sentence(d.page.texts[i], d.sizes[i]):
                d.roles[i], story = Role.RELATED_TEXT, True
            elif heads or (not story and d.sizes[i] >= ALONE and has_words(d.page.texts[i])):
                d.roles[i], story = Role.RELATED_HEADLINE, True
            elif section and _is_long_link(d, i):
                d.roles[i] = Role.RELATED_HEADLINE
            elif section and (
                d.sizes[i] >= TEXT or _ends_sentence(d.page.texts[i], d.sizes[i]) or _leads_on(d, i) or _sums_up(d, i)
            ):
                d.roles[i] = Role.RELATED_TEXT
            elif scores[i] > SECTION_SCORE or _is_listed(d, i) or _follows_text(d, i) or (section and _ends_list(d, i)):
                d.roles[i] = Role.RELATED_HEADLINE
        elif not kind and _goes_on_listing(d, i):
            d.roles[i] = Role.RELATED_HEADLINE
        elif free and kind in BUTTONS and label and d.cues.kinds[i - 1] == "related" and d.page.gaps[i] <= 1:
            continue
        elif free and kind in _FURNITURE:
            section = False
        elif (d.page.texts[i][0] in MARKS and _is_marked(d, i)) or (
            free and scores[i] > _NEVER and _speaks(d, i, scores[i], dated=has_date)
        ):
            d.roles[i] = Role.RELATED_HEADLINE
        label = False
    mark_runs(d, scores)
    for i in d.lines(Role.RELATED_HEADLINE):
        d.confidences[i] = min(probability(scores[i]), _SUREST) if scores[i] > _NEVER else _LABELLED


def _goes_on(d: Decoded, i: int) -> bool:
    """Whether a label's words on line `i` open prose: `More from the people who were there`, `Latest news of Norland. What its …`."""
    text, value = d.page.texts[i], d.cues.values[i]
    if value == len(text) or not text[:value].rstrip()[-1:].isalnum():
        return False
    return text[value].islower() or (
        text[-1] in FULL_STOPS and any(text.find(end, value, -1) > 0 for end in _SENTENCES)
    )


def _is_marked(d: Decoded, i: int) -> bool:
    """Whether line `i` is a link by what it begins with: with the bullet of the link above, or, in the body, cut off: `. Headline`."""
    text = d.page.texts[i]
    if text[1:2] != " " or d.cues.kinds[i] or d.roles[i] not in _MARKED or text[-1] in STOPS or d.sizes[i] > LONGEST:
        return False
    cut = text[0] in _CUTS and not text[2].islower() and d.first < i <= d.last + 1 and d.sizes[i] >= ALONE
    return cut or _is_listed(d, i)


def _heads_text(d: Decoded, i: int) -> bool:
    """Whether the line below line `i` is a text, which has a headline, however short, but a section's name has not."""
    below = i + 1
    return (
        below < len(d.page)
        and d.sizes[below] >= TEXT
        and _ends_sentence(d.page.texts[below], d.sizes[below])
        and " " in d.page.texts[i]
    )


def _is_long_link(d: Decoded, i: int) -> bool:
    """Whether line `i` is a headline by being like the one above it: as long as texts are, and without a stop."""
    above, below = d.page.texts[i - 1], d.page.texts[i]
    alike = d.roles[i - 1] is Role.RELATED_HEADLINE and d.sizes[i - 1] >= TEXT and SHORTEST <= d.sizes[i] <= LONGEST
    return alike and above[-1] not in STOPS and below[-1] not in STOPS


def _follows_text(d: Decoded, i: int) -> bool:
    """Whether line `i` stands between two other stories' texts, as the second one's headline does; a question may be answered there."""
    free = d.roles[i - 1] is Role.RELATED_TEXT and d.page.texts[i][-1] not in "?؟"
    return free and ALONE <= d.sizes[i] <= LONGEST and _heads_text(d, i)


def _ends_list(d: Decoded, i: int) -> bool:
    """Whether line `i` is printed as another story's headline above it, and nothing more is behind it."""
    last = i + 1 == len(d.page) or bool(d.cues.kinds[i + 1])
    alike = d.roles[i - 1] is Role.RELATED_HEADLINE and d.page.gaps[i] == d.page.gaps[i - 1]
    text = d.page.texts[i]
    return (
        last and alike and SHORTEST <= d.sizes[i] <= LINK and text.count(" ") > 1 and text[-1] not in FULL_STOPS + ":"
    )


def _goes_on_listing(d: Decoded, i: int) -> bool:
    """Whether line `i`, within the body, is printed as the headline above it, which their label introduced; behind two of them the last
    one is no subhead either.
    """
    headline = Role.RELATED_HEADLINE
    if d.roles[i - 1] is not headline or not d.first < i < d.last or d.page.gaps[i] != d.page.gaps[i - 1]:
        return False
    above = i - 2
    while d.roles[above] is headline and i - above < _LISTED:
        above -= 1
    text, role = d.page.texts[i], d.roles[i]
    free = role is Role.BOILERPLATE or (role is Role.SUBHEAD and above < i - 2)
    fits = ALONE <= d.sizes[i] <= LONGEST and text[-1] not in FULL_STOPS + ":" and has_words(text)
    return free and fits and d.roles[above] is Role.RELATED_LABEL


def _leads_on(d: Decoded, i: int) -> bool:
    """Whether line `i` goes on in the text below, as the text above does: `There are three reasons:`; or is cut off, the last of
    some texts without headlines.
    """
    if d.roles[i - 1] is not Role.RELATED_TEXT:
        return False
    if i + 1 == len(d.page):
        return d.roles[i - 2] is not Role.RELATED_HEADLINE
    return d.sizes[i + 1] >= TEXT and d.page.texts[i][-1] in ":："


def _sums_up(d: Decoded, i: int) -> bool:
    """Whether line `i` is the cut beginning of the story whose headline stands above it: they have words in common."""
    above, text = d.page.texts[i - 1], d.page.texts[i].rstrip("[]() ")
    if d.roles[i - 1] is not Role.RELATED_HEADLINE or not text.endswith(_CUT) or above.endswith(_CUT):
        return False
    least = 1 if Role.RELATED_TEXT in d.roles[max(0, i - _PAIR) : i] else _KIN
    return d.sizes[i] >= ALONE and len(stems(above) & stems(text)) >= least


def _is_button(d: Decoded, i: int) -> bool:
    """Whether a label alone on line `i` is the button below another story's headline: `mehr`, without a capital or a colon."""
    text = d.page.texts[i]
    if not i or not text[0].islower() or text[-1] == ":" or d.cues.values[i] < len(text):
        return False
    above = d.page.texts[i - 1]
    free = d.roles[i - 1] is Role.BOILERPLATE and not d.cues.kinds[i - 1]
    return free and ALONE <= d.sizes[i - 1] <= LONGEST and above[-1] not in ".:"


def _is_listed(d: Decoded, i: int) -> bool:
    """Whether line `i` follows another story's headline in a list, with the same bullet or with bullets on lines of their own."""
    texts, headline = d.page.texts, Role.RELATED_HEADLINE
    if not i or d.sizes[i] < SHORTEST:
        return False
    same = d.roles[i - 1] is headline and texts[i][0] in MARKS and texts[i][:2] == texts[i - 1][:2]
    return same or (i > 1 and d.roles[i - 2] is headline and not any(map(str.isalnum, texts[i - 1])))


def _speaks(d: Decoded, i: int, score: int, *, dated: bool) -> bool:
    """Whether enough speaks for a line that stands alone; less is asked of one that is printed as cards are.

    Those are printed twice, as the picture's text and the headline, on two lines or on one, or with their day below. `dated`: the
    article's own day stands above its body, so that this is another story's.
    """
    below = i + 1 if i + 1 < len(d.page) else i
    if below > i > d.title and d.page.texts[below] == d.page.texts[i]:
        return d.title < 0 or d.cues.folded[i] != d.cues.folded[d.title]
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


def _ends_sentence(text: str, size: int) -> bool:
    return size >= _SENTENCE and text[-1] in FULL_STOPS and not text.endswith("..")


_MARKED = frozenset({Role.BOILERPLATE, Role.SUBHEAD})
_DATES = frozenset({Role.PUBLISHED, Role.UPDATED})
_FURNITURE = frozenset({"comments", "boilerplate", "promo", "sections"})
_NEVER = -1000


def _scores(d: Decoded, features: Columns) -> list[int]:
    """How much speaks for each line being another story's headline; what is labelled, prose, too short or too long is none."""
    boilerplate = Role.BOILERPLATE
    possible = [
        role is boilerplate
        and SHORTEST <= size <= LONGEST
        and not kind
        and text[0] != "©"
        and "{" not in text
        and not _ends_sentence(text, size)
        and has_words(text)
        for role, size, kind, text in zip(d.roles, d.sizes, d.cues.kinds, d.page.texts, strict=True)
    ]
    if 0 <= d.title < d.first:
        possible[d.title : d.first] = [False] * (d.first - d.title)
    scores = iter(RELATED.scores(features, possible))
    return [next(scores) if able else _NEVER for able in possible]
