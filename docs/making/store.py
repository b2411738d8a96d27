"""The schemas in one piece each and a catalogue of them, as the public schema store takes them."""

from __future__ import annotations

import json
from typing import Any

from brandlint.shapes import SCHEMAS, schema_text

_BESIDE_THE_ASSETS = {"config": ["brandlint.yaml"], "campaign": ["campaign.yaml"]}
_GUIDE = "**/brand-guide/{name}.yaml"


def files() -> dict[str, str]:
    """Files by path: `schema/brandlint-offers.json` for each schema, and `schema/catalog.json`."""
    schemas = {f"schema/brandlint-{name}.json": _written(in_one_piece(name)) for name in SCHEMAS}
    return {**schemas, "schema/catalog.json": _written([_entry(name) for name in SCHEMAS])}


def in_one_piece(name: str) -> dict[str, Any]:
    """A schema that refers to nothing outside itself."""
    schema = {**schema_text(name), "$id": f"brandlint-{name}.json"}
    shared = schema_text("shared")["$defs"]
    wanted = _wanted(schema, shared)
    return {**_inward(schema), "$defs": {name: _inward(shared[name]) for name in sorted(wanted)}} if wanted else schema


def _wanted(schema: Any, shared: dict[str, Any]) -> set[str]:
    """The shared values that a schema refers to, and those that these refer to."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        new = set(_names(waiting.pop())) - found
        found |= new
        waiting += [shared[name] for name in new]
    return found


def _names(schema: Any) -> list[str]:
    match schema:
        case {"$ref": str(reference)}:
            return [reference.rpartition("/")[2]]
        case dict():
            return [name for value in schema.values() for name in _names(value)]
        case list():
            return [name for value in schema for name in _names(value)]
    return []


def _inward(schema: Any) -> Any:
    """A schema whose references lead into its own `$defs`."""
    match schema:
        case dict():
            return {key: f"#/$defs/{value.rpartition('/')[2]}" if key == "$ref" else _inward(value)
                    for key, value in schema.items()}
        case list():
            return [_inward(value) for value in schema]
    return schema


def _entry(name: str) -> dict[str, Any]:
    schema = schema_text(name)
    where = _BESIDE_THE_ASSETS.get(name) or [_GUIDE.format(name=name)]
    return {"name": f"brandlint: {schema['title']}", "description": schema["description"], "fileMatch": where,
            "url": f"brandlint-{name}.json"}


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
