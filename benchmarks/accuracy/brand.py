"""An invented brand: what its guide says, and the words that its copywriters use."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from values import Money

HERE = Path(__file__).parent
LANGUAGES = yaml.safe_load((HERE / "languages.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Brand:
    """A folder under `brands/`: `brand-guide/`, `words.yaml` and `assets.yaml`."""

    id: str

    @property
    def folder(self) -> Path:
        return HERE / "brands" / self.id

    @cached_property
    def guide(self) -> dict[str, Any]:
        """All files of the guide in one mapping."""
        return {key: value for path in sorted((self.folder / "brand-guide").glob("*.yaml")) for key, value in read(path).items()}

    @cached_property
    def words(self) -> dict[str, Any]:
        """By language: patterns of amounts and dates, phrases, details of products."""
        return read(self.folder / "words.yaml")

    @cached_property
    def plan(self) -> dict[str, Any]:
        """The day of the check, and the assets with their templates."""
        return read(self.folder / "assets.yaml")

    @cached_property
    def prices(self) -> dict[tuple[str, str], dict[str, str]]:
        """The rows of the price list, by article number and market."""
        path = self.folder / "brand-guide" / "prices.csv"
        if not path.exists():
            return {}
        rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter=";")
        return {(row["sku"], row["market"]): row for row in rows}

    def asks_for_legal(self, path: str) -> bool:
        """Whether the guide requires a legal text in the channel of an asset."""
        folder, known = path.partition("/")[0], self.guide.get("channels", {})
        channels = [name for name, one in known.items() if any(fnmatch(path, files) for files in one["files"])] or [folder]
        return any(name in text["required_in"] for text in self.guide["legal"].values() for name in channels)

    @property
    def as_of(self) -> date:
        day: date = self.plan["as_of"]
        return day

    @property
    def locales(self) -> list[str]:
        return list(self.guide["locales"])

    @cached_property
    def products(self) -> dict[str, Any]:
        """What the guide lists, and what only the assets name."""
        return self.guide["products"] | self.plan.get("unlisted", {})

    def listed(self, product: str) -> bool:
        return product in self.guide["products"]

    def currency(self, locale: str) -> str:
        return str(self.guide["locales"][locale]["currency"])

    def name(self, product: str, locale: str) -> str:
        names = self.products[product]["name"]
        return str(names if isinstance(names, str) else names[locale[:2]])

    def offer_of(self, product: str) -> str | None:
        """The offer that is made on this one product."""
        return next((name for name, offer in self.guide["offers"].items() if offer["products"] == [product]), None)

    def terms_of(self, product: str) -> dict[str, Any]:
        """What the guide says of the offer on this one product; nothing where there is none."""
        return dict(self.guide["offers"].get(self.offer_of(product), {}))

    def code_offers(self) -> list[str]:
        return [name for name, offer in self.guide["offers"].items() if "code" in offer]

    def with_price_offer(self) -> list[str]:
        return [product for product in self.products if "price" in self.terms_of(product)]

    def discounts(self, kind: type) -> list[str]:
        """Products with a deal in words ("1+1", a str), or with a price for several together (a dict)."""
        return [product for product in self.products if isinstance(self.terms_of(product).get("discount"), kind)]

    def without_offer(self) -> list[str]:
        return [product for product in self.guide["products"] if not self.offer_of(product)]

    def unlisted(self) -> list[str]:
        return list(self.plan.get("unlisted", {}))

    def money(self, amounts: dict[str, Any], locale: str) -> Money:
        currency = self.currency(locale)
        return Money(Decimal(str(amounts[currency])), currency)

    def now(self, product: str, locale: str) -> Money:
        """What it costs in this market: the price list's row, the offer's price, the product's own."""
        row = self.prices.get((self.products[product].get("sku", ""), locale))
        if row:
            return Money(Decimal((row["sale_price"] or row["price"]).replace(",", ".")), row["currency"])
        return self.money(self.terms_of(product).get("price") or self.products[product]["price"], locale)

    def was(self, product: str, locale: str) -> Money:
        """What it cost before its offer."""
        row = self.prices.get((self.products[product].get("sku", ""), locale))
        if row:
            return Money(Decimal(row["price"].replace(",", ".")), row["currency"])
        return self.money(self.terms_of(product).get("was") or self.products[product]["price"], locale)

    def term(self, name: str, locale: str) -> dict[str, Any]:
        """Returns, delivery or warranty, with the exception of the locale."""
        terms = self.guide["terms"]
        exceptions = (one for one in terms.get("exceptions", []) if locale in one.get("locales", []) and name in one)
        return dict(next(exceptions, terms)[name])


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def all_brands() -> list[str]:
    return sorted(path.name for path in (HERE / "brands").iterdir() if path.is_dir())
