"""One line can hold several labelled values; each label ends the value before it."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.sequence import decode
from newsparse.text.lines import split
from newsparse.text.script import script


def parts(code: str, line: str) -> list[tuple[str, str]]:
    decoded = decode(split(line), lexicon(code), script(line))
    return [(part.kind, line[part.start : part.end].strip()) for part in decoded.labelled(0)]


@pytest.mark.parametrize(
    ("code", "line", "values"),
    [
        ("en", "Source: Reuters", [("source", "Reuters")]),
        ("en", "Source: ", [("source", "")]),
        ("en", "By Anna Holm", [("byline", "Anna Holm")]),
        (
            "en",
            "Published: 3 May 2024 Source: Reuters Tags: roads, rivers",
            [("published", "3 May 2024"), ("source", "Reuters"), ("keywords", "roads, rivers")],
        ),
        (
            "ar",
            "تاريخ النشر 10:31 07-10-2024 الكاتب: سامي حداد المصدر: وكالات",
            [("published", "10:31 07-10-2024"), ("byline", "سامي حداد"), ("source", "وكالات")],
        ),
        ("en", "Source: Reuters Pages: 12", [("source", "Reuters"), ("", "12")]),
        ("en", "Updated: 3 May 2024 at 14:20", [("updated", "3 May 2024 at 14:20")]),
        ("en", "No label here", []),
        ("en", "A word: and more", []),
    ],
)
def test_the_labelled_values_of_a_line(code: str, line: str, values: list[tuple[str, str]]) -> None:
    assert parts(code, line) == values


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("BY EMMA HOLMPUBLISHED: DEC 22, 2023", [("byline", "EMMA HOLM"), ("published", "DEC 22, 2023")]),
        ("By Anna HolmUpdated: 3 May 2024", [("byline", "Anna Holm"), ("updated", "3 May 2024")]),
        ("By Anna Holm Wedding: a story", [("byline", "Anna Holm"), ("", "a story")]),
    ],
)
def test_a_label_may_run_into_the_name_before_it(line: str, values: list[tuple[str, str]]) -> None:
    assert parts("en", line) == values
