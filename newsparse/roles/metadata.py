"""The roles of metadata: dates, authors, credits and sections beside the headline, and what follows the body."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from newsparse.article import PROSE, Role
from newsparse.languages.lexicon import TRIM
from newsparse.roles.bylines import BYLINE_SIZE, ends_in_reporter, glued_byline, name_in, names_above, names_someone
from newsparse.roles.dated_lines import is_sentence_without_spaces, is_told_from_now, tells_year, without_days
from newsparse.roles.decoded import Decoded
from newsparse.roles.photo_credits import (
    CAPTION_SIZE,
    before_task,
    credits_picture,
    ends_in_agencies,
    is_behind_body,
    is_picture_of,
)
from newsparse.roles.small_print import is_dated_label, is_furniture_label
from newsparse.roles.summary import byline_behind_summary, date_behind_summary
from newsparse.text.fold import fold
from newsparse.text.letters import count_words

DATE_SIZE = 120
RELATIVE_SIZE = 40
SUBTITLE_SIZE = 200
ABOVE = 6
"""How many lines above the headline can belong to the article: its section, kicker, date."""

OPENING = 3
"""Metadata stands above the body's third paragraph: the first ones may be a summary."""

REACH = 40
"""How many lines behind the headline metadata can stand."""

BELOW = 6
"""How many lines behind the body can hold its date, source, author."""

_BEHIND_WORDS = 3
"""A line behind the body with a day, without its time, and more words besides is another headline."""

_CAPTION_WORDS = 4
"""So many words besides the day on a line with a picture's credit tell what the picture shows."""

_LETTERS = 4
"""A line with a day and no more letters besides says nothing else."""

_DATE_WORDS = 9
"""A line with a date, but no label, and more words than this besides is a headline or a caption."""


def mark_metadata(d: Decoded) -> None:
    """Metadata beside the headline and behind the body."""
    count = len(d.page)
    top = d.title if d.title >= 0 else min(d.first, count)
    paragraph = Role.PARAGRAPH
    opening = list(islice((i for i in range(top + 1, count) if d.roles[i] is paragraph), OPENING))
    end = min(max(opening, default=top + ABOVE), count)
    head = range(max(0, top - ABOVE), min(end, top + REACH))
    # Menus can stand between the headline and the article's own head.
    above_body = range(max(head.stop, d.first - ABOVE), end)
    near = (*head, *above_body)
    for i in (*near, *_tail(d)):
        if d.roles[i] is Role.BOILERPLATE:
            d.roles[i] = _meta(d, i)
        elif d.roles[i] in PROSE and (d.cues.kinds[i] == "byline" or glued_byline(d, i)):
            if d.sizes[i] <= BYLINE_SIZE // 2:
                d.roles[i] = Role.BYLINE
        elif d.roles[i] in PROSE and i in opening[:2] and (is_dated_label(d, i) or _is_head(d, i) or _says_days(d, i)):
            d.roles[i] = _LABELLED.get(d.cues.kinds[i], Role.PUBLISHED)
        alone = d.roles[i] is Role.BYLINE and d.cues.values[i] >= len(d.page.texts[i])
        if alone and d.cues.kinds[i] in {"byline", "reporter"}:
            sides = (i + 1, i - 1) if d.cues.kinds[i] == "byline" else (i - 1, i + 1)
            beside = next((j for j in sides if d.title < j < count and name_in(d, j)), i)
            d.roles[beside] = Role.BYLINE
    if not any(d.cues.dated[i] and d.roles[i] in _DATED for i in near):
        date_behind_summary(d, end)
    if not any(d.roles[i] is Role.BYLINE for i in near):
        byline_behind_summary(d, end)
    names_above(d, head)
    for i, kind in enumerate(d.cues.kinds):
        role = _LABELLED.get(kind) if kind else None
        if role and (d.roles[i] is Role.BOILERPLATE or d.sizes[i] < DATE_SIZE):
            d.roles[i] = role
            if d.cues.values[i] >= len(d.page.texts[i]) and i + 1 < count and _is_value(d, i + 1, role):
                d.roles[i + 1] = role
    _first_prose(d)
    if d.title >= 0:
        title = d.cues.folded[d.title]
        for i, key in enumerate(d.cues.folded):
            if key.endswith(title) and i != d.title and (key == title or is_picture_of(d, len(key))):
                d.roles[i] = Role.BOILERPLATE


_LABELLED = {
    "published": Role.PUBLISHED,
    "updated": Role.UPDATED,
    "source": Role.SOURCE,
    "keywords": Role.KEYWORDS,
    "section": Role.SECTION,
}


_DATED = frozenset({Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.SOURCE, Role.DATELINE})


def _tail(d: Decoded) -> range:
    """The lines behind the body that can still speak of the article: up to the first label of other stories or comments."""
    if d.last < 0:
        return range(0)
    stop = min(len(d.page), d.last + 1 + BELOW)
    others = (i for i in range(d.last + 1, stop) if d.cues.kinds[i] in {"related", "comments"})
    return range(d.last + 1, next(others, stop))


