"""A `_brand.yml` as Posit's brand.yml describes it: colours, typography, logos."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brandlint.documents.source import Source
from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.importers.screen_colours import screen_colour
from brandlint.guide.model import Colour, Logo
from brandlint.translations import say
from brandlint.yaml12 import Plain, plain
from brandlint.yaml12 import read as read_yaml

_USES = {"base": "body", "headings": "heading", "monospace": "monospace", "link": "link"}
_SIZES = ("small", "medium", "large")
_MOST_NAMES = 20


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """The file's palette and colours, its typefaces, and its logos, whose paths are relative to `folder`."""
    reading = read_yaml(Source(data))
    content = plain(reading.node) if reading.node is not None else None
    if reading.problems or not isinstance(content, dict):
        raise NotReadableError(say("a _brand.yml that cannot be read"), say("the file should have keys like color: and "
                                                                            "typography:"))
    return ImportedIdentity(_palette(_mapping(content, "color")), dict(_families(_mapping(content, "typography"))),
                            dict(_logos(_mapping(content, "logo"), folder)))


def _mapping(content: dict[str, Plain], key: str) -> dict[str, Plain]:
    found = content.get(key)
    return found if isinstance(found, dict) else {}


def _palette(color: dict[str, Plain]) -> dict[str, Colour]:
    """The named colours; a role (primary, danger) that only refers to one of them adds nothing."""
    palette = _mapping(color, "palette")
    roles = {role: value for role, value in color.items() if isinstance(value, str) and screen_colour(value)}
    found = {name: _digits(value, palette) for name, value in {**roles, **palette}.items()}
    return {name: Colour(name, digits) for name, digits in found.items() if digits is not None}


def _digits(value: Plain, palette: dict[str, Plain]) -> str | None:
    for _ in range(_MOST_NAMES):
        if not isinstance(value, str) or value not in palette:
            break
        value = palette[value]
    return screen_colour(value) if isinstance(value, str) else None


def _families(typography: dict[str, Plain]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, use in _USES.items():
        given = typography.get(key)
        family = given.get("family") if isinstance(given, dict) else given
        if isinstance(family, str):
            yield use, (family,)


def _logos(logo: dict[str, Plain], folder: Path) -> Iterator[tuple[str, Logo]]:
    """One logo for each image, or each size; light and dark versions are two."""
    images = {name: path for name, value in _mapping(logo, "images").items() if (path := _path(value)) is not None}
    for name, path in images.items():
        yield name, Logo(name, ((folder / path).resolve(),))
    for size in _SIZES:
        given = logo.get(size)
        versions = given.items() if isinstance(given, dict) and "path" not in given else [("", given)]
        for version, value in versions:
            path = _path(value)
            if path is not None and path not in images:
                id = "-".join(part for part in (size, version) if part)
                yield id, Logo(id, ((folder / path).resolve(),))


def _path(value: Plain) -> str | None:
    path = value.get("path") if isinstance(value, dict) else value
    return path if isinstance(path, str) and "://" not in path else None
