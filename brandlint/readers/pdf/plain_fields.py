"""What form fields and notes hold without showing it themselves, set as text in their rectangles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandlint.readers.layout.pieces import PLAIN, line_box
from brandlint.readers.pdf.fields import Written
from brandlint.readers.pdf.glyphs import Face, Glyph
from brandlint.readers.pdf.sheet import View

_LARGEST, _USUAL = 12.0, 0.7
_CHARACTER = 0.5
_LINE = 1.2


def field_glyphs(view: View, fields: Iterable[Written]) -> Iterator[Glyph]:
    """The characters of each text, line by line from the top left corner of its rectangle."""
    for field in fields:
        box = view.box(*field.edges)
        size = max(min(_LARGEST, _USUAL * (box.bottom - box.top)), 1.0)
        for number, line in enumerate(field.text.splitlines()):
            baseline = box.top + size * (1 + number * _LINE)
            for at, char in enumerate(line):
                start = box.left + at * _CHARACTER * size
                end = start + _CHARACTER * size
                yield Glyph(char, line_box(view.number, start, end, baseline, size), start, end, baseline,
                            Face(size, 0, PLAIN, None, hidden=False))
