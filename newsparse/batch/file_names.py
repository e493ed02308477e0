"""What the files of an output folder are called."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import PurePosixPath

from newsparse.batch.inputs import Input
from newsparse.errors import InputError

_LONGEST = 200
"""Bytes of a file's name; file systems take 255."""


class FileNames:
    """Names for the files of a folder: an input's path with another suffix; where two would be one, a longer name."""

    def __init__(self, suffix: str) -> None:
        """`suffix` is that of the files, with its dot."""
        self._suffix = suffix
        self._taken: set[bytes] = set()

    def name(self, one: Input) -> PurePosixPath:
        """The next input's name; raises InputError where it leads out of the folder."""
        relative = PurePosixPath((one.relative or "unnamed").replace(os.sep, "/").replace("\0", "_"))
        if relative.is_absolute() or ".." in relative.parts or (os.name == "nt" and ":" in str(relative)):
            raise InputError(
                "its name leads out of the output folder", path=one.place, hint="write one file, as -o OUT.jsonl"
            )
        relative = PurePosixPath(*map(_fitting, relative.parts))
        short = relative.with_suffix(self._suffix)
        long = relative.with_name(relative.name + self._suffix)
        number, name = 1, short if self._is_free(short) else long
        while not self._is_free(name):
            number += 1
            name = long.with_name(f"{relative.name}-{number}{self._suffix}")
        self._taken.add(_key(name))
        return name

    def _is_free(self, name: PurePosixPath) -> bool:
        return _key(name) not in self._taken


def _fitting(part: str) -> str:
    """A name of a length that file systems take, with room for a suffix: cut where it is longer, and told apart by a digest."""
    data = part.encode("utf-8", "surrogateescape")
    if len(data) <= _LONGEST:
        return part
    return f"{data[: _LONGEST // 2].decode('utf-8', 'ignore')}-{blake2b(data, digest_size=8).hexdigest()}"


def _key(name: PurePosixPath) -> bytes:
    """A short stand-in for a name, upper and lower case alike, because a million names are held."""
    return blake2b(str(name).casefold().encode("utf-8", "surrogatepass"), digest_size=8).digest()
