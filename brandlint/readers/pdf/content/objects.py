"""PDF objects, read so that nothing in a damaged or hostile file is taken for what it should be."""

from __future__ import annotations

import zlib
from typing import Any

import pikepdf

LARGEST_STREAM = 48 * 1024 * 1024
"""Bytes of drawing instructions that are read; longer ones are no page that a person made."""
_DEEPEST = 40
FAULTS: tuple[type[Exception], ...] = (
    getattr(pikepdf, "PikepdfError", pikepdf.PdfError), pikepdf.PdfError, pikepdf.PasswordError,
    RuntimeError, ValueError, TypeError, AttributeError, KeyError, OverflowError)
"""What a damaged file makes pikepdf raise, in all its versions."""


class TooLarge(Exception):
    """A stream, or what a page does with its forms, is larger than any page that a person made."""


def entry(thing: Any, key: str) -> Any:
    """What a dictionary or stream has under a key; None where it has nothing, or is neither."""
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return None
    try:
        return thing.get(key)
    except FAULTS:
        return None


def inherited(page: Any, key: str) -> Any:
    """What a page has under a key, or what the nodes above it have."""
    for _ in range(_DEEPEST):
        value = entry(page, key)
        if value is not None or page is None:
            return value
        page = entry(page, "/Parent")
    return None


def each(thing: Any) -> list[Any]:
    """The members of an array; nothing for anything else."""
    if not isinstance(thing, pikepdf.Array):
        return []
    try:
        return list(thing)
    except FAULTS:
        return []


def entries(thing: Any) -> list[tuple[str, Any]]:
    """Keys and values of a dictionary; nothing for anything else."""
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return []
    keys = list(thing.keys())
    return [(key, value) for key in keys if (value := entry(thing, key)) is not None]


def number(thing: Any) -> float | None:
    """A number; None for anything else."""
    if isinstance(thing, bool | str | bytes) or thing is None:
        return None
    try:
        return float(thing)
    except (TypeError, ValueError, OverflowError):
        return None


def numbers(thing: Any) -> list[float]:
    """The members of an array that holds nothing but numbers; else nothing."""
    found = [number(one) for one in (thing if isinstance(thing, list) else each(thing))]
    return [] if None in found else [one for one in found if one is not None]


def name(thing: Any) -> str | None:
    """A name with its slash, from a file or from a content stream; None for anything else."""
    if isinstance(thing, str):
        return thing if thing.startswith("/") else None
    return str(thing) if isinstance(thing, pikepdf.Name) else None


def identity(thing: Any) -> tuple[int, int] | None:
    """The number of an object of its own in the file; None for what stands inside another."""
    found = getattr(thing, "objgen", (0, 0))
    return found if found != (0, 0) else None


def decoded(stream: Any) -> bytes:
    """The bytes of a stream.

    Raises:
        TooLarge: it holds more than `LARGEST_STREAM` bytes.
        ValueError: it cannot be decoded.
    """
    if not isinstance(stream, pikepdf.Stream):
        return b""
    try:
        return _decoded(stream)
    except FAULTS as error:
        raise ValueError(str(error)) from None


def _decoded(stream: Any) -> bytes:
    filters = [name(one) for one in (each(entry(stream, "/Filter")) or [entry(stream, "/Filter")])]
    if all(one == "/FlateDecode" for one in filters) and entry(stream, "/DecodeParms") is None:
        data: bytes = stream.read_raw_bytes()
        for _ in filters:
            data = _inflated(data)
        return data
    packed = filters != [None]
    if len(stream.read_raw_bytes()) > (LARGEST_STREAM // 100 if packed else LARGEST_STREAM):
        raise TooLarge
    plain: bytes = stream.read_bytes()
    if len(plain) > LARGEST_STREAM:
        raise TooLarge
    return plain


def _inflated(data: bytes) -> bytes:
    """What is compressed; of a damaged stream, what comes before the damage."""
    engine = zlib.decompressobj()
    made = bytearray()
    try:
        made += engine.decompress(data, LARGEST_STREAM)
    except zlib.error:
        return _salvaged(data)
    if engine.unconsumed_tail:
        raise TooLarge
    return bytes(made)


def _salvaged(data: bytes) -> bytes:
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        engine = zlib.decompressobj(bits)
        made = bytearray()
        try:
            for at in range(0, len(data), 256):
                made += engine.decompress(data[at:at + 256], LARGEST_STREAM)
        except zlib.error:
            pass
        if made:
            return bytes(made[:LARGEST_STREAM])
    return b""
