"""A list of lines that begin with a clock is a ticker; each of them is another story, and none the article's day."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.roles.tickers import behind_clock

BREAD, TRAIN = "Bakers in the old town raise the price of bread", "Night train to the coast runs again from June on"
STORY = """\
Council votes to widen the harbour road
3 May 2024
The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.
Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.
The last time that the road was widened was sixty years ago, when the harbour had grown to twice the size it had before.
"""


@pytest.mark.parametrize("mark", ["- 21:28{}", "21:28 {}", "• 9:05 {}", "21:28 | {}", "* 21:28 - {}"])
@pytest.mark.parametrize("above", [True, False])
def test_a_ticker_above_or_below_the_article_is_other_stories(mark: str, *, above: bool) -> None:
    ticker = "".join(f"{mark.format(headline)}\n" for headline in (BREAD, TRAIN))
    article = parse(ticker + STORY if above else STORY + ticker)
    assert article.headline == "Council votes to widen the harbour road"
    assert article.published == "2024-05-03"
    assert [story.headline for story in article.related] == [BREAD, TRAIN]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("- 21:28Bakers", 7),
        ("21:28 “Bakers”", 6),
        ("21:28", 0),
        ("21:28:30 Bakers", 0),
        ("Bakers 21:28", 0),
        ("3:1 for the harbour", 0),
    ],
)
def test_where_a_headline_behind_a_clock_starts(text: str, start: int) -> None:
    assert behind_clock(text) == start


def test_one_line_with_a_clock_is_no_ticker() -> None:
    assert BREAD not in [story.headline for story in parse(f"21:28 {BREAD}\n{STORY}").related]


def test_headlines_below_clocks_alone_on_their_lines_are_a_ticker() -> None:
    ticker = f"23:20\nMain news: {BREAD}\n21:22\n{TRAIN}\n16:12\nStorm over the coast on Sunday\n"
    article = parse(f"{STORY.replace('3 May 2024' + chr(10), '')}NEWS\n{ticker}")
    assert [story.headline for story in article.related] == [
        f"Main news: {BREAD}",
        TRAIN,
        "Storm over the coast on Sunday",
    ]
    assert article.published is None


@pytest.mark.parametrize("mark", ["    ", " | ", " *** ", "***"])
def test_a_ticker_on_one_line_is_no_headline_and_each_piece_of_it_has_its_place(mark: str) -> None:
    headlines = [BREAD, TRAIN, "Bears beat Wolves", "Storm over the coast"]
    text = f"{mark.join(headlines)}\n\n{STORY}"
    article = parse(text)
    assert article.headline == "Council votes to widen the harbour road"
    assert [story.headline for story in article.related] == headlines
    assert [text[slice(*found.span[0])] for found in article.evidence["related"]] == headlines


@pytest.mark.parametrize("menu", ["News | Sport | Weather | Roads", "Old town news | Sports of all kinds | More"])
def test_a_menu_on_one_line_is_no_ticker(menu: str) -> None:
    assert not parse(f"{menu}\n\n{STORY}").related


def test_headlines_run_together_above_a_short_story_are_none_of_it() -> None:
    ticker = "وزير النقل يفتتح محطة الميناء بعد تأهيلها المرور تعلن انسيابية الطرق في مداخل المدينة ارتفاع أسعار السمك في الأسواق "
    story = (
        "افتتح وزير العمل، اليوم الثلاثاء، السوق الجديدة المخصصة لصغار الصيادين في مدينة الميناء.",
        "وقال الوزير في كلمة له إن السوق الجديدة تضم ستين محلا وإن العمل فيها استمر عامين.",
    )
    article = parse(
        f"{ticker * 3}\nوزير العمل يفتتح السوق الجديدة في الميناء\nالثلاثاء 06 آب 2024\n\n" + "\n".join(story)
    )
    assert article.headline == "وزير العمل يفتتح السوق الجديدة في الميناء"
    assert article.paragraphs == story
