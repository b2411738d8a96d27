"""GIMP palettes: a line `GIMP Palette`, then red, green and blue from 0 to 255 with a name on each line."""

from __future__ import annotations

import re
from pathlib import Path

from brandlint.documents.source import decode
from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.model import Colour

_COLOUR = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.+))?")


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """The colours that have a name; `folder` is not used."""
    first, *lines = decode(data)[0].splitlines() or [""]
    if first.strip() != "GIMP Palette":
        raise NotReadableError("a file that is no GIMP palette", "its first line should be: GIMP Palette")
    palette = {}
    for line in lines:
        match = _COLOUR.fullmatch(line)
        name = (match[4] or "").strip() if match else ""
        if match and name and name != "Untitled":
            palette[name] = Colour(name, "#" + "".join(f"{min(int(match[part]), 255):02X}" for part in (1, 2, 3)))
    return ImportedIdentity(palette)
