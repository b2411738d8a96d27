"""How many QR codes and barcodes are read, by the width of a module and by what was done to them; and what is read into pictures
without any.

    python benchmarks/pictures/codes.py [--each 20] [--seed 1] [--without FOLDER]
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import barcode
import segno
from PIL import Image, ImageDraw, ImageFilter, ImageOps, UnidentifiedImageError

sys.path.insert(0, str(Path(__file__).parents[2]))

from brandlint.visuals.codes import codes

SIZES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""px a module."""
State = Callable[[Image.Image, random.Random], Image.Image]
_TALLEST = 3.0


def _drawn(rows: list[list[int]], px: float) -> Image.Image:
    fine = Image.new("L", (len(rows[0]), len(rows)))
    fine.putdata([0 if cell else 255 for row in rows for cell in row])
    large = fine.resize((fine.width * 8, fine.height * 8), Image.Resampling.NEAREST)
    return large.resize((max(1, round(fine.width * px)), max(1, round(fine.height * px))), Image.Resampling.BOX)


def _qr(px: float, chance: random.Random, border: int = 4, error: str = "m") -> tuple[str, Image.Image]:
    text = f"https://lumen.example/{chance.choice(('actie', 'winter', 'lente/nl'))}?utm_campaign=c{chance.randint(10, 9999)}"
    return text, _drawn([list(row) for row in segno.make(text, error=error, micro=False).matrix_iter(border=border)], px)


def _bars(kind: str, given: str, px: float, height: int = 45) -> tuple[str, Image.Image]:
    made = barcode.get(kind, given)
    row = [0] * 11 + [int(bit != "0") for bit in made.build()[0]] + [0] * 11
    return made.get_fullcode(), _drawn([row] * height, px)


def _with_check(digits: str) -> str:
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


KINDS: dict[str, Callable[[float, random.Random], tuple[str, Image.Image]]] = {
    "QR": _qr,
    "EAN-13": lambda px, chance: _bars("ean13", f"87123{chance.randint(0, 9_999_999):07}", px),
    "EAN-8": lambda px, chance: _bars("ean8", f"{chance.randint(0, 9_999_999):07}", px),
    "Code 128": lambda px, chance: _bars("code128", f"ACTIE{chance.randint(100, 99999)}", px),
    "ITF-14": lambda px, chance: _bars("itf", _with_check(f"{chance.randint(10 ** 12, 10 ** 13 - 1)}"), px),
}


def _placed(code: Image.Image, chance: random.Random, ground: int = 255) -> Image.Image:
    page = Image.new("L", (code.width + chance.randint(30, 200), code.height + chance.randint(30, 200)), ground)
    page.paste(code, (chance.randint(10, page.width - code.width - 5), chance.randint(10, page.height - code.height - 5)))
    return page


def _jpeg(image: Image.Image, quality: int) -> Image.Image:
    file = BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=quality)
    return Image.open(file)


def _leaning(image: Image.Image, chance: random.Random) -> Image.Image:
    width, height = image.size
    corners = (*(-0.08 * chance.random() * side for side in (width, height)), -0.02 * width, 1.08 * height, 1.1 * width,
               1.02 * height, 1.05 * width, -0.06 * height)
    return image.transform(image.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=255)


def _photograph(size: tuple[int, int], chance: random.Random) -> Image.Image:
    cells = Image.effect_noise((max(2, size[0] // 8), max(2, size[1] // 8)), 70)
    return cells.resize(size, Image.Resampling.BICUBIC).point(lambda shade: shade * 0.5 + chance.randint(30, 60))


STATES: dict[str, State] = {
    "plain": lambda image, _: image,
    "light on dark": lambda image, _: ImageOps.invert(image),
    "in colours": lambda image, _: ImageOps.colorize(image, (30, 60, 110), (255, 232, 190)),
    "turned 15": lambda image, _: image.rotate(15, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    "turned 45": lambda image, _: image.rotate(45, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    "in perspective": _leaning,
    "JPEG 40": lambda image, _: _jpeg(image, 40),
    "blurred 1.5": lambda image, _: image.filter(ImageFilter.GaussianBlur(1.5)),
    "faint": lambda image, _: image.point(lambda shade: 190 + shade // 4),
}


def by_size(each: int, chance: random.Random) -> Iterator[tuple[str, str, str, Image.Image]]:
    for kind, make in KINDS.items():
        for px in SIZES:
            for _ in range(each):
                text, code = make(px, chance)
                yield kind, f"{px:g} px", text, _jpeg(_placed(code, chance), 75)


def by_state(each: int, chance: random.Random) -> Iterator[tuple[str, str, str, Image.Image]]:
    for kind, make in KINDS.items():
        for state, spoil in STATES.items():
            for _ in range(each):
                text, code = make(_TALLEST, chance)
                yield kind, state, text, spoil(_placed(code, chance), chance)
    for _ in range(each):
        text, code = _qr(4, chance, error="h")
        side, middle = code.width * 0.09, code.width / 2
        ImageDraw.Draw(code).ellipse((middle - side, middle - side, middle + side, middle + side), fill=110)
        yield "QR", "logo in the middle", text, _placed(code, chance)
        text, code = _qr(4, chance, border=0)
        page = _photograph((code.width + 120, code.height + 120), chance)
        page.paste(code, (60, 60))
        yield "QR", "no empty space, on a photograph", text, page


def read(cases: Iterator[tuple[str, str, str, Image.Image]]) -> int:
    """Prints what was read of each kind and state; returns how many were read wrongly."""
    right: dict[tuple[str, str], int] = defaultdict(int)
    count: dict[tuple[str, str], int] = defaultdict(int)
    wrong = 0
    for kind, state, text, image in cases:
        said = [code.text for code in codes(image) if code.text is not None]
        count[kind, state] += 1
        right[kind, state] += text in said
        wrong += sum(one != text for one in said)
    states = list(dict.fromkeys(state for _, state in count))
    kinds = list(dict.fromkeys(kind for kind, _ in count))
    print(f"{'':34}" + "".join(f"{kind:>10}" for kind in kinds))
    for state in states:
        cells = (f"{right[kind, state]}/{count[kind, state]}" if (kind, state) in count else "" for kind in kinds)
        print(f"{state:34}" + "".join(f"{cell:>10}" for cell in cells))
    return wrong


def without(folder: Path) -> None:
    """Prints every code that is seen in pictures of a folder that holds none."""
    seen, looked_at, started = 0, 0, time.process_time()
    for path in sorted(folder.rglob("*")):
        try:
            with Image.open(path) as image:
                image.load()
                found = codes(image)
        except (UnidentifiedImageError, OSError, ValueError):
            continue
        looked_at += 1
        seen += len(found)
        for code in found:
            print(f"{path}: {code.symbology}, {code.text!r}, {code.problem}")
    took = (time.process_time() - started) / max(looked_at, 1)
    print(f"{looked_at} pictures, {seen} codes, {1000 * took:.0f} ms each")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", type=Path)
    options = parser.parse_args()
    if options.without:
        without(options.without)
        return
    chance = random.Random(options.seed)
    wrong = read(by_size(options.each, chance))
    print()
    wrong += read(by_state(options.each, chance))
    print(f"\nread wrongly: {wrong}")


if __name__ == "__main__":
    main()
