"""Logos on posters, banners, drawings and pages: drawn by us, judged by the whole program."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps

import brandlint
from brandlint.findings import Finding
from brandlint.visuals.recognition.engines import engine_name

pytest.importorskip("cv2", reason="the extra `vision` brings the search for logos")
pytest.importorskip("numpy")

PATHS = """<path fill="{ink}" d="M10 50 L30 10 L50 50 Z M60 10 h20 v20 h20 v20 h-40 Z"/><circle fill="{accent}" cx="130" cy="30" r="20"/>
<path fill="{ink}" d="M165 10 h60 v10 h-40 v30 h-20 Z"/>"""
OLD_PATHS = """<rect x="10" y="10" width="40" height="40" fill="#123A5C"/>
<path fill="#123A5C" d="M70 50 L90 10 L110 50 L130 10 L150 50 Z"/><rect x="165" y="10" width="15" height="40" fill="#1F7A4D"/>"""
DARK, LIGHT = PATHS.format(ink="#123A5C", accent="#1F7A4D"), PATHS.format(ink="#FFFFFF", accent="#FFFFFF")
PINK = PATHS.format(ink="#C2185B", accent="#F06292")
IDENTITY = """
colours:
  palette: {deep: "#123A5C", leaf: "#1F7A4D", paper: "#FFFFFF"}
logos:
  primary: {files: [logos/lumen.svg], min_width: {screen: 120px, print: 30mm}, clear_space: 0.25, backgrounds: [paper],
            required_in: [store, print, display]}
  mono: {files: [logos/lumen-white.svg], clear_space: 0.25, backgrounds: [deep, leaf]}
  retired: {files: [logos/lumen-old.svg]}
