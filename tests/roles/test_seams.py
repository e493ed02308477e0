"""Links that a page prints apart and a copy runs together are told by their capitals."""

from __future__ import annotations

import pytest

from newsparse.roles.seams import parted


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("FloridaFederal ReserveNew York", ["Florida", "Federal Reserve", "New York"]),
        ("WissenAutoVWElektroauto", ["Wissen", "Auto", "VW", "Elektroauto"]),
        ("КиевПолитика", ["Киев", "Политика"]),
        ("Ian McDonaldPolitics", ["Ian McDonald", "Politics"]),
        ("AGBs", []),
        ("YouTube Shorts and what they pay", []),
        ("A bridge over the river", []),
        ("BRIDGE", []),
        ("الجسر الجديد", []),
        ("", []),
    ],
)
def test_the_pieces(text: str, pieces: list[str]) -> None:
    assert [text[start:end] for start, end in parted(text, "")] == pieces


def test_a_word_that_the_story_prints_so_is_one() -> None:
    assert parted("YouTubeNorland", "YouTubeNorland opened on Friday.") == []
    assert len(parted("YouTubeNorland", "")) == 3
