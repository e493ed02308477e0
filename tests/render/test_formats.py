"""Every format writes what the article holds, and what a program writes can be read back."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from newsparse.article import Article, Block, Dateline, Evidence, Line, Related, Role
from newsparse.errors import OptionError
from newsparse.parser import parse
from newsparse.render import formats, schema
from newsparse.render.card import Card
from newsparse.render.inspect import STYLES, Inspect
from newsparse.render.printable import escaped, printable
from newsparse.render.screen import screen_for
from newsparse.render.table import short_paths

TEXT = "جسر جديد\n31 May 2024\nقال الوزير إن العمل بدأ.\n"
ARTICLE = Article(
    headline="جسر جديد",
    published="2024-05-31",
    authors=("A. Writer", "B. Writer"),
    dateline=Dateline("عمان", "بترا"),
    language="ar",
    body=(
        Block(Role.PARAGRAPH, "قال الوزير إن العمل بدأ."),
        Block(Role.SUBHEAD, "تفاصيل"),
        Block(Role.PARAGRAPH, 'a "b", c'),
    ),
    keywords=("جسور", "نقل"),
    related=(Related("خبر آخر", "2024-05"),),
    warnings=("two dates disagree",),
    evidence={"published": (Evidence("2024-05-31", ((9, 20),), "alone on a line", 0.9),)},
    lines=(Line(Role.HEADLINE, (0, 9), 0.9), Line(Role.PUBLISHED, (9, 21), 0.9), Line(Role.PARAGRAPH, (21, 46), 0.8)),
)
ORIGIN = {"input": {"path": "a.txt", "member": None, "hash": "0" * 64}, "newsparse": "0.1.0"}


def written(writer: formats.Writer | Inspect, *articles: Article) -> str:
    records = [writer.record(article, TEXT, ORIGIN) for article in articles]
    return writer.head + writer.between.join(records) + writer.tail(len(records))


def test_one_article_is_one_json_object() -> None:
    assert json.loads(written(formats.writer("json"), ARTICLE)) == ARTICLE.to_dict()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_several_are_a_valid_array_whatever_their_number(count: int) -> None:
    records = json.loads(written(formats.writer("json", several=True), *[ARTICLE] * count))
    assert [Article.from_dict(record) for record in records] == [replace(ARTICLE, evidence={}, lines=())] * count
    assert all(record["input"] == ORIGIN["input"] and record["newsparse"] == "0.1.0" for record in records)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_lines_are_an_object_a_line(count: int) -> None:
    lines = written(formats.writer("jsonl", evidence=True), *[ARTICLE] * count).splitlines()
    assert [Article.from_dict(json.loads(line)) for line in lines] == [ARTICLE] * count


def test_lone_surrogates_are_escaped_and_come_back() -> None:
    broken = replace(ARTICLE, headline="a\udc80b")
    text = written(formats.writer("json"), broken)
    assert text.encode("utf-8")
    assert json.loads(text)["headline"] == "a\udc80b"


def test_csv_reads_back_with_the_standard_library() -> None:
    rows = list(csv.DictReader(io.StringIO(written(formats.writer("csv", several=True), ARTICLE, ARTICLE), newline="")))
    assert len(rows) == 2
    row = rows[0]
    assert next(iter(row)) == "input"
    assert row["input"] == "a.txt"
    assert row["authors"] == "A. Writer | B. Writer"
    assert row["paragraphs"] == 'قال الوزير إن العمل بدأ.\n\na "b", c'
    assert (row["dateline_place"], row["dateline_agency"]) == ("عمان", "بترا")
    assert json.loads(row["related"])[0]["headline"] == "خبر آخر"
    assert json.loads(row["body"])[1] == {"role": "subhead", "text": "تفاصيل"}
    assert row["source"] == ""


def test_tsv_reads_back_as_csv_does() -> None:
    csv_text, tsv_text = (written(formats.writer(name, several=True), ARTICLE) for name in ("csv", "tsv"))
    tsv_rows = list(csv.DictReader(io.StringIO(tsv_text, newline=""), delimiter="\t"))
    assert tsv_rows == list(csv.DictReader(io.StringIO(csv_text, newline="")))


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_for_spreadsheets_the_file_is_marked_and_no_cell_is_a_formula(name: str) -> None:
    article = replace(
        ARTICLE, headline='=HYPERLINK("http://a.example")', source="@SUM(A1)", authors=("-2+3", "B. Writer")
    )
    text = written(formats.writer(name, excel=True), article, ARTICLE)
    assert text.count("\N{ZERO WIDTH NO-BREAK SPACE}") == 1
    assert text[0] == "\N{ZERO WIDTH NO-BREAK SPACE}"
    first, second = csv.DictReader(io.StringIO(text[1:], newline=""), delimiter="," if name == "csv" else "\t")
    assert first["headline"] == """'=HYPERLINK("http://a.example")"""
    assert (first["source"], first["authors"]) == ("'@SUM(A1)", "'-2+3 | B. Writer")
    assert second["headline"] == "جسر جديد"
    plain = next(csv.DictReader(io.StringIO(written(formats.writer("csv"), article), newline="")))
    assert plain["headline"] == article.headline


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("json", {"excel": True}, "--excel is not for json"),
        ("csv", {"sort": schema.FIELDS[1], "several": True}, "--sort is for tables of several articles"),
        ("table", {"sort": schema.FIELDS[1]}, "--sort is for tables of several articles"),
        ("jsonld", {"evidence": True}, "JSON-LD has schema.org's properties only"),
        ("jsonld", {"fields": schema.choose("headline")}, "JSON-LD has schema.org's properties only"),
    ],
)
def test_what_a_format_has_no_place_for_is_refused(name: str, options: dict[str, Any], said: str) -> None:
    with pytest.raises(OptionError, match=said):
        formats.writer(name, **options)


