"""What one line says of itself, and where the value of its label starts."""

from __future__ import annotations

import pytest

from newsparse.languages import codes
from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import Cues, read_cues
from newsparse.text.clean import clean
from newsparse.text.lines import split


def cues(code: str, *lines: str, spaceless: bool = False) -> Cues:
    return read_cues(split(clean("\n".join(lines)).text), lexicon(code), spaceless=spaceless)


def test_a_label_of_a_date_without_a_date_behind_it_is_prose() -> None:
    assert cues("en", "Published works of the poet").kinds == [""]


@pytest.mark.parametrize(
    ("line", "credited"),
    [("救護員在現場。陳國強攝", 1), ("他愛上攝影", 0), ("陳國強攝下了現場", 0), ("陳國強 文/攝", 0)],
)
def test_a_photographers_name_can_run_into_the_word_that_ends_a_caption(line: str, credited: int) -> None:
    assert [*cues("zh-Hant", line, "警方到場", spaceless=True).credited] == [credited, 0]


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("3 May 2024", 1),
        ("31.05.24", 1),
        ("14:20", 1),
        ("14h20", 1),
        ("٣ أيار ٢٠٢٤", 1),
        ("2024年5月31日", 1),
        ("5월 31일", 1),
        ("12 people", 0),
        ("1234 people", 0),
        ("No digits", 0),
    ],
)
def test_digits_as_dates_have_them(line: str, dated: int) -> None:
    assert list(cues("en", line).dated) == [dated]


@pytest.mark.parametrize(
    ("line", "credited", "linked"),
    [
        ("Photo: A. Berg", 1, 0),
        ("The bridge. © A. Berg", 1, 0),
        ("A crowd (Getty Images)", 1, 0),
        ("A crowd: agetty images", 0, 0),
        ("https://example.com/a", 0, 1),
        ("by @anna", 0, 1),
        ("The bridge", 0, 0),
        ("@央视新闻 桥通了", 0, 0),
    ],
)
def test_credits_and_links_are_flagged(line: str, credited: int, linked: int) -> None:
    found = cues("en", line)
    assert (list(found.credited), list(found.linked)) == ([credited], [linked])


@pytest.mark.parametrize("code", codes())
def test_a_credit_is_found_wherever_it_stands_in_a_line(code: str) -> None:
    phrases = lexicon(code).credits
    for put in ("{}", "a picture ({} agency)", "a picture / {}", "“{}", "a picture. {}"):
        assert list(cues(code, *map(put.format, phrases)).credited) == [1] * len(phrases)


def test_flags_belong_to_their_own_line() -> None:
    found = cues("en", "A headline", "3 May 2024", "Photo: A. Berg", "Text", "www.example.com")
    assert list(found.dated) == [0, 1, 0, 0, 0]
    assert list(found.credited) == [0, 0, 1, 0, 0]
    assert list(found.linked) == [0, 0, 0, 0, 1]


def test_repeats_are_counted() -> None:
    assert list(cues("en", "a", "b", "a", "a").repeated) == [2, 0, 2, 2]
    assert list(cues("en", *["a"] * 400).repeated) == [255] * 400


def test_lists_run_parallel_to_the_lines_and_an_empty_page_has_none() -> None:
    found = cues("en", "a", "", "b", "By Anna Holm")
    assert {len(found.folded), len(found.kinds), len(found.values), len(found.dated), len(found.repeated)} == {3}
    assert cues("en", "").kinds in ([], [""])
