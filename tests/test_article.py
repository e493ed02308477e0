"""An article is plain, frozen data that goes to JSON and comes back."""

from __future__ import annotations

import dataclasses
import json
import pickle
from typing import Any

import pytest

import newsparse
from newsparse import Article, Block, Dateline, Evidence, Line, RecordError, Related, Role, StatedDate
from newsparse.article import Lines
from newsparse.render.schema import FIELDS

DATE = StatedDate("2024-05-31T14:20+03:00", "minute", (12, 40), "31 May 2024 14:20", "+03:00", "gregorian", ())
ARTICLE = Article(
    headline="a\ud83d b",
    deck="deck",
    section="Sport",
    published="2024-05-31T14:20+03:00",
    updated="2024-06",
    authors=("A B", "C D"),
    dateline=Dateline("MADRID", None),
    source="AFP",
    url="https://example.com/a",
    language="zh-Hant",
    body=(
        Block(Role.PARAGRAPH, "Two words."),
        Block(Role.SUBHEAD, "No words counted"),
        Block(Role.LIST_ITEM, "• one"),
        Block(Role.CAPTION, "Nor here"),
        Block(Role.QUOTE, "“新橋”"),
    ),
    captions=("Nor here",),
    keywords=("k",),
    related=(Related("r", "2024", ("p", "q")), Related("s")),
    warnings=("no headline found",),
    evidence={"published": (Evidence("2024-05-31T14:20+03:00", ((12, 40),), "label Published", 0.9, True, DATE),)},
    lines=(Line(Role.HEADLINE, (0, 12), 0.5), Line(Role.PUBLISHED, (12, 41), 1.0)),
)


@pytest.mark.parametrize("evidence", [False, True])
@pytest.mark.parametrize("article", [ARTICLE, Article()], ids=["full", "empty"])
def test_an_article_comes_back_from_json(article: Article, evidence: bool) -> None:
    data = article.to_dict(evidence=evidence)
    back = Article.from_dict(json.loads(json.dumps(data)))
    assert back.to_dict(evidence=evidence) == data
    if evidence:
        assert back == article


def test_an_article_can_go_to_another_process() -> None:
    parsed = newsparse.parse("New bridge opens\n\n3 May 2024\n")
    assert pickle.loads(pickle.dumps(parsed)) == parsed


def test_the_schema_that_formats_share_has_the_same_fields_in_the_same_order() -> None:
    assert [f.name for f in FIELDS if f.name not in {"input", "carried", "newsparse"}] == list(
        ARTICLE.to_dict(evidence=True)
    )


def test_paragraphs_are_the_running_text_and_alone_are_counted() -> None:
    assert ARTICLE.paragraphs == ("Two words.", "• one", "“新橋”")
    assert ARTICLE.word_count == 5


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one two-three", 3),
        ("3.5 km", 3),
        ("新橋は来週開通", 7),
        ("สะพาน", 5),
        ("新橋 opens 2024", 4),
        ("جسر جديد", 2),
        ("다리가 열린다", 2),
        ("– … !", 0),
    ],
)
def test_words_are_runs_of_letters_and_digits_or_single_ideographs(text: str, count: int) -> None:
    assert Article(body=(Block(Role.PARAGRAPH, text),)).word_count == count


def test_nothing_in_an_article_can_be_set() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        ARTICLE.headline = "other"  # type: ignore[misc]


def test_a_record_of_a_batch_is_read_and_its_origin_left_out() -> None:
    record = {**ARTICLE.to_dict(), "input": {"path": "a"}, "newsparse": "0.1.0"}
    assert Article.from_dict(record).to_dict() == ARTICLE.to_dict()


def test_chosen_fields_alone_make_an_article_too() -> None:
    assert Article.from_dict({"headline": "h", "paragraphs": ["a", "b"]}).paragraphs == ("a", "b")


@pytest.mark.parametrize(
    "data",
    [
        {"title": "x"},
        {"headline": 5},
        {"authors": "A B"},
        {"authors": [1]},
        {"dateline": "MADRID"},
        {"body": [{"role": "title", "text": "x"}]},
        {"body": [{"role": "paragraph"}]},
        {"related": ["x"]},
        {"lines": [{"role": "headline", "span": [1], "confidence": 1}]},
        {"evidence": {"headline": [{"value": "x"}]}},
    ],
)
def test_what_is_no_article_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(RecordError):
        Article.from_dict(data)


def test_lines_behave_like_a_sequence() -> None:
    lines = Lines([0, 3, 5], [Role.HEADLINE, Role.BLANK], [0.5, 1.0])
    assert len(lines) == 2
    assert lines[-1] == Line(Role.BLANK, (3, 5), 1.0)
    assert lines[:1] == (Line(Role.HEADLINE, (0, 3), 0.5),)
    assert list(lines) == [lines[0], lines[1]]
    assert lines == Lines([0, 3, 5], [Role.HEADLINE, Role.BLANK], [0.5, 1.0])
    assert hash(lines) == hash(Lines([0, 3, 5], [Role.HEADLINE, Role.BLANK], [0.5, 1.0]))
    with pytest.raises(IndexError):
        lines[2]


def test_public_names_are_there_and_no_others() -> None:
    assert set(dir(newsparse)) == set(newsparse.__all__)
    assert all(getattr(newsparse, name) is not None for name in newsparse.__all__)
    with pytest.raises(AttributeError, match="no attribute 'extract'"):
        newsparse.extract  # noqa: B018
