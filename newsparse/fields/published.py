"""When the story was published, and when it was last changed."""

from __future__ import annotations

from dataclasses import replace

from newsparse.article import Role, StatedDate
from newsparse.dates import read
from newsparse.fields.above import UNSURE, above, is_above_menu, is_below_menu, only_date
from newsparse.fields.dateline import Opened
from newsparse.fields.found import DAY, Finding, found_date
from newsparse.fields.in_story import days_in_story
from newsparse.fields.source_end import others
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import REACH, Decoded
from newsparse.text.fold import fold

THRESHOLD = 0.5
"""A date less sure than this is evidence only."""

TWIN = "the same day in another calendar"
ONLY_CHANGE = "label updated, the only date on the page"
"""Cues that a reader of the result is warned of."""

_LABEL_WORDS = 5
_LABEL = 30
_LEAD = 80
"""A line behind the body that is so long is another story's, or a comment."""

_CLOCK = 20
"""How long a line is at most that has a clock alone."""
_BULLETS = " •·-–|"
_TWIN = 14
"""How far apart one day's dates in two calendars are printed: `الموافق` stands between them."""


def read_dates(d: Decoded, opened: Opened) -> tuple[list[Finding], list[Finding]]:
    """The evidence for `published` and for `updated`, the accepted value first."""
    published: list[Finding] = []
    updated: list[Finding] = []
    kind = ""
    stop = others(d)
    for i in d.lines(Role.PUBLISHED, Role.UPDATED, Role.BYLINE, Role.SECTION, Role.SOURCE, Role.DATELINE):
        if not d.cues.dated[i] and not d.cues.kinds[i] and d.roles[i] is not Role.PUBLISHED:
            continue
        end = 0
        text = d.page.texts[i][:REACH]
        alone = d.cues.values[i] >= len(text) and d.cues.kinds[i] in {"published", "updated"}
        dates = d.dates(i)
        kind = kind if i and d.cues.values[i - 1] >= len(d.page.texts[i - 1]) else ""
        for date, twin in _twins(dates, text):
            kind = _label(d, text[end : date.span[0]]) or kind
            if not kind and _changed_behind(d, text[date.span[1] :]):
                kind = "updated"
            cue, sure = _cue(d, i, kind, text, date, stop)
            found = updated if kind == "updated" else published
            found.append(_with_clock_below(d, i, found_date(d.page, i, date, cue, sure)))
            if twin:
                found.append(found_date(d.page, i, twin, TWIN, UNSURE))
            end = date.span[1]
            kind = ""
        if alone and not dates:
            kind = d.cues.kinds[i]
        elif d.roles[i] is Role.UPDATED and not dates:
            kind = ""
    if not any(e.value and e.confidence >= THRESHOLD for e in (*published, *updated)):
        published = only_date(d, published, updated) or [*published, *days_in_story(d, opened)]
    updated = _accept(_without_refresh(d, updated, published))
    if updated and not any(e.value for e in published if not _is_of_others(d, e, updated[0], stop)):
        published.append(updated[0]._replace(cue=ONLY_CHANGE, confidence=0.55, accepted=False))
    return _accept(published), updated


def _is_of_others(d: Decoded, day: Finding, change: Finding, stop: int) -> bool:
    """Whether a day is another story's: such stand behind the label alone on line `stop`, and the story's own change in front of it."""
    if stop >= len(d.page) or d.cues.values[stop] < len(d.page.texts[stop]):
        return False
    return change.span[0][0] < d.page.begins[stop] <= day.span[0][0]


def _without_refresh(d: Decoded, updated: list[Finding], published: list[Finding]) -> list[Finding]:
    """The changes, those of the site itself made unsure: above the headline, on the day that the page was viewed."""
    viewed = {e.value[:10] for e in published if e.value and e.cue.startswith("above the headline, where")}
    top = d.page.begins[d.title] if d.title >= 0 else 0
    return [
        e._replace(cue="on the day the page was viewed, above the headline", confidence=UNSURE, accepted=False)
        if e.value and e.value[:10] in viewed and e.span[0][0] < top
        else e
        for e in updated
    ]


