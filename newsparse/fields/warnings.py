"""What a reader of the result should know: fields that are missing, texts that look cut, dates that cannot be read."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Article, Role
from newsparse.fields.published import ONLY_CHANGE, TWIN
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import ENDS


def read_warnings(article: Article, d: Decoded) -> tuple[str, ...]:
    """One sentence each, in a fixed order."""
    if not len(d.page):
        return ("no text",)
    out = []
    if _markup().search(d.page.text[:5000]):
        out.append("looks like HTML; paste what a browser shows instead")
    if not article.headline:
        out.append("no headline found")
    if not article.paragraphs:
        out.append("no paragraphs found")
    dates = article.evidence.get("published", ())
    for e in dates:
        if e.date and e.date.readings and not article.published:
            out.append(f"the date {e.date.raw!r} can be {' or '.join(e.date.readings)}")
            break
    if dates and dates[0].accepted and dates[0].cue == ONLY_CHANGE:
        out.append("published is the day of the last change, the only date on the page")
    twin = next((e for e in dates if e.cue == TWIN and e.value), None)
    if twin and twin.date and twin.value and article.published and twin.value[:10] != article.published[:10]:
        out.append(f"two dates disagree: published is {article.published}, {twin.date.raw!r} is {twin.value}")
    prose = d.lines(Role.PARAGRAPH)
    if prose and prose[-1] == len(d.page) - 1 and ENDS.get(d.page.texts[prose[-1]][-1], 0) in {0, 4}:
        out.append("text ends in mid-sentence")
    return tuple(out)


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"<(?:!doctype html|html|head|body|div|p|script|span|meta)\b[^<>]*>", re.IGNORECASE)
