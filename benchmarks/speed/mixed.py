"""Writes a campaign of assets of many formats about the products of `mails.py`: what a shop sends out in a season.

Of 20 assets 4 are e-mails (one of them of 20 KB), 4 pages, 6 posts, 2 banners, 2 files of app texts, 1 a spot, 1 a list of
prices. No two say the same.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mails import SIZE, WORDS, Item, items, mail, price_of, sentences, write_guide, written

SMALL = 3_000
_SEASON = "t/m 30 april"


class Kind(NamedTuple):
    """A kind of asset: its channel's folder, its ending, and what writes one of a number."""

    folder: str
    ending: str
    make: Callable[[int], str]


def _draw(number: int) -> tuple[random.Random, Item]:
    draw = random.Random(1_000_003 + number)
    return draw, draw.choice(items())


def _shown_price(draw: random.Random, item: Item) -> str:
    return f"€ {written(item.price if draw.random() < 0.98 else price_of(draw))}"


def _page(number: int) -> str:
    draw, item = _draw(number)
    return (f'<!doctype html><html lang="nl-NL"><head><title>{item.name} {number}</title></head><body><h1>{item.name}</h1>'
            f'<p>{sentences(draw, 3)}</p><p class="prijs">{_shown_price(draw, item)}</p><p>{sentences(draw, 3)}</p>'
            f"<p>Gratis bezorgd vanaf € 75, anders € 5,95. 30 dagen bedenktijd, 2 jaar garantie.</p>"
            f"<footer>{sentences(draw, 2)} Bel 010 123 4567.</footer></body></html>\n")


def _post(number: int) -> str:
    draw, item = _draw(number)
    return (f"---\nlocale: nl-NL\nnetwork: instagram\ndate: 2027-04-{draw.randint(6, 28):02}\n---\n{sentences(draw, 1)} "
            f"{item.name} voor {_shown_price(draw, item)}. 20% korting met code WIND20, {_SEASON}. #{draw.choice(WORDS)}\n")


def _banner(number: int) -> str:
    draw, item = _draw(number)
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 250"><rect width="300" height="250" fill="#F5EEDF"/>'
            f'<text x="20" y="80" font-size="28">{item.name}</text>'
            f'<text x="20" y="140" font-size="36">{_shown_price(draw, item)}</text>'
            f'<text x="20" y="230" font-size="12">{draw.choice(WORDS)} {_SEASON}</text></svg>\n')


def _app(number: int) -> str:
    draw, item = _draw(number)
    texts = {f"{word}_{n}": sentences(draw, 1) for n, word in enumerate(draw.sample(WORDS, 8))}
    return json.dumps({"title": item.name, "price": _shown_price(draw, item), **texts}, ensure_ascii=False, indent=1)


def _spot(number: int) -> str:
    draw, item = _draw(number)
    return (f"1\n00:00:00,000 --> 00:00:03,000\n{sentences(draw, 1)}\n\n2\n00:00:03,000 --> 00:00:06,000\n"
            f"{item.name}, nu {_shown_price(draw, item)}\n")


def _prices(number: int) -> str:
    draw = random.Random(number)
    rows = [f"{item.name};{written(item.price)}" for item in draw.sample(items(), 12)]
    return "\n".join(["titel;prijs", *rows]) + "\n"


_MAIL = Kind("email", "html", lambda number: mail(number, SMALL))
_LONG = Kind("email", "html", lambda number: mail(number, SIZE))
_ROUND = (_LONG, _MAIL, _MAIL, _MAIL, *[Kind("web", "html", _page)] * 4, *[Kind("social", "md", _post)] * 6,
          *[Kind("display", "svg", _banner)] * 2, *[Kind("app", "json", _app)] * 2, Kind("video", "srt", _spot),
          Kind("marketplace", "csv", _prices))


def write_mixed(root: Path, assets: int) -> Path:
    """A campaign of so many assets with its guide; the same number makes the same files."""
    write_guide(root / "brand-guide", sorted({kind.folder for kind in _ROUND}))
    (root / "campaign.yaml").write_text("campaign: {id: measured}\n", encoding="utf-8")
    for number in range(assets):
        kind = _ROUND[number % len(_ROUND)]
        file = root / kind.folder / f"{number // 1000:03}" / f"asset-{number:06}.{kind.ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(kind.make(number), encoding="utf-8")
    return root
