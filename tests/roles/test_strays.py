"""Prose far from the story that shares few of its words is left out of the body; what shares them stays."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.strays import drop_strays
from newsparse.text.lines import split

STORY = [
    "The council voted on Monday to widen the road that leads from the harbour to the town, and set money aside for it.",
    "Work on the road is to start in autumn, said the mayor, and buses between the town and the harbour take another way.",
    "The road to the harbour was last widened sixty years ago, when the council of the town had money for such work.",
]
KIN = "The mayor had said in spring that the council would not widen the road before the harbour had its new bridge."
ALIEN = (
    "Cookies help us show every visitor advertisements which match their interests; please accept them before reading."
)
FAR = ["Menu"] * 9
FRAMED = ["Skip Most read and continue reading", "Most read", *FAR, "End of Most read"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ([*STORY, *FAR, ALIEN], 3),
        ([ALIEN[:80], *FAR, *STORY], 3),
        ([*STORY, *FAR, KIN], 4),
        ([*STORY, *FAR[:3], ALIEN], 4),
        ([*STORY, *FRAMED, ALIEN], 4),
        ([*STORY, *FRAMED[1:], ALIEN], 3),
        ([ALIEN, ALIEN.upper(), *FAR, *STORY], 5),
        (STORY, 3),
        (FAR, 0),
    ],
)
def test_how_many_lines_stay(lines: list[str], kept: int) -> None:
    page = split("\n".join(lines))
    sizes = list(map(len, page.texts))
    in_body = [int(size > 60) for size in sizes]
    drop_strays(page, read_cues(page, lexicon("en")), sizes, in_body)
    assert sum(in_body) == kept


def test_scripts_without_spaces_are_compared_by_pairs_of_characters() -> None:
    story = ["市议会周一投票决定拓宽从港口通往老城的道路，并为此拨出资金。", "市长说，港口道路的工程将于秋季开始。"] * 3
    page = split(
        "\n".join([*story, *FAR, "本网站使用饼干改善体验，请接受后继续浏览。", *FAR, "港口道路上次拓宽是在六十年前。"])
    )
    in_body = [int(not text.isascii()) for text in page.texts]
    drop_strays(page, read_cues(page, lexicon("zh")), list(map(len, page.texts)), in_body)
    assert [text[:2] for text, flag in zip(page.texts, in_body, strict=True) if flag][6:] == ["港口"]
