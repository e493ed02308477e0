"""Features are small integers, one a line, that the weights have a place for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.features import PAIRS, WIDTHS, columns, densest, lengths, prose
from newsparse.roles.headline import candidates
from newsparse.roles.weights import BODY, HEADLINE, RELATED
from newsparse.text.clean import clean
from newsparse.text.lines import Page, split

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt"))


def page_of(text: str) -> Page:
    return split(clean(text).text)


def fits(text: str, weight: float) -> None:
    page = page_of(text)
    if not len(page):
        return
    found = columns(page, read_cues(page, lexicon("en")), lengths(page, weight))
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


@pytest.mark.parametrize("model", [BODY, RELATED], ids=["body", "related"])
def test_tables_are_as_wide_as_their_features(model: object) -> None:
    tables = getattr(model, "tables")  # noqa: B009
    assert set(tables) <= set(PAIRS)
    for (one, other), table in tables.items():
        assert len(table) == WIDTHS[one], (one, other)
        assert {len(row) for row in table} == {WIDTHS[other]}, (one, other)


@pytest.mark.parametrize("path", SAMPLES[::5], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_feature_of_a_headline_has_a_table(path: Path) -> None:
    page = page_of(path.read_bytes().decode("utf-8"))
    sizes = lengths(page, 1.0)
    in_body = [1 if size >= 120 else 0 for size in sizes]
    for i, found in candidates(page, read_cues(page, lexicon("en")), sizes, in_body):
        assert 0 <= i < len(page)
        assert set(found) == set(HEADLINE.tables)
        assert all(value >= 0 for value in found.values())


def test_prose_is_what_is_long_and_ends_like_a_sentence() -> None:
    page = page_of("\n".join(["Short.", "x" * 70, "x" * 70 + ".", "x" * 130]))
    assert prose(page, lengths(page, 1.0)) == [0, 0, 71, 130]


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
