"""Whether a value surely fits a JSON Schema: asked before the validator is imported, which takes longer than a small run.

Only the keywords are known that our own schemas use. What is not understood does not fit, and the validator decides: an
answer here never lets through what it would refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

_SAY_NOTHING = frozenset({"$schema", "$id", "title", "description", "examples", "default"})
_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),),
    "integer": (int,), "number": (int, Decimal),
}
"""The very types that YAML is read as: true is no number here, as in JSON."""


def fits(value: Any, schema: Any) -> bool:
    """Whether a value surely fits a schema that refers to no other."""
    if isinstance(schema, bool):
        return schema
    return all(keyword in _SAY_NOTHING or (keyword in _KEYWORDS and _KEYWORDS[keyword](value, schema)) for keyword in schema)


def _has_type(value: Any, schema: Mapping[str, Any]) -> bool:
    names = schema["type"]
    return any(type(value) in _TYPES[name] for name in ([names] if isinstance(names, str) else names))


def _has_properties(value: Any, schema: Mapping[str, Any]) -> bool:
    return not isinstance(value, dict) or all(
        fits(value[key], inner) for key, inner in schema["properties"].items() if key in value)


def _has_pattern_properties(value: Any, schema: Mapping[str, Any]) -> bool:
    return not isinstance(value, dict) or all(
        fits(inside, inner) for regex, inner in schema["patternProperties"].items()
        for key, inside in value.items() if re.search(regex, key))


def _has_additional(value: Any, schema: Mapping[str, Any]) -> bool:
    if not isinstance(value, dict):
        return True
    known, patterns = schema.get("properties", ()), schema.get("patternProperties", ())
    return all(fits(inside, schema["additionalProperties"]) for key, inside in value.items()
               if key not in known and not any(re.search(regex, key) for regex in patterns))


def _has_names(value: Any, schema: Mapping[str, Any]) -> bool:
    return not isinstance(value, dict) or all(fits(key, schema["propertyNames"]) for key in value)


def _has_items(value: Any, schema: Mapping[str, Any]) -> bool:
    return not isinstance(value, list) or all(fits(item, schema["items"]) for item in value)


def _limit(keyword: str, kinds: tuple[type, ...], within: Callable[[Any, Any], bool]) -> Callable[[Any, Mapping[str, Any]], bool]:
    """What holds a value of some types, and no other, against a keyword's limit."""
    return lambda value, schema: type(value) not in kinds or within(value, schema[keyword])


def _one_of(value: Any, choices: Sequence[Any]) -> bool:
    return any(type(value) is type(choice) and value == choice for choice in choices)


_NUMBERS = (int, Decimal)
_KEYWORDS: Mapping[str, Callable[[Any, Mapping[str, Any]], bool]] = {
    "type": _has_type,
    "properties": _has_properties,
    "patternProperties": _has_pattern_properties,
    "additionalProperties": _has_additional,
    "propertyNames": _has_names,
    "items": _has_items,
    "anyOf": lambda value, schema: any(fits(value, inner) for inner in schema["anyOf"]),
    "enum": lambda value, schema: _one_of(value, schema["enum"]),
    "required": _limit("required", (dict,), lambda value, keys: all(key in value for key in keys)),
    "pattern": _limit("pattern", (str,), lambda value, regex: re.search(regex, value) is not None),
    "minimum": _limit("minimum", _NUMBERS, lambda value, least: bool(value >= least)),
    "maximum": _limit("maximum", _NUMBERS, lambda value, most: bool(value <= most)),
    "minLength": _limit("minLength", (str,), lambda value, least: len(value) >= least),
    "minItems": _limit("minItems", (list,), lambda value, least: len(value) >= least),
    "maxItems": _limit("maxItems", (list,), lambda value, most: len(value) <= most),
    "minProperties": _limit("minProperties", (dict,), lambda value, least: len(value) >= least),
    "maxProperties": _limit("maxProperties", (dict,), lambda value, most: len(value) <= most),
}
