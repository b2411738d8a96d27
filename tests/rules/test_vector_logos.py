"""Logos that are placed as vectors: known whatever was done to them, and told from what only looks like them."""

from __future__ import annotations

from io import BytesIO

import pytest

pytest.importorskip("cv2", reason="the extra `vision` brings the search for logos")

from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import LogoSighting
from brandlint.readers.pictures.composed import logos_on
from brandlint.visuals.logos import Reference

LEAF = "M12 68C10 24 42 8 74 12 78 46 52 74 12 68Z"
VEIN = "M12 68C30 50 46 34 74 12 58 40 40 60 12 68Z"
LETTERS = ("M96 20h10v38h22v10H96zM150 20a24 24 0 1 0 .1 0zm0 11a13 13 0 1 1-.1 0z"
           "M190 20q18-6 30 6t-4 20l12 22h-13l-10-19h-5v19h-10zm10 9v11q12 1 12-6t-12-5z")
SHAPES = f'<path fill="#17494D" d="{LEAF}"/><path fill="#B3261E" d="{VEIN}"/><path fill="#17494D" d="{LETTERS}"/>'
LIGHT = SHAPES.replace("#17494D", "#FFFFFF").replace("#B3261E", "#FFFFFF")
SIZE = 'viewBox="0 0 240 80" width="240" height="80"'
OTHER = ('<path fill="#17494D" d="M12 68C4 30 30 4 74 12 84 40 60 84 12 68Z"/><path fill="#B3261E" d="M20 60 60 20 70 50Z"/>'
         '<path fill="#17494D" d="M96 20h36v10h-26v8h20v10h-20v20H96zM150 20h10v38h20v10h-30z"/>')


def svg(content: str, size: str = SIZE) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{content}</svg>'.encode()


REFERENCES = (Reference("primary", "logo.svg", svg(SHAPES)), Reference("mono", "light.svg", svg(LIGHT)))


def seen(content: str) -> list[LogoSighting]:
    from brandlint.readers.svg import read

    poster = svg(f'<rect width="600" height="400" fill="#FFFFFF"/>{content}', 'viewBox="0 0 600 400" width="600" height="400"')
    found = logos_on(read(Source(poster)), "svg", lambda url: None, REFERENCES)
    return [one for one in found if isinstance(one, LogoSighting) and one.score == 1.0]


@pytest.mark.parametrize(("content", "width", "stretch", "turned", "mirrored", "skewed"), [
    (f'<g transform="translate(40 30)">{SHAPES}</g>', 240, 1.0, 0.0, False, 0.0),
    (f'<g transform="translate(40 30) scale(.25)">{SHAPES}</g>', 60, 1.0, 0.0, False, 0.0),
    (f'<g transform="translate(40 30) scale(.5 .4)">{SHAPES}</g>', 120, 1.25, 0.0, False, 0.0),
    (f'<g transform="translate(140 130) rotate(12)">{SHAPES}</g>', 240, 1.0, 12.0, False, 0.0),
    (f'<g transform="translate(340 30) scale(-1 1)">{SHAPES}</g>', 240, 1.0, 0.0, True, 0.0),
    (f'<g transform="translate(140 130) skewX(-15)">{SHAPES}</g>', 240, 1.0, 0.0, False, -15.0),
    (f'<symbol id="m" viewBox="0 0 240 80">{SHAPES}</symbol><use href="#m" x="40" y="30" width="150" height="80"/>',
     150, 1.0, 0.0, False, 0.0),
    (f'<symbol id="m" viewBox="0 0 240 80" preserveAspectRatio="none">{SHAPES}</symbol>'
     '<use href="#m" x="40" y="30" width="150" height="40"/>', 150, 1.25, 0.0, False, 0.0),
    (f'<svg x="40" y="30" width="150" height="50" viewBox="0 0 240 80">{SHAPES}</svg>', 150, 1.0, 0.0, False, 0.0),
    (f'<path transform="translate(40 30)" fill="#17494D" d="{LETTERS}{LEAF}"/>'
     f'<path transform="translate(40 30)" fill="#B3261E" d="{VEIN}"/>', 240, 1.0, 0.0, False, 0.0),
], ids=["as it is", "60 px wide", "stretched", "turned", "mirrored", "skewed", "a symbol", "a symbol without its proportions",
        "a drawing in it", "its paths put together"])
