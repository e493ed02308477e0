"""Which of a page's dates is the story's: labels, place and small print decide, and a day of viewing never counts."""

from __future__ import annotations

import pytest

from newsparse import parse

TITLE = "Rain jackets that keep their promise on the coast"
BODY = (
    "The jackets were worn for three weeks on the quays of Langholm, where it rains on two days of three in a usual year.",
    "Four of them let no water in, the testers of the harbour school said, and two were dry inside after an hour in the wind.",
    "The cheapest of the four costs less than a ticket for the ferry, and its maker repairs it free of charge for ten years.",
    "The school wants to repeat the test in winter, when the rain turns to ice and zips are harder to close with cold hands.",
)


def _page(above: str = "", below: str = "", behind: str = "", within: str = "") -> str:
    lines = [above, TITLE, below, *BODY[:1], *BODY[1:3], within, BODY[3], behind]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize(
    ("page", "published", "cue"),
    [
        (_page(below="Published: 3 May 2024"), "2024-05-03", "label published"),
        (_page(below="By Anna Holm | 3 May 2024 14:20"), "2024-05-03T14:20", "beside the author"),
        (_page(below="3 May 2024"), "2024-05-03", "between the headline and the body"),
        (_page(behind="3 May 2024"), "2024-05-03", "behind the body"),
        (_page(above="ANNA HOLMDEC 19, 2023 9:00 AM"), "2023-12-19T09:00", "behind a name above the headline"),
        (_page(above="3 May 2024, 14:20"), "2024-05-03T14:20", "with its time above the headline"),
        (_page(above="Thursday, 3 May 2024, p. 4"), "2024-05-03", "with the page of print"),
        (_page(below="Updated: 4 May 2024"), "2024-05-04", "label updated, the only date on the page"),
        (_page(within="3 May 2024, 15:59"), "2024-05-03T15:59", "among the body's first lines"),
    ],
)
def test_the_storys_date_is_found_and_said_why(page: str, published: str, cue: str) -> None:
    article = parse(page)
    assert article.headline == TITLE
    assert article.published == published
    assert article.evidence["published"][0].cue == cue


@pytest.mark.parametrize(
    "page",
    [
        _page(above="Thursday 3 May 2024 14:20 Weather 12 degrees"),
        _page(above="Thursday, 3 May 2024"),
        _page(below="By Anna Holm, 3 hours ago"),
        _page(below="3/4/2024"),
    ],
)
def test_a_day_of_viewing_and_a_date_in_doubt_stay_evidence(page: str) -> None:
    article = parse(page)
    assert article.published is None
    assert not any(e.accepted for e in article.evidence["published"])


def test_of_two_labelled_dates_each_has_its_field() -> None:
    article = parse(_page(below="Updated 4 May 2024 09:10 | Published 3 May 2024 14:20"))
    assert (article.published, article.updated) == ("2024-05-03T14:20", "2024-05-04T09:10")


def test_a_date_within_the_body_yields_to_one_in_the_head() -> None:
    assert parse(_page(below="2 May 2024", within="3 May 2024, 15:59")).published == "2024-05-02"


def test_menus_can_stand_between_the_headline_and_the_day() -> None:
    menu = "\n".join(f"Section {name}" for name in "abcdefghijklmnopqrstuvwxyz")
    seen = "The new bridge over the river is seen from the old one on its last day of work."
    picture = (
        f"{seen} Many came with flags, and some had waited since the morning. " * 2
        + "The mayor cut a ribbon of red cloth."
    )
    buttons = "Back\nPrint\nLarger\nSmaller\nKeep\nFold"
    story = (
        "The bridge over the river opened on Friday, the town council said, two years later than planned and over budget.\n"
        "Traffic will be slow in the first week while drivers get used to the new lanes, the town council said on Friday.\n"
        "The old bridge will be closed in the summer and taken down by the end of the year, the mayor told reporters.\n"
        "Work on the new one began five years ago, and stood still for a winter when the river had flooded the town.\n"
        "The council paid for most of the bridge, and the towns on the other side of the river paid for the rest of it.\n"
    )
    byline = "By Anna Holm - Thursday, December 21, 2023"
    headline = "New bridge over the river opens after long delay"
    article = parse("\n".join([headline, menu, picture, buttons, byline, story]))
    assert (article.headline, article.published, article.authors) == (headline, "2023-12-21", ("Anna Holm",))
