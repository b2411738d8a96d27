"""Shelf cards as LibreOffice Writer makes them: frames that stand on the page, converted to PDF."""

from __future__ import annotations

import subprocess
from base64 import b64encode
from html import escape
from io import BytesIO
from pathlib import Path

import resvg_py
from brand import Brand
from photos import as_jpeg, photograph
from PIL import Image, ImageOps
from scene import Area, Element, Logo, Photo, Scene, Words

_SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"' for name, rest in {
    "office": "office", "style": "style", "text": "text", "draw": "drawing", "svg": "svg-compatible", "fo": "xsl-fo-compatible"}.items())


def flat_drawing(scene: Scene, brand: Brand, locale: str, strange: str, mm: float) -> str:
    """A page of frames; text stands in boxes that grow with it."""
    unit, styles, order = mm / 100, dict[str, str](), list[int]()
    on_page = ('style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" '
               'style:wrap="run-through" style:run-through="foreground" fo:padding="0mm" fo:border="none"')

    def named(family: str, properties: str) -> str:
        return styles.setdefault(f'style:family="{family}">{properties}', f"{family[0]}{len(styles)}")

    def box(x: float, y: float, wide: float, high: float) -> str:
        order.append(0)
        return f'text:anchor-type="page" text:anchor-page-number="1" draw:z-index="{len(order)}" svg:x="{x * unit:.3f}mm" svg:y="{y * unit:.3f}mm" svg:width="{wide * unit:.3f}mm" svg:height="{high * unit:.3f}mm"'

    def drawn(one: Element) -> str:
        match one:
            case Area(x, y, wide, high, ink, _):
                x, y, wide = max(x, 0), max(y, 0), min(wide, 100 - max(x, 0))
                style = named("graphic", f'<style:graphic-properties {on_page} draw:fill="solid" draw:fill-color="{ink.lower()}" draw:stroke="none"/>')
                return f'<draw:rect draw:style-name="{style}" {box(x, y, wide, high)}/>'
            case Photo(x, y, wide, high, seed):
                return _image(picture, box(x, y, wide, high), as_jpeg(photograph(500, max(8, round(500 * high / wide)), seed)))
            case Logo():
                mark = brand.mark(one.mono)
                return _image(picture, box(one.x, one.y, one.wide, one.wide * mark.high / mark.wide / one.stretch), _raster(brand, one))
            case Words():
                plain = named("graphic", f'<style:graphic-properties {on_page} draw:fill="none" draw:stroke="none" fo:background-color="transparent"/>')
                struck = ' style:text-line-through-style="solid" style:text-line-through-type="single"' if one.struck else ""
                weight = "bold" if one.face == "head" else "normal"
                inside = named("text", f'<style:text-properties fo:color="{one.ink.lower()}" fo:font-family="\'{strange or brand.face(one.face)}\'" '
                               f'fo:font-size="{one.size * unit * 72 / 25.4:.2f}pt" fo:font-weight="{weight}" fo:language="{locale[:2]}" fo:country="{locale[3:]}"{struck}/>')
                return (f'<draw:frame draw:style-name="{plain}" {box(one.x, one.y - one.size * 1.05, min(95, len(one.text) * one.size * 0.7 + 3), one.size * 1.5)}><draw:text-box>'
                        f'<text:p><text:span text:style-name="{inside}">{escape(one.text)}</text:span></text:p></draw:text-box></draw:frame>')

    picture = named("graphic", f'<style:graphic-properties {on_page}/>')
    ground = Area(0, 0, 100, scene.high, scene.ground)
    body = [drawn(one) for one in (ground, *scene.elements)]
    listed = "".join(f'<style:style style:name="{name}" {style}</style:style>' for style, name in styles.items())
    layout = (f'<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="{mm}mm" fo:page-height="{scene.high * unit:.2f}mm" '
              'fo:margin="0mm"/></style:page-layout>')
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:automatic-styles>{layout}{listed}<style:style style:name="first" style:family="paragraph" style:master-page-name="m"/></office:automatic-styles><office:master-styles><style:master-page style:name="m" style:page-layout-name="pl"/></office:master-styles>'
            f'<office:body><office:text>{"".join(body)}<text:p text:style-name="first"/></office:text></office:body></office:document>')


def _image(style: str, box: str, data: bytes) -> str:
    return f'<draw:frame draw:style-name="{style}" {box}><draw:image><office:binary-data>{b64encode(data).decode()}</office:binary-data></draw:image></draw:frame>'


def _raster(brand: Brand, one: Logo) -> bytes:
    text = brand.files[one.mono].read_text(encoding="utf-8")
    for own in {stroke.ink for stroke in brand.mark(one.mono).strokes} if one.ink else ():
        text = text.replace(own, one.ink)
    data = bytes(resvg_py.svg_to_bytes(svg_string=text, width=600, font_dirs=["/usr/share/fonts/truetype"]))
    if one.mirrored:
        out = BytesIO()
        ImageOps.mirror(Image.open(BytesIO(data))).save(out, "PNG")
        data = out.getvalue()
    return data


def convert(drawings: list[Path]) -> None:
    """Convert flat drawings to PDF beside them, all in one start of the program, and take them away."""
    by_folder: dict[Path, list[Path]] = {}
    for one in drawings:
        by_folder.setdefault(one.parent, []).append(one)
    for folder, files in by_folder.items():
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)], capture_output=True, timeout=180, check=True)
    for one in drawings:
        one.unlink()
