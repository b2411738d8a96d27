"""A page's drawing instructions, followed: what it is painted with."""

from __future__ import annotations

from typing import Any

from brandlint.readers.pdf.content.interpreter import Interpreter
from brandlint.readers.pdf.content.objects import LARGEST_STREAM, TooLarge, decoded, each, entry, inherited
from brandlint.readers.pdf.inks import Gathered
from brandlint.readers.pdf.sheet import view_of


def painted(page: Any, number: int) -> Gathered:
    """Follow a page of pikepdf; what cannot be decoded is left out.

    Raises:
        TooLarge: it draws more than a page can.
    """
    view = view_of(page, number)
    gathered = Gathered(view, view.printed)
    content, gathered.broken = _content(page)
    gathered.whole = Interpreter(gathered).follow(content, inherited(page, "/Resources"))
    return gathered


def _content(page: Any) -> tuple[bytes, bool]:
    """A page's drawing instructions, and whether some of them cannot be decoded."""
    contents, broken = entry(page, "/Contents"), False
    parts: list[bytes] = []
    for stream in each(contents) or [contents]:
        try:
            parts.append(decoded(stream))
        except ValueError:
            broken = True
            continue
        if sum(map(len, parts)) > LARGEST_STREAM:
            raise TooLarge
    return b"\n".join(parts), broken
