"""Every language's words are written as `Vocabulary` says: in its own alphabet, once each, in composed characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import get_type_hints
from zoneinfo import available_timezones

import pytest
import regex

from newsparse.languages import Vocabulary, codes, load, load_all
from newsparse.text.fold import fold

VOCABULARIES = pytest.mark.parametrize("vocabulary", load_all(), ids=lambda v: v.code)

BLOCKS = tuple(
    name
    for name, kind in get_type_hints(Vocabulary).items()
    if kind is str and name not in {"code", "name", "endonym", "script"}
)
WORDS = frozenset({"function_words", "given_names", "heads", "surnames", "titles"})
"""Blocks with an entry a word, not a line."""

LABELS = ("published", "updated", "source", "byline", "keywords", "related", "section", "comments", "editor")
REQUIRED = (
    "name", "endonym", "script", "function_words", "published", "source", "byline", "keywords", "related", "sections",
    "boilerplate", "agencies",
)  # fmt: skip

ALPHABETS = {
    "Arab": "Arabic", "Beng": "Bengali", "Cyrl": "Cyrillic", "Deva": "Devanagari", "Grek": "Greek", "Hans": "Han",
    "Hant": "Han", "Hebr": "Hebrew", "Jpan": "Han Hiragana Katakana", "Kore": "Hangul Han", "Latn": "Latin",
    "Taml": "Tamil", "Thai": "Thai",
}  # fmt: skip
"""ISO 15924 code to the names that Unicode gives the scripts it covers."""

FOREIGN_LABELS: dict[str, frozenset[str]] = {}
"""Labels in another alphabet that are a language's own nevertheless, by code; a reason stands beside each."""

OTHER_ENDONYMS = {
    "id": "bahasa Indonesia",  # CLDR leaves out the word for language, without which it names the country.
    "nb": "norsk",  # One file serves both written forms, Bokmål and Nynorsk.
}
"""Endonyms that CLDR has otherwise, by code; a reason stands beside each."""

UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})


def entries(vocabulary: Vocabulary, name: str) -> list[str]:
    block: str = getattr(vocabulary, name)
    return block.split() if name in WORDS else block.splitlines()


def equations(vocabulary: Vocabulary, name: str) -> Iterator[tuple[str, str]]:
    for line in entries(vocabulary, name):
        left, mark, right = line.partition(" = ")
        assert mark, f"{line!r} in {name} has no ' = '"
        yield left, right


def repeated(keys: list[str]) -> set[str]:
    return {key for key in keys if keys.count(key) > 1}


@pytest.mark.parametrize("code", codes())
def test_a_files_name_is_its_code(code: str) -> None:
    assert load(code).code == code


@VOCABULARIES
def test_what_a_language_cannot_do_without_is_there(vocabulary: Vocabulary) -> None:
    assert [name for name in REQUIRED if not getattr(vocabulary, name).strip()] == []


@VOCABULARIES
@pytest.mark.parametrize("name", BLOCKS)
def test_entries_are_composed_and_tidy(vocabulary: Vocabulary, name: str) -> None:
    block: str = getattr(vocabulary, name)
    untidy = [line for line in block.splitlines() if line != " ".join(line.split()) or not line]
    assert untidy == []
    assert unicodedata.is_normalized("NFC", block), [
        e for e in entries(vocabulary, name) if not unicodedata.is_normalized("NFC", e)
    ]


@VOCABULARIES
@pytest.mark.parametrize("name", BLOCKS)
def test_no_entry_stands_twice(vocabulary: Vocabulary, name: str) -> None:
    # Function words are looked up unfolded: là and la are words of two languages.
    key = str.lower if name == "function_words" else fold
    assert repeated([key(entry) for entry in entries(vocabulary, name)]) == set()


@VOCABULARIES
@pytest.mark.parametrize("name", ["months", "weekdays", "units"])
def test_no_form_has_two_meanings(vocabulary: Vocabulary, name: str) -> None:
    split = "=" if name == "units" else " "
    forms = [fold(form.strip()) for line in entries(vocabulary, name) for form in line.partition(split)[2].split("|")]
    assert repeated(forms) == set()


@VOCABULARIES
@pytest.mark.parametrize("name", LABELS)
def test_labels_are_in_the_languages_alphabet(vocabulary: Vocabulary, name: str) -> None:
    scripts = "".join(rf"\p{{Script={script}}}" for script in ALPHABETS[vocabulary.script].split())
    own = regex.compile(f"[{scripts}]")
    foreign = {entry for entry in entries(vocabulary, name) if not own.search(entry)}
    assert foreign - FOREIGN_LABELS.get(vocabulary.code, frozenset()) == set()


@VOCABULARIES
@pytest.mark.parametrize(("name", "last"), [("months", 12), ("weekdays", 7)])
def test_months_and_weekdays_say_which_they_are(vocabulary: Vocabulary, name: str, last: int) -> None:
    lines = entries(vocabulary, name)
    matches = [re.fullmatch(r"(\d{1,2}) (\S[^|]*)( \| \S[^|]*)*", line) for line in lines]
    assert [
        line for line, match in zip(lines, matches, strict=True) if not match or not 1 <= int(match[1]) <= last
    ] == []
    assert repeated([match[1] for match in matches if match]) == set(), "one line a month or day"


@VOCABULARIES
def test_zones_are_offsets_or_real(vocabulary: Vocabulary) -> None:
    unknown = {
        zone
        for _, zone in equations(vocabulary, "zones")
        if not re.fullmatch(r"[+-](0\d|1[0-4]):[0-5]\d", zone) and zone not in available_timezones()
    }
    assert unknown == set()


@VOCABULARIES
def test_relative_days_have_a_distance(vocabulary: Vocabulary) -> None:
    assert [name for name, days in equations(vocabulary, "relative") if not re.fullmatch(r"-?\d{1,2}", days)] == []


@VOCABULARIES
def test_ago_has_a_number_and_a_known_unit(vocabulary: Vocabulary) -> None:
    patterns = entries(vocabulary, "ago")
    assert [p for p in patterns if p.count("{n}") != 1 or p.count("{unit}") != 1] == []
    units = dict(equations(vocabulary, "units"))
    assert units.keys() <= UNITS
    assert not patterns or units.keys() >= {"minute", "hour", "day"}
    assert [unit for unit, forms in units.items() if not all(form.strip() for form in forms.split("|"))] == []


@VOCABULARIES
def test_neighbours_are_other_known_languages(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.also) <= set(codes()) - {vocabulary.code}


@VOCABULARIES
def test_the_endonym_is_the_one_that_cldr_gives(vocabulary: Vocabulary) -> None:
    babel = pytest.importorskip("babel")
    locale = babel.Locale.parse(vocabulary.code, sep="-")
    given = OTHER_ENDONYMS.get(vocabulary.code, locale.get_display_name(locale))
    assert vocabulary.endonym.casefold() == given.casefold()
