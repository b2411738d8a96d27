"""Layers: what a PDF switches off when it is opened is not what people see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from brandlint.readers.pdf.content.objects import each, entries, entry, identity, inherited, name

_DEEPEST = 12
_PAINTING = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"}
_SHOWING = {"Tj", "TJ", "sh", "Do", "INLINE IMAGE"}
_ON_NEXT_LINE = {"'", '"'}


class Layers:
    """Which layers of a file are switched off."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        properties = entry(pdf.Root, "/OCProperties")
        usual = entry(properties, "/D")
        off, on = _all(entry(usual, "/OFF")), _all(entry(usual, "/ON"))
        if name(entry(usual, "/BaseState")) == "/OFF":
            off |= _all(entry(properties, "/OCGs")) - on
        self._off = off - {None}

    def __bool__(self) -> bool:
        return bool(self._off)

    def hides(self, member: Any) -> bool:
        """Whether what belongs to a layer, or to several of them, is not shown."""
        if name(entry(member, "/Type")) != "/OCMD":
            return identity(member) in self._off
        groups = entry(member, "/OCGs")
        states = [identity(one) not in self._off for one in (each(groups) or [groups]) if one is not None]
        match name(entry(member, "/P")):
            case "/AllOn":
                return not all(states)
            case "/AnyOff":
                return bool(states) and all(states)
            case "/AllOff":
                return any(states)
            case _:
                return bool(states) and not any(states)

    def remove_hidden(self, pdf: pikepdf.Pdf) -> None:
        """Take out of a file what its switched-off layers paint."""
        done: set[Any] = set()
        for page in pdf.pages:
            resources = inherited(page.obj, "/Resources")
            if self._has_hidden(resources):
                page.obj.Contents = pdf.make_stream(self._without_hidden(page, resources))
            self._clean_forms(pdf, resources, done, 0)
            self._clean_annotations(page)

    def _has_hidden(self, resources: Any) -> bool:
        return any(self.hides(member) for _, member in entries(entry(resources, "/Properties")))

    def _clean_forms(self, pdf: pikepdf.Pdf, resources: Any, done: set[Any], depth: int) -> None:
        drawn = entry(resources, "/XObject")
        for called, thing in entries(drawn):
            if self.hides(entry(thing, "/OC")):
                drawn[called] = _nothing(pdf)
            elif name(entry(thing, "/Subtype")) == "/Form" and identity(thing) not in done and depth < _DEEPEST:
                done.add(identity(thing))
                own = entry(thing, "/Resources")
                if self._has_hidden(own):
                    thing.write(self._without_hidden(thing, own))
                self._clean_forms(pdf, own, done, depth + 1)

    def _clean_annotations(self, page: pikepdf.Page) -> None:
        found = each(entry(page.obj, "/Annots"))
        shown = [one for one in found if not self.hides(entry(one, "/OC"))]
        if len(shown) < len(found):
            page.obj.Annots = pikepdf.Array(shown)

    def _without_hidden(self, content: Any, resources: Any) -> bytes:
        kept = list(self._kept(content, entry(resources, "/Properties")))
        return pikepdf.unparse_content_stream(kept)

    def _kept(self, content: Any, properties: Any) -> Iterator[Any]:
        """The steps of a content stream; hidden ones that change how later ones look stay, what they paint goes."""
        open_: list[bool] = []
        for step in pikepdf.parse_content_stream(content):
            operator, operands = str(step.operator), step.operands
            if operator in ("BDC", "BMC"):
                member = entry(properties, name(operands[1]) or "") if len(operands) > 1 and name(operands[0]) == "/OC" else None
                open_.append(any(open_[-1:]) or (member is not None and self.hides(member)))
            elif operator == "EMC" and open_:
                open_.pop()
            if not any(open_[-1:]) or operator not in _PAINTING | _SHOWING | _ON_NEXT_LINE:
                yield step
            elif operator in _PAINTING:
                yield [], pikepdf.Operator("n")
            elif operator in _ON_NEXT_LINE:
                yield [], pikepdf.Operator("T*")


def _all(groups: Any) -> set[tuple[int, int] | None]:
    return {identity(one) for one in each(groups)}


def _nothing(pdf: pikepdf.Pdf) -> Any:
    return pdf.make_stream(b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=pikepdf.Array([0, 0, 0, 0]))
