r"""The key that matching uses: text with everything folded that printers do not agree on.

Folded away: case, accents, width and presentation forms (Unicode NFKD), Arabic harakat and tatweel, Hebrew points; made equal: the
forms of alef, of yeh and of kaf, heh and teh marbuta, the digits of every script, quotes, dashes and white space.
The letter rules for Arabic are those that Arabic retrieval uses (Larkey, Ballesteros, Connell 2002, "light" normalisation).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache


def fold(text: str) -> str:
    r"""The matching key of `text`; line feeds stay, so that many lines can be folded as one text.

    >>> fold("إقرأ أيضاً:") == fold("اقرأ ايضا:") == fold("أقرأ أيضًا:")
    True
    >>> fold("Ｍis à  jour le ٣")
    'mis a jour le 3'
    """
    text = text.casefold()
    if not text.isascii():
        text = _marks().sub("", unicodedata.normalize("NFKD", text))
        for letter, key in _EQUAL:
            text = text.replace(letter, key)
        if _arabic().search(text):
            for letter, key in _EQUAL_ARABIC:
                text = text.replace(letter, key)
        if _digits().search(text):
            text = text.translate(_digit_table())
        text = unicodedata.normalize("NFC", text)
    return _spaces().sub(" ", text) if "  " in text or "\t" in text else text


def _pairs(block: str) -> tuple[tuple[str, str], ...]:
    """`(letter, key)` for lines that hold a key and, behind a space, the letters it stands for."""
    return tuple((letter, key) for key, letters in map(str.split, block.strip().splitlines()) for letter in letters)


_EQUAL = (
    *_pairs("""\
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
"""),
    ("\N{NON-BREAKING HYPHEN}", "-"),
    ("\N{FIGURE DASH}", "-"),
)
_EQUAL_ARABIC = _pairs("""\
ا ٱٲٳ
ي ىیېۍ
ك کڪ
ه ةەہۂۃھ
ر ڕ
ل ڵ
""")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        "[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}"
        "\N{HEBREW ACCENT ETNAHTA}-\N{HEBREW POINT METEG}\N{HEBREW POINT RAFE}-\N{HEBREW POINT SIN DOT}"
        "\N{ARABIC SIGN SALLALLAHOU ALAYHE WASSALLAM}-\N{ARABIC SMALL KASRA}"
        "\N{ARABIC FATHATAN}-\N{ARABIC WAVY HAMZA BELOW}\N{ARABIC LETTER SUPERSCRIPT ALEF}"
        "\N{ARABIC TATWEEL}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}]+"
    )


@cache
def _arabic() -> re.Pattern[str]:
    return re.compile("[\N{ARABIC LETTER HAMZA}-\N{ARABIC LETTER AE}]")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[" + "".join(f"{zero}-{chr(ord(zero) + 9)}" for zero in _ZEROS) + "]")


@cache
def _digit_table() -> dict[int, str]:
    return {ord(zero) + n: str(n) for zero in _ZEROS for n in range(10)}


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile("[ \t]+")


_ZEROS = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"
"""The zero of every script whose digits the press prints; their digits follow in order (Unicode, category Nd)."""
