"""Flyers, banners and posters drawn from a seed, and pictures that state nothing."""

from __future__ import annotations

import glob
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from math import cos, pi, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from words import Price, Words, grouped, price

Colour = tuple[int, int, int]
FAMILIES = (
    "LiberationSans-Bold", "LiberationSans-Regular", "LiberationSerif-Bold", "LiberationSansNarrow-Bold", "DejaVuSans-Bold",
    "DejaVuSans", "DejaVuSerif-Bold", "DejaVuSansCondensed-Bold", "OpenSans-Regular", "OpenSans-ExtraBold", "OpenSans-Light",
    "OpenSans-CondBold", "URWGothic-Demi", "URWGothic-Book", "URWBookman-Demi", "URWBookman-Light", "NimbusSansNarrow-Bold",
    "P052-Bold", "P052-Roman", "C059-Bold", "NimbusRoman-Bold", "Lato-Bold", "Lato-Black", "Lato-Light", "Roboto-Bold",
    "Roboto-Regular", "BebasNeue-Bold", "LeagueSpartan-Bold", "Quicksand-Bold", "Comfortaa-Bold", "Inter-Bold", "Cantarell-Bold",
    "Karla-Bold")
"""Those of them that are installed are used."""

STRONG: tuple[Colour, ...] = ((200, 16, 46), (0, 87, 184), (0, 122, 61), (255, 130, 0), (90, 30, 120), (20, 20, 24),
                              (230, 0, 126))
PALE: tuple[Colour, ...] = ((255, 255, 255), (250, 247, 240), (235, 243, 250), (255, 237, 0), (240, 240, 240))


@dataclass
class Scene:
    """A picture with the amounts that stand in it."""

    name: str
    words: Words
    picture: Image.Image
    amounts: list[Decimal] = field(default_factory=list)


@cache
def typefaces() -> tuple[str, ...]:
    """Paths of the typefaces that are installed."""
    files = {path.rpartition("/")[2].rpartition(".")[0]: path
             for ending in ("ttf", "otf") for path in sorted(glob.glob(f"/usr/share/fonts/**/*.{ending}", recursive=True))}
    return tuple(files[name] for name in FAMILIES if name in files and _has_signs(files[name]))


def _has_signs(path: str) -> bool:
    """Whether a typeface has the signs of our currencies: one that lacks them draws a box."""
    font = ImageFont.truetype(path, 40)
    missing = font.getmask("\U0010fffe").getbbox()
    return all(font.getmask(sign).getbbox() not in (None, missing) for sign in "€£ë")


def font(path: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, max(6, round(size)))


@dataclass
class Pen:
    """Writes on a picture and notes what it stated."""

    scene: Scene
    dice: Random
    face: str

    @property
    def draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.scene.picture)

    def write(self, xy: tuple[float, float], text: str, size: float, colour: Colour, anchor: str = "la") -> tuple[float, ...]:
        self.draw.text(xy, text, font=font(self.face, size), fill=colour, anchor=anchor)
        return self.draw.textbbox(xy, text, font=font(self.face, size), anchor=anchor)

    def fitting(self, text: str, size: float, width: float) -> float:
        """The size, made smaller where a text would not fit."""
        wide = font(self.face, size).getlength(text)
        return size if wide <= width else size * width / wide

    def price(self, xy: tuple[float, float], one: Price, size: float, colour: Colour) -> None:
        """A price on one line."""
        self.scene.amounts.append(one.amount)
        self.write(xy, one.written, size, colour)

    def raised(self, xy: tuple[float, float], one: Price, size: float, colour: Colour, share: float) -> float:
        """A price with small raised cents and, mostly, a currency sign before it; returns its right edge."""
        self.scene.amounts.append(one.amount)
        x, y = xy
        sign = {"EUR": "€", "GBP": "£", "ZAR": "R"}[self.scene.words.currency]
        if self.dice.random() < 0.7:
            small = self.dice.random() < 0.5
            box = self.write((x, y), sign, size * (0.5 if small else 1), colour)
            x = box[2] + size * 0.08
        box = self.write((x, y), one.whole, size, colour)
        top = box[1]
        if not one.cents:
            return box[2]
        cents = font(self.face, size * share)
        rise = cents.getbbox(one.cents)[1]
        self.draw.text((box[2] + size * 0.06, top - rise), one.cents, font=cents, fill=colour)
        return box[2] + size * 0.06 + cents.getlength(one.cents)


