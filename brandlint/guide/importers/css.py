"""CSS custom properties: the colours and font families that a style sheet declares for the whole page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from brandlint.documents.source import decode
from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.importers.screen_colours import screen_colour
from brandlint.guide.model import Colour
from brandlint.translations import say

_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*+\*/")
_BLOCK = re.compile(r"([^{}]*)\{([^{}]*)\}")
_FOR_ALL = re.compile(r":root|:host|(?:^|[\s,])html\b|@theme|\[data-theme|(?:^|[\s,])body\b", re.I)
_PROPERTY = re.compile(r"--([\w-]+)\s*:\s*([^;]+)")
_REFERENCE = re.compile(r"var\(\s*--([\w-]+)\s*(?:,\s*([^()]*))?\)")
_FAMILY = re.compile(r"font(?!-(?:size|weight|style|smoothing|feature))|typeface|family", re.I)
_NAMES = re.compile(r"""\s*(?:"[^"]+"|'[^']+'|[A-Za-z][\w -]*)(?:\s*,\s*(?:"[^"]+"|'[^']+'|[A-Za-z-][\w -]*))*\s*\Z""")
_USES = {"heading": "heading", "headings": "heading", "title": "heading", "display": "heading", "body": "body", "text": "body",
         "base": "body", "sans": "body"}
_MOST = 20


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """Colours by the names of their properties, without the two hyphens; of two values the first counts. `folder` is not used.

    Raises:
        NotReadableError: no custom property is declared for the whole page.
    """
    said: dict[str, str] = {}
    for name, value in _properties(_COMMENT.sub("", decode(data)[0])):
        said.setdefault(name, value)
    if not said:
        raise NotReadableError(say("a style sheet without custom properties"), say("colours should stand as --name: #14756B; "
                                                                                   "in :root"))
    values = {name: _resolved(value, said) for name, value in said.items()}
    colours = {name: shown for name, value in values.items() if (shown := screen_colour(value)) is not None}
    return ImportedIdentity({name: Colour(name, shown) for name, shown in colours.items()}, dict(_families(values, colours)))


def _properties(text: str) -> Iterator[tuple[str, str]]:
    """The custom properties of blocks that hold for the whole page."""
    for selector, block in _BLOCK.findall(text):
        if _FOR_ALL.search(selector.rpartition(";")[2]):
            yield from ((name, value.strip()) for name, value in _PROPERTY.findall(block))


def _resolved(value: str, said: dict[str, str]) -> str:
    """A value with its references followed, as far as they lead somewhere."""
    for _ in range(_MOST):
        match = _REFERENCE.search(value)
        filling = said.get(match[1], match[2]) if match else None
        if match is None or filling is None or len(value) > 2000:
            break
        value = value[:match.start()] + filling + value[match.end():]
    return value


def _families(values: dict[str, str], colours: dict[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, value in values.items():
        if name not in colours and _FAMILY.search(name) and _NAMES.match(value):
            use = next((use for part in re.split(r"[-_]", name.lower()) if (use := _USES.get(part))), name)
            yield use, tuple(one.strip().strip("'\"") for one in value.split(","))
