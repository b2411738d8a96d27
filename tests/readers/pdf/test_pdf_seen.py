"""What people see of a PDF: not what is switched off, but what fields and notes say; and files that want to do harm."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Operator, String
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.documents.visuals import Paint
from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf import read, read_illustrator

HELLO = b"BT /F 12 Tf 20 60 Td (Hello) Tj ET "


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about recognised text."""
    monkeypatch.setattr("brandlint.readers.pdf.pages.recognises", lambda read: False)


def new() -> tuple[pikepdf.Pdf, Any]:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100)).obj
    helvetica = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
                                             Encoding=Name.WinAnsiEncoding))
    page.Resources = Dictionary(Font=Dictionary(F=helvetica), XObject=Dictionary(), Properties=Dictionary())
    return pdf, page


def texts(pdf: pikepdf.Pdf, page: Any, content: bytes) -> list[str]:
    return [block.text.chars for block in document_of(pdf, page, content).blocks]


def document_of(pdf: pikepdf.Pdf, page: Any, content: bytes) -> Document:
    page.Contents = pdf.make_stream(content)
    made = BytesIO()
    pdf.save(made)
    return read(Source(made.getvalue(), "page.pdf"))


def with_layers(pdf: pikepdf.Pdf, page: Any) -> tuple[Any, Any]:
    shown, hidden = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("NL", "EN"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([shown, hidden]), D=Dictionary(OFF=Array([hidden]), Order=Array([shown, hidden])))
    page.Resources.Properties = Dictionary(Shown=shown, Hidden=hidden)
    return shown, hidden


def test_a_layer_that_is_switched_off_says_nothing() -> None:
    pdf, page = new()
    with_layers(pdf, page)
    price = b"/OC /%s BDC BT /F 12 Tf 20 %d Td (%s) Tj ET 1 0 0 rg 0 0 9 9 re f EMC "
    assert texts(pdf, page, HELLO + price % (b"Shown", 40, b"19.95") + price % (b"Hidden", 20, b"29.95")) == ["Hello\n19.95"]


def test_a_hidden_form_is_not_drawn() -> None:
    pdf, page = new()
    _, hidden = with_layers(pdf, page)
    form = pdf.make_stream(b"1 0 0 rg 0 0 9 9 re f BT /F 12 Tf 20 20 Td (29.95) Tj ET", Subtype=Name.Form, OC=hidden,
                           BBox=Array([0, 0, 200, 100]), Resources=page.Resources)
    page.Resources.XObject.X = form
    document = document_of(pdf, page, HELLO + b"/X Do")
    assert [block.text.chars for block in document.blocks] == ["Hello"]
    assert [one.hex for one in document.visuals if isinstance(one, Paint)] == ["#000000"]


def annotation(pdf: pikepdf.Pdf, page: Any, subtype: Any, look: bytes | None = None, **keys: Any) -> None:
    one = pdf.make_indirect(Dictionary({"/Type": Name.Annot, "/Subtype": subtype, "/Rect": Array([20, 20, 120, 40]), "/F": 4,
                                        **{f"/{key}": value for key, value in keys.items()}}))
    if subtype == Name.Widget:
        pdf.Root.AcroForm = Dictionary(Fields=Array([one]))
    if look is not None:
        one.AP = Dictionary(N=pdf.make_stream(look, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 100, 20]),
                                              Resources=page.Resources))
    page.Annots = Array([*(page.Annots if "/Annots" in page else ()), one])


LOOK = b"BT /F 12 Tf 2 5 Td (%s) Tj ET"


@pytest.mark.parametrize(("subtype", "look", "keys", "said"), [
    (Name.FreeText, LOOK % b"Nu 9.95", {"Contents": String("Nu 9.95")}, ["Hello", "Nu 9.95"]),
    (Name.Stamp, LOOK % b"SALE", {}, ["Hello", "SALE"]),
    (Name.FreeText, None, {"Contents": String("Nu € 9,95")}, ["Hello", "Nu € 9,95"]),
    (Name.Widget, None, {"FT": Name.Tx, "T": String("naam"), "V": String("Noor")}, ["Hello", "Noor"]),
    (Name.Text, None, {"Contents": String("price wrong, 8.95?")}, ["Hello"]),
    (Name.Highlight, LOOK % b"no", {"Contents": String("check 8.95")}, ["Hello"]),
    (Name.Popup, None, {"Contents": String("8.95")}, ["Hello"]),
    (Name.FreeText, LOOK % b"secret", {"F": 2}, ["Hello"]),
], ids=["a typed note", "a stamp", "a note without a look", "a field", "a comment", "a marker", "a pop-up", "hidden"])
def test_fields_and_notes_are_read_and_comments_are_not(subtype: Any, look: bytes | None, keys: dict[str, Any],
                                                        said: list[str]) -> None:
    pdf, page = new()
    annotation(pdf, page, subtype, look, **keys)
    read_texts = texts(pdf, page, HELLO)
    assert [line for text in read_texts for line in text.split("\n")] == said


