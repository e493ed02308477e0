"""Headlines that stand behind the body without a label are other stories where they are several, or speak of something else."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.roles.runs import drop_run
from newsparse.text.lines import split

STORY = """\
Council votes to widen the harbour road
3 May 2024

The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.

Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.

The last time that the road was widened was sixty years ago, when the harbour had grown to twice the size it had before.

"""
BREAD = "Bakers 'must explain' the price of bread, says minister"
TRAIN = "Night train to the coast set to run again in June"
BEARS = "Four injured after fire in cinema near the lake"


@pytest.mark.parametrize(("behind", "related"), [
    ([BREAD], [BREAD]),
    ([BREAD, TRAIN, BEARS], [BREAD, TRAIN, BEARS]),
    (["Related", BREAD, TRAIN, BEARS], [BREAD, TRAIN, BEARS]),
    (["Sign up for our free newsletter"], []),
    (["The mayor of the town said the work on the road would be"], []),
    (["“It will be a long way round,” said the owner of the bakery on"], []),
])  # fmt: skip
def test_headlines_behind_the_body(behind: list[str], related: list[str]) -> None:
    article = parse(STORY + "\n\n".join(behind) + "\n")
    assert [story.headline for story in article.related] == related
    assert not {BREAD, TRAIN, BEARS} & {*article.paragraphs}


@pytest.mark.parametrize(("above", "behind", "stays"), [
    ("The town is glad.", [BREAD, TRAIN, BEARS], False),
    ("The town is glad.", [BREAD, TRAIN], False),
    ("The town is glad", [BREAD, TRAIN], True),
    ("The town is glad.", [BREAD], True),
])  # fmt: skip
def test_a_headline_at_the_bodys_end_that_looks_like_those_below_it_is_none_of_it(
    above: str, behind: list[str], *, stays: bool
) -> None:
    page = split("\n".join([above, *behind]))
    in_body = bytearray([1, 1, *[0] * (len(behind) - 1)])
    drop_run(page, [""] * len(page), [len(text) for text in page.texts], in_body)
    assert in_body[1] == stays
