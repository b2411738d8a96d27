"""Holds an owner's file (the guide, a campaign, the configuration) against its JSON Schema.

The schemas in `brand-guide/schema/` say what keys there are and what may stand under them. What is wrong is told with
its place and in plain words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from brandlint.documents.source import Source
from brandlint.problems import GuidePlace, KeyPath, Problem
from brandlint.shapes.fitting import fits
from brandlint.shapes.words import Wrong, explain
from brandlint.shipped import shipped
from brandlint.translations import say
from brandlint.yaml12 import MAX_DEPTH, ListNode, MappingNode, Node, ScalarNode, plain, read

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

SCHEMAS = ("brand", "offers", "terms", "identity", "tone", "campaign", "config")


def read_checked(source: Source, schema: str) -> tuple[MappingNode | None, tuple[Problem, ...]]:
    """Read a YAML or JSON file and hold it against a schema.

    Args:
        source: the file; its name is the path in places.
        schema: one of `SCHEMAS`.

    Returns:
        the file's mapping (None where it is empty or cannot be read) and everything that is wrong with it.
    """
    node, problems = read_mapping(source)
    return node, problems if node is None else (*problems, *check(node, schema, source.name))


def read_mapping(source: Source, max_depth: int = MAX_DEPTH) -> tuple[MappingNode | None, tuple[Problem, ...]]:
    """Read a file that must hold one mapping: None where it is empty, or holds something else, which is a problem."""
    documents, problems = read(source, max_depth=max_depth)
    found = [node for node in documents if not _is_nothing(node)]
    if not found:
        return None, problems
    place = GuidePlace.of(source.name, found[-1].span)
    if len(found) > 1:
        return None, (*problems, Problem(place, (), say("a second document in one file"), hint=say("take the line --- out")))
    if not isinstance(found[0], MappingNode):
        return None, (*problems, Problem(place, (), say("a file without keys"), say("keys with values, like brand:")))
    return found[0], problems


def check(node: MappingNode, schema: str, path: str) -> tuple[Problem, ...]:
    """What is wrong with a file's mapping by its schema, in the order of the file.

    Args:
        node: the mapping.
        schema: one of `SCHEMAS`.
        path: the file, for the places.
    """
    split = {wrong.path: wrong for wrong in _split_numbers(node)}
    wrongs = _wrongs(plain(node), schema)
    problems = [_placed(wrong, node, path) for wrong in {*split.values(), *wrongs} if split.get(wrong.path, wrong) == wrong]
    return tuple(sorted(problems, key=lambda problem: (problem.place.start, str(problem))))


def _wrongs(value: object, schema: str) -> set[Wrong]:
    if fits(value, whole_schema(schema)):
        return set()
    return {wrong for error in _validator(schema).iter_errors(value) for wrong in explain(error)}


@cache
def keys_of(schema: str) -> tuple[str, ...]:
    """The top-level keys that a schema knows."""
    return tuple(key for key in schema_text(schema)["properties"] if key != "$schema")


@cache
def schema_text(name: str) -> dict[str, Any]:
    """A schema as it stands in its file: one of `SCHEMAS`, or "shared"."""
    found: dict[str, Any] = json.loads((shipped("schema") / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


@cache
def _validator(schema: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator  # slow to import, and a run whose files are right needs none of it

    return Draft202012Validator(whole_schema(schema))


@cache
def whole_schema(schema: str) -> Any:
    """A schema of one piece."""
    return _written_out(schema_text(schema), schema_text("shared")["$defs"])


def _written_out(schema: Any, shared: Mapping[str, Any]) -> Any:
    """A schema with what it refers to in its place, so that a validator need not look it up for every value."""
    match schema:
        case {"$ref": str(reference), **beside}:
            return {**beside, **_written_out(shared[reference.rpartition("/")[2]], shared)}
        case dict():
            return {key: _written_out(value, shared) for key, value in schema.items()}
        case list():
            return [_written_out(value, shared) for value in schema]
        case _:
            return schema


def _split_numbers(node: Node, path: KeyPath = ()) -> Iterator[Wrong]:
    """{EUR: 39,95} without quotes: to YAML the comma ends the value, and 95 is a key without one."""
    match node:
        case ListNode():
            for position, item in enumerate(node.items):
                yield from _split_numbers(item, (*path, position))
        case MappingNode():
            for before, entry in zip((None, *node.entries), node.entries, strict=False):
                key, value = entry
                cut = node.flow and _is_nothing(value) and key.text[:1].isdigit()
                if cut and before and isinstance(before.value, ScalarNode) and isinstance(before.value.value, int):
                    whole = before.value.text
                    hint = say("put it in quotes, or write a point: {whole}.{decimals}", whole=whole, decimals=key.text)
                    yield Wrong((*path, key.text), say("{whole},{text} is cut in two at its comma", whole=whole, text=key.text),
                                                       hint=hint, at_key=True)
                else:
                    yield from _split_numbers(value, (*path, key.text))


def _is_nothing(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.value is None


def _placed(wrong: Wrong, node: Node, path: str) -> Problem:
    span = node.span
    for step in wrong.path:
        match node:
            case MappingNode() if (entry := node.entry(str(step))) is not None:
                is_value = isinstance(entry.value, ScalarNode) and entry.value.text and not wrong.at_key
                node, span = entry.value, entry.value.span if is_value else entry.key.span
            case ListNode() if isinstance(step, int):
                node = node.items[step]
                span = node.span
    return Problem(GuidePlace.of(path, span), wrong.path, wrong.found, wrong.expected, wrong.hint)


__all__ = ["SCHEMAS", "KeyPath", "check", "keys_of", "read_checked", "read_mapping", "schema_text"]
