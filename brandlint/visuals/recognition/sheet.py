"""Parts of a picture, cut out and laid out on one sheet, so that one look reads all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.model import PxBox, RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_HIGH = 60
"""px of height in which engines read figures best."""
_ROW = 190
_BESIDE = 120
_SHIFT = 70
_DROP = _ROW // 2
"""px by which every other row is moved to the right and every other column down: figures that stand exactly under or beside
each other are taken for one line."""
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
        """Add a part with some of what surrounds it; returns its number."""
        high = box[3] - box[1]
        beside = min(0.12 * high, 30.0)
        left, top = max(0, round(box[0] - beside)), max(0, round(box[1] - beside))
        right, bottom = min(self.image.width, round(box[2] + beside)), min(self.image.height, round(box[3] + beside))
        from PIL.Image import Resampling

        scale = _HIGH / max(1.0, high)
        part = self.image.crop((left, top, right, bottom))
        wide = min(_WIDEST - _BESIDE - _SHIFT, max(1, round(part.width * scale)))
        self._parts.append(part.resize((wide, max(1, round(part.height * scale))), Resampling.BICUBIC, reducing_gap=2.0))
        return len(self._parts) - 1

    def read(self, read: Callable[[Image], list[RecognisedLine]]) -> None:
        """Read all parts at once."""
        from PIL.Image import new

        cell = max(part.width for part in self._parts) + _BESIDE + _SHIFT
        columns = max(1, min(len(self._parts), _WIDEST // cell))
        rows = -(-len(self._parts) // columns)
        sheet = new("RGB", (max(_NARROWEST, columns * cell), max(_NARROWEST, rows * _ROW + _DROP)), "white")
        for number, part in enumerate(self._parts):
            row, column = divmod(number, columns)
            sheet.paste(part, (column * cell + _BESIDE // 2 + row % 2 * _SHIFT,
                               row * _ROW + column % 2 * _DROP + (_ROW - part.height) // 2))
        for line in read(sheet):
            column = int((line.box[0] + line.box[2]) / 2 / cell)
            row = int(((line.box[1] + line.box[3]) / 2 - column % 2 * _DROP) / _ROW)
            if line.box[3] - line.box[1] <= _ROW and 0 <= column < columns:
                self._read.setdefault(row * columns + column, []).append(line)

    def text(self, number: int) -> RecognisedLine | None:
        """What was read of a part, as one line; None where nothing was."""
        found = sorted(self._read.get(number, ()), key=lambda line: line.box[0])
        if not found:
            return None
        text = " ".join(line.text.strip() for line in found)
        return found[0]._replace(text=text, confidence=min(line.confidence for line in found))