def test_csv_without_articles_is_its_header() -> None:
    assert written(formats.writer("csv", fields=schema.choose("headline,dateline"))) == (
        "headline,dateline_place,dateline_agency\r\n"
    )


def test_a_separator_can_be_chosen() -> None:
    assert "جسور;نقل" in written(formats.writer("csv", separator=";"), ARTICLE)


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "tsv", "markdown"])
def test_chosen_fields_come_alone_and_in_their_order(name: str) -> None:
    text = written(formats.writer(name, fields=schema.choose("published, headline,published")), ARTICLE)
    assert text.index("2024-05-31") < text.index("جسر جديد")
    assert "بترا" not in text


def test_evidence_can_be_asked_for_beside_chosen_fields() -> None:
    record = json.loads(written(formats.writer("json", fields=schema.choose("headline"), evidence=True), ARTICLE))
    assert list(record) == ["headline", "evidence", "lines"]


@pytest.mark.parametrize(
    ("names", "hint"), [("headlin", "did you mean 'headline'?"), ("zzz", "the fields are"), (" , ", "are")]
)
def test_an_unknown_field_is_refused_with_the_known_ones(names: str, hint: str) -> None:
    with pytest.raises(OptionError) as caught:
        schema.choose(names)
    assert hint in caught.value.hint
    assert "published" in caught.value.hint


def test_the_schema_lists_what_an_article_writes() -> None:
    names = {field.name for field in schema.FIELDS}
    assert names == {*ARTICLE.to_dict(evidence=True), "input", "carried", "newsparse"}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.json", "json"),
        ("a.JSONL", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.csv", "csv"),
        ("a.tsv", "tsv"),
        ("a.md", "markdown"),
        ("a.jsonld", "jsonld"),
    ],
)
def test_a_suffix_names_its_format(path: str, name: str) -> None:
    assert formats.by_suffix(path) == name


def test_a_card_shows_each_field_without_colours_off_a_terminal() -> None:
    text = written(formats.writer("table", file=io.StringIO()), ARTICLE)
    for part in (
        "headline",
        "جسر جديد",
        "2024-05-31",
        "عمان, بترا",
        "جسور · نقل",
        "خبر آخر (2024-05)",
        "two dates disagree",
    ):
        assert part in text
    assert "\x1b" not in text
    assert "\N{FIRST STRONG ISOLATE}" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_several_are_a_row_each_within_eighty_columns() -> None:
    long = replace(ARTICLE, headline="A headline that goes on and on, well beyond what one column can hold " * 2)
    text = written(formats.writer("table", file=io.StringIO(), several=True), ARTICLE, long)
    assert "a.txt" in text
    assert max(map(len, text.splitlines())) <= 80
    assert set(long.headline.split()) <= set(text.split())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("field", "order"), [("published", "BAC"), ("headline", "ABC"), ("authors", "CAB"), ("word_count", "ACB")]
)
def test_a_table_can_be_sorted_and_what_has_no_value_comes_last(field: str, order: str) -> None:
    words = tuple(Block(Role.PARAGRAPH, "word " * count) for count in (2, 10, 9))
    articles = (
        Article(headline="A", published="2024-05", authors=("Bo",), body=words[:1]),
        Article(headline="B", published="2023", body=words[1:2]),
        Article(headline="C", authors=("Anna",), body=words[2:]),
    )
    (key,) = schema.choose(field)
    writer = formats.writer("table", file=io.StringIO(), several=True, fields=schema.choose("headline"), sort=key)
    assert "".join(written(writer, *articles).split()[2:]) == order


