"""Whole commands on campaigns that are kept in office files."""

from __future__ import annotations

import json

import pytest

docx, openpyxl, pptx = pytest.importorskip("docx"), pytest.importorskip("openpyxl"), pytest.importorskip("pptx")

GUIDE = """
locales: {nl-NL: {currency: EUR}}
products:
  lamp-orion: {name: {nl: Lamp Orion}, sku: LO-310, price: {EUR: 89.95}}
  kruk-vega: {name: {nl: Kruk Vega}, sku: KV-120, price: {EUR: 64.5}}
"""


@pytest.fixture
def campaign(tmp_path, monkeypatch):
    """A copy deck, a price list and a presentation; each has one wrong price."""
    (tmp_path / "brand-guide").mkdir()
    (tmp_path / "brand-guide" / "brand.yaml").write_text(GUIDE)
    for folder in ("email", "store"):
        (tmp_path / folder).mkdir()
    deck = docx.Document()
    deck.add_paragraph("Kopij")
    deck.add_paragraph("Lamp Orion nu € 89,95 en Kruk Vega € 46,50.")
    deck.save(tmp_path / "email" / "kopij-nl.docx")
    book = openpyxl.Workbook()
    book.active.title = "Prijzen"
    for row in (["Art.nr.", "Product", "Prijs"], ["LO-310", "Lamp Orion", 98.95], ["KV-120", "Kruk Vega", 64.5]):
        book.active.append(row)
    book.active["C2"].number_format = '"€" #,##0.00'
    book.save(tmp_path / "store" / "lijst-nl.xlsx")
    slides = pptx.Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[0])
    slide.shapes.title.text, slide.placeholders[1].text = "Lente", "Kruk Vega nu € 46,50"
    slides.save(tmp_path / "store" / "scherm-nl.pptx")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_places_in_the_json_report(campaign, brandlint):
    report = json.loads(brandlint("check", "--format", "json").out)
    assert [(one["path"], one["where"], one["found"]) for one in report["findings"]] == [
        ("email/kopij-nl.docx", {"paragraph": 2}, "€ 46,50"),
        ("store/lijst-nl.xlsx", {"sheet": "Prijzen", "row": 2, "column": 3}, "€ 98,95"),
        ("store/scherm-nl.pptx", {"slide": 1, "shape": "Subtitle 2"}, "€ 46,50")]


def test_places_in_the_text_formats(campaign, brandlint):
    concise = brandlint("check", "--format", "concise").out
    assert [line.partition(": ")[0] for line in concise.splitlines()[:3]] == [
        "email/kopij-nl.docx:2", "store/lijst-nl.xlsx:Prijzen!R2C3", "store/scherm-nl.pptx:s1"]
    full = brandlint("check", "--format", "full", "--color", "never").out
    assert [words for words in ("paragraph 2", "sheet Prijzen row 2 column C", "slide 1, Subtitle 2") if words not in full] == []


def test_explain_takes_the_places_that_reports_write(campaign, brandlint):
    assert "kruk-vega" in brandlint("explain", "email/kopij-nl.docx:2").out
    assert "kruk-vega" in brandlint("explain", "store/scherm-nl.pptx:s1").out


def test_what_office_programs_leave_lying_about_is_no_asset(campaign, brandlint):
    (campaign / "email" / "~$kopij-nl.docx").write_bytes(b"\5owner")
    assert "3 assets" in brandlint("check", "--format", "concise").out


@pytest.mark.parametrize(("name", "reason"), [
    ("oud.doc", "an old Word document; save it as .docx"), ("lijst.ods", "an OpenDocument spreadsheet; save it as .xlsx"),
    ("scherm.ppt", "an old PowerPoint presentation; save it as .pptx")])
def test_other_formats_are_skipped_with_what_to_do(campaign, brandlint, name, reason):
    (campaign / "store" / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    report = json.loads(brandlint("check", "--format", "json").out)
    assert [(one["path"], one["reason"]) for one in report["skipped"]] == [(f"store/{name}", reason)]


def test_a_price_list_of_the_guide_may_be_a_workbook(campaign, brandlint):
    book = openpyxl.Workbook()
    book.active.title = "2026"
    for row in (["Prijslijst"], ["Artikelnummer", "Markt", "Prijs"], ["LO-310", "nl-NL", 98.95]):
        book.active.append(row)
    book["2026"]["C3"].number_format = "[$€-413] #,##0"
    book.save(campaign / "brand-guide" / "prijzen.xlsx")
    report = json.loads(brandlint("check", "--format", "json").out)
    assert [one["path"] for one in report["findings"]] == ["email/kopij-nl.docx", "email/kopij-nl.docx", "store/scherm-nl.pptx"]
    related = [one["related"][0] for one in report["findings"] if one["subject"] == "lamp-orion"]
    assert [(one["path"], one["where"]) for one in related] == [
        ("brand-guide/prijzen.xlsx", {"sheet": "2026", "row": 3, "column": 3})]
