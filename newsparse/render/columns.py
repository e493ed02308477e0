"""Records as rows of Arrow: the columns and their types are those of the JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from newsparse.errors import OptionError
from newsparse.render import schema
from newsparse.render.json import dumps
from newsparse.render.json_schema import json_schema

if TYPE_CHECKING:
    import pyarrow as pa

EXTRA = 'pip install "newsparse[parquet]"'


class Columns:
    """The columns that records of these fields have; raises OptionError where the extra for them is missing."""

    def __init__(self, fields: tuple[schema.Field, ...]) -> None:
        """`fields` are in the order of the columns."""
        self.schema = _schema(fields)
        self._maps = [column.name for column in self.schema if str(column.type).startswith("map<")]
        self._open = [field.name for field in fields if _is_open(json_schema()["properties"][field.name])]

    def row(self, record: str) -> dict[str, Any]:
        """One row, of a record as a JSON object."""
        row: dict[str, Any] = json.loads(record)
        if r"\ud" in record:
            row = _storable(row)
        for name in self._maps:
            row[name] = list((row[name] or {}).items())
        for name in self._open:
            row[name] = dumps(row[name]) if name in row else None
        return row


def _schema(fields: tuple[schema.Field, ...]) -> pa.Schema:
    try:
        import pyarrow as pa
    except ImportError:
        raise OptionError("Parquet needs an extra", hint=EXTRA) from None
    properties = json_schema()["properties"]
    return pa.schema([(field.name, _type(properties[field.name])) for field in fields])


def _is_open(described: Mapping[str, Any]) -> bool:
    """Whether a field may hold anything, so that its column is of JSON."""
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
