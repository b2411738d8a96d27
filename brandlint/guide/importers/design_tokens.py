"""Design tokens of the W3C community group, in the shape of 2025.10 and in the older one.

A token has `$value` and `$type` (older: `value` and `type`); a group may give the type for all below it; `{group.name}`
refers to another token, and so does `{"$ref": "#/group/name"}`; the token `$root` of a group has the group's own name.
Read are colours and font families.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.importers.screen_colours import of_components, screen_colour
from brandlint.guide.model import Colour
from brandlint.translations import say
from brandlint.yaml12 import Plain, plain
from brandlint.yaml12 import read as read_yaml

_ALIAS = re.compile(r"\{([^{}]+)\}")
_GROUPS_OF_ALL = {"color", "colors", "colour", "colours", "palette", "font", "fonts", "fontfamily", "font-family", "typography"}
_MOST_ALIASES = 20
_ROOT = "$root"


class _Token(NamedTuple):
    type: str | None
    value: Plain


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """Colours by the names of their tokens (`brand.sea` becomes `brand-sea`) and font families; `folder` is not used."""
    reading = read_yaml(Source(data))
    content = plain(reading.node) if reading.node is not None else None
    if reading.problems or not isinstance(content, dict):
        raise NotReadableError(say("design tokens that cannot be read"), say("the file should be one JSON object"))
    tokens = dict(_tokens(content, (), None))
    # Programs that keep several sets in one file leave the set's name out of references.
    known = {**{path[1:]: token for path, token in tokens.items()}, **tokens}
    palette, families = {}, {}
    for path, token in tokens.items():
        value = _resolved(token.value, known)
        name = _name(path)
        if token.type in {"color", None} and (digits := _hex(value)) is not None:
            palette[name] = Colour(name, digits)
        elif token.type in {"fontFamily", "fontFamilies"} and (fonts := _fonts(value)):
            families[name] = fonts
    return ImportedIdentity(palette, families)


def _tokens(group: dict[str, Plain], path: tuple[str, ...], inherited: str | None) -> Iterator[tuple[tuple[str, ...], _Token]]:
    given = group.get("$type", group.get("type"))
    kind = given if isinstance(given, str) else inherited
    value = group.get("$value", None if isinstance(group.get("value"), dict) else group.get("value"))
    if value is None and isinstance(pointer := group.get("$ref"), str):
        value = _as_alias(pointer)
    if value is not None:
        yield path, _Token(kind, value)
        return
    for name, inner in group.items():
        if isinstance(inner, dict) and (name == _ROOT or not name.startswith("$")):
            yield from _tokens(inner, (*path, name), kind)


def _as_alias(pointer: str) -> str | None:
    """A JSON pointer to a token, or to its value, as the reference in braces that says the same."""
    if not pointer.startswith("#/"):
        return None
    steps = pointer.removeprefix("#/").removesuffix("/$value").split("/")
    return "{" + ".".join(step.replace("~1", "/").replace("~0", "~") for step in steps) + "}"


def _resolved(value: Plain, tokens: dict[tuple[str, ...], _Token]) -> Plain:
    """A value with its references followed, as far as they lead somewhere."""
    for _ in range(_MOST_ALIASES):
        match = _ALIAS.fullmatch(value) if isinstance(value, str) else None
        target = tokens.get(tuple(match[1].removesuffix(".value").split("."))) if match else None
        if target is None:
            return value
        value = target.value
    return None


def _hex(value: Plain) -> str | None:
    if isinstance(value, str):
        return screen_colour(value)
    if not isinstance(value, dict):
        return None
    if isinstance(written := value.get("hex"), str):
        return _hex(written)
    space, channels = value.get("colorSpace"), value.get("components")
    return of_components(space, channels) if isinstance(space, str) and isinstance(channels, list) else None


def _fonts(value: Plain) -> tuple[str, ...]:
    names = value if isinstance(value, list) else [value]
    return tuple(name.strip().strip("'\"") for one in names if isinstance(one, str) for name in one.split(",") if name.strip())


def _name(path: tuple[str, ...]) -> str:
    """The token's path without the group that only says that these are colours or fonts."""
    path = path[:-1] if len(path) > 1 and path[-1] == _ROOT else path
    return "-".join(path[1:] if len(path) > 1 and path[0].lower() in _GROUPS_OF_ALL else path)
