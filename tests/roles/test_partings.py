"""A line that a page repeats between its paragraphs changes nothing for the paragraphs."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.features import lengths
from newsparse.roles.partings import page_columns
from newsparse.text.lines import split

STORY = [
    f"Paragraph {n} says what was said in the council on Monday about the road to the harbour. " * 2 for n in "abcde"
]


def columns(lines: list[str]) -> dict[str, bytes]:
    page = split("\n".join(lines))
    return page_columns(page, read_cues(page, lexicon("en")), lengths(page, 1.0))


@pytest.mark.parametrize(
    "parting", ["Article content", "Advertisement", "This notice has not loaded yet. The story goes on below."]
)
def test_paragraphs_have_the_features_that_they_have_without_partings(parting: str) -> None:
    parted = columns([line for paragraph in STORY for line in (parting, paragraph)])
    assert {name: values[1::2] for name, values in parted.items()} == columns(STORY)


def test_partings_keep_their_own() -> None:
    parted = columns([line for paragraph in STORY for line in ("Article content", paragraph)])
    assert set(parted["size"][::2]) == {2}


@pytest.mark.parametrize(
    "lines",
    [
        [STORY[0], "Article content", STORY[1], "Article content", STORY[2]],
        ["More", "News", "More", "Sport", "More", "Roads", *STORY],
        [line for paragraph in STORY for line in (STORY[0], paragraph)],
    ],
    ids=["twice", "in a menu", "long"],
)  # fmt: skip
def test_other_lines_that_are_repeated_part_nothing(lines: list[str]) -> None:
    last = len(lines) - 1
    alone = columns([line if i == last else f"{line} {i}" for i, line in enumerate(lines)])
    assert columns(lines)["prose near before"][last] == alone["prose near before"][last]
