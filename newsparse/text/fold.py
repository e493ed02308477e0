r"""The key that matching uses: text with everything folded that printers do not agree on.

Folded away: case, accents, width and presentation forms (Unicode NFKD), Arabic harakat and tatweel, Hebrew points; made equal: the
forms of alef, of yeh and of kaf, heh and teh marbuta, the digits of every script, quotes, dashes and white space.
The letter rules for Arabic are those that Arabic retrieval uses (Larkey, Ballesteros, Connell 2002, "light" normalisation).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from newsparse.text.script import high_bytes

_SHORT = 32
"""What is no longer is a word, a name or a label, and its key is kept: they recur from text to text."""

_AT_ONCE = 4096
"""So many lines are folded together; what folding makes on its way takes several times their room."""


def fold(text: str) -> str:
    r"""The matching key of `text`; line feeds stay, so that many lines can be folded as one text.

    >>> fold("إقرأ أيضاً:") == fold("اقرأ ايضا:") == fold("أقرأ أيضًا:")
    True
    >>> fold("Ｍis à  jour le ٣")
    'mis a jour le 3'
    """
    return _kept(text) if len(text) <= _SHORT else _fold(text)


def _fold(text: str) -> str:
    text = text.casefold()
    if not text.isascii():
        text = _letters(unicodedata.normalize("NFKD", text))
        text = unicodedata.normalize("NFC", text)
    return _spaces().sub(" ", text) if "  " in text or "\t" in text else text


_kept = lru_cache(maxsize=1 << 14)(_fold)


def fold_all(texts: list[str]) -> list[str]:
    """Each text folded; a line feed stands in none of them."""
    if len(texts) <= _AT_ONCE:
        return _fold_lines(texts)
    pieces = (texts[at : at + _AT_ONCE] for at in range(0, len(texts), _AT_ONCE))
    return [key for piece in pieces for key in _fold_lines(piece)]


def _fold_lines(texts: list[str]) -> list[str]:
    """Each text folded. Those in ASCII, on most pages in Latin letters the greater part, are spared the look for the others' marks."""
    plain = [text for text in texts if text.isascii()]
    if not texts:
        return []
    if not plain or len(plain) == len(texts):
        return _fold("\n".join(texts)).split("\n")
    ascii_keys = iter(_fold("\n".join(plain)).split("\n"))
    other_keys = iter(_fold("\n".join([text for text in texts if not text.isascii()])).split("\n"))
    return [next(ascii_keys if text.isascii() else other_keys) for text in texts]


def _letters(text: str) -> str:
    """Decomposed text with one letter, digit, quote and dash for each group of equal ones, and no marks.

    Which blocks of Unicode stand in the text is asked first, in a pass over bytes: the patterns for marks and for rare digits
    cost more than that.
    """
    blocks = high_bytes(text)
    if b"\x03" in blocks or b"\x05" in blocks:
        text = _marks().sub("", text)
    text = _letter().sub(lambda match: _EQUAL[match[0]], text)
    if blocks.translate(None, _NO_DIGITS) and _digits().search(text):
        text = text.translate(_digit_table())
    return text


def _keys(block: str) -> dict[str, str]:
    """The letters with their keys, from lines that hold a key and, behind a space, the letters it stands for."""
    return {letter: key for key, letters in map(str.split, block.strip().splitlines()) for letter in letters}


_NOTHING = (
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}\N{ARABIC TATWEEL}\N{ARABIC LETTER SUPERSCRIPT ALEF}"
    + "".join(chr(mark) for first, last in ((0x0610, 0x061A), (0x064B, 0x065F)) for mark in range(first, last + 1))
)
"""Joiners, tatweel, harakat and Koranic marks, which stand for nothing."""

_EQUAL = (
    _keys("""\
i ı
d đð
o ø
l ł
ae æ
oe œ
th þ
" «»„“”‟〝〞「」『』‹›״
' ‘’‚‛`´ʼ׳
- –—―‐−
: ∶
ا ٱٲٳ
ي ىیېۍ
ك کڪ
ه ةەہۂۃھ
ر ڕ
ل ڵ
0 ٠۰
1 ١۱
2 ٢۲
3 ٣۳
4 ٤۴
5 ٥۵
6 ٦۶
7 ٧۷
8 ٨۸
9 ٩۹
""")
    | dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}", "-")
    | dict.fromkeys(_NOTHING, "")
)
"""Letters, quotes, dashes and digits, each with its key, and what has none."""

_NO_DIGITS = bytes(sorted(set(range(256)) - {0x07, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x17, 0x18}))
"""High bytes of the code units in blocks without digits that `_digits` finds."""


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(_EQUAL))}]")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        "[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}"
        "\N{HEBREW ACCENT ETNAHTA}-\N{HEBREW POINT METEG}\N{HEBREW POINT RAFE}-\N{HEBREW POINT SIN DOT}"
        "]+"
    )


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[" + "".join(f"{zero}-{chr(ord(zero) + 9)}" for zero in _ZEROS) + "]")


@cache
def _digit_table() -> dict[int, str]:
    return {ord(zero) + n: str(n) for zero in _ZEROS for n in range(10)}


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile("[ \t]+")


_ZEROS = "߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"
"""The zeros of the scripts beyond the Arabic whose digits the press prints; their digits follow in order (Unicode, category Nd)."""
