"""Bytes to text: the encoding a file states, shows or, failing that, most probably has."""

from __future__ import annotations

import codecs
from collections import Counter

from newsparse.errors import DecodeError, OptionError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
"""UTF-32's little-endian mark begins with UTF-16's, so it comes first."""

_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_2"), (b"\x1b(J", "iso2022_jp_2"))
"""Mail-born encodings whose bytes are all ASCII: an escape sequence opens each run of other letters."""


def decode(data: bytes, encoding: str | None = None) -> str:
    r"""The text in `data`, without its byte order mark; `encoding` overrides what the bytes seem to be.

    Without it: the encoding that a byte order mark states, UTF-16 or UTF-32 by where the NULs stand, UTF-8, UTF-8 with
    some damage (a cut character becomes \N{REPLACEMENT CHARACTER}), else the likeliest encoding that the press used.
    Raises OptionError for an encoding that Python does not know, DecodeError for bytes that are no text in it.

    >>> decode("الخبر".encode("cp1256") * 20)[:5]
    'الخبر'
    """
    if encoding is not None:
        return _strictly(data, known_encoding(encoding)).removeprefix("\N{BYTE ORDER MARK}")
    for mark, name in _BOMS:
        if data.startswith(mark):
            text = _damaged_utf8(data) if name == "utf-8" else None
            return (text or _strictly(data, name)).removeprefix("\N{BYTE ORDER MARK}")
    if (wide := wide_encoding(data)) is not None:
        return data.decode(wide)
    for escape, name in _ESCAPES:
        if escape in data and (text := _try(data, name)) is not None:
            return text
    text = _try(data, "utf-8") or _damaged_utf8(data)
    return text if text is not None else _legacy(data)


def known_encoding(name: str) -> str:
    """`name` as Python spells it (`Windows 1256` is `cp1256`); raises OptionError, with a near name, for none."""
    for spelling in (name, name.strip().replace(" ", "-"), "cp" + name.lower().removeprefix("windows").strip(" -_")):
        try:
            found = codecs.lookup(spelling).name
            b" ".decode(found)
        except (LookupError, ValueError):
            continue
        return found
    from difflib import get_close_matches
    from encodings.aliases import aliases

    near = get_close_matches(name.lower().replace("-", "_"), {*aliases, *aliases.values()}, 1)
    hint = f"did you mean {near[0].replace('_', '-')!r}?" if near else "try utf-8, windows-1256 or gb18030"
    raise OptionError(f"no encoding {name!r} is known", hint=hint)


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by NULs that stand in one place of each two or four bytes; else None."""
    sample = data[: 1 << 16]
    if b"\0" not in sample or len(data) % 2:
        return None
    lanes = [sample[lane::4].count(0) * 4 / len(sample) for lane in range(4)]
    guesses = {
        "utf-32-le": min(lanes[2], lanes[3]) - lanes[0],
        "utf-32-be": min(lanes[0], lanes[1]) - lanes[3],
        "utf-16-le": (lanes[1] + lanes[3] - lanes[0] - lanes[2]) / 2,
        "utf-16-be": (lanes[0] + lanes[2] - lanes[1] - lanes[3]) / 2,
    }
    for name, share in guesses.items():
        # White space alone gives UTF-16 a NUL in twenty characters of Arabic; in UTF-32 nearly all upper bytes are NUL.
        if share > (0.9 if "32" in name else 0.02) and (text := _try(data, name)) is not None and _is_readable(text):
            return name
    return None


def _is_readable(text: str) -> bool:
    """Whether it has hardly a control character, white space aside, or a code point that no one uses."""
    sample = text[: 1 << 14]
    odd = sum(not c.isprintable() and not c.isspace() and c not in "\N{ZERO WIDTH NON-JOINER}\ufeff" for c in sample)
    return odd * 50 <= len(sample)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        raise DecodeError(
            f"this is no text in {encoding}",
            position=error.start if isinstance(error, UnicodeDecodeError) else None,
            hint="leave out --encoding to have it told from the bytes, or name another",
        ) from error


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 in which few characters are cut, as at the end of a file cut to a size; None if it is something else."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    whole = len(data) - len(text) - broken
    return text if broken * 10 <= whole else None


def _legacy(data: bytes) -> str:
    """The text in the likeliest of the encodings from before UTF-8.

    charset-normalizer takes texts in the Latin alphabet for cp1250 too easily, so their letters are weighed here first.
    """
    from newsparse.text.encodings import MULTIBYTE, OTHERS

    if (latin := _latin(data)) is not None:
        return latin
    from charset_normalizer import from_bytes

    names = OTHERS.split()
    for isolation in (names, None):
        for match in from_bytes(data, cp_isolation=isolation):
            text = _try(data, match.encoding)
            if text is not None and (match.encoding not in MULTIBYTE or not _has_lone_kana(text)):
                return text
    raise DecodeError("the encoding cannot be told", hint="name it: --encoding windows-1256")


def _has_lone_kana(text: str) -> bool:
    """Whether half-width kana abound, which is what bytes of another encoding look like in Shift-JIS."""
    return (
        sum("\N{HALFWIDTH KATAKANA LETTER WO}" <= c <= "\N{HALFWIDTH KATAKANA SEMI-VOICED SOUND MARK}" for c in text)
        > len(text) // 10
    )


def _latin(data: bytes) -> str | None:
    """The text, if most of its letters are ASCII and the others make sense in one language of the Latin alphabet."""
    from newsparse.text.encodings import LATIN

    sample = data[: 1 << 16]
    ascii_letters = sum(map(str.isalpha, sample.decode("ascii", "ignore")))
    if sum(byte > 127 for byte in sample) > 0.6 * ascii_letters:
        return None
    best, choice = 0.3, None
    for encodings, languages in LATIN.items():
        for encoding in encodings.split():
            pairs = _beyond_ascii(_try(sample, encoding) or "")
            score = max(_fit(pairs, letters) for letters in languages.split())
            if score > best + 1e-9:
                best, choice = score, encoding
    return _try(data, choice) if choice else None


def _beyond_ascii(text: str) -> Counter[tuple[str, str]]:
    """How often each character beyond ASCII follows each character."""
    return Counter(pair for pair in zip(" " + text, text, strict=False) if not pair[1].isascii())


def _fit(pairs: Counter[tuple[str, str]], letters: str) -> float:
    """How well the characters beyond ASCII suit a language whose commonest come first in `letters`: 1 is best."""
    from newsparse.text.encodings import PUNCTUATION

    weight = {letter: 1 - 0.6 * rank / len(letters) for rank, letter in enumerate(letters)}
    total = 0.0
    for (before, char), count in pairs.items():
        if char.isupper() and before.islower():
            total -= count
        elif char in PUNCTUATION:
            total += count * (0.9 if before.isalpha() == (char in "’”»…") else 0.4)
        else:
            total += count * weight.get(char.lower(), -1)
    return total / pairs.total() if pairs else 0.0
