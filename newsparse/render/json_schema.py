"""The schema of a record as JSON Schema (draft 2020-12), for those who check or store what newsparse writes."""

from __future__ import annotations

from typing import Any

from newsparse.article import PROSE, Role
from newsparse.render.schema import FIELDS, Field, Kind

_MAYBE_TEXT = {"type": ["string", "null"]}
_TEXTS = {"type": "array", "items": {"type": "string"}}
_SHARE = {"type": "number", "minimum": 0, "maximum": 1}
_SPAN = {
    "type": "array",
    "items": {"type": "integer", "minimum": 0},
    "minItems": 2,
    "maxItems": 2,
    "description": "start and end in code points of the input; the end is exclusive",
}
_DAY = {
    "type": ["string", "null"],
    "pattern": r"^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?([+-]\d{2}:\d{2})?)?)?)?$",
}
_BLOCKS = sorted(role.value for role in PROSE | {Role.SUBHEAD, Role.CAPTION})

_KINDS: dict[Kind, dict[str, Any]] = {
    "text": _MAYBE_TEXT,
    "texts": _TEXTS,
    "paragraphs": _TEXTS,
    "number": {"type": "integer", "minimum": 0},
}


def json_schema() -> dict[str, Any]:
    """The schema of one record. Fields that only some records have are not required, and nothing else is allowed."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsparse record",
        "type": "object",
        "properties": {field.name: {"description": field.about, **_value(field)} for field in FIELDS},
        "additionalProperties": False,
    }


def _value(field: Field) -> dict[str, Any]:
    if field.name in ("published", "updated"):
        return _DAY
    return _NESTED[field.name] if field.name in _NESTED else _KINDS[field.kind]


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _listed(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


_FOUND = _object(
    value=_MAYBE_TEXT, span=_listed(_SPAN), cue={"type": "string"}, confidence=_SHARE, accepted={"type": "boolean"}
)
_FOUND["properties"] |= {
    "raw": {"type": "string", "description": "a date as it is printed"},
    "precision": {"enum": ["year", "month", "day", "hour", "minute", "second"]},
    "zone": _MAYBE_TEXT,
    "calendar": {"type": "string"},
    "readings": _TEXTS,
}

_NESTED: dict[str, dict[str, Any]] = {
    "input": _object(path={"type": "string"}, member=_MAYBE_TEXT, hash={"type": "string"}),
    "carried": {"type": "object"},
    "dateline": _object(place=_MAYBE_TEXT, agency=_MAYBE_TEXT) | {"type": ["object", "null"]},
    "body": _listed(_object(role={"enum": _BLOCKS}, text={"type": "string"})),
    "related": _listed(_object(headline={"type": "string"}, published=_DAY, paragraphs=_TEXTS)),
    "evidence": {"type": "object", "additionalProperties": _listed(_FOUND)},
    "lines": _listed(_object(role={"enum": [role.value for role in Role]}, span=_SPAN, confidence=_SHARE)),
}
