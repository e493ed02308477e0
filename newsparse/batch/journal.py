"""A run's diary beside its output: how far it is safely written, so that it can go on after whatever ended it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from newsparse.batch.inputs import Input
from newsparse.batch.part import sync_folder
from newsparse.batch.tally import Tally
from newsparse.errors import NewsparseError, OptionError


@dataclass(frozen=True, slots=True)
class Entry:
    """A moment at which all was safe: `size` and `errors_size` are bytes of the output and of the list of failures.

    `digest` is of the inputs done by then, in their order; `complete` says that there are no others.
    """

    size: int
    errors_size: int
    digest: str
    tally: Tally
    complete: bool = False


class Digest:
    """What tells the inputs of a run, in their order, from those of another."""

    def __init__(self) -> None:
        self._state = blake2b(digest_size=16)

    def add(self, one: Input) -> None:
        """Take an input into account."""
        name = f"{one.path}\0{one.member or ''}\n"
        self._state.update(name.encode("utf-8", "surrogatepass"))

    def __str__(self) -> str:
        return self._state.hexdigest()


class Journal:
    """The diary: a line of JSON that says what the run is, and a line for each moment at which all was safe.

    While it is open no other run can open it, on systems that have locks for files.
    """

    def __init__(self, path: str, run: Mapping[str, Any], *, resume: bool) -> None:
        """Open the diary of the run that `run` describes, to go on with it or to begin it anew.

        Raises OptionError where the unfinished run was another one, NewsparseError where one is under way.
        """
        self._file = open(path, "a+b")  # noqa: SIM115 (closed by `close`)
        self.path = path
        try:
            _lock(self._file.fileno(), path)
            self.entries = self._entries(run) if resume else []
            if not self.entries:
                self._begin(run)
        except BaseException:
            self._file.close()
            raise

    def write(self, entry: Entry) -> None:
        """Add a moment, and have the disk hold it."""
        self._line(
            {
                "size": entry.size,
                "errors_size": entry.errors_size,
                "digest": entry.digest,
                "tally": entry.tally.to_dict(),
                "complete": entry.complete,
            }
        )

    def close(self) -> None:
        """Close it; it can be opened again to go on."""
        with suppress(OSError):  # A full disk: a line is missing, and the one before it counts.
            self._file.close()

    def remove(self) -> None:
        """Close and delete it: the run is over."""
        self.close()
        os.unlink(self.path)
        sync_folder(os.path.dirname(self.path))

    def _begin(self, run: Mapping[str, Any]) -> None:
        self._file.truncate(0)
        self._line(dict(run))
        sync_folder(os.path.dirname(self.path))

    def _line(self, data: Mapping[str, Any]) -> None:
        self._file.write(json.dumps(data).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def _entries(self, run: Mapping[str, Any]) -> list[Entry]:
        """The moments so far; what a power cut left of a last line is cut off."""
        self._file.seek(0)
        head: dict[str, Any] | None = None
        entries: list[Entry] = []
        end = 0
        for line in self._file:
            try:
                data: Any = json.loads(line) if line.endswith(b"\n") else None
                if head is None:
                    head = dict(data)
                else:
                    entries.append(Entry(**{**data, "tally": Tally.from_dict(data["tally"])}))
            except (ValueError, TypeError, KeyError):
                break
            end += len(line)
        if entries and head is not None:
            _refuse_another(run, head, self.path)
            self._file.truncate(end)
        return entries


def _refuse_another(run: Mapping[str, Any], head: Mapping[str, Any], path: str) -> None:
    now = json.loads(json.dumps(run))
    differing = [name for name in {**head, **now} if head.get(name) != now.get(name)]
    if differing:
        raise OptionError(
            f"the unfinished run that {path} tells of was another: {', '.join(differing)} differed",
            hint="repeat its command with --resume, or start anew with --force",
        )


def _lock(number: int, path: str) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise NewsparseError(
            f"{path} is in use: another run writes this output", hint="wait for it, or end it"
        ) from None
