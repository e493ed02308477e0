"""A batch as a whole: what is counted of its records, and which articles are the least certain."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.overview import certainty, overview


def record(sure: float | None = None, **fields: Any) -> dict[str, Any]:
    whole = {"headline": "A", "published": "2024-05-31", "paragraphs": ["B"], **fields}
    if sure is not None:
        one = {"confidence": sure, "accepted": True}
        lost = {"confidence": 0.0, "accepted": False}
        whole["evidence"] = {name: [one, lost] for name in ("headline", "published", "paragraphs")}
    return whole


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (record(), 1.0),
        (record(0.5), 0.5),
        (record(headline=None, published=None), 1 / 3),
        (record(0.9, published=None), 0.6),
        ({}, 0.0),
    ],
)
def test_what_is_missing_counts_as_no_confidence(one: dict[str, Any], expected: float) -> None:
    assert certainty(one) == pytest.approx(expected)


def test_the_least_certain_are_kept_in_order() -> None:
    records = [(f"{n}.txt", record(sure)) for n, sure in enumerate([0.9, 0.2, 0.7, 0.2, 1.0, 0.4])]
    found = overview(records, 4)
    assert [one.name for one in found.doubtful] == ["1.txt", "3.txt", "5.txt", "2.txt"]
    assert [one.name for one in overview(records, 100).doubtful][-1] == "4.txt"
    assert overview(records, 0).doubtful == []
    assert found.articles == found.explained == found.certainty.total() == 6
    assert found.certainty[9] == 2


def test_fields_days_languages_and_sources_are_counted() -> None:
    records = [
        ("a", record(language="ar", source="وكالات", keywords=["x"])),
        ("b", record(language="ar", source=None, published="2023")),
        ("c", record(language=None, published=None, warnings=["the date '3/4/2024' can be 2024-04-03 or 2024-03-04"])),
    ]
    found = overview(records, 1)
    assert (found.found["headline"], found.found["keywords"], found.found["source"]) == (3, 1, 1)
    assert found.days == {"2024-05": 1, "2023": 1}
    assert found.languages == {"ar": 2}
    assert found.warnings == {"the date … can be … or …": 1}
