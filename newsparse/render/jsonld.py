"""JSON-LD: an article as schema.org's NewsArticle (https://schema.org/NewsArticle), for search engines and newsroom systems."""

from __future__ import annotations

from typing import Any

from newsparse.article import Article, Related
from newsparse.render import schema

CONTEXT = "https://schema.org"


def record(article: Article, fields: tuple[schema.Field, ...], origin: schema.Origin) -> dict[str, Any]:
    """The article's properties; those that the text does not give are left out, and so are `fields`, for they name our own."""
    dateline = article.dateline
    properties = {
        "headline": article.headline,
        "alternativeHeadline": article.deck,
        "datePublished": article.published,
        "dateModified": article.updated,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "sourceOrganization": {"@type": "Organization", "name": article.source} if article.source else None,
        "dateline": (dateline.place or dateline.agency) if dateline else None,
        "articleSection": article.section,
        "keywords": list(article.keywords),
        "articleBody": "\n\n".join(article.paragraphs),
        "wordCount": article.word_count,
        "inLanguage": article.language,
        "url": article.url,
        "citation": list(map(_cited, article.related)),
        "identifier": schema.place(origin["input"]) if "input" in origin else None,
    }
    return {"@context": CONTEXT, "@type": "NewsArticle", **{name: value for name, value in properties.items() if value}}


def _cited(story: Related) -> dict[str, str]:
    dated = {"datePublished": story.published} if story.published else {}
    return {"@type": "NewsArticle", "headline": story.headline, **dated}
