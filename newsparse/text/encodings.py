"""The encodings that press texts were saved in before UTF-8, and the letters that tell the Latin ones apart."""

from __future__ import annotations

LATIN = {
    "cp1252 iso8859_15 mac_roman cp850": """
        éàèêçùâîôûëïœüÿæ
        üäöß
        óíáéñúü
        ãçáéíóêõàâúô
        èàùòìé
        àéèòíóçúïü·
        ëéïèöü
        äåöé
        äöå
        åøæéòô
        æåøé
        íáðéþóöúýæ
        éïèñöçô
    """,
    "cp1250 iso8859_2 cp852 mac_latin2": """
        łęóąśżćńź
        íáéěžšýřčůúťďňó
        áíéčýžšúťľňôäďóĺŕ
        áéőöíóüúű
        ăţîşâ
        čžšćđ
    """,
    "cp1254 cp857": """
        ışüğçöâîû
    """,
    "cp1257 iso8859_4": """
        ėįšųžąūęč
        āīēšūņļžģķč
        äõüöšž
    """,
}
"""Encodings of one alphabet, likeliest first, with a line a language: its letters beyond ASCII, commonest first."""

OTHERS = (
    "cp1256 iso8859_6 cp1251 koi8_r koi8_u cp866 iso8859_5 cp1253 iso8859_7 cp1255 iso8859_8 cp874 cp1258 "
    "gb18030 big5 big5hkscs cp932 euc_jp cp949"
)
"""Encodings of the other alphabets. Where one contains another (GB18030 and GB2312), only the larger one is here."""

MULTIBYTE = frozenset({"gb18030", "big5", "big5hkscs", "cp932", "euc_jp", "cp949"})
"""Those of `OTHERS` that spell one character in several bytes."""

PUNCTUATION = frozenset("‘’“”„«»‹›–—…•°·€£§©®™¿¡ªº\N{NO-BREAK SPACE}\N{SOFT HYPHEN}‰†²³½´")
"""Characters that any language's press prints."""
