"""Find the inputs that a command line names: files, folders, what archives and data files hold."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from newsparse.batch import names
from newsparse.batch.folders import File, walk
from newsparse.batch.inputs import CLIPBOARD, STDIN, Input
from newsparse.batch.options import Options
from newsparse.errors import InputError

_DEFAULT = Options()


def are_several(paths: Sequence[str]) -> bool:
    """Whether the names ask for any number of articles: there are several, or one is a folder, an archive or a data file."""
    return len(paths) > 1 or any(os.path.isdir(path) or holds_several(path) for path in paths)


def holds_several(path: str) -> bool:
    """Whether a file is an archive or a data file."""
    if path.lower().endswith(names.TEXTS) or not os.path.isfile(path):
        return False
    from newsparse.batch import sources

    return sources.holds_several(path)


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
        elif file.path.lower().endswith(names.TEXTS):
            yield Input(path=file.path, relative=file.relative, done=done + file.size)
        else:
            from newsparse.batch import sources

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
            yield from walk(path, options)
        else:
            try:
                size = os.stat(path).st_size
            except OSError:  # Whoever opens it gets the reason.
                size = 0
            yield File(path, os.path.basename(path), size)


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
