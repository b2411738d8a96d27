"""Drawing an SVG as pixels, alone and small: drawings of others may ask for any size and for filters without end."""

from __future__ import annotations

import re

from brandlint.errors import UnreadableAsset

_LETTER = re.compile(r"&#(?:x0*([46][1-9A-Fa-f]|[57][0-9Aa])|0*(6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2]));", re.IGNORECASE)
"""A letter from A to z that is written as its number."""
_FILTER = re.compile(r"\bfilter(?=\s*[=:])|(?<=<)filter\b|(?<=</)filter\b")


def rasterised(text: str, width: int, height: int | None = None, *, ground: str | None = None, dpi: float = 0.0,
               fonts: bool = True) -> bytes:
    """A drawing as a PNG, as large as fits into a size.

    Filters are left out: each takes time for every pixel that it reaches, and hundreds fit into a small file.

    Args:
        width: in px, the most.
        height: in px, the most; as the width where it is not said.
        ground: the colour that it is drawn on; None for one that can be seen through.
        dpi: of the units in which it gives its size; 0 for those of the library.
        fonts: with those of this machine.

    Raises:
        UnreadableAsset: it cannot be drawn.
    """
    import resvg_py

    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=_without_filters(text), width=max(1, width), height=max(1, height or width),
                                           background=ground, dpi=dpi, skip_system_fonts=not fonts))
    except (ValueError, RuntimeError) as error:
        raise UnreadableAsset(f"a drawing that cannot be drawn: {error}") from None


def _without_filters(text: str) -> str:
    """A drawing without filters, in attributes, in styles and as elements."""
    if "filter" not in text and "&#" not in text:
        return text
    return _FILTER.sub("unfiltered", _LETTER.sub(_letter, text))


def _letter(match: re.Match[str]) -> str:
    return chr(int(match[1], 16) if match[1] else int(match[2]))
