"""Other stories on the page, with their own dates and texts where those were pasted too."""

from __future__ import annotations

from newsparse.article import Related, Role
from newsparse.fields.found import Finding, found, found_date, found_line
from newsparse.roles.cards import DATE_SIZE
from newsparse.roles.cues import LONG
from newsparse.roles.decoded import Decoded
from newsparse.roles.related_lines import MARKS
from newsparse.roles.seams import once
from newsparse.roles.teasers import is_dated_link
from newsparse.roles.tickers import behind_clock, is_clock, ticker_pieces
from newsparse.text.fold import fold

_BETWEEN = " \t:|•·-–—"
_BULLETS = MARKS + "-–—"
"""What can stand before a headline in a list."""

_PAIR = 2


class _Story:
    def __init__(self, headline: Finding) -> None:
        self.headline = headline
        self.published: Finding | None = None
        self.paragraphs: list[Finding] = []


def read_related(d: Decoded) -> tuple[tuple[Related, ...], dict[str, list[Finding]]]:
    """The other stories, each headline once, and the evidence for their headlines, dates and paragraphs."""
    stories: dict[str, _Story] = {}
    own = d.cues.folded[d.title] if d.title >= 0 else None
    current: _Story | None = None
    dates_above = False
    for i in d.lines(Role.RELATED_LABEL, Role.RELATED_HEADLINE, Role.RELATED_TEXT):
        if d.roles[i] is Role.RELATED_LABEL:
            dates_above = _day(d, i + 1) is not None
        elif d.roles[i] is Role.RELATED_TEXT:
            if current:
                _add_text(d, i, current)
        else:
            in_ticker = i > 0 and is_clock(d.page.texts[i - 1])
            start = d.cues.values[i] if d.cues.kinds[i] == "related" and not in_ticker else 0
            cue = f"label {d.page.texts[i][:start].strip()}" if start else "headline of another story"
            if not start:
                start, day = _unopened(d, i)
                if current and day:
                    current.published = current.published or day
            headlines = _headlines(d, i, cue, start)
            whole = len(headlines) == 1 and not start and len(d.page.texts[i]) <= LONG and not once(d.page.texts[i])
            for headline in headlines:
                key = d.cues.folded[i] if whole else fold(headline.value or "")
                if key and key != own and not _is_address(key):
                    current = stories.setdefault(key, _Story(headline))
                    current.published = current.published or _day(d, _beside(d, i, dates_above=dates_above))
    return tuple(map(_related, stories.values())), {
        "related": [s.headline for s in stories.values()],
        "related_published": [s.published for s in stories.values() if s.published],
        "related_paragraphs": [paragraph for s in stories.values() for paragraph in s.paragraphs],
    }


def _headlines(d: Decoded, i: int, cue: str, start: int) -> list[Finding]:
    """The headlines on line `i` from its character `start` on: one, which may be printed twice, or all of a ticker's."""
    text, begin, sure = d.page.texts[i], d.page.begins[i], d.confidences[i]
    pieces = ticker_pieces(text) if i < d.first else []
    if pieces:
        return [found(d.page, begin + a, begin + b, "ticker of other stories", sure) for a, b in pieces]
    half = once(text[start:])
    return [found(d.page, begin + start, begin + start + half if half else d.page.end(i), cue, sure)]


def _is_address(key: str) -> bool:
    """Whether a folded text is the address of a page and nothing else."""
    return " " not in key and ("://" in key or key.startswith("www."))


def _related(s: _Story) -> Related:
    paragraphs = tuple(paragraph.value or "" for paragraph in s.paragraphs)
    return Related(s.headline.value or "", s.published.value if s.published else None, paragraphs)


def _beside(d: Decoded, i: int, *, dates_above: bool) -> int:
    """The line where the day of the headline on line `i` stands: below it, or below its author."""
    if dates_above:
        return i - 1
    return i + 2 if d.cues.kinds[i + 1 : i + 2] == ["byline"] else i + 1


def _day(d: Decoded, i: int) -> Finding | None:
    """The date on the line beside another story's headline, which has no other role."""
    if not 0 <= i < len(d.page) or d.roles[i] is not Role.BOILERPLATE or d.sizes[i] > DATE_SIZE or not d.cues.dated[i]:
        return None
    date = next((date for date in d.dates(i) if date.value), None)
    return found_date(d.page, i, date, "beside the story's headline", 0.8, accepted=True) if date else None


def _unopened(d: Decoded, i: int) -> tuple[int, Finding | None]:
    """Where a headline begins behind its bullet, its clock or the day of the link before it, and that day."""
    text = d.page.texts[i]
    if is_dated_link(d, i):
        return d.dates(i)[0].span[1], found_date(
            d.page, i, d.dates(i)[0], "behind the story's headline", 0.8, accepted=True
        )
    clock = behind_clock(text) if d.cues.dated[i] else 0
    return clock or (2 if text[0] in _BULLETS and text[1:2] == " " else _behind_step(d, i)), None


def _behind_step(d: Decoded, i: int) -> int:
    """Where a headline begins behind a label of one word, if it and the one beside it are all and have two: `Previous …`, `Next …`."""
    headline = Role.RELATED_HEADLINE
    first = i if d.roles[i + 1 : i + 2] == [headline] else i - 1
    if first < 0 or d.roles[max(0, first - 1) : first + 3].count(headline) != _PAIR:
        return 0
    words = {d.cues.folded[k].partition(" ")[0] for k in (first, first + 1)}
    labels = len(words) == _PAIR and all(d.lexicon.whole.get(word) == "related" for word in words)
    return d.page.texts[i].find(" ") + 1 if labels else 0


def _add_text(d: Decoded, i: int, story: _Story) -> None:
    """A paragraph of the story, without the date that its first one runs on from: `1 Απριλίου 2020Κλειστό θα παραμείνει`."""
    start = 0
    date = d.dates(i)[0] if d.cues.dated[i] and not story.paragraphs and d.dates(i) else None
    if date and date.value and date.span[0] == 0:
        printed = found_date(d.page, i, date, "before the story's text", 0.8, accepted=True)
        story.published = story.published or printed
        rest = d.page.texts[i][date.span[1] :]
        start = date.span[1] + len(rest) - len(rest.lstrip(_BETWEEN))
    text = found_line(d.page, i, "text below the story's headline", d.confidences[i], start=start)
    if text.value:
        story.paragraphs.append(text)
