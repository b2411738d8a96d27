"""Changing one value of a guide: where it stands, in the guide's files and in its price lists, and what is written there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.errors import ConfigurationError
from brandlint.guide.model import Guide, GuidePlace, KeyPath, PriceRow
from brandlint.problems import nearest
from brandlint.translations import joined, say

_OWNERS = ("offers", "products")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^:#,\[\]{}]*")
"""What stands in YAML as it is, also between brackets."""


class GuideEdit(NamedTuple):
    """What is written in the place of a value."""

    place: GuidePlace
    old: str
    new: str


def changes(guide: Guide, root: Path, id: str, field: str, value: str) -> tuple[GuideEdit, ...]:
    """What has to be changed in a guide so that an offer or a product has another value.

    The price lists follow: their rows of the same products and currency that have the old amount.

    Args:
        root: the campaign's root.
        id: of an offer, else of a product.
        field: a key, or several with points between: "code", "price.EUR", "valid.until".
        value: what should stand there; a decimal comma is understood.

    Raises:
        ConfigurationError: there is no such offer, no such field, or it cannot be written.
    """
    path = _path(guide, id, field)
    place = guide.places[path]
    old = _text(root, place)
    new = _like(old, value, place.path)
    if new == old:
        raise ConfigurationError(say("{place}: {field} of {id} is {old} already", place=place, field=field, id=id, old=old))
    listed = [GuideEdit(one, before, _amount_like(before, value, _source(root, one).text))
              for one in _listed(guide, path, old) if (before := _text(root, one))]
    return (GuideEdit(place, old, new), *listed)


def _path(guide: Guide, id: str, field: str) -> KeyPath:
    """The key path of the one value that is meant."""
    owner = next((owner for owner in _OWNERS if (owner, id) in guide.places), None)
    if owner is None:
        known = [str(path[1]) for path in guide.places if len(path) == 2 and path[0] in _OWNERS]
        raise ConfigurationError(say("the guide has no offer or product {id}{hint}", id=id, hint=_hint(id, known)))
    path: KeyPath = (owner, id, *(int(step) if step.isdigit() else step for step in field.split(".")))
    if path not in guide.places:
        known = [".".join(map(str, one[2:])) for one in guide.places if one[:2] == (owner, id) and len(one) > 2]
        raise ConfigurationError(say("{id} has no field {field}{hint}", id=id, field=field, hint=_hint(field, known)))
    below = [one for one in guide.places if one[:-1] == path]
    if len(below) > 1:
        raise ConfigurationError(say("{field} of {id} has several values: name one, {choices}", field=field, id=id,
                                     choices=_choices(below)))
    return below[0] if below else path


def _choices(paths: list[KeyPath]) -> str:
    return joined((".".join(map(str, path[2:])) for path in paths), "{first} or {second}")


def _hint(word: str, known: list[str]) -> str:
    close = nearest(word, known)
    if close:
        return say("; did you mean {close}?", close=close)
    return say("; known here: {known}", known=", ".join(known)) if known else ""


def _listed(guide: Guide, path: KeyPath, old: str) -> Iterator[GuidePlace]:
    """The cells of price lists that hold the same amount."""
    owner, id, field, *currency = path
    number = _number(old)
    if number is None or len(currency) != 1 or field not in ("price", "was"):
        return
    offer = guide.offers.get(str(id)) if owner == "offers" else None
    products = offer.products if offer else (str(id),)
    on_sale = owner == "offers" and field == "price"
    for row in guide.price_rows:
        if row.product in products and row.currency == currency[0] and _amount(row, on_sale=on_sale) == number:
            yield row.sale_place if on_sale else row.place


def _amount(row: PriceRow, *, on_sale: bool) -> Decimal | None:
    return row.sale_price if on_sale else row.price


def _source(root: Path, place: GuidePlace) -> Source:
    if place.sheet is not None:
        raise ConfigurationError(say("{place}: this value stands in a workbook; change it there", place=place))
    return Source((root / place.path).read_bytes(), place.path)


def _text(root: Path, place: GuidePlace) -> str:
    """What stands in a place, with its quotes."""
    return _source(root, place).text[place.start:place.end]


def _like(old: str, value: str, file: str) -> str:
    """A value as it is written where the old one stood: in its quotes, with its sign of percent."""
    if _number(old.strip("'\"").removesuffix("%")) is not None and _number(value.removesuffix("%")) is not None:
        value = value.replace(",", ".")
        value += "%" if old.strip("'\"").endswith("%") and not value.endswith("%") else ""
        return f"{old[0]}{value}{old[0]}" if old[:1] in ("'", '"') else value
    if old[:1] == "'":
        return "'" + value.replace("'", "''") + "'"
    quoted = old[:1] == '"' or file.endswith(".json") or not _PLAIN.fullmatch(value)
    return json.dumps(value, ensure_ascii=False) if quoted else value


def _amount_like(old: str, value: str, file: str) -> str:
    """An amount of a price list with the separator of the old one, else of the file."""
    if "," in old or ("." not in old and ";" in file.partition("\n")[0] and re.search(r"\d,\d\d\b", file)):
        return value.replace(".", ",")
    return value.replace(",", ".")


def _number(text: str) -> Decimal | None:
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None
