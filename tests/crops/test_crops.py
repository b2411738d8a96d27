"""Each kind of asset is shown as people know it."""

from email.message import EmailMessage
from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from brandlint.crops.sheets import on_picture
from brandlint.documents.places import WHOLE, Box
from brandlint.documents.visuals import LogoSighting
from brandlint.reports.pictures import Frame, Passage, Pixels, Post

MAIL = '<html lang="nl"><body><table><tr><td>Regenjas Noor nu <b>€ 34,95</b> bij ons</td></tr></table></body></html>'
SVG = ('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"><rect width="300" height="250" fill="#fff"/>'
       '<text x="20" y="60" font-size="20">Regenjas Noor nu € 34,95</text></svg>')


def flyer():
    out = BytesIO()
    canvas = Canvas(out, pagesize=(298, 420))
    canvas.setFont("Helvetica", 18)
    canvas.drawString(40, 300, "Regenjas Noor nu € 34,95")
    canvas.save()
    return out.getvalue()


def message(encoding):
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@zeebries.example", "Regenjas"
    mail.set_content(MAIL, subtype="html", cte=encoding)
    return mail.as_bytes()


def picture(crops_of, files):
    findings, crops = crops_of(files)
    assert len(findings) == 1
    return crops(findings[0].path, findings[0].place)


@pytest.mark.parametrize(("path", "content"), [
    pytest.param("print/nl/flyer.pdf", flyer(), id="a page"),
    pytest.param("display/nl/banner.svg", SVG, id="a drawing"),
])
def test_what_is_drawn_is_cropped_around_the_spot(crops_of, path, content):
    shown = picture(crops_of, {path: content})
    assert isinstance(shown, Pixels)
    image = Image.open(BytesIO(shown.data))
    assert image.size == (shown.width, shown.height)
    assert max(image.size) <= 760
    assert len(shown.data) < 60_000
    inked = image.convert("L").crop((int(shown.mark.left * image.width), int(shown.mark.top * image.height),
                                     int(shown.mark.right * image.width), int(shown.mark.bottom * image.height)))
    assert inked.getextrema()[0] < 90, "the marked spot shows dark letters"
    assert 0 < shown.mark.right - shown.mark.left < 0.8


@pytest.mark.parametrize("content", [
    pytest.param(message("quoted-printable"), id="quoted-printable"),
    pytest.param(message("8bit"), id="as it is"),
])
def test_a_message_is_shown_as_it_looks(crops_of, content):
    shown = picture(crops_of, {"email/nl/mail.eml": content})
    assert isinstance(shown, Frame)
    assert '<b><mark class="brandlint">€ 34,95</mark></b>' in shown.html
    assert shown.text.marked == "€ 34,95"


def test_a_message_whose_encoding_hides_places_is_shown_as_text(crops_of):
    shown = picture(crops_of, {"email/nl/mail.eml": message("base64")})
    assert isinstance(shown, Passage | Frame)


def test_pictures_of_a_page_are_taken_in(crops_of):
    out = BytesIO()
    Image.new("RGB", (40, 30), "#1E7A5F").save(out, "PNG")
    html = MAIL.replace("<table>", '<img src="../img/jas.png" alt="jas"><table>')
    shown = picture(crops_of, {"web/nl/index.html": html, "web/img/jas.png": out.getvalue()})
    assert '<img src="data:image/webp;base64,' in shown.html


def test_style_sheets_at_hand_are_taken_in(crops_of):
    html = MAIL.replace("<body>", '<head><link rel="stylesheet" href="a.css"></head><body>')
    shown = picture(crops_of, {"web/nl/index.html": html, "web/nl/a.css": "td { color: #1E7A5F }"})
    assert "td { color: #1E7A5F }" in shown.html


def test_a_post_is_a_card(crops_of):
    post = "---\nchannel: facebook\npublish: 2026-12-02\n---\nHet regent.\n\nRegenjas Noor nu € 34,95.\n"
    shown = picture(crops_of, {"social/nl/post.md": post})
    assert isinstance(shown, Post)
    assert (shown.network, str(shown.date), shown.text.marked) == ("facebook", "2026-12-02", "€ 34,95")
    assert "Het regent." in shown.text.before


def test_the_spot_in_a_post_of_many_lines_is_in_sight(crops_of):
    lines = "\n\n".join(f"regel {number}" for number in range(20))
    post = f"---\nchannel: facebook\n---\n{lines}\n\nRegenjas Noor nu € 34,95\n\n{lines}\n"
    text = picture(crops_of, {"social/nl/post.md": post}).text
    assert text.before.splitlines()[0].startswith("…regel 1")
    assert len(text.before.splitlines()) <= 6
    assert text.after.endswith("…")
    assert len(text.after.splitlines()) <= 6


def test_data_is_a_passage_under_its_key(crops_of):
    shown = picture(crops_of, {"app/nl.json": '{"tile": "Regenjas Noor nu € 34,95"}'})
    assert shown == Passage("Regenjas Noor nu ", "€ 34,95", "", "tile")


def test_the_guide_is_shown_as_it_is_written(crops_of):
    findings, crops = crops_of({"app/nl.json": '{"tile": "Regenjas Noor nu € 34,95"}'})
    related = findings[0].related[0]
    shown = crops(related.path, related.place)
    assert isinstance(shown, Passage)
    assert (shown.marked, shown.written) == ("39.95", True)


def test_a_logo_on_a_picture_is_measured():
    out = BytesIO()
    Image.new("RGB", (400, 300), "#FFFFFF").save(out, "PNG")
    box = Box(None, 100, 100, 200, 140)
    shown = on_picture(out.getvalue(), box, LogoSighting("primary", "logo.svg", box, 100, 40, clear=0.25))
    across, down = shown.dimensions
    assert (across.label, down.label) == ("100 px", "40 px")
    assert (across.start[0], across.end[0]) == (shown.mark.left, shown.mark.right)
    assert (down.start[1], down.end[1]) == (shown.mark.top, shown.mark.bottom)
    assert shown.clear.left < shown.mark.left < shown.mark.right < shown.clear.right


@pytest.mark.parametrize(("path", "place"), [
    pytest.param("email/nl/mail.html", WHOLE, id="a file as a whole"),
    pytest.param("print/nl/gone.pdf", Box(1, 0, 0, 10, 10), id="a file that is gone"),
    pytest.param("print/nl/broken.pdf", Box(1, 0, 0, 10, 10), id="a damaged file"),
    pytest.param("print/nl/flyer.pdf", Box(9, 0, 0, 10, 10), id="a page that is not there"),
    pytest.param("print/nl/flyer.pdf", Box(1, 900, 900, 910, 910), id="a box off the page"),
])
def test_what_cannot_be_shown_is_none(crops_of, path, place):
    _, crops = crops_of({"email/nl/mail.html": MAIL, "print/nl/flyer.pdf": flyer(), "print/nl/broken.pdf": b"%PDF-1.4 nothing"})
    assert crops(path, place) is None
