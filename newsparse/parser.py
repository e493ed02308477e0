"""`parse`: the order of the steps, from a text to an article, and nothing else."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import datetime

from newsparse.article import Article, Dateline, Lines, Role
from newsparse.fields.body import read_body
from newsparse.fields.byline import read_authors
from newsparse.fields.caption import read_captions
from newsparse.fields.dateline import read_dateline, read_openings
from newsparse.fields.deck import read_deck
from newsparse.fields.evidence import FieldEvidence
from newsparse.fields.found import Finding
from newsparse.fields.headline import read_headline
from newsparse.fields.keywords import read_keywords
from newsparse.fields.published import read_dates
from newsparse.fields.related import read_related
from newsparse.fields.section import read_section
from newsparse.fields.source import read_source
from newsparse.fields.url import read_url
from newsparse.fields.warnings import read_warnings
from newsparse.languages import load
from newsparse.languages.lexicon import lexicon
from newsparse.roles.decoded import Decoded, Reading
from newsparse.roles.sequence import decode
from newsparse.text.clean import Cleaned, clean
from newsparse.text.language import identify, sample
from newsparse.text.lines import Page, split
from newsparse.text.script import script


def parse(
    text: str, *, language: str | None = None, now: datetime | None = None, day_first: bool | None = None
) -> Article:
    """The structured article in a pasted text.

    `language` (BCP 47) spares telling it; `now` is the moment of copying, from which "3 hours ago" is counted; `day_first` says
    what 3/4/2024 means. Without them nothing is guessed. Raises TypeError for bytes (decode them first) and OptionError for an
    unknown language; no text at all raises anything.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse needs a str, not {type(text).__name__}; decode bytes first: data.decode('utf-8')")
    cleaned = clean(text)
    page = split(cleaned.text)
    opening = sample(page)
    if language is None:
        code, cue, sure = identify(opening)
    else:
        code, cue, sure = load(language).code, "given by the caller", 1.0
    reading = Reading(language or code, now, day_first)
    decoded = decode(page, lexicon(code), script(opening), reading)
    return _article(text, cleaned, decoded, Finding(code, (), cue, sure))


def _article(text: str, cleaned: Cleaned, d: Decoded, language: Finding) -> Article:
    """The fields of a decoded page."""
    opened = read_openings(d)
    place, agency = read_dateline(d, opened)
    published, updated = read_dates(d, opened)
    body, paragraphs = read_body(d)
    related, related_evidence = read_related(d)
    found: dict[str, list[Finding]] = {
        "headline": read_headline(d),
        "deck": read_deck(d),
        "section": read_section(d),
        "published": published,
        "updated": updated,
        "authors": read_authors(d, opened),
        "dateline_place": place,
        "dateline_agency": agency,
        "source": read_source(d, opened, agency),
        "url": read_url(d),
        "language": [language] if language.value else [],
        "captions": read_captions(d),
        "keywords": read_keywords(d),
        **related_evidence,
    }
    return Article(
        headline=_first(found["headline"]),
        deck=_first(found["deck"]),
        section=_first(found["section"]),
        published=_first(published),
        updated=_first(updated),
        authors=_values(found["authors"]),
        dateline=Dateline(_first(place), _first(agency)) if place or agency else None,
        source=_first(found["source"]),
        url=_first(found["url"]),
        language=language.value,
        body=body,
        captions=_values(found["captions"]),
        keywords=_values(found["keywords"]),
        related=related,
        warnings=read_warnings(d, found["headline"], published, paragraphs.values),
        evidence=FieldEvidence({**found, "paragraphs": paragraphs}, cleaned),
        lines=_lines(cleaned, d, len(text)),
    )


def _first(evidence: Iterable[Finding]) -> str | None:
    return next((e.value for e in evidence if e.accepted), None)


def _values(evidence: Iterable[Finding]) -> tuple[str, ...]:
    return tuple([e.value for e in evidence if e.accepted and e.value])


def _lines(cleaned: Cleaned, d: Decoded, length: int) -> Lines:
    """Every line of the input with its role, blank ones included; together their spans are the input."""
    page: Page = d.page
    count = len(page.starts) - 1 if page.starts else 0
    if length and not count:
        return Lines([0, length], [Role.BLANK], [1.0])
    roles = [Role.BLANK] * count
    confidences = [1.0] * count
    for number, role, sure in zip(page.numbers, d.roles, d.confidences, strict=True):
        roles[number], confidences[number] = role, sure
    for number in page.continued:
        roles[number], confidences[number] = roles[number - 1], confidences[number - 1]
    starts = array("Q", map(cleaned.end, page.starts[:-1])) if cleaned.starts else page.starts[:-1]
    starts.append(length)
    return Lines(starts, roles, confidences)
