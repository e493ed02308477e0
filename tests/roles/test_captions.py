"""A caption that reads like the story is told from it by the credit that ends it or stands below it."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.sequence import decode
from newsparse.text.lines import split

TITLE = "Council votes to widen the harbour road"
STORY = (
    "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.",
    "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.",
    "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram that ran every hour.",
)
CAPTION = (
    "Cranes at the harbour of the old town on a morning in May, when the first ship with wheat came in from the sea."
)


def captions(text: str, code: str = "en", script: str = "Latn") -> list[str]:
    decoded = decode(split(text), lexicon(code), script)
    return [line for line, role in zip(decoded.page.texts, decoded.roles, strict=True) if role == "caption"]


@pytest.mark.parametrize(
    "line",
    [
        f"{CAPTION} (AP Photo/Anna Holm)",
        f"{CAPTION} Photo: Anna Holm",
        f"{CAPTION} (Anna Holm/Harbour News)",
        f"{CAPTION} (Anna Holm for the Harbour News)",
        f"{CAPTION} [Peter Low]",
    ],
)
def test_a_credit_at_the_end_makes_a_caption(line: str) -> None:
    assert captions("\n".join((TITLE, STORY[0], line, *STORY[1:]))) == [line]


@pytest.mark.parametrize(
    "line",
    [
        f"{CAPTION} (At least nobody said so.)",
        f"{CAPTION} (Harbour)",
        f"{CAPTION} (Psalm 23)",
        f"{CAPTION} He sold the photos by the road to whoever asked for them, the mayor among others, and kept the book of orders.",
        f"{CAPTION} {CAPTION} {CAPTION} {CAPTION} {CAPTION} {CAPTION} Photo: Anna Holm",
    ],
)
def test_other_ends_do_not(line: str) -> None:
    assert captions("\n".join((TITLE, STORY[0], line, *STORY[1:]))) == []


def test_names_in_brackets_that_close_the_story_sign_it() -> None:
    assert captions("\n".join((TITLE, *STORY[:2], f"{STORY[2]} (Anna Holm)"))) == []


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [("\n\n\n", "\n", True), ("\n\n", "\n", True), ("\n\n", "\n\n\n", False), ("\n\n", "\n\n", False)],
)
def test_a_credit_below_belongs_to_the_line_that_it_stands_nearest_to(above: str, below: str, found: bool) -> None:
    text = f"{TITLE}\n\n{STORY[0]}{above}{CAPTION}{below}Photo: Anna Holm\n\n{STORY[1]}\n\n{STORY[2]}"
    assert (CAPTION in captions(text)) is found


def test_what_the_headline_stands_on_is_no_caption() -> None:
    assert CAPTION not in captions("\n".join((TITLE, CAPTION, "Photo: Anna Holm", *STORY)))


def test_a_caption_that_is_all_there_is_stays_the_story() -> None:
    assert captions(f"{TITLE}\n{CAPTION} (AP Photo/Anna Holm)") == []
