"""Other stories have their own dates and texts, and the article keeps its own."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.article import Related

STORY = """\
Council votes to widen the harbour road
3 May 2024
The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.
Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.
The last time that the road was widened was sixty years ago, when the harbour had grown to twice the size it had before.
"""
BREAD = "Bakers raise the price of bread"
TRAIN = "Night train to the coast runs again"
TEXT = "Bakers in the old town say that flour has never cost so much as it does this year, and that bread will cost more soon."


@pytest.mark.parametrize(
    ("behind", "related"),
    [
        (f"Related\n{BREAD}", [Related(BREAD)]),
        (f"Related\n- {BREAD}\n- {TRAIN}", [Related(BREAD), Related(TRAIN)]),
        (f"Related\n{BREAD}\n1 May 2024", [Related(BREAD, "2024-05-01")]),
        (f"Related\n{BREAD}\n1 May 2024\n{TRAIN}\n30 April 2024", [Related(BREAD, "2024-05-01"), Related(TRAIN, "2024-04-30")]),
        (f"Related\n1 May 2024\n{BREAD}\n30 April 2024\n{TRAIN}", [Related(BREAD, "2024-05-01"), Related(TRAIN, "2024-04-30")]),
        (f"Related\n{BREAD} {BREAD}\n{TRAIN}{TRAIN}", [Related(BREAD), Related(TRAIN)]),
        (f"Share\n{BREAD} {BREAD}", [Related(BREAD)]),
        (f"Related\n• {BREAD}\n• {TRAIN}", [Related(BREAD), Related(TRAIN)]),
        (f"Related\n{BREAD}\n3 hours ago", [Related(BREAD)]),
        ("Read more: https://example.com/news/bread", []),
        (f"Source: Reuters\nRelated\n{BREAD}\n{TEXT}", [Related(BREAD, None, (TEXT,))]),
        (f"Related\n{BREAD}\nMay 1, 2024 \N{EM DASH} {TEXT}", [Related(BREAD, "2024-05-01", (TEXT,))]),
        (f"Related\n{BREAD}\nMay 1, 2024{TEXT}", [Related(BREAD, "2024-05-01", (TEXT,))]),
        (f"Source: Reuters\nRead also:\n{BREAD}\n{TRAIN}\nThe bears win again",
         [Related(BREAD), Related(TRAIN), Related("The bears win again")]),
        ("Tags: harbour, roads\nRead also:\nBakers raise bread prices\nNight trains to coast return",
         [Related("Bakers raise bread prices"), Related("Night trains to coast return")]),
    ],
)  # fmt: skip
def test_dates_and_texts_of_other_stories(behind: str, related: list[Related]) -> None:
    article = parse(f"{STORY}{behind}\n")
    assert list(article.related) == related
    assert article.published == "2024-05-03"
    assert len(article.paragraphs) == 3


def test_a_date_of_another_story_says_where_it_stands() -> None:
    text = f"{STORY}Related\n{BREAD}\n1 May 2024\n"
    [found] = parse(text).evidence["related_published"]
    assert (text[slice(*found.span[0])], found.cue, found.accepted) == (
        "1 May 2024",
        "beside the story's headline",
        True,
    )


@pytest.mark.parametrize(
    ("behind", "headlines"),
    [
        (["Related", f"Previous {BREAD}", f"Next {TRAIN}"], [BREAD, TRAIN]),
        (["Related", f"More {BREAD}", f"Next {TRAIN}", BREAD], [f"More {BREAD}", f"Next {TRAIN}", BREAD]),
        (["Related", f"Next {BREAD}"], [f"Next {BREAD}"]),
    ],
)
def test_the_story_before_and_the_one_behind_have_labels_in_front(behind: list[str], headlines: list[str]) -> None:
    assert [story.headline for story in parse(STORY + "\n".join(behind) + "\n").related] == headlines
