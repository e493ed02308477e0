"""Languages are found by their files and by every other code that is in use for the same press."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse import languages
from newsparse.errors import OptionError
from newsparse.languages import TRAITS, Vocabulary, codes, load, load_all

KNOWN = """
ar fa ur ckb ps he tr en fr es pt it de nl pl cs ru uk el ro hu sv da nb fi is lt sk
hi bn ta th vi id ms zh-Hans zh-Hant ja ko sw
"""


def test_every_promised_language_has_a_file() -> None:
    assert set(codes()) == set(KNOWN.split())


def test_codes_are_in_order() -> None:
    assert list(codes()) == sorted(codes())


def test_every_file_is_known() -> None:
    files = {path.stem.rstrip("_") for path in Path(languages.__file__).parent.glob("[!_]*.py")}
    found = files - {"lexicon", "traits", "vocabulary"}
    assert found == {code.lower().replace("-", "_") for code in codes()}, "run tools/refresh_traits.py"


@pytest.mark.parametrize("vocabulary", load_all(), ids=lambda v: v.code)
def test_the_table_of_traits_says_what_the_vocabularies_say(vocabulary: Vocabulary) -> None:
    words = " ".join(vocabulary.function_words.split())
    traits = (vocabulary.script, vocabulary.letters, words)
    assert TRAITS[vocabulary.code] == traits, "run tools/refresh_traits.py"


def test_all_are_loaded_in_the_order_of_their_codes() -> None:
    assert tuple(vocabulary.code for vocabulary in load_all()) == codes()


@pytest.mark.parametrize("code", KNOWN.split())
def test_a_code_loads_whatever_its_case_and_joint(code: str) -> None:
    assert load(code.upper().replace("-", "_")) is load(code)


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh_HK", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"),
        ("ar-EG", "ar"), ("pt-BR", "pt"), ("en-US", "en"), ("no", "nb"), ("nn-NO", "nb"), ("iw", "he"), ("in", "id"),
        ("ku", "ckb"), ("prs", "fa"),
    ],
)  # fmt: skip
def test_other_codes_in_use_mean_the_same_press(code: str, meant: str) -> None:
    assert load(code).code == meant


@pytest.mark.parametrize("code", ["xx", "tlh", "", "-", "arabic", "english"])
def test_an_unknown_code_is_an_error_that_names_it(code: str) -> None:
    with pytest.raises(OptionError, match=repr(code)):
        load(code)
