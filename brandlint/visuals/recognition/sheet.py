"""Parts of a picture, cut out and laid under each other on one sheet, so that one look reads all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.model import PxBox, RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_HIGH = 60
"""px of height in which engines read figures best."""
_ROW = 120
_LEFT = 60
_NARROWEST = 736
"""px a side; engines enlarge what is smaller."""
_WIDEST = 1400


class Sheet:
    """Args:
        image: RGB; the parts are cut out of it.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self._parts: list[Image] = []
        self._read: dict[int, list[RecognisedLine]] = {}

    def add(self, box: PxBox) -> int:
        """Add a part with some of what surrounds it; returns the number of its row."""
        high = box[3] - box[1]
        beside = min(0.12 * high, 30.0)
        left, top = max(0, round(box[0] - beside)), max(0, round(box[1] - beside))
        right, bottom = min(self.image.width, round(box[2] + beside)), min(self.image.height, round(box[3] + beside))
        from PIL.Image import Resampling

        scale = _HIGH / max(1.0, high)
        part = self.image.crop((left, top, right, bottom))
        wide = min(_WIDEST - 2 * _LEFT, max(1, round(part.width * scale)))
        self._parts.append(part.resize((wide, max(1, round(part.height * scale))), Resampling.BICUBIC, reducing_gap=2.0))
        return len(self._parts) - 1

    def read(self, read: Callable[[Image], list[RecognisedLine]]) -> None:
        """Read all parts at once."""
        from PIL.Image import new

        wide = max(_NARROWEST, *(part.width + 2 * _LEFT for part in self._parts))
        sheet = new("RGB", (wide, max(_NARROWEST, _ROW * len(self._parts))), "white")
        for row, part in enumerate(self._parts):
            sheet.paste(part, (_LEFT, row * _ROW + (_ROW - part.height) // 2))
        for line in read(sheet):
            self._read.setdefault(int((line.box[1] + line.box[3]) / 2 / _ROW), []).append(line)

    def text(self, row: int) -> RecognisedLine | None:
        """What was read in a row, as one line; None where nothing was."""
        found = sorted(self._read.get(row, ()), key=lambda line: line.box[0])
        if not found:
            return None
        text = " ".join(line.text.strip() for line in found)
        return found[0]._replace(text=text, confidence=min(line.confidence for line in found))
