"""Pictures that were searched before are not searched again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING

from brandlint.visuals.logos.references import Reference
from brandlint.visuals.logos.search.searching import Found, Seen, searched
from brandlint.visuals.memory import key_of, memory

if TYPE_CHECKING:
    from PIL.Image import Image

VERSION = 3
"""Raised when the same pixels are searched in another way, so that nothing stale is remembered."""


def found_in(image: Image, references: Sequence[Reference], unsure_px: float = 0.0) -> Found:
    """The logos in a picture, searched now or before; the arguments are those of `searched`."""
    key = key_of(image, f"logos {VERSION} {unsure_px} {_mark(references)}")
    known = _recalled(memory().recall(key, counted=False), references)
    if known is not None:
        return known
    found = searched(image, references, unsure_px)
    seen = [[references.index(one.reference), *one[1:]] for one in found.seen]
    memory().keep(key, json.dumps([seen, found.doubtful, found.least]), counted=False)
    return found


def _mark(references: Sequence[Reference]) -> str:
    hashed = blake2b(digest_size=12)
    for one in references:
        hashed.update(f"{one.logo} {one.name} {one.retired} {len(one.data)} ".encode())
        hashed.update(one.data)
    return hashed.hexdigest()


def _recalled(said: str | None, references: Sequence[Reference]) -> Found | None:
    """What was remembered; None where there is nothing, or what is there cannot be understood."""
    try:
        if said is None:
            return None
        seen, doubtful, least = json.loads(said)
        return Found(tuple(Seen(references[number], score, tuple(box), *rest) for number, score, box, *rest in seen),
                     bool(doubtful), float(least))
    except (ValueError, TypeError, IndexError):
        return None
