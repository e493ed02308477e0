"""Which script a text is written in, told from its code blocks in a few passes over bytes."""

from __future__ import annotations

from functools import cache

SPACELESS = frozenset({"Hani", "Jpan", "Thai"})
"""Scripts that put no spaces between words."""

_SPACELESS_FROM = "\N{THAI CHARACTER KO KAI}"
"""Letters from this one on belong to scripts without spaces or with few."""

_WEIGHT = {"Hani": 2.8, "Jpan": 2.3, "Kore": 1.9, "Thai": 1.1, "Arab": 1.15, "Hebr": 1.25}
"""How many Latin characters say what one character of the script says, from the lengths of parallel texts."""


def script(text: str) -> str:
    """The ISO 15924 code of the script that most letters of `text` are in; `Latn` where none is known, `Hani` for Chinese.

    A tenth of kana makes Chinese characters Japanese. Spaces, digits and marks share the Latin block, so a third of what another
    script has is taken off it; an ideograph or a syllable counts twice, for it says as much as two letters.
    """
    if text.isascii():
        return "Latn"
    classes = high_bytes(text).translate(_classes())
    counts = {name: classes.count(mark) for mark, name in _NAMES.items()}
    if counts["Deva"]:
        counts["Beng"] = sum("\u0980" <= c <= "\u09ff" for c in text)
        counts["Deva"] -= counts["Beng"]
    if counts.pop("Kana"):
        kana = sum("\u3041" <= c <= "\u30ff" for c in text)
        if kana * 10 > counts["Hani"]:
            counts["Jpan"] = kana + counts.pop("Hani")
    others = sum(counts.values())
    counts["Latn"] = classes.count(0) - others // 3
    for name in {"Hani", "Jpan", "Kore"} & counts.keys():
        counts[name] *= 2
    return max(counts, key=counts.__getitem__)


def has_words(text: str) -> bool:
    """Whether a text has letters and more than one word behind its bullet, or is in a script that puts no spaces between them, or few.

    >>> has_words("• Bakers rest"), has_words("• bakersrest"), has_words("(852) 3600 3600"), has_words("面包师休息")
    (True, False, False, True)
    """
    if text.find(" ", 2) > 0:
        return any(map(str.isalpha, text))
    return any(c >= _SPACELESS_FROM and c.isalpha() for c in text)


def high_bytes(text: str) -> bytes:
    """The high byte of every UTF-16 unit: which blocks of Unicode stand in a text, in a form that is searched at once."""
    return text.encode("utf-16-le", "surrogatepass")[1::2]


def weight(script: str) -> float:
    """What a character of `script` counts when lengths are compared with Latin ones."""
    return _WEIGHT.get(script, 1.0)


_NAMES = {1: "Grek", 2: "Cyrl", 3: "Hebr", 4: "Arab", 5: "Taml", 6: "Thai", 7: "Kana", 8: "Hani", 9: "Deva", 10: "Kore"}


@cache
def _classes() -> bytes:
    """For each high byte of a UTF-16 unit the class of its block."""
    table = bytearray(256)
    blocks = ((0x03, 0x04, 1), (0x04, 0x05, 2), (0x05, 0x06, 3), (0x06, 0x08, 4), (0x09, 0x0A, 9), (0x0B, 0x0C, 5))
    for start, end, mark in (
        *blocks,
        (0x0E, 0x0F, 6),
        (0x30, 0x31, 7),
        (0x34, 0xA0, 8),
        (0xAC, 0xD8, 10),
        (0xFB, 0xFF, 4),
    ):
        table[start:end] = bytes([mark]) * (end - start)
    return bytes(table)
