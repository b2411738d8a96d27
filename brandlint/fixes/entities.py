"""Characters that stand in a file as entities or escapes, as what they stand for."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from brandlint.readers.rewriting import Piece

_ESCAPED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|\\u[0-9a-fA-F]{4}|\\[/\\\"]")


def entities_of(chars: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of a stretch: what stands there as it is, and what stands for something else."""
    at = start
    for match in _ESCAPED.finditer(chars, start, end):
        yield Piece(chars[at:match.start()], at, match.start(), True)
        said = match.group()
        plain = html.unescape(said) if said.startswith("&") else chr(int(said[2:], 16)) if said.startswith("\\u") else said[1]
        yield Piece(plain, match.start(), match.end(), False)
        at = match.end()
    yield Piece(chars[at:end], at, end, True)
