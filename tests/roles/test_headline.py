"""Candidates for the headline: few, in the page's order, each with a value for every table."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.features import lengths
from newsparse.roles.headline import PLACE_WIDTHS, SHORTLIST, WIDTHS, Features, candidates, story_start
from newsparse.roles.partings import page_columns
from newsparse.roles.weights import HEADLINE, PLACE, Model
from newsparse.text.clean import clean
from newsparse.text.lines import split

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/*.txt"))


def candidates_of(text: str) -> list[tuple[int, Features]]:
    page = split(clean(text).text)
    cues, sizes = read_cues(page, lexicon("en")), lengths(page, 1.0)
    in_body = [1 if size >= 120 else 0 for size in sizes]
    return candidates(page, cues, sizes, page_columns(page, cues, sizes), in_body)


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


def test_of_many_lines_the_likeliest_are_kept_wherever_they_stand() -> None:
    """Menus of lines alike are no likelier than the headline behind them, which has the shape and the place of one."""
    headline = "Harbour road closed until Sunday for works on the bridge"
    story = (
        "The harbour road is closed until Sunday because of the works on the bridge, the town council said on Monday. "
        * 2
    )
    text = "\n".join([*["Recipes and wine"] * 30, headline, "3 May 2024", story, story])
    assert 30 in [i for i, _ in candidates_of(text)]


@pytest.mark.parametrize(
    ("line", "candidate"),
    [
        ("By the river: how a harbour town learned to live with the water", True),
        ("By Anna Holm and Peter Lund in Harbour Town", False),
        ("By Anna Holm: correspondent", False),
        ("By Anna Holm, 3 May 2024 in Harbour Town: the works", False),
    ],
)
def test_a_byline_with_much_behind_a_colon_may_be_a_headline(line: str, candidate: bool) -> None:
    assert (0 in [i for i, _ in candidates_of(f"{line}\n" + "A sentence of the story. " * 10)]) is candidate


@pytest.mark.parametrize(
    ("line", "candidate"),
    [
        ("LANGHOLM -- The harbour road is closed until Sunday.", False),
        ("NEW LANGHOLM – The harbour road is closed until Sunday.", False),
        ("LANGHOLM - The harbour road is closed", True),
        ("Langholm - The harbour road is closed until Sunday.", True),
    ],
)
def test_a_sentence_behind_its_place_in_capitals_is_no_headline(line: str, candidate: bool) -> None:
    assert (0 in [i for i, _ in candidates_of(f"{line}\n" + "A sentence of the story. " * 10)]) is candidate


def test_a_line_in_the_body_behind_a_label_of_other_stories_is_no_candidate() -> None:
    story = "A sentence of the story that goes on. " * 8
    lines = [i for i, _ in candidates_of(f"{story}\nRead also\nStorm over the harbour leaves ferries in port\n{story}")]
    assert 2 not in lines


@pytest.mark.parametrize(
    ("next_line", "candidate"),
    [("2. Ferry stays in port", False), ("3. Ferry stays in port", True), ("Ferry stays in port", True)],
)
def test_the_first_entry_of_a_list_is_no_candidate(next_line: str, candidate: bool) -> None:
    story = "A sentence of the story that goes on. " * 8
    lines = [i for i, _ in candidates_of(f"1. Storm over the harbour\n{story}\n{next_line}\n{story}")]
    assert (0 in lines) is candidate


ALIEN = "Offers from our shop: coats, boots and lamps for the winter are cheaper until the end of November, while stocks last."
PROSE = "A sentence of the story that goes on and on until the line is full, and then some more of it for good measure."


@pytest.mark.parametrize(
    ("stray", "strays", "start"),
    [(ALIEN, 0, 61), (ALIEN, 1, 61), (ALIEN, 9, 0), (PROSE, 1, 0)],
    ids=["none", "a few lines", "as much as a story", "of the story's words"],
)
def test_a_few_lines_of_body_far_above_the_story_do_not_begin_it(stray: str, strays: int, start: int) -> None:
    texts = [*[stray] * strays, *["Menu"] * (60 - strays), "Menu", *[PROSE * 4] * 12]
    page = split(clean("\n".join(texts)).text)
    cues, sizes = read_cues(page, lexicon("en")), lengths(page, 1.0)
    in_body = bytearray([size >= 100 for size in sizes])
    assert story_start(page, sizes, page_columns(page, cues, sizes), in_body) == start
