"""Codes are read in every state in which campaigns print them, none is read wrongly, and nothing else is taken for one."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from brandlint.documents.places import Box
from brandlint.documents.visuals import Symbology
from brandlint.visuals.codes import codes
from brandlint.visuals.memory import remember_in
from tests.visuals.drawn_codes import URL, as_jpeg, bars, on_page, qr


def _turned(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def _leaning(image: Image.Image) -> Image.Image:
    width, height = image.size
    corners = (-0.05 * width, -0.03 * height, 0.02 * width, 1.08 * height, 1.1 * width, 0.97 * height, 1.04 * width, 0.04 * height)
    return image.transform(image.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=255)


def _with_logo(image: Image.Image) -> Image.Image:
    side, middle = image.width * 0.16 / 2, image.width / 2
    ImageDraw.Draw(image).ellipse((middle - side, middle - side, middle + side, middle + side), fill=120)
    return image


STATES = [
    pytest.param(on_page(qr()), id="plain"),
    pytest.param(ImageOps.invert(on_page(qr())), id="light on dark"),
    pytest.param(ImageOps.colorize(on_page(qr()), (20, 60, 120), (255, 236, 200)), id="in the brand's colours"),
    pytest.param(on_page(_with_logo(qr(error="h", px=5))), id="a logo in the middle"),
    pytest.param(_turned(on_page(qr()), 15), id="turned by 15 degrees"),
    pytest.param(_turned(on_page(qr()), 45), id="turned by 45 degrees"),
    pytest.param(_leaning(on_page(qr(px=5))), id="in perspective"),
    pytest.param(as_jpeg(on_page(qr()), 40), id="a JPEG of quality 40"),
    pytest.param(on_page(qr()).filter(ImageFilter.GaussianBlur(1.5)), id="blurred"),
    pytest.param(on_page(qr(px=1.5)), id="one and a half px a module"),
    pytest.param(on_page(qr()).convert("RGBA"), id="with transparency"),
    pytest.param(on_page(qr(px=2), margin=900), id="small on a large page"),
]


@pytest.mark.parametrize("image", STATES)
def test_a_qr_code_is_read(image: Image.Image) -> None:
    assert [(code.symbology, code.text) for code in codes(image)] == [(Symbology.QR, URL)]


BARCODES = [
    pytest.param("ean13", "871234567890", Symbology.EAN13, "8712345678906", id="EAN-13"),
    pytest.param("ean8", "1234567", Symbology.EAN8, "12345670", id="EAN-8"),
    pytest.param("upca", "01234567890", Symbology.UPC_A, "012345678905", id="UPC-A"),
    pytest.param("code128", "ACTIE2026", Symbology.CODE128, "ACTIE2026", id="Code 128"),
    pytest.param("code39", "LENTE26", Symbology.CODE39, None, id="Code 39"),
    pytest.param("itf", "12345678901231", Symbology.ITF, "12345678901231", id="ITF"),
]


@pytest.mark.parametrize(("kind", "given", "symbology", "text"), BARCODES)
@pytest.mark.parametrize("px", [1.5, 2.2, 4])
def test_a_barcode_is_read(kind: str, given: str, symbology: Symbology, text: str | None, px: float) -> None:
    found = codes(as_jpeg(on_page(bars(kind, given, px)), 75))
    assert [code.symbology for code in found] == [symbology]
    assert text is None or found[0].text == text


def test_place_and_module_are_those_of_the_picture() -> None:
    (code,) = codes(on_page(qr(px=4, border=4)))
    assert isinstance(code.place, Box)
    assert [round(edge) for edge in code.place[1:]] == pytest.approx([56, 56, 56 + 33 * 4, 56 + 33 * 4], abs=2)
    assert code.module == pytest.approx(4, abs=0.1)
    (code,) = codes(on_page(bars("ean13", "871234567890", 3)))
    assert code.module == pytest.approx(3, abs=0.05)


def test_several_codes_of_one_picture_are_read_from_top_to_bottom() -> None:
    page = Image.new("L", (700, 700), 255)
    page.paste(bars("ean13", "871234567890", 2), (40, 500))
    page.paste(qr("https://lumen.example/a", 5), (380, 40))
    page.paste(qr("https://lumen.example/b", 2), (40, 260))
    assert [code.text for code in codes(page)] == ["https://lumen.example/a", "https://lumen.example/b", "8712345678906"]


@pytest.mark.parametrize(("border", "clear"), [(0, 0), (1, 1), (2, 2), (4, 4)])
def test_the_empty_space_is_measured(border: int, clear: int) -> None:
    (code,) = codes(on_page(qr(px=5, border=border), ground=80))
    assert code.clear == clear


@pytest.mark.parametrize(("dark", "light"), [((255, 235, 0), (255, 255, 255)), ((200, 30, 30), (60, 120, 60))],
                         ids=["yellow on white", "red on green"])
def test_a_code_of_hardly_any_contrast_is_told(dark: tuple[int, ...], light: tuple[int, ...]) -> None:
    (code,) = codes(ImageOps.colorize(on_page(qr()), dark, light))
    assert code.text == URL
    assert "equally bright" in (code.problem or "")


def test_red_bars_are_told_because_tills_scan_in_red() -> None:
    (code,) = codes(ImageOps.colorize(on_page(bars("ean13", "871234567890")), (250, 30, 30), (255, 255, 255)))
    assert "red light" in (code.problem or "")
    (code,) = codes(ImageOps.colorize(on_page(bars("ean13", "871234567890")), (20, 30, 130), (255, 255, 255)))
    assert code.problem is None


def test_a_code_that_is_covered_is_there_and_cannot_be_read() -> None:
    image = qr(px=5)
    ImageDraw.Draw(image).rectangle((image.width * 0.3, image.width * 0.3, image.width * 0.7, image.width * 0.7), fill=255)
    (code,) = codes(on_page(image))
    assert (code.symbology, code.text) == (Symbology.QR, None)
    assert code.problem


def test_a_wrong_check_digit_is_read_as_it_stands() -> None:
    from barcode.ean import EuropeanArticleNumber13

    from tests.visuals.drawn_codes import drawn

    wrong = EuropeanArticleNumber13("871234567890")
    wrong.ean = "8712345678903"
    row = [0] * 11 + [int(bit != "0") for bit in wrong.build()[0]] + [0] * 11
    (code,) = codes(on_page(drawn([row] * 40, 3)))
    assert (code.text, code.problem) == ("8712345678903", "its check digit is wrong")


def _stripes(seed: int) -> Image.Image:
    chance, image = random.Random(seed), Image.new("L", (700, 400), 255)
    pen, x = ImageDraw.Draw(image), 0
    while x < image.width:
        width = chance.randint(1, 6)
        pen.rectangle((x, 0, x + width - 1, 400), fill=0)
        x += width + chance.randint(1, 6)
    return image


def _squares(seed: int) -> Image.Image:
    chance, image = random.Random(seed), Image.new("L", (600, 500), 255)
    pen = ImageDraw.Draw(image)
    for _ in range(40):
        x, y, side = chance.randint(0, 560), chance.randint(0, 460), chance.randint(8, 60)
        pen.rectangle((x, y, x + side, y + side), outline=0, width=max(1, side // 7))
        pen.rectangle((x + side * 2 // 7, y + side * 2 // 7, x + side * 5 // 7, y + side * 5 // 7), fill=0)
    return image


def _plaid(seed: int) -> Image.Image:
    chance, image = random.Random(seed), Image.new("L", (500, 500), 255)
    pen = ImageDraw.Draw(image)
    for step, shade in ((chance.randint(10, 30), 100), (chance.randint(20, 60), 60), (chance.randint(4, 9), 0)):
        for at in range(0, 500, 2 * step):
            pen.rectangle((at, 0, at + step - 1, 500), fill=shade)
            pen.rectangle((0, at, 500, at + step - 1), fill=shade)
    return image


def _halftone(seed: int) -> Image.Image:
    chance, image = random.Random(seed), Image.new("L", (500, 400), 255)
    pen, step = ImageDraw.Draw(image), chance.randint(4, 10)
    for y in range(0, 400, step):
        for x in range(0, 500, step):
            size = (x * y * 7 + seed) % step / 2
            pen.ellipse((x, y, x + size, y + size), fill=0)
    return image


def _noise(seed: int) -> Image.Image:
    chance = random.Random(seed)
    cells = Image.new("L", (90, 70))
    cells.putdata([chance.choice((0, 255)) for _ in range(90 * 70)])
    return cells.resize((90 * 5, 70 * 5), Image.Resampling.NEAREST)


def _photograph(seed: int) -> Image.Image:
    cells = Image.effect_noise((120, 90), 60 + seed)
    return cells.resize((480, 360), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(1 + seed % 3))


@pytest.mark.parametrize("draw", [_stripes, _squares, _plaid, _halftone, _noise, _photograph], ids=lambda draw: draw.__name__[1:])
def test_what_only_looks_like_a_code_is_none(draw) -> None:
    assert [codes(draw(seed)) for seed in range(3)] == [(), (), ()]


def test_pictures_of_any_size_and_kind_are_taken() -> None:
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I", "F"):
        assert codes(Image.new(mode, (60, 50))) == ()
    for size in ((1, 1), (1, 4000), (15, 900)):
        assert codes(Image.new("RGB", size)) == ()


class TestMemory:
    """What was decoded once is known to the next run, whichever way it was."""

    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.setattr("brandlint.visuals.memory._memories", {})
        yield tmp_path / "cache"
        remember_in(None)

    @pytest.mark.parametrize("image", [on_page(qr()), on_page(bars("ean13", "871234567890", 3)), Image.new("L", (60, 60))],
                             ids=["a QR code", "a barcode", "no code"])
    def test_a_picture_is_not_decoded_again(self, image, folder, monkeypatch):
        remember_in(folder)
        first = codes(image)
        monkeypatch.setattr("brandlint.visuals.memory._memories", {})
        monkeypatch.setattr("brandlint.visuals.codes.sightings", None)
        remember_in(folder)
        assert codes(image) == first

    def test_a_closer_look_is_another_one(self, folder):
        remember_in(folder)
        negative = ImageOps.invert(on_page(bars("ean13", "871234567890", 3)))
        assert codes(negative, thorough=False) == ()
        assert [code.text for code in codes(negative)] == ["8712345678906"]
