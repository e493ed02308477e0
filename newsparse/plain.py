"""An article as plain data, the form of its JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsparse.article import Article, Block, Dateline, Evidence, Line, Related, Role, Span, StatedDate
from newsparse.errors import RecordError

_NAMES = frozenset(Article.__dataclass_fields__) | {"paragraphs", "word_count", "input", "carried", "newsparse"}


def to_plain(article: Article, *, evidence: bool) -> dict[str, Any]:
    """What `Article.to_dict` gives."""
    out: dict[str, Any] = {
        "headline": article.headline,
        "deck": article.deck,
        "section": article.section,
        "published": article.published,
        "updated": article.updated,
        "authors": list(article.authors),
        "dateline": {"place": article.dateline.place, "agency": article.dateline.agency} if article.dateline else None,
        "source": article.source,
        "url": article.url,
        "language": article.language,
        "paragraphs": list(article.paragraphs),
        "body": [{"role": block.role.value, "text": block.text} for block in article.body],
        "captions": list(article.captions),
        "keywords": list(article.keywords),
        "related": [
            {"headline": r.headline, "published": r.published, "paragraphs": list(r.paragraphs)}
            for r in article.related
        ],
        "word_count": article.word_count,
        "warnings": list(article.warnings),
    }
    if evidence:
        out["evidence"] = {name: [_evidence_to_dict(e) for e in found] for name, found in article.evidence.items()}
        out["lines"] = [
            {"role": line.role.value, "span": list(line.span), "confidence": line.confidence} for line in article.lines
        ]
    return out


def from_plain(data: Mapping[str, Any]) -> Article:
    """What `Article.from_dict` gives; raises RecordError for a name or a value that the format does not have."""
    unknown = sorted(set(data) - _NAMES)
    if unknown:
        raise RecordError(f"no article has the field {unknown[0]!r}", hint="was it written by another program?")
    try:
        return Article(
            headline=_text(data, "headline"),
            deck=_text(data, "deck"),
            section=_text(data, "section"),
            published=_text(data, "published"),
            updated=_text(data, "updated"),
            authors=_texts(data, "authors"),
            dateline=_dateline(data.get("dateline")),
            source=_text(data, "source"),
            url=_text(data, "url"),
            language=_text(data, "language"),
            body=tuple(Block(Role(block["role"]), str(block["text"])) for block in data.get("body") or ())
            or tuple(Block(Role.PARAGRAPH, text) for text in _texts(data, "paragraphs")),
            captions=_texts(data, "captions"),
            keywords=_texts(data, "keywords"),
            related=tuple(
                Related(str(r["headline"]), _text(r, "published"), _texts(r, "paragraphs"))
                for r in data.get("related") or ()
            ),
            warnings=_texts(data, "warnings"),
            evidence={
                str(name): tuple(_evidence_from_dict(e) for e in found)
                for name, found in (data.get("evidence") or {}).items()
            },
            lines=_lines(data.get("lines") or ()),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RecordError(f"this is no article: {type(error).__name__} {error}") from error


def _text(data: Mapping[str, Any], name: str) -> str | None:
    value = data.get(name)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} is not a text")
    return value


def _texts(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = data.get(name) or ()
    if isinstance(values, str) or not all(isinstance(value, str) for value in values):
        raise TypeError(f"{name} is not a list of texts")
    return tuple(values)


def _dateline(data: Mapping[str, Any] | None) -> Dateline | None:
    return None if data is None else Dateline(_text(data, "place"), _text(data, "agency"))


def _lines(data: Sequence[Mapping[str, Any]]) -> Sequence[Line]:
    return tuple(Line(Role(d["role"]), _span(d["span"]), float(d["confidence"])) for d in data)


def _span(pair: Sequence[int]) -> Span:
    start, end = pair
    return int(start), int(end)


def _evidence_to_dict(e: Evidence) -> dict[str, Any]:
    out: dict[str, Any] = {
        "value": e.value,
        "span": [list(span) for span in e.span],
        "cue": e.cue,
        "confidence": e.confidence,
        "accepted": e.accepted,
    }
    if e.date:
        out |= {
            "raw": e.date.raw,
            "precision": e.date.precision,
            "zone": e.date.zone,
            "calendar": e.date.calendar,
            "readings": list(e.date.readings),
        }
    return out


def _evidence_from_dict(data: Mapping[str, Any]) -> Evidence:
    value = _text(data, "value")
    span = tuple(_span(pair) for pair in data["span"])
    date = None
    if "raw" in data:
        date = StatedDate(
            value,
            data["precision"],
            span[0],
            data["raw"],
            data["zone"],
            data["calendar"],
            tuple(data.get("readings") or ()),
        )
    return Evidence(value, span, str(data["cue"]), float(data["confidence"]), bool(data["accepted"]), date)
