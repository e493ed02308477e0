"""Numbers as dates print them: decimal digits of any script, and Chinese digits before 年, 月 and 日."""

from __future__ import annotations

HAN = "〇零○一二三四五六七八九十元"
"""Chinese digits in use in dates; 元 is the first year of a reign."""

DIGITS = (
    "٠-٩۰-۹߀-߉०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉႐-႙០-៩᠐-᠙᥆-᥏᧐-᧙᪀-᪉᪐-᪙᭐-᭙᮰-᮹᱀-᱉᱐-᱙꘠-꘩꣐-꣙꤀-꤉꧐-꧙꧰-꧹꩐-꩙꯰-꯹０-９"
)
"""The decimal digits of the Basic Multilingual Plane beyond ASCII, for the inside of a character class."""

BEYOND = r"\U00010000-\U0010FFFF"
"""All beyond that plane, where digits are rare and much else is; for the inside of a character class."""

_VALUES = {"〇": 0, "零": 0, "○": 0, "元": 1} | {digit: n for n, digit in enumerate("一二三四五六七八九", 1)}


def number(text: str) -> int:
    """The value of a run of digits of one script or of Chinese digits: `٢٠٢٤`, `二〇二一`, `二十三`.

    >>> number("二〇二一"), number("二十三"), number("十"), number("२०२४")
    (2021, 23, 10, 2024)
    """
    if text[0] not in HAN:
        return int(text)
    if "十" not in text:
        return int("".join(str(_VALUES[digit]) for digit in text))
    tens, _, ones = text.partition("十")
    ten = _VALUES.get(tens, 1) if tens else 1
    return 10 * ten + (_VALUES.get(ones, 0) if ones else 0)
