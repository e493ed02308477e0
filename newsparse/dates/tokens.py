"""A piece of a line as tokens: numbers, words and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache, lru_cache

from newsparse.dates.joins import RUN_ON_MONTHS
from newsparse.dates.numerals import HAN
from newsparse.dates.words import key
from newsparse.text.letters import ASCII_BETWEEN, BETWEEN

COUNTERS = "年月日号號時时點点分秒"
"""Chinese and Japanese letters that count parts of a date; each is a token of its own."""

_HANGUL_COUNTERS = frozenset("년월일시분초")
_ALONE = frozenset(COUNTERS + HAN)
"""Letters that are tokens of their own."""


@cache
def _run() -> re.Pattern[str]:
    return re.compile(
        # The commonest first.
        rf"[^\d{BETWEEN}{COUNTERS}{HAN}]+|[{BETWEEN}]+|\d+|[{HAN}]{{1,5}}(?=\s?[{COUNTERS}])|[{COUNTERS}]|[{HAN}]"
    )


@cache
def _ascii_run() -> re.Pattern[str]:
    return re.compile(rf"[^0-9{ASCII_BETWEEN}]+|[{ASCII_BETWEEN}]+|[0-9]+")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(f"[{BETWEEN}]")


@lru_cache(maxsize=4096)
def is_between(token: str) -> bool:
    """Is the token neither a number nor a word?"""
    return _between().match(token) is not None


@cache
def _run_together(*, ascii_alone: bool) -> re.Pattern[str]:
    """Where a word runs into the next: ESTUpdated, PublishedMay, AMNov, GEARAPR."""
    months = RUN_ON_MONTHS.split()
    small, large = ("", "") if ascii_alone else ("а-яё", "А-ЯЁ")
    return re.compile(
        rf"(?<=[a-z{small}]{{3}})(?=[A-Z{large}])|(?<=[A-Z]{{2}})(?=[A-Z][a-z])"
        rf"|(?<=[A-Z])(?=(?:{'|'.join([*map(str.upper, months), *months])})\Z)"
    )


@cache
def _day_and_year() -> re.Pattern[str]:
    return re.compile(r"\s\d{1,2}, \d{4}")


def last_part(word: str) -> str:
    """The last of the words that run together in one."""
    return _run_together(ascii_alone=word.isascii()).split(word)[-1]


def runs(text: str) -> list[str]:
    """The runs of digits, of letters and of what stands between; joined they are `text`."""
    return (_ascii_run() if text.isascii() else _run()).findall(text)


def split(text: str) -> list[str]:
    """The tokens of `text`: its runs, cut; joined they are `text`.

    >>> split("5:25PM ESTUpdated")
    ['5', ':', '25', 'PM', ' ', 'EST', 'Updated']
    """
    return cut(runs(text))


def cut(found: list[str], whole: Container[str] = ()) -> list[str]:
    """The runs with those cut that are more than one word: Korean counters behind a number, words that run together.

    Those that are known to be `whole` are not looked at.
    """
    tokens: list[str] = []
    for i, token in enumerate(found):
        if token in whole:
            tokens.append(token)
        elif (
            token[0] in _HANGUL_COUNTERS
            and len(token) > 1
            and i
            and found[i - 1][-1].isdecimal()
            and not token.startswith("시간")
        ):
            tokens += [token[0], token[1:]]
        elif _may_run_together(token):
            # In capitals any name may end in MAR: only a whole date behind it tells.
            together = not token.isupper() or _day_and_year().match("".join(found[i + 1 : i + 5]))
            tokens += _run_together(ascii_alone=token.isascii()).split(token) if together else [token]
        else:
            tokens.append(token)
    return tokens


def may_be_cut(token: str) -> bool:
    """Is the run one that is cut where it stands behind a number, or in front of a day and a year?"""
    return token[0] in _HANGUL_COUNTERS or (_may_run_together(token) and last_part(token) != token)


def _may_run_together(token: str) -> bool:
    return len(token) > 3 and not token.islower() and token[0].isalpha() and not token.istitle()


def pieces(text: str) -> list[str]:
    """The keys of the words of `text`, in order."""
    if text.replace(" ", "").isalpha() and text == text.lower() and _ALONE.isdisjoint(text):
        # Most entries of vocabularies: there is nothing to cut.
        return [name for name in map(key, text.split()) if name]
    return [key(token) for token in split(text) if not is_between(token) and key(token)]
