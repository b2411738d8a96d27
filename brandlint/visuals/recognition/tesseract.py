"""Tesseract, where its command is installed: the weakest of the engines on designed pictures, better than none."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections import defaultdict
from functools import cache
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_SPARSE = "11"
"""Tesseract's way of looking for text anywhere, in no order."""
_WORD = "5"
_SECONDS = 60
_LANGUAGES = ("nld", "afr", "deu", "eng", "fra")
_FIGURES_ARE = 0.85
"""How sure its figures are at most: of prices on designed pictures it reads one in ten wrong, and says that it is sure."""
_ASIDE = 1.2
"""Words of one line that are further apart than this many heights are of two lines: prices beside each other."""


def command() -> str | None:
    """The path of the command, where it is installed."""
    return shutil.which("tesseract")


@cache
def name() -> str:
    return f"tesseract {_said('--version').split()[1]} {_languages()}"


def start() -> Tesseract:
    return Tesseract()


class Tesseract:
    def __init__(self) -> None:
        self.name = name()

    def lines(self, image: Image) -> list[RecognisedLine]:
        from PIL import ImageOps

        # It expects dark text on a light ground: what is white on a colour is found in the picture's negative.
        found = _lines(image)
        return [*found, *(line for line in _lines(ImageOps.invert(image)) if not any(_overlap(line, other) for other in found))]


def _lines(image: Image) -> list[RecognisedLine]:
    encoded = BytesIO()
    image.save(encoded, "BMP")
    table = _said("stdin", "stdout", "--psm", _SPARSE, "-l", _languages(), "tsv", given=encoded.getvalue())
    words: defaultdict[tuple[str, ...], list[RecognisedLine]] = defaultdict(list)
    for row in csv.DictReader(StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["level"] == _WORD and row["text"].strip():
            left, top = float(row["left"]), float(row["top"])
            box = (left, top, left + float(row["width"]), top + float(row["height"]))
            words[row["block_num"], row["par_num"], row["line_num"]].append(
                RecognisedLine(row["text"], box, confidence=float(row["conf"]) / 100))
    return [_joined(run) for line in words.values() for run in _close(line)]


def _overlap(first: RecognisedLine, second: RecognisedLine) -> bool:
    """Whether the middle of one line lies in the other."""
    x, y = (first.box[0] + first.box[2]) / 2, (first.box[1] + first.box[3]) / 2
    left, top, right, bottom = second.box
    return left <= x <= right and top <= y <= bottom


def _close(words: list[RecognisedLine]) -> list[list[RecognisedLine]]:
    runs: list[list[RecognisedLine]] = []
    for word in words:
        height = word.box[3] - word.box[1]
        if runs and word.box[0] - runs[-1][-1].box[2] <= _ASIDE * height:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _joined(words: list[RecognisedLine]) -> RecognisedLine:
    lefts, tops, rights, bottoms = zip(*(word.box for word in words), strict=True)
    text = " ".join(word.text for word in words)
    confidence = min(word.confidence for word in words)
    return RecognisedLine(text, (min(lefts), min(tops), max(rights), max(bottoms)),
                          confidence=min(confidence, _FIGURES_ARE) if any(char.isdigit() for char in text) else confidence)


@cache
def _languages() -> str:
    installed = _said("--list-langs").split()
    return "+".join(language for language in _LANGUAGES if language in installed) or "eng"


def _said(*arguments: str, given: bytes = b"") -> str:
    program = command()
    if program is None:
        return ""
    done = subprocess.run([program, *arguments], input=given, capture_output=True, timeout=_SECONDS, check=False)
    return done.stdout.decode("utf-8", errors="replace")
