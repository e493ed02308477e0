"""Paths of sections are told from headlines, and the headline behind one is found."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.trails import is_trail, names_sections, path_end


@pytest.mark.parametrize(
    ("text", "trail"),
    [
        ("Home / News / Local Roads", True),
        ("News » Culture » Film", True),
        ("You are here: Home » Town » Market day", True),
        ("Startseite > Politik > Ausland", True),
        ("Bridge opens / Traffic slow", False),
        ("The old bridge over the river / a long story / told again", False),
        ("New bridge opens", False),
    ],
)
def test_a_path_of_sections_is_no_headline(text: str, trail: bool) -> None:
    assert is_trail(text) is trail


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("News » Culture » Weddings to look forward to in June", "Weddings to look forward to in June"),
        ("Home > Sport > Ice hockey > Bears win the last game of the season", "Bears win the last game of the season"),
        ("News » Culture » Film", "News » Culture » Film"),
        ("Rates up » Weddings to look forward to in June", "Rates up » Weddings to look forward to in June"),
        ("Iran / Israel / Both sides speak of a long war", "Iran / Israel / Both sides speak of a long war"),
        ("Home | News | Three hurt as bus plunges into river", "Three hurt as bus plunges into river"),
        ("Home / Sport / Bears win the last game of the season", "Bears win the last game of the season"),
        (
            "Bears | Wolves | Who wins the last game of the season",
            "Bears | Wolves | Who wins the last game of the season",
        ),
    ],
)
def test_a_headline_stands_behind_a_path_of_short_names(text: str, headline: str) -> None:
    assert text[path_end(text, lexicon("en")) :] == headline


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("Sport / Football", True),
        ("News | Politics", True),
        ("Politics / Bridge opens", False),
        ("Bridge opens", False),
    ],
)
def test_two_sections_with_a_mark_between_are_a_path(text: str, sections: bool) -> None:
    assert names_sections(text, lexicon("en")) is sections
