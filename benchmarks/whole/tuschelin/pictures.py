"""Draw the campaign's logos, photographs and posters with Pillow: invented by us, the same at every run."""

import random
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont

INK, CORAL, PAPER, SAGE, MUSTARD, WHITE = "#22304A", "#C8402A", "#FBF6EC", "#4F705D", "#E8B23A", "#FFFFFF"


@cache
def font_file(name: str) -> str:
    """Name the file of a typeface, or of what the system has in its place."""
    found = subprocess.run(["fc-match", "-f", "%{file}", name], capture_output=True, text=True, check=True)
    return found.stdout


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(name), size)


def photograph(width: int, height: int, seed: int) -> Image.Image:
    """Paint a picture like a photograph: soft blobs of many colours, with grain."""
    chance = random.Random(seed)
    small = Image.new("RGB", (width // 8, height // 8), chance.choice(["#b9a58c", "#8fa3b0", "#c9b7a0"]))
    draw = ImageDraw.Draw(small)
    for _ in range(60):
        x, y, r = chance.randrange(small.width), chance.randrange(small.height), chance.randrange(2, small.width // 5)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(chance.randrange(40, 230) for _ in range(3)))
    image = small.resize((width, height), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(4))
    grain = Image.effect_noise((width, height), 18).convert("RGB")
    return Image.blend(image, grain, 0.08)


def logo(width: int, white: bool = False) -> Image.Image:
    """Draw the logo as its SVG has it: the drop, and the name in bars."""
    big = Image.new("RGBA", (1600, 384), (0, 0, 0, 0))
    draw = ImageDraw.Draw(big)
    drop, ink = (WHITE, WHITE) if white else (CORAL, INK)
    draw.polygon([(192, 24), (300, 180), (84, 180)], fill=drop)
    draw.ellipse((56, 128, 328, 368), fill=drop)
    draw.text((420, 70), "tuschelin", font=font("Comfortaa:bold", 230), fill=ink)
    return big.resize((width, width * 384 // 1600), Image.Resampling.LANCZOS)


def poster(values: dict[str, str], size: tuple[int, int] = (1080, 1350)) -> Image.Image:
    """Draw a social poster: a photograph above, a flat panel with the offer below, a badge, and a code."""
    width, height = size
    image = Image.new("RGB", size, values.get("ground", PAPER))
    image.paste(photograph(width, height // 2, 7), (0, 0))
    draw = ImageDraw.Draw(image)
    y = height // 2 + 40
    draw.text((60, y), values["head"], font=font("Comfortaa:bold", 64), fill=INK)
    draw.text((60, y + 90), values["product"], font=font("Lato", 46), fill=INK)
    price_font = font("Lato:bold", 150)
    draw.text((60, y + 160), values["euros"], font=price_font, fill=values.get("price ink", CORAL))
    across = 60 + price_font.getlength(values["euros"])
    draw.text((across + 6, y + 172), values["cents"], font=font("Lato:bold", 72), fill=values.get("price ink", CORAL))
    draw.text((across + 150, y + 240), values["was"], font=font("Lato", 46), fill=INK)
    draw.text((60, y + 350), values["until"], font=font("Lato", 40), fill=INK)
    draw.text((60, height - 60), values["small"], font=font("Lato", 26), fill=INK)
    mark = logo(300)
    image.paste(mark, (width - 360, height - 150), mark)
    if "link" in values:
        code = BytesIO()
        segno.make(values["link"], error="m").save(code, kind="png", scale=6, border=4)
        square = Image.open(code).convert("RGB")
        image.paste(square, (width - square.width - 40, y + 20))
    return image


def save(image: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=88) if path.suffix != ".png" else image.save(path)
