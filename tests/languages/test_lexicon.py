"""The words of a page's language, its neighbours' and English, folded and laid out for looking up."""

from __future__ import annotations

import pytest

from newsparse.languages import codes
from newsparse.languages.lexicon import LABELS, TRIM, lexicon
from newsparse.text.fold import fold

KINDS = {*LABELS, "boilerplate", "promo", "ending", "sections", "reporter"}


@pytest.mark.parametrize(
    ("code", "label", "kind"),
    [
        ("ar", "إقرأ أيضاً", "related"),
        ("ar", "اقرأ ايضا", "related"),
        ("ar", "أقرأ أيضًا", "related"),
        ("ar", "المصدر", "source"),
        ("ar", "تاريخ النشر", "published"),
        ("ar", "آخر تحديث", "updated"),
        ("ar", "كلمات دلالية", "keywords"),
        ("en", "Published", "published"),
        ("en", "LAST UPDATED", "updated"),
        ("fr", "Mis à jour", "updated"),
        ("de", "Quelle", "source"),
        ("zh-Hans", "来源", "source"),
        ("zh-Hant", "來源", "source"),
        ("ja", "関連記事", "related"),
    ],
)
def test_a_label_is_found_however_it_is_spelt(code: str, label: str, kind: str) -> None:
    assert lexicon(code).labels[fold(label)] == kind


@pytest.mark.parametrize("code", codes())
def test_english_labels_are_known_everywhere(code: str) -> None:
    assert lexicon(code).labels["published"] == "published"


@pytest.mark.parametrize("code", [None, "xx", "tlh"])
def test_an_unknown_language_gets_the_english_words(code: str | None) -> None:
    assert lexicon(code).labels == lexicon("en").labels


@pytest.mark.parametrize("code", codes())
def test_entries_are_keys_that_folded_lines_can_meet(code: str) -> None:
    words = lexicon(code)
    for entry, kind in (*words.whole.items(), *words.labels.items(), *words.openers.items()):
        assert entry == entry.strip(TRIM) == fold(entry)
        assert "\n" not in entry
        assert kind in KINDS
    assert set(words.labels.values()) <= set(LABELS)
    assert words.labels.keys() <= words.whole.keys()


@pytest.mark.parametrize("code", codes())
def test_openers_are_reached_by_their_first_word(code: str) -> None:
    words = lexicon(code)
    assert all(entry in words.by_first_word[entry.split(" ")[0]] for entry in words.openers)
    assert sum(map(len, words.by_first_word.values())) == len(words.openers)


def test_no_entry_of_whole_lines_is_longer_than_the_longest() -> None:
    words = lexicon("en")
    assert words.longest == max(map(len, words.whole))


def test_credits_keep_their_colon_and_none_begins_with_another() -> None:
    credits = lexicon("en").credits
    assert any(phrase.endswith(":") for phrase in credits)
    assert not [a for a in credits for b in credits if a != b and a.startswith(b)]


def test_agencies_and_outlets_are_one_set() -> None:
    assert {"reuters", "afp", "bbc news"} <= lexicon("en").agencies
    assert fold("رويترز") in lexicon("ar").agencies
