"""The established engine: PP-OCRv6 "small" as rapidocr ships it."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import version
from math import atan2, degrees, dist
from typing import TYPE_CHECKING, Any

from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_SIDE = 1536
_LEANING = 2
"""Degrees from which a line leans: less is how well its corners were found."""


def name() -> str:
    return f"rapidocr {version('rapidocr')}"


def start() -> Rapid:
    """Load the models."""
    return Rapid()


class Rapid:
    def __init__(self) -> None:
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        self.name = name()
        # The classifier of upside-down lines turns short figures ("9,99") round.
        self._engine: Any = import_module("rapidocr").RapidOCR(params={
            "Global.use_cls": False, "Global.log_level": "error", "Det.limit_type": "max", "Det.limit_side_len": _LONGEST_SIDE,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1})

    def lines(self, image: Image) -> list[RecognisedLine]:
        found = self._engine(import_module("numpy").asarray(image)[:, :, ::-1])
        if found.boxes is None:
            return []
        return [_line(text, [(float(x), float(y)) for x, y in quad], float(score))
                for quad, text, score in zip(found.boxes, found.txts, found.scores, strict=True)]


def _line(text: str, quad: list[tuple[float, float]], score: float) -> RecognisedLine:
    """A line in a quadrilateral: its corners from the text's top left one, clockwise."""
    top_left, top_right, _, bottom_left = quad
    xs, ys = zip(*quad, strict=True)
    box = min(xs), min(ys), max(xs), max(ys)
    angle = round(degrees(atan2(top_right[1] - top_left[1], top_right[0] - top_left[0])))
    if abs(angle) < _LEANING:
        return RecognisedLine(text, box, confidence=score)
    return RecognisedLine(text, box, float(angle), score, dist(top_left, top_right), dist(top_left, bottom_left))
