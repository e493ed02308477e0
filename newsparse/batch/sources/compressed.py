"""Files of one compressed stream: gzip, bzip2, xz, Zstandard."""

from __future__ import annotations

import sys
from typing import Any, BinaryIO

from newsparse.batch import names
from newsparse.batch.sources.source import DEPTH, Source
from newsparse.errors import InputError


def unpacked(source: Source, head: bytes) -> Source | None:
    """What is in a compressed file, a layer deeper; None if the file's first bytes, `head`, say that it is not compressed."""
    if source.depth > DEPTH or (stream := _opened(source.stream, head)) is None:
        return None
    return source.unpacked(stream, names.uncompressed(source.name))


def _opened(stream: BinaryIO, head: bytes) -> Any:
    if head.startswith(b"\x1f\x8b"):
        import gzip

        return gzip.GzipFile(fileobj=stream)
    if head.startswith(b"BZh"):
        import bz2

        return bz2.BZ2File(stream)
    if head.startswith(b"\xfd7zXZ\0"):
        import lzma

        return lzma.LZMAFile(stream)
    return zstd().ZstdFile(stream) if head.startswith(b"(\xb5/\xfd") else None


def zstd() -> Any:
    """The module for Zstandard, which Python has from 3.14 on; raises InputError where neither it nor its backport is there."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError:
        raise InputError("Zstandard needs an extra", hint='pip install "newsparse[zstd]"') from None
    return zstd
