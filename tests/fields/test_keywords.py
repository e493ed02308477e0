"""Keywords are split at their separators, and each knows its place and what found it."""

from __future__ import annotations

import pytest

from newsparse import parse

EN = """\
New bridge opens after long delay
3 May 2024
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Tags: bridges, roads, rivers", ["bridges", "roads", "rivers"]),
        ("Tags: bridges | roads | rivers", ["bridges", "roads", "rivers"]),
        ("Tags: #bridges #roads", ["bridges", "roads"]),
        ("Tags: new roads  old rivers", ["new roads", "old rivers"]),
        ("Tags: bridges; bridges; Bridges; roads", ["bridges", "roads"]),
        ("Tags: bridges, roads, More", ["bridges", "roads"]),
        ("Tags: bridges, , roads,", ["bridges", "roads"]),
        ("Tags:\nbridges, roads", ["bridges", "roads"]),
        ("Tags: Norland Rivers Ferries Roads Norland Rivers Ferries Roads", ["Norland", "Rivers", "Ferries", "Roads"]),
        ("Tags: bridges, roads (old), rivers", ["bridges", "roads (old)", "rivers"]),
        ("Tags: bridges, roads)", ["bridges", "roads"]),
        ("Tags:\nbridges,\nroads,\nrivers", ["bridges", "roads", "rivers"]),
        ("Tags:\nbridges, roads\nAnna Holm", ["bridges", "roads"]),
        ("Tags:\nbridges\nroads\nAnna Holm\nSenior Reporter", ["bridges", "roads"]),
        ("In this article\nBRX -3.20 (-2.31%)\nRDX -1.05 (-0.61%)", []),
        ("Tags:", []),
    ],
)
def test_separators_split(line: str, keywords: list[str]) -> None:
    assert list(parse(EN + line + "\n").keywords) == keywords


def test_words_of_a_menu_that_the_headline_has_are_keywords() -> None:
    assert list(
        parse(
            "Weather forecast for the weekend" + EN[EN.index("\n") :] + "Tags: weather forecast, roads, read more\n"
        ).keywords
    ) == [
        "weather forecast",
        "roads",
    ]


def test_every_keyword_knows_its_place_and_label() -> None:
    text = EN + "Tags: bridges, roads\n"
    found = parse(text).evidence["keywords"]
    assert [text[slice(*e.span[0])] for e in found] == ["bridges", "roads"]
    assert {e.cue for e in found} == {"label Tags"}


def test_keywords_without_a_label_say_so_and_are_less_sure() -> None:
    found = parse(f"{EN}Bridge\nTown council\nNorland\nComments (3)\n").evidence["keywords"]
    assert {e.cue for e in found} == {"behind the body, most of them recurring in it"}
    assert all(e.confidence < 0.85 for e in found)


def test_a_label_of_other_stories_in_the_line_ends_the_keywords() -> None:
    assert list(parse(EN + "Tags: bridges, roads Read also: Ferry out of service\n").keywords) == ["bridges", "roads"]
