"""When the story was published, and when it was last changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from newsparse.article import Evidence, Role, StatedDate
from newsparse.dates import read
from newsparse.fields.found import found_date
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

THRESHOLD = 0.5
"""A date less sure than this is evidence only."""

_LABEL_WORDS = 5


def read_dates(
    d: Decoded, language: str | None, now: datetime | None, day_first: bool | None
) -> tuple[list[Evidence], list[Evidence]]:
    """The evidence for `published` and for `updated`, the accepted value first."""
    published: list[Evidence] = []
    updated: list[Evidence] = []
    kind = ""
    for i in d.lines(Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.SECTION, Role.SOURCE, Role.DATELINE):
        if not d.cues.dated[i] and not d.cues.kinds[i]:
            continue
        end = 0
        text = d.page.texts[i]
        alone = d.cues.values[i] >= len(text) and d.cues.kinds[i] in {"published", "updated"}
        dates = read(text, language=language, now=now, day_first=day_first)
        kind = kind if i and d.cues.values[i - 1] >= len(d.page.texts[i - 1]) else ""
        for date in _best_of_twins(dates):
            kind = _label(d, text[end : date.span[0]]) or kind
            cue, sure = _cue(d, i, kind)
            (updated if kind == "updated" else published).append(found_date(d.page, i, date, cue, sure))
            end = date.span[1]
            kind = ""
        if alone and not dates:
            kind = d.cues.kinds[i]
        elif d.roles[i] is Role.UPDATED and not dates:
            kind = ""
    updated = _accept(updated)
    if updated and not any(e.value for e in published):
        published.append(
            replace(updated[0], cue="label updated, the only date on the page", confidence=0.55, accepted=False)
        )
    return _accept(published), updated


def _label(d: Decoded, before: str) -> str:
    """The kind of the label that stands in front of a date, or an empty text."""
    words = fold(before).strip(TRIM).split()
    for count in range(min(_LABEL_WORDS, len(words)), 0, -1):
        for piece in (words[-count:], words[:count]):
            kind = d.lexicon.labels.get(" ".join(piece).strip(TRIM), "")
            if kind in {"published", "updated"}:
                return kind
    return ""


def _cue(d: Decoded, i: int, kind: str) -> tuple[str, float]:
    top = d.title if d.title >= 0 else 0
    if kind:
        return f"label {kind}", 0.95
    if d.roles[i] is Role.BYLINE:
        return "beside the author", 0.9
    if i < top:
        return "above the headline, where pages print the day they are viewed", 0.4
    if i <= d.first:
        return "between the headline and the body", 0.9
    if i <= d.last:
        return "among the body's first lines", 0.7
    return "behind the body", 0.6


def _best_of_twins(dates: list[StatedDate]) -> list[StatedDate]:
    """Of two calendars' dates for one day, the one that can be resolved."""
    known = [date for date in dates if date.value]
    return known or dates


def _accept(candidates: list[Evidence]) -> list[Evidence]:
    """The candidates, the best one that is sure enough accepted and first."""
    sure = [e for e in candidates if e.value and e.confidence >= THRESHOLD]
    if not sure:
        return candidates
    best = max(sure, key=lambda e: (e.confidence, len(e.value or "") >= 10))
    return [replace(best, accepted=True), *(e for e in candidates if e is not best)]
