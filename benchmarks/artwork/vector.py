"""SVG as it is written by hand, by Inkscape and by Illustrator."""

from __future__ import annotations

from html import escape

from brand import Brand, Mark
from photos import as_jpeg, data_uri, photograph
from scene import Area, Logo, Photo, Scene, Words

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def by_hand(scene: Scene, brand: Brand, locale: str, strange: str, px: int = 640) -> str:
    """Attributes, a root in px with a view box of hundredths, logos as embedded files, cents in tspans."""
    def words(one: Words) -> str:
        struck = ' text-decoration="line-through"' if one.struck else ""
        cents = f'<tspan font-size="{one.size * 0.5:.2f}" dy="{-one.size * 0.34:.2f}">{one.raised}</tspan>' if one.raised else ""
        bold = ' font-weight="bold"' if one.face == "head" else ""
        return (f'<text x="{one.x}" y="{one.y:.2f}" font-family="{strange or brand.face(one.face)}" font-size="{one.size}"{bold} '
                f'fill="{one.ink}"{struck}>{escape(one.text)}{cents}</text>')

    def logo(one: Logo) -> str:
        mark = brand.mark(one.mono)
        data = data_uri(_recoloured(brand, one).encode(), "image/svg+xml")
        high = one.wide * mark.high / mark.wide / one.stretch
        turned = f' transform="rotate({one.turn} {one.x} {one.y})"' if one.turn else ""
        return f'<image href="{data}" x="{one.x}" y="{one.y:.2f}" width="{one.wide:.2f}" height="{high:.3f}" preserveAspectRatio="none"{turned}/>'

    body = "\n".join(_area(one) if isinstance(one, Area) else _photo(one) if isinstance(one, Photo) else words(one)
                     if isinstance(one, Words) else logo(one) for one in scene.elements)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" lang="{locale}" width="{px}" height="{px * scene.high / 100:.0f}" '
            f'viewBox="0 0 100 {scene.high}">\n<rect width="100%" height="100%" fill="{scene.ground}"/>\n{body}\n</svg>\n')


def inkscape(scene: Scene, brand: Brand, locale: str, strange: str, mm: float = 170) -> str:
    """Millimetres, style attributes, layers that are moved, a tspan a line with its own place, paths for logos."""
    unit = mm / 100

    def words(one: Words, at: int) -> str:
        struck = ";text-decoration:line-through" if one.struck else ""
        style = (f"font-style:normal;font-weight:{700 if one.face == 'head' else 400};font-size:{one.size * unit:.4f}px;line-height:1.25;"
                 f"font-family:'{strange or brand.face(one.face)}';-inkscape-font-specification:'{brand.face(one.face)}';"
                 f"fill:{one.ink};fill-opacity:1;stroke:none{struck}")
        place = f'x="{one.x * unit:.4f}" y="{one.y * unit - 10:.4f}"'
        cents = f'<tspan style="font-size:{one.size * unit * 0.5:.3f}px;baseline-shift:super">{one.raised}</tspan>' if one.raised else ""
        return (f'<text xml:space="preserve" style="{style}" {place} id="text{at}"><tspan sodipodi:role="line" id="tspan{at}" '
                f'{place} style="stroke-width:0.26">{escape(one.text)}{cents}</tspan></text>')

    def logo(one: Logo, at: int) -> str:
        mark = brand.mark(one.mono)
        across = one.wide * unit / mark.wide
        turned = f"rotate({one.turn}) " if one.turn else ""
        move = f'translate({one.x * unit:.4f},{one.y * unit - 10:.4f}) {turned}scale({across:.5f},{across / one.stretch:.5f})'
        return f'<g id="g{at}" transform="{move}">{_paths(mark, one.ink)}</g>'

    body = []
    for at, one in enumerate(scene.elements):
        match one:
            case Words():
                body.append(words(one, at))
            case Logo():
                body.append(logo(one, at))
            case Area():
                body.append(f'<rect style="fill:{one.ink};fill-opacity:1;stroke:none" id="rect{at}" width="{one.wide * unit:.3f}" '
                            f'height="{one.high * unit:.3f}" x="{one.x * unit:.3f}" y="{one.y * unit - 10:.3f}" ry="{one.round * unit:.3f}"/>')
            case Photo():
                body.append(_photo(one._replace(x=one.x * unit, y=one.y * unit - 10, wide=one.wide * unit, high=one.high * unit)))
    high = scene.high * unit
    ground = f'<rect style="fill:{scene.ground}" width="{mm}" height="{high:.3f}" x="0" y="-10"/>'
    return (f'{HEAD}<svg width="{mm}mm" height="{high:.3f}mm" viewBox="0 0 {mm} {high:.3f}" version="1.1" id="svg5" xml:lang="{locale}" '
            'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
            'xmlns="http://www.w3.org/2000/svg">\n<sodipodi:namedview id="namedview7" pagecolor="#505050"/>\n<defs id="defs2"/>\n'
            f'<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="translate(0,10)">\n{ground}\n' + "\n".join(body) + "\n</g></svg>\n")


