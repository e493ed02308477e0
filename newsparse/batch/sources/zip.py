"""Zip archives: their texts, one after the other."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from newsparse.batch import names
from newsparse.batch.inputs import Input
from newsparse.batch.options import Options
from newsparse.batch.sources.source import Source
from newsparse.errors import InputError

_DOCUMENTS = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}
"""Members that only documents and programs have which are zip archives underneath."""


def members(source: Source, options: Options) -> Iterator[Source | Input]:
    """The members in the archive's order: sources to read, and inputs for those that are passed over or unreadable."""
    # A zip's list of members is at its end, so one inside another archive is held in memory, as large as an article may be.
    file: BinaryIO = io.BytesIO(source.read(options)) if source.depth else source.stream
    with zipfile.ZipFile(file) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if any(info.filename in _DOCUMENTS for info in infos):
            raise InputError("this is a document (DOCX, ODT, EPUB ...), no text", hint="save it as plain text")
        found = False
        for info in infos:
            why = names.passed_over(info.filename, options)
            found = found or not why
            if why:
                yield source.article(info.filename, skipped=why)
            elif info.flag_bits & 1:
                yield source.article(
                    info.filename, problem=InputError("it is encrypted", hint="unpack the archive with its password")
                )
            else:
                yield from _member(source, archive, info)
        if not found:
            raise InputError("no texts in this archive", hint=f"newsparse reads {names.READ}")


def _member(source: Source, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Source | Input]:
    try:
        stream = archive.open(info)
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
        yield source.article(info.filename, problem=InputError(f"it cannot be unpacked: {error}"))
        return
    with stream:
        yield source.inside(stream, info.filename)  # type: ignore[arg-type]  # It reads bytes, and no more is asked of it.