def test_a_logo_is_measured(content: str, width: float, stretch: float, turned: float, mirrored: bool, skewed: float) -> None:
    one, = seen(content)
    assert (one.logo, one.mirrored, one.recoloured) == ("primary", mirrored, 0.0)
    assert one.width == pytest.approx(width, rel=0.01)
    assert (one.stretch, one.turned, one.skewed) == (pytest.approx(stretch, abs=0.01), pytest.approx(turned, abs=0.3),
                                                     pytest.approx(skewed, abs=0.5))


def test_its_box_has_the_margin_of_its_file() -> None:
    one, = seen(f'<g transform="translate(40 30) scale(.5)">{SHAPES}</g>')
    assert isinstance(one.place, Box)
    assert one.place[1:] == pytest.approx((40, 30, 160, 70), abs=0.5)


@pytest.mark.parametrize(("content", "logo", "recoloured"), [
    (SHAPES.replace("#17494D", "#D2388A").replace("#B3261E", "#2EC4B6"), "primary", True),
    (f'<rect width="600" height="400" fill="#17494D"/>{LIGHT}', "mono", False),
], ids=["in other colours", "the light one"])
def test_the_variant_is_the_one_whose_colours_fit(content: str, logo: str, recoloured: bool) -> None:
    one, = seen(f'<g transform="translate(0 0)">{content}</g>')
    assert (one.logo, one.recoloured > 5) == (logo, recoloured)


@pytest.mark.parametrize("content", [
    OTHER,
    f'<path fill="#17494D" d="{LEAF}"/><path fill="#B3261E" d="{VEIN}"/>',
    f'<path fill="#17494D" d="{LETTERS}"/>',
    f'{SHAPES}<rect width="300" height="100" fill="#FFFFFF"/>',
    f'<defs>{SHAPES}</defs>',
    f'<g display="none">{SHAPES}</g>',
], ids=["another one", "its mark alone", "its name alone", "painted over", "never used", "hidden"])
def test_what_is_no_logo_is_none(content: str) -> None:
    assert seen(f'<g transform="translate(40 30)">{content}</g>') == []


def test_a_logo_is_found_on_a_page() -> None:
    canvas_of = pytest.importorskip("reportlab.pdfgen.canvas")
    from brandlint.readers.pdf import read
    from brandlint.readers.svg.paths import path_parts

    made = BytesIO()
    canvas = canvas_of.Canvas(made, pagesize=(420, 595))
    canvas.translate(30, 560)
    canvas.scale(0.175, -0.175)
    for colour, data in (("#17494D", LEAF), ("#B3261E", VEIN), ("#17494D", LETTERS)):
        path = canvas.beginPath()
        for part in path_parts(data):
            path.moveTo(*part[0])
            for point in part[1:]:
                path.lineTo(*point)
            path.close()
        canvas.setFillColor(colour)
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.save()
    found = logos_on(read(Source(made.getvalue())), "pdf", lambda url: None, REFERENCES)
    one, = (one for one in found if isinstance(one, LogoSighting) and one.score == 1.0)
    assert (one.logo, one.width, one.stretch, one.ground) == ("primary", pytest.approx(42, abs=0.1), 1.0, "#FFFFFF")
    assert isinstance(one.place, Box)
    assert one.place.page == 1
    assert one.place[1:] == pytest.approx((30, 35, 72, 49), abs=0.5)


@pytest.mark.parametrize(("page", "width"), [
    (f'<p>Nieuw</p><svg {SIZE} width="120">{SHAPES}</svg>'.replace(' width="240" height="80"', ""), 120),
    (f'<svg class="logo" viewBox="0 0 240 80">{SHAPES}</svg>', None),
    (f'<svg hidden><symbol id="logo" viewBox="0 0 240 80">{SHAPES}</symbol></svg>'
     '<svg width="120" height="40"><use xlink:href="#logo"/></svg>', 120),
    (f'<svg {SIZE}>{OTHER}</svg>', ()),
    (f'<svg><symbol id="logo" viewBox="0 0 240 80">{SHAPES}</symbol></svg>', ()),
], ids=["it says how wide it is", "a style may say how wide it is", "a symbol of the page", "another drawing", "never used"])
def test_a_page_may_draw_the_logo_itself(page: str, width: float | tuple[()] | None) -> None:
    from brandlint.readers.html import read
    from brandlint.readers.pictures.inline import logos_inline

    document = read(Source(f"<!doctype html><html><body>{page}</body></html>".encode(), "page.html"))
    found = list(logos_inline(document, REFERENCES))
    assert [one.logo for one in found] == ([] if width == () else ["primary"])
    if found:
        assert found[0].width == width
        assert found[0].recoloured == 0.0
