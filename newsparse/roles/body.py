"""The roles inside the body: list items, quotes, subheads, short captions."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.roles.captions import SENTENCE
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS, STOPS
from newsparse.roles.features import PROSE as PROSE_SIZE
from newsparse.roles.names import is_name
from newsparse.roles.notices import told
from newsparse.roles.photo_credits import CAPTION_SIZE, before_agencies
from newsparse.roles.seams import once
from newsparse.text.fold import fold
from newsparse.text.stems import stems

SUBHEAD_SIZE = 110

_BULLETS = "•*·●▪■►▶‣◦✓✔–—-"
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "「": "」", "『": "』"}
_CLOSING = '"”»'
_STOPS = frozenset(FULL_STOPS)
_CHANCE = 0.15
"""A biography shares no larger part of its words with the story."""

_PAIR = 2
"""The length of a stem where words are not spaced."""

_SURE = 0.95
"""A line that is likelier than this to be furniture is no paragraph."""

_CARD, _SPEECH = 4, 40
"""How many lines a card of another story has, and the least length of what somebody says behind it."""

_CARDS = frozenset({"related", "boilerplate", "promo"})

_NAME, _SPEAKER_WORDS, _SPEAKERS = 40, 3, 2
"""In so many characters a speaker's name of so many words stands; an interview has so many speakers, and one speaks so often."""

_OPENING_LINES, _SHARED = 4, 2
"""A story that is cut off has so few lines, and the last shares at least so many words with those above it."""

_ENTRIES, _LEAD = 3, 20
"""So many lines of one shape are a list, behind a line that is so long and leads to them."""

_GOES_ON = ".。۔।:："
"""How a short line ends that is a sentence of the body, or leads to what stands below."""


def mark_blocks(d: Decoded) -> None:
    """Tell list items and quotes from paragraphs."""
    texts = d.page.texts
    for i in d.lines(Role.PARAGRAPH):
        text = texts[i]
        if text[0] in _BULLETS and len(text) > 1 and (text[0] in "•●▪■►▶‣◦✓✔·" or text[1] == " "):
            d.roles[i] = Role.LIST_ITEM
        elif _QUOTES.get(text[0]) == text[-1] and text.count(text[-1]) == 1 + (text[0] == text[-1]):
            d.roles[i] = Role.QUOTE


def mark_lists(d: Decoded) -> None:
    """Three lines and more of one shape behind a line that leads to them with a colon are a list: of results, of places."""
    if d.last < 0:
        return
    for i in range(d.first, d.last + 1):
        leads = d.roles[i] is Role.PARAGRAPH or (d.roles[i] is Role.BOILERPLATE and d.sizes[i] >= _LEAD)
        if not leads or d.page.texts[i][-1] not in ":：" or d.cues.kinds[i]:
            continue
        end = i + 1
        while end < len(d.page) and _is_entry(d, end) and _shape(d.page.texts[end]) == _shape(d.page.texts[i + 1]):
            end += 1
        if end - i > _ENTRIES:
            d.roles[i] = Role.PARAGRAPH
            d.roles[i + 1 : end] = [Role.LIST_ITEM] * (end - i - 1)
            d.last = max(d.last, end - 1)


def _is_entry(d: Decoded, i: int) -> bool:
    """Whether a line can be one of a list: short, with a number, and nothing that the page prints around a story."""
    told = d.cues.kinds[i] or d.cues.linked[i] or d.cues.credited[i] or d.cues.repeated[i]
    free = d.roles[i] is Role.BOILERPLATE or d.roles[i] is Role.LIST_ITEM
    return free and not told and d.sizes[i] <= SUBHEAD_SIZE and any(map(str.isdecimal, d.page.texts[i]))


def _shape(text: str) -> tuple[bool, ...]:
    """What the lines of a list have in common: a bullet, a colon, brackets, a number at the end."""
    return (text[0] in _BULLETS, ":" in text, "(" in text, text[-1].isdecimal())


