"""How a place is written after a path: so that editors and terminals can open it."""

from __future__ import annotations

from brandlint.documents.places import Box, Cell, Paragraph, Part, Place, Shape, column_letters, span_of


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
            return f"at {left:.0f},{top:.0f} (px)"
        case Box(page=page, left=left, top=top):
            return f"page {page}, at {left:.0f},{top:.0f} (pt)"
        case Cell(row=row, column=column, sheet=sheet, span=None):
            return f"sheet {sheet} row {row} column {column_letters(column)}" if sheet else f"row {row}, column {column}"
        case Paragraph() | Shape():
            return str(place)
        case Part(name=name, box=Box(left=left, top=top)):
            return f"in the picture {name}, at {left:.0f},{top:.0f} (px)"
        case Part(name=name, span=None):
            return f"part {name}"
        case _:
            return None
