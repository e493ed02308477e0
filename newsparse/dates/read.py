"""Find the dates that a line prints, and read them."""

from __future__ import annotations

from datetime import datetime

from newsparse.article import StatedDate
from newsparse.dates import calendars, convert, hebrew, relative
from newsparse.dates.find import first_number, regions
from newsparse.dates.lexicon import lexicon
from newsparse.dates.outline import outline
from newsparse.dates.region import Region
from newsparse.dates.resolve import iso
from newsparse.dates.stated import stated, told

_LONGEST_WITHOUT_NUMBER = 200
"""A line longer than this is prose: its `yesterday` or `an hour ago` dates nothing."""


def read(
    line: str, *, language: str | None = None, now: datetime | None = None, day_first: bool | None = None
) -> list[StatedDate]:
    """The dates that `line` prints, in the order of their place; spans are relative to the line.

    `language` (BCP 47) says whose names to read by; without it the script of the letters does. `day_first` decides what
    3/4/2024 means where nothing else does. A date that cannot be resolved has no value: without a year, of another
    calendar, told from now (`3 hours ago`) without `now`, or with day and month in doubt: then it has both `readings`.

    >>> [date.value for date in read("Published: 31st, May 2024 14:20 GMT")]
    ['2024-05-31T14:20+00:00']
    """
    number = first_number(line)
    if number is None and "年" not in line:
        return _without_number(line, language, now)
    words = lexicon(language)
    found: list[StatedDate] = []
    for start, end in regions(line, words, number):
        found += Region(line, outline(line, start, end, words), words, now, day_first).read()
    if now is not None or hebrew.may_be_in(line):
        found = _joined(found, _without_number(line, language, now))
    return found


def _without_number(line: str, language: str | None, now: datetime | None) -> list[StatedDate]:
    """The dates printed in words alone: Hebrew letters, and distances and days told from now if now is known."""
    found: list[StatedDate] = []
    if hebrew.may_be_in(line):
        found = [_hebrew(line, day) for day in hebrew.read(line)]
    if now is not None and len(line) <= _LONGEST_WITHOUT_NUMBER and (words := lexicon(language)).may_tell(line):
        found = _joined(found, [told(line, ago, now) for ago in relative.in_words(line, words)])
        found = _joined(found, Region(line, outline(line, 0, len(line), words), words, now, None).read())
    return found


def _hebrew(line: str, day: hebrew.HebrewDay) -> StatedDate:
    values = tuple(map(iso, convert.days(calendars.HEBREW, day.year, day.month, day.day)))
    return stated(values, "day", (day.start, day.end), line, None, calendars.HEBREW)


def _joined(first: list[StatedDate], second: list[StatedDate]) -> list[StatedDate]:
    """The dates of both, in the order of their place; of two that overlap the longer."""
    found: list[StatedDate] = []
    for date in sorted([*first, *second], key=lambda date: (date.span[0], -date.span[1])):
        if found and date.span[0] < found[-1].span[1]:
            if date.span[1] - date.span[0] <= found[-1].span[1] - found[-1].span[0]:
                continue
            found.pop()
        found.append(date)
    return found
