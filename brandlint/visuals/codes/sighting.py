"""A code as it was met in a picture: the decoder's answer, put into the picture's own px, and measured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from brandlint.documents.visuals import Code, Symbology
from brandlint.visuals.codes.clear_zone import clear_modules, shades
from brandlint.visuals.codes.geometry import Quad, straightened

if TYPE_CHECKING:
    from PIL.Image import Image

SYMBOLOGIES = {
    "QRCode": Symbology.QR, "QRCodeModel2": Symbology.QR, "MicroQRCode": Symbology.MICRO_QR, "DataMatrix": Symbology.DATA_MATRIX,
    "Aztec": Symbology.AZTEC, "AztecCode": Symbology.AZTEC, "PDF417": Symbology.PDF417, "EAN13": Symbology.EAN13,
    "EAN8": Symbology.EAN8, "UPCA": Symbology.UPC_A, "UPCE": Symbology.UPC_E, "Code128": Symbology.CODE128,
    "Code39": Symbology.CODE39, "Code39Std": Symbology.CODE39, "ITF": Symbology.ITF, "ITF14": Symbology.ITF,
}
"""By the decoder's names, those of older releases too."""

_MODULES = {Symbology.EAN13: 95, Symbology.UPC_A: 95, Symbology.EAN8: 67, Symbology.UPC_E: 51}
_SQUARE = frozenset({Symbology.QR, Symbology.MICRO_QR, Symbology.DATA_MATRIX, Symbology.AZTEC})
_LEAST_CONTRAST = 0.2
_FREE = 5
FAINT = "its dark and light parts are almost equally bright"
NEGATIVE = "its bars are lighter than its ground, and tills look for dark ones"
RED = "its bars are as light as its ground in red light, in which tills scan"
_VERSION = re.compile(r"(M?)(\d+)(?:x(\d+))?")


@dataclass(frozen=True)
class Sighting:
    """A code that was met.

    Attributes:
        symbology, text: what the decoder says.
        quad: its corners in px of `picture`.
        picture: the whole picture in grey.
        modules: along its side, where the decoder or the symbology says it.
        problem: why it cannot be read, or what makes it hard to read.
        red: the picture in red light, where it has colours.
        altered: the picture was not only enlarged for it.
    """

    symbology: Symbology
    text: str | None
    quad: Quad
    picture: Image
    modules: int | None = None
    problem: str | None = None
    red: Image | None = None
    altered: bool = False

    @property
    def is_square(self) -> bool:
        return self.symbology in _SQUARE

    @cached_property
    def module(self) -> float | None:
        """The width of a module in px."""
        modules = self.modules or self._told_by_text or self._counted
        return self.quad.width / modules if modules else None

    @property
    def _told_by_text(self) -> int | None:
        """Bars in two widths, taken to be as 3 to 1: about how many narrow ones so many characters take."""
        match self.symbology:
            case Symbology.CODE39:
                return 16 * (len(self.text or "") + 2) - 1
            case Symbology.ITF:
                return 9 * len(self.text or "") + 9
            case _:
                return None

    @cached_property
    def _counted(self) -> int | None:
        """The modules of a Code 128: every symbol has three bars on eleven of them, the last one four on thirteen."""
        if self.symbology is not Symbology.CODE128:
            return None
        row = straightened(self.picture, self.quad.part(-0.01, 0.4, 1.01, 0.6), round(self.quad.width * 4), 1)
        middle = (min(row.tobytes()) + max(row.tobytes())) / 2
        bars = sum(before >= middle > after for before, after in pairwise(row.tobytes()))
        return 11 * ((bars - 4) // 3) + 13 if bars >= 10 and bars % 3 == 1 else None

    @cached_property
    def clear(self) -> int | None:
        """Modules of empty space on its narrowest side."""
        return clear_modules(self.picture, self.quad, self.quad.width / self.module, self.is_square) if self.module else None

    @property
    def stands_free(self) -> bool:
        """Whether empty space is around it, as a code has and a part of one has not."""
        return self.clear is not None and self.clear >= _FREE

    def code(self, scale: float = 1.0) -> Code:
        """As the document holds it, in px of a picture that is so many times as large."""
        modules = self.quad.width / self.module if self.module else None
        module = None if self.module is None else round(self.module * scale, 2)
        return Code(self.symbology, self.text, self.quad.scaled(scale).box, module, clear=self.clear,
                    problem=self.problem or self._faint(modules))

    def _faint(self, modules: float | None) -> str | None:
        """What is wrong with the difference between its ink and its space (ISO/IEC 15415 and 15416: symbol contrast)."""
        if modules is None:
            return None
        ground, ink = shades(self.picture, self.quad, 1 / modules, self.is_square)
        if abs(ground - ink) < _LEAST_CONTRAST * 255:
            return FAINT
        if not self.is_square and ink > ground:
            return NEGATIVE
        if self.red is None or self.is_square:
            return None
        ground, ink = shades(self.red, self.quad, 1 / modules, self.is_square)
        return RED if abs(ground - ink) < _LEAST_CONTRAST * 255 else None


def modules_of(symbology: Symbology, extra: Mapping[str, Any] | None) -> int | None:
    """How many modules wide a code is, where its kind or the decoder says so."""
    known = _MODULES.get(symbology)
    match = _VERSION.fullmatch(str((extra or {}).get("Version", "")))
    if known or match is None:
        return known
    number = int(match[2])
    match symbology:
        case Symbology.QR:
            return 17 + 4 * number
        case Symbology.MICRO_QR:
            return 9 + 2 * number
        case Symbology.DATA_MATRIX:
            return int(match[3] or number)
        case _:
            return None
