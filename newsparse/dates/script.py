"""The script of a letter: which languages' names are looked up where no language is given."""

from __future__ import annotations

from bisect import bisect_right

_BLOCKS = (
    (0x0000, "Latn"), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"), (0x0600, "Arab"), (0x0700, "Syri"),
    (0x0750, "Arab"), (0x0780, "Thaa"), (0x07C0, "Nko"), (0x08A0, "Arab"), (0x0900, "Deva"), (0x0980, "Beng"), (0x0A00, "Gurm"),
    (0x0A80, "Guja"), (0x0B00, "Oriy"), (0x0B80, "Tami"), (0x0C00, "Telu"), (0x0C80, "Kann"), (0x0D00, "Mala"), (0x0D80, "Sinh"),
    (0x0E00, "Thai"), (0x0E80, "Lao"), (0x0F00, "Tibe"), (0x1000, "Myan"), (0x10A0, "Geor"), (0x1100, "Hani"), (0x1200, "Ethi"),
    (0x13A0, "Cher"), (0x1780, "Khme"), (0x1800, "Mong"), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, "Latn"), (0x2D30, "Tifi"),
    (0x2E80, "Hani"), (0xA490, "Zzzz"), (0xAC00, "Hani"), (0xD7B0, "Zzzz"), (0xF900, "Hani"), (0xFB00, "Latn"), (0xFB1D, "Hebr"),
    (0xFB50, "Arab"), (0xFF00, "Latn"), (0xFF66, "Hani"), (0x10000, "Zzzz"), (0x20000, "Hani"), (0x40000, "Zzzz"),
)  # fmt: skip
_STARTS = tuple(start for start, _ in _BLOCKS)

UNSPACED = frozenset({"Hani", "Thai", "Lao", "Khme", "Myan", "Tibe"})
"""Scripts whose words are printed without spaces between them, or with their endings run on."""


def script(letter: str) -> str:
    """The script of `letter`, ISO 15924 where it is a large one; Chinese, Japanese and Korean are `Hani` together.

    >>> script("a"), script("ب"), script("월"), script("月")
    ('Latn', 'Arab', 'Hani', 'Hani')
    """
    return _BLOCKS[bisect_right(_STARTS, ord(letter)) - 1][1]
