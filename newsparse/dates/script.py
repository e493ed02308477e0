"""The script of a letter: which languages' names are looked up where no language is given."""

from __future__ import annotations

from bisect import bisect_right

_TABLE = """
0000 Latn | 0370 Grek | 0400 Cyrl | 0530 Armn | 0590 Hebr | 0600 Arab | 0700 Syrc | 0750 Arab | 0780 Thaa |
07C0 Nkoo | 08A0 Arab | 0900 Deva | 0980 Beng | 0A00 Guru | 0A80 Gujr | 0B00 Orya | 0B80 Taml | 0C00 Telu |
0C80 Knda | 0D00 Mlym | 0D80 Sinh | 0E00 Thai | 0E80 Laoo | 0F00 Tibt | 1000 Mymr | 10A0 Geor | 1100 Hani |
1200 Ethi | 13A0 Cher | 1780 Khmr | 1800 Mong | 1E00 Latn | 1F00 Grek | 2000 Latn | 2D30 Tfng | 2E80 Hani |
A490 Zzzz | AC00 Hani | D7B0 Zzzz | F900 Hani | FB00 Latn | FB1D Hebr | FB50 Arab | FF00 Latn | FF66 Hani |
10000 Zzzz | 20000 Hani | 40000 Zzzz
"""
"""The first code point of each run of letters of one script (Unicode blocks)."""

_BLOCKS = [(int(first, 16), name) for first, name in (block.split() for block in _TABLE.split("|"))]
_STARTS = tuple(start for start, _ in _BLOCKS)

UNSPACED = frozenset({"Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"})
"""Scripts whose words are printed without spaces between them, or with their endings run on."""


def script(letter: str) -> str:
    """The script of `letter`, in ISO 15924; Chinese, Japanese and Korean are `Hani` together.

    >>> script("a"), script("ب"), script("월"), script("月")
    ('Latn', 'Arab', 'Hani', 'Hani')
    """
    return _BLOCKS[bisect_right(_STARTS, ord(letter)) - 1][1]
