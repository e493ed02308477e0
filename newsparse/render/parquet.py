"""Parquet: a row an article, its columns and their types those of the JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from newsparse.errors import OptionError
from newsparse.render import schema
from newsparse.render.json import dumps
from newsparse.render.json_schema import json_schema

if TYPE_CHECKING:
    import pyarrow as pa

EXTRA = 'pip install "newsparse[parquet]"'

ROWS = 1000
"""Articles in a row group: so many are kept in memory before they are written."""


class Table:
    """A Parquet file that is written from records as JSON lines, a row group at a time.

    Raises OptionError where the extra for it is missing.
    """

    def __init__(self, file: IO[bytes], fields: tuple[schema.Field, ...]) -> None:
        """`file` is open for writing and stays open; `fields` are its columns."""
        columns = arrow_schema(fields)
        import pyarrow.parquet

        self._columns = columns
        self._maps = [field.name for field in columns if str(field.type).startswith("map<")]
        self._open = [field.name for field in fields if is_open(field)]
        self._rows: list[dict[str, Any]] = []
        self._writer = pyarrow.parquet.ParquetWriter(file, columns, compression="zstd")

    def write(self, record: str) -> None:
        """Add one record, a JSON object; an empty text adds nothing."""
        if not record:
            return
        row = json.loads(record)
        if r"\ud" in record:
            row = _storable(row)
        for name in self._maps:
            row[name] = list((row[name] or {}).items())
        for name in self._open:
            row[name] = dumps(row[name]) if name in row else None
        self._rows.append(row)
        if len(self._rows) >= ROWS:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._columns))
        self._rows = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is None and self._rows:
            self._flush()
        self._writer.close()


def arrow_schema(fields: tuple[schema.Field, ...]) -> pa.Schema:
    """The columns that a record of these fields has, of Arrow's types."""
    try:
        import pyarrow as pa
    except ImportError:
        raise OptionError("Parquet needs an extra", hint=EXTRA) from None
    properties = json_schema()["properties"]
    return pa.schema([(field.name, _type(properties[field.name])) for field in fields])


def is_open(field: schema.Field) -> bool:
    """Whether a field may hold anything, so that its column is of JSON."""
    described = json_schema()["properties"][field.name]
    return described.get("type") == "object" and not {"properties", "additionalProperties"} & described.keys()


def _type(described: Mapping[str, Any]) -> pa.DataType:
    """The Arrow type of what a part of the JSON Schema describes. Days are text, as precise as they were printed."""
    import pyarrow as pa

    kind = described.get("type", "string")
    if isinstance(kind, list):
        (kind,) = set(kind) - {"null"}
    if kind == "array":
        return pa.list_(_type(described["items"]))
    if kind == "object" and "properties" in described:
        return pa.struct([(name, _type(part)) for name, part in described["properties"].items()])
    if kind == "object" and "additionalProperties" in described:
        return pa.map_(pa.string(), _type(described["additionalProperties"]))
    return {"integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}.get(kind, pa.string())


def _storable(value: Any) -> Any:
    r"""The value with lone surrogates, which UTF-8 cannot hold, spelt out as `\udXXX`."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, list):
        return [_storable(item) for item in value]
    return {key: _storable(item) for key, item in value.items()} if isinstance(value, dict) else value
