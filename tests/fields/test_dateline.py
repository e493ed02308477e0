"""What opens a story is read where a mark closes it, and a word that tells a day is no place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import Dateline, parse

STORY = "The new bridge over the river opened to traffic on Friday after ten years of work and three of delay. "


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "HALIFAX, Nova Scotia, March 12, 2024 (GLOBE NEWSWIRE) -- ",
            Dateline("HALIFAX, Nova Scotia", "GLOBE NEWSWIRE"),
        ),
        ("NAIROBI, March 12 (Xinhua) -- ", Dateline("NAIROBI", "Xinhua")),
        ("LAGOS, Reuters. ", Dateline("LAGOS", "Reuters")),
        ("Paris, the largest of them, ", None),
        ("In 2024, well-known twenty-year plans and ", None),
    ],
)
def test_an_opening_ends_at_a_mark_that_closes_it(opening: str, expected: Dateline | None) -> None:
    article = parse(f"New bridge opens after ten years\n\n{opening}{STORY * 2}\n\n{STORY * 3}\n")
    assert article.dateline == expected


def test_a_day_told_from_now_is_no_place() -> None:
    story = (
        "今天(9月7日)，新的大桥在市民的欢呼声中正式通车，这座大桥历时十年建成，连接了河流两岸的城区，市民出行更加方便。"
    )
    page = f"新大桥正式通车\n\n{story}\n\n{story[9:] * 2}\n"
    assert parse(page, now=datetime(2024, 9, 7, 12, tzinfo=UTC)).dateline is None
