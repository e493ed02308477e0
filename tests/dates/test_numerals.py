"""The digits that dates are printed in."""

from __future__ import annotations

import re

from newsparse.dates.numerals import DIGITS


def test_the_class_of_digits_has_every_decimal_digit_of_the_plane_beyond_ascii() -> None:
    is_digit = re.compile(f"[{DIGITS}]").match
    plane = [chr(code) for code in range(0x80, 0x10000)]
    assert [c for c in plane if is_digit(c)] == [c for c in plane if c.isdecimal()]
