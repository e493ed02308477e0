"""Folding makes equal what printers do not agree on, and nothing else."""

from __future__ import annotations

import pytest

from newsparse.text.fold import fold, fold_all


@pytest.mark.parametrize(
    "alike",
    [
        ("إقرأ أيضاً", "اقرأ ايضا", "أقرأ أيضًا", "اقــرأ أيضا"),
        ("MIS À JOUR", "mis a jour", "Ｍis à jour"),
        ("۱۴۰۰", "١٤٠٠", "1400", "१४००"),
        ("شمال الأطلسی", "شمال الأطلسي"),
        ("مدرسة", "مدرسه"),
        ("ארה״ב", 'ארה"ב'),
        ("«a» – b", '"a" - b'),
        ("İstanbul", "istanbul", "ıstanbul"),
        ("来源：", "来源:"),
        ("a  b\tc", "a b c"),
    ],
)
def test_these_are_one_entry(alike: tuple[str, ...]) -> None:
    assert len({fold(text) for text in alike}) == 1


@pytest.mark.parametrize(("one", "other"), [("قال", "قالت"), ("한국", "한글"), ("more", "mores"), ("कल", "काल")])
def test_these_are_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_line_feeds_stay_and_folding_twice_changes_nothing() -> None:
    assert fold("Ä\n\nÉ").count("\n") == 2
    assert fold(fold("إقرأ أيضاً ٣ Straße")) == fold("إقرأ أيضاً ٣ Straße")


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["PLAIN", "plain"],
        ["Überall", "plain  text", "", "إقرأ أيضاً ٣", "x"],
        ["\N{ARABIC FATHATAN}", "tab\there"],
    ],
)
def test_many_texts_are_folded_like_each(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]
