"""Word documents, of python-docx, of LibreOffice, and with what Word itself writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandlint.documents.blocks import ContainerKind, MarkKind, Role
from brandlint.documents.places import Paragraph

docx = pytest.importorskip("docx")
FIXTURES = Path(__file__).parents[2] / "fixtures" / "office"


def texts(document):
    return [block.text.chars for block in document.blocks]


def said(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_copy_deck_of_libreoffice(read):
    document = read("docx", (FIXTURES / "copy-deck-writer.docx").read_bytes())
    assert [(block.text.chars, block.role.value, block.label) for block in document.blocks] == [
        ("Kopij Lumen", "heading", None), ("Nu € 119,95 voor € 89⁹⁵ t/m 29 maart", "body", None),
        ("Kruk Vega nu € 64,50", "body", "tekst"), ("Lamp Orion € 89,95", "body", "tekst"),
        ("30 dagen retour", "body", None), ("Bel 020 794 6012", "body", None)]
    struck = document.blocks[1]
    assert [(struck.text.chars[mark.start:mark.end], mark.kind) for mark in struck.marks] == [("€ 119,95", MarkKind.STRUCK)]
    assert [(link.url, link.place.number) for link in document.links] == [("https://lumen.example/nl/lente", 2)]
    assert [document.records[block.record].channel for block in document.blocks[2:4]] == ["E-mail", "Push"]


def test_runs_are_joined_and_every_stretch_knows_its_paragraph(read, saved):
    deck = docx.Document()
    deck.add_heading("Lente", 1)
    line = deck.add_paragraph("Lamp Ori")
    line.add_run("on nu ").bold = True
    line.add_run("€ 89")
    line.add_run("95").font.superscript = True
    line.add_run("\tt/m 29 maart")
    document = read("docx", saved(deck))
    heading, body = document.blocks
    assert (heading.role, body.text.chars) == (Role.HEADING, "Lamp Orion nu € 89⁹⁵\tt/m 29 maart")
    at = body.text.chars.index("€")
    assert body.text.place(at, at + 6) == Paragraph(2, at, at + 6)
    assert document.containers[body.container].kind is ContainerKind.HEADED


def test_a_table_under_a_header_gives_each_row_its_locale_and_its_columns_their_names(read, saved):
    deck = docx.Document()
    table = deck.add_table(3, 3)
    for row, cells in enumerate([("Taal", "Product", "Actieprijs"), ("nl-NL", "Kruk Vega", "64,50"), ("en-GB", "Vega stool", "57.00")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document = read("docx", saved(deck))
    assert [(block.text.chars, block.label, document.records[block.record].locale) for block in document.blocks] == [
        ("Kruk Vega", "product", "nl-NL"), ("64,50", "actieprijs", "nl-NL"),
        ("Vega stool", "product", "en-GB"), ("57.00", "actieprijs", "en-GB")]
    assert document.blocks[1].text.place(0, 1).number == 6


def test_a_table_of_fields_is_one_entry(read, saved):
    deck = docx.Document()
    table = deck.add_table(4, 2)
    for row, cells in enumerate([("Taal", "nl"), ("Onderwerp", "Nu € 89,95"), ("Preheader", "T/m 29 maart"), ("Opmerking", "intern")]):
        table.cell(row, 0).text, table.cell(row, 1).text = cells
    document = read("docx", saved(deck))
    assert [(block.text.chars, block.role, document.records[block.record].locale) for block in document.blocks] == [
        ("Nu € 89,95", Role.SUBJECT, "nl"), ("T/m 29 maart", Role.PREHEADER, "nl")]


def test_a_table_of_languages_beside_each_other(read, saved):
    deck = docx.Document()
    table = deck.add_table(2, 3)
    for row, cells in enumerate([("Onderdeel", "NL", "EN"), ("Onderwerp", "Nu € 89,95", "Now £79.95")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document = read("docx", saved(deck))
    assert [(block.text.chars, block.role, document.records[block.record].locale) for block in document.blocks] == [
        ("Nu € 89,95", Role.SUBJECT, "nl"), ("Now £79.95", Role.SUBJECT, "en")]


def test_a_grid_without_a_header_keeps_names_and_prices_in_rows(read, saved):
    deck = docx.Document()
    table = deck.add_table(2, 2)
    for row, cells in enumerate([("Lamp Orion", "€ 89,95"), ("Kruk Vega", "€ 64,50")]):
        table.cell(row, 0).text, table.cell(row, 1).text = cells
    document = read("docx", saved(deck))
    rows = [document.containers[document.containers[block.container].parent] for block in document.blocks]
    assert texts(document) == ["Lamp Orion", "€ 89,95", "Kruk Vega", "€ 64,50"]
    assert {row.kind for row in rows} == {ContainerKind.ROW}


def test_lines_for_the_makers_say_for_whom_it_is(read, saved):
    deck = docx.Document()
    for text in ("Lente", "Taal: en-GB", "Kanaal: e-mail"):
        deck.add_paragraph(text, style="Heading 1" if text == "Lente" else None)
    deck.add_paragraph("Onderwerp: Nu £79.95")
    document = read("docx", saved(deck))
    last = document.blocks[-1]
    record = document.records[last.record]
    assert (last.text.chars, last.role, record.locale, record.channel) == ("Nu £79.95", Role.SUBJECT, "en-GB", "e-mail")


def test_insertions_are_read_and_deletions_are_not(read, word):
    document = read("docx", word(
        "<w:p><w:r><w:t>Nu € </w:t></w:r><w:del><w:r><w:delText>94,95</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>89,95</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> weg</w:t></w:r></w:moveFrom></w:p>"))
    assert texts(document) == ["Nu € 89,95"]


def test_comments_are_no_statements(read, saved):
    deck = docx.Document()
    line = deck.add_paragraph()
    run = line.add_run("Nu € 89,95")
    if hasattr(deck, "add_comment"):
        deck.add_comment(run, text="Was dit niet € 79,95?", author="A", initials="A")
    assert texts(read("docx", saved(deck))) == ["Nu € 89,95"]


def test_a_field_is_read_by_its_result_and_leads_where_it_says(read, word):
    document = read("docx", word(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://lumen.example/a" </w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Bekijk</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>'
        "</w:r></w:p>"))
    assert texts(document) == ["Bekijk"]
    assert [link.url for link in document.links] == ["https://lumen.example/a"]
    assert document.blocks[0].link == "https://lumen.example/a"


def test_a_text_box_is_read_once_where_it_is_tied(read, word):
    box = f"<w:txbxContent>{said('Nu € 89,95')}</w:txbxContent>"
    document = read("docx", word(
        f"{said('Boven')}<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
    assert [(block.text.chars, block.text.place(0, 1).number) for block in document.blocks] == [("Boven", 1), ("Nu € 89,95", 2)]


def test_headers_come_first_and_notes_are_small_print(read, word):
    document = read("docx", word(said("Nu € 89,95¹"), header=said("Lumen"), footer=said("Bel 020 794 6012"),
                                 footnotes=f'<w:footnote w:type="separator" w:id="0">{said("-")}</w:footnote>'
                                           f'<w:footnote w:id="2">{said("T/m 29 maart")}</w:footnote>'))
    assert [(block.text.chars, str(block.text.place(0, 1)), block.role) for block in document.blocks] == [
        ("Lumen", "header, paragraph 1", Role.BODY), ("Nu € 89,95¹", "paragraph 1", Role.BODY),
        ("T/m 29 maart", "footnote, paragraph 1", Role.LEGAL), ("Bel 020 794 6012", "footer, paragraph 1", Role.BODY)]


def test_a_content_control_is_read_unless_nobody_filled_it_in(read, word):
    document = read("docx", word(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{said('Nu € 89,95')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{said('Klik hier en typ € 0,00')}</w:sdtContent></w:sdt>"))
    assert texts(document) == ["Nu € 89,95"]


def test_styles_strike_hide_and_raise(read, word):
    styles = ('<w:style w:type="character" w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>'
              '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 2"/></w:style>')
    document = read("docx", word(
        '<w:p><w:pPr><w:pStyle w:val="Kop"/></w:pPr><w:r><w:t>Lente</w:t></w:r></w:p>'
        '<w:p><w:r><w:rPr><w:rStyle w:val="Old"/></w:rPr><w:t>€ 119,95</w:t></w:r><w:r><w:t> nu € 89,95 </w:t></w:r>'
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>', styles=styles))
    heading, body = document.blocks
    assert heading.role is Role.HEADING
    assert [(body.text.chars[mark.start:mark.end], mark.kind.value) for mark in body.marks] == [
        ("€ 119,95", "struck"), ("geheim", "hidden")]
