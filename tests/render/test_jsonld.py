"""An article as JSON-LD is a schema.org NewsArticle, read by a JSON-LD processor."""

from __future__ import annotations

import json
from typing import Any

from pyld import jsonld

from newsparse.article import Article, Block, Dateline, Related, Role
from newsparse.render import formats
from newsparse.render.jsonld import CONTEXT

SCHEMA = "http://schema.org/"
ARTICLE = Article(
    headline="جسر جديد",
    deck="بعد عامين",
    published="2024-05-03T10:00+03:00",
    updated="2024-05-04",
    authors=("ليلى حداد",),
    dateline=Dateline("عمان", "بترا"),
    source="بترا",
    section="محليات",
    url="https://example.com/a",
    language="ar",
    body=(Block(Role.PARAGRAPH, "افتتح الجسر."), Block(Role.PARAGRAPH, "وقال الوزير.")),
    keywords=("جسور", "نقل"),
    related=(Related("خبر آخر", "2024-05"), Related("خبر ثالث")),
)


def load(url: str, options: dict[str, Any]) -> dict[str, Any]:
    assert url == CONTEXT
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": {"@vocab": SCHEMA}},
    }


def expanded(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = jsonld.expand(json.loads(text), {"documentLoader": load})
    return found


def values(node: dict[str, Any], name: str) -> list[Any]:
    return [value.get("@value") for value in node[SCHEMA + name]]


def test_every_property_is_schema_orgs() -> None:
    (node,) = expanded(formats.writer("jsonld").record(ARTICLE, "", {}))
    assert node["@type"] == [f"{SCHEMA}NewsArticle"]
    assert values(node, "headline") == ["جسر جديد"]
    assert values(node, "alternativeHeadline") == ["بعد عامين"]
    assert values(node, "datePublished") == ["2024-05-03T10:00+03:00"]
    assert values(node, "dateModified") == ["2024-05-04"]
    assert values(node, "dateline") == ["عمان"]
    assert values(node, "articleSection") == ["محليات"]
    assert values(node, "keywords") == ["جسور", "نقل"]
    assert values(node, "articleBody") == ["افتتح الجسر.\n\nوقال الوزير."]
    assert values(node, "inLanguage") == ["ar"]
    assert values(node, "wordCount") == [4]
    (author,) = node[f"{SCHEMA}author"]
    assert (author["@type"], values(author, "name")) == ([f"{SCHEMA}Person"], ["ليلى حداد"])
    (source,) = node[f"{SCHEMA}sourceOrganization"]
    assert (source["@type"], values(source, "name")) == ([f"{SCHEMA}Organization"], ["بترا"])
    assert [values(cited, "headline") for cited in node[f"{SCHEMA}citation"]] == [["خبر آخر"], ["خبر ثالث"]]


def test_what_the_text_does_not_give_is_left_out() -> None:
    record = json.loads(formats.writer("jsonld").record(Article(headline="A"), "", {}))
    assert record == {"@context": CONTEXT, "@type": "NewsArticle", "headline": "A"}


def test_several_are_one_array_that_names_their_inputs() -> None:
    writer = formats.writer("jsonld", several=True)
    origin = {"input": {"path": "a.txt", "member": None, "hash": ""}, "newsparse": "0.1.0"}
    text = writer.head + writer.between.join([writer.record(ARTICLE, "", origin)] * 2) + writer.tail(2)
    assert [values(node, "identifier") for node in expanded(text)] == [["a.txt"], ["a.txt"]]
