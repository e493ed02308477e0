"""Find the inputs that a command line names, and read each as text."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from newsparse.batch import clipboard, kinds, pasted
from newsparse.batch.sizes import shown_size
from newsparse.errors import InputError
from newsparse.text.decode import decode

SUFFIXES = (".txt", ".text", ".md")
"""What is read of a folder; files that are named one by one may have any name."""
STDIN = "-"
CLIPBOARD = "clipboard:"
"""Names no file: a path of this spelling is given as ./clipboard:."""
MAX_SIZE = 64 << 20


@dataclass(frozen=True, slots=True)
class Input:
    """A file as the user named it, `-` or the clipboard; `relative` is its path inside the folder that it was found in.

    `problem` is set where there is nothing to read.
    """

    path: str
    relative: str
    problem: InputError | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An input's text, and the SHA-256 of its bytes."""

    input: Input
    text: str
    hash: str


def are_several(names: Sequence[str]) -> bool:
    """Whether the names ask for any number of articles: there are several, or one is a folder."""
    return len(names) > 1 or any(os.path.isdir(name) for name in names)


def find(names: Sequence[str]) -> Iterator[Input]:
    """Every input that the names mean, in their order; a folder gives its text files, sorted, hidden ones skipped."""
    for number, name in enumerate(names):
        if name == CLIPBOARD:
            yield Input(CLIPBOARD, "clipboard")
        elif name == STDIN:
            again = STDIN in names[:number]
            yield Input(STDIN, "stdin", _problem(STDIN, "standard input can be read only once") if again else None)
        elif os.path.isdir(name):
            found = False
            for one in _walk(name, name):
                found = True
                yield one
            if not found:
                hint = f"newsparse reads {', '.join(SUFFIXES[:-1])} and {SUFFIXES[-1]} files; name others one by one"
                yield Input(name, "", _problem(name, "no text files in this folder", hint))
        else:
            yield Input(name, os.path.basename(name))


def _walk(folder: str, top: str) -> Iterator[Input]:
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Input(folder, "", _unreadable(folder, error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, top)
        elif entry.name.lower().endswith(SUFFIXES) and (entry.is_file() or entry.is_symlink()) and not entry.is_dir():
            yield Input(entry.path, os.path.relpath(entry.path, top))


def read(one: Input, *, encoding: str | None = None, max_size: int = MAX_SIZE) -> Document:
    """An input's text; raises InputError, which names the input, for whatever is no text that can be parsed."""
    if one.problem is not None:
        raise one.problem
    try:
        data = _bytes(one, max_size)
        if not data:
            raise InputError(_NOTHING.get(one.path, "the file is empty"), hint=_EMPTY)
        kinds.refuse_binary(data, encoding=encoding)
        text = decode(data, encoding)
        if not text.strip("\N{ZERO WIDTH SPACE}\N{BYTE ORDER MARK}\0 \t\r\n\f\v") or text.isspace():
            raise InputError("there is only white space in it", hint=_EMPTY)
        kinds.refuse_html(text)
    except InputError as error:
        error.path = _place(one.path)
        raise
    return Document(one, text, sha256(data).hexdigest())


_NOTHING = {STDIN: "nothing came in", CLIPBOARD: "it holds no text"}
_EMPTY = "paste or save the article's text first"


def _bytes(one: Input, max_size: int) -> bytes:
    """What the input holds; of one that is too large never more than a byte over the limit is read."""
    large = False
    try:
        if one.path == STDIN:
            data = _standard_input(max_size + 1)
        elif one.path == CLIPBOARD:
            data = clipboard.read()
        else:
            with open(one.path, "rb") as stream:
                size = os.fstat(stream.fileno()).st_size
                data = stream.read(max_size + 1) if size <= max_size else b""
                large = size > max_size
    except OSError as error:
        raise _unreadable(one.path, error) from error
    if large or len(data) > max_size:
        raise InputError(f"larger than {shown_size(max_size)}", hint="if it is one article, allow more with --max-size")
    return data


def _standard_input(limit: int) -> bytes:
    if sys.stdin is None:
        raise InputError("it is closed", hint="name a file, or pipe a text in")
    stream = sys.stdin.buffer
    return pasted.read(stream, limit) if stream.isatty() else stream.read(limit)


def _unreadable(path: str, error: OSError) -> InputError:
    """One line for what the system says when a file cannot be opened or read."""
    known: dict[type[OSError], tuple[str, str]] = {
        FileNotFoundError: ("no such file", "check the name and the folder"),
        PermissionError: ("no permission to read it", "change its permissions, or ask its owner"),
        IsADirectoryError: ("this is a folder", "name the files in it"),
    }
    message, hint = known.get(type(error), (f"cannot be read: {error.strerror or error}", ""))
    return _problem(path, message, hint)


def _problem(path: str, message: str, hint: str = "") -> InputError:
    return InputError(message, path=_place(path), hint=hint)


def _place(path: str) -> str:
    return {STDIN: "standard input", CLIPBOARD: "clipboard"}.get(path, path)
