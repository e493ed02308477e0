"""Dates above the headline: pages print the day they are viewed there, and some the story's own."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsparse.article import Role, StatedDate
from newsparse.dates.weekday import has_weekday
from newsparse.fields.agency import is_agency, pieces
from newsparse.fields.found import DAY, Finding
from newsparse.languages.lexicon import TRIM
from newsparse.roles.dated_lines import without_days
from newsparse.roles.decoded import Decoded
from newsparse.roles.mail import header_lines
from newsparse.roles.small_print import is_archived, names_issue, names_page
from newsparse.text.fold import fold
from newsparse.text.letters import count_words

UNSURE = 0.4
"""How sure a date is that more likely is none of the story's."""

_OPENING = 30
"""How much of a line above is looked through for numbers."""
_ABOVE = 6
"""How far above the headline a date can stand."""
_STRANGERS = 1
"""How many lines that say nothing of the story can stand between its date and the headline."""
_COPY = 3
"""How far above the date the headline's copy can stand."""
_HEADER = 20
"""The header of a mail has fewer lines."""
_MENU = 3
"""So many lines of links are a menu, below which the day of viewing stands."""
_HEAD = frozenset({Role.SECTION, Role.SOURCE, Role.BYLINE, Role.PUBLISHED, Role.UPDATED, Role.KEYWORDS, Role.DECK})
_POSTED = frozenset({"byline", "published", "promo"})
_FEW_WORDS = 1
"""What can stand beside a date with its time, apart from a section."""


def above(d: Decoded, i: int, top: int, text: str, date: StatedDate) -> tuple[str, float]:
    """Above the headline pages print the day they are viewed, with its weekday; the article's own has a clock time or other small print."""
    if _is_below_copy(d, i, top) and not has_weekday(date.raw, language=d.reading.language):
        return "below a copy of the headline", 0.8
    if _is_just_above(d, i, top):
        if any(p.kind in {"published", "updated"} for p in d.labelled(i)) or _is_credited(d, i, top):
            return "with labels above the headline", 0.7
        if any(is_agency(text[a:b], d.lexicon) for a, b in pieces(text, 0, len(text))):
            return "with an agency above the headline", 0.6
        if names_page(text):
            return "with the page of print", 0.7
        if is_archived(d, d.title):
            return "above an archive's headline", 0.7
        if names_issue(d, i):
            return "with the number of the issue", 0.7
        before, behind = text[: date.span[0]], text[date.span[1] :]
        if before[-1:].isalpha() and ("T" in (date.value or "") or fold(before) in d.lexicon.sections):
            return "behind a name above the headline", 0.6
        beside = sum(
            [count_words(part) for part in (before, behind) if fold(part).strip(TRIM) not in d.lexicon.sections]
        )
        if "T" in (date.value or "") and beside <= _FEW_WORDS:
            return "with its time above the headline", 0.55
    return "above the headline, where pages print the day they are viewed", UNSURE


def _is_just_above(d: Decoded, i: int, top: int) -> bool:
    """Whether little but the story's own head and rules stands between line `i` and the headline."""
    if top - i > _ABOVE:
        return False
    strangers = [j for j in range(i + 1, top) if d.roles[j] not in _HEAD and any(map(str.isalnum, d.page.texts[j]))]
    return len(strangers) <= _STRANGERS


def is_below_menu(d: Decoded, i: int) -> bool:
    """Whether links stand above line `i`, or the weather, rates and other numbers of the day; the header of a mail is none of these."""
    above = [j for j in range(max(0, i - 2 * _MENU), i) if d.roles[j] is Role.BOILERPLATE and not d.cues.repeated[j]]
    near = max(0, i - _HEADER)
    header = {near + k for k in header_lines(d.cues.folded[near:i], d.page.gaps[near:i])}
    above = [j for j in above if j not in header]
    unknown = [d.page.texts[j][:_OPENING] for j in above if not d.cues.kinds[j]]
    return len(above) >= _MENU or any(map(str.isdecimal, "".join(unknown)))


def is_above_menu(d: Decoded, i: int) -> bool:
    """Whether a menu on one line follows line `i`: `Home | Politics | Sport | Culture`."""
    return i + 1 < len(d.page) and d.page.texts[i + 1].count("|") >= _MENU


def only_date(d: Decoded, published: list[Finding], updated: list[Finding]) -> list[Finding]:
    """The evidence made sure where it is the only date, close above the headline; nothing where it is not.

    A day of viewing has its weekday, is told by several calendars, or stands below a menu; blogs print the weekday, too, and behind the
    post its clock.
    """
    story = [e for e in published if d.last < 0 or e.span[0][0] <= d.page.begins[d.last]]
    if len(story) != 1 or updated or not (one := story[0]).date:
        return []
    i = bisect_right(d.page.begins, one.span[0][0]) - 1
    near = i < d.title and _is_just_above(d, i, d.title) and not is_below_menu(d, i) and not _tells_years(d, i)
    weekday = has_weekday(one.date.raw, language=d.reading.language) and not _has_clock_below(d)
    if not near or len(one.value or "") < DAY or weekday:
        return []
    sure = one._replace(cue="the only date, above the headline", confidence=0.55)
    return [sure if e is one else e for e in published]


def _has_clock_below(d: Decoded) -> bool:
    """Whether a line behind the body says who posted it and at what time, but no day: `Posted by Anna Holm at 9:14 PM`."""
    behind = range(d.last + 1, min(d.last + 1 + _ABOVE, len(d.page)))
    told = [i for i in behind if d.cues.dated[i] and d.cues.kinds[i] in _POSTED]
    return bool(told) and not any(date.value for date in d.dates(told[0]))


def _is_below_copy(d: Decoded, i: int, top: int) -> bool:
    """Whether the headline stands above line `i`, too, or behind a label there."""
    return d.title == top and any(key.endswith(d.cues.folded[top]) for key in d.cues.folded[max(0, i - _COPY) : i])


def _tells_years(d: Decoded, i: int) -> bool:
    """Whether another year stands beside the day: `২৬ নভেম্বর ২০২০। ১১ অগ্রহায়ণ ১৪২৭`."""
    return re.search(r"\d{4}", without_days(d, i)) is not None


def _is_credited(d: Decoded, i: int, top: int) -> bool:
    """Whether a source or an author is named on the line of the date, or behind it and in front of the next date."""
    for j in range(i, top):
        if j > i and d.cues.dated[j]:
            return False
        if any(part.kind in {"source", "byline"} for part in d.labelled(j)):
            return True
    return False
