"""A note has the article's fields in its front matter and its body in reading order, and nothing of the text is taken for markup."""

from __future__ import annotations

import json

import pytest

from newsparse.article import Article, Block, Related, Role
from newsparse.render import formats
from newsparse.render.markdown import escaped

ARTICLE = Article(
    headline="Bridge *opens*",
    deck="Two years late",
    published="2024-05-03",
    authors=("Anna Lind", "Bo Ek"),
    body=(
        Block(Role.PARAGRAPH, "The bridge opened."),
        Block(Role.SUBHEAD, "Traffic"),
        Block(Role.LIST_ITEM, "• Slow in the first week"),
        Block(Role.QUOTE, "“At last”"),
        Block(Role.CAPTION, "The bridge. Photo: A. Berg"),
        Block(Role.PARAGRAPH, "2. is no list, # is no heading."),
    ),
    keywords=("bridges",),
    related=(Related("Ferry out of service"),),
)
NOTE = """\
---
headline: "Bridge *opens*"
deck: "Two years late"
published: "2024-05-03"
authors: ["Anna Lind", "Bo Ek"]
keywords: ["bridges"]
---

# Bridge \\*opens\\*

**Two years late**

The bridge opened.

## Traffic

- Slow in the first week

> “At last”

*The bridge. Photo: A. Berg*

2\\. is no list, # is no heading.

---

- Ferry out of service
"""


def test_a_note() -> None:
    assert formats.writer("markdown").record(ARTICLE, "", {}) == NOTE


def test_the_front_matter_reads_back_and_says_where_a_note_is_from() -> None:
    origin = {"input": {"path": "a.txt", "member": None, "hash": ""}, "newsparse": "0.1.0"}
    note = formats.writer("markdown", several=True).record(ARTICLE, "", origin)
    matter = dict(line.split(": ", 1) for line in note.split("---\n")[1].splitlines())
    assert json.loads(matter["input"]) == "a.txt"
    assert json.loads(matter["authors"]) == ["Anna Lind", "Bo Ek"]


def test_an_article_without_anything_is_an_empty_note() -> None:
    assert formats.writer("markdown").record(Article(), "", {}) == "---\n---\n"


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("12) a", "12\\) a"),
        ("2024-05-03", "2024\\-05-03"),
        ("> a_b", "\\> a\\_b"),
        ("[a](b) <i> `c`", "\\[a\\](b) \\<i> \\`c\\`"),
        ("a\\b", "a\\\\b"),
        ("A # b - c.", "A # b - c."),
    ],
)
def test_nothing_of_a_text_is_markup(text: str, spelt: str) -> None:
    assert escaped(text) == spelt