def test_links_keep_their_boxes_beside_fields() -> None:
    pdf, page = new()
    annotation(pdf, page, Name.Stamp, LOOK % b"SALE")
    annotation(pdf, page, Name.Link, A=Dictionary(S=Name.URI, URI=String("https://lumen.example/nl")))
    (link,) = document_of(pdf, page, HELLO).links
    assert link.url == "https://lumen.example/nl"
    assert link.place[1:] == (20, 60, 120, 80)


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    made = BytesIO()
    canvas = Canvas(made, (200, 100), encrypt=StandardEncryption("", ownerPassword="o", canPrint=0))
    canvas.drawString(20, 60, "Hello")
    canvas.save()
    document = read(Source(made.getvalue(), "locked.pdf"))
    assert [block.text.chars for block in document.blocks] == ["Hello"]
    assert any(isinstance(one, Paint) for one in document.visuals)


def test_illustrator_files_by_their_pdf_part() -> None:
    pdf, page = new()
    page.Contents = pdf.make_stream(HELLO)
    made = BytesIO()
    pdf.save(made)
    assert [block.text.chars for block in read_illustrator(Source(made.getvalue(), "logo.ai")).blocks] == ["Hello"]
    with pytest.raises(UnreadableAsset, match="Create PDF Compatible File"):
        read_illustrator(Source(b"%!PS-Adobe-3.0 EPSF-3.0\n", "old.ai"))


def nested(pdf: pikepdf.Pdf, page: Any, depth: int, times: int) -> None:
    """Forms that each draw the next one many times."""
    inner = pdf.make_indirect(pdf.make_stream(b"0 0 1 1 re f " * 50, Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
    for _ in range(depth):
        inner = pdf.make_indirect(pdf.make_stream(b"/X Do " * times, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]),
                                                  Resources=Dictionary(XObject=Dictionary(X=inner))))
    page.Resources.XObject.X = inner


@pytest.fixture
def fewer_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many steps as are followed quickly."""
    monkeypatch.setattr("brandlint.readers.pdf.content.interpreter.MOST_STEPS", 20_000)


@pytest.mark.usefixtures("fewer_steps")
def test_forms_that_draw_each_other_without_end_are_left() -> None:
    pdf, page = new()
    nested(pdf, page, 9, 10)
    document = document_of(pdf, page, HELLO + b"/X Do")
    assert [one.what for one in document.unread] == ["page 1"]
    assert "more than any page" in document.unread[0].reason


def test_a_form_that_draws_itself_is_read() -> None:
    pdf, page = new()
    form = pdf.make_indirect(pdf.make_stream(b"/X Do 0 0 1 1 re f", Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
    form.Resources = Dictionary(XObject=Dictionary(X=form))
    page.Resources.XObject.X = form
    assert texts(pdf, page, HELLO + b"/X Do") == ["Hello"]


def test_a_page_that_unfolds_to_hundreds_of_megabytes_is_left() -> None:
    pdf, page = new()
    document = document_of(pdf, page, HELLO + b"0 0 1 1 re f\n" * 5_000_000)
    assert [one.what for one in document.unread] == ["page 1"]


@pytest.mark.usefixtures("fewer_steps")
def test_very_many_steps_are_followed_in_part_and_the_text_is_read() -> None:
    pdf, page = new()
    document = document_of(pdf, page, HELLO + b"n " * 30_000)
    assert [block.text.chars for block in document.blocks] == ["Hello"]
    assert [one.what for one in document.unread] == ["inks and pictures of page 1"]


@pytest.mark.parametrize("content", [
    b"q " * 5000, b"[" * 5000, b"<<" * 3000, b"(" * 3000, b"BI /W 9 ID abc", b"/X", b"1 2 3 cm rg k Tf ' \" sh Do gs scn",
    b"999999999999999999999 0 0 1 0 0 cm 0 0 1 1 re f", b"\xff" * 300, b"BT (abc Tj ET", b"1e309 0 0 1 0 0 cm 0 0 1 1 re f"])
def test_nonsense_is_passed_over(content: bytes) -> None:
    pdf, page = new()
    assert isinstance(document_of(pdf, page, HELLO + content), Document)


def test_the_operators_are_those_of_pikepdf() -> None:
    """The interpreter's own reading of steps gives the operators that a library's gives."""
    from brandlint.readers.pdf.content.lexer import steps

    content = b"q 1 0 0 1 0 0 cm /F#41 12 Tf (a\\)b(c)) Tj [(x) -2.5 <41>] TJ /OC /M BDC 0 0 1 1 re f* EMC Q"
    pdf, _ = new()
    known = [str(step.operator) for step in pikepdf.parse_content_stream(pdf.make_stream(content))]
    assert [step.operator.decode() for step in steps(content)] == known
    assert Operator("f*") == Operator(known[-3])
