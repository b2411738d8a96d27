"""The guide's reference, from the schemas that every guide is held against."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from brandlint.shapes import SCHEMAS, schema_text

_FILE = {"config": "brandlint.yaml", "campaign": "campaign.yaml"}
"""Files that lie beside the assets; the others lie in the guide's folder."""
_INTRODUCTION = """# The guide

A folder of YAML, JSON and CSV files, `brand-guide/` unless it is named otherwise. Any key may stand in any of its files, and everything is
optional but what is marked. What is wrong in it is told with file, line and the nearest key that there is; `brandlint guide show` shows what
was understood.

Editors that know JSON Schema complete the keys: put `# yaml-language-server: $schema=<folder>/offers.schema.json` on a file's first line.
`make docs` also writes the schemas in one piece each, for the public schema store, into [schema/](schema/catalog.json).
"""
Schema = Mapping[str, Any]


def page() -> str:
    """The page: a table of keys for each file, and the values that several of them share."""
    parts = [_INTRODUCTION]
    for name in SCHEMAS:
        schema = schema_text(name)
        parts += [f"## {_FILE.get(name, f'{name}.yaml')}\n\n{schema['description']}\n", _table(_keys(schema, ()))]
    parts += ["## Values\n\nKinds of values that several keys take.\n"]
    for name, schema in sorted(schema_text("shared")["$defs"].items()):
        parts += [f"### {name} {{: #{_anchor(name)} }}\n\n{schema.get('title', '')}. {schema.get('description', '')}\n"]
        parts += [_table(rows)] if (rows := list(_keys(schema, ()))) else [f"For example {_example(schema)}\n"]
    return "\n".join(parts)


def _table(rows: Iterator[str] | list[str]) -> str:
    return "\n".join(["| key | takes | means | for example |", "| --- | --- | --- | --- |", *rows, ""])


def _keys(schema: Schema, above: tuple[str, ...]) -> Iterator[str]:
    """A row for each key of a schema, and for the keys below it."""
    for inner in (schema, *schema.get("anyOf", ())):
        for name, entry in inner.get("properties", {}).items():
            if name != "$schema":
                yield _row((*above, name), entry, required=name in inner.get("required", ()))
                yield from _keys(entry, (*above, name))
        for part, mark in (("additionalProperties", "<name>"), ("items", "[]")):
            if isinstance(inner.get(part), dict):
                yield from _keys(inner[part], (*above[:-1], f"{above[-1]}[]") if mark == "[]" and above else (*above, mark))


def _row(path: tuple[str, ...], entry: Schema, *, required: bool) -> str:
    means = f"{entry.get('description', '')}{' **Required.**' if required else ''}"
    return f"| `{'.'.join(path)}` | {_takes(entry)} | {_cell(means)} | {_example(entry)} |"


def _takes(entry: Schema) -> str:
    """The kind of value, with a link where several keys take it."""
    if "$ref" in entry:
        name = entry["$ref"].rpartition("/")[2]
        return f"[{name}](#{_anchor(name)})"
    if "enum" in entry:
        return ", ".join(f"`{value}`" for value in entry["enum"])
    if "anyOf" in entry:
        return " or ".join(dict.fromkeys(_takes(one) for one in entry["anyOf"]))
    if entry.get("type") == "array" and isinstance(entry.get("items"), dict):
        return f"a list of {_takes(entry['items'])}"
    kinds = entry.get("type", "anything")
    return " or ".join(kinds) if isinstance(kinds, list) else {"object": "keys"}.get(kinds, kinds)


def _anchor(name: str) -> str:
    return f"value-{name.lower()}"


def _example(entry: Schema) -> str:
    given = entry.get("examples", ())
    return f"`{_barred(json.dumps(given[0], ensure_ascii=False))}`" if given else ""


def _cell(text: str) -> str:
    return _barred(text).replace("<", "&lt;")


def _barred(text: str) -> str:
    """Text whose bars end no cell."""
    return text.replace("|", "\\|")
