"""What of a page may show something that nobody looks into here."""

from __future__ import annotations

import re

_OUT_OF_REACH = re.compile(r"<svg\b|\burl\(|<(?:object|embed|iframe|v:fill|v:image)\b", re.I)


def may_show_more(text: str) -> bool:
    """Whether a page shows drawings or pictures otherwise than by its picture elements."""
    return _OUT_OF_REACH.search(text) is not None
