"""Features are small integers, one a line, that the weights have a place for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.features import ENDS, PAIRS, RELATED_PAIRS, WIDTHS, densest, lengths, prose
from newsparse.roles.partings import page_columns
from newsparse.roles.weights import BODY, RELATED, PairModel
from newsparse.text.clean import clean
from newsparse.text.lines import Page, split

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt"))


def page_of(text: str) -> Page:
    return split(clean(text).text)


def fits(text: str, weight: float) -> None:
    page = page_of(text)
    if not len(page):
        return
    found = page_columns(page, read_cues(page, lexicon("en")), lengths(page, weight))
    assert set(found) == set(WIDTHS)
    for name, column in found.items():
        assert len(column) == len(page), name
        assert all(0 <= value < WIDTHS[name] for value in column), name


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_columns_of_a_page_are_as_long_as_it_and_within_their_widths(path: Path) -> None:
    fits(path.read_bytes().decode("utf-8"), 1.15)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Share", "Related", "Source: x", "Tags: x", "Comments", "By A B", "x" * 59, "x. " * 300, "字" * 900]
        )
        | st.text(max_size=20),
        max_size=40,
    ).map("\n".join),
    st.sampled_from([1.0, 1.15, 2.8]),
)
def test_so_are_those_of_any_page(text: str, weight: float) -> None:
    fits(text, weight)


@pytest.mark.parametrize(("model", "pairs"), [(BODY, PAIRS), (RELATED, RELATED_PAIRS)], ids=["body", "related"])
def test_tables_are_as_wide_as_their_features(model: PairModel, pairs: tuple[tuple[str, str], ...]) -> None:
    assert list(model.tables) == list(pairs)
    for (one, other), table in model.tables.items():
        assert len(table) == WIDTHS[one], (one, other)
        assert {len(row) for row in table} == {WIDTHS[other]}, (one, other)


def test_a_score_is_the_sum_of_its_tables_and_only_live_lines_have_one() -> None:
    model = PairModel(
        1, {("a", "b"): ((10, 20), (30, 40)), ("a", "c"): ((100, 200), (300, 400)), ("b", "c"): ((0, 1000), (0, 2000))}
    )
    assert model.scores({"a": [0, 1, 1], "b": [0, 1, 0], "c": [1, 0, 1]}, [1, 0, 1]) == [1211, 1431]
    assert model.scores({"a": [0], "b": [0], "c": [1]}, [0]) == []


def test_prose_is_what_is_long_and_ends_like_a_sentence() -> None:
    page = page_of("\n".join(["Short.", "x" * 70, "x" * 70 + ".", "x" * 130]))
    assert prose(lengths(page, 1.0), bytes([ENDS.get(text[-1], 0) for text in page.texts])) == [0, 0, 71, 130]


def test_dense_scripts_are_measured_in_latin_characters() -> None:
    assert lengths(page_of("字" * 10), 2.8) == [28]


@pytest.mark.parametrize(
    ("running", "region"),
    [
        ([], (0, -1)),
        ([0, 0], (0, -1)),
        ([0, 200, 200, 0], (1, 2)),
        ([0, 200, 0, 200], (1, 3)),
        ([200, *[0] * 9, 300, 300], (10, 11)),
        ([300, 300, *[0] * 9, 200], (0, 1)),
    ],
)
def test_the_densest_region(running: list[int], region: tuple[int, int]) -> None:
    assert densest(running) == region


def columns_of(text: str) -> dict[str, list[int]]:
    page = page_of(text)
    found = page_columns(page, read_cues(page, lexicon("en")), lengths(page, 1.0))
    return {name: list(column) for name, column in found.items()}


@pytest.mark.parametrize(
    ("before", "behind", "place"),
    [
        (0, 2, [9, 9, 10, 11]),
        (2, 0, [7, 8, 9, 9]),
        (12, 12, [0, 0, 0, *range(9), 9, 9, *range(10, 18), 18, 18, 18, 18]),
    ],
)
def test_the_place_is_told_from_the_densest_region(before: int, behind: int, place: list[int]) -> None:
    text = "\n".join(["Menu"] * before + ["x" * 200] * 2 + ["Menu"] * behind)
    assert columns_of(text)["place"] == place


@pytest.mark.parametrize(
    ("lines", "related", "foot"),
    [
        (["Menu", "Share"], [9, 9], [0, 0]),
        (["Related", "One", "Related", "Two"], [0, 1, 0, 1], [0, 0, 0, 0]),
        (["Source: AP", *["One"] * 9], [9] * 10, [*[3] * 9, 2]),
        (["x" * 200, "Source: AP", "Tags: a", "y" * 200, *["One"] * 3, "Tags: b"], [9] * 8, [0, *[7] * 7]),
        (["x" * 200, "Source: AP", "y" * 200, *["One"] * 6, "Tags: b"], [9] * 10, [0, *[7] * 8, 11]),
    ],
)
def test_labels_are_felt_for_nine_lines(lines: list[str], related: list[int], foot: list[int]) -> None:
    found = columns_of("\n".join(lines))
    assert (found["since related"], found["since foot"]) == (related, foot)
