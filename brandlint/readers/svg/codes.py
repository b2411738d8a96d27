"""QR codes and barcodes that an SVG draws or holds: it is rendered, where it draws enough to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from brandlint.documents.places import Box
from brandlint.documents.visuals import Code
from brandlint.errors import UnreadableAsset
from brandlint.readers.svg.walk import MOST_USES, Shown
from brandlint.visuals.drawing import rasterised

_LEAST_PARTS = 17
"""Of the barcode with the fewest bars (UPC-E)."""
_MOST_PARTS = 60_000
_LEAST_PX, _MOST_PX = 1000, 2000
_SUBPATH = re.compile(r"[mM]")
_ELSEWHERE = re.compile(r"""((?:xlink:)?href|src)\s*=\s*(["'])(?!\s*(?:\#|data:))[^"']*\2""")
_IMPORTED = re.compile(r"@import[^;]*;")
_MM_IN_PX = 25.4 / 96


def codes_in(text: str, shown: Shown) -> Iterator[Code]:
    """The codes in an SVG, their boxes in px of its own size; nothing outside the file is loaded."""
    parts = sum(_parts(shown))
    if not (shown.images or _LEAST_PARTS <= parts < _MOST_PARTS) or shown.uses >= MOST_USES:
        return
    from PIL.Image import open as open_image

    from brandlint.visuals.codes import codes

    longest = max(shown.width, shown.height)
    picture = rendered(text, min(max(2 * longest, _LEAST_PX), _MOST_PX), "#ffffff")
    if picture is None:
        return
    with open_image(BytesIO(picture)) as image:
        found = codes(image, thorough=False)
        scale = shown.width / image.width
    for code in found:
        box = code.place
        if isinstance(box, Box):
            own = Box(None, *(edge * scale for edge in box[1:]))
            module = None if code.module is None else code.module * scale
            yield replace(code, place=own, module=None if module is None else round(module, 3),
                          width=round((own.right - own.left) * _MM_IN_PX, 2) if shown.physical else None,
                          module_mm=round(module * _MM_IN_PX, 3) if shown.physical and module is not None else None)


def _parts(shown: Shown) -> Iterator[int]:
    for shape in shown.filled:
        data = shape.element.attributes.get("d")
        yield 1 if data is None else len(_SUBPATH.findall(data))


def rendered(text: str, longest: float, ground: str | None = None) -> bytes | None:
    """An SVG as a PNG (its longer side in px), with nothing that lies outside the file; None where it cannot be rendered."""
    alone = _IMPORTED.sub("", _ELSEWHERE.sub(r"\1=\2\2", text))
    try:
        return rasterised(alone, round(longest), ground=ground, dpi=96, fonts=False)
    except UnreadableAsset:
        return None
