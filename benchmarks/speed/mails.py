"""Writes a guide and e-mails of 20 KB of which no two say the same: other products, prices, days and sentences in each."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

SIZE = 20_000
SMALL = 1_500
"""Characters of a usual e-mail, and of a small one, for growth."""
PRODUCTS = 26

NOUNS = "jas tent stoel lamp deken mand kruik fiets bank tafel kast ketel pan mok schaal vaas kussen plaid sjaal muts".split()
NAMES = "Vlier Mos Hei Gloei Spat Krekel Tink Kiezel Druppel Wilg Els Berk Linde Duin Kreek Wad Schor Kwelder Ven Beek".split()
WORDS = (
    "warm zacht stevig licht zuinig stil ruim handig snel mooi oud nieuw rond smal diep donker helder fris koel "
    "droog regen wind avond morgen zomer winter tuin bos strand keuken zolder reis straat markt haven brug toren "
    "water vuur hout wol katoen leer glas staal steen kurk riet linnen buiten binnen samen altijd soms vaak graag "
    "eindelijk opnieuw langzaam gewoon echt").split()
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()


_RIGHT = 0.98
"""How many of the facts are those of the guide."""


class Item(NamedTuple):
    """A product with its price in euros."""

    id: str
    name: str
    price: Decimal


def items() -> list[Item]:
    draw = random.Random(1)
    names = draw.sample([f"{name} {noun}" for name in NAMES for noun in NOUNS], PRODUCTS)
    return [Item(name.lower().replace(" ", "-"), name, price_of(draw)) for name in names]


def write_guide(folder: Path, channels: Sequence[str] = ("email",)) -> None:
    """A guide of about 150 lines in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "brand.yaml").write_text(
        "brand: {name: Wadwind, never: [WadWind, Wad Wind]}\nlocales:\n  nl-NL: {currency: EUR}\n"
        "channels:\n" + "".join(f'  {name}: {{files: ["{name}/**"]}}\n' for name in channels), encoding="utf-8")
    (folder / "terms.yaml").write_text(
        "terms:\n  returns: {days: 30, counted_from: delivery, cost: free, to: [store, post]}\n"
        "  delivery:\n    free_from: {EUR: 75}\n    cost: {EUR: 5.95}\n    days: 2-3\n    pickup: free\n  warranty: {years: 2}\n"
        'contacts:\n  phone: {nl-NL: "+31 10 123 4567"}\n  email: hallo@wadwind.example\n'
        'legal:\n  voorwaarden:\n    text: {nl: "Kijk voor de voorwaarden op wadwind.example/actie."}\n'
        "    required_in: [email]\n    when: offer\n    match: near\n", encoding="utf-8")
    (folder / "offers.yaml").write_text("".join(_offers()), encoding="utf-8")


def _offers() -> Iterator[str]:
    yield "products:\n"
    for number, item in enumerate(items()):
        yield (f"  {item.id}:\n    name: {{nl: {item.name}}}\n    sku: WW-{1000 + number}\n    price: {{EUR: {item.price}}}\n"
               f"    url: {{nl: https://wadwind.example/nl/{item.id}}}\n")
    yield ("offers:\n  wind20:\n    code: WIND20\n    discount: 20%\n    products: all\n    minimum_spend: {EUR: 60}\n"
           "    valid: {from: 2027-04-05, until: 2027-04-30}\n    redeem: [online, store]\n")


def mail(number: int, size: int = SIZE) -> str:
    """The e-mail of a number, about `size` characters long: two cards a row, then text, an offer and the terms."""
    draw = random.Random(number)
    known = items()
    body = "".join(_around(draw))
    rows: list[str] = []
    while len(body) + sum(map(len, rows)) < size - len(_HEAD):
        cards, text = _card(draw, known) + _card(draw, known), sentences(draw, 2)
        rows.append(f"<tr>{cards}</tr>\n<tr><td colspan=\"2\" style=\"{_STYLE}\">{text}</td></tr>\n")
    return _HEAD.format(title=sentences(draw, 1)) + f"<table width=\"100%\">{''.join(rows)}</table>" + body + "</body></html>\n"


