"""The default engine: PP-OCRv6 "tiny" as faster-paddle ships it, with its models inside the package."""

from __future__ import annotations

from importlib.metadata import version
from io import BytesIO
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_MODEL = "tiny"


def name() -> str:
    return f"faster-paddle {_MODEL} {version('faster-paddle')}"


def start() -> Paddle:
    """Load the models."""
    return Paddle()


class Paddle:
    """One thread: assets are studied in several processes where that pays."""

    def __init__(self) -> None:
        from faster_paddle import OcrEngine

        self.name = name()
        self._engine = OcrEngine(model_size=_MODEL, threads=1)

    def lines(self, image: Image) -> list[RecognisedLine]:
        encoded = BytesIO()
        image.save(encoded, "BMP")
        found = self._engine.ocr(encoded.getvalue())["bounds"].values()
        return [RecognisedLine(line["text"], (*line["topLeftCoord"], *line["bottomRightCoord"]),
                               confidence=line["confidence"]) for line in found]
