"""Putting edits into a text."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.findings import Edit


def splice(text: str, edits: Iterable[Edit]) -> str:
    """The text with its edits made; every other character stays as it is.

    Args:
        text: as decoded, with its own line ends.
        edits: in any order, none overlapping another.

    Raises:
        ValueError: edits overlap or reach outside the text.
    """
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits):
        if not at <= edit.start <= edit.end <= len(text):
            raise ValueError(f"an edit from {edit.start} to {edit.end} overlaps another or lies outside the text")
        pieces += (text[at:edit.start], edit.text)
        at = edit.end
    return "".join((*pieces, text[at:]))
