"""Whether a printed date has its weekday: a page prints the day of viewing with it, and most stories print theirs without."""

from __future__ import annotations

from newsparse.dates.lexicon import lexicon
from newsparse.dates.outline import outline
from newsparse.dates.words import WEEKDAY


def has_weekday(raw: str, *, language: str | None = None) -> bool:
    """Whether a date as printed names the day of the week, by the names of `language`.

    >>> has_weekday("Thursday, 3 May 2024"), has_weekday("3 May 2024")
    (True, False)
    """
    return WEEKDAY in outline(raw, 0, len(raw), lexicon(language)).shape
