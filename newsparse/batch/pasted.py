"""Text that someone types or pastes into a terminal."""

from __future__ import annotations

import sys
from typing import BinaryIO

CUT = 4095
"""Bytes of a line that a terminal lets through (Linux's N_TTY_BUF_SIZE less the line's end); the rest is lost."""


def read(stream: BinaryIO, limit: int) -> bytes:
    """What comes in until the user ends it, at most `limit` bytes; a hint and a warning of cut lines go to stderr."""
    end = "Ctrl-Z, Enter" if sys.platform == "win32" else "Ctrl-D"
    print(f"Paste or type the article, then press {end} on an empty line.", file=sys.stderr, flush=True)
    # Line by line, for Ctrl-C: one read of everything misses a signal that comes between two of its system calls, and waits on.
    lines, left = [], limit
    while left > 0 and (line := stream.readline(left)):
        lines.append(line)
        left -= len(line)
    data = b"".join(lines)
    if any(len(line.rstrip(b"\n")) >= CUT for line in lines):
        print(
            f"newsparse: a pasted line reached {CUT:,} bytes, where terminals cut lines; "
            "pipe the text (`wl-paste | newsparse`, `pbpaste | newsparse`) or save it to a file instead",
            file=sys.stderr,
        )
    return data
