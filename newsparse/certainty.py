"""How certain an article's parse is, from 0 to 1, told by the evidence for its main fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsparse.article import Article

MAIN = ("headline", "published", "paragraphs")
"""The fields that an article's certainty is told by: those that every story has, however it was pasted."""


def certainty(record: Mapping[str, Any]) -> float:
    """The mean confidence of an article's main fields, from 0 to 1; one without a value counts as 0, one without evidence as 1."""
    return sum(_confidence(record, name) for name in MAIN) / len(MAIN)


def certainty_of(article: Article) -> float:
    """The same of an article that was just parsed."""
    return sum(_confidence_of(article, name) for name in MAIN) / len(MAIN)


def _confidence(record: Mapping[str, Any], name: str) -> float:
    if not record.get(name):
        return 0.0
    evidence = record.get("evidence")
    found = evidence.get(name) if isinstance(evidence, dict) else None
    sure = [one.get("confidence") for one in found or () if isinstance(one, dict) and one.get("accepted")]
    return _mean([one for one in sure if isinstance(one, int | float)])


def _confidence_of(article: Article, name: str) -> float:
    if not getattr(article, name):
        return 0.0
    return _mean([one.confidence for one in article.evidence.get(name, ()) if one.accepted])


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 1.0
