"""Colours and typefaces that stand in style sheets of the campaign are found there, once, and mended there."""

from __future__ import annotations

from collections.abc import Callable

from brandlint.documents.places import Span
from brandlint.findings import Finding

Judge = Callable[..., list[Finding]]
IDENTITY = """
colours:
  palette: {teal: "#14756B", ink: "#1A1A1A"}
  contrast: AA
typography:
  families: {heading: [Poppins], body: [Open Sans, Arial]}
"""
GUIDE = {"brand.yaml": "brand: {name: Lumen}", "identity.yaml": IDENTITY}
PAGE = '<!doctype html><link rel="stylesheet" href="{href}"><h1 class="kop">{title}</h1><p class="klein">Tot morgen</p>'
SHEET = """@charset "utf-8"; /* of the shop */
@import url("type.css") screen;
.kop { color: #147A73 }
.elders { color: #FF00FF }
"""


def test_a_sheet_of_several_pages_gives_one_finding_that_is_mended_in_the_sheet(judge: Judge) -> None:
    pages = {f"web/{name}.html": PAGE.format(href="css/shop.css?v=2", title=name) for name in ("een", "twee", "drie")}
    found = judge({**pages, "web/css/shop.css": SHEET, "web/css/type.css": "p { font-family: Georgia, serif }"}, guide=GUIDE)
    (colour,) = (one for one in found if one.code == "CLR001")
    assert isinstance(colour.place, Span)
    assert (colour.path, colour.place.line, colour.found) == ("web/css/shop.css", 3, "#147A73")
    assert [one.path for one in colour.related if one.message == "shown here"] == [f"web/{name}.html"
                                                                                   for name in ("drie", "een", "twee")]
    assert colour.fix is not None
    assert [SHEET[edit.start:edit.end] for edit in colour.fix.edits] == ["#147A73"]
    assert [(one.path, one.found) for one in found if one.code == "TYP001"] == [("web/css/type.css", "Georgia")]


def test_a_page_and_its_sheet_are_each_mended_by_themselves(judge: Judge) -> None:
    page = PAGE.format(href="shop.css", title="Lamp").replace('class="klein"', 'style="color: #147A73"')
    found = judge({"web/een.html": page, "web/shop.css": ".kop { color: #147A73 }"}, guide=GUIDE)
    assert [(one.path, one.code, one.fix is not None) for one in found] == [
        ("web/een.html", "CLR001", True), ("web/shop.css", "CLR001", True)]


def test_rules_of_two_pages_in_one_sheet_are_mended_together(judge: Judge) -> None:
    sheet = ".kop { color: #147A73 } .klein { color: #147A73 }"
    found = judge({"web/een.html": '<!doctype html><link rel=stylesheet href=a.css><h1 class="kop">Lamp</h1>',
                   "web/twee.html": '<!doctype html><link rel=stylesheet href=a.css><p class="klein">Lamp</p>',
                   "web/a.css": sheet}, guide=GUIDE)
    (one,) = found
    assert one.fix is not None
    assert [sheet[edit.start:edit.end] for edit in one.fix.edits] == ["#147A73", "#147A73"]


def test_the_sheet_decides_what_is_seen(judge: Judge) -> None:
    page = '<!doctype html><link rel=stylesheet href="a.css"><p style="color:#CCCCCC" class="weg">Nog te licht om te lezen</p>'
    assert [one.code for one in judge({"web/een.html": page, "web/a.css": ".ander {}"}, guide=GUIDE)] == ["CLR005"]
    assert not judge({"web/een.html": page, "web/a.css": ".weg { background: #1A1A1A }"}, guide=GUIDE)


def test_what_does_not_hold_on_the_page_is_left_alone(judge: Judge) -> None:
    sheet = "p { color: #147A73 }"
    kinds = ('rel="alternate stylesheet" href="a.css"', 'rel="stylesheet" media="print" href="a.css"',
             'rel="preload" as="style" href="a.css"', 'rel="stylesheet" href="../../buiten.css"',
             'rel="stylesheet" href="https://cdn.example/a.css"')
    pages = {f"web/{number}.html": f"<!doctype html><link {kind}><p>Lamp</p>" for number, kind in enumerate(kinds)}
    assert not judge({**pages, "web/a.css": sheet}, guide=GUIDE)


def test_sheets_that_import_each_other_come_to_an_end(judge: Judge) -> None:
    found = judge({"web/een.html": PAGE.format(href="a.css", title="Lamp"), "web/a.css": '@import "b.css";',
                   "web/b.css": '@import "a.css"; .kop { color: #147A73 }'}, guide=GUIDE)
    assert [one.path for one in found] == ["web/b.css"]
