"""Short lines behind a label, or behind the body where they recur in it, are keywords; headlines there are none."""

from __future__ import annotations

import pytest

from newsparse import parse

EN = """\
New bridge opens after long delay
3 May 2024
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""
LATER = "\n".join(
    f"Paragraph {n} of the story goes on about the new bridge and about what it has cost the town so far." for n in "ab"
)


@pytest.mark.parametrize("label", ["Topics", "More about", "Read more"])
def test_short_lines_behind_a_label_are_keywords_one_each(label: str) -> None:
    topics = "Town planning\nCity of Norland\nRivers\n"
    page = f"{EN}{LATER}\n{label}\n{topics}Most read\nCouncil leader says she will not stand again after the vote\n"
    assert list(parse(page).keywords) == ["Town planning", "City of Norland", "Rivers"]


def test_short_lines_without_a_label_are_keywords_where_they_recur() -> None:
    assert list(parse(f"{EN}{LATER}\nBridge\nTown council\nNorland\nComments (3)\n").keywords) == [
        "Bridge",
        "Town council",
        "Norland",
    ]
    assert not parse(f"{EN}{LATER}\nTelevision\nGardening\nNorland\nComments (3)\n").keywords


def test_headlines_behind_a_label_of_other_stories_are_no_keywords() -> None:
    page = f"{EN}{LATER}\nRead also\nCouncil leader says she will not stand again after the vote\nFerry to the island is out of service\n"
    assert not parse(page).keywords