def mark_interruptions(d: Decoded) -> None:
    """Lines that interrupt the body: subheads and captions, and short sentences between paragraphs, which interrupt nothing."""
    start = -1
    for i in range(d.first + 1, d.last):
        role = _interruption(d, i)
        if role is not Role.PARAGRAPH:
            start = -1
        elif d.roles[i - 1] in PROSE or (_is_inline_link(d, i - 1) and d.roles[i - 2] in PROSE):
            start = i
        elif d.sizes[i] < SENTENCE or d.sizes[i - 1] < SENTENCE:
            # Short answers that follow each other are a poll's.
            start = -1
        if role and role is not Role.PARAGRAPH:
            d.roles[i] = role
        elif start > 0 and d.roles[i + 1] in PROSE:
            d.roles[start : i + 1] = [Role.PARAGRAPH] * (i + 1 - start)


def is_quoted_sentence(text: str) -> bool:
    """Whether a text ends as somebody's words do, with the full stop in front of the closing quote, and so is no headline."""
    return text[-1] in _CLOSING and text[-2:-1] in _STOPS


def _is_inline_link(d: Decoded, i: int) -> bool:
    """Whether line `i` is a link to another story with its label in front, which parts nothing."""
    return d.cues.kinds[i] == "related" and d.cues.values[i] < len(d.page.texts[i])


def _interruption(d: Decoded, i: int) -> Role | None:
    """What a line between the body's is by itself, if it is not furniture."""
    if d.roles[i] is not Role.BOILERPLATE or d.cues.kinds[i]:
        return None
    if d.cues.credited[i] and d.sizes[i] <= CAPTION_SIZE:
        return Role.CAPTION
    if not 5 < d.sizes[i] <= SUBHEAD_SIZE or d.cues.linked[i] or d.cues.dated[i] or d.cues.repeated[i]:
        return None
    if once(d.page.texts[i]):
        return None
    end = d.page.texts[i][-1]
    if end in _GOES_ON or is_quoted_sentence(d.page.texts[i]):
        return Role.PARAGRAPH
    if not end.isalnum() and _speaker(d.page.texts[i]) and _speaker(d.page.texts[i + 1]):
        return Role.PARAGRAPH
    below = i + 2 if d.roles[i + 1] is Role.CAPTION and i + 2 < len(d.page) else i + 1
    return Role.SUBHEAD if d.roles[below] in PROSE and (end.isalnum() or end in "?!؟？！\"'”»") else None


def mark_biography(d: Decoded) -> None:
    """A name alone above a last line that does not speak of the story: its author and a notice of who that is."""
    i = d.last - 1
    if not d.first < i < len(d.page) - 1 or d.roles[i] is not Role.SUBHEAD or not is_name(d.page.texts[i], d.lexicon):
        return
    story = [d.page.texts[k] for k in range(d.first, i) if d.roles[k] in PROSE]
    own = stems(d.page.texts[d.last])
    # Pairs of characters are shared by any two texts.
    worded = max(map(len, own), default=0) > _PAIR
    if story and worded and len(own & stems("\n".join(story))) <= _CHANCE * len(own):
        d.roles[i], d.roles[d.last] = Role.BYLINE, Role.BOILERPLATE
        d.last = max(k for k in range(d.first, i) if d.roles[k] in PROSE)


def mark_last_words(d: Decoded) -> None:
    """What is said, or brackets add, behind another story's card ends the story; paragraphs, too, behind a post or a card of one line."""
    if d.last < 0:
        return
    card = False
    for i in range(d.last + 1, min(d.last + 1 + _CARD, len(d.page))):
        whole = d.page.texts[i]
        text = whole[: before_agencies(whole, d.lexicon)]
        credited = d.cues.credited[i] and text == whole
        signed = i == d.last + 1 and text != whole and " " in text and text[-1] in _STOPS
        free = d.roles[i] is Role.BOILERPLATE and not (d.cues.linked[i] or d.cues.dated[i] or credited)
        if d.cues.kinds[i] or not free:
            if d.cues.kinds[i] not in _CARDS and "(@" not in text:
                return
            card |= "(@" in text or _is_inline_link(d, i)
        elif signed or (d.sizes[i] >= _SPEECH and (_speaks_up(text) or (card and _goes_on(d, i)))):
            d.roles[i] = Role.PARAGRAPH
            d.last = i
            if not card:
                return
        elif d.sizes[i] >= SENTENCE:
            return


