"""What surely fits a schema fits it by the validator too, and what the validator refuses never fits."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from brandlint.shapes import SCHEMAS, whole_schema
from brandlint.shapes.fitting import fits

FITTING = {
    "type": ("a", {"type": "string"}),
    "types": (None, {"type": ["string", "null"]}),
    "decimal": (Decimal("1.5"), {"type": "number", "minimum": 1, "maximum": 2}),
    "enum": ("b", {"enum": ["a", "b"]}),
    "any": (3, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
    "keys": ({"a": 1}, {"properties": {"a": {"type": "integer"}}, "additionalProperties": False, "required": ["a"]}),
    "other keys": ({"b": 1}, {"properties": {"a": {}}, "additionalProperties": {"type": "integer"}}),
    "names": ({"nl": 1}, {"propertyNames": {"pattern": "^[a-z]{2}$"}, "minProperties": 1, "maxProperties": 1}),
    "names by pattern": ({"nl": 1}, {"patternProperties": {"^n": {"type": "integer"}}, "additionalProperties": False}),
    "items": (["a"], {"items": {"type": "string"}, "minItems": 1, "maxItems": 1}),
    "length": ("ab", {"minLength": 2}),
    "of another type": (1, {"pattern": "x", "minLength": 2, "minItems": 1, "required": ["a"]}),
}
REFUSED = {
    "true is no number": (True, {"type": "integer"}),
    "true is not 1": (True, {"enum": [1]}),
    "too small": (Decimal("0.5"), {"minimum": 1}),
    "too large": (3, {"maximum": 2}),
    "no such key": ({"b": 1}, {"properties": {"a": {}}, "additionalProperties": False}),
    "a key that is missing": ({}, {"required": ["a"]}),
    "a name": ({"NL": 1}, {"propertyNames": {"pattern": "^[a-z]{2}$"}}),
    "an item": (["a", 1], {"items": {"type": "string"}}),
    "a pattern": ("ab", {"pattern": "^a$"}),
    "none of several": (None, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
    "too short": ("", {"minLength": 1}),
    "too many": ([1, 2], {"maxItems": 1}),
    "a keyword that nobody knows": (1, {"multipleOf": 1}),
}


@pytest.mark.parametrize(("value", "schema"), FITTING.values(), ids=FITTING)
def test_fits(value: Any, schema: dict[str, Any]) -> None:
    assert fits(value, schema)
    Draft202012Validator(schema).validate(value)


@pytest.mark.parametrize(("value", "schema"), REFUSED.values(), ids=REFUSED)
def test_does_not_fit(value: Any, schema: dict[str, Any]) -> None:
    assert not fits(value, schema)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_keyword_of_our_schemas_is_known(name: str) -> None:
    """The examples of a schema's keys fit, so that a guide which is right needs no validator."""
    schema = whole_schema(name)
    for key, inner in schema["properties"].items():
        for example in inner.get("examples", ()):
            assert fits({key: _exact(example)}, {**schema, "required": []}), key


def _exact(value: Any) -> Any:
    """As a guide is read: numbers with a point are decimals."""
    match value:
        case float():
            return Decimal(str(value))
        case list():
            return [_exact(item) for item in value]
        case dict():
            return {key: _exact(item) for key, item in value.items()}
    return value


KEYS = sorted({key for name in SCHEMAS for key in whole_schema(name)["properties"]})
SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["nl", "nl-NL", "EUR", "#fff", "10%", "2026-12-01", ""])
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
    st.sampled_from(["nl", "EUR", "name", "price", "files", "code", "from", "x"]), inner, max_size=3), max_leaves=6)


@given(st.sampled_from(SCHEMAS), st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=3))
def test_what_fits_is_valid(name: str, value: dict[str, Any]) -> None:
    if fits(value, whole_schema(name)):
        assert Draft202012Validator(whole_schema(name)).is_valid(value)
