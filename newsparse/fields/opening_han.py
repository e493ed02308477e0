"""A story's opening in Chinese, which no mark separates: `新华社昆明4月12日电（记者顾晨）`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.agency import agency_prefix, trimmed
from newsparse.fields.opening_parts import Opening
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.reporters import Words, any_of, reporters

_BRACKETS = "（(【［["
_REPORTER_REACH = 40


def read_han(head: str, lexicon: Lexicon) -> Opening | None:
    """`新华社昆明4月12日电（记者顾晨）`, `（中央社記者陳怡君台北12日電）`, `央广网海口9月7日消息`."""
    start = len(head) - len(head.lstrip(_BRACKETS))
    end = agency_prefix(head, start, lexicon)
    if end < 0:
        return None
    agency = (start, end)
    match = _report(lexicon.before_name, lexicon.filed).match(head, end) if lexicon.filed else None
    if match:
        place = trimmed(head, *match.span("place"))
        people = [match.span("name")] if match["name"] else []
        people += reporters(head[match.end() : match.end() + _REPORTER_REACH], lexicon, edge=True, offset=match.end())
        return Opening(match.end(), place if place[0] < place[1] else None, agency, tuple(people), True)
    if start and head[end : end + 1] in "）)】］]":
        return Opening(end + 1, None, agency)
    return None


@cache
def _report(before: Words, filed: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{any_of(before)}(?P<name>[\u4e00-\u9fff]{{3}}))?(?P<place>[^\d，。,()（）：:\s]{{0,10}}?)\s*"
        rf"(?:\d{{1,2}}月)?\d{{1,2}}日(?:[^，。\s]{{0,4}}?){any_of(filed)}[)）】］]?"
    )
