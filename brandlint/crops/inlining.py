"""Pictures that a mail or page shows, small and as part of it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from io import BytesIO

from brandlint.errors import UnreadableAsset
from brandlint.readers.pictures.addresses import DRAWN, bytes_of
from brandlint.visuals.drawing import rasterised

_LONGEST_SIDE = 600
_MOST_BYTES = 60_000
"""Bytes of pictures in one frame."""
_QUALITY = 60


class Inliner:
    """Makes "data:" addresses of pictures, up to a limit for all of them.

    Args:
        fetch: gives the pictures that are at hand by their address.
    """

    def __init__(self, fetch: Callable[[str], bytes | None]) -> None:
        self._fetch = fetch
        self._left = _MOST_BYTES

    def address(self, url: str) -> str | None:
        """The address of a picture that holds the picture itself; None where it is not at hand or too large."""
        data = bytes_of(url, self._fetch)
        small = _smaller(data) if data else None
        if small is None or len(small) > self._left:
            return None
        self._left -= len(small)
        return f"data:image/webp;base64,{b64encode(small).decode()}"


def _smaller(data: bytes) -> bytes | None:
    """A picture as WebP; drawings are drawn, so that nothing in them can act."""
    from brandlint.visuals.opening import open_picture, shots

    try:
        image = next(iter(shots(open_picture(_drawn(data) if DRAWN.match(data) else data)))).image
    except (UnreadableAsset, ValueError, RuntimeError):
        return None
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    out = BytesIO()
    image.save(out, "WEBP", quality=_QUALITY, method=2)
    return out.getvalue()


def _drawn(data: bytes) -> bytes:
    return rasterised(data.decode("utf-8", "replace"), _LONGEST_SIDE)
