"""Phrases are found where a word begins, or anywhere, the longest first, and none inside another."""

from __future__ import annotations

import pytest

from newsparse.roles.phrases import BORDERS, Phrases

WORDS = ["photo", "photo by", "(c)", "©", "picture", "o by us"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" photo by anna holm", ["photo by"]),
        (" photo: anna holm", ["photo"]),
        (" photographs", ["photo"]),
        (" telephoto", []),
        (" (photo)", ["photo"]),
        (" (copyright", []),
        (" (c) picture", ["(c)", "picture"]),
        (" ©picture", ["©", "picture"]),
        ("photo", []),
        (" photo by us", ["photo by"]),
        ("", []),
        (" ", []),
    ],
)
def test_phrases_stand_behind_a_border(text: str, found: list[str]) -> None:
    places = list(Phrases(WORDS, BORDERS).find(text))
    assert [phrase for _, phrase in places] == found
    assert all(text.startswith(phrase, at) for at, phrase in places)


@pytest.mark.parametrize(
    ("text", "found"),
    [("本报讯版权所有", ["版权所有"]), ("版版权所有", ["版权所有"]), ("版权", ["版权"]), ("版本", [])],
)
def test_phrases_without_borders_stand_anywhere(text: str, found: list[str]) -> None:
    assert [phrase for _, phrase in Phrases(["版权", "版权所有"]).find(text)] == found


def test_no_phrases_are_found_nowhere() -> None:
    assert not list(Phrases([], " ").find(" photo"))
    assert not list(Phrases([]).find("photo"))
