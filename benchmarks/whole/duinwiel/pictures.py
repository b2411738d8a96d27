"""Photographs that were never taken, posters, logos and payment marks."""

from __future__ import annotations

import io
import random
from pathlib import Path

import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = Path("/usr/share/fonts/truetype")
LATO = FONTS / "lato/Lato-Bold.ttf"
OPEN_SANS = FONTS / "open-sans/OpenSans-Regular.ttf"
ZEE, DUIN, HELM, KORAAL, INKT = "#0E3B5C", "#EFE6D3", "#4F7231", "#C93A1F", "#1F2328"


def photograph(size: tuple[int, int], seed: int) -> Image.Image:
    """A picture with soft edges, grain and the colours of no palette."""
    chance = random.Random(seed)
    sky = Image.linear_gradient("L").resize(size)
    photo = Image.merge("RGB", [sky.point(lambda v, k=k: min(255, 90 + k * 40 + v // 3)) for k in range(3)])
    pen = ImageDraw.Draw(photo)
    for _ in range(60):
        x, y, reach = chance.randrange(size[0]), chance.randrange(size[1] // 2, size[1]), chance.randrange(10, size[0] // 4)
        pen.ellipse((x - reach, y - reach // 2, x + reach, y + reach // 2), fill=tuple(chance.randrange(40, 220) for _ in range(3)))
    grain = Image.effect_noise(size, 40).convert("RGB")
    return Image.blend(photo.filter(ImageFilter.GaussianBlur(6)), grain, 0.12)


def write_photographs(folder: Path) -> None:
    """The pictures that mails, pages and posts show."""
    for seed, (name, size) in enumerate(
        {"duinpad": (1200, 520), "tent": (504, 336), "zee": (1600, 760), "fiets": (440, 330), "tas": (440, 330)}.items()
    ):
        photograph(size, seed).save(folder / f"{name}.jpg", quality=70)
    photograph((1080, 1080), 9).save(folder / "post-nl.jpg", quality=75)


def mark(size: tuple[int, int], ink: str, ground: str | None) -> Image.Image:
    """The logo: a wheel and the name."""
    wide = Image.new("RGBA", (size[0] * 3, size[1] * 3), ground or (0, 0, 0, 0))
    pen, high = ImageDraw.Draw(wide), size[1] * 3
    pen.ellipse((high * 0.15, high * 0.15, high * 0.85, high * 0.85), outline=ink, width=high // 13)
    for start, end in (((0.5, 0.15), (0.5, 0.85)), ((0.15, 0.5), (0.85, 0.5)), ((0.25, 0.25), (0.75, 0.75)), ((0.75, 0.25), (0.25, 0.75))):
        pen.line([(high * start[0], high * start[1]), (high * end[0], high * end[1])], fill=ink, width=high // 30)
    pen.text((high * 1.1, high * 0.5), "Duinwiel", font=ImageFont.truetype(str(LATO), int(high * 0.6)), fill=ink, anchor="lm")
    return wide.resize(size, Image.Resampling.LANCZOS)


def write_marks(logos: Path, pictures: Path) -> None:
    """The brand's own logos, and the marks of others."""
    mark((480, 120), ZEE, None).save(logos / "duinwiel.png")
    mark((480, 120), "#FFFFFF", None).save(logos / "duinwiel-wit.png")
    mark((360, 120), "#7A1FA2", "#FFF176").save(logos / "duinwiel-2015.png")
    for name in ("duinwiel.png", "duinwiel.svg", "duinwiel-wit.svg"):
        (pictures / name).write_bytes((logos / name).read_bytes())
    Image.new("RGB", (48, 48), "#E1306C").save(pictures / "icon-instagram.png")
    mark((64, 64), ZEE, None).save(pictures / "favicon.png")
    for name, colour in {"pay-ideal": "#CC0066", "pay-visa": "#1A1F71", "pay-klarna": "#FFB3C7"}.items():
        (pictures / f"{name}.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="26"><rect width="40" height="26" rx="4" fill="{colour}"/></svg>\n'
        )


def qr(link: str, scale: int) -> Image.Image:
    """A QR code with its quiet zone."""
    memory = io.BytesIO()
    segno.make(link, error="m").save(memory, kind="png", scale=scale, border=4)
    return Image.open(memory).convert("RGB")


def poster(words: dict[str, str], size: tuple[int, int], seed: int, link: str) -> Image.Image:
    """A photograph above, a flat panel below with a price in a badge and a QR code."""
    wide, high = size
    sheet = Image.new("RGB", size, words.get("ground", DUIN))
    sheet.paste(photograph((wide, high // 2), seed), (0, 0))
    logo = mark((wide // 4, wide // 16), words.get("logo", ZEE), None)
    sheet.paste(logo, (wide // 20, high // 2 + wide // 30), logo)
    pen = ImageDraw.Draw(sheet)

    def write(text: str, x: float, y: float, points: float, ink: str, font: Path = LATO) -> None:
        pen.text((wide * x, high * y), text, font=ImageFont.truetype(str(font), int(wide * points)), fill=ink)

    write(words["name"], 0.05, 0.62, 0.07, ZEE)
    pen.rounded_rectangle((wide * 0.05, high * 0.71, wide * 0.52, high * 0.87), wide // 40, fill=words.get("badge", KORAAL))
    write(words["price"], 0.08, 0.735, 0.10, "#FFFFFF")
    write(words["was"], 0.56, 0.72, 0.035, INKT, OPEN_SANS)
    write(words["window"], 0.05, 0.90, 0.035, INKT, OPEN_SANS)
    write(words["legal"], 0.05, 0.95, 0.022, INKT, OPEN_SANS)
    code = qr(link, max(4, wide // 200))
    sheet.paste(code, (wide - code.width - wide // 20, high - code.height - wide // 20))
    return sheet


LINK = "https://duinwiel.example/nl/e-bike-helm?utm_campaign=voorjaar-2027&utm_source="
POSTER_NL = {"name": "E-bike Helm", "price": "€ 1.599", "was": "van € 1.899", "window": "15 t/m 28 maart 2027", "legal": "Lees de actievoorwaarden op duinwiel.example/voorwaarden."}
POSTER_EN = {"name": "Wulp tent", "price": "£155", "was": "was £199", "window": "15 to 28 March 2027", "legal": "Offer terms: duinwiel.example/terms."}
BANNER_AF = {"name": "E-fiets Helm", "price": "R29 999", "was": "was R34 999", "window": "15 tot 28 Maart", "legal": "Lees die bepalings by duinwiel.example/bepalings."}


def write_posters(out: Path) -> None:
    """Two PNG posters for screens in stores, and a JPEG banner for a market's timeline."""
    poster(POSTER_NL, (1080, 1350), 21, LINK + "store").save(out / "store/nl/poster-scherm.png")
    poster(POSTER_EN, (1080, 1350), 22, "https://duinwiel.example/en/wulp-tent").save(out / "store/en/screen.png")
    poster(BANNER_AF, (1200, 1200), 23, "https://duinwiel.example/af/e-fiets-helm").save(out / "social/af/banier.jpg", quality=88)
