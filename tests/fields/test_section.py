"""The section is the name above the headline, and none of a menu's."""

from __future__ import annotations

import pytest

from newsparse import parse

STORY = """\
New bridge opens after long delay
3 May 2024
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("Politics\n", "Politics"),
        ("Harbour News\n\nPolitics\n", "Politics"),
        ("Home\nMenu\nLog in\nPolitics\n", "Politics"),
        ("Home\nPolitics\nSport\nCulture\n\nPolitics\n", "Politics"),
        ("Home\nPolitics\nSport\nCulture\nPolitics\n", "Politics"),
        ("Home\nPolitics\nSport\nCulture\n", None),
        ("Home\nPolitics\nSport\nHealth and harbours\nCulture\n\n", None),
    ],
)
def test_which_name_above_the_headline_is_the_storys_section(above: str, section: str | None) -> None:
    assert parse(f"{above}{STORY}").section == section
