"""Which engine is there. It starts when the first picture is met, once in every process."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from brandlint.visuals.recognition import tesseract
from brandlint.visuals.recognition.model import Engine, NoEngine

NO_ENGINE = "no text recognition installed: pip install 'brandlint[ocr]'"

_PACKAGES = {"faster_paddle": "brandlint.visuals.recognition.paddle", "rapidocr": "brandlint.visuals.recognition.rapid"}
"""Packages that bring an engine, the preferred one first, and the modules that speak to them."""


@cache
def engine() -> Engine:
    """The engine of this process.

    Raises:
        NoEngine: none is installed.
    """
    for package, module in _PACKAGES.items():
        if find_spec(package) is not None:
            return cast("Engine", import_module(module).start())
    if tesseract.command() is not None:
        return tesseract.start()
    raise NoEngine(NO_ENGINE)


def engine_name() -> str | None:
    """What would recognise text here, by name and version, or None; nothing is started for this."""
    for package, module in _PACKAGES.items():
        if find_spec(package) is not None:
            return cast("str", import_module(module).name())
    return tesseract.name() if tesseract.command() is not None else None
