"""Products and offers, from the names, prices and codes that assets state."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from brandlint.facts.model import Day, Kind, Money, Percent, Period
from brandlint.linking.ledger import Ledger, Statement
from brandlint.linking.names import UNLISTED, fold
from brandlint.rules.days import resolve
from brandlint.starter.articles import Article, articles, language_of
from brandlint.starter.flow import Value
from brandlint.starter.model import Item
from brandlint.starter.votes import ranked, winner

_NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")

Settings = dict[str, Value]


class Found(NamedTuple):
    """Products, and the offers in which their price is lower for a while."""

    products: tuple[Item, ...]
    offers: tuple[Item, ...]


def named_products(ledger: Ledger, as_of: date) -> Found:
    """Products that assets put a price beside. Where they state what it was before, that is the product's own price."""
    products, offers = [], []
    by_subject = _by_subject(ledger)
    languages = frozenset(filter(None, map(language_of, ledger.statements)))
    coded = {one.fact.subject for one in ledger.of(Kind.CODE)}
    for article in articles(ledger, {subject: about for subject, about in by_subject.items() if subject not in coded}):
        about = [one for subject in sorted(article.subjects) for one in by_subject[subject]]
        now, was = amounts(about, "price"), amounts(about, "was")
        name = article.sku or next(iter(article.names.values()))
        if now:
            products.append(Item(id_of(name), {"name": article.name_in(languages), **_numbers(article), "price": {**now, **was}}))
        reduced = {currency: now[currency] for currency in now if now[currency] < was.get(currency, Decimal(0))}
        if reduced:
            offers.append(Item(f"{id_of(name)}-offer", {"products": [id_of(name)], "price": reduced, **_window(about, as_of)}))
    return Found(tuple(products), tuple(offers))


def codes(ledger: Ledger, as_of: date) -> tuple[Item, ...]:
    """Codes with the discount that most assets give for them."""
    stated = ranked((one, one.fact.value) for one in ledger.of(Kind.CODE) if isinstance(one.fact.value, str) and one.fact.sure)
    by_subject = _by_subject(ledger)
    offers = ((code, by_subject[UNLISTED + code.upper()]) for code in stated)
    return tuple(Item(id_of(code), {"products": "all", **discount, "code": code, **_minimum(about), **_window(about, as_of)})
                 for code, about in offers if (discount := _discount(about)))


def id_of(name: str) -> str:
    """An id for the guide: lower case letters, digits and hyphens."""
    return _NOT_IN_AN_ID.sub("-", fold(name)).strip("-") or "unnamed"


def amounts(about: Iterable[Statement], *roles: str) -> dict[str, Decimal]:
    """What most assets ask in each currency."""
    stated: dict[str, list[tuple[Statement, Decimal]]] = defaultdict(list)
    for one in about:
        value = one.fact.value
        if one.fact.role in roles and one.fact.sure and isinstance(value, Money) and value.currency:
            stated[value.currency].append((one, value.amount))
    return {currency: most for currency, votes in sorted(stated.items()) if (most := winner(votes)) is not None}


def _by_subject(ledger: Ledger) -> dict[str, list[Statement]]:
    by_subject: dict[str, list[Statement]] = defaultdict(list)
    for one in ledger.statements:
        for subject in one.subjects:
            if subject.startswith(UNLISTED):
                by_subject[subject].append(one)
    return by_subject


def _numbers(article: Article) -> Settings:
    return {key: number for key, number in (("sku", article.sku), ("gtin", article.gtin)) if number}


def _discount(about: Sequence[Statement]) -> Settings:
    percent = winner((one, one.fact.value.value) for one in about
                     if one.fact.role == "discount" and isinstance(one.fact.value, Percent))
    if percent is not None:
        return {"discount": f"{percent.normalize():f}%"}
    saving = amounts(about, "saving")
    return {"discount": saving} if saving else {}


def _minimum(about: Sequence[Statement]) -> Settings:
    spend = amounts(about, "threshold")
    return {"minimum_spend": spend} if spend else {}


def _window(about: Sequence[Statement], as_of: date) -> Settings:
    """The days between which most assets let it hold."""
    start, until = _day(about, lambda period: period.start, as_of), _day(about, lambda period: period.until, as_of)
    if start and until and until < start:
        return {}
    days: Settings = {**({"from": start} if start else {}), **({"until": until} if until else {})}
    return {"valid": days} if days else {}


def _day(about: Sequence[Statement], side: Callable[[Period], Day | None], as_of: date) -> date | None:
    periods = ((one, one.fact.value) for one in about if one.fact.role == "validity" and isinstance(one.fact.value, Period))
    days = ((one, resolve(said, as_of)) for one, period in periods if not period.exclusive and (said := side(period)) is not None)
    return winner((one, day) for one, day in days if day is not None)