def _with_clock_below(d: Decoded, i: int, day: Finding) -> Finding:
    """A day that ends its line, with the clock alone on the next or below the author: `Aktualisiert: 18.05.2024`, `• 22:03 Uhr`."""
    at = i + 1 + (d.roles[i + 1 : i + 2] == [Role.BYLINE])
    ends = len(day.value or "") == DAY and day.span[0][1] == d.page.end(i)
    if not ends or not day.date or at >= len(d.page) or d.sizes[at] > _CLOCK or not d.cues.dated[at]:
        return day
    text = d.page.texts[at]
    clock = text.lstrip(_BULLETS)
    how, whole = d.reading, f"{day.date.raw} {clock}"
    date = next(iter(read(whole, language=how.language, now=how.now, day_first=how.day_first)), day.date)
    if date.span != (0, len(whole)) or (date.value or "")[:DAY] != day.value or date.precision == "day":
        return day
    end = d.page.end(at)
    return day._replace(
        value=date.value, span=(*day.span, (end - len(clock), end)), date=replace(date, span=day.date.span)
    )


def _label(d: Decoded, before: str) -> str:
    """The kind of the label that stands in front of a date, or an empty text."""
    key = fold(before)
    for bar in _BARS:
        key = key.replace(bar, " ")
    words = key.strip(TRIM).split()
    for count in range(min(_LABEL_WORDS, len(words)), 0, -1):
        for piece in (words[-count:], words[:count]):
            kind = d.lexicon.labels.get(" ".join(piece).strip(TRIM), "")
            if kind in {"published", "updated"}:
                return kind
    return ""


_BARS = "|·•"
"""What parts the pieces of a line of metadata with or without spaces around it: `Work & Money·Posted on Dec 23, 2023`."""


def _changed_behind(d: Decoded, behind: str) -> bool:
    """Whether the only word behind a date says that it is the day of a change: `2024年4月9日 11時30分 更新`."""
    return (
        0 < len(behind) <= _LABEL
        and behind[-1] not in ":："
        and d.lexicon.labels.get(fold(behind).strip(TRIM)) == "updated"
    )


def _cue(d: Decoded, i: int, kind: str, text: str, date: StatedDate, stop: int) -> tuple[str, float]:
    """What speaks for the date of line `i`, and how much; from line `stop` on other stories stand."""
    top = d.title if d.title >= 0 else d.first if is_below_menu(d, i) or is_above_menu(d, i) else 0
    if i >= stop:
        behind = "behind the label of other stories"
        return (f"label {kind}, {behind}", THRESHOLD) if kind else (behind, UNSURE)
    if kind:
        return f"label {kind}", 0.95
    if d.roles[i] is Role.BYLINE:
        return "beside the author", 0.9
    if i < top:
        return above(d, i, top, text, date)
    if i <= d.first:
        return "between the headline and the body", 0.9
    if i <= d.last:
        return "among the body's first lines", 0.7
    if i + 1 < stop and d.sizes[i + 1] >= _LEAD and (d.roles[i - 1] is not Role.SOURCE):
        return "behind the body, above another story's text", UNSURE
    return "behind the body", 0.6


def _twins(dates: list[StatedDate], text: str) -> list[tuple[StatedDate, StatedDate | None]]:
    """The dates that are known, or else all; of one day's dates in two calendars the better one, with the other."""
    out: list[tuple[StatedDate, StatedDate | None]] = []
    for date in dates:
        last = out[-1][0] if out else None
        if last and last.calendar != date.calendar and date.span[0] - last.span[1] <= _TWIN:
            best = _one(last, date, text)
            out[-1] = best, (last if best.calendar == date.calendar else date)
        else:
            out.append((date, None))
    return [(date, twin) for date, twin in out if date.value] or out


def _one(first: StatedDate, second: StatedDate, text: str) -> StatedDate:
    """Two calendars' dates as one."""
    chosen, other = (first, second) if first.calendar == "gregorian" else (second, first)
    if not chosen.value:
        chosen, other = other, chosen
    if chosen.value and chosen.precision == "day" and other.value and "T" in other.value:
        span = (first.span[0], second.span[1])
        value = chosen.value + other.value[10:]
        return replace(
            chosen, value=value, precision=other.precision, span=span, raw=text[slice(*span)], zone=other.zone
        )
    return chosen


def _accept(candidates: list[Finding]) -> list[Finding]:
    """The candidates, the best one that is sure enough accepted and first."""
    sure = [e for e in candidates if e.value and e.confidence >= THRESHOLD]
    if not sure:
        return candidates
    best = max(sure, key=lambda e: (e.confidence, len(e.value or "") >= 10))
    return [best._replace(accepted=True), *(e for e in candidates if e is not best)]
