"""Campaigns with as many wrong prices as one likes, in mails, pages, posts and texts of an app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

_A_FILE = 20
_OFFERS = 30


class _Kind(NamedTuple):
    """A kind of asset: its path with a number, and its text from rows of a name and an amount."""

    path: str
    text: Callable[[list[tuple[str, str]]], str]


def _mail(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td>{name}</td><td align='right'><b>€ {amount}</b></td></tr>" for name, amount in rows)
    return (f"<html lang='nl'><head><style>td {{ font: 16px Georgia; padding: 8px }}</style></head><body>"
            f"<table width='600' align='center'>{cells}</table></body></html>")


def _page(rows: list[tuple[str, str]]) -> str:
    cards = "".join(f"<article><h2>{name}</h2><p>Nu € {amount}</p></article>" for name, amount in rows)
    return f"<html lang='nl'><body><main>{cards}</main></body></html>"


def _post(rows: list[tuple[str, str]]) -> str:
    said = "\n\n".join(f"{name} voor € {amount}." for name, amount in rows)
    return f"---\nchannel: facebook\npublish: 2027-04-07\n---\n{said}\n"


def _texts(rows: list[tuple[str, str]]) -> str:
    return "{" + ", ".join(f'"tile_{number}": "{name} nu € {amount}"' for number, (name, amount) in enumerate(rows)) + "}"


_KINDS = (_Kind("email/nl/mail-{}.html", _mail), _Kind("web/nl/page-{}.html", _page), _Kind("social/nl/post-{}.md", _post),
          _Kind("app/nl/texts-{}.json", _texts))


def write(root: Path, mistakes: int) -> None:
    """Write a campaign into a folder, with at least one asset."""
    products = max(4, min(200, mistakes // 10))
    files = {"brand-guide/brand.yaml": "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n",
             "brand-guide/offers.yaml": _guide(products), "campaign.yaml": "campaign: {id: voorjaar-2027, live: 2027-04-05}\n"}
    # The offers take € 5 off; a mistake asks an amount with 45 cents, which is never right.
    rows = [(_name(number % products), f"{20 + number % products + number // products},45") for number in range(mistakes)]
    rows = rows or [(_name(0), "20,95")]
    for number, start in enumerate(range(0, len(rows), _A_FILE)):
        kind = _KINDS[number % len(_KINDS)]
        files[kind.path.format(number)] = kind.text(rows[start:start + _A_FILE])
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def _name(number: int) -> str:
    return f"Regenjas Noor{number}x"


def _guide(products: int) -> str:
    goods = "".join(f"  jas-{number}:\n    name: {_name(number)}\n    price: {{EUR: {25 + number}.95}}\n"
                    for number in range(products))
    offers = "".join(f"  actie-{number}:\n    products: [jas-{number}]\n    price: {{EUR: {20 + number}.95}}\n"
                     f"    valid: {{from: 2027-04-0{1 + number % 5}, until: 2027-05-1{number % 9}}}\n"
                     for number in range(min(_OFFERS, products)))
    return f"products:\n{goods}offers:\n{offers}"