def illustrator(scene: Scene, brand: Brand, locale: str, strange: str, px: int = 640) -> str:
    """Classes in a style sheet, text placed by matrices, kerned runs, a logo as a symbol that is used."""
    unit, classes = px / 100, dict[str, str]()

    def named(style: str) -> str:
        return classes.setdefault(style, f"st{len(classes)}")

    def words(one: Words) -> str:
        ink, face = named(f"fill:{one.ink};"), named(f"font-family:'{(strange or brand.face(one.face)).replace(' ', '')}-{'Bold' if one.face == 'head' else 'Regular'}',"
                                                     f"'{strange or brand.face(one.face)}';font-weight:{700 if one.face == 'head' else 400};")
        size = named(f"font-size:{one.size * unit:.4f}px;")
        struck = named("text-decoration:line-through;") if one.struck else ""
        cents = f'<tspan class="{named(f"font-size:{one.size * unit * 0.5:.3f}px;")}" dy="{-one.size * unit * 0.34:.2f}">{one.raised}</tspan>' if one.raised else ""
        return f'<text transform="matrix(1 0 0 1 {one.x * unit:.4f} {one.y * unit:.4f})" class="{ink} {face} {size} {struck}">{_kerned(one.text)}{cents}</text>'

    def logo(one: Logo) -> str:
        mark = brand.mark(one.mono)
        across = one.wide * unit / mark.wide
        turned = f"rotate({one.turn}) " if one.turn else ""
        move = f'translate({one.x * unit:.2f} {one.y * unit:.2f}) {turned}scale({across:.5f} {across / one.stretch:.5f})'
        return (f'<symbol id="logo" viewBox="0 0 {mark.wide} {mark.high}" overflow="visible">{_paths(mark, one.ink)}</symbol>'
                f'<use xlink:href="#logo" width="{mark.wide}" height="{mark.high}" transform="{move}" style="overflow:visible;"/>')

    body = []
    for one in scene.elements:
        match one:
            case Words():
                body.append(words(one))
            case Logo():
                body.append(logo(one))
            case Area():
                left, top, right, low = (part * unit for part in (one.x, one.y, one.x + one.wide, one.y + one.high))
                body.append(f'<polygon class="{named(f"fill:{one.ink};")}" points="{left:.2f},{top:.2f} {right:.2f},{top:.2f} {right:.2f},{low:.2f} {left:.2f},{low:.2f} "/>')
            case Photo():
                body.append(_photo(one._replace(x=one.x * unit, y=one.y * unit, wide=one.wide * unit, high=one.high * unit)))
    ground = named(f"fill:{scene.ground};")
    sheet = "\n".join(f"\t.{name}{{{style}}}" for style, name in classes.items())
    high = scene.high * unit
    return (f'{HEAD}<!-- Generator: Adobe Illustrator -->\n<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'x="0px" y="0px" viewBox="0 0 {px} {high:.1f}" style="enable-background:new 0 0 {px} {high:.1f};" xml:lang="{locale}" xml:space="preserve">\n'
            f'<style type="text/css">\n{sheet}\n</style>\n<rect class="{ground}" width="{px}" height="{high:.1f}"/>\n' + "\n".join(body) + "\n</svg>\n")


def _kerned(text: str) -> str:
    """Text in two runs, as Illustrator cuts it where it kerns."""
    half = len(text) // 2
    if len(text) < 8:
        return escape(text)
    return f'<tspan letter-spacing="-0.2">{escape(text[:half])}</tspan><tspan>{escape(text[half:])}</tspan>'


def _area(one: Area) -> str:
    return f'<rect x="{one.x}" y="{one.y:.2f}" width="{one.wide}" height="{one.high:.2f}" rx="{one.round}" fill="{one.ink}"/>'


def _photo(one: Photo) -> str:
    data = data_uri(as_jpeg(photograph(320, max(8, round(320 * one.high / one.wide)), one.seed), 60), "image/jpeg")
    return (f'<image href="{data}" x="{one.x:.2f}" y="{one.y:.2f}" width="{one.wide:.2f}" height="{one.high:.2f}" '
            'preserveAspectRatio="none"/>')


def _paths(mark: Mark, ink: str) -> str:
    paths = "".join(f'<path d="{one.d}" style="fill:{ink or one.ink}"/>' for one in mark.strokes)
    if mark.text:
        x, y, size, letters, own = mark.text
        paths += f'<text x="{x}" y="{y}" style="font-family:Quicksand;font-weight:700;font-size:{size}px;fill:{ink or own}">{letters}</text>'
    return paths


def _recoloured(brand: Brand, one: Logo) -> str:
    """The logo's file, in one other colour where asked."""
    text = brand.files[one.mono].read_text(encoding="utf-8")
    if one.ink:
        for own in {stroke.ink for stroke in brand.mark(one.mono).strokes}:
            text = text.replace(own, one.ink)
    return text
