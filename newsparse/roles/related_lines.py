"""Whether a line beside others is another story's: what stands around it and how it ends tell, as in a list of links."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS, STOPS
from newsparse.roles.links import ALONE, LINK, LONGEST, SHORTEST, TEXT
from newsparse.text.script import has_words
from newsparse.text.stems import stems

_SENTENCES = (". ", "。", "। ", "۔ ")
"""What stands between two sentences."""

_SENTENCE = 60
"""A line as long that ends as sentences do says more than a headline."""

_RANK = 2
"""How many digits a story's rank has in a list of those most read."""

_CUT, _CUT_APART = ("…", "..."), (" …", " ...")
_KIN = 2
_NEAR = 4
"""So many words in common has a headline with the beginning of its story, or one, where such a text stands so near above it."""

_CUTS = ".…»›"
MARKS = _CUTS + "•●▪■►▶·*"
"""With one of these and a space begins a link: with a cut one, or its bullet copied as a stop, in a story as well."""

_LISTED = 40
"""No list of other stories within the body is longer."""

_MARKED = frozenset({Role.BOILERPLATE, Role.SUBHEAD})
"""The roles of lines that can be links by their bullets."""


def goes_on(d: Decoded, i: int) -> bool:
    """Whether a label's words on line `i` open prose: `More from the people who were there`, `Latest news of Norland. What its …`."""
    text, value = d.page.texts[i], d.cues.values[i]
    if value == len(text) or not text[:value].rstrip()[-1:].isalnum():
        return False
    return text[value].islower() or (
        text[-1] in FULL_STOPS and any(text.find(end, value, -1) > 0 for end in _SENTENCES)
    )


def is_marked(d: Decoded, i: int) -> bool:
    """Whether line `i` is a link by what it begins with: with the bullet of the link above, or, in the body, cut off: `. Headline`."""
    text = d.page.texts[i]
    if text[1:2] != " " or d.cues.kinds[i] or d.roles[i] not in _MARKED or text[-1] in STOPS or d.sizes[i] > LONGEST:
        return False
    cut = text[0] in _CUTS and not text[2].islower() and d.first < i <= d.last + 1 and d.sizes[i] >= ALONE
    return cut or is_listed(d, i)


def heads_text(d: Decoded, i: int) -> bool:
    """Whether the line below line `i` is a text, which has a headline, however short, but a section's name has not."""
    below = i + 1
    return (
        below < len(d.page)
        and d.sizes[below] >= TEXT
        and ends_sentence(d.page.texts[below], d.sizes[below])
        and " " in d.page.texts[i]
    )


def is_long_link(d: Decoded, i: int) -> bool:
    """Whether line `i` is a headline by being like the one above it: as long as texts are, and without a stop."""
    above, below = d.page.texts[i - 1], d.page.texts[i]
    alike = d.roles[i - 1] is Role.RELATED_HEADLINE and d.sizes[i - 1] >= TEXT and SHORTEST <= d.sizes[i] <= LONGEST
    return alike and above[-1] not in STOPS and below[-1] not in STOPS


def follows_text(d: Decoded, i: int) -> bool:
    """Whether line `i` stands between two other stories' texts, as the second one's headline does; a question may be answered there."""
    free = d.roles[i - 1] is Role.RELATED_TEXT and d.page.texts[i][-1] not in "?؟"
    return free and ALONE <= d.sizes[i] <= LONGEST and heads_text(d, i)


def ends_list(d: Decoded, i: int) -> bool:
    """Whether line `i` is printed as another story's headline above it, and nothing more is behind it."""
    last = i + 1 == len(d.page) or bool(d.cues.kinds[i + 1])
    alike = d.roles[i - 1] is Role.RELATED_HEADLINE and d.page.gaps[i] == d.page.gaps[i - 1]
    text = d.page.texts[i]
    return (
        last and alike and SHORTEST <= d.sizes[i] <= LINK and text.count(" ") > 1 and text[-1] not in FULL_STOPS + ":"
    )


def goes_on_listing(d: Decoded, i: int) -> bool:
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


def leads_on(d: Decoded, i: int) -> bool:
    """Whether line `i` goes on in the text below, as the text above does: `There are three reasons:`; or is cut off, the last of
    some texts without headlines.
    """
    if d.roles[i - 1] is not Role.RELATED_TEXT:
        return False
    if i + 1 == len(d.page):
        return d.roles[i - 2] is not Role.RELATED_HEADLINE
    return d.sizes[i + 1] >= TEXT and d.page.texts[i][-1] in ":："


def sums_up(d: Decoded, i: int) -> bool:
    """Whether line `i` is the cut beginning of the story whose headline stands above it: they have words in common, or a space stands
    before the mark.
    """
    above, text = d.page.texts[i - 1], d.page.texts[i].rstrip("[]() ")
    if d.roles[i - 1] is not Role.RELATED_HEADLINE or not text.endswith(_CUT) or above.endswith(_CUT):
        return False
    least = 1 if Role.RELATED_TEXT in d.roles[max(0, i - _NEAR) : i] else _KIN
    return d.sizes[i] >= ALONE and (text.endswith(_CUT_APART) or len(stems(above) & stems(text)) >= least)


def is_button(d: Decoded, i: int) -> bool:
    """Whether a label alone on line `i` is the button below another story's headline: `mehr`, without a capital or a colon."""
    text = d.page.texts[i]
    if not i or not text[0].islower() or text[-1] == ":" or d.cues.values[i] < len(text):
        return False
    above = d.page.texts[i - 1]
    free = d.roles[i - 1] is Role.BOILERPLATE and not d.cues.kinds[i - 1]
    return free and ALONE <= d.sizes[i - 1] <= LONGEST and above[-1] not in ".:"


def is_listed(d: Decoded, i: int) -> bool:
    """Whether line `i` follows another story's headline in a list, with the same bullet, or with bullets or ranks on lines of their own."""
    texts, headline = d.page.texts, Role.RELATED_HEADLINE
    if not i or d.sizes[i] < SHORTEST:
        return False
    same = d.roles[i - 1] is headline and texts[i][0] in MARKS and texts[i][:2] == texts[i - 1][:2]
    if same or i < 2 or d.roles[i - 2] is not headline:
        return same
    return not any(map(str.isalnum, texts[i - 1])) or (texts[i - 1].isdecimal() and len(texts[i - 1]) <= _RANK)


def ends_sentence(text: str, size: int) -> bool:
    """Whether a line is long enough for a sentence and ends as one does."""
    return size >= _SENTENCE and text[-1] in FULL_STOPS and not text.endswith("..")
