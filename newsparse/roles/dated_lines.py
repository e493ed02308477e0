"""What a line with a day says besides it: when the story is from, or something else, with a year or a day in it."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache

from newsparse.article import StatedDate
from newsparse.dates import read
from newsparse.roles.decoded import Decoded
from newsparse.text.letters import count_words

_ANY_MOMENT = datetime(2000, 1, 1, 12)
"""Words like "yesterday" are dates only beside a moment; which one does not matter where just their being dates does."""

_TODAY, _WEEK_AHEAD = "2000-01-01", "2000-01-08"
"""The day of that moment, and the last that words for days to come can name."""

_WORDS_BESIDE = 3
"""A line with more words than this beside its month, its year or its word for a day says more than when."""

_CLAUSES = frozenset("，。,")
_FEWEST = 8
"""So many characters besides the day, with one of these marks among them, are a sentence."""


def without_days(d: Decoded, i: int) -> str:
    """Line `i` with spaces for its dates."""
    text = d.page.texts[i]
    for date in d.dates(i) if d.cues.dated[i] else ():
        start, end = date.span
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def is_told_from_now(d: Decoded, i: int) -> bool:
    """Whether a line holds a day without its year, or one counted from the reader's: `3 hours ago`, `Yesterday`, `أمس`."""
    text = d.page.texts[i]
    dates = read(text, language=d.reading.language, now=_ANY_MOMENT)
    return bool(dates) and not (_is_ahead(dates[0]) or count_words(text) - count_words(dates[0].raw) > _WORDS_BESIDE)


def _is_ahead(date: StatedDate) -> bool:
    """Whether a word for a day to come stands alone, on which nothing is published yet: `غدا`."""
    return _TODAY < (date.value or "")[: len(_TODAY)] <= _WEEK_AHEAD and not any(map(str.isdecimal, date.raw))


def tells_year(d: Decoded, i: int) -> bool:
    """Whether a line says much besides a month or a year, and so what and not when: `ميزانية البلدية لعام 2026`."""
    if d.cues.kinds[i]:
        return False
    dates = d.dates(i)
    vague = (
        all(date.precision in {"month", "year"} for date in dates) if dates else _bare_year().match(d.cues.folded[i])
    )
    return bool(vague) and count_words(without_days(d, i), 3) > _WORDS_BESIDE


@cache
def _bare_year() -> re.Pattern[str]:
    """A year in a text without clocks."""
    return re.compile(r"(?!.*\d[:h]\d\d).*(?<!\d)(?:19|20)\d\d(?!\d)")


def is_sentence_without_spaces(d: Decoded, i: int) -> bool:
    """Whether a Chinese or Japanese line says something besides its day, with a comma or a stop among the words."""
    text = d.page.texts[i]
    return not _CLAUSES.isdisjoint(text) and sum("\u3040" <= c <= "\u9fff" for c in without_days(d, i)) >= _FEWEST
