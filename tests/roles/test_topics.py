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


def test_headlines_behind_a_label_of_other_stories_are_none_though_a_word_of_them_recurs() -> None:
    page = f"{EN}{LATER}\nRead also\nFerry to the town delayed\nSix tips for a bridge\n\nLeave a reply\n"
    assert not parse(page).keywords


def test_bars_on_lines_of_their_own_part_keywords() -> None:
    page = f"{EN}{LATER}\nTags:\n\nTown planning\n\n|\n\nNorland\n\n|\n\nRivers\n\nSources\n"
    assert list(parse(page).keywords) == ["Town planning", "Norland", "Rivers"]


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
    page = f"{EN}{LATER}\nRead also\nFire at the bridge: ferry saved\nBridge tolls go up again\nBridge\nNorland\n"
    assert "Fire at the bridge: ferry saved" not in parse(page).keywords


def test_words_of_three_letters_prove_no_keywords() -> None:
    page = f"{EN}{LATER} Nobody knew why.\nMost read\nWhy the monsoon came\nOPINION\n"
    assert not parse(page).keywords


def test_a_list_ends_at_a_wider_gap_and_at_other_capitals() -> None:
    assert list(parse(f"{EN}{LATER}\nTopics\nRivers\nTown planning\n\n\nEvening edition\n").keywords) == [
        "Rivers",
        "Town planning",
    ]
    assert list(parse(f"{EN}{LATER}\nTopics\nRivers\nTown planning\nEVENING EDITION\n").keywords) == [
        "Rivers",
        "Town planning",
    ]
    assert list(parse(f"{EN}{LATER}\nTopics\nRIVERS\nTOWNS\nOur other pages\n").keywords) == ["RIVERS", "TOWNS"]


def test_a_longer_line_is_a_keyword_among_shorter_ones() -> None:
    page = f"{EN}{LATER}\nTopics\nRivers\nOffice for Roads and Inland Waters (ORIW)\nNorland\n"
    assert list(parse(page).keywords) == ["Rivers", "Office for Roads and Inland Waters (ORIW)", "Norland"]


@pytest.mark.parametrize(
    ("below", "keywords"),
    [
        ("BridgeTown councilNorland", ["Bridge", "Town council", "Norland"]),
        ("More on\nNorlandFerries", ["Norland", "Ferries"]),
        ("FacebookShareBridge", []),
        ("Bridge Council River Town Budget", ["Bridge", "Council", "River", "Town", "Budget"]),
        ("Council says the bridge opened on Friday", []),
        ("#bridge #budget #ferries", ["bridge", "budget", "ferries"]),
        ("# Bridge\n# Norland Roads\n# Town council", ["Bridge", "Norland Roads", "Town council"]),
        ("#bridge #town_council\n#roads", ["bridge", "town_council", "roads"]),
        ("#summer #offers", []),
        ("• Bridge\n• Town council\n• Norland", ["Bridge", "Town council", "Norland"]),
        ("Most read\nCouncil leader stands again\nFerry over river returns", []),
        ("Town council\nOver its budget", ["Town council", "Over its budget"]),
    ],
)
def test_what_runs_together_behind_the_body_is_keywords_where_it_recurs(below: str, keywords: list[str]) -> None:
    assert list(parse(f"{EN}{LATER}\n\n{below}\n\nComments (3)\n").keywords) == keywords


def test_short_lines_that_end_the_page_below_its_source_are_keywords() -> None:
    assert list(parse(f"{EN}{LATER}\nSource: Northern Courier\nFerries\nIslands\n").keywords) == ["Ferries", "Islands"]


def test_a_name_behind_the_body_that_the_story_speaks_of_is_a_keyword_and_no_author() -> None:
    story = EN.replace("the town council said, two", "Anna Lind said, two")
    article = parse(f"{story}{LATER}\n\nAnna Lind\n\nComments (3)\n")
    assert (list(article.keywords), list(article.authors)) == (["Anna Lind"], [])
    assert list(parse(f"{EN}{LATER}\n\nAnna Lind\n\nComments (3)\n").authors) == ["Anna Lind"]


@pytest.mark.parametrize(
    ("below", "keywords"),
    [
        ("new bridge, town council", ["new bridge", "town council"]),
        ("bridge opening, river traffic, budget", ["bridge opening", "river traffic", "budget"]),
        ("new bridge, cooking with gas", []),
        ("Check this out, too", []),
        ("Norland, 4 May 2024, town council", []),
        ("Town council, Reuters, AP", []),
        ("The council, which opened the bridge.", []),
    ],
)
def test_a_line_with_commas_behind_the_body_is_keywords_where_they_recur(below: str, keywords: list[str]) -> None:
    assert list(parse(f"{EN}{LATER}\n\n{below}\n").keywords) == keywords


@pytest.mark.parametrize(
    "lines", [["Popular videos", "Sponsored features"], ["Northern Courier", "2 hours ago"], ["Norland", "2 hours ago"]]
)
def test_short_lines_behind_a_label_of_other_stories_are_no_keywords_if_the_story_has_no_word_of_them(
    lines: list[str],
) -> None:
    behind = "\n".join(["Related", *lines, "Council leader says she will not stand again after the vote"])
    assert not parse(f"{EN}{LATER}\n{behind}\n").keywords
