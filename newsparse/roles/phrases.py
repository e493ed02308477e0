"""Patterns that find the vocabulary's phrases, by their first letter, so that most places in a text are passed over at one look."""

from __future__ import annotations

import re
from collections.abc import Iterable

BORDERS = "\n !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~©•·●▪■►▶→▲△▼◆。、《》【】،؛؟۔।"
"""What stands before a word of a folded text."""


def behind(borders: str, phrases: Iterable[str]) -> re.Pattern[str]:
    """The phrases, each with the one of some characters that it stands behind."""
    return re.compile(f"[{re.escape(borders)}]{_by_letter(phrases)}")


def anywhere(phrases: Iterable[str]) -> re.Pattern[str]:
    """The phrases wherever they stand."""
    return re.compile(_by_letter(phrases))


def _by_letter(phrases: Iterable[str]) -> str:
    """An alternative a first letter; the longest phrase first."""
    rests: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "(?:" + "|".join(f"{re.escape(letter)}(?:{'|'.join(those)})" for letter, those in rests.items()) + ")"
