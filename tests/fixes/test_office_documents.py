"""In an office document only the part that holds the wrong value changes, and in it only that value."""

import zipfile
from decimal import Decimal
from io import BytesIO

import pytest

from brandlint.assets.model import Asset
from brandlint.facts.model import Kind, Money
from brandlint.findings import Target, Wanted
from brandlint.fixes import fixes_of, revised
from brandlint.scale.stage import reread

docx, openpyxl = pytest.importorskip("docx"), pytest.importorskip("openpyxl")


def saved(document):
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def members(data):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(one.filename, one.date_time, archive.read(one)) for one in archive.infolist()]


def packed(data):
    """The packed bytes of each member, by name."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        ends = [*(one.header_offset for one in archive.infolist()[1:]), archive.start_dir]
        return {one.filename: data[one.header_offset:end] for one, end in zip(archive.infolist(), ends, strict=True)}


def repaired(ending, data, amount, right):
    asset = Asset(f"office/a.{ending}", "office", ending, locale="nl-NL")
    facts = [one for one in reread(asset, data).study.facts if one.kind is Kind.MONEY and str(one.value.amount) == amount]
    wanted = Wanted(Target.FACT, facts[0].place, facts[0].text, right, facts[0].start)
    fix = fixes_of(asset, data, [wanted]).get(wanted)
    return data if fix is None else revised("a", data, fix.edits)


def only_changed(before, after, part, old, new):
    """Every member but one is as it was, packed and unpacked, in its order; in that one a stretch has become another."""
    was, now = members(before), members(after)
    assert [one[:2] for one in was] == [one[:2] for one in now]
    assert {name: text for name, _, text in now if name != part} == {name: text for name, _, text in was if name != part}
    assert all(packed(after)[name] == data for name, data in packed(before).items() if name != part)
    texts = [next(text for name, _, text in one if name == part).decode() for one in (was, now)]
    assert texts[1] == texts[0].replace(old, new, 1)


def test_words_of_a_document_over_two_runs():
    document = docx.Document()
    paragraph = document.add_paragraph("Regenjas Noor nu € 3")
    paragraph.add_run("4,95").bold = True
    document.add_paragraph("Gratis & snel bezorgd")
    before = saved(document)
    after = repaired("docx", before, "34.95", Money(Decimal("39.95"), "EUR"))
    assert "€ 39,95" in "\n".join(one.text for one in docx.Document(BytesIO(after)).paragraphs)
    assert [one[:2] for one in members(before)] == [one[:2] for one in members(after)]
    assert all(packed(after)[name] == data for name, data in packed(before).items() if name != "word/document.xml")


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


def test_a_number_of_a_workbook_stays_a_number():
    book = workbook(("product", "prijs"), ("Regenjas Noor", 34.95))
    book.active["B2"].number_format = '"€" #,##0.00'
    before = saved(book)
    after = repaired("xlsx", before, "34.95", Money(Decimal("39.95"), "EUR"))
    only_changed(before, after, "xl/worksheets/sheet1.xml", "34.95", "39.95")


def test_a_text_in_its_own_cell_changes_there():
    before = saved(workbook(("tekst", "kanaal"), ("Regenjas Noor nu € 34,95", "app")))
    after = repaired("xlsx", before, "34.95", Money(Decimal("39.95"), "EUR"))
    only_changed(before, after, "xl/worksheets/sheet1.xml", "34,95", "39,95")


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
LINK = '<Relationship Id="{}" Type="' + OFFICE + '/{}" Target="{}"/>'


def with_shared_texts(*numbers):
    """A workbook as Excel writes it: cells of one column that name texts of a table by their numbers."""
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>{number}</v></c></row>' for row, number in enumerate(numbers, 1))
    parts = {
        "_rels/.rels": LINKS.format(LINK.format("a", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="b"/></sheets>'
                           "</workbook>",
        "xl/_rels/workbook.xml.rels": LINKS.format(LINK.format("b", "worksheet", "worksheets/sheet1.xml")
                                                   + LINK.format("c", "sharedStrings", "sharedStrings.xml")),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEETS}"><sheetData>{rows}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{SHEETS}"><si><t>tekst</t></si><si><t>Regenjas Noor &amp; co, € 34,95</t></si></sst>',
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def test_a_text_of_one_cell_changes_in_the_table_of_texts():
    before = with_shared_texts(0, 1)
    after = repaired("xlsx", before, "34.95", Money(Decimal("39.95"), "EUR"))
    only_changed(before, after, "xl/sharedStrings.xml", "34,95", "39,95")


def test_a_text_that_two_cells_share_becomes_the_own_one_of_the_wrong_cell():
    before = with_shared_texts(0, 1, 1)
    after = repaired("xlsx", before, "34.95", Money(Decimal("39.95"), "EUR"))
    only_changed(before, after, "xl/worksheets/sheet1.xml", '<c r="A2" t="s"><v>1</v></c>',
                 '<c r="A2" t="inlineStr"><is><t xml:space="preserve">Regenjas Noor &amp; co, € 39,95</t></is></c>')
