"""Common Crawl's WET files: the plain text of a web page a record (WARC 1.0, ISO 28500, records of kind `conversion`)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from newsparse.batch.inputs import Input, too_large
from newsparse.batch.options import Options
from newsparse.batch.sources.source import DamageError, Source
from newsparse.errors import InputError


class _Steps:
    """A stream that gives what it has, so that of a damaged file all that comes before the damage is read."""

    def __init__(self, stream: io.BufferedReader[Any]) -> None:
        self._stream = stream

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        return self._stream.read1(size)


def records(source: Source, options: Options) -> Iterator[Input]:
    """The pages, each with its record's number for a name; their address and the moment they were fetched are carried."""
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        raise InputError("WET files need an extra", hint='pip install "newsparse[warc]"') from None
    number, found = 0, False
    for record in ArchiveIterator(_Steps(source.stream)):
        number += 1
        if record.rec_type == "warcinfo":
            continue
        if record.rec_type != "conversion":
            yield source.article(str(number), skipped=f"a WARC record of kind {record.rec_type}")
            continue
        found = True
        data = record.raw_stream.read(options.max_size + 1)
        if len(data) > options.max_size:
            yield source.article(str(number), problem=too_large(options.max_size))
            continue
        if record.length is not None and len(data) < record.length:
            raise DamageError("a record ends early")
        header = record.rec_headers.get_header
        carried = {"url": header("WARC-Target-URI"), "crawled": header("WARC-Date")}
        yield source.article(str(number), data, carried=carried)
    if not found:
        raise InputError("no plain text in this WARC file", hint="take the .warc.wet.gz of the same crawl")
