"""`parse` honours its options, refuses what it cannot mean, and takes every text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import Article, OptionError, Role, parse

TEXT = """\
New bridge over the river opens after long delay
By Anna Holm
{date}

The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.

Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize("data", [b"text", bytearray(b"text"), None, 5, ["text"]])
def test_what_is_no_text_is_refused_with_what_to_do(data: object) -> None:
    with pytest.raises(TypeError, match="decode") as caught:
        parse(data)  # type: ignore[arg-type]
    assert type(data).__name__ in str(caught.value)


@pytest.mark.parametrize("code", ["xx", "english", ""])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(OptionError, match="is known"):
        parse(TEXT, language=code)


@pytest.mark.parametrize(("given", "code"), [("ar", "ar"), ("pt-BR", "pt"), ("zh_TW", "zh-Hant"), ("NO", "nb")])
def test_a_given_language_is_taken_as_it_is(given: str, code: str) -> None:
    article = parse(TEXT, language=given)
    assert article.language == code
    assert article.evidence["language"][0].cue == "given by the caller"


def test_options_are_named() -> None:
    with pytest.raises(TypeError):
        parse(TEXT, "en")  # type: ignore[misc]


@pytest.mark.parametrize(
    ("date", "options", "published"),
    [
        ("3/4/2024", {}, None),
        ("3/4/2024", {"day_first": True}, "2024-04-03"),
        ("3/4/2024", {"day_first": False}, "2024-03-04"),
        ("13/4/2024", {"day_first": False}, "2024-04-13"),
        ("3 hours ago", {}, None),
        ("Published: 3 hours ago", {}, None),
        ("Published: 3 hours ago", {"now": datetime(2024, 5, 31, 14, 20)}, "2024-05-31T11"),
        ("Published: 3 hours ago", {"now": datetime(2024, 5, 31, 14, 20, tzinfo=UTC)}, "2024-05-31T11+00:00"),
        ("Yesterday, 09:15", {"now": datetime(2024, 5, 31, 14, 20)}, "2024-05-30T09:15"),
        ("3 May 2024", {"now": datetime(2030, 1, 1), "day_first": False}, "2024-05-03"),
        ("May 2024", {"now": datetime(2030, 1, 1)}, "2024-05"),
        ("3 May", {"now": datetime(2030, 1, 1)}, None),
        ("3 May 2024 14:20", {}, "2024-05-03T14:20"),
        ("3 May 2024 14:20 GMT", {}, "2024-05-03T14:20+00:00"),
    ],
)
def test_a_date_is_as_precise_as_printed_and_as_resolved_as_told(
    date: str, options: dict[str, object], published: str | None
) -> None:
    assert parse(TEXT.format(date=date), **options).published == published  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("3 hours ago", "2024-05-31T11"),
        ("Published 3 hours ago", "2024-05-31T11"),
        ("2 days ago", "2024-05-29"),
        ("Yesterday", "2024-05-30"),
    ],
)
def test_a_date_told_from_now_stands_alone_on_its_line(date: str, published: str) -> None:
    assert parse(TEXT.format(date=date), now=datetime(2024, 5, 31, 14, 20)).published == published


def test_both_readings_of_an_ambiguous_date_are_in_the_evidence() -> None:
    (found,) = parse(TEXT.format(date="3/4/2024")).evidence["published"]
    assert found.value is None
    assert not found.accepted
    assert found.date is not None
    assert set(found.date.readings) == {"2024-03-04", "2024-04-03"}


@pytest.mark.parametrize("text", ["", "\n", "\r\n\r\n", " ", "\0", "\N{BYTE ORDER MARK}"])
def test_nothing_gives_an_article_with_nothing_in_it(text: str) -> None:
    article = parse(text)
    assert Article(warnings=("no text",)).to_dict() == article.to_dict()
    assert {line.role for line in article.lines} <= {Role.BLANK}


def test_a_page_gives_its_fields() -> None:
    article = parse(TEXT.format(date="3 May 2024"))
    assert article.headline == "New bridge over the river opens after long delay"
    assert article.authors == ("Anna Holm",)
    assert article.language == "en"
    assert len(article.paragraphs) == 2
    assert article.word_count == 44
    assert [str(line.role) for line in article.lines] == [
        "headline",
        "byline",
        "published",
        "blank",
        "paragraph",
        "blank",
        "paragraph",
    ]


def test_line_numbers_of_windows_and_old_macs_are_the_same() -> None:
    text = TEXT.format(date="3 May 2024")
    assert len({len(parse(text.replace("\n", end)).lines) for end in ("\n", "\r\n", "\r")}) == 1


def test_a_byte_order_mark_costs_nothing() -> None:
    text = TEXT.format(date="3 May 2024")
    assert parse("\N{BYTE ORDER MARK}" + text).to_dict() == parse(text).to_dict()
