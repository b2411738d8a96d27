"""Where the colours of an SVG are written: in attributes, in style attributes and in style sheets."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from brandlint.documents.source import Source
from brandlint.documents.visuals import Written
from brandlint.readers.svg.colouring import hex_of

_DECLARED = re.compile(r"""(?<![\w-])(?:fill|stroke|color|stop-color|flood-color)\s*(?:=\s*["']|:)\s*
                           (\#[0-9a-fA-F]{3,8}\b|rgb\([\d\s,.%]+\))""", re.X)


def written_colours(source: Source) -> Mapping[str, tuple[Written, ...]]:
    """Every place of every colour by its "#RRGGBB" in capitals; names of colours are left out."""
    found: dict[str, list[Written]] = defaultdict(list)
    for match in _DECLARED.finditer(source.text):
        shown = hex_of(match[1])
        if shown is not None:
            found[shown].append(Written(source.place(*match.span(1)), match[1]))
    return {shown: tuple(places) for shown, places in found.items()}
