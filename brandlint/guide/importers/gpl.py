"""GIMP palettes: a line `GIMP Palette`, then red, green and blue from 0 to 255 with a name on each line."""

from __future__ import annotations

import re
from pathlib import Path

from brandlint.documents.source import decode
from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.model import Colour
from brandlint.translations import say

_COLOUR = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.+))?")


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """The colours that have a name, or all by their digits where none has; `folder` is not used."""
    first, *lines = decode(data)[0].splitlines() or [""]
    if first.strip() != "GIMP Palette":
        raise NotReadableError(say("a file that is no GIMP palette"), say("its first line should be: GIMP Palette"))
    named, unnamed = {}, {}
    for match in filter(None, map(_COLOUR.fullmatch, lines)):
        name = (match[4] or "").strip()
        shown = "#" + "".join(f"{min(int(match[part]), 255):02X}" for part in (1, 2, 3))
        if name and name != "Untitled":
            named[name] = Colour(name, shown)
        else:
            unnamed[shown] = Colour(shown, shown)
    return ImportedIdentity(named or unnamed)
