"""Posts of a social network inside a story: what somebody wrote elsewhere, signed with the account and the day."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded

_SIGNATURE = 100
"""How long the signature is at most: a dash, a name, the account in brackets, the day."""


def mark_posts(d: Decoded) -> None:
    """Take from the body the posts that are signed at the end of their line or on the line below: no text of the story's own."""
    for i, text in enumerate(d.page.texts):
        if text[-1].isdecimal() and "(@" in text[-_SIGNATURE:] and (match := _signature().search(text[-_SIGNATURE:])):
            signed_alone = match.start() == 0 and len(text) <= _SIGNATURE
            for k in (i - 1, i) if signed_alone else (i,):
                if k > d.title and d.roles[k] in PROSE:
                    d.roles[k] = Role.BOILERPLATE
    if d.first < len(d.page) and d.roles[d.first] not in PROSE:
        d.first = next((k for k in range(d.first, len(d.page)) if d.roles[k] in PROSE), len(d.page))


@cache
def _signature() -> re.Pattern[str]:
    return re.compile(r"[-–—]\s?[^()]{1,50}\(@\w{2,20}\)\s?\D{0,15}(?:\d{1,2}\D{1,15})?\d{4}$")
