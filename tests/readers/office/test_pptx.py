"""Presentations, made by python-pptx."""

from __future__ import annotations

import pytest

from brandlint.documents.blocks import MarkKind, Role

pptx = pytest.importorskip("pptx")
Inches = pytest.importorskip("pptx.util").Inches


@pytest.fixture
def deck():
    return pptx.Presentation()


def box(slide, left, top, text):
    shape = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(2.5), Inches(0.5))
    run = shape.text_frame.paragraphs[0].add_run()
    run.text = text
    return run


def test_places_are_slides_and_shapes(read, saved, deck):
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    slide.shapes.title.text, slide.placeholders[1].text = "Lente bij Lumen", "Lamp Orion nu € 89,95"
    document = read("pptx", saved(deck))
    assert [(block.text.chars, block.role, str(block.text.place(0, 1))) for block in document.blocks] == [
        ("Lente bij Lumen", Role.HEADING, "slide 1, Title 1"), ("Lamp Orion nu € 89,95", Role.BODY, "slide 1, Subtitle 2")]
    assert document.blocks[0].text.place(0, 1).as_json() == {"slide": 1, "shape": "Title 1"}


def test_cards_beside_each_other_are_read_card_by_card(read, saved, deck):
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    for column, (name, was, now) in enumerate([("Lamp Orion", "€ 119,95", "€ 89,95"), ("Kruk Vega", "€ 64,50", "€ 50,00")]):
        box(slide, 0.5 + 4 * column, 2, name)
        box(slide, 0.5 + 4 * column, 2.5, was).font._element.set("strike", "sngStrike")
        box(slide, 0.5 + 4 * column, 3, now)
    document = read("pptx", saved(deck))
    said = " ".join(block.text.chars for block in document.blocks).split()
    assert " ".join(said) == "Lamp Orion € 119,95 € 89,95 Kruk Vega € 64,50 € 50,00"
    struck = {block.text.chars[mark.start:mark.end] for block in document.blocks for mark in block.marks if mark.kind is MarkKind.STRUCK}
    assert struck == {"€ 119,95", "€ 64,50"}


def test_hidden_slides_and_notes_are_not_shown(read, saved, deck):
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Lente"
    slide.notes_slide.notes_text_frame.text = "Zeg niets van € 1"
    hidden = deck.slides.add_slide(deck.slide_layouts[5])
    hidden.shapes.title.text = "Nog geheim: € 2"
    hidden._element.set("show", "0")
    document = read("pptx", saved(deck))
    assert [block.text.chars for block in document.blocks] == ["Lente"]
    assert [unread.reason for unread in document.unread] == ["1 slide not shown"]


def test_a_table_is_read_by_its_header(read, saved, deck):
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    table = slide.shapes.add_table(2, 3, Inches(1), Inches(1), Inches(6), Inches(2)).table
    for row, cells in enumerate([("Product", "Van", "Voor"), ("Lamp Orion", "119,95", "89,95")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document = read("pptx", saved(deck))
    assert [(block.text.chars, block.label) for block in document.blocks] == [("Lamp Orion", "product"), ("119,95", "van"), ("89,95", "voor")]


def test_groups_move_and_scale_what_they_hold(read, saved, deck):
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    group = slide.shapes.add_group_shape()
    shape = group.shapes.add_textbox(Inches(1), Inches(1), Inches(2), Inches(1))
    shape.text_frame.text = "Nu € 89,95"
    group.left = Inches(5)
    document = read("pptx", saved(deck))
    (block,) = document.blocks
    assert block.box is not None
    assert 5 * 72 <= block.box.left <= 7 * 72
