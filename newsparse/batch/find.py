"""Find the inputs that a command line names: files, folders, what archives and data files hold."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsparse.batch import names, sources
from newsparse.batch.inputs import CLIPBOARD, STDIN, Input, unreadable
from newsparse.batch.options import Options
from newsparse.errors import InputError

_DEFAULT = Options()
OWN = ("", ".part", ".part.parquet", ".journal", ".errors.jsonl", ".errors.jsonl.part")
"""What a run writes, as suffixes of its output's name."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that was named or found, and its place inside the folder that it was found in.

    `problem` is set where it cannot be read, `skipped` says why it is passed over; `size` is in bytes.
    """

    path: str
    relative: str
    size: int = 0
    problem: InputError | None = None
    skipped: str = ""


def are_several(paths: Sequence[str]) -> bool:
    """Whether the names ask for any number of articles: there are several, or one is a folder, an archive or a data file."""
    return len(paths) > 1 or any(os.path.isdir(path) or sources.holds_several(path) for path in paths)


def find(paths: Iterable[str], options: Options = _DEFAULT) -> Iterator[Input]:
    """Every input that the names mean, in their order, each as it is come to; a folder gives its files sorted."""
    done = 0
    for file in files(paths, options):
        if file.problem or file.skipped or file.path in (STDIN, CLIPBOARD):
            yield Input(
                path=file.path,
                relative=file.relative,
                problem=file.problem,
                skipped=file.skipped,
                done=done + file.size,
            )
        else:
            for one in sources.articles(file.path, file.relative, options):
                one.done = done + min(one.done, file.size)
                yield one
        done += file.size


def files(paths: Iterable[str], options: Options = _DEFAULT) -> Iterator[File]:
    """The files behind the names, in their order, and what was passed over among them; nothing is opened."""
    stdin_is_read = False
    for path in paths:
        if path == CLIPBOARD:
            yield File(CLIPBOARD, "clipboard")
        elif path == STDIN:
            problem = InputError("standard input can be read only once") if stdin_is_read else None
            stdin_is_read = True
            yield File(STDIN, "stdin", problem=problem)
        elif os.path.isdir(path):
            yield from _folder(path, options)
        else:
            try:
                size = os.stat(path).st_size
            except OSError:  # Whoever opens it gets the reason.
                size = 0
            yield File(path, os.path.basename(path), size)


def _folder(path: str, options: Options) -> Iterator[File]:
    found = False
    for file in _below(path, path, options, ()):
        found = found or not file.skipped
        yield file
    if not found:
        wanted = f"files named {' or '.join(options.globs)}" if options.globs else names.READ
        yield File(path, "", problem=InputError("no text files in this folder", hint=f"newsparse reads {wanted}"))


def _walk(folder: str, top: str, options: Options, above: tuple[tuple[int, int], ...]) -> Iterator[File]:
    """The files below a folder; `above` are the folders that lead to it, by device and number, so that links make no circle."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield File(folder, os.path.relpath(folder, top), problem=unreadable(error))
        return
    own = _written_by_the_run(folder, options)
    for entry in entries:
        relative = os.path.relpath(entry.path, top)
        if entry.name in own:
            continue
        if entry.name.startswith("."):
            yield File(entry.path, relative, skipped="hidden")
        elif entry.is_symlink() and (why := _link_is_out(entry.path, top, options)):
            yield File(entry.path, relative, skipped=why)
        elif entry.is_dir():
            yield from _below(entry.path, top, options, above)
        else:
            yield _file(entry, relative, options)


def _written_by_the_run(folder: str, options: Options) -> frozenset[str]:
    """The names in this folder that the run itself makes: its output and what is beside it until it is whole."""
    if options.output is None or os.path.dirname(options.output) != os.path.realpath(folder):
        return frozenset()
    name = os.path.basename(options.output)
    return frozenset(name + suffix for suffix in OWN)


def _below(folder: str, top: str, options: Options, above: tuple[tuple[int, int], ...]) -> Iterator[File]:
    try:
        status = os.stat(folder)
    except OSError as error:
        yield File(folder, os.path.relpath(folder, top), problem=unreadable(error))
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield File(folder, os.path.relpath(folder, top), skipped="a link to a folder above it")
    else:
        yield from _walk(folder, top, options, (*above, here))


def _link_is_out(path: str, top: str, options: Options) -> str:
    """Why a link is not followed: it leads out of the folder, or to a folder that is come to anyway."""
    if options.follow_links:
        return ""
    inside = os.path.realpath(path).startswith(os.path.join(os.path.realpath(top), ""))
    if inside and not os.path.isdir(path):
        return ""
    return "a link; --follow-links follows it"


def _file(entry: os.DirEntry[str], relative: str, options: Options) -> File:
    why = names.passed_over(relative, options)
    if why:
        return File(entry.path, relative, skipped=why)
    try:
        status = entry.stat()
    except OSError as error:
        return File(entry.path, relative, problem=unreadable(error))
    if not entry.is_file():
        return File(entry.path, relative, skipped="no file: a device or a pipe")
    return File(entry.path, relative, status.st_size)


def listed(paths: Iterable[str]) -> Iterator[str]:
    """The names, with those that come from standard input, a line each, in the place of `-`.

    Where a NUL comes before the first line's end they end in NULs, as `find -print0` writes them.
    """
    for path in paths:
        if path == STDIN:
            yield from _from_standard_input()
        else:
            yield path


def _from_standard_input() -> Iterator[str]:
    if sys.stdin is None:
        raise InputError("it is closed", path="standard input", hint="pipe a list of files in")
    stream = sys.stdin.buffer
    head = stream.peek(1 << 12) if isinstance(stream, io.BufferedReader) else b""
    lines = _ended_by_nul(stream.read) if b"\0" in head.partition(b"\n")[0] else iter(stream)
    for line in lines:
        if name := os.fsdecode(line.rstrip(b"\r\n\0")):
            yield os.path.join(os.curdir, name) if name in (STDIN, CLIPBOARD) else name


def _ended_by_nul(read: Callable[[int], bytes]) -> Iterator[bytes]:
    rest = b""
    while block := read(1 << 16):
        *whole, rest = (rest + block).split(b"\0")
        yield from whole
    yield rest
