"""A story's opening in Chinese, which no mark separates: `新华社昆明4月12日电（记者顾晨）`."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.agency import agency_prefix, trimmed
from newsparse.fields.brackets_han import opens_in_brackets
from newsparse.fields.opening_parts import Opening, Place
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.reporters import Words, any_of, reporters
from newsparse.text.fold import fold

_BRACKETS = "（(【［[〔"
_REPORTER_REACH = 40


def read_han(head: str, lexicon: Lexicon) -> Opening | None:
    """`新华社昆明4月12日电（记者顾晨）`, `（中央社記者陳怡君台北12日電）`, `央广网海口9月7日消息`.

    An outlet that is not known is told by its reporter's name and the day: `江城网记者马丽4月12日报道`.
    """
    start = len(head) - len(head.lstrip(_BRACKETS))
    end = agency_prefix(head, start, lexicon)
    agency: Place | None = (start, end)
    if (
        end < 0
        and lexicon.before_name
        and lexicon.filed
        and (unknown := _unknown(lexicon.before_name).match(head, start))
    ):
        end = unknown.end(1)
        agency = (start, end) if fold(unknown[0]) not in lexicon.reporters else None
    if end < 0:
        return opens_in_brackets(head, lexicon) if start else None
    match = _report(lexicon.before_name, lexicon.filed).match(head, end) if lexicon.filed else None
    if match:
        place = trimmed(head, *match.span("place"))
        people = [match.span("name")] if match["name"] else []
        people += reporters(head[match.end() : match.end() + _REPORTER_REACH], lexicon, edge=True, offset=match.end())
        return Opening(match.end(), place if place[0] < place[1] else None, agency, tuple(people), True)
    if start and (closed := _closed(lexicon.filed).match(head, end)):
        return Opening(closed.end(), None, agency)
    return opens_in_brackets(head, lexicon) if start else None


@cache
def _closed(filed: Words) -> re.Pattern[str]:
    """What closes the brackets behind an outlet, with its words for a report or without: `訊】`, `專訊】`."""
    return re.compile(rf"(?:[^，。\s）)】］\]]?{any_of(filed)})?[）)】］\]]")


@cache
def _unknown(before: Words) -> re.Pattern[str]:
    """An outlet's name before a reporter's, with the day behind that; the lookahead leaves the reporter's word last."""
    return re.compile(
        rf"([\u4e00-\u9fff]{{2,8}}?){any_of(before)}(?=[\u4e00-\u9fff]{{2,13}}(?:\d{{1,2}}月)?\d{{1,2}}日)"
    )


@cache
def _report(before: Words, filed: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{any_of(before)}(?P<name>[\u4e00-\u9fff]{{3}}|[\u4e00-\u9fff]{{2}}(?=\d)))?(?P<place>[^\d，。,()（）：:\s]{{0,10}}?)\s*"
        rf"(?:\d{{1,2}}月)?\d{{1,2}}日(?:[^，。\s]{{0,4}}?){any_of(filed)}[)）】］]?"
    )
