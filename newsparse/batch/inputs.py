"""What an input is, and how one is read as text."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsparse.batch import clipboard, kinds, pasted
from newsparse.batch.options import Options
from newsparse.batch.sizes import shown_size
from newsparse.errors import InputError, NewsparseError
from newsparse.text.decode import decode

STDIN = "-"
CLIPBOARD = "clipboard:"
"""Names no file: a path of this spelling is given as ./clipboard:."""


class Input:
    """One article to be: a file, a member of an archive, a record of a data file, `-` or the clipboard.

    `path` is the file as the user named it, `relative` its place inside the folder that it was found in, with the member's
    name behind it. What was read of an archive stands in `content`: bytes, or text with `carried`, the other fields of its record;
    a line of JSON Lines is bytes and `is_record`. `problem` is set where there is nothing to read, `skipped` says why an input is
    none. `done` counts the bytes of all inputs up to the end of this one.
    """

    __slots__ = ("carried", "content", "done", "is_record", "member", "path", "problem", "relative", "skipped")

    def __init__(
        self,
        *,
        path: str,
        relative: str,
        member: str | None = None,
        content: bytes | str | None = None,
        is_record: bool = False,
        carried: Mapping[str, Any] | None = None,
        problem: NewsparseError | None = None,
        skipped: str = "",
        done: int = 0,
    ) -> None:
        self.path = path
        self.relative = relative
        self.member = member
        self.content = content
        self.is_record = is_record
        self.carried = carried
        self.problem = problem
        self.skipped = skipped
        self.done = done

    def __reduce__(self) -> tuple[Any, ...]:
        """What a worker needs of it, without the names of the fields."""
        return _arrived, (self.path, self.relative, self.member, self.content, self.is_record, self.carried)

    @property
    def place(self) -> str:
        """How messages name it."""
        name = {STDIN: "standard input", CLIPBOARD: "clipboard"}.get(self.path, self.path)
        return f"{name}:{self.member}" if self.member else name


def _arrived(
    path: str,
    relative: str,
    member: str | None,
    content: bytes | str | None,
    is_record: bool,
    carried: Mapping[str, Any] | None,
) -> Input:
    return Input(path=path, relative=relative, member=member, content=content, is_record=is_record, carried=carried)


class Document(NamedTuple):
    """An input's text, its bytes, and what a record says of itself: its id, its other fields."""

    text: str
    data: bytes
    member: str | None = None
    carried: Mapping[str, Any] | None = None

    @property
    def hash(self) -> str:
        """The SHA-256 of the bytes."""
        from hashlib import sha256

        return sha256(self.data).hexdigest()


class Source(Mapping[str, str | None]):
    """What a record says of its input: path, member and hash, which is worked out only where it is asked for."""

    def __init__(self, path: str, document: Document) -> None:
        self._path = path
        self._document = document

    _NAMES = ("path", "member", "hash")

    def __getitem__(self, name: str) -> str | None:
        if name not in self._NAMES:
            raise KeyError(name)
        return self._path if name == "path" else getattr(self._document, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._NAMES)

    def __len__(self) -> int:
        return len(self._NAMES)


_DEFAULT = Options()


def read(one: Input, options: Options = _DEFAULT) -> Document:
    """An input's text; raises InputError, which names the input, for whatever is no text that can be parsed."""
    try:
        return _read(one, options)
    except NewsparseError as error:
        error.path = error.path or one.place
        raise


def _read(one: Input, options: Options) -> Document:
    if one.problem is not None:
        raise one.problem
    member, carried = one.member, one.carried
    content = _bytes(one, options.max_size) if one.content is None else one.content
    if one.is_record and isinstance(content, bytes):
        from newsparse.batch.sources import json_lines

        content, name, carried = json_lines.article(content, options)
        member = member if name is None else name
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(data) > options.max_size:
        raise too_large(options.max_size)
    if not data:
        raise InputError(_NOTHING.get(one.path, "the file is empty" if member is None else "it is empty"), hint=_EMPTY)
    if isinstance(content, bytes):
        kinds.refuse_binary(data, encoding=options.encoding)
        content = decode(data, options.encoding)
    if not content.strip("\N{ZERO WIDTH SPACE}\N{BYTE ORDER MARK}\0 \t\r\n\f\v") or content.isspace():
        raise InputError("there is only white space in it", hint=_EMPTY)
    kinds.refuse_html(content)
    return Document(content, data, member, carried)


_NOTHING = {STDIN: "nothing came in", CLIPBOARD: "it holds no text"}
_EMPTY = "paste or save the article's text first"


def _bytes(one: Input, max_size: int) -> bytes:
    """What the input holds; of one that is too large never more than a byte over the limit is read."""
    try:
        if one.path == STDIN:
            return _standard_input(max_size + 1)
        if one.path == CLIPBOARD:
            return clipboard.read()
        with open(one.path, "rb") as stream:
            if os.fstat(stream.fileno()).st_size > max_size:
                raise too_large(max_size)
            return stream.read(max_size + 1)
    except OSError as error:
        raise unreadable(error) from error


def too_large(max_size: int) -> InputError:
    """What is said of an article that is larger than the user allows."""
    return InputError(f"larger than {shown_size(max_size)}", hint="if it is one article, allow more with --max-size")


def _standard_input(limit: int) -> bytes:
    if sys.stdin is None:
        raise InputError("it is closed", hint="name a file, or pipe a text in")
    stream = sys.stdin.buffer
    return pasted.read(stream, limit) if stream.isatty() else stream.read(limit)


def unreadable(error: OSError) -> InputError:
    """One line for what the system says when a file cannot be opened or read."""
    known: dict[type[OSError], tuple[str, str]] = {
        FileNotFoundError: ("no such file", "check the name and the folder"),
        PermissionError: ("no permission to read it", "change its permissions, or ask its owner"),
        IsADirectoryError: ("this is a folder", "name the files in it"),
    }
    message, hint = known.get(type(error), (f"cannot be read: {error.strerror or error}", ""))
    return InputError(message, hint=hint)