def amount_with_cents(words: Words, dice: Random, highest: int = 999) -> Price:
    while True:
        one = price(words, dice, highest=highest)
        if one.cents:
            return one


def flyer(words: Words, dice: Random) -> Scene:
    """A page with a heading, three offers under each other and small print."""
    ground = dice.choice(PALE)
    ink = dice.choice(STRONG)
    scene = Scene("flyer", words, Image.new("RGB", (1200, 1700), ground))
    pen = Pen(scene, dice, dice.choice(typefaces()))
    heading = dice.choice(words.headings)
    pen.write((80, 70), heading, pen.fitting(heading, 120, 1040), ink)
    for row, product in enumerate(dice.sample(words.products, 3)):
        y = 320 + row * 400
        pen.write((80, y), product, pen.fitting(product, 64, 1000), (30, 30, 30))
        if dice.random() < 0.6:
            high, low = sorted((amount_with_cents(words, dice), amount_with_cents(words, dice)), key=lambda one: -one.amount)
            line = dice.choice(words.was_now).format(high.written, low.written)
            scene.amounts += [high.amount, low.amount]
            pen.write((80, y + 110), line, pen.fitting(line, 54, 1040), ink)
        else:
            one = price(words, dice)
            line = dice.choice(words.now).format(one.written)
            scene.amounts.append(one.amount)
            pen.write((80, y + 110), line, pen.fitting(line, 110, 1040), ink)
    small = dice.choice(words.small)
    pen.write((80, 1600), small, pen.fitting(small, 26, 1040), (60, 60, 60))
    return scene


def band(words: Words, dice: Random) -> Scene:
    """White on a colour."""
    colour = dice.choice(STRONG)
    scene = Scene("band", words, Image.new("RGB", (1080, 1080), colour))
    pen = Pen(scene, dice, dice.choice(typefaces()))
    heading, product, one = dice.choice(words.headings), dice.choice(words.products), price(words, dice)
    pen.write((70, 90), heading, pen.fitting(heading, 90, 940), (255, 255, 255))
    pen.write((70, 380), product, pen.fitting(product, 70, 940), (255, 255, 255))
    pen.price((70, 520), one, pen.fitting(one.written, 220, 940), (255, 255, 255))
    small = dice.choice(words.small)
    pen.write((70, 980), small, pen.fitting(small, 28, 940), (255, 255, 255))
    return scene


def raised(words: Words, dice: Random) -> Scene:
    """One large price with raised cents."""
    ground, ink = (dice.choice(PALE), dice.choice(STRONG)) if dice.random() < 0.6 else (dice.choice(STRONG[:6]), (255, 255, 255))
    scene = Scene("raised", words, Image.new("RGB", (1080, 1080), ground))
    pen = Pen(scene, dice, dice.choice(typefaces()))
    product = dice.choice(words.products)
    pen.write((80, 120), product, pen.fitting(product, 80, 900), ink)
    pen.raised((80, 400), amount_with_cents(words, dice), dice.choice((130, 180, 260, 330)), ink, dice.choice((0.4, 0.5, 0.6)))
    small = dice.choice(words.small)
    pen.write((80, 980), small, pen.fitting(small, 26, 920), ink)
    return scene


def grid(words: Words, dice: Random) -> Scene:
    """Six products, each with a price; in half of the pictures the cents are raised."""
    scene = Scene("grid", words, Image.new("RGB", (1200, 1300), (255, 255, 255)))
    pen = Pen(scene, dice, dice.choice(typefaces()))
    with_raised, ink = dice.random() < 0.5, dice.choice(STRONG)
    pen.write((50, 30), heading := dice.choice(words.headings), pen.fitting(heading, 80, 1000), ink)
    for place, product in enumerate(dice.sample(words.products, 6)):
        x, y = 50 + place % 3 * 385, 170 + place // 3 * 560
        pen.draw.rectangle((x, y, x + 340, y + 260), fill=dice.choice(PALE[1:]))
        photo(scene.picture, (x + 20, y + 20, x + 320, y + 240), dice)
        pen.write((x, y + 285), product, pen.fitting(product, 34, 340), (30, 30, 30))
        one = amount_with_cents(words, dice, 999)
        if with_raised:
            pen.raised((x, y + 350), one, 84, ink, 0.5)
        else:
            pen.price((x, y + 350), one, pen.fitting(one.written, 72, 340), ink)
    return scene


