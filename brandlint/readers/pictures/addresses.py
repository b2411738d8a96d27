"""What the addresses of pictures lead to: a file, a part of a message, or the picture that an address holds itself."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from brandlint.documents.blocks import Fetch

_DATA = re.compile(r"data:image/(?P<kind>[\w.+-]+)(?P<parameters>(?:;[\w=-]+)*),(?P<content>.*)", re.DOTALL | re.IGNORECASE)
DRAWN = re.compile(rb"\s*(?:<\?xml|<svg|<!--|<!DOCTYPE svg)", re.IGNORECASE)
_LONGEST_NAME = 80


def name_of(url: str) -> str:
    """How a picture is called: by its address, those that hold the picture itself by their beginning."""
    return url[:_LONGEST_NAME] if not url.startswith("data:") else url.partition(",")[0]


def bytes_of(url: str, fetch: Fetch) -> bytes | None:
    """The bytes of a picture, of a file or out of its own address; None where it is not at hand."""
    match = _DATA.fullmatch(url)
    if match is None:
        return None if url.startswith("data:") else fetch(url)
    content = unquote_to_bytes(match["content"])
    if "base64" not in match["parameters"].lower():
        return content
    try:
        return base64.b64decode(content, validate=False)
    except binascii.Error:
        return None
