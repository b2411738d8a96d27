"""Offsets of a text on pages become boxes."""

from __future__ import annotations

from brandlint.documents.places import Box
from brandlint.documents.text import plain_text
from brandlint.readers.layout import PageOrigin


def test_a_stretch_is_placed_by_the_union_of_its_characters() -> None:
    origin = PageOrigin()
    for left in (0, 10, 20):
        origin.append(Box(1, left, 5, left + 8, 15))
    origin.append(Box(2, 0, 0, 4, 4))
    text = plain_text("abcd", origin)
    assert text.place(1, 3) == Box(1, 10, 5, 28, 15)
    assert text.place(3, 4) == Box(2, 0, 0, 4, 4)
    assert text.place(2, 4) == Box(1, 20, 5, 28, 15)
    assert text.place(1, 1) == Box(1, 10, 5, 18, 15)
