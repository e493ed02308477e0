"""Tar archives, read as streams: their texts, one after the other."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import Any, Self

from newsparse.batch import names
from newsparse.batch.inputs import Input
from newsparse.batch.options import Options
from newsparse.batch.sources.source import DamageError, Source
from newsparse.errors import InputError


class _Header(tarfile.TarInfo):
    """A member's header that must be whole: tarfile itself takes a damaged or missing one for the archive's end."""

    @classmethod
    def frombuf(cls, buf: Any, encoding: str, errors: str) -> Self:
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if len(buf) == tarfile.BLOCKSIZE and not any(buf):
                raise  # The end, as the format has it.
            raise DamageError("a header is broken" if buf else "it ends without its closing blocks") from error


def members(source: Source, options: Options) -> Iterator[Source | Input]:
    """The members in the archive's order: sources to read, and inputs for those that are passed over."""
    found = False
    with tarfile.open(fileobj=source.stream, mode="r|", tarinfo=_Header) as archive:
        for info in archive:
            archive.members.clear()  # type: ignore[attr-defined]  # Else it keeps every header that it came by.
            if info.isdir():
                continue
            name = info.name
            why = names.passed_over(name, options) if info.isreg() else "no file: a link or a device"
            found = found or not why
            stream = None if why else archive.extractfile(info)
            if stream is None:
                yield source.article(name, skipped=why)
            else:
                yield source.inside(stream, name)  # type: ignore[arg-type]  # It reads bytes, and no more is asked of it.
    if not found:
        raise InputError("no texts in this archive", hint=f"newsparse reads {names.READ}")
