"""Other stories with their texts: behind a label they are none of the body, though their texts are prose."""

from __future__ import annotations

import pytest

from newsparse import parse

STORY = """\
Council votes to widen the harbour road
3 May 2024

The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.

Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.

"""
BREAD = "Bakers raise the price of bread"
BREAD_TEXT = "Bakers in the old town say that flour has never cost so much as it does this year, and that bread will cost more soon."
TRAIN = "Night train to the coast runs again"
TRAIN_TEXT = (
    "Sleepers leave the capital twice a week from June on, the railway announced; beds can be booked from Friday."
)
BEARS = "Bears beat the Wolves after extra time"
BEARS_TEXT = "Two late goals by their young striker gave the guests their first victory since last winter."
CARDS = [BREAD, BREAD_TEXT, TRAIN, TRAIN_TEXT, BEARS, BEARS_TEXT]


@pytest.mark.parametrize("label", ["Related Posts", "Read also:"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_cards_behind_a_label_are_other_stories_with_their_texts(label: str, gap: str) -> None:
    article = parse(STORY + gap.join([label, *CARDS]) + "\n")
    stories = [(story.headline, story.paragraphs) for story in article.related]
    assert stories == [(BREAD, (BREAD_TEXT,)), (TRAIN, (TRAIN_TEXT,)), (BEARS, (BEARS_TEXT,))]
    assert len(article.paragraphs) == 2


def test_a_cards_text_can_be_cut_with_a_mark_in_brackets() -> None:
    cards = [
        BREAD,
        f"{BREAD_TEXT} Flour is dear and […]",
        "The ferry is out of service again",
        "It is the third time this year that the boat has to wait for […]",
    ]
    article = parse(STORY + "\n\n".join(["Popular Posts", *cards]) + "\n")
    assert [story.headline for story in article.related] == [cards[0], cards[2]]
    assert len(article.paragraphs) == 2


def test_subheads_and_paragraphs_of_the_story_behind_a_label_are_its_own() -> None:
    more = [
        "What the mayor says",
        "The mayor said that the road to the harbour had become too narrow for buses, and that shops would gain by the work.",
        "What the shops say",
        "Shops in the old town are afraid of the autumn: the council should have begun the work on the road in spring, they say.",
    ]
    article = parse(STORY + "\n\n".join(["Read also:", BREAD, *more]) + "\n")
    assert [story.headline for story in article.related] == [BREAD]
    assert len(article.paragraphs) == 4


def test_two_cards_behind_the_body_need_no_label_but_a_notice_in_parts_is_none() -> None:
    behind = f"{STORY}Comments are closed\nShare\n\n"
    assert [story.headline for story in parse(behind + "\n".join(CARDS) + "\n").related] == [BREAD, TRAIN, BEARS]
    notice = f"Strictly necessary cookies\n{TRAIN_TEXT}\nPerformance cookies\n{BREAD_TEXT}\n"
    assert not parse(behind + notice).related


def test_a_card_with_an_author_and_a_day_adds_none_to_the_articles() -> None:
    own = STORY.replace("3 May 2024\n", "By Anna Holm\nPublished on 3 May 2024\n")
    cards = [BREAD, "By Peter Lind", "Published on 2 May 2024", TRAIN, "By Eva Stern", "Updated on 1 May 2024"]
    article = parse(own + "\n".join(["coast news", *cards]) + "\n")
    assert [(story.headline, story.published) for story in article.related] == [
        (BREAD, "2024-05-02"),
        (TRAIN, "2024-05-01"),
    ]
    assert (article.authors, article.published, article.updated) == (("Anna Holm",), "2024-05-03", None)


def test_an_outlet_alone_with_a_head_in_capitals_below_it_ends_the_body() -> None:
    article = parse(STORY + "\n\n".join(["Reuters", "TOP STORIES", *CARDS[:4]]) + "\n")
    assert [story.headline for story in article.related] == [BREAD, TRAIN]
    assert len(article.paragraphs) == 2
