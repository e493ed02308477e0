"""Candidates for the headline: few, in the page's order, each with a value for every table."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.features import columns, lengths
from newsparse.roles.headline import PLACE_WIDTHS, SHORTLIST, WIDTHS, Features, candidates, is_trail
from newsparse.roles.weights import HEADLINE, PLACE, Model
from newsparse.text.clean import clean
from newsparse.text.lines import split

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt"))


def candidates_of(text: str) -> list[tuple[int, Features]]:
    page = split(clean(text).text)
    cues, sizes = read_cues(page, lexicon("en")), lengths(page, 1.0)
    in_body = [1 if size >= 120 else 0 for size in sizes]
    return candidates(page, cues, sizes, columns(page, cues, sizes), in_body)


@pytest.mark.parametrize(("model", "widths"), [(PLACE, PLACE_WIDTHS), (HEADLINE, WIDTHS)], ids=["place", "headline"])
def test_every_feature_has_a_table_as_wide_as_it(model: Model, widths: dict[str, int]) -> None:
    assert list(model.tables) == list(widths)
    assert {name: len(table) for name, table in model.tables.items()} == widths


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_value_of_a_candidate_is_within_its_table(path: Path) -> None:
    for _, values in candidates_of(path.read_bytes().decode("utf-8")):
        assert all(0 <= value < width for value, width in zip(values, WIDTHS.values(), strict=True))


@pytest.mark.parametrize(
    "text",
    ["\n".join(["A line that may be a headline"] * 90), "\n".join(["字" * 20, *["x" * 90 + "."] * 20, "y" * 200]), "|"],
    ids=["many lines", "prose", "too short"],
)
def test_candidates_are_few_and_in_order(text: str) -> None:
    lines = [i for i, _ in candidates_of(text)]
    assert lines == sorted(set(lines))
    assert len(lines) <= SHORTLIST


def test_a_score_is_the_sum_of_its_tables() -> None:
    assert Model(5, {"one": (1, 2), "two": (10, 20, 30)}).scores([(0, 2), (1, 0)]) == [36, 17]


@pytest.mark.parametrize(
    ("text", "trail"),
    [
        ("Home / News / Local Roads", True),
        ("News » Culture » Film", True),
        ("Startseite > Politik > Ausland", True),
        ("Bridge opens / Traffic slow", False),
        ("The old bridge over the river / a long story / told again", False),
        ("New bridge opens", False),
    ],
)
def test_a_path_of_sections_is_no_headline(text: str, trail: bool) -> None:
    assert is_trail(text) is trail
