"""What a region of a page holds while it is taken apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Group, Line, Paragraph


class Picture(NamedTuple):
    """Where something stands that is no text: it belongs to what is around it, and leaves no white space."""

    box: Box


class Region(NamedTuple):
    """A part of the page that has been arranged already; on the page it takes the place of its box."""

    node: Group | Paragraph
    box: Box


Item = Line | Picture | Region


def texts(items: Iterable[Item]) -> list[Line]:
    """The lines among the items, without those of regions."""
    return [item for item in items if isinstance(item, Line)]