"""
PAPER, DEEP = "#FFFFFF", "#123A5C"
Check = Callable[[str, bytes], list[Finding]]


def framed(paths: str, wide: int = 240, high: int = 60) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}">{paths}</svg>'


def picture(paths: str, size: tuple[int, int], wide: int = 240) -> Image.Image:
    """A logo as a picture, its file `wide` by 60."""
    from brandlint.visuals.logos import drawn

    image = drawn(framed(paths, wide).encode())
    assert image is not None
    return image.resize(size, Image.Resampling.LANCZOS)


def text(page: Image.Image, at: tuple[int, int], words: str, size: int, colour: str = "#222222") -> None:
    ImageDraw.Draw(page).text(at, words, fill=colour, font=ImageFont.load_default(size))


def poster(logo: Image.Image | None, ground: str = PAPER, at: tuple[int, int] = (80, 80)) -> Image.Image:
    page = Image.new("RGB", (1000, 1200), "#F2EEE6")
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 1000, 260), fill=ground)
    for band in range(300):
        draw.line((0, 260 + band, 1000, 260 + band), fill=(90 + band // 3, 140 - band // 4, 120 + band // 5))
    draw.ellipse((300, 330, 520, 520), fill="#B08040")
    text(page, (80, 620), "Warm the dark", 100)
    text(page, (80, 800), "Lamp Sol now 39.95", 60, "#B01030")
    text(page, (80, 1100), "Until 14 December, as long as stocks last.", 26)
    if logo is not None:
        page.paste(logo, at, logo)
    return page


def saved(page: Image.Image, kind: str = "PNG", **how: int) -> bytes:
    made = BytesIO()
    page.save(made, kind, **how)
    return made.getvalue()


def photograph() -> Image.Image:
    return Image.effect_noise((600, 400), 60).resize((900, 600)).convert("RGB")


def close_text(page: Image.Image) -> Image.Image:
    text(page, (100, 144), "light for everyone", 24)
    return page


def far_text(page: Image.Image) -> Image.Image:
    text(page, (100, 162), "light for everyone", 24)
    return page


@pytest.fixture
def check(tmp_path: Path) -> Check:
    guide = tmp_path / "brand-guide"
    (guide / "logos").mkdir(parents=True)
    (guide / "brand.yaml").write_text("brand: {name: Lumen}\nlocales: {en-GB: {currency: GBP}}\n")
    (guide / "identity.yaml").write_text(IDENTITY)
    (guide / "logos/lumen.svg").write_text(framed(DARK))
    (guide / "logos/lumen-white.svg").write_text(framed(LIGHT))
    (guide / "logos/lumen-old.svg").write_text(framed(OLD_PATHS, 200))

    def run(path: str, data: bytes) -> list[Finding]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
        report = brandlint.check([tmp_path], as_of=date(2026, 3, 5))
        assert not report.errors
        return [one for one in report.findings if one.code.startswith("LGO")]

    return run


@pytest.mark.parametrize(("name", "data"), [
    pytest.param("a.png", lambda: saved(poster(picture(DARK, (320, 80)))), id="on white"),
    pytest.param("a.jpg", lambda: saved(poster(picture(DARK, (320, 80))), "JPEG", quality=60), id="compressed"),
    pytest.param("a.webp", lambda: saved(poster(picture(LIGHT, (320, 80)), DEEP), "WEBP", quality=70), id="white on deep"),
    pytest.param("a.png", lambda: saved(poster(picture(DARK, (320, 80)), "#FDFDFD")), id="nearly white"),
    pytest.param("a.png", lambda: saved(poster(picture(LIGHT, (320, 80)), PAPER, (80, 340))), id="white on a gradient"),
    pytest.param("a.png", lambda: saved(far_text(poster(picture(DARK, (320, 80))))), id="words farther away than asked"),
    pytest.param("a.png", lambda: saved(poster(picture(DARK, (320, 80)), PAPER, (2, 2))), id="in the corner"),
    pytest.param("a.jpg", lambda: saved(photograph(), "JPEG"), id="a photograph, which needs none"),
    pytest.param("a.png", lambda: saved(poster(picture(DARK, (321, 80)))), id="a size rounded to whole px"),
    pytest.param("a.png", lambda: saved(poster(picture(DARK, (160, 40)), at=(80, 200))), id="near the end of its band"),
])
def test_a_picture_with_the_logo_as_the_guide_wants_it_is_let_pass(check: Check, name: str, data: Callable[[], bytes]) -> None:
    assert [(one.code, one.message) for one in check(f"store/{name}", data())] == []


EYED = '<path fill="{ink}" d="M10 50 L30 10 L50 50 Z M60 10 h20 v20 h20 v20 h-40 Z M165 10 h60 v10 h-40 v30 h-20 Z"/>{eye}'
EYE = '<circle fill="#FFFFFF" cx="130" cy="30" r="12"/>'
RING = '<circle fill="{ink}" cx="130" cy="30" r="22"/>'


@pytest.mark.parametrize(("ink", "ground"), [("#123A5C", PAPER), ("#FFFFFF", DEEP)], ids=["with its eye", "without"])
def test_a_variant_that_lacks_an_eye_in_the_colour_of_the_ground_is_not_taken_for_the_other(
        check: Check, tmp_path: Path, ink: str, ground: str) -> None:
    eyed, plain = EYED.format(ink="#123A5C", eye=RING.format(ink="#123A5C") + EYE), EYED.format(ink="#FFFFFF", eye=RING.format(ink="#FFFFFF"))
    (tmp_path / "brand-guide/logos/lumen.svg").write_text(framed(eyed))
    (tmp_path / "brand-guide/logos/lumen-white.svg").write_text(framed(plain))
    shown = eyed if ink == "#123A5C" else plain
    assert [(one.code, one.message) for one in check("store/a.png", saved(poster(picture(shown, (320, 80)), ground)))] == []


@pytest.mark.skipif(engine_name() is None, reason="that a sheet lies turned is seen by its lines")
def test_a_logo_that_is_turned_with_the_whole_sheet_is_let_pass(check: Check) -> None:
    sheet = poster(picture(DARK, (320, 80))).convert("RGBA").rotate(-4, expand=True, resample=Image.Resampling.BICUBIC)
    table = Image.effect_noise(sheet.size, 40).convert("RGB")
    table.paste(sheet, (0, 0), sheet)
    assert [(one.code, one.message) for one in check("store/a.png", saved(table))] == []


@pytest.mark.parametrize(("data", "code", "said"), [
    pytest.param(lambda: poster(None), "LGO001", "store", id="no logo", marks=pytest.mark.skipif(
        engine_name() is None, reason="a picture in which no words are read is no poster")),
    pytest.param(lambda: poster(picture(OLD_PATHS, (267, 80), 200)), "LGO002", "lumen-old.svg", id="the retired one"),
    pytest.param(lambda: poster(picture(DARK, (368, 80))), "LGO003", "15% too wide", id="too wide"),
    pytest.param(lambda: poster(picture(DARK, (320, 92))), "LGO003", "15% too high", id="too high"),
    pytest.param(lambda: poster(picture(DARK, (320, 80)).rotate(8, expand=True, resample=Image.Resampling.BICUBIC)), "LGO004", "8°",
                 id="turned"),
    pytest.param(lambda: poster(picture(PINK, (320, 80))), "LGO005", "other colours", id="other colours"),
    pytest.param(lambda: poster(ImageOps.mirror(picture(DARK, (320, 80)))), "LGO006", "mirrored", id="mirrored"),
    pytest.param(lambda: poster(picture(DARK, (100, 25))), "LGO007", "100px", id="too small"),
    pytest.param(lambda: close_text(poster(picture(DARK, (320, 80)))), "LGO008", "px are clear", id="words in the clear space"),
    pytest.param(lambda: poster(picture(DARK, (320, 80)), "#A8D8C0"), "LGO009", "#A8D8C0", id="a ground of another colour"),
])
def test_what_was_done_to_a_logo_in_a_picture_is_said(check: Check, data: Callable[[], Image.Image], code: str, said: str) -> None:
    found = check("store/a.png", saved(data()))
    assert [one.code for one in found] == [code]
    assert said in found[0].message


def test_a_finding_says_where_in_the_picture_the_logo_stands(check: Check) -> None:
    found, = check("store/a.png", saved(close_text(poster(picture(DARK, (320, 80))))))
    assert found.place.as_json()["box"] == pytest.approx([80, 80, 400, 160], abs=2)


def banner(inside: str) -> bytes:
    return ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 600" width="300" '
            f'height="600"><rect width="300" height="600" fill="#fff"/>{inside}<rect y="200" width="300" height="150" fill="#123A5C"/>'
            '<text x="24" y="420" font-size="40" fill="#C8102E">39.95</text></svg>').encode()


def linked(kind: str) -> str:
    data = saved(picture(DARK, (480, 120))) if kind == "png" else framed(DARK).encode()
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize("inside", [
    pytest.param(f'<g transform="translate(20 40)">{DARK}</g>', id="its paths"),
    pytest.param(f'<defs><g id="logo">{DARK}</g></defs><use href="#logo" x="20" y="40"/>', id="used"),
    pytest.param(f'<image href="{linked("png")}" x="20" y="40" width="200" height="50"/>', id="a picture in it"),
    pytest.param(f'<image xlink:href="{linked("svg+xml")}" x="20" y="40" width="200" height="50"/>', id="a drawing in it"),
    pytest.param('<image href="../brand-guide/logos/lumen.svg" x="20" y="40" width="200" height="50"/>', id="a file of the guide"),
])
def test_a_drawing_shows_the_logo_in_many_ways(check: Check, inside: str) -> None:
    assert [(one.code, one.message) for one in check("display/a.svg", banner(inside))] == []


@pytest.mark.parametrize(("inside", "code"), [
    pytest.param("", "LGO001", id="no logo"),
    pytest.param(f'<g transform="translate(20 40)">{OLD_PATHS}</g>', "LGO002", id="the retired one"),
    pytest.param(f'<image href="{linked("png")}" x="20" y="40" width="240" height="50" preserveAspectRatio="none"/>', "LGO003",
                 id="stretched"),
    pytest.param(f'<g transform="translate(20 40)">{PINK}</g>', "LGO005", id="other colours"),
    pytest.param(f'<g transform="translate(20 40) scale(.4)">{DARK}</g>', "LGO007", id="too small"),
    pytest.param(f'<g transform="translate(20 40)">{DARK}</g><text x="34" y="112" font-size="18">light for all</text>', "LGO008",
                 id="words in the clear space"),
])
def test_what_was_done_to_a_logo_in_a_drawing_is_said(check: Check, inside: str, code: str) -> None:
    assert [one.code for one in check("display/a.svg", banner(inside))] == [code]


def test_a_drawing_whose_pictures_are_not_at_hand_may_show_the_logo(check: Check) -> None:
    assert check("display/a.svg", banner('<image href="elsewhere.png" x="20" y="40" width="200" height="50"/>')) == []


def sheet(logo: Image.Image | None, wide: float, high: float, words: float | None = None) -> bytes:
    """A flyer of A5, a logo's picture at the top left; `words` under it by so many pt."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    made = BytesIO()
    canvas = Canvas(made, pagesize=(420, 595))
    if logo is not None:
        canvas.drawImage(ImageReader(logo), 40, 520 - high, wide, high, mask="auto")
    if words is not None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(50, 520 - high - words, "light for everyone")
    canvas.setFillColorRGB(0.07, 0.23, 0.36)
    canvas.rect(0, 200, 420, 180, stroke=0, fill=1)
    canvas.setFont("Helvetica-Bold", 40)
    canvas.drawString(40, 120, "39.95 this week")
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize(("wide", "high", "words"), [
    pytest.param(160, 40, None, id="as it is drawn"),
    pytest.param(160, 40, 30, id="words farther away than asked"),
    pytest.param(159.4, 40.2, None, id="rounded by the program that made the page"),
])
def test_a_page_with_the_logo_as_the_guide_wants_it_is_let_pass(check: Check, wide: float, high: float, words: float | None) -> None:
    found = check("print/a.pdf", sheet(picture(DARK, (960, 240)), wide, high, words))
    assert [(one.code, one.message) for one in found] == []


