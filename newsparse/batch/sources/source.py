"""A stream of bytes that holds articles, and where in the inputs it stands."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from newsparse.batch.inputs import Input, too_large
from newsparse.batch.options import Options
from newsparse.errors import InputError, NewsparseError

DEPTH = 4
"""So many archives and compressed files may be one inside the other."""
RATIO = 200
FREE = 64 << 20
"""A file may expand to this many bytes whatever its size, and to `RATIO` times its size; news text compresses to a tenth at best."""


@dataclass(slots=True)
class Budget:
    """How many bytes a file may still expand to, all that is inside it counted."""

    left: int

    def spend(self, size: int) -> None:
        """Take what was unpacked off the budget; raises InputError where there is none left."""
        self.left -= size
        if self.left < 0:
            raise InputError(
                f"it expands to more than {RATIO} times its size, as a zip bomb does",
                hint="if you trust it, unpack it yourself and name the folder",
            )


class Unpacked(io.RawIOBase):
    """What a decompressor gives, taken off a budget."""

    def __init__(self, stream: Any, budget: Budget) -> None:
        """`stream` is a decompressor's, or a member's."""
        self._stream = stream
        self._budget = budget

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read into `buffer` what the decompressor gives next; the number of bytes."""
        # One step, so that of a damaged file all that comes before the damage is read.
        try:
            data = self._stream.read1(len(buffer))
        except EOFError as error:  # Some readers take it for the end.
            raise damaged(error) from error
        self._budget.spend(len(data))
        buffer[: len(data)] = data
        return len(data)


class DamageError(InputError):
    """An archive or a data file that cannot be read on; its `position` is set by whoever reads the file."""

    def __init__(self, reason: str) -> None:
        """`reason` is what the library says that reads such files."""
        hint = "what stands before is read; fetch or unpack it anew for the rest"
        super().__init__(f"it is damaged or cut: {reason}", hint=hint)


def damaged(error: Exception) -> DamageError:
    """What is said of a file that a library cannot read on, because of `error`."""
    return DamageError(str(error).strip().partition("\n")[0][:200] or type(error).__name__)


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of one: `stream` is what is in it, `name` says by its suffix what that may be.

    `path`, `relative` and `member` are those of the inputs in it; `depth` counts the layers around it.
    """

    stream: io.BufferedReader[Any]
    name: str
    path: str
    relative: str
    budget: Budget
    member: str | None = None
    depth: int = 0

    def unpacked(self, stream: BinaryIO, name: str) -> Source:
        """The same place, a layer deeper: what is in a compressed file."""
        whole = io.BufferedReader(Unpacked(stream, self.budget), 1 << 16)
        return replace(self, stream=whole, name=name, depth=self.depth + 1)

    def inside(self, stream: BinaryIO, name: str) -> Source:
        """A member of this archive."""
        return replace(self.unpacked(stream, name), member=self._member(name), relative=f"{self.relative}/{name}")

    def article(
        self,
        name: str | None = None,
        content: bytes | str | None = None,
        *,
        member: str | None = None,
        is_record: bool = False,
        carried: Mapping[str, Any] | None = None,
        problem: NewsparseError | None = None,
        skipped: str = "",
    ) -> Input:
        """An input of this place or, with a `name`, of a member or record in it, which may be called `member` for people."""
        return Input(
            path=self.path,
            relative=self.relative if name is None else f"{self.relative}/{name}",
            member=self.member if name is None else self._member(member or name),
            content=content,
            is_record=is_record,
            carried=carried,
            problem=problem,
            skipped=skipped,
        )

    def read(self, options: Options) -> bytes:
        """All that is in it; raises InputError where that is more than an article may have."""
        data = self.stream.read(options.max_size + 1)
        if len(data) > options.max_size:
            raise too_large(options.max_size)
        return data

    def _member(self, name: str) -> str:
        return f"{self.member}:{name}" if self.member else name
