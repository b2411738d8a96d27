"""How a place is written after a path: so that editors and terminals can open it."""

from __future__ import annotations

from brandlint.documents.places import Box, Cell, Paragraph, Part, Place, Shape, column_letters, span_of
from brandlint.translations import say


def location(path: str, place: Place) -> str:
    """A path and a place: `a.html:12:33`, page 2 of a PDF `a.pdf:p2`, a cell `a.xlsx:Prices!R4C2`, a paragraph
    `a.docx:12`, a slide `a.pptx:s3`, else the path alone."""
    span = span_of(place)
    if span is not None:
        return f"{path}:{span.line}:{span.column}"
    match place:
        case Box(page=int(page)):
            return f"{path}:p{page}"
        case Cell(row=row, column=column, sheet=sheet):
            return f"{path}:{sheet or ''}{'!' if sheet else ''}R{row}C{column}"
        case Paragraph(number=number, part=None):
            return f"{path}:{number}"
        case Shape(slide=slide):
            return f"{path}:s{slide}"
        case _:
            return path


def in_words(place: Place) -> str | None:
    """What there is to say of a place that no line and column can say; None where there is nothing."""
    match place:
        case Box(page=None, left=left, top=top):
            return say("at {left:.0f},{top:.0f} (px)", left=left, top=top)
        case Box(page=page, left=left, top=top):
            return say("page {page}, at {left:.0f},{top:.0f} (pt)", page=page, left=left, top=top)
        case Cell(row=row, column=column, sheet=sheet, span=None):
            if not sheet:
                return say("row {row}, column {column}", row=row, column=column)
            return say("sheet {sheet} row {row} column {column}", sheet=sheet, row=row, column=column_letters(column))
        case Paragraph() | Shape():
            return str(place)
        case Part(name=name, box=Box(left=left, top=top)):
            return say("in the picture {name}, at {left:.0f},{top:.0f} (px)", name=name, left=left, top=top)
        case Part(name=name, span=None):
            return say("part {name}", name=name)
        case _:
            return None