def _goes_on(d: Decoded, i: int) -> bool:
    """Whether line `i` is a paragraph or what somebody says, hardly furniture, and no notice."""
    text = d.page.texts[i]
    whole = (d.sizes[i] >= PROSE_SIZE and text[-1] in _STOPS) or is_quoted_sentence(text)
    return whole and d.confidences[i] < _SURE and not told(text, d.lexicon)


def mark_last_answers(d: Decoded) -> None:
    """Behind a gallery or a card an interview goes on with speakers who have spoken before: `Holm: No.`"""
    body = (d.page.texts[i] for i in range(d.first, d.last + 1) if d.roles[i] in PROSE)
    spoken = Counter(speaker for text in body if (speaker := _speaker(text)))
    if len(spoken) < _SPEAKERS or max(spoken.values()) < _SPEAKERS:
        return
    i = d.last + 1
    while i < min(d.last + 2 + _CARD, len(d.page)) and d.cues.kinds[i] not in {"related", "comments"}:
        if d.roles[i] is Role.BOILERPLATE and not d.cues.kinds[i] and _speaker(d.page.texts[i]) in spoken:
            d.roles[i] = Role.PARAGRAPH
            d.last = i
        i += 1


def _speaker(text: str) -> str:
    """The last word of the few in front of a line's first colon, as the speakers of an interview are printed; else an empty text."""
    name, colon, _ = text[:_NAME].partition(": ")
    words = name.split()
    named = 0 < len(words) <= _SPEAKER_WORDS and all(word[0].isupper() for word in words)
    return words[-1] if colon and named and text[-1] in STOPS else ""


def mark_lone_sentence(d: Decoded) -> None:
    """Where no line is body, the sentence below the headline is that an agency's name follows straight behind its stop:
    `…, he said.Reuters`.
    """
    i = d.title + 1
    if d.last >= 0 or not 0 < i < len(d.page) or d.sizes[i] < PROSE_SIZE or d.cues.kinds[i]:
        return
    if (signed := _signed().search(d.page.texts[i])) and fold(signed[1]) in d.lexicon.agencies:
        d.roles[i] = Role.PARAGRAPH
        d.first = d.last = i


@cache
def _signed() -> re.Pattern[str]:
    return re.compile(r"\w{3}[.!?]([^\W\da-z][^.!?]{1,30})$")


def mark_cut_off(d: Decoded) -> None:
    """A paragraph that stops in mid-sentence behind the body's last line, as a story does that is not open to all readers."""
    i = d.last + 1
    if d.last < 0 or i >= len(d.page) or d.roles[i] is not Role.BOILERPLATE or d.sizes[i] < PROSE_SIZE:
        return
    text, cues = d.page.texts[i], d.cues
    if cues.kinds[i] or cues.linked[i] or cues.credited[i] or cues.dated[i] or not _cut_off().search(text):
        return
    story = stems("\n".join(d.page.texts[d.first : i]))
    if d.last - d.first < _OPENING_LINES and len(stems(text) & story) >= _SHARED:
        d.roles[i] = Role.PARAGRAPH
        d.last = i


@cache
def _cut_off() -> re.Pattern[str]:
    """A whole sentence, and the words of the next, the last without a capital letter."""
    return re.compile(r"\w{4}[.!?][\"”’»“]?\s+[^\W\d_a-z].*\s[^\W\dA-Z]+(?:…|\.{3})?$")


def _speaks_up(text: str) -> bool:
    """Whether a text opens with speech and goes on behind it, or is a sentence in brackets."""
    if text[0] in "(（":
        return text[-1] in ")）" and text[-2] in STOPS
    close = text.find(_QUOTES.get(text[0], "\n"), 1)
    return 0 < close < len(text) - 2 and text[-1] in STOPS
