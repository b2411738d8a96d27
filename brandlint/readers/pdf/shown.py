"""What colours look like, as pdfium shows them: inks and spot colours turned to red, green and blue."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.documents.visuals import ColourSpace
from brandlint.readers.pdf.content.objects import FAULTS
from brandlint.readers.pdf.content.spaces import Colour


def hexes(colours: Iterable[Colour]) -> dict[Any, str]:
    """Colours as "#RRGGBB" by their keys; those without components are left out."""
    found: dict[Any, str] = {}
    asked: dict[Any, Colour] = {}
    for colour in colours:
        if colour.space.kind in (ColourSpace.RGB, ColourSpace.GREY) and colour.values and not colour.space.base:
            found[colour.key] = _hex([round(255 * min(max(value, 0.0), 1.0)) for value in colour.values])
        elif colour.values and colour.space.kind is not ColourSpace.OTHER:
            asked[colour.key] = colour
    shown = _shown(list(asked.values())) if asked else []
    return found | {key: value for key, value in zip(asked, shown, strict=False) if value is not None}


def _hex(parts: Sequence[int]) -> str:
    return "#" + "".join(f"{part:02X}" for part in (parts if len(parts) == 3 else [parts[0]] * 3))


def _shown(colours: Sequence[Colour]) -> list[str | None]:
    """Ask pdfium: a page with one rectangle in each colour, of which it tells the fill."""
    try:
        return _fills(_swatches(colours), len(colours))
    except (*FAULTS, pypdfium2.PdfiumError):
        return []


def _swatches(colours: Sequence[Colour]) -> bytes:
    sheet = pikepdf.new()
    page = sheet.add_blank_page(page_size=(10, 10)).obj
    spaces, content = pikepdf.Dictionary(), []
    known: dict[int, str] = {}
    for colour in colours:
        values = " ".join(f"{value:.4f}" for value in colour.values)
        if colour.space.written is None:
            content.append(f"{values} k")
        else:
            called = known.setdefault(id(colour.space.written), f"/S{len(known)}")
            if called not in spaces:
                spaces[called] = _copied(sheet, colour.space.written)
            content.append(f"{called} cs {values} scn")
        content.append("0 0 1 1 re f")
    page.Resources = pikepdf.Dictionary(ColorSpace=spaces)
    page.Contents = sheet.make_stream("\n".join(content).encode())
    made = BytesIO()
    sheet.save(made)
    return made.getvalue()


def _copied(sheet: pikepdf.Pdf, written: Any) -> Any:
    """A colour space of one file in another."""
    if isinstance(written, pikepdf.Array):
        return pikepdf.Array([_copied(sheet, one) for one in written])
    if isinstance(written, pikepdf.Object) and written.is_indirect:
        return sheet.copy_foreign(written)
    if isinstance(written, pikepdf.Dictionary):
        return pikepdf.Dictionary({key: _copied(sheet, value) for key, value in written.items()})
    return written


def _fills(data: bytes, count: int) -> list[str | None]:
    found: list[str | None] = []
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    for index in range(min(count, pdfium.FPDFPage_CountObjects(page.raw))):
        parts = [ctypes.c_uint() for _ in range(4)]
        done = pdfium.FPDFPageObj_GetFillColor(pdfium.FPDFPage_GetObject(page.raw, index), *parts)
        found.append(_hex([part.value for part in parts[:3]]) if done else None)
    page.close()
    document.close()
    return found