def burst(words: Words, dice: Random) -> Scene:
    """A price in a star, turned by a few degrees, over a photograph."""
    scene = Scene("burst", words, Image.new("RGB", (1080, 1080), dice.choice(PALE)))
    photo(scene.picture, (0, 0, 1080, 760), dice)
    pen = Pen(scene, dice, dice.choice(typefaces()))
    product = dice.choice(words.products)
    pen.write((60, 820), product, pen.fitting(product, 84, 950), dice.choice(STRONG))
    one = price(words, dice)
    star = Image.new("RGBA", (560, 560), (0, 0, 0, 0))
    canvas = ImageDraw.Draw(star)
    points = [(280 + (278 if step % 2 else 236) * cos(step * pi / 18), 280 + (278 if step % 2 else 236) * sin(step * pi / 18))
              for step in range(36)]
    canvas.polygon(points, fill=(*dice.choice(STRONG[:6]), 255))
    size = pen.fitting(one.written, 130, 380)
    canvas.text((280, 280), one.written, font=font(pen.face, size), fill="white", anchor="mm")
    scene.amounts.append(one.amount)
    turned = star.rotate(dice.choice((-10, -8, 8, 10)), Image.Resampling.BICUBIC)
    scene.picture.paste(turned, (460, 180), turned)
    return scene


def banner(words: Words, dice: Random) -> Scene:
    """A small banner of a web page."""
    wide, high = dice.choice(((300, 250), (728, 90), (320, 100), (336, 280)))
    ground, ink = (dice.choice(STRONG[:6]), (255, 255, 255)) if dice.random() < 0.5 else (dice.choice(PALE), (20, 20, 20))
    scene = Scene("banner", words, Image.new("RGB", (wide, high), ground))
    pen = Pen(scene, dice, dice.choice(typefaces()))
    product, one = dice.choice(words.products), price(words, dice)
    if high <= 100:
        pen.write((12, high / 2 - 14), product, pen.fitting(product, 24, wide * 0.5), ink)
        pen.price((wide * 0.6, high / 2 - 16), one, pen.fitting(one.written, 30, wide * 0.36), ink)
    else:
        pen.write((16, 30), product, pen.fitting(product, 28, wide - 40), ink)
        pen.price((16, 90), one, pen.fitting(one.written, 52, wide - 60), ink)
        pen.write((16, high - 30), dice.choice(words.headings), 14, ink)
    return scene


def story(words: Words, dice: Random) -> Scene:
    """Text over a photograph that fills the picture."""
    scene = Scene("story", words, Image.new("RGB", (1080, 1350)))
    photo(scene.picture, (0, 0, 1080, 1350), dice, dark=True)
    pen = Pen(scene, dice, dice.choice(typefaces()))
    product, one = dice.choice(words.products), price(words, dice)
    pen.write((90, 850), product, pen.fitting(product, 90, 900), (255, 255, 255))
    pen.price((90, 1000), one, pen.fitting(one.written, 150, 900), (255, 255, 255))
    return scene


STATING: Sequence[Callable[[Words, Random], Scene]] = (flyer, band, raised, grid, burst, banner, story)


