"""A file that grows block by block beside its final name, and can be cut back to where a block ended."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any, BinaryIO

from newsparse.batch.sources.compressed import zstd
from newsparse.errors import InputError, OptionError

COMPRESSED = (".gz", ".zst")
"""Suffixes of an output that is compressed as it is written: each block is a member or frame of its own (RFC 1952, RFC 8878)."""


_GZIP = 16
"""Added to zlib's size of the window it asks for a member of gzip."""


class Part:
    """What is written of an output so far.

    Nothing of a block is safe before `sync`.
    """

    def __init__(self, path: str, suffix: str = "") -> None:
        """`suffix` is one of `COMPRESSED`, or empty; raises OptionError where the extra for it is missing."""
        self.path = path
        self._suffix = suffix
        if suffix == ".zst":
            _zstd()
        self._file: BinaryIO | None = None
        self._compressor: Any = None

    def open(self, size: int) -> None:
        """Open the file, cut back to its first `size` bytes."""
        self._file = open(self.path, "r+b" if size else "wb")  # noqa: SIM115 (closed by `close`)
        self._file.truncate(size)
        self._file.seek(size)

    def write(self, text: str) -> None:
        r"""Add to the block; what UTF-8 cannot hold comes as `\udXXX`."""
        data = text.encode("utf-8", "backslashreplace")
        if self._suffix and data:
            if self._compressor is None:
                self._compressor = self._begun()
            data = self._compressor.compress(data)
        self._opened().write(data)

    def sync(self) -> int:
        """End the block and have the disk hold it; the file's size then."""
        file = self._opened()
        if self._compressor is not None:
            file.write(self._compressor.flush())
            self._compressor = None
        file.flush()
        os.fsync(file.fileno())
        return file.tell()

    def close(self) -> None:
        """Close the file, whatever is left of the block."""
        if self._file is not None:
            with suppress(OSError):  # A full disk: what the last block lacks is written anew when the run goes on.
                self._file.close()
        self._file = self._compressor = None

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("it is not open")
        return self._file

    def _begun(self) -> Any:
        """What compresses a block. There is no name and no moment in it, so that two runs write the same bytes."""
        if self._suffix == ".zst":
            return _zstd().ZstdCompressor()
        import zlib

        return zlib.compressobj(wbits=zlib.MAX_WBITS | _GZIP)


def _zstd() -> Any:
    try:
        return zstd()
    except InputError as error:
        raise OptionError(error.message, hint=error.hint) from None


def sync_folder(path: str) -> None:
    """Have the disk hold what a folder lists: the names that were made, moved or removed in it."""
    if os.name != "posix":
        return
    number = os.open(path or os.curdir, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def size_of(path: str) -> int:
    """A file's size in bytes, 0 where there is none."""
    try:
        return os.stat(path).st_size
    except FileNotFoundError:
        return 0
