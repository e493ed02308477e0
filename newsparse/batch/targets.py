"""Where a run's records go: one file, a folder of files, or a pipe."""

from __future__ import annotations

import os
from pathlib import PurePosixPath
from typing import Protocol, TextIO

from newsparse.batch.convert import Format
from newsparse.batch.file_names import FileNames
from newsparse.batch.inputs import Input
from newsparse.batch.part import COMPRESSED, Part, sync_folder
from newsparse.errors import InputError
from newsparse.render import schema
from newsparse.render.columns import Columns
from newsparse.render.parquet import Table


class Target(Protocol):
    """Takes the records of a run in order.

    What was given to it counts from the next `sync` on; a run that goes on gives it once more what came after that.
    """

    def open(self, size: int) -> None:
        """Begin, or go on with the first `size` bytes of what was written."""

    def place(self, one: Input) -> None:
        """Be told of the next input; raises InputError where its record would have no place."""

    def write(self, text: str) -> None:
        """Take the record of the input that was told last."""

    def surround(self, text: str) -> None:
        """Take what stands before, between or behind records."""

    def sync(self) -> int:
        """Have the disk hold all that was written; how many bytes of one file that are."""

    def close(self) -> None:
        """Let go of it, whatever is unwritten."""

    def finish(self) -> None:
        """Let it appear under its name; it can be called again where that was interrupted."""

    def discard(self) -> None:
        """Let nothing appear."""


class OneFile:
    """One file of records, each after the other."""

    def __init__(self, path: str) -> None:
        """`path` is its name in the end."""
        self._path = os.path.realpath(path)
        self._part = Part(part_of(path), next((s for s in COMPRESSED if path.lower().endswith(s)), ""))

    def open(self, size: int) -> None:
        """Open the part."""
        self._part.open(size)

    def place(self, one: Input) -> None:
        """Any input has a place."""

    def write(self, text: str) -> None:
        """Add a record."""
        self._part.write(text)

    def surround(self, text: str) -> None:
        """Add what stands around it."""
        self._part.write(text)

    def sync(self) -> int:
        """End a block."""
        return self._part.sync()

    def close(self) -> None:
        """Close the part."""
        self._part.close()

    def finish(self) -> None:
        """Move the part into its place."""
        self._part.close()
        move(self._part.path, self._path)

    def discard(self) -> None:
        """Remove the part."""
        self._part.close()
        if os.path.exists(self._part.path):
            os.unlink(self._part.path)


class Rows(OneFile):
    """A Parquet file. Its rows are JSON Lines until all are there, because it is whole or it is nothing."""

    def __init__(self, path: str, fields: tuple[schema.Field, ...]) -> None:
        """`path` is its name in the end, `fields` are its columns; raises OptionError where the extra for it is missing."""
        super().__init__(path)
        Columns(fields)  # Told at once, and not when all is parsed.
        self._fields = fields

    def finish(self) -> None:
        """Make the Parquet file of the rows."""
        self._part.close()
        if not os.path.exists(self._part.path):
            return
        made = f"{self._part.path}.parquet"
        with open(self._part.path, encoding="utf-8", newline="\n") as rows, open(made, "wb") as file:
            with Table(file, self._fields) as table:
                for row in rows:
                    table.write(row)
            file.flush()
            os.fsync(file.fileno())
        move(made, self._path)
        os.unlink(self._part.path)


class Folder:
    """A file for each record, in folders as the inputs are."""

    def __init__(self, path: str, writer: Format, suffix: str) -> None:
        """`path` is the folder's name, `suffix` that of the files in it."""
        self._path = path
        self._writer = writer
        self._names = FileNames(suffix)
        self._name = PurePosixPath()
        self._unsafe: list[str] = []

    def open(self, size: int) -> None:
        """Make the folder."""
        os.makedirs(self._path, exist_ok=True)

    def place(self, one: Input) -> None:
        """Find the name of the input's file."""
        self._name = self._names.name(one)

    def write(self, text: str) -> None:
        """Write the file, whole."""
        path = os.path.join(self._path, *self._name.parts)
        with open(self._beside, "w", encoding="utf-8", errors="backslashreplace", newline="") as out:
            out.write(self._writer.head + text + self._writer.tail(1))
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.replace(self._beside, path)
        except (FileExistsError, NotADirectoryError, IsADirectoryError) as error:
            message = f"its place in the output folder is taken: {error.filename2 or error.filename}"
            raise InputError(message, hint="write one file, as -o OUT.jsonl") from error
        self._unsafe.append(path)

    def surround(self, text: str) -> None:
        """Nothing: each file has that of its own."""

    @property
    def _beside(self) -> str:
        return os.path.join(self._path, ".newsparse.part")

    def sync(self) -> int:
        """Have the disk hold the files since the last time."""
        for path in self._unsafe:
            number = os.open(path, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
        for folder in {os.path.dirname(path) for path in self._unsafe}:
            sync_folder(folder)
        self._unsafe = []
        return 0

    def close(self) -> None:
        """Nothing is open."""

    def finish(self) -> None:
        """Remove what a run that was killed may have left."""
        if os.path.exists(self._beside):
            os.unlink(self._beside)

    def discard(self) -> None:
        """The folder stays, with nothing in it."""
        self.finish()


class Pipe:
    """Standard output, a pipe or a device: what is written cannot be taken back."""

    def __init__(self, out: TextIO) -> None:
        """`out` is open, and stays so."""
        self._out = out

    def open(self, size: int) -> None:
        """It is open."""

    def place(self, one: Input) -> None:
        """Any input has a place."""

    def write(self, text: str) -> None:
        """Write a record at once."""
        self._out.write(text)
        self._out.flush()

    def surround(self, text: str) -> None:
        """Write what stands around it."""
        self._out.write(text)

    def sync(self) -> int:
        """Nothing is kept back."""
        return 0

    def close(self) -> None:
        """Whoever opened it closes it."""

    def finish(self) -> None:
        """It is there already."""

    def discard(self) -> None:
        """What was written cannot be taken back."""


def part_of(path: str) -> str:
    """Where an output grows until it is whole."""
    return f"{os.path.realpath(path)}.part"


def move(part: str, path: str) -> None:
    """Move a finished part into its place, with the permissions of what stood there; nothing where that was done already."""
    if os.path.exists(part):
        if os.path.exists(path):
            os.chmod(part, os.stat(path).st_mode)
        os.replace(part, path)
        sync_folder(os.path.dirname(path))
