"""The day and the author behind a summary in several sentences or points, further down than an article's head."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.bylines import BYLINE_SIZE, names_someone
from newsparse.roles.decoded import Decoded

_DAY_SIZE = 40
"""A longer line is more than a day."""

_REACH = 12
"""How many lines below the head a summary in points can reach, with the day behind it."""


def date_behind_summary(d: Decoded, start: int) -> None:
    """Where the head has no date: the first line among the body's first ones that is a day and nothing else."""
    for i in range(start, min(start + _REACH, d.last)):
        short = d.roles[i] is Role.BOILERPLATE and d.sizes[i] <= _DAY_SIZE and not d.cues.kinds[i]
        if short and d.cues.dated[i] and (dates := d.dates(i)) and dates[0].value:
            text, (begin, end) = d.page.texts[i], dates[0].span
            if not any(map(str.isalpha, text[:begin] + text[end:])):
                d.roles[i] = Role.PUBLISHED
                return


def byline_behind_summary(d: Decoded, start: int) -> None:
    """Where the head has no author: the first short line among the body's first ones that a byline's word opens, or a name above a copy
    of the headline.
    """
    title = d.cues.folded[d.title] if d.title >= 0 else ""
    for i in range(start, min(start + _REACH, d.last)):
        if d.roles[i] is not Role.BOILERPLATE or d.sizes[i] > BYLINE_SIZE // 2:
            continue
        if d.cues.kinds[i] == "byline" or (d.cues.folded[i + 1] == title and names_someone(d, i)):
            d.roles[i] = Role.BYLINE
            return
