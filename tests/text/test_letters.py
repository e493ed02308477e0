"""A word is a run of letters with their marks, in every script."""

from __future__ import annotations

import pytest

from newsparse.text.letters import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3 May 2024, 14:20", 1),
        ("मई 18, 2024 7:57 अपराह्न", 2),
        ("ஞாயிறு, 5 மே 2024", 2),
        ("می\N{ZERO WIDTH NON-JOINER}شود", 1),
        ("السبت 23 نوفمبر 2024", 2),
        ("2024_05 | 14:20 ☀", 0),
    ],
)
def test_marks_do_not_part_a_word(text: str, words: int) -> None:
    assert count_words(text) == words


def test_short_words_can_be_left_out() -> None:
    assert count_words("The fire was out at noon", 4) == 2
