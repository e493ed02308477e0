"""Posts of a social network are no text of the story's own."""

from __future__ import annotations

import pytest

from newsparse import parse

TITLE = "Council votes to widen the harbour road"
FIRST = "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it."
SECOND = "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way."
THIRD = "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram that ran every hour."
POST = "The road along the harbour is not passable this morning, so please take another way to the old town and drive with care."


@pytest.mark.parametrize(
    "lines",
    [
        (f"{POST} — Harbour Police (@harbourpolice) December 23, 2020",),
        (POST, "— Harbour Police (@harbourpolice) December 23, 2020"),
        (POST, "— Harbour Police (@harbourpolice) 23 décembre 2020"),
        (
            "View this post on Instagram",
            "A post shared by Harbour Police (@harbourpolice) on Dec 23, 2020 at 7:12am PST",
        ),
    ],
    ids=["on its line", "below", "another order", "a picture's"],
)
def test_a_signed_post_is_left_out(lines: tuple[str, ...]) -> None:
    article = parse("\n\n".join((TITLE, FIRST, *lines, SECOND, THIRD)))
    assert article.paragraphs == (FIRST, SECOND, THIRD)
    assert (article.published, article.authors) == (None, ())


@pytest.mark.parametrize(
    "line", [POST, f"{POST} Ask us (@harbourpolice) for more.", f"{POST} The road dates from 1970"]
)
def test_what_is_not_signed_stays(line: str) -> None:
    assert line in parse("\n\n".join((TITLE, FIRST, line, SECOND, THIRD))).paragraphs
