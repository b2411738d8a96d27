"""Places of a text that stands on pages: offsets become the union of the characters' boxes."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from brandlint.documents.places import Box


class PageOrigin:
    """The boxes of a document's characters in the order in which they were read.

    Offsets count characters, over all pages. A stretch over two pages is placed on the first of them.
    """

    __slots__ = ("_edges", "_page_starts", "_pages")

    def __init__(self) -> None:
        self._edges = array("f")
        self._pages: list[int | None] = []
        self._page_starts: list[int] = []

    def __len__(self) -> int:
        return len(self._edges) // 4

    def append(self, box: Box) -> None:
        """Add the box of the next character."""
        if not self._pages or self._pages[-1] != box.page:
            self._pages.append(box.page)
            self._page_starts.append(len(self))
        self._edges.extend(box[1:])

    def box(self, index: int) -> Box:
        """The box of one character."""
        page = self._pages[bisect_right(self._page_starts, index) - 1]
        return Box(page, *self._edges[4 * index:4 * index + 4])

    def place(self, start: int, end: int) -> Box:
        """The smallest box that holds the characters from `start` to `end` (exclusive).

        An empty stretch is the box of the character that it stands before.
        """
        start = max(0, min(start, len(self) - 1))
        union = self.box(start)
        for index in range(start + 1, min(end, len(self))):
            box = self.box(index)
            if box.page != union.page:
                break
            union = union.union(box)
        return union
