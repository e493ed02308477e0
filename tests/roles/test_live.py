"""A live report's entries are its body, however short; teasers below their clocks are not."""

from __future__ import annotations

import pytest

from newsparse import parse

TITLE = "Harbour news latest: Mayor reserves the right to close the bridge in speech to the town"
LEAD = (
    "The mayor does not want to close the bridge in the summer but reserves the right to do so if the strike goes on.",
    "In a speech to the town she warned that the strike could close the harbour over the holidays if it was not settled.",
    "It came as she announced longer hours for the ferry, and fines for drivers who do not keep to the queue.",
)
ENTRIES = (
    "You can read the mayor's speech in full here.",
    'The mayor says that while "the strike goes on, there are better days ahead."',
    'She ends: "Now is the time for the town to keep calm."',
    "The mayor says that the drivers are rightly worried about the harbour.",
)
TEASERS = (
    "Wolves beat Bears for the third time running.",
    "Recipes for apples from three gardens.",
    "Why owls sleep through every storm.",
    "A night at the opera for less than lunch.",
)


def _page(clocks: tuple[str, str], entries: tuple[str, ...]) -> str:
    first, second, third, fourth = entries
    return "\n\n".join(
        (TITLE, *LEAD, clocks[0], "The speech of the mayor", first, clocks[1], "Better days", second, third, fourth)
    )


@pytest.mark.parametrize(
    "clocks", [("07:18 PM", "07:11 PM"), ("17:42", "17:30"), ("5:42pm BST", "5:30pm BST"), ("17:42 Uhr", "17:30 Uhr")]
)
def test_the_entries_of_a_live_report_are_its_body(clocks: tuple[str, str]) -> None:
    article = parse(_page(clocks, ENTRIES))
    assert article.paragraphs == (*LEAD, *ENTRIES)
    assert not article.related


@pytest.mark.parametrize("clocks", [("17:42", "17:30"), ("5:42pm BST", "5:30pm BST")])
def test_teasers_with_their_clocks_are_not(clocks: tuple[str, str]) -> None:
    assert not {*TEASERS[1:]} & {*parse(_page(clocks, TEASERS)).paragraphs}


def test_entries_that_open_with_their_clock_in_brackets_are_body_however_short() -> None:
    entries = (
        "【16:49】環境局局長陳敏前往仁濟醫院探望傷者",
        "【16:10】新界總區交通部總督察引述第一名到達現場的消防員表示，當時貨車未有拉上手掣，正調查司機落車後是否有拉手掣，抑或機件故障引致意外發生。",
        "【14:35】意外至少造成1死8傷，其中3人危殆",
        "下午1時20分左右，一輛貨車在無人駕駛的情況下，沿著葵涌斜路向下衝逾80米，撞倒多名途人，最後剷上行人路猛撼大廈的門口，兩人重創昏迷。",
    )
    assert parse("\n\n".join(("貨車失控撞途人 一死八傷", *entries))).paragraphs == entries
