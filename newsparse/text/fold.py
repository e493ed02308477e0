r"""The key that matching uses: text with everything folded that printers do not agree on.

Folded away: case, accents, width and presentation forms (Unicode NFKD), Arabic harakat and tatweel, Hebrew points; made equal: the
forms of alef, of yeh and of kaf, heh and teh marbuta, the digits of every script, quotes, dashes and white space.
The letter rules for Arabic are those that Arabic retrieval uses (Larkey, Ballesteros, Connell 2002, "light" normalisation).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_MARKS = re.compile(
    "[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}"  # accents
    "\N{HEBREW ACCENT ETNAHTA}-\N{HEBREW POINT METEG}\N{HEBREW POINT RAFE}-\N{HEBREW POINT SIN DOT}"
    "\N{ARABIC SIGN SALLALLAHOU ALAYHE WASSALLAM}-\N{ARABIC SMALL KASRA}"
    "\N{ARABIC FATHATAN}-\N{ARABIC WAVY HAMZA BELOW}\N{ARABIC LETTER SUPERSCRIPT ALEF}"
    "\N{ARABIC TATWEEL}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}]+"
)


def fold(text: str) -> str:
    r"""The matching key of `text`; line feeds stay, so that many lines can be folded as one text.

    >>> fold("إقرأ أيضاً:") == fold("اقرأ ايضا:") == fold("أقرأ أيضًا:")
    True
    >>> fold("Ｍis à  jour le ٣")
    'mis a jour le 3'
    """
    text = text.casefold()
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_table())
        text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", text) if "  " in text or "\t" in text else text


_SPACES = re.compile("[ \t]+")


@cache
def _table() -> dict[int, str]:
    """Character for character, what is made equal after compatibility decomposition."""
    equal = {
        "ا": "ٱآأإٲٳ",
        "ي": "ىیېۍ",
        "ك": "کڪ",
        "ه": "ةھەہۀۂۃ",
        "و": "ؤ",
        "i": "ı",
        "d": "đð",
        "o": "ø",
        "l": "ł",
        "ae": "æ",
        "oe": "œ",
        "th": "þ",
        "с": "ϲ",
        '"': "«»„“”‟″〝〞「」『』‹›",
        "'": "‘’‚‛`´′ʼ",
        "-": "–—―‐‑‒−",
        ":": "：﹕︰∶",
        " ": "\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}",
    }
    table = {ord(c): key for key, others in equal.items() for c in others}
    return table | {ord(zero) + n: str(n) for zero in _ZEROS for n in range(10)}


_ZEROS = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐"
"""The zero of every script whose digits the press prints; their digits follow in order (Unicode, category Nd)."""
