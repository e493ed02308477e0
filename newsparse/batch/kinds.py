"""What an input is that is no plain text, and what its owner can do about it."""

from __future__ import annotations

import re

from newsparse.errors import InputError
from newsparse.text.decode import wide_encoding

_MAGIC = (
    (b"%PDF-", "a PDF file", "open it, select all, copy and pipe the text; or use `pdftotext FILE - | newsparse`"),
    (b"PK\x03\x04", "a zip archive (or a DOCX, ODT or EPUB file)", "unpack it, or save the document as plain text"),
    (b"PK\x05\x06", "an empty zip archive", "there is nothing in it"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file", "save the document as plain text"),
    (b"{\\rtf", "an RTF file", "save the document as plain text"),
    (b"\x1f\x8b", "a gzip file", "unpack it: `gunzip -c FILE | newsparse`"),
    (b"BZh", "a bzip2 file", "unpack it: `bunzip2 -c FILE | newsparse`"),
    (b"\xfd7zXZ\x00", "an xz file", "unpack it: `xz -dc FILE | newsparse`"),
    (b"(\xb5/\xfd", "a Zstandard file", "unpack it: `zstd -dc FILE | newsparse`"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", "newsparse reads text; copy it out of the picture with a text recogniser"),
    (b"\xff\xd8\xff", "a JPEG picture", "newsparse reads text; copy it out of the picture with a text recogniser"),
    (b"GIF8", "a GIF picture", "newsparse reads text; copy it out of the picture with a text recogniser"),
    (b"II*\x00", "a TIFF picture", "newsparse reads text; copy it out of the picture with a text recogniser"),
    (b"MM\x00*", "a TIFF picture", "newsparse reads text; copy it out of the picture with a text recogniser"),
    (b"SQLite format 3\x00", "an SQLite database", "export its texts as files"),
    (b"PAR1", "a Parquet file", "export its texts as files"),
    (b"\x7fELF", "a program", "newsparse reads text"),
    (b"MZ\x90\x00", "a program", "newsparse reads text"),
)
"""How files begin that people take for text, what they are, and what to do."""

_TAGS = (
    "html head body div span p a ul ol li table tr td th br img script style meta link h1 h2 h3 h4 article section "
    "main header footer nav figure iframe form input button svg strong em b i title"
)
_HEAD = 1 << 14
_ENOUGH_TAGS = 12
_CONTROLS = bytes({*range(9), *range(14, 27), 28, 29, 30, 31, 127})
"""ASCII that no text file has: form feed (12) and escape (27, of ISO-2022-JP) left out."""


def refuse_binary(data: bytes, *, encoding: str | None) -> None:
    """Raise InputError for bytes that are known to be no text, or are full of NULs and other controls."""
    for magic, kind, hint in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"this is {kind}, no text", hint=hint)
    head = data[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    wide_mark = data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff"))
    if controls * 100 > len(head) and encoding is None and not wide_mark and wide_encoding(data) is None:
        raise InputError(
            "this is a binary file, no text",
            hint="save it as plain text; for a text in a rare encoding name it with --encoding",
        )


def refuse_html(text: str) -> None:
    """Raise InputError for a web page's source: it begins like one, or its head is full of tags."""
    head = text[:_HEAD]
    if "<" not in head:
        return
    begins = re.match(r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", head, re.I | re.S)
    names = set(_TAGS.split())
    tags = sum(name.lower() in names for name in re.findall(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])[^<>]*>", head))
    if begins or (tags >= _ENOUGH_TAGS and tags * 100 > len(head) / 4) or (tags >= 4 and text.lstrip().startswith("<")):
        raise InputError(
            "this is HTML, and newsparse reads plain text",
            hint="open the page in a browser, select all, copy, and paste into `newsparse` or a .txt file",
        )
