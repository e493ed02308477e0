"""The files of a folder and of the folders in it: which are read, and why the others are not."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.batch import names
from newsparse.batch.inputs import unreadable
from newsparse.batch.options import Options
from newsparse.errors import InputError

OWN = ("", ".part", ".part.parquet", ".journal", ".errors.jsonl", ".errors.jsonl.part")
"""What a run writes, as suffixes of its output's name."""
_LINK, _FOLDER, _FILE = "lfx"


class File(NamedTuple):
    """A file that was named or found, and its place inside the folder that it was found in.

    `problem` is set where it cannot be read, `skipped` says why it is passed over; `size` is in bytes.
    """

    path: str
    relative: str
    size: int = 0
    problem: InputError | None = None
    skipped: str = ""


def walk(path: str, options: Options) -> Iterator[File]:
    """Every file below a folder, sorted; one with a problem where there is nothing to read."""
    found = False
    for file in _below(path, "", path, options, ()):
        found = found or not file.skipped
        yield file
    if not found:
        wanted = f"files named {' or '.join(options.globs)}" if options.globs else names.READ
        yield File(path, "", problem=InputError("no text files in this folder", hint=f"newsparse reads {wanted}"))


def _below(folder: str, inside: str, top: str, options: Options, above: tuple[tuple[int, int], ...]) -> Iterator[File]:
    """The files below a folder that is `inside` the one on `top`; `above` are those that lead to it, by device and number."""
    try:
        status = os.stat(folder)
        here = (status.st_dev, status.st_ino)
        if here in above:
            yield File(folder, inside, skipped="a link to a folder above it")
            return
        entries = _entries(folder)
    except OSError as error:
        yield File(folder, inside, problem=unreadable(error))
        return
    own = _written_by_the_run(folder, options)
    for entry in entries:
        name, kind = entry[:-2], entry[-1]
        if name in own:
            continue
        path, relative = os.path.join(folder, name), os.path.join(inside, name)
        is_folder = kind == _FOLDER or (kind == _LINK and os.path.isdir(path))
        if name.startswith("."):
            yield File(path, relative, skipped="hidden")
        elif kind == _LINK and not options.follow_links and (is_folder or _is_out(path, top)):
            yield File(path, relative, skipped="a link; --follow-links follows it")
        elif is_folder:
            yield from _below(path, relative, top, options, (*above, here))
        else:
            yield _file(path, relative, options)


def _entries(folder: str) -> list[str]:
    """The names in a folder, sorted, each with a NUL and its kind behind it: a folder of a million files is held in little memory."""
    with os.scandir(folder) as scan:
        return sorted(
            f"{entry.name}\0{_LINK if entry.is_symlink() else _FOLDER if entry.is_dir() else _FILE}" for entry in scan
        )


def _written_by_the_run(folder: str, options: Options) -> frozenset[str]:
    """The names in this folder that the run itself makes: its output and what is beside it until it is whole."""
    if options.output is None or os.path.dirname(options.output) != os.path.realpath(folder):
        return frozenset()
    name = os.path.basename(options.output)
    return frozenset(name + suffix for suffix in OWN)


def _is_out(path: str, top: str) -> bool:
    """Whether a link leads out of the folder on top."""
    return not os.path.realpath(path).startswith(os.path.join(os.path.realpath(top), ""))


def _file(path: str, relative: str, options: Options) -> File:
    if why := names.passed_over(relative, options):
        return File(path, relative, skipped=why)
    try:
        status = os.stat(path)
    except OSError as error:
        return File(path, relative, problem=unreadable(error))
    if not stat.S_ISREG(status.st_mode):
        return File(path, relative, skipped="no file: a device or a pipe")
    return File(path, relative, status.st_size)
