"""Form fields, typed notes and stamps on a page: people see them; comments of those who work on a file they do not."""

from __future__ import annotations

from typing import Any, NamedTuple

import pikepdf

from brandlint.readers.pdf.content.matrices import Edges
from brandlint.readers.pdf.content.objects import each, entry, inherited, name, number, numbers

_SEEN = {"/Widget", "/FreeText", "/Stamp", "/Watermark"}
_HIDDEN = 0b100010
_PASSWORD = 1 << 13
_LONGEST = 5_000


class Written(NamedTuple):
    """A text that a field or note holds without a picture of it: its rectangle in the page's own coordinates."""

    text: str
    edges: Edges


def are_there(pdf: pikepdf.Pdf) -> bool:
    """Whether any page has fields, notes or stamps."""
    return any(name(entry(one, "/Subtype")) in _SEEN for page in pdf.pages for one in each(entry(page.obj, "/Annots")))


def flatten(pdf: pikepdf.Pdf) -> dict[int, list[Written]]:
    """Make what fields, notes and stamps look like a part of their pages.

    Returns:
        by the index of a page, those that have no look of their own.
    """
    for page in pdf.pages:
        found = each(entry(page.obj, "/Annots"))
        if found:
            kept = [one for one in found if name(entry(one, "/Subtype")) in {*_SEEN, "/Link"} and not _is_hidden(one)]
            page.obj.Annots = pikepdf.Array(kept)
    if entry(entry(pdf.Root, "/AcroForm"), "/NeedAppearances") is True:
        pdf.generate_appearance_streams()
    plain = {index: _plain(page.obj) for index, page in enumerate(pdf.pages)}
    pdf.flatten_annotations("screen")
    return {index: written for index, written in plain.items() if written}


def _is_hidden(annotation: Any) -> bool:
    return bool(int(number(entry(annotation, "/F")) or 0) & _HIDDEN)


def _plain(page: Any) -> list[Written]:
    return [written for one in each(entry(page, "/Annots")) if entry(entry(one, "/AP"), "/N") is None
            for written in _of(one)]


def _of(annotation: Any) -> list[Written]:
    edges = numbers(entry(annotation, "/Rect"))
    kind = name(entry(annotation, "/Subtype"))
    value = entry(annotation, "/Contents") if kind == "/FreeText" else None
    if kind == "/Widget" and name(inherited(annotation, "/FT")) in ("/Tx", "/Ch"):
        secret = int(number(inherited(annotation, "/Ff")) or 0) & _PASSWORD
        value = None if secret else inherited(annotation, "/V")
    if len(edges) != 4 or not isinstance(value, pikepdf.String):
        return []
    (left, right), (bottom, top) = sorted(edges[::2]), sorted(edges[1::2])
    return [Written(str(value)[:_LONGEST], (left, bottom, right, top))]
