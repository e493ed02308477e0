"""A deck is told from the story by what stands below it, by its words, or by being printed twice."""

from __future__ import annotations

import pytest

from newsparse import parse

TITLE = "Council votes to widen the harbour road"
DECK = "Shops along the harbour road will stay open while the council has it widened"
MORE = "The mayor says that buses will take another way to the harbour until spring"
FIRST = "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it."
SECOND = "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way."
THIRD = "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram that ran every hour."
CAPTION = "Cranes at the harbour of the old town on a morning in May. Photo: Anna Holm"
BY, DAY = "By Anna Holm", "3 May 2024"


@pytest.mark.parametrize(
    "head",
    [
        (DECK, DAY),
        (DECK, BY, DAY),
        (DECK,),
        (DAY, DECK),
        (BY, DECK),
        (BY, DAY, CAPTION, DECK),
        (DECK, CAPTION),
        (f"{DECK}.", CAPTION, BY),
        (BY, f"{DECK}.", DAY),
    ],
    ids=" / ".join,
)
def test_a_summary_between_the_headline_and_the_story_is_the_deck(head: tuple[str, ...]) -> None:
    article = parse("\n\n".join((TITLE, *head, FIRST, SECOND, THIRD)))
    assert (article.headline, (article.deck or "").rstrip("."), len(article.paragraphs)) == (TITLE, DECK, 3)


@pytest.mark.parametrize(
    "line",
    [
        "Readers in the north say their trains are late again and nobody tells them why",
        "Council votes to widen harbour road in the old town",
        "www.harbour.example has more about the council and the harbour road",
    ],
    ids=["other words", "the headline's words", "an address"],
)
def test_other_lines_there_are_none(line: str) -> None:
    assert parse("\n\n".join((TITLE, BY, line, FIRST, SECOND, THIRD))).deck is None


@pytest.mark.parametrize("deck", [DECK, f"{DECK} in 2026"])
def test_lines_that_follow_each_other_are_one_value(deck: str) -> None:
    text = "\n\n".join((TITLE, deck, MORE, DAY, FIRST, SECOND, THIRD))
    article = parse(text)
    assert article.deck == f"{deck} {MORE}"
    assert [text[slice(*span)] for span in article.evidence["deck"][0].span] == [deck, MORE]


def test_a_sentence_below_the_author_is_the_storys_first() -> None:
    short = "The harbour road is to be widened, the council said."
    article = parse("\n\n".join((TITLE, BY, short, FIRST, SECOND, THIRD)))
    assert article.deck is None
    assert article.paragraphs[0] == short


def test_the_storys_own_words_printed_above_it_are_the_deck() -> None:
    article = parse("\n\n".join((TITLE, FIRST, "Listen", f"{FIRST} {SECOND}", THIRD)))
    assert article.deck == FIRST
    assert article.paragraphs == (f"{FIRST} {SECOND}", THIRD)


def test_a_story_of_one_paragraph_is_no_deck() -> None:
    article = parse(f"{TITLE}\n\n{FIRST}\n\n4 May 2022 13:08\n")
    assert (article.deck, article.paragraphs) == (None, (FIRST,))


def test_the_headline_once_more_is_no_deck() -> None:
    assert parse("\n\n".join((TITLE, TITLE, DAY, FIRST, SECOND))).deck is None


POINTS_HEADLINE = "الجزائر تبحث عن مخرج توافقي من الأزمة"
POINTS_STORY = """\
ترفض أغلب أحزاب المعارضة في الجزائر المشاركة في ندوة الحوار التي دعت إليها السلطة، معتبرة أن الشروط الضرورية لنجاحها غير متوفرة.
ويرى محللون أن الشارع تجاوز المبادرات التقليدية كلها وأن الشارع لن يقبل بأقل من تغيير كامل.
"""


@pytest.mark.parametrize("mark", ["-", "•"])
def test_every_point_of_a_list_below_the_headline_is_the_deck(mark: str) -> None:
    points = [f"{mark} أحزاب المعارضة ترفض المشاركة في ندوة الحوار", f"{mark} موعد الانتخابات لم يتغير بعد حتى الآن"]
    article = parse("\n".join([POINTS_HEADLINE, *points, "كتب: صابر حداد", POINTS_STORY]))
    assert article.headline == POINTS_HEADLINE
    assert article.deck == " ".join(points)


def test_a_sentence_between_the_day_and_the_author_is_the_deck() -> None:
    deck = "أحزاب المعارضة ترفض المشاركة في ندوة الحوار المقبلة."
    page = f"{POINTS_HEADLINE}\nالاثنين 2019/03/11\n{deck}\nصابر حداد\nصحافي جزائري\n{POINTS_STORY}"
    assert parse(page).deck == deck
