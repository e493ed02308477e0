"""Parquet: a row an article, written a row group at a time."""

from __future__ import annotations

from types import TracebackType
from typing import IO, Any, Self

from newsparse.render import schema
from newsparse.render.columns import Columns

ROWS = 1000
"""Articles in a row group: so many are kept in memory before they are written."""


class Table:
    """A Parquet file that is written from records as JSON lines, a row group at a time.

    Raises OptionError where the extra for it is missing.
    """

    def __init__(self, file: IO[bytes], fields: tuple[schema.Field, ...]) -> None:
        """`file` is open for writing and stays open; `fields` are its columns."""
        self._columns = Columns(fields)
        import pyarrow.parquet

        self._rows: list[dict[str, Any]] = []
        self._writer = pyarrow.parquet.ParquetWriter(file, self._columns.schema, compression="zstd")

    def write(self, record: str) -> None:
        """Add one record, a JSON object; an empty text adds nothing."""
        if not record:
            return
        self._rows.append(self._columns.row(record))
        if len(self._rows) >= ROWS:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._columns.schema))
        self._rows = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is None and self._rows:
            self._flush()
        self._writer.close()
