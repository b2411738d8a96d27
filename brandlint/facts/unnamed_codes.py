"""Words that look like a discount code and are called none: they say nothing by themselves, but may be one mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SHAPE = re.compile(r"(?<![\w&#/=.@?:-])(?=[A-Z0-9]{5,16}(?![\w/@-]))[A-Z]{3,12}\d{1,3}(?!\w)")


def shaped_like_codes(chars: str) -> Iterator[tuple[int, int]]:
    """Where a text has capitals with one to three digits behind them, outside addresses, hashtags and joined words."""
    return (match.span() for match in _SHAPE.finditer(chars))
