"""A schema's errors in plain words: what was found, what was expected, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from brandlint.problems import KeyPath, nearest
from brandlint.translations import joined, say, word

if TYPE_CHECKING:
    from jsonschema import ValidationError

_LONGEST = 60
_TYPES = {"integer": say("a whole number"), "number": say("a number"), "boolean": say("true or false")}
_LIMITS = {"minimum": "at least {limit}", "maximum": "at most {limit}"}
_COMMENT = say("give a value, or take the key out; what stands behind # is a comment unless it is in quotes")


class Wrong(NamedTuple):
    """What is wrong at a key path; `at_key` where the key itself is meant and not its value."""

    path: KeyPath
    found: str
    expected: str = ""
    hint: str = ""
    at_key: bool = False


def explain(error: ValidationError) -> Iterator[Wrong]:
    """Everything that one error of the validator tells a person."""
    path, found, wanted, schema = tuple(error.absolute_path), _found(error), _wanted(error), _schema(error)
    match error.validator:
        case "anyOf" | "oneOf":
            yield from _union(error)
        case "additionalProperties":
            yield from _unknown_keys(path, found, schema)
        case "required":
            yield from (Wrong(path, say("the key {key} is missing", key=key), at_key=True) for key in wanted if key not in found)
        case _ if "propertyNames" in error.absolute_schema_path:
            yield Wrong((*path, found), say("the key {found}", found=found), expectation(schema), at_key=True)
        case "minimum" | "maximum":
            yield Wrong(path, shown(found), say(_LIMITS[error.validator], limit=wanted))
        case _:
            yield Wrong(path, shown(found), expectation(schema), _hint(error))


def shown(value: Any) -> str:
    """A value as a message names it."""
    match value:
        case None:
            return say("nothing")
        case bool():
            return str(value).lower()
        case int() | Decimal():
            return str(value)
        case str():
            return f'"{value}"' if len(value) <= _LONGEST else f'"{value[:_LONGEST]}…"'
        case list():
            return say("a list")
        case _:
            return say("a mapping")


def expectation(schema: Mapping[str, Any]) -> str:
    """What a schema wants: `a date, like 2027-03-31`."""
    if "enum" in schema:
        choices = ", ".join(schema["enum"])
        return say("one of {choices}", choices=choices) if len(schema["enum"]) > 1 else choices
    if schema.get("type") == "array" and "maxItems" not in schema:
        return say("a list")
    title = str(schema.get("title", ""))
    if title == "Text" or not title:
        return word("text")
    if isinstance(kind := schema.get("type"), str) and kind in _TYPES:
        return _TYPES[kind]
    examples = [written(example) for example in schema.get("examples", ())[:2]]
    fitting = [example for example in examples if len(example) <= _LONGEST]
    kind = word(title[:1].lower() + title[1:])
    return say("{kind}, like {examples}", kind=kind, examples=joined(fitting, "{first} or {second}")) if fitting else kind


def written(value: Any) -> str:
    """A value as it is written in YAML on one line."""
    match value:
        case bool():
            return str(value).lower()
        case Mapping():
            return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(written(item) for item in value) + "]"
        case str() if value.startswith(("#", "@", "*", "&", "!", "%")):
            return f'"{value}"'
        case _:
            return str(value)


def _hint(error: ValidationError) -> str:
    found, schema = _found(error), _schema(error)
    if found is None:
        return _COMMENT
    if isinstance(found, bool) and "string" in schema.get("type", ()):
        return say("put it in quotes")
    close = nearest(found, schema["enum"]) if isinstance(found, str) and len(schema.get("enum", ())) > 1 else None
    return _meant(close) if close else ""


def _unknown_keys(path: KeyPath, found: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[Wrong]:
    known = list(schema.get("properties", ()))
    patterns = [re.compile(pattern) for pattern in schema.get("patternProperties", ())]
    for key in found:
        if key not in known and not any(pattern.search(key) for pattern in patterns):
            yield unknown_key((*path, key), known)


def unknown_key(path: KeyPath, known: list[str]) -> Wrong:
    """A key that nobody knows, with the one that was probably meant, or with all that there are."""
    close = nearest(str(path[-1]), known)
    return Wrong(path, say("unknown key"), hint=_meant(close) if close else say("known here: {known}", known=", ".join(known)),
                 at_key=True)


def _meant(close: str) -> str:
    return say("did you mean {close}?", close=close)


def _union(error: ValidationError) -> Iterator[Wrong]:
    """Where one branch fits the kind of value, what is wrong inside it; else what the whole union wants."""
    fitting = [branch for branch in _branches(error) if not any(_wrong_kind(inner) for inner in branch)]
    if len(fitting) == 1 and not any(_wrong_text(inner) for inner in fitting[0]):
        for inner in fitting[0]:
            yield from explain(inner)
    else:
        hint = _hint(fitting[0][0]) if len(fitting) == 1 else _hint(error)
        yield Wrong(tuple(error.absolute_path), shown(_found(error)), expectation(_schema(error)), hint)


def _branches(error: ValidationError) -> list[list[ValidationError]]:
    by_branch = sorted(error.context or (), key=lambda inner: inner.relative_schema_path[0])
    return [list(group) for _, group in groupby(by_branch, key=lambda inner: inner.relative_schema_path[0])]


def _wrong_kind(error: ValidationError) -> bool:
    """Whether the value as a whole is of another kind than this error's schema wants."""
    if error.relative_path:
        return False
    if error.validator == "anyOf":
        return all(any(_wrong_kind(inner) for inner in branch) for branch in _branches(error))
    return bool(error.validator == "type")


def _wrong_text(error: ValidationError) -> bool:
    return not error.relative_path and error.validator in {"enum", "pattern"} and "propertyNames" not in error.schema_path


def _found(error: ValidationError) -> Any:
    return error.instance


def _wanted(error: ValidationError) -> Any:
    return error.validator_value


def _schema(error: ValidationError) -> Mapping[str, Any]:
    return error.schema if isinstance(error.schema, Mapping) else {}
