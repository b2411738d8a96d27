"""Print PDFs written directly: embedded fonts, inks in CMYK, trim and bleed boxes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from brand import Brand
from photos import photograph
from reportlab.lib.colors import CMYKColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from scene import Area, Logo, Look, Photo, Scene, Words

QUICKSAND = "/usr/share/fonts/truetype/quicksand/Quicksand-Bold.ttf"
STRANGE = "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"


class Sheet:
    """Draws a scene on a sheet with bleed; ``unit`` is points for 1 % of the trimmed width."""

    def __init__(self, path: Path, scene: Scene, brand: Brand, look: Look, wide_mm: float) -> None:
        self.scene, self.brand, self.look = scene, brand, look
        bleed = look.print.get("bleed_mm", 3) * mm
        wide, high = wide_mm * mm, wide_mm * mm * scene.high / 100
        self.unit, self.high = wide / 100, high
        size = wide + 2 * bleed, high + 2 * bleed
        self.pen = Canvas(str(path), pagesize=size, trimBox=(bleed, bleed, bleed + wide, bleed + high), bleedBox=(0, 0, *size))
        for name, file in (("head", brand.font_file("head")), ("body", brand.font_file("body")), ("logo", QUICKSAND), ("strange", STRANGE)):
            pdfmetrics.registerFont(TTFont(f"{brand.id}-{name}", file))
        self.pen.setFillColor(self.ink(scene.ground))
        self.pen.rect(0, 0, *size, stroke=0, fill=1)
        self.pen.translate(bleed, bleed)

    def ink(self, colour: str) -> CMYKColor:
        """The brand's own recipe, else one from red, green and blue."""
        recipe = self.brand.recipes.get(colour.upper())
        if recipe is None:
            red, green, blue = (int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5))
            black = 1 - max(red, green, blue)
            recipe = (*((1 - part - black) / (1 - black or 1) for part in (red, green, blue)), black)
        return CMYKColor(*recipe)

    def area(self, one: Area) -> None:
        u = self.unit
        self.pen.setFillColor(self.ink(one.ink))
        self.pen.roundRect(one.x * u, self.high - (one.y + one.high) * u, one.wide * u, one.high * u, one.round * u, stroke=0, fill=1)

    def photo(self, one: Photo) -> None:
        u, dpi = self.unit, self.look.print.get("dpi", 230)
        wide, high = one.wide * u, one.high * u
        shown = photograph(round(wide / 72 * dpi), round(high / 72 * dpi), one.seed)
        data = BytesIO()
        (shown if self.look.print.get("rgb") else shown.convert("CMYK")).save(data, "JPEG", quality=70)
        data.seek(0)
        self.pen.drawImage(ImageReader(data), one.x * u, self.high - (one.y + one.high) * u, wide, high)

    def words(self, one: Words) -> None:
        u = self.unit
        face = f"{self.brand.id}-{'strange' if self.look.strange else one.face}"
        if self.look.print.get("loose") and one.face == "body":
            face = "Helvetica"
        size, x, y = one.size * u, one.x * u, self.high - one.y * u
        self.pen.setFillColor(self.ink(one.ink))
        self.pen.setFont(face, size)
        self.pen.drawString(x, y, one.text)
        wide = self.pen.stringWidth(one.text, face, size)
        if one.raised:
            self.pen.setFont(face, size * 0.5)
            self.pen.drawString(x + wide, y + size * 0.34, one.raised)
        if one.struck:
            self.pen.setStrokeColor(self.ink(one.ink))
            self.pen.setLineWidth(max(0.5, size * 0.06))
            self.pen.line(x, y + size * 0.3, x + wide, y + size * 0.3)

    def logo(self, one: Logo) -> None:
        mark, u = self.brand.mark(one.mono), self.unit
        across = one.wide * u / mark.wide
        self.pen.saveState()
        self.pen.translate(one.x * u, self.high - one.y * u)
        self.pen.rotate(-one.turn)
        self.pen.scale(-across if one.mirrored else across, -across / one.stretch)
        if one.mirrored:
            self.pen.translate(-mark.wide, 0)
        for stroke in mark.strokes:
            self.pen.setFillColor(self.ink(one.ink or stroke.ink))
            self._path(stroke.steps)
        if mark.text:
            x, y, size, letters, own = mark.text
            self.pen.setFillColor(self.ink(one.ink or own))
            self.pen.setFont(f"{self.brand.id}-logo", size)
            self.pen.translate(x, y)
            self.pen.scale(1, -1)
            self.pen.drawString(0, 0, letters)
        self.pen.restoreState()

    def _path(self, steps: Any) -> None:
        path = self.pen.beginPath()
        for letter, numbers in steps:
            match letter:
                case "M":
                    path.moveTo(*numbers)
                case "L":
                    path.lineTo(*numbers)
                case "C":
                    path.curveTo(*numbers)
                case "Z":
                    path.close()
        self.pen.drawPath(path, stroke=0, fill=1)

    def draw(self) -> None:
        for one in self.scene.elements:
            match one:
                case Area():
                    self.area(one)
                case Photo():
                    self.photo(one)
                case Words():
                    self.words(one)
                case Logo():
                    self.logo(one)
        self.pen.showPage()
        self.pen.save()


def press(path: Path, scene: Scene, brand: Brand, look: Look, wide_mm: float = 105) -> None:
    """Write a scene for the printer."""
    Sheet(path, scene, brand, look, wide_mm).draw()
