"""What a reader of the result should know: fields that are missing, texts that look cut, dates that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsparse.article import Role
from newsparse.fields.found import Finding
from newsparse.fields.published import ONLY_CHANGE, TWIN
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import ENDS

_START = 5000
"""How far into a text markup is looked for."""


def read_warnings(
    d: Decoded, headline: list[Finding], published: list[Finding], paragraphs: Sequence[str]
) -> tuple[str, ...]:
    """One sentence each, in a fixed order."""
    if not len(d.page):
        return ("no text",)
    out = []
    if "<" in d.page.text and _markup().search(d.page.text, 0, _START):
        out.append("looks like HTML; paste what a browser shows instead")
    if not any(e.accepted for e in headline):
        out.append("no headline found")
    if not paragraphs:
        out.append("no paragraphs found")
    day = published[0].value if published and published[0].accepted else None
    doubt = next((e.date for e in published if e.date and e.date.readings), None)
    if doubt and not day:
        out.append(f"the date {doubt.raw!r} can be {' or '.join(doubt.readings)}")
    if day and published[0].cue == ONLY_CHANGE:
        out.append("published is the day of the last change, the only date on the page")
    twin = next((e for e in published if e.cue == TWIN and e.value), None)
    if twin and twin.date and twin.value and day and twin.value[:10] != day[:10]:
        out.append(f"two dates disagree: published is {day}, {twin.date.raw!r} is {twin.value}")
    if d.roles[-1] is Role.PARAGRAPH and ENDS.get(d.page.texts[-1][-1], 0) in {0, 4}:
        out.append("text ends in mid-sentence")
    return tuple(out)


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"<(?:!doctype html|html|head|body|div|p|script|span|meta)\b[^<>]*>", re.IGNORECASE)
