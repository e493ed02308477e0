"""Other stories: behind their label, with their own text and without their dates."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.links import drop_links
from newsparse.roles.sequence import decode
from newsparse.text.lines import split

BODY = [
    "Council votes to widen the harbour road",
    "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.",
    "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.",
    "The last time that the road was widened was sixty years ago, when the harbour had grown to twice the size it had before.",
]
TEXT = "Bakers in the old town say that flour has never cost so much as it does this year, and that bread will cost more soon."

LONG = (
    "Bakers in the old town and along the harbour road raise the price of bread for the third time in a year and a half"
)


@pytest.mark.parametrize(
    ("behind", "roles"),
    [
        (["Related", "Bakers raise the price of bread"], ["related_label", "related_headline"]),
        (
            ["Related", "3 May 2024", "Bakers raise the price of bread"],
            ["related_label", "boilerplate", "related_headline"],
        ),
        (["Related", "Bakers raise the price of bread", TEXT], ["related_label", "related_headline", "related_text"]),
        (["Related", "Bakers raise the price of bread", "Share"], ["related_label", "related_headline", "boilerplate"]),
        (["Related", "Weather"], ["related_label", "boilerplate"]),
        (["Related", "Facebook X Twitter LinkedIn Print"], ["related_label", "boilerplate"]),
        (
            ["Related:", "Follow us on Facebook", "Bakers raise the price of bread"],
            ["related_label", "boilerplate", "related_headline"],
        ),
        (
            ["Related", "Bakers raise the price of bread", "The price of bread goes up for the third…", "2 hours ago"],
            ["related_label", "related_headline", "related_text", "boilerplate"],
        ),
        (
            ["Related", "Bakers raise the price of bread", "The ferry to the island is out of…"],
            ["related_label", "related_headline", "related_headline"],
        ),
        (["Related", LONG, f"{LONG} again"], ["related_label", "related_headline", "related_headline"]),
        (["Related", "bakersraisethepriceofbreadagain"], ["related_label", "boilerplate"]),
        (["Related", "Dear bread", TEXT], ["related_label", "related_headline", "related_text"]),
        (["Related", "Bread of 2024 (6)", TEXT], ["related_label", "related_headline", "related_text"]),
        (
            ["Related", "Bakers raise the price of bread", TEXT, "The bakers name three reasons:", TEXT],
            ["related_label", "related_headline", "related_text", "related_text", "related_text"],
        ),
        (
            [
                "Related",
                "Bakers raise the price of bread",
                TEXT,
                "The ferry to the island is out of service again",
                TEXT,
            ],
            ["related_label", "related_headline", "related_text", "related_headline", "related_text"],
        ),
        (
            ["Related", "Bakers raise the price of bread", TEXT, f"Next up, {TEXT} {TEXT}"],
            ["related_label", "related_headline", "related_text", "related_text"],
        ),
        (
            [
                "Related",
                "Bakers raise the price of bread",
                "Flour has never cost so much, say the bakers of the old town.",
            ],
            ["related_label", "related_headline", "related_text"],
        ),
        (
            ["Related", "Bakers raise the price of bread", "Whoever comes to the old town these days …"],
            ["related_label", "related_headline", "related_text"],
        ),
        (
            ["Related", "-", "Bakers raise the price of bread", "-", "Six tips for sleep"],
            ["related_label", "boilerplate", "related_headline", "boilerplate", "related_headline"],
        ),
        (
            ["Related", "A baker with her bread on a market (Photo by Anna Holm)", "Bakers raise the price of bread"],
            ["related_label", "boilerplate", "related_headline"],
        ),
        (
            ["Related", "1", "Bakers raise the price of bread", "2", "Six tips for sleep"],
            ["related_label", "boilerplate", "related_headline", "boilerplate", "related_headline"],
        ),
        (
            ["Related", "The baker at work. Photo: A. Berg", "Bakers raise the price of bread"],
            ["related_label", "boilerplate", "related_headline"],
        ),
        (["Related", "Privacy notice | Terms of our use | Imprint | Editions"], ["related_label", "boilerplate"]),
        (
            [
                "Related",
                "Bakers raise the price of bread",
                "The ferry to the island is out of service again",
                "Harbour News © 2024, read by the harbour",
            ],
            ["related_label", "related_headline", "related_headline", "boilerplate"],
        ),
        (
            [
                "Related",
                "Bakers raise the price of bread",
                "The ferry to the island is out of service again",
                "The front page | Who we are | What we do",
            ],
            ["related_label", "related_headline", "related_headline", "boilerplate"],
        ),
    ],
)
def test_what_stands_behind_a_label(behind: list[str], roles: list[str]) -> None:
    page = split("\n".join([*BODY, "Source: Harbour News", *behind]))
    assert [str(role) for role in decode(page, lexicon("en"), "Latn").roles[-len(behind) :]] == roles


@pytest.mark.parametrize(
    ("behind", "roles"),
    [
        ([TEXT, TEXT], ["related_text", "related_text"]),
        ([TEXT, "The ferry to the island is out of service after"], ["related_text", "related_text"]),
        ([TEXT, "The ferry to the island is out of service", "Share"], ["related_text", "related_headline", "boilerplate"]),
    ],
)  # fmt: skip
def test_texts_behind_a_label_without_headlines_are_none(behind: list[str], roles: list[str]) -> None:
    page = split("\n".join([*BODY, "Source: Harbour News", "Related", *behind]))
    assert [str(role) for role in decode(page, lexicon("en"), "Latn").roles[-len(behind) :]] == roles


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (". Bakers raise the price of bread", "related_headline"),
        ("» Bakers raise the price of bread", "related_headline"),
        (". and then raised the price of bread", "boilerplate"),
        (".Bakers raise the price of bread", "boilerplate"),
    ],
)
def test_a_link_behind_a_stop_in_the_body_is_another_story(line: str, role: str) -> None:
    page = split("\n".join([*BODY[:3], line, *BODY[3:]]))
    found = decode(page, lexicon("en"), "Latn").roles[3]
    assert (found == "related_headline") == (role == "related_headline")


def test_long_links_behind_a_label_in_the_body_are_no_text() -> None:
    page = split("\n".join([*BODY[:3], "Read also", LONG, f"{LONG} again", f"{LONG} and more"]))
    roles = decode(page, lexicon("en"), "Latn").roles
    assert roles[3:] == ["related_label", "related_headline", "related_headline", "related_headline"]


def test_headlines_behind_a_label_in_the_body_go_on_to_the_next_paragraph() -> None:
    links = ["Bakers raise the price of bread", "Night train to the coast runs again", "Market moves to the station"]
    page = split("\n".join([*BODY[:3], "Related", *links, BODY[3], TEXT]))
    roles = decode(page, lexicon("en"), "Latn").roles
    assert roles[3:] == ["related_label", *["related_headline"] * 3, "paragraph", "paragraph"]


def test_a_quoted_sentence_behind_a_link_is_none_itself() -> None:
    said = "“We are talking to the shops.”"
    page = split("\n".join([*BODY[:3], f"Read: {BODY[0]} again", said, BODY[3]]))
    assert decode(page, lexicon("en"), "Latn").roles[3:] == ["related_headline", "paragraph", "paragraph"]


def test_links_with_bullets_behind_a_label_in_the_body_are_other_stories() -> None:
    links = ["• Bakers raise the price of bread", "• Night train to the coast runs again"]
    page = split("\n".join([*BODY[:2], "Read also:", *links, *BODY[2:]]))
    assert decode(page, lexicon("en"), "Latn").roles[2:5] == ["related_label", "related_headline", "related_headline"]


@pytest.mark.parametrize(
    ("line", "stories"),
    [
        ("Read also: bakers raise the price of bread", 1),
        ("Read more from our bakers about the price of bread and of flour", 0),
        ("Latest news: Bakers of the old town raise the price of bread", 1),
        ("Latest news Bakers raise the price of bread. Who else does? All about bread, flour and butter.", 0),
    ],
)
def test_a_label_that_goes_on_as_a_sentence_does_opens_prose(line: str, stories: int) -> None:
    page = split("\n".join([*BODY, "Share", line]))
    assert sum(role == "related_headline" for role in decode(page, lexicon("en"), "Latn").roles) == stories


@pytest.mark.parametrize("between", [[], ["-"], ["2 May 2024, 21:54"]])
@pytest.mark.parametrize(
    "link", ["Why do the bakers raise the price of bread in spring?", "Bakers raise the price of bread"]
)
def test_a_link_straight_behind_a_label_is_no_body(between: list[str], link: str) -> None:
    lines = [*BODY, "Related", *between, link]
    sizes = list(map(len, lines))
    page = split("\n".join(lines))
    cues = read_cues(page, lexicon("en"))
    in_body = bytearray([size > 30 for size in sizes])
    drop_links(page, cues, sizes, in_body)
    assert not in_body[-1]
    assert in_body[3]


def test_a_label_within_prose_opens_no_other_story() -> None:
    """`Next up` begins a paragraph as well as a card."""
    page = split("\n".join([*BODY, f"Next up, {TEXT} {TEXT}"]))
    assert decode(page, lexicon("en"), "Latn").roles[-1] == "paragraph"


@pytest.mark.parametrize(
    ("behind", "stories"),
    [
        (["Bakers raise the price of bread", "Bakers raise the price of bread"], 1),
        (
            [
                "Bakers raise the price of bread",
                "2 May 2024, 21:54",
                "The ferry to the island is out of service again",
                "1 May 2024, 9:10",
            ],
            2,
        ),
        (["More from Politics"], 0),
        (["Anna Holm Berg", "Anna Holm Berg"], 0),
        (["Privacy PolicyCookie SettingsTerms of UsePartnershipsCareers at Harbour News"], 0),
        (["© 2024 Harbour News, all rights reserved"], 0),
        ([".card-embed {margin-top: 70px; padding: 0}"], 0),
    ],
)
def test_cards_behind_the_body_are_other_stories(behind: list[str], stories: int) -> None:
    page = split("\n".join([BODY[0], "3 May 2024", *BODY[1:], *behind]))
    roles = decode(page, lexicon("en"), "Latn").roles[-len(behind) :]
    assert sum(role == "related_headline" for role in roles) == stories


def test_a_headline_behind_a_label_in_the_body_is_another_story() -> None:
    page = split("\n".join([*BODY[:2], "Read also:", "Bakers raise the price of bread", *BODY[2:]]))
    assert decode(page, lexicon("en"), "Latn").roles[2:4] == ["related_label", "related_headline"]


@pytest.mark.parametrize(
    "card",
    [
        ["Bakers raise the price of bread", "Bakers raise the price of bread"],
        ["Bakers in the old town raise the price of bread again", "2 May 2024, 21:54"],
        ["Bakers raise the price of bread", "read more"],
    ],
)
def test_a_card_in_the_body_is_another_story(card: list[str]) -> None:
    page = split("\n".join([BODY[0], "3 May 2024", *BODY[1:3], *card, BODY[3], TEXT]))
    roles = decode(page, lexicon("en"), "Latn").roles
    assert (roles[4], roles[6]) == ("related_headline", "paragraph")


def test_prose_above_the_headline_is_not_the_articles() -> None:
    page = split("\n".join([f"{TEXT} {TEXT}", "Menu", "Sign in", *BODY, TEXT.replace("Bakers", "Millers")]))
    decoded = decode(page, lexicon("en"), "Latn")
    assert decoded.title == 3
    assert decoded.roles[0] == "boilerplate"


def test_a_headline_printed_twice_below_the_body_is_no_other_story() -> None:
    page = split("\n".join([*BODY, "Share", BODY[0], BODY[0]]))
    assert [str(role) for role in decode(page, lexicon("en"), "Latn").roles[-2:]] == ["boilerplate", "boilerplate"]


def test_a_body_stays_where_the_headline_is_printed_below_it() -> None:
    page = split("\n".join([*BODY[1:], TEXT, "Bakers and the harbour road: what the council has decided"]))
    assert sum(role == "paragraph" for role in decode(page, lexicon("en"), "Latn").roles) == 4
