"""The schemas are sound, explain themselves, and their own examples fit them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from brandlint.shapes import SCHEMAS, schema_text
from brandlint.shipped import shipped

FILES = (*SCHEMAS, "shared")
_KEYWORDS_WITH_SCHEMAS = ("properties", "$defs", "patternProperties")
REGISTRY: Registry[Any] = Registry().with_resource("shared.schema.json", Resource.from_contents(schema_text("shared")))


def subschemas(schema: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema inside a schema that people meet: under a name, or as what a mapping or list holds."""
    if not isinstance(schema, dict):
        return
    yield where, schema
    for keyword in _KEYWORDS_WITH_SCHEMAS:
        for name, inner in schema.get(keyword, {}).items():
            yield from subschemas(inner, f"{where}.{name}")
    for keyword in ("items", "additionalProperties"):
        yield from subschemas(schema.get(keyword), f"{where}.{keyword}")
    for position, inner in enumerate(schema.get("anyOf", ())):
        yield from subschemas(inner, f"{where}.anyOf[{position}]")


def is_key(where: str, schema: dict[str, Any]) -> bool:
    """Whether a person meets this schema under a name of its own."""
    nameless = "anyOf[" in where or where.endswith(("items", "additionalProperties"))
    return "." in where and not nameless and "$ref" not in schema


NAMED = [(where, schema) for name in FILES for where, schema in subschemas(schema_text(name), name)]


def test_every_schema_has_a_file() -> None:
    assert {path.name for path in shipped("schema").glob("*.json")} == {f"{name}.schema.json" for name in FILES}


@pytest.mark.parametrize("name", FILES)
def test_schema_is_sound(name: str) -> None:
    Draft202012Validator.check_schema(schema_text(name))


@pytest.mark.parametrize(("where", "schema"), [named for named in NAMED if is_key(*named)], ids=lambda value: str(value)[:60])
def test_a_key_explains_itself(where: str, schema: dict[str, Any]) -> None:
    assert schema.get("title"), where
    assert schema.get("description"), where
    assert schema.get("examples"), where


@pytest.mark.parametrize(("where", "schema"), [(w, s) for w, s in NAMED if "examples" in s], ids=lambda value: str(value)[:60])
def test_an_example_fits(where: str, schema: dict[str, Any]) -> None:
    root = schema_text(where.partition(".")[0])
    rooted = {**schema, "$defs": root.get("$defs", {})}
    for example in schema["examples"]:
        Draft202012Validator(rooted, registry=REGISTRY).validate(_exact(example))


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


@pytest.mark.parametrize(("where", "schema"), [(w, s) for w, s in NAMED if "properties" in s], ids=lambda value: str(value)[:60])
def test_fixed_keys_are_closed(where: str, schema: dict[str, Any]) -> None:
    """Where keys are fixed no other key may stand; products may stand beside `from`."""
    assert schema.get("additionalProperties") is False or where == "offers.products"
