"""A headline above the body that speaks of something else is another story's, and the article has none."""

from __future__ import annotations

import pytest

from newsparse import parse

TEASER = "Bakers in the old town raise prices again after flour shortage"
STORY = """\
The council voted on Monday to widen the road that leads from the harbour to the bridge, and set money aside for it.
Work is to start in the autumn. Buses will take another way, said the mayor, and the ferry will run every half hour.
The last time that the road was widened was sixty years ago, when the harbour had grown to twice the size it had before.
"""


def roles(text: str) -> list[str]:
    return [str(line.role) for line in parse(text).lines]


@pytest.mark.parametrize(
    ("head", "headline", "related"),
    [
        (TEASER, None, [TEASER]),
        ("Council votes to widen the harbour road near the bridge", "Council votes to widen the harbour road near the bridge", []),
        (f"{TEASER}\n3 May 2024", TEASER, []),
        (f"{TEASER}\nBy Emma Holm", TEASER, []),
        (f"Home | News | {TEASER}\n{TEASER}", TEASER, []),
    ],
)  # fmt: skip
def test_a_headline_that_shares_no_word_with_the_body(head: str, headline: str | None, related: list[str]) -> None:
    article = parse(f"{head}\n{STORY}")
    assert article.headline == headline
    assert [story.headline for story in article.related] == related
    assert len(article.paragraphs) == 3


def test_a_text_that_stops_short_below_a_teaser_is_the_teasers() -> None:
    text = "The bakers said on Tuesday that the price of a loaf would have to rise once more in the coming weeks..."
    article = parse(f"{TEASER}\n{text}\n{STORY}")
    assert article.headline is None
    assert [(story.headline, story.paragraphs) for story in article.related] == [(TEASER, (text,))]
    assert len(article.paragraphs) == 3


def test_a_short_story_does_not_tell() -> None:
    text = f"{TEASER}\nThe council voted on Monday to widen the road, said the mayor.\n"
    assert parse(text).headline == TEASER


def test_days_that_run_into_the_links_above_the_body_belong_to_them() -> None:
    """The day printed behind one link is copied in front of the next, and the last one in front of the body."""
    first = "Ακριβότερο το ψωμί – Νέα αύξηση στην τιμή του αλευριού"
    second = "Αρχίζουν τα έργα στο λιμάνι της πόλης"
    body = "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να διαπλατύνει τον δρόμο που οδηγεί από την πλατεία στη γέφυρα."
    article = parse(f"{first}\n3 Μαΐου 2024{second}\n1 Μαΐου 2024{body}\n{body.replace('Δευτέρα', 'Τρίτη')}\n")
    assert article.headline is None
    assert [(story.headline, story.published) for story in article.related] == [(first, "2024-05-03"), (second, None)]


def test_a_label_above_the_body_tells_where_words_are_not_spaced() -> None:
    story = "市議會週一表決通過拓寬港口通往舊城的道路，並編列預算。市長表示，工程將於秋季開始，沿路商店照常營業，公車改道行駛。\n"
    teaser = "麵粉短缺烘焙業者再度調漲售價"
    article = parse(f"快訊\n{teaser}\n{story}{story.replace('週一', '週二')}")
    assert article.headline is None
    assert [found.headline for found in article.related] == [teaser]