def test_a_headline_keeps_its_room_beside_days_with_clocks_and_zones() -> None:
    article = replace(ARTICLE, headline="Council votes to widen the harbour road", published="2024-05-31T14:20+03:00")
    source = replace(article, source="The Northern Courier and Harbour Gazette of Skarvik")
    rows = written(formats.writer("table", file=io.StringIO(), several=True), article, source).splitlines()
    assert any("Council votes to widen" in row and "2024-05-31 " in row for row in rows)
    assert any("14:20+03:00" in row for row in rows)
    assert max(map(len, rows)) <= 80


def test_on_a_terminal_every_line_of_a_value_is_isolated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    text = written(Card(screen_for(io.StringIO())), replace(ARTICLE, headline="كلمة " * 30))
    opened, closed = text.count("\N{FIRST STRONG ISOLATE}"), text.count("\N{POP DIRECTIONAL ISOLATE}")
    assert opened == closed > 5
    assert all(
        line.count("\N{FIRST STRONG ISOLATE}") == line.count("\N{POP DIRECTIONAL ISOLATE}") for line in text.split("\n")
    )


@pytest.mark.parametrize("name", ["table", "inspect"])
def test_no_control_character_of_a_text_reaches_a_terminal(name: str) -> None:
    evil = "\x1b[31mred\x07\x9b2J\rX\N{RIGHT-TO-LEFT OVERRIDE}"
    article = replace(
        ARTICLE, headline=evil, keywords=(evil,), lines=(Line(Role.HEADLINE, (0, len(evil)), 1.0),), evidence={}
    )
    origin = {"input": {"path": evil, "member": None, "hash": ""}}
    console = screen_for(io.StringIO())
    writer = Inspect(console) if name == "inspect" else formats.writer("table", file=io.StringIO())
    text = writer.record(article, evil, origin)
    assert not set(text) & set("\x1b\x07\x9b\r\N{RIGHT-TO-LEFT OVERRIDE}")
    assert "red" in text


def test_inspect_prints_every_line_with_its_role() -> None:
    text = written(Inspect(screen_for(io.StringIO())), ARTICLE)
    assert "headline │ جسر جديد" in text
    assert "date │ 31 May 2024" in text
    assert "text │ قال الوزير إن العمل بدأ." in text
    assert "date (published) 1" in text
    assert "a.txt  3 lines" in text


def test_every_role_has_a_short_name_of_its_own() -> None:
    assert set(STYLES) == set(Role)
    assert len({short for short, _ in STYLES.values()}) == len(STYLES)


def test_printable_keeps_what_readers_need() -> None:
    assert (
        printable("می\N{ZERO WIDTH NON-JOINER}رود\tx\N{NO-BREAK SPACE}y")
        == "می\N{ZERO WIDTH NON-JOINER}رود x\N{NO-BREAK SPACE}y"
    )
    assert escaped("a\x1bb\ud800") == "a\\x1bb\\ud800"


@pytest.mark.parametrize(
    ("paths", "shown"),
    [
        ([], []),
        (["texts/a.txt"], ["texts/a.txt"]),
        (["texts/a.txt", "texts/b.txt"], ["a.txt", "b.txt"]),
        (["/texts/a.txt", "other.txt"], ["/texts/a.txt", "other.txt"]),
        (["texts/1/a.txt", "texts/1/2/b.txt"], ["a.txt", "2/b.txt"]),
        (["an-article-of-monday.txt", "b.txt"], ["an-arti…nday.txt", "b.txt"]),
    ],
)
def test_paths_are_shortened_to_what_tells_them_apart(paths: list[str], shown: list[str]) -> None:
    assert short_paths(paths, 16) == shown


def test_chosen_fields_bring_their_own_evidence_alone() -> None:
    fields = schema.choose("published,dateline,evidence")
    article = parse(
        "Bridge opens\n\n31 May 2024\n\nMADRID (AFP) - The bridge over the river opened on Friday after years.\n"
    )
    assert set(schema.record(article, fields, {})["evidence"]) == {"published", "dateline_place", "dateline_agency"}
    assert "headline" in schema.record(article, schema.choose("evidence"), {})["evidence"]