def _meta(d: Decoded, i: int) -> Role:
    """What a line beside the headline or behind the body says of the article."""
    cues, size = d.cues, d.sizes[i]
    kind = cues.kinds[i]
    if kind in _LABELLED:
        return _LABELLED[kind]
    if kind == "byline" and cues.credited[i] and "/" in d.page.texts[i]:
        return Role.CAPTION if before_task(d.page.texts[i], d.lexicon) == len(d.page.texts[i]) else Role.BYLINE
    if kind == "byline" and "@" in d.page.texts[i] and size <= CAPTION_SIZE:
        return Role.BYLINE
    if size <= BYLINE_SIZE and (kind == "byline" or glued_byline(d, i)):
        return Role.BYLINE
    if kind != "boilerplate" and _opens_with_label(d, i):
        return Role.PUBLISHED
    if kind and kind not in {"sections", "reporter"}:
        return Role.BOILERPLATE
    if cues.credited[i] and re.match(r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:19|20)\d\d", d.page.texts[i]):
        return Role.BOILERPLATE
    pictured = (
        size <= CAPTION_SIZE
        and (cues.credited[i] or credits_picture(d, i))
        and not (i > d.last and ends_in_agencies(d.page.texts[i], d.lexicon))
    )
    if pictured and (i < d.last or is_behind_body(d, i)):
        return Role.CAPTION
    if cues.linked[i] and _address().fullmatch(d.page.texts[i]):
        return Role.BOILERPLATE
    if cues.dated[i] and is_furniture_label(d, i):
        return Role.BOILERPLATE
    if cues.dated[i] and size <= DATE_SIZE:
        return Role.PUBLISHED if _is_dateline_of_page(d, i) and not _is_of_picture(d, i) else Role.BOILERPLATE
    if kind == "sections" and i < d.title:
        return Role.SECTION
    if not kind and size <= RELATIVE_SIZE and i >= d.title and is_told_from_now(d, i):
        return Role.PUBLISHED
    if size <= SUBTITLE_SIZE and i < d.first and ends_in_reporter(d.page.texts[i], d.lexicon):
        return Role.CAPTION
    if kind == "reporter" or (size <= BYLINE_SIZE and names_someone(d, i)):
        return Role.BYLINE
    return Role.BOILERPLATE


def _is_head(d: Decoded, i: int) -> bool:
    """Whether a line is an article's head: `发表于2014-08-24 21:30| 1164次阅读| 来源CSDN`."""
    return "|" in d.page.texts[i] and _opens_with_label(d, i)


def _says_days(d: Decoded, i: int) -> bool:
    """Whether a line has a day and nothing but a word besides: `2019年10月12日 9時00分 (2019年10月12日 10時02分更新)`."""
    if not d.cues.dated[i] or d.sizes[i] > 2 * DATE_SIZE or not d.dates(i):
        return False
    return sum(map(str.isalpha, without_days(d, i))) <= _LETTERS


def _opens_with_label(d: Decoded, i: int) -> bool:
    """Whether a date's label runs into the date: `发表于2014-08-24`."""
    if not d.cues.dated[i] or d.sizes[i] > 2 * DATE_SIZE:
        return False
    label = re.match(r"\D{2,30}(?=\d)", d.page.texts[i])
    return label is not None and d.lexicon.labels.get(fold(label[0]).strip(TRIM)) in {"published", "updated"}


def _is_dateline_of_page(d: Decoded, i: int) -> bool:
    """Whether a line with a date says little else: no handle of a social network, no sentence glued to the day."""
    text = d.page.texts[i]
    if i > d.last >= 0 and not d.cues.kinds[i] and count_words(without_days(d, i)) > _BEHIND_WORDS:
        return any("T" in (date.value or "") for date in d.dates(i))
    if d.cues.linked[i] and ("(@" in text or "pic.twitter" in text):
        return False
    if not (count_words(text, 3) <= _DATE_WORDS or "|" in text or "•" in text or _colon().search(text)):
        return False
    return not (is_sentence_without_spaces(d, i) or tells_year(d, i))


def _is_of_picture(d: Decoded, i: int) -> bool:
    """Whether words around the day say what a picture shows: beside its credit, or on the line below that."""
    credited = d.cues.credited[i] or (i > 0 and d.roles[i - 1] is Role.CAPTION and d.cues.credited[i - 1])
    if not credited or d.cues.kinds[i]:
        return False
    rest = without_days(d, i).strip(TRIM)
    labelled = d.lexicon.labels.get(fold(" ".join(rest.split()[-2:]))) in {"published", "updated"}
    return not labelled and count_words(rest, 3) >= _CAPTION_WORDS


@cache
def _colon() -> re.Pattern[str]:
    """A colon that is not a clock's."""
    return re.compile(r":(?!\d)|(?<!\d):")


def _is_value(d: Decoded, i: int, role: Role) -> bool:
    """Whether line `i` can be the value of the label alone on the line before it."""
    price = d.page.texts[i].rstrip(")").endswith("%")
    if price or (d.roles[i] in {Role.PUBLISHED, Role.HEADLINE} and role is not Role.UPDATED) or d.cues.kinds[i]:
        return False
    if role in {Role.PUBLISHED, Role.UPDATED}:
        return bool(d.cues.dated[i]) and d.sizes[i] <= DATE_SIZE
    return d.roles[i] is Role.BOILERPLATE and d.sizes[i] <= (300 if role is Role.KEYWORDS else 60)


def _first_prose(d: Decoded) -> None:
    """Let the body begin where its first line still is prose."""
    if d.first < len(d.page) and d.roles[d.first] in {Role.PUBLISHED, Role.UPDATED, Role.SOURCE, Role.BYLINE}:
        d.first = next((j for j in range(d.first + 1, len(d.page)) if d.roles[j] in PROSE), len(d.page))


@cache
def _address() -> re.Pattern[str]:
    """A line that is a page's or picture's address, with no more than marks behind it."""
    return re.compile(r"(?:https?:)?//\S+[\s\W]*|www\.\S+/\S*[\s\W]*")
