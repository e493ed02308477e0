"""Sizes as people write them: `64MiB`, `10MB`, `1g`, `5000`."""

from __future__ import annotations

import re

from newsparse.errors import OptionError

_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "kb": 10**3, "mb": 10**6, "gb": 10**9}


def read_size(text: str) -> int:
    """The number of bytes meant: `k`, `m`, `g` and `KiB`, `MiB`, `GiB` count by 1024, `kB`, `MB`, `GB` by 1000.

    Raises OptionError for anything else.
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmg]?)(ib|b)?", text.strip().lower())
    if match is None or not (
        size := int(float(match[1]) * _UNITS[match[2] + ("b" if match[3] == "b" and match[2] else "")])
    ):
        raise OptionError(f"{text!r} is no size", hint="write it like 64MiB, 10MB, 1g or a number of bytes")
    return size


def shown_size(size: int) -> str:
    """A size for people, in the unit that gives it the shortest name: `64 MiB`, `10 MB`, `5,000 bytes`."""
    for unit, factor in (
        ("GiB", 1 << 30),
        ("GB", 10**9),
        ("MiB", 1 << 20),
        ("MB", 10**6),
        ("KiB", 1 << 10),
        ("kB", 1000),
    ):
        if size >= factor and size % factor == 0:
            return f"{size // factor} {unit}"
    return f"{size / (1 << 20):.1f} MiB" if size >= 10 << 20 else f"{size:,} bytes"
