"""Cleaning takes out what only machines see and knows where every character stood."""

from __future__ import annotations

import pytest

from newsparse.text.clean import clean, tidy


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\N{NO-BREAK SPACE}b\N{IDEOGRAPHIC SPACE}c\td", "a b c d"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}\N{RIGHT-TO-LEFT MARK}a\0", "a"),
        ("soft\N{SOFT HYPHEN}ware", "software"),
        ("می\N{ZERO WIDTH NON-JOINER}شود", "می\N{ZERO WIDTH NON-JOINER}شود"),
        ("a\N{ZERO WIDTH NON-JOINER}b", "ab"),
        ("\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}", "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}"),
        ("\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}", "لا"),
        ("\N{LATIN SMALL LIGATURE FI}n", "fin"),
        ("a\ud800b", "a\N{REPLACEMENT CHARACTER}b"),
        ("a\N{LINE SEPARATOR}b\x0cc", "a b c"),
    ],
)
def test_what_is_removed_and_replaced(text: str, cleaned: str) -> None:
    assert clean(text).text == cleaned
    assert clean(cleaned).text == cleaned


@pytest.mark.parametrize(
    ("text", "start", "end", "span"),
    [
        ("abc", 1, 2, (1, 2)),
        ("\N{ZERO WIDTH SPACE}abc", 0, 1, (1, 2)),
        ("a\r\nb", 0, 2, (0, 3)),
        ("a\r\n\N{ZERO WIDTH SPACE}b", 0, 2, (0, 3)),
        ("a\r\rb", 0, 2, (0, 2)),
        ("a\r\nb", 2, 3, (3, 4)),
        ("\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}b", 0, 2, (0, 1)),
        ("\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}b", 2, 3, (1, 2)),
        ("a\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT MARK}b", 0, 2, (0, 4)),
    ],
)
def test_spans_are_those_of_the_original(text: str, start: int, end: int, span: tuple[int, int]) -> None:
    assert clean(text).span(start, end) == span


def test_a_value_has_its_white_space_folded() -> None:
    assert tidy("  a  b\n c ") == "a b c"
