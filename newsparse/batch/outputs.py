"""Where output goes: standard output, a file that appears only when it is whole, or a folder of files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

from newsparse.errors import NewsparseError, OptionError


def standard_output() -> TextIO:
    r"""Standard output as UTF-8 with the line ends that the formats write; what UTF-8 cannot hold comes as `\udXXX`."""
    if sys.stdout is None:
        raise NewsparseError("standard output is closed", hint="write to a file with -o")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    return sys.stdout


def is_file(path: str | None) -> bool:
    """Whether `-o` names something other than standard output."""
    return path is not None and path != "-"


def is_folder(path: str) -> bool:
    """Whether a batch's output is a folder: there is one, or the name ends like one or has no suffix."""
    if os.path.exists(path):
        return os.path.isdir(path)
    return path.endswith(("/", os.sep)) or not os.path.splitext(path)[1]


@contextmanager
def opened(path: str | None, inputs: Sequence[str] = ()) -> Iterator[TextIO]:
    """Standard output, or the file that `path` names if it may be written; see `whole_file`."""
    if path is None or path == "-":
        yield standard_output()
        return
    check_file(path, inputs)
    with whole_file(path) as out:
        yield out


@contextmanager
def whole_file(path: str) -> Iterator[TextIO]:
    """A file to write that takes its place under `path` when all is written; on an error what stood there stays.

    Devices and pipes are written as they are.
    """
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        with open(target, "w", encoding="utf-8", errors="backslashreplace", newline="") as out:
            yield out
        return
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name[:100]}.{os.getpid()}.part")
    try:
        with open(beside, "x", encoding="utf-8", errors="backslashreplace", newline="") as out:
            yield out
        if os.path.exists(target):
            os.chmod(beside, os.stat(target).st_mode)
        os.replace(beside, target)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def check_file(path: str, inputs: Sequence[str] = ()) -> None:
    """Raise OptionError where no file can be written under `path`, or where it is one of the inputs."""
    if os.path.isdir(path):
        raise OptionError(f"{path} is a folder", hint="name a file, or use `newsparse batch` for a file per input")
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise OptionError(f"there is no folder {folder}", hint="make it first")
    for one in inputs:
        if os.path.exists(path) and os.path.exists(one) and os.path.isfile(path) and os.path.samefile(path, one):
            raise OptionError(f"{path} is an input as well", hint="give the output another name")


def check_new(path: str, *, force: bool) -> None:
    """Raise OptionError where `path` stands already, unless `force`; an empty folder does not count."""
    if not force and os.path.lexists(path) and not (os.path.isdir(path) and not os.listdir(path)):
        raise OptionError(f"{path} exists already", hint="name another, or overwrite it with --force")


def check_folder(path: str, inputs: Sequence[str]) -> None:
    """Raise OptionError where a folder of output is one of the inputs."""
    if os.path.realpath(path) in map(os.path.realpath, inputs):
        raise OptionError(f"{path} is an input as well", hint="give the output another name")
