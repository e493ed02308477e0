"""The script of a letter: which languages' names are looked up where no language is given."""

from __future__ import annotations

from bisect import bisect_right

_TABLE = """
0000 Latn | 0370 Grek | 0400 Cyrl | 0530 Armn | 0590 Hebr | 0600 Arab | 0700 Syri | 0750 Arab | 0780 Thaa |
07C0 Nko | 08A0 Arab | 0900 Deva | 0980 Beng | 0A00 Gurm | 0A80 Guja | 0B00 Oriy | 0B80 Tami | 0C00 Telu |
0C80 Kann | 0D00 Mala | 0D80 Sinh | 0E00 Thai | 0E80 Lao | 0F00 Tibe | 1000 Myan | 10A0 Geor | 1100 Hani |
1200 Ethi | 13A0 Cher | 1780 Khme | 1800 Mong | 1E00 Latn | 1F00 Grek | 2000 Latn | 2D30 Tifi | 2E80 Hani |
A490 Zzzz | AC00 Hani | D7B0 Zzzz | F900 Hani | FB00 Latn | FB1D Hebr | FB50 Arab | FF00 Latn | FF66 Hani |
10000 Zzzz | 20000 Hani | 40000 Zzzz
"""
"""The first code point of each run of letters of one script (Unicode blocks)."""

_BLOCKS = [(int(first, 16), name) for first, name in (block.split() for block in _TABLE.split("|"))]
_STARTS = tuple(start for start, _ in _BLOCKS)

UNSPACED = frozenset({"Hani", "Thai", "Lao", "Khme", "Myan", "Tibe"})
"""Scripts whose words are printed without spaces between them, or with their endings run on."""


def script(letter: str) -> str:
    """The script of `letter`, ISO 15924 where it is a large one; Chinese, Japanese and Korean are `Hani` together.

    >>> script("a"), script("ب"), script("월"), script("月")
    ('Latn', 'Arab', 'Hani', 'Hani')
    """
    return _BLOCKS[bisect_right(_STARTS, ord(letter)) - 1][1]
