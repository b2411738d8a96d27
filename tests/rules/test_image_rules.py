"""Pictures of a page or mail: weight, size, alternative texts, first frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

import brandlint
from brandlint.documents.places import span_of
from brandlint.findings import Finding
from brandlint.visuals.recognition import engine_name

GUIDE = """
brand: {name: Lumen & Co}
locales: {nl-NL: {currency: EUR}}
images: {max_weight: {email: 20 KB}, min_width: {social: 1080px, web: 800px}}
"""
Check = Callable[[Mapping[str, str | bytes]], list[Finding]]


def picture(width: int = 600, height: int = 300, kind: str = "PNG", noisy: bool = False) -> bytes:
    image = Image.effect_noise((width, height), 80).convert("RGB") if noisy else Image.new("RGB", (width, height), "#e8d8b0")
    return written(image, kind)


def written(image: Image.Image, kind: str = "PNG") -> bytes:
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


def lettered(*lines: str) -> Image.Image:
    image = Image.new("RGB", (640, 320), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(56)
    for row, line in enumerate(lines):
        pen.text((40, 40 + 90 * row), line, fill="black", font=font)
    return image


def moving(*frames: Image.Image) -> bytes:
    file = BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=900, loop=0)
    return file.getvalue()


@pytest.fixture
def check(tmp_path: Path) -> Check:
    def run(files: Mapping[str, str | bytes]) -> list[Finding]:
        for name, content in {"brand-guide/brand.yaml": GUIDE, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [one for one in brandlint.check([tmp_path], as_of=date(2026, 3, 5)).findings if one.code.startswith("IMG")]

    return run


def codes_of(found: list[Finding]) -> list[str]:
    return [one.code for one in found]


ALT = [
    pytest.param('<img src="img/a.png" alt="Lamp Orion op een houten tafel">', [], id="an alternative text"),
    pytest.param('<img src="img/a.png" alt="">', [], id="decoration"),
    pytest.param('<img src="img/a.png" role="presentation">', [], id="said to be decoration"),
    pytest.param('<img src="img/a.png" aria-label="Lamp Orion">', [], id="named by a label"),
    pytest.param('<img src="https://stats.example/open.gif" width="1" height="1">', [], id="a counter of visits"),
    pytest.param('<img src="img/spacer.gif" height="20">', [], id="a spacer"),
    pytest.param('<img src="img/a.png" style="display:none">', [], id="not shown"),
    pytest.param('<img src="img/a.png" alt="Foto van lamp Orion">', [], id="begins with the word"),
    pytest.param('<img src="img/a.png" alt="{{ product.alt }}">', [], id="filled in by a template"),
    pytest.param('<img src="img/a.png">', ["IMG003"], id="none"),
    pytest.param('<img src="https://cdn.example/hero.jpg" width="600">', ["IMG003"], id="none, on the web"),
    pytest.param('<img src="img/a.png" alt="a.png">', ["IMG004"], id="its file's name"),
    pytest.param('<img src="img/a.png" alt="IMG_2034">', ["IMG004"], id="the camera's name"),
    pytest.param('<img src="img/a.png" alt="Afbeelding">', ["IMG004"], id="that there is a picture"),
    pytest.param('<img src="img/a.png" alt="banner 3">', ["IMG004"], id="that there is a banner"),
]


@pytest.mark.parametrize(("image", "expected"), ALT)
def test_alternative_texts(check: Check, image: str, expected: list[str]) -> None:
    assert codes_of(check({"web/nl/a.html": f"<p>Lampen</p>{image}", "web/nl/img/a.png": picture(900)})) == expected


def test_a_heavy_picture_of_a_mail(check: Check) -> None:
    mail = '<p>Lampen</p><img src="img/a.png" alt="Lamp Orion"><img src="img/b.png" alt="Kruk Vega">'
    found = check({"email/nl/a.html": mail, "email/nl/img/a.png": picture(noisy=True), "email/nl/img/b.png": picture()})
    assert [(one.code, one.expected) for one in found] == [("IMG001", "20 kB")]
    assert "img/a.png" in found[0].message


def test_a_narrow_picture_of_a_post(check: Check) -> None:
    found = check({"social/nl/a.md": "Nieuwe lampen\n\n![Lamp Orion](img/a.png)\n", "social/nl/img/a.png": picture(700, 700),
                   "social/nl/b.md": "Nieuwe krukken\n\n![Kruk Vega](img/b.png)\n", "social/nl/img/b.png": picture(1080, 1080)})
    assert [(one.code, one.path, one.found) for one in found] == [("IMG002", "social/nl/a.md", "700px")]


def test_a_logo_on_a_page_is_not_the_picture_that_the_guide_means(check: Check) -> None:
    page = '<img src="img/logo.png" alt="Lumen &amp; Co" width="160"><p>Lampen</p>'
    assert check({"web/nl/a.html": page, "web/nl/img/logo.png": picture(160, 60)}) == []


def test_an_enlarged_picture(check: Check) -> None:
    page = '<img src="img/a.png" alt="Lamp Orion" width="{}"><p>Lampen</p>'
    assert codes_of(check({"web/nl/a.html": page.format(1200), "web/nl/img/a.png": picture(900)})) == ["IMG007"]
    assert codes_of(check({"web/nl/a.html": page.format(900), "web/nl/img/a.png": picture(900)})) == []


needs_engine = pytest.mark.skipif(engine_name() is None, reason="no engine that recognises text is installed")


@needs_engine
def test_an_alternative_text_with_another_price_than_the_picture(check: Check) -> None:
    page = '<h1>Lampen</h1><p>Voor elke kamer.</p><img src="img/a.png" alt="Lamp Orion, nu € {}">'
    image = written(lettered("Lamp Orion", "Nu EUR 89,95"))
    found = check({"email/nl/a.html": page.format("98,95"), "email/nl/img/a.png": image})
    assert [(one.code, one.found, one.expected) for one in found] == [("IMG005", "€ 98,95", "EUR 89,95")]
    assert check({"email/nl/a.html": page.format("89,95")}) == []


@needs_engine
def test_a_moving_picture_whose_first_frame_misses_the_offer(check: Check) -> None:
    page = '<p>Lampen voor elke kamer.</p><img src="img/a.gif" alt="Lamp Orion">'
    late = moving(lettered("Lumen & Co"), lettered("Lamp Orion", "Nu EUR 89,95"))
    found = check({"email/nl/a.html": page, "email/nl/img/a.gif": late})
    assert "IMG006" in codes_of(found)
    early = moving(lettered("Lamp Orion", "Nu EUR 89,95"), lettered("Lumen & Co"))
    assert "IMG006" not in codes_of(check({"email/nl/a.html": page, "email/nl/img/a.gif": early}))


IMG = '<html lang=nl><p>Nieuw</p><img src="{}" alt="Lamp Orion op een kruk"></html>'
MAIL = ("From: a@lumen.example\nSubject: Nieuw\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        "Content-Type: text/html; charset=utf-8\n\n" + IMG + "\n--b\nContent-Type: image/png\nContent-ID: <hero@lumen>\n"
        "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n")


@pytest.mark.parametrize(("name", "text"), [
    pytest.param("web/nl/a.html", IMG.format("img/a.png"), id="it is there"),
    pytest.param("web/nl/a.html", IMG.format("img/b.png?v=3").replace("b.png", "a.png"), id="with a version behind it"),
    pytest.param("web/nl/a.html", IMG.format("https://lumen.example/img/hero.png"), id="on the web"),
    pytest.param("web/nl/a.html", IMG.format("//lumen.example/img/hero.png"), id="on the web, whichever way"),
    pytest.param("web/nl/a.html", IMG.format("/img/hero.png"), id="from the root of a site"),
    pytest.param("web/nl/a.html", IMG.format("assets/hero.png"), id="a folder that is kept elsewhere"),
    pytest.param("web/nl/a.html", IMG.format("hero.png"), id="a folder without pictures"),
    pytest.param("web/nl/a.html", IMG.format("data:image/gif;base64,R0lGODlhAQABAAAAACw="), id="inside the page"),
    pytest.param("web/nl/a.html", IMG.format("img/{{ product.image }}.png"), id="filled in when it is sent"),
    pytest.param("email/nl/a.html", IMG.format("img/*|HERO|*.png"), id="filled in by another system"),
    pytest.param("email/nl/a.html", IMG.format("cid:hero"), id="attached when it is sent"),
    pytest.param("web/nl/a.html", "<base href='https://lumen.example/'>" + IMG.format("img/hero.png"), id="its addresses begin elsewhere"),
    pytest.param("email/nl/a.eml", MAIL.format("cid:hero@lumen"), id="a part of the message"),
    pytest.param("social/nl/a.yaml", "posts:\n- {text: Nieuw, image: img/hero.png}\n", id="a calendar that names it"),
])
def test_pictures_that_need_not_be_there(check: Check, name: str, text: str) -> None:
    files = {name: text, "web/nl/img/a.png": picture(900), "email/nl/img/a.png": picture(), "social/nl/img/a.png": picture(1200)}
    assert "IMG008" not in codes_of(check(files))


@pytest.mark.parametrize(("name", "text", "said"), [
    pytest.param("web/nl/a.html", IMG.format("img/hero.png"), "img/hero.png is not there", id="a page"),
    pytest.param("web/nl/a.md", "# Nieuw\n\n![Lamp Orion](img/Hero%20groot.png)\n", "img/Hero%20groot.png is not there", id="Markdown"),
    pytest.param("web/nl/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><image href='img/hero.png' width='9' height='9'/></svg>",
                 "img/hero.png is not there", id="a drawing"),
    pytest.param("email/nl/a.eml", MAIL.format("cid:other@lumen"), "cid:other@lumen is not in the message", id="a part of the message"),
])
def test_pictures_that_are_missing(check: Check, name: str, text: str, said: str) -> None:
    found = [one for one in check({name: text, "web/nl/img/a.png": picture(900)}) if one.code == "IMG008"]
    assert [one.message for one in found] == [f"The picture {said}: nothing is shown in its place"]
    assert span_of(found[0].place) is not None
