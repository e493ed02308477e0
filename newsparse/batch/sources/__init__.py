"""The articles of a file, whatever it is: a text, a compressed one, an archive of texts, a data file of records."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator

from newsparse.batch import names
from newsparse.batch.inputs import Input, unreadable
from newsparse.batch.options import Options
from newsparse.batch.sources import compressed
from newsparse.batch.sources.source import DEPTH, FREE, RATIO, Budget, DamageError, Source, damaged
from newsparse.errors import InputError, NewsparseError

_HEAD = 512


def holds_several(path: str) -> bool:
    """Whether the file is an archive or a data file; False as well where it cannot be read."""
    try:
        with open(path, "rb") as stream:
            source = Source(stream, os.path.basename(path), path, "", Budget(FREE))
            while unpacked := compressed.unpacked(source, _peek(source)):
                source = unpacked
            return _kind(source, _peek(source)) != "text"
    except (OSError, EOFError, ValueError, NewsparseError):
        return False


def articles(path: str, relative: str, options: Options) -> Iterator[Input]:
    """Every article of a file, in its order; `done` of each is how far the file is read then.

    What is wrong with a file, a member or a record is an input with a `problem`, and the others are still given.
    """
    try:
        stream = open(path, "rb")  # noqa: SIM115 (closed below; what is wrong later is no matter of opening)
    except OSError as error:
        yield Input(path=path, relative=relative, problem=unreadable(error))
        return
    with stream:
        size = os.fstat(stream.fileno()).st_size
        source = Source(stream, os.path.basename(path), path, relative, Budget(FREE + RATIO * size))
        for one in _articles(source, options):
            one.done = stream.tell() if stream.seekable() else 0
            if isinstance(one.problem, DamageError):
                one.problem.position = one.done
            yield one


def _articles(source: Source, options: Options) -> Iterator[Input]:
    """The articles of a source; whatever is wrong with it is one input that says so."""
    try:
        yield from _unpack(source, options)
    except NewsparseError as error:
        if source.depth and source.budget.left < 0:  # It is the whole file's, and there is no more of it.
            raise
        yield source.article(problem=error)
    except OSError as error:
        yield source.article(problem=damaged(error) if error.errno is None else unreadable(error))
    except MemoryError:
        yield source.article(problem=InputError("not enough memory", hint="split it into smaller files"))
    except Exception as error:  # Every library has errors of its own for what is damaged.
        yield source.article(problem=damaged(error))


def _unpack(source: Source, options: Options) -> Iterator[Input]:
    if source.depth > DEPTH:
        raise InputError(f"more than {DEPTH} archives one inside the other", hint="unpack it first")
    head = _peek(source)
    if (inner := compressed.unpacked(source, head)) is not None:
        yield from _unpack(inner, options)
        return
    kind = _kind(source, head)
    if kind in ("zip", "tar"):
        from newsparse.batch.sources import tar, zip

        for one in zip.members(source, options) if kind == "zip" else tar.members(source, options):
            if isinstance(one, Input):
                yield one
            else:
                yield from _articles(one, options)
    elif kind == "jsonl":
        from newsparse.batch.sources import json_lines

        yield from json_lines.records(source, options)
    elif kind == "csv":
        from newsparse.batch.sources import csv

        yield from csv.rows(source, options)
    elif kind == "parquet":
        from newsparse.batch.sources import parquet

        yield from parquet.rows(source, options)
    elif kind == "wet":
        from newsparse.batch.sources import wet

        yield from wet.records(source, options)
    elif source.depth or not source.stream.seekable():
        yield source.article(content=source.read(options))
    else:  # Whoever parses it reads it.
        yield source.article()


def _peek(source: Source) -> bytes:
    return source.stream.peek(_HEAD)[:_HEAD] if isinstance(source.stream, io.BufferedReader) else b""


def _kind(source: Source, head: bytes) -> str:
    """What a source is that is not compressed: its first bytes say it, or its name."""
    name = source.name.lower()
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head[257:262] == b"ustar" or name.endswith(".tar"):
        return "tar"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "wet"
    return "jsonl" if name.endswith(names.JSON_LINES) else "csv" if name.endswith(names.CSV) else "text"
