"""Logos that pages and mails show: drawn by us, judged by the whole program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

import brandlint
from brandlint.findings import Finding

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">
<path fill="{ink}" d="M10 50 L30 10 L50 50 Z M60 10 h20 v20 h20 v20 h-40 Z"/><circle fill="{accent}" cx="130" cy="30" r="20"/>
<path fill="{ink}" d="M165 10 h60 v10 h-40 v30 h-20 Z"/></svg>"""
OLD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><rect x="10" y="10" width="40" height="40" fill="#123A5C"/>
<path fill="#123A5C" d="M70 50 L90 10 L110 50 L130 10 L150 50 Z"/><rect x="165" y="10" width="15" height="40" fill="#1F7A4D"/></svg>"""
IDENTITY = """
colours:
  palette: {deep: "#123A5C", leaf: "#1F7A4D", paper: "#FFFFFF"}
logos:
  primary: {files: [logos/lumen.svg], min_width: {screen: 96px}, backgrounds: [paper], required_in: [email]}
  mono: {files: [logos/lumen-white.svg], backgrounds: [deep, leaf]}
  retired: {files: [logos/lumen-old.svg]}
"""
PAGE = "<!doctype html><html lang=nl><body><table><tr><td style=\"{style}\"><img src=\"img/{file}\" {size} alt=Lumen></td></tr></table>{more}</body></html>"
WHITE = 'width="160" height="40"'
Check = Callable[..., list[Finding]]


def _drawn(svg: str, wide: int = 480) -> Image.Image:
    from brandlint.visuals.logos import drawn

    image = drawn(svg.encode())
    assert image is not None
    return image.resize((wide, wide * image.height // image.width))


@pytest.fixture
def check(tmp_path: Path) -> Check:
    guide = tmp_path / "brand-guide"
    (guide / "logos").mkdir(parents=True)
    (guide / "brand.yaml").write_text("brand: {name: Lumen}\nlocales: {nl-NL: {currency: EUR}}\n")
    (guide / "identity.yaml").write_text(IDENTITY)
    primary, mono = SVG.format(ink="#123A5C", accent="#1F7A4D"), SVG.format(ink="#FFFFFF", accent="#FFFFFF")
    (guide / "logos/lumen.svg").write_text(primary)
    (guide / "logos/lumen-white.svg").write_text(mono)
    (guide / "logos/lumen-old.svg").write_text(OLD)
    img = tmp_path / "email/img"
    img.mkdir(parents=True)
    _drawn(primary).save(img / "logo.png")
    (img / "logo.svg").write_text(primary)
    _drawn(mono).save(img / "white.png")
    _drawn(OLD).save(img / "old.png")
    _drawn(primary).resize((480, 160)).save(img / "squeezed.png")
    ImageOps.mirror(_drawn(primary)).save(img / "mirrored.png")
    _drawn(SVG.format(ink="#C2185B", accent="#F06292")).save(img / "pink.png")
    plate = Image.new("RGB", (480, 120), "#FFFFFF")
    plate.paste(_drawn(primary), mask=_drawn(primary))
    plate.save(img / "plate.jpg", quality=80)
    other = Image.new("RGB", (300, 200), "#F4F4F4")
    ImageDraw.Draw(other).ellipse((60, 30, 240, 170), fill="#AA3311")
    other.save(img / "cup.png")

    def run(file: str, size: str = WHITE, style: str = "background:#fff", more: str = "") -> list[Finding]:
        (tmp_path / "email/a.html").write_text(PAGE.format(style=style, file=file, size=size, more=more))
        found = brandlint.check([tmp_path], as_of=date(2026, 3, 5)).findings
        return [one for one in found if one.code.startswith("LGO")]

    return run


@pytest.mark.parametrize(("file", "size", "style"), [
    pytest.param("logo.png", WHITE, "background:#fff", id="as it is drawn"),
    pytest.param("logo.svg", WHITE, "background:#fff", id="as vectors"),
    pytest.param("plate.jpg", WHITE, "background:#fff", id="on a white plate, compressed"),
    pytest.param("logo.png", 'width="121" height="30"', "background:#fff", id="a size rounded to whole px"),
    pytest.param("logo.png", 'width="160"', "background:#fff", id="a width alone"),
    pytest.param("logo.png", 'width="160" height="40" style="width:160px;height:auto"', "background:#fff", id="a height that follows"),
    pytest.param("white.png", WHITE, "background:#123A5C", id="the white one on a dark ground"),
    pytest.param("logo.png", WHITE, "background:#FDFDFD", id="nearly white"),
    pytest.param("logo.png", WHITE, "background:url(foto.jpg)", id="a ground that is not known"),
])
def test_a_logo_as_the_guide_wants_it_is_let_pass(check: Check, file: str, size: str, style: str) -> None:
    assert [(one.code, one.message) for one in check(file, size, style)] == []


@pytest.mark.parametrize(("file", "size", "style", "code", "severity", "said"), [
    pytest.param("old.png", WHITE, "background:#fff", "LGO002", "error", "retired", id="the retired one"),
    pytest.param("logo.png", 'width="200" height="40"', "background:#fff", "LGO003", "error", "% too wide", id="too wide"),
    pytest.param("logo.png", 'width="160" height="46"', "background:#fff", "LGO003", "error", "% too high", id="too high"),
    pytest.param("squeezed.png", "", "background:#fff", "LGO003", "error", "% too high", id="its picture is stretched"),
    pytest.param("pink.png", WHITE, "background:#fff", "LGO005", "error", "other colours", id="other colours"),
    pytest.param("mirrored.png", WHITE, "background:#fff", "LGO006", "error", "mirrored", id="mirrored"),
    pytest.param("logo.png", 'width="64" height="16"', "background:#fff", "LGO007", "error", "64px", id="too small"),
    pytest.param("logo.png", WHITE, "background:#123A5C", "LGO009", "warning", "belongs mono", id="dark on dark"),
    pytest.param("cup.png", WHITE, "background:#fff", "LGO001", "error", "email", id="no logo"),
])
def test_what_was_done_to_a_logo_is_said(check: Check, file: str, size: str, style: str, code: str, severity: str, said: str) -> None:
    found = [one for one in check(file, size, style) if one.code == code]
    assert [one.severity.value for one in found] == [severity]
    assert said in found[0].message


@pytest.mark.parametrize(("file", "more"), [
    pytest.param("nowhere.png", "", id="a picture that is not at hand"),
    pytest.param("cup.png", "<svg viewBox='0 0 10 10'><path d='M0 0h9v9z'/></svg>", id="a drawing in the page"),
    pytest.param("cup.png", "<div style='background-image:url(img/logo.png)'>x</div>", id="a picture in a style"),
])
def test_a_logo_may_be_where_nobody_looked(check: Check, file: str, more: str) -> None:
    assert check(file, more=more) == []


@pytest.mark.parametrize(("wide", "size"), [
    pytest.param(480, WHITE, id="three px for one"),
    pytest.param(160, WHITE, id="one px for one"),
    pytest.param(155, WHITE, id="a few px short"),
])
def test_a_picture_with_enough_px_is_let_pass(check: Check, tmp_path: Path, wide: int, size: str) -> None:
    _drawn(SVG.format(ink="#123A5C", accent="#1F7A4D"), wide).save(tmp_path / "email/img/small.png")
    assert [one.message for one in check("small.png", size) if one.code == "LGO010"] == []


@pytest.mark.parametrize(("wide", "size", "found"), [
    pytest.param(120, 'width="240" height="60"', "50%", id="half of them"),
    pytest.param(160, 'width="400" height="100"', "40%", id="less than half"),
])
def test_a_picture_with_too_few_px_is_found(check: Check, tmp_path: Path, wide: int, size: str, found: str) -> None:
    _drawn(SVG.format(ink="#123A5C", accent="#1F7A4D"), wide).save(tmp_path / "email/img/small.png")
    said = [(one.severity.value, one.found, one.expected) for one in check("small.png", size) if one.code == "LGO010"]
    assert said == [("warning", found, "100%")]