@pytest.mark.parametrize(("logo", "size", "words", "code", "said"), [
    pytest.param(None, (160, 40), None, "LGO001", "print", id="no logo"),
    pytest.param(OLD_PATHS, (133, 40), None, "LGO002", "lumen-old.svg", id="the retired one"),
    pytest.param(DARK, (190, 40), None, "LGO003", "% too wide", id="stretched"),
    pytest.param(PINK, (160, 40), None, "LGO005", "other colours", id="other colours"),
    pytest.param(DARK, (70, 17.5), None, "LGO007", "mm wide", id="too small"),
    pytest.param(DARK, (160, 40), 6, "LGO008", "mm are clear", id="words in the clear space"),
])
def test_what_was_done_to_a_logo_on_a_page_is_said(check: Check, logo: str | None, size: tuple[float, float], words: float | None,
                                                   code: str, said: str) -> None:
    image = picture(logo, (960, 240), 200 if logo == OLD_PATHS else 240) if logo else None
    found = check("print/a.pdf", sheet(image, *size, words))
    assert [one.code for one in found] == [code]
    assert said in found[0].message


def test_where_nothing_looks_for_logos_that_is_said_and_none_is_missing(check: Check, monkeypatch: pytest.MonkeyPatch,
                                                                        tmp_path: Path) -> None:
    monkeypatch.setattr("brandlint.readers.pictures.composed.sees", lambda: False)
    assert check("store/a.png", saved(poster(None))) == []
    skipped = brandlint.check([tmp_path], as_of=date(2026, 3, 5)).skipped
    assert ("logos", "no search for logos installed: pip install 'brandlint[vision]'") in [(one.what, one.reason) for one in skipped]


