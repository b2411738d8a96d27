"""Measures the search for logos in pictures: found, false, how exactly, and how long it takes.

    python benchmarks/pictures/logos.py                         120 pictures with a logo, 200 without
    python benchmarks/pictures/logos.py --photographs FOLDER    some of them on the photographs of a folder

Logos and pictures are invented and drawn from a seed: wordmarks, icons, marks of both, on plates, bands and photographs.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))

from PIL import Image, ImageDraw, ImageOps
from scenes import PALE, STATING, STRONG, Colour, font, treated, typefaces
from words import ALL

from brandlint.visuals.logos import Reference
from brandlint.visuals.logos.search import Seen, searched

NAMES = ("veldkraft", "Lumora", "NORDIG", "Bakkerij Zon", "tavo", "Quistel", "HELDER", "Fjordhus", "miru", "Zeemeeuw & Co",
         "Karoobos", "Parel")
_OVER = 4
CONDITIONS = ("plate", "small plate", "band", "white on strong", "photograph", "stretched", "recoloured", "turned", "mirrored",
              "compressed")


def icon(dice: Random, side: int, inks: tuple[Colour, Colour]) -> Image.Image:
    """A sign made of shapes, transparent around; two of a kind are alike, but not the same."""
    made = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(made)
    kind, first, second = dice.randrange(6), (*inks[0], 255), (*inks[1], 255)

    def at(x: float, y: float) -> tuple[float, float]:
        return x * side, y * side

    def about(value: float, by: float = .12) -> float:
        return value + dice.uniform(-by, by)

    if kind == 0:
        peaks = [at(about(.4), .1), at(about(.6), about(.55)), at(about(.75), about(.3))]
        draw.polygon([at(.05, .95), *peaks, at(.98, .95)], fill=first)
        draw.arc((*at(.05, .02), *at(.95, about(.8, .15))), dice.randrange(180, 220), dice.randrange(300, 350), fill=second,
                 width=side // dice.randrange(9, 15))
    elif kind == 1:
        spokes, r = dice.choice((5, 6, 7, 9)), about(.12, .04)
        for number in range(spokes):
            angle = 2 * pi * number / spokes - pi / 2
            x, y = .5 + .33 * cos(angle), .5 + .33 * sin(angle)
            draw.ellipse((*at(x - r, y - r), *at(x + r, y + r)), fill=first if number % 2 else second)
    elif kind == 2:
        draw.rounded_rectangle((*at(.04, .04), *at(.96, .96)), side // dice.randrange(3, 9), fill=first)
        low, thick = about(.55), about(.13, .04)
        letter = [at(.25, .75), at(.25, .25), at(.5, low), at(.75, .25), at(.75, .75)]
        draw.line(letter, fill=(0, 0, 0, 0), width=round(thick * side), joint="curve")
    elif kind == 3:
        draw.pieslice((*at(.02, .02), *at(.98, .98)), dice.randrange(10, 60), dice.randrange(250, 330), fill=first)
        x, y, r = about(.72, .06), about(.5), about(.15, .05)
        draw.ellipse((*at(x - r, y - r), *at(x + r, y + r)), fill=second)
    elif kind == 4:
        count, rise = dice.choice((3, 4, 5)), about(.2, .05)
        for number in range(count):
            x = .1 + .8 * number / count
            draw.polygon([at(x, .9), at(x + about(.1, .05), max(.02, .9 - rise * (number + 1))), at(x + .8 / count, .9)],
                         fill=first if number < count - 1 else second)
        draw.line([at(.05, .95), at(.98, .95)], fill=first, width=side // 20)
    else:
        draw.ellipse((*at(.05, .05), *at(.95, .95)), outline=first, width=side // dice.randrange(7, 14))
        waist = about(.12, .05)
        draw.polygon([at(.5, .15), at(.5 + waist, about(.5)), at(.5, .85), at(.5 - waist, about(.5))], fill=second)
    return made


def mark(dice: Random) -> Image.Image:
    """An invented logo, with the margin that its file has."""
    inks = dice.sample(STRONG, 2)
    pair = (inks[0], inks[1] if dice.random() < .6 else inks[0])
    face, name, kind = dice.choice(typefaces()), dice.choice(NAMES), dice.randrange(5)
    high = 120 * _OVER
    sign = icon(dice, high, pair)
    letters = font(face, high * dice.uniform(.4, .7))
    left, top, right, bottom = letters.getbbox(name)
    word = Image.new("RGBA", (round(right - left), round(bottom - top)))
    ImageDraw.Draw(word).text((-left, -top), name, font=letters, fill=pair[0])
    if kind < 2:
        made = word
    elif kind == 2:
        made = sign
    elif kind == 3:
        made = Image.new("RGBA", (high + high // 5 + word.width, high))
        made.paste(sign, (0, 0))
        made.paste(word, (high + high // 5, (high - word.height) // 2))
    else:
        made = Image.new("RGBA", (max(high, word.width), high + high // 6 + word.height))
        made.paste(sign, ((made.width - high) // 2, 0))
        made.paste(word, ((made.width - word.width) // 2, high + high // 6))
    margin = dice.choice((0, 8, 20)) * _OVER
    framed = Image.new("RGBA", (made.width + 2 * margin, made.height + 2 * margin))
    framed.paste(made, (margin, margin))
    made = framed.reduce(_OVER)
    made.info.update(name="" if kind == 2 else name, face=face)
    return made


def saved(image: Image.Image) -> bytes:
    data = BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


@dataclass
class Placed:
    """A picture with a logo: where (its file's edges), how stretched."""

    picture: Image.Image
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    stretch: float = 1.0
    turned: float = 0.0


def flyer(dice: Random, photographs: list[Path]) -> Image.Image:
    """A picture without a logo."""
    if photographs and dice.random() < .3:
        return photograph(dice, photographs)
    words = dice.choice(ALL)
    made, _, _ = treated(dice.choice(STATING)(words, dice), dice)
    picture = made.picture.convert("RGB")
    if dice.random() < .5:
        for _ in range(dice.randrange(1, 6)):
            other = icon(dice, dice.randrange(60, 300), tuple(dice.sample(STRONG, 2)))
            picture.paste(other, (dice.randrange(max(1, picture.width)), dice.randrange(max(1, picture.height))), other)
    return picture


def alike(picture: Image.Image, logo: Image.Image, dice: Random) -> None:
    """Write the name of a logo, set in other typefaces."""
    name = logo.info["name"]
    own = Path(logo.info["face"]).name[:5]
    others = [face for face in typefaces() if not Path(face).name.startswith(own)]
    for _ in range(dice.randrange(1, 4) if name else 0):
        letters = font(dice.choice(others), dice.randrange(20, 120))
        at = dice.randrange(max(1, picture.width - 200)), dice.randrange(max(1, picture.height - 80))
        right, bottom = letters.getbbox(name)[2:]
        draw = ImageDraw.Draw(picture)
        draw.rectangle((at[0] - 20, at[1] - 10, at[0] + right + 20, at[1] + bottom + 20), fill=dice.choice(PALE))
        draw.text(at, name, font=letters, fill=dice.choice(STRONG))


def photograph(dice: Random, photographs: list[Path]) -> Image.Image:
    image = Image.open(dice.choice(photographs)).convert("RGB")
    return ImageOps.fit(image, dice.choice(((1080, 1080), (1200, 628), (1080, 1350))))


def posed(dice: Random, logo: Image.Image, condition: str, photographs: list[Path]) -> Placed:
    """A picture with a logo set on it."""
    ground = photograph(dice, photographs) if condition == "photograph" and photographs else flyer(dice, [])
    widest = 130 if condition == "small plate" else max(140, min(520, ground.width * 6 // 10))
    wide = dice.randrange(92 if condition == "small plate" else 130, widest)
    ink = logo
    if condition in ("white on strong", "recoloured", "photograph"):
        dark = condition == "photograph" and ground.convert("L").resize((1, 1)).getpixel((0, 0)) > 135
        colour = dice.choice(STRONG) if condition == "recoloured" else (20, 24, 40) if dark else (255, 255, 255)
        ink = Image.new("RGBA", logo.size, colour)
        ink.putalpha(logo.getchannel("A"))
    stretch = dice.choice((1.1, 1.2, 1.3, 1 / 1.15)) if condition == "stretched" else 1.0
    high = max(8, round(wide * logo.height / logo.width / stretch))
    if high > ground.height * .7:
        wide, high = round(wide * ground.height * .7 / high), round(ground.height * .7)
    stretch = wide / high * logo.height / logo.width
    ink = ink.resize((wide, high), Image.Resampling.LANCZOS)
    if condition == "mirrored":
        ink = ImageOps.mirror(ink)
    turned = dice.choice((8, -20, 5)) if condition == "turned" else 0
    box_wide, box_high = wide, high
    if turned:
        ink = ink.rotate(-turned, expand=True, resample=Image.Resampling.BICUBIC)
    x, y = dice.randrange(max(1, ground.width - ink.width)), dice.randrange(max(1, ground.height - ink.height))
    if condition != "photograph":
        pad = max(10, high // 3)
        strong = dice.choice([one for one in STRONG if sum(one) < 420])
        fill = strong if condition == "white on strong" else dice.choice(PALE[:3])
        across = (0, ground.width) if condition == "band" else (x - pad, x + ink.width + pad)
        ImageDraw.Draw(ground).rectangle((across[0], y - pad, across[1], y + ink.height + pad), fill=fill)
    ground.paste(ink, (x, y), ink)
    if condition == "compressed":
        data = BytesIO()
        ground.save(data, "JPEG", quality=dice.choice((40, 55)))
        ground = Image.open(data).convert("RGB")
    elif dice.random() < .6:
        data = BytesIO()
        ground.save(data, "JPEG", quality=85)
        ground = Image.open(data).convert("RGB")
    left, top = x + (ink.width - box_wide) / 2, y + (ink.height - box_high) / 2
    return Placed(ground, (left, top, left + box_wide, top + box_high), stretch, turned)


def told(one: Seen) -> str:
    box = [round(edge) for edge in one.box]
    return f"{one.reference.logo} {one.score:.2f} at {box}, {one.recoloured:.0f} recoloured, {one.clear} clear"


def middle_of(seen: Seen) -> tuple[float, float]:
    return (seen.box[0] + seen.box[2]) / 2, (seen.box[1] + seen.box[3]) / 2


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seed", default="1")
    arguments.add_argument("--count", type=int, default=120)
    arguments.add_argument("--without", type=int, default=200)
    arguments.add_argument("--sure", type=float, default=0.85)
    arguments.add_argument("--photographs", type=Path)
    arguments.add_argument("--keep", type=Path, help="a folder for the pictures that went wrong")
    arguments.add_argument("--list", action="store_true")
    options = arguments.parse_args()
    photographs = sorted(path for path in options.photographs.iterdir() if usable(path)) if options.photographs else []
    with_logos(options, photographs)
    if options.without:
        without_logos(options, photographs)


def usable(path: Path) -> bool:
    try:
        with Image.open(path) as image:
            return min(image.size) >= 100 and image.convert("RGB") is not None
    except (OSError, ValueError, SyntaxError):
        return False


def with_logos(options: argparse.Namespace, photographs: list[Path]) -> None:
    found, of, errors, seconds, wrong = defaultdict(int), defaultdict(int), defaultdict(list), [], 0
    for number in range(options.count):
        dice = Random(f"{options.seed} {number}")
        logos = [mark(dice) for _ in range(3)]
        references = [Reference(f"logo{index}", f"logo{index}.png", saved(logo)) for index, logo in enumerate(logos)]
        condition = CONDITIONS[number % len(CONDITIONS)]
        made = posed(dice, logos[0], condition, photographs)
        begin = time.process_time()
        results = searched(made.picture, references).seen
        seconds.append(time.process_time() - begin)
        of[condition] += 1
        right = [one for one in results if one.reference.logo == "logo0" and near(one, made)]
        wrong += sum(1 for one in results if one.score >= options.sure and one not in right)
        if right and right[0].score >= options.sure:
            found[condition] += 1
            one, wide = right[0], made.box[2] - made.box[0]
            errors["stretch"].append(abs(one.stretch / made.stretch - 1))
            errors["size"].append(abs(one.width / wide - 1))
            errors["place"].append(max(abs(a - b) for a, b in zip(middle_of(one), middle_of_box(made.box), strict=True)) / wide)
            errors["turn"].append(abs(one.turned - made.turned))
        if (options.list and not (right and right[0].score >= options.sure)) or (options.list and len(results) > len(right)):
            print(number, condition, [round(edge) for edge in made.box],
                  [told(one) for one in results])
            if options.keep:
                made.picture.save(options.keep / f"{number:03}.png")
                for index, logo in enumerate(logos):
                    logo.save(options.keep / f"{number:03}-logo{index}.png")
    print(f"found {sum(found.values())} of {sum(of.values())}; elsewhere or another logo: {wrong}")
    print(", ".join(f"{condition} {found[condition]}/{of[condition]}" for condition in CONDITIONS))
    for what, values in errors.items():
        ordered = sorted(values)
        print(f"{what}: median {statistics.median(ordered):.4f}, nine of ten within {ordered[int(.9 * len(ordered))]:.4f}, "
              f"most {ordered[-1]:.4f}")
    print(f"cpu s a picture: median {statistics.median(seconds):.2f}, most {max(seconds):.2f}")


def middle_of_box(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def near(one: Seen, made: Placed) -> bool:
    wide, high = made.box[2] - made.box[0], made.box[3] - made.box[1]
    (x, y), (wanted_x, wanted_y) = middle_of(one), middle_of_box(made.box)
    return abs(x - wanted_x) < .1 * wide and abs(y - wanted_y) < .1 * high + 4 and .8 < one.width / wide < 1.25


def without_logos(options: argparse.Namespace, photographs: list[Path]) -> None:
    false, possible, seconds = 0, 0, []
    for number in range(options.without):
        dice = Random(f"{options.seed} without {number}")
        logos = [mark(dice) for _ in range(3)]
        references = [Reference(f"logo{index}", f"logo{index}.png", saved(logo)) for index, logo in enumerate(logos)]
        picture = flyer(dice, photographs)
        if number % 2:
            alike(picture, logos[0], dice)
        begin = time.process_time()
        results = searched(picture, references).seen
        seconds.append(time.process_time() - begin)
        sure = [one for one in results if one.score >= options.sure]
        false += bool(sure)
        possible += bool(results) and not sure
        if options.list and results:
            print("without", number, [told(one) for one in results])
            if options.keep:
                picture.save(options.keep / f"w{number:03}.png")
                for one in results:
                    (options.keep / f"w{number:03}-{one.reference.logo}.png").write_bytes(one.reference.data)
    print(f"without a logo: false {false}, possible {possible} of {options.without} pictures with 3 logos each; "
          f"cpu s median {statistics.median(seconds):.2f}, most {max(seconds):.2f}")


if __name__ == "__main__":
    main()
