"""A batch as one page of HTML that needs no network: counts, charts, and the least certain articles with their painted text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from newsparse.article import Role
from newsparse.differences import Record
from newsparse.errors import NewsparseError, RecordError
from newsparse.overview import STEPS, Doubtful, Overview, overview
from newsparse.render import schema
from newsparse.render.confidence import UNSURE
from newsparse.render.printable import printable

_COUNTED = [
    field.name
    for field in schema.FIELDS
    if field.name not in {"input", "carried", "body", "word_count", "evidence", "lines", "newsparse"}
]
"""The fields of which it is said in how many articles they were found: each thing once, and no machinery."""

_MOST_ROWS = 12
_MOST_MONTHS = 36
"""Over a longer time years are counted, not months."""
_MOST_LINES = 400
"""Lines of one article that are shown."""

TextOf = Callable[[Record], str | None]
"""Finds the text that a record was parsed from, if it is still what it was."""


def page(records: Iterable[tuple[str, Record]], most: int, title: str, text_of: TextOf) -> str:
    """The page of records, each with a name for it, with the text of the `most` least certain.

    An article whose record holds its lines is shown as it was pasted, where `text_of` finds that; others as parsed. Raises
    RecordError for records that hold something else than newsparse writes.
    """
    try:
        return _page(overview(records, most), title, text_of)
    except NewsparseError:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        what = f"the records are not of newsparse's making ({type(error).__name__}: {error})"
        raise RecordError(what, hint="newsparse schema prints what a record can hold") from error


def _page(found: Overview, title: str, text_of: TextOf) -> str:
    template = Template(Path(__file__).with_name("report.html").read_text(encoding="utf-8"))
    charts = (
        _chart("Found in", [(name, found.found[name]) for name in _COUNTED], found.articles, share=True),
        _chart("Certainty", [(_class(n), found.certainty[n]) for n in reversed(range(STEPS))], found.articles),
        _chart("Published", _over_time(found.days), found.articles),
        _chart("Languages", _first(found.languages), found.articles),
        _chart("Sources", _first(found.sources), found.articles),
        _chart("Warnings", _first(found.warnings), found.articles),
    )
    return template.substitute(
        title=_safe(title),
        said=_said(found),
        charts="\n".join(filter(None, charts)),
        heading=_heading(found),
        articles="\n".join(_article(one, text_of) for one in found.doubtful),
    )


def _heading(found: Overview) -> str:
    shown = len(found.doubtful)
    return (
        f"The {shown:,} least certain articles" if shown < found.articles else "All articles, the least certain first"
    )


def _said(found: Overview) -> str:
    articles = f"{found.articles:,} article{'s' * (found.articles != 1)}."
    if found.explained == found.articles:
        return (
            f"{articles} Certainty is the mean confidence of headline, day and paragraphs; what is missing counts as 0."
        )
    without = f"{found.articles - found.explained:,} were written without --evidence"
    return f"{articles} {without}: for them certainty says how many of headline, day and paragraphs were found, not how sure they are."


def _chart(title: str, rows: Iterable[tuple[str, int]], whole: int, *, share: bool = False) -> str:
    """Bars, their length the share of `whole`, or else of the longest."""
    rows = list(rows)
    longest = whole if share else max((count for _, count in rows), default=0)
    if not rows or not longest:
        return ""
    bars = "".join(_row(name, count, longest, whole) for name, count in rows)
    return f"<section><h2>{title}</h2><table>{bars}</table></section>"


def _row(name: str, count: int, longest: int, whole: int) -> str:
    bar = f'<span class="bar" style="width:{100 * count / longest:.1f}%"></span>' if count else ""
    head = f'<th scope="row"><bdi>{_safe(name)}</bdi></th>'
    return f'<tr>{head}<td>{bar}</td><td class="n">{count:,} · {100 * count / whole:.0f}%</td></tr>'


def _class(tenth: int) -> str:
    return f"{tenth / STEPS:.1f} to {(tenth + 1) / STEPS:.1f}"


def _first(counts: Counter[str]) -> list[tuple[str, int]]:
    rows = counts.most_common(_MOST_ROWS)
    rest = counts.total() - sum(count for _, count in rows)
    return [*rows, (f"{len(counts) - len(rows)} others", rest)] if rest else rows


def _over_time(days: Counter[str]) -> list[tuple[str, int]]:
    """Articles by month, the empty ones between as well, or over a longer time by year or decade."""
    months = {key: (int(key[:4]) * 12 + int(key[5:7]) - 1) for key in days if len(key) == 7}
    if len(months) == len(days) and months and max(months.values()) - min(months.values()) < _MOST_MONTHS:
        every = range(min(months.values()), max(months.values()) + 1)
        return [(key := f"{n // 12:04}-{n % 12 + 1:02}", days[key]) for n in every]
    years: Counter[int] = Counter()
    for key, count in days.items():
        years[int(key[:4])] += count
    if not years:
        return []
    if max(years) - min(years) < _MOST_MONTHS:
        return [(str(year), years[year]) for year in range(min(years), max(years) + 1)]
    decades: Counter[int] = Counter()
    for year, count in years.items():
        decades[year // 10 * 10] += count
    return [(f"{decade}s", decades[decade]) for decade in range(min(decades), max(decades) + 1, 10)]


def _article(one: Doubtful, text_of: TextOf) -> str:
    record = one.record
    low = " low" if one.certainty < UNSURE else ""
    headline = _safe(str(record.get("headline") or "no headline"))
    warnings = "".join(f'<p class="warnings">{_safe(str(warning))}</p>' for warning in record.get("warnings") or ())
    lines = "".join(_line(*line) for line in _lines(record, text_of))
    return (
        f'<details><summary><span class="sure{low}">{one.certainty:.2f}</span><b dir="auto">{headline}</b>'
        f'<span class="name soft"><bdi>{_safe(one.name)}</bdi></span></summary>{warnings}<div class="text">{lines}</div></details>'
    )


def _line(role: str, text: str) -> str:
    return f'<p class="{role}" data-role="{role.replace("_", " ")}" dir="auto">{_safe(text)}</p>'


def _lines(record: Record, text_of: TextOf) -> Iterator[tuple[str, str]]:
    """The article's lines, each with its role: as they were pasted, or else what was parsed of them."""
    lines = record.get("lines")
    text = text_of(record) if lines else None
    shown = _pasted(lines, text) if lines and text is not None else _parsed(record)
    for number, (role, line) in enumerate(shown):
        if number == _MOST_LINES:
            yield "boilerplate", "… the rest is not shown"
            return
        if role in _ROLES and line.strip():
            yield role, line


def _pasted(lines: list[dict[str, Any]], text: str) -> Iterator[tuple[str, str]]:
    for line in lines:
        start, end = line["span"]
        yield str(line["role"]), text[start:end].rstrip("\r\n")


def _parsed(record: Record) -> Iterator[tuple[str, str]]:
    for name in ("section", "headline", "deck", "published", "updated", "source"):
        if record.get(name):
            yield name, str(record[name])
    if record.get("authors"):
        yield "byline", ", ".join(map(str, record["authors"]))
    blocks = record.get("body") or [{"role": "paragraph", "text": text} for text in record.get("paragraphs") or ()]
    for block in blocks:
        yield str(block.get("role")), str(block.get("text"))
    if record.get("keywords"):
        yield "keywords", " · ".join(map(str, record["keywords"]))
    for story in record.get("related") or ():
        yield "related_headline", str(story.get("headline"))


_ROLES = frozenset(role.value for role in Role)
"""What may be the class of a line: nothing that a file of records could smuggle into the page."""


def _safe(text: str) -> str:
    return escape(printable(text))