def test_a_picture_of_a_page_that_holds_the_logo_beside_other_things_is_enough(check: Check, tmp_path: Path) -> None:
    (tmp_path / "print").mkdir()
    (tmp_path / "print/hero.png").write_bytes(saved(poster(picture(DARK, (320, 80)))))
    assert [one.code for one in check("store/a.html", b'<!doctype html><html lang=en><body><img src="../print/hero.png" alt="Lamp">'
                                                      b"<p>39.95</p></body></html>")] == []


def document(kind: str, logo: Image.Image) -> bytes:
    """A copy deck with a logo as a picture."""
    made, shown = BytesIO(), Image.new("RGB", logo.size, "white")
    shown.paste(logo, (0, 0), logo)
    file = BytesIO(saved(shown))
    if kind == "docx":
        docx = pytest.importorskip("docx")
        deck = docx.Document()
        deck.add_paragraph("Warm the dark")
        deck.add_picture(file)
    else:
        pptx = pytest.importorskip("pptx")
        deck = pptx.Presentation()
        deck.slides.add_slide(deck.slide_layouts[6]).shapes.add_picture(file, 0, 0)
    deck.save(made)
    return made.getvalue()


@pytest.mark.parametrize("kind", ["docx", "pptx"])
@pytest.mark.parametrize(("paths", "wide", "codes"), [(DARK, 240, []), (OLD_PATHS, 200, ["LGO002"]), (PINK, 240, ["LGO005"])],
                         ids=["the logo", "the old one", "in other colours"])