_STYLE = "padding:12px;font:14px/20px Arial,sans-serif;color:#22211F;"
_HEAD = """<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ margin:0; background:#F5EEDF; }} .was {{ text-decoration:line-through; }} .nu {{ color:#B8400F; font-weight:bold; }}
.klein {{ font-size:12px; line-height:18px; }}
@media (max-width:480px) {{ .kolom {{ width:100% !important; display:block !important; }} }}
</style></head><body style="margin:0;padding:0;background:#F5EEDF;">
"""


def _card(draw: random.Random, known: list[Item]) -> str:
    listed = draw.random() < 0.7
    if listed:
        item = draw.choice(known)
    else:
        name = f"{draw.choice(NAMES)}{draw.choice(WORDS)} {draw.choice(NOUNS)}"
        item = Item(name.lower().replace(" ", "-"), name, price_of(draw))
    price = item.price if draw.random() < _RIGHT else price_of(draw)
    was = f'<span class="was">€ {written(price + draw.randint(5, 90))}</span> ' if not listed and draw.random() < 0.8 else ""
    link = f"https://wadwind.example/nl/{item.id}?utm_source=email&amp;utm_content={draw.randrange(10**6)}"
    picture = f'src="https://img.wadwind.example/{draw.randrange(10**6)}.jpg" width="252" height="180"'
    return (f'<td class="kolom" width="50%" valign="top" style="{_STYLE}"><a href="{link}">'
            f'<img {picture} alt="{item.name} {draw.choice(WORDS)}"></a>'
            f"<strong>{item.name}</strong><br>{draw.choice(WORDS)} en {draw.choice(WORDS)}, "
            f"{draw.randint(10, 90)} × {draw.randint(10, 90)} cm<br>"
            f'{was}<span class="nu">€ {written(price)}</span><br>'
            f'<a href="{link}" style="color:#1E4030">Bekijk {draw.choice(WORDS)}</a></td>\n')


def _around(draw: random.Random) -> Iterator[str]:
    last, month = (30, "april") if draw.random() < _RIGHT else (draw.randint(6, 28), draw.choice(MONTHS))
    offer = f"<b>20% korting met code WIND20</b><br>Op alles vanaf € 60, t/m {last} {month}."
    yield f'<p style="{_STYLE}">{offer} {sentences(draw, 2)}</p>\n'
    gift = f"De {draw.choice(WORDS)} cadeaubon is er vanaf € {draw.randint(2, 9)}0."
    yield f'<p style="{_STYLE}">Op {draw.choice(MONTHS)} {sentences(draw, 3)} {gift}</p>\n'
    yield (f'<p class="klein">Gratis bezorgd vanaf € 75, anders € 5,95. Binnen 2-3 werkdagen in huis, {draw.choice(WORDS)}. '
           f"{30 if draw.random() < _RIGHT else 14} dagen bedenktijd, retour is gratis.<br>"
           f"{sentences(draw, 1)} Met 2 jaar garantie.</p>\n")
    yield (f'<p class="klein">Geldig t/m {last} {month} 2027. Kijk voor de voorwaarden op wadwind.example/actie. '
           f'Vragen? Bel 010 123 4567 of mail hallo@wadwind.example. {sentences(draw, 1)}</p>\n')


def sentences(draw: random.Random, sentences: int) -> str:
    small = ("de", "het", "een", "en", "met", "voor", "in", "op", "van", "is")
    made = []
    for _ in range(sentences):
        words = [word for _ in range(draw.randint(4, 9)) for word in (draw.choice(small), draw.choice(WORDS))]
        made.append(" ".join(words).capitalize() + ".")
    return " ".join(made)


def price_of(draw: random.Random) -> Decimal:
    return Decimal(draw.randint(5, 299)) + draw.choice((Decimal(0), Decimal("0.95"), Decimal("0.50")))


def written(price: Decimal) -> str:
    return f"{price:.2f}".replace(".", ",") if price % 1 else f"{price:.0f}"


def write_campaign(root: Path, mails: int, size: int = SIZE) -> Path:
    """A campaign of so many e-mails; its guide lies in it."""
    write_guide(root / "brand-guide")
    (root / "campaign.yaml").write_text("campaign: {id: measured}\n", encoding="utf-8")
    (root / "email").mkdir(exist_ok=True)
    for number in range(mails):
        (root / "email" / f"mail-{number:05}.html").write_text(mail(number, size), encoding="utf-8")
    return root
