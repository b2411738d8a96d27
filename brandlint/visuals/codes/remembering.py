"""Pictures whose codes were decoded before are not decoded again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import astuple
from typing import TYPE_CHECKING

from brandlint.documents.places import Box
from brandlint.documents.visuals import Code, Symbology
from brandlint.visuals.memory import key_of, memory

if TYPE_CHECKING:
    from PIL.Image import Image

VERSION = 1
"""Raised when the same pixels are decoded in another way, so that nothing stale is remembered."""


def remembered(image: Image, thorough: bool, decode: Callable[[], tuple[Code, ...]]) -> tuple[Code, ...]:
    """The codes of a picture, known from before or decoded now."""
    key = key_of(image, f"codes {VERSION} {'thorough' if thorough else 'once'}")
    if (known := _recalled(memory().recall(key, counted=False))) is not None:
        return known
    found = decode()
    memory().keep(key, json.dumps([astuple(code) for code in found], ensure_ascii=False), counted=False)
    return found


def _recalled(said: str | None) -> tuple[Code, ...] | None:
    """What was remembered; None where there is nothing, or what is there cannot be understood."""
    try:
        return None if said is None else tuple(
            Code(Symbology(symbology) if symbology else None, text, Box(*box), *rest)
            for symbology, text, box, *rest in json.loads(said))
    except (ValueError, TypeError):
        return None
