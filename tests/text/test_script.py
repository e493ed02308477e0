"""The script most of a text's letters are in."""

from __future__ import annotations

import pytest

from newsparse.text.script import script, weight


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "Latn"),
        ("12:30 | 5/5", "Latn"),
        ("abc", "Latn"),
        ("Übermäßig çok güzel", "Latn"),
        ("خبر abc خبر", "Arab"),
        ("\N{ARABIC LETTER BEH INITIAL FORM}\N{ARABIC LETTER BEH FINAL FORM}", "Arab"),
        ("ہفتہ وار خبریں", "Arab"),
        ("חדשות היום", "Hebr"),
        ("Новости дня", "Cyrl"),
        ("Νέα της ημέρας", "Grek"),
        ("समाचार", "Deva"),
        ("খবর", "Beng"),
        ("செய்திகள்", "Taml"),
        ("ข่าววันนี้", "Thai"),
        ("新闻", "Hani"),
        ("新聞 news 报道内容 2024", "Hani"),
        ("ニュース新聞", "Jpan"),
        ("市長は新しい橋が来週開通すると発表した", "Jpan"),
        ("오늘의 뉴스 新聞", "Kore"),
        ("قال Facebook إن الخدمة عادت للعمل في المنطقة", "Arab"),
    ],
)
def test_script(text: str, code: str) -> None:
    assert script(text) == code


def test_an_ideograph_says_as_much_as_two_letters() -> None:
    assert script("news 新闻报道内容") == "Hani"


def test_lone_surrogates_are_survived() -> None:
    assert script("\ud83d abc") in {"Latn", "Kore"}


@pytest.mark.parametrize("code", ["Hani", "Jpan", "Kore", "Thai", "Arab", "Hebr"])
def test_dense_scripts_weigh_more(code: str) -> None:
    assert weight(code) > 1


@pytest.mark.parametrize("code", ["Latn", "Cyrl", "Xxxx"])
def test_others_weigh_one(code: str) -> None:
    assert weight(code) == 1
