"""Workbooks, made by openpyxl."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.documents.blocks import MarkKind
from brandlint.documents.places import Cell

openpyxl = pytest.importorskip("openpyxl")


@pytest.fixture
def book():
    """A workbook with rows on its first sheet."""
    def made(*rows, title="Prijzen"):
        workbook = openpyxl.Workbook()
        workbook.active.title = title
        for row in rows:
            workbook.active.append(row)
        return workbook
    return made


def shown(document):
    return [(block.text.chars, block.label) for block in document.blocks]


def test_amounts_are_read_as_their_cells_show_them(read, saved, book):
    workbook = book(["Art.", "Product", "Van", "Voor", "T/m"], ["LO-310", "Lamp Orion", 119.95, 89.95, date(2026, 3, 29)])
    workbook.active["C2"].number_format, workbook.active["D2"].number_format = '"€" #,##0.00', "[$€-413] #,##0.00"
    workbook.active["C2"].font = openpyxl.styles.Font(strike=True)
    document = read("xlsx", saved(workbook))
    assert shown(document) == [("LO-310", "sku"), ("Lamp Orion", "product"), ("€ 119,95", "van"), ("€ 89,95", "voor"),
                               ("2026-03-29", "t/m")]
    assert document.blocks[2].marks[0].kind is MarkKind.STRUCK
    assert document.blocks[3].text.place(0, 1) == Cell(2, 4, "Prijzen")
    assert str(document.blocks[3].text.place(0, 1)) == "sheet Prijzen row 2 column D"


def test_titles_above_and_notes_below_are_read_too(read, saved, book):
    document = read("xlsx", saved(book(
        ["Prijslijst, geldig t/m 29 maart"], [], ["SKU", "Product", "Prijs"], ["LO-310", "Lamp Orion", 89.95], ["Meubels"],
        ["KV-120", "Kruk Vega", 64.5], [], ["Alle prijzen inclusief btw"])))
    assert shown(document) == [
        ("Prijslijst, geldig t/m 29 maart", None), ("LO-310", "sku"), ("Lamp Orion", "product"), ("89.95", "prijs"), ("Meubels", None),
        ("KV-120", "sku"), ("Kruk Vega", "product"), ("64.5", "prijs"), ("Alle prijzen inclusief btw", None)]


def test_what_is_hidden_is_left_out_and_told_once(read, saved, book):
    workbook = book(["SKU", "Product", "Prijs", "Inkoop"], ["A-1", "Lamp", 10, 5], ["A-2", "Kruk", 20, 9])
    workbook.active.row_dimensions[3].hidden = True
    workbook.active.column_dimensions["D"].hidden = True
    workbook.create_sheet("Marge").append(["A-1", 3])
    workbook["Marge"].sheet_state = "hidden"
    document = read("xlsx", saved(workbook))
    assert [text for text, _ in shown(document)] == ["A-1", "Lamp", "10"]
    assert [unread.reason for unread in document.unread] == ["hidden in the workbook: 1 sheet, 1 row, 1 column"]


def test_a_formula_without_its_result_is_told(read, saved, book):
    document = read("xlsx", saved(book(["Product", "Prijs"], ["Lamp", "=5*2"])))
    assert [unread.what for unread in document.unread] == ["formulas"]


def test_a_joined_cell_speaks_for_each_of_its_rows(read, saved, book):
    workbook = book(["Product", "Markt", "Prijs"], ["Lamp Orion", "nl-NL", "€ 89,95"], [None, "en-GB", "£79.95"])
    workbook.active.merge_cells("A2:A3")
    document = read("xlsx", saved(workbook))
    assert [(block.text.chars, document.records[block.record].locale) for block in document.blocks] == [
        ("Lamp Orion", "nl-NL"), ("€ 89,95", "nl-NL"), ("Lamp Orion", "en-GB"), ("£79.95", "en-GB")]


def test_a_sheet_may_be_named_after_its_language(read, saved, book):
    workbook = book(["Product", "Prijs"], ["Vega stool", "£57"], title="Prijzen en-GB")
    document = read("xlsx", saved(workbook))
    assert {document.records[block.record].locale for block in document.blocks} == {"en-GB"}


def test_links_lead_from_their_cells(read, saved, book):
    workbook = book(["Product", "Pagina"], ["Lamp", "Bekijk"])
    workbook.active["B2"].hyperlink = "https://lumen.example/nl/lamp"
    document = read("xlsx", saved(workbook))
    assert [(link.url, link.place) for link in document.links] == [("https://lumen.example/nl/lamp", Cell(2, 2, "Prijzen"))]
