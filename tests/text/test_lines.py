"""Lines end at line feeds alone, and blank ones are counted, not kept."""

from __future__ import annotations

import pytest

from newsparse.text.lines import split


@pytest.mark.parametrize(
    ("text", "starts", "texts", "gaps"),
    [
        ("", [0], [], []),
        ("a", [0, 1], ["a"], [0]),
        ("a\n", [0, 2], ["a"], [0]),
        ("a\n\n  b \n", [0, 2, 3, 8], ["a", "b"], [0, 1]),
        ("\n\na", [0, 1, 2, 3], ["a"], [2]),
    ],
)
def test_split(text: str, starts: list[int], texts: list[str], gaps: list[int]) -> None:
    page = split(text)
    assert (list(page.starts), page.texts, page.gaps) == (starts, texts, gaps)
    assert [text[page.begins[i] : page.end(i)] for i in range(len(page))] == texts
