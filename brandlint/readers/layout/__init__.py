"""Text by its place on a page: from pieces with boxes to lines, paragraphs, tables and the sections that hold them.

The same for whatever has boxes: the live text of a PDF, the texts of a drawing, text that was recognised in a picture.
A reader makes `Piece`s, calls `arrange`, and walks through the tree that it gets.
"""

from brandlint.readers.layout.arrange import arrange
from brandlint.readers.layout.filling import fill
from brandlint.readers.layout.frames import Drawing
from brandlint.readers.layout.origin import PageOrigin
from brandlint.readers.layout.pieces import Group, Line, Look, Paragraph, Part, Piece

__all__ = ["Drawing", "Group", "Line", "Look", "PageOrigin", "Paragraph", "Part", "Piece", "arrange", "fill"]
