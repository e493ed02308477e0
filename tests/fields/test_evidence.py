"""Evidence is mapped onto the input when asked for, and then holds what the eager way would."""

from __future__ import annotations

import pickle

import pytest

from newsparse import Article, parse
from newsparse.article import Evidence
from newsparse.fields.evidence import Copied, FieldEvidence
from newsparse.fields.found import Finding
from newsparse.text.clean import clean

RAW = "a\r\n\N{RIGHT-TO-LEFT MARK}b c"
FINDING = Finding("b c", ((2, 5),), "cue", 0.5)


@pytest.mark.parametrize(
    "found",
    [[FINDING], Copied("cue", ["b c"], [(2, 5)], [0.5])],
    ids=["piece by piece", "line by line"],
)
def test_spans_count_the_input(found: list[Finding] | Copied) -> None:
    evidence = FieldEvidence({"deck": found, "headline": []}, clean(RAW))
    assert list(evidence) == ["deck"]
    assert evidence["deck"] == (Evidence("b c", ((4, 7),), "cue", 0.5),)
    assert RAW[slice(*evidence["deck"][0].span[0])] == "b c"


def test_a_field_without_evidence_is_no_key() -> None:
    with pytest.raises(KeyError):
        FieldEvidence({"headline": []}, clean(RAW))["headline"]


def test_an_article_with_its_evidence_can_be_pickled_and_compared() -> None:
    article = parse(
        "New bridge opens\n\nBy Ann Lee\n31 May 2024\n\nThe bridge opened on Friday after ten years of work.\n"
    )
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert again.evidence == dict(article.evidence)
    assert Article.from_dict(article.to_dict(evidence=True)) == article
