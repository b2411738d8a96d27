"""A picture made ready to be searched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Floats, Levels, Reals, Whole
from brandlint.visuals.logos.search.edges import edges, specks

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST, SHORTEST = 1600, 800
"""px of the longer side to which pictures are brought that are larger, and those that are smaller."""
_MOST_LARGER = 2.0


class Scene:
    """A picture in the size in which it is searched.

    Attributes:
        scale: px of the scene for each of the picture's.
        rgb: shape (height, width, 3).
        lab: CIE L*a*b* in 256 levels each, in the same shape.
        thin, angle, shift, strength: its edges.
        features: places of its corners and spots, and what they look like, once they were looked for.
    """

    def __init__(self, shown: Levels, scale: float = 1.0) -> None:
        self.scale = scale
        if self.scale != 1:
            how = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_CUBIC
            shown = cv2.resize(shown, None, fx=self.scale, fy=self.scale, interpolation=how)
        self.rgb: Levels = np.asarray(shown, np.uint8)
        self.lab: Levels = np.asarray(cv2.cvtColor(self.rgb, cv2.COLOR_RGB2LAB), np.uint8)
        self.thin, self.angle, self.shift, self.strength = edges(self.lab)
        self.features: tuple[Reals, Floats] | None = None

    @classmethod
    def of(cls, image: Image) -> Scene:
        """The scene of a picture, of which little is searched larger and much smaller."""
        shown = np.asarray(_flat(image))
        longer = max(shown.shape[:2])
        return cls(shown, min(1.0, LONGEST / longer) if longer > SHORTEST else min(_MOST_LARGER, SHORTEST / longer))

    @property
    def width(self) -> int:
        return int(self.rgb.shape[1])

    @property
    def height(self) -> int:
        return int(self.rgb.shape[0])

    @cached_property
    def nearest(self) -> tuple[Floats, Whole, Whole]:
        """Of each px the distance to the nearest edge, and that edge's row and column."""
        free = (~self.thin).astype(np.uint8)
        distance, labels = cv2.distanceTransformWithLabels(free, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL)
        rows, columns = np.nonzero(self.thin)
        row_of, column_of = np.zeros(len(rows) + 1, np.int32), np.zeros(len(rows) + 1, np.int32)
        order = labels[rows, columns]
        row_of[order], column_of[order] = rows, columns
        return np.asarray(distance, np.float32), row_of[labels], column_of[labels]

    @cached_property
    def _small(self) -> dict[float, Floats]:
        return {}

    def level(self, scale: float) -> Floats:
        """The edges in another size."""
        if scale not in self._small:
            width, height = round(self.width * scale), round(self.height * scale)
            how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            made = np.asarray(cv2.resize(self.strength, (max(1, width), max(1, height)), interpolation=how), np.float32)
            self._small[scale] = made + specks((made.shape[0], made.shape[1]))
        return self._small[scale]


def _flat(image: Image) -> Image:
    """In RGB, on white where one can see through it."""
    from PIL import Image as Images

    if not image.has_transparency_data:
        return image.convert("RGB")
    shown = image.convert("RGBA")
    return Images.alpha_composite(Images.new("RGBA", shown.size, "white"), shown).convert("RGB")