def photo(picture: Image.Image, box: tuple[int, int, int, int], dice: Random, *, dark: bool = False) -> None:
    """Something like a photograph: soft shapes and grain."""
    wide, high = box[2] - box[0], box[3] - box[1]
    small = Image.new("RGB", (max(8, wide // 12), max(8, high // 12)), tuple(dice.randint(20, 120) for _ in range(3)))
    draw = ImageDraw.Draw(small)
    for _ in range(24):
        x, y, reach = dice.randint(0, small.width), dice.randint(0, small.height), dice.randint(2, small.width // 3 + 3)
        draw.ellipse((x - reach, y - reach, x + reach, y + reach),
                     fill=tuple(dice.randint(0, 130 if dark else 255) for _ in range(3)))
    soft = small.filter(ImageFilter.GaussianBlur(2)).resize((wide, high), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((wide, high), 18).convert("RGB")
    picture.paste(ImageChops.add(soft, ImageChops.subtract(grain, Image.new("RGB", grain.size, (118, 118, 118)))), box[:2])


def silent(words: Words, dice: Random, kind: int) -> Scene:
    """A picture without any text: grain, shapes, stripes, leaves, bricks, bars, rings."""
    wide, high = dice.choice(((900, 900), (1200, 800), (600, 900)))
    scene = Scene(f"silent-{kind}", words, Image.new("RGB", (wide, high), dice.choice(PALE + STRONG)))
    draw = ImageDraw.Draw(scene.picture)
    match kind:
        case 0:
            photo(scene.picture, (0, 0, wide, high), dice)
        case 1:
            scene.picture = Image.effect_noise((wide, high), 90).convert("RGB")
        case 2:
            for _ in range(60):
                x, y, reach = dice.randint(0, wide), dice.randint(0, high), dice.randint(5, 90)
                shape = dice.choice((draw.ellipse, draw.rectangle))
                shape((x, y, x + reach, y + dice.randint(5, 90)), outline=dice.choice(STRONG), width=dice.randint(2, 9))
        case 3:
            for x in range(0, wide, dice.randint(9, 30)):
                draw.line((x, 0, x + dice.randint(-40, 40), high), fill=dice.choice(STRONG), width=dice.randint(1, 7))
        case 4:
            for _ in range(140):
                x, y, turn = dice.randint(0, wide), dice.randint(0, high), dice.randint(0, 360)
                draw.arc((x, y, x + dice.randint(10, 80), y + dice.randint(10, 80)), turn, turn + dice.randint(60, 300),
                         fill=dice.choice(STRONG), width=dice.randint(2, 8))
        case 5:
            for y in range(0, high, 40):
                for x in range(-80 if y // 40 % 2 else -40, wide, 80):
                    draw.rectangle((x, y, x + 76, y + 36), fill=tuple(dice.randint(90, 200) for _ in range(3)))
        case 6:
            for _ in range(9):
                x, y = dice.randint(0, wide - 200), dice.randint(0, high - 200)
                for reach in range(10, 100, dice.randint(10, 20)):
                    draw.ellipse((x + reach, y + reach, x + 200 - reach, y + 200 - reach), outline=dice.choice(STRONG), width=4)
        case _:
            for x in range(100, wide - 100, 60):
                draw.rectangle((x, high - dice.randint(90, high - 100), x + 40, high - 60), fill=dice.choice(STRONG))
    return scene


SILENT_KINDS = 8


def quiet(words: Words, dice: Random) -> Scene:
    """A picture with words but no amount."""
    scene = Scene("quiet", words, Image.new("RGB", (1080, 1080), dice.choice(PALE)))
    photo(scene.picture, (0, 400, 1080, 1080), dice)
    pen = Pen(scene, dice, dice.choice(typefaces()))
    pen.write((70, 90), heading := dice.choice(words.headings), pen.fitting(heading, 100, 940), dice.choice(STRONG))
    pen.write((70, 250), product := dice.choice(words.products), pen.fitting(product, 60, 940), (30, 30, 30))
    return scene


def treated(scene: Scene, dice: Random) -> tuple[Scene, dict[str, int], str]:
    """The scene as it is handed over: turned by 5 degrees in some, as PNG or as JPEG of a low quality."""
    name = scene.name
    if scene.name in ("flyer", "band", "grid") and dice.random() < 0.35:
        turn = dice.choice((-5, 5))
        ground = scene.picture.getpixel((2, 2))
        scene.picture = scene.picture.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=ground)
        name += "-turned"
    if dice.random() < 0.6:
        return Scene(name, scene.words, scene.picture, scene.amounts), {"quality": 60}, "jpg"
    return Scene(name, scene.words, scene.picture, scene.amounts), {}, "png"


__all__ = ["SILENT_KINDS", "STATING", "Scene", "amount_with_cents", "grouped", "quiet", "silent", "treated", "typefaces"]