def test_a_logo_in_an_office_file(check: Check, kind: str, paths: str, wide: int, codes: list[str]) -> None:
    logo = picture(paths, (wide * 2, 120), wide)
    assert [one.code for one in check(f"store/deck.{kind}", document(kind, logo))] == codes


@pytest.mark.parametrize("kind", ["docx", "pptx"])
def test_an_office_file_may_show_the_logo_in_ways_that_are_not_looked_at(check: Check, kind: str) -> None:
    assert check(f"store/deck.{kind}", document(kind, Image.new("RGBA", (300, 120), "#E0A030"))) == []


@pytest.mark.parametrize("placed", [
    pytest.param('<g transform="translate(1150 560) scale(0.12)">{}</g>', id="smaller than can be seen"),
    pytest.param('<rect width="1200" height="600" fill="#123A5C"/><g transform="translate(90 80) scale(0.5)">{}</g>', id="on its own colour"),
])
def test_a_logo_placed_as_vectors_is_found_whatever_its_size_and_ground(placed: str, tmp_path: Path) -> None:
    from brandlint.documents.source import Source
    from brandlint.documents.visuals import LogoSighting
    from brandlint.readers.pictures.composed import logos_on
    from brandlint.readers.svg import read
    from brandlint.visuals.logos import Reference

    turned_round = "".join(reversed(DARK.splitlines(keepends=True)))
    source = Source(framed('<rect width="1200" height="600" fill="#FFF"/>' + placed.format(turned_round), 1200, 600).encode())
    references = (Reference("mono", "white.svg", framed(LIGHT).encode()), Reference("primary", "lumen.svg", framed(DARK).encode()))
    seen = [one for one in logos_on(read(source), "svg", lambda url: None, references) if isinstance(one, LogoSighting)]
    assert [(one.logo, one.stretch) for one in seen if one.score == 1.0] == [("primary", 1.0)]


def test_a_file_saved_again_is_the_same_picture() -> None:
    from brandlint.visuals.logos import Reference
    from brandlint.visuals.logos.references import is_copy

    photo = ImageOps.colorize(Image.effect_mandelbrot((480, 240), (-2, -1, 1, 1), 60), "#123A5C", "#F3EFE6")
    photo.paste(picture(DARK, (240, 60)), (120, 90))
    kept, again = BytesIO(), BytesIO()
    photo.save(kept, "PNG")
    photo.resize((300, 150)).save(again, "JPEG", quality=80)
    reference = Reference("primary", "logo.png", kept.getvalue())
    assert is_copy(Image.open(again), reference)
    assert not is_copy(ImageOps.mirror(photo), reference)
    assert not is_copy(photo.resize((300, 170)), reference)
