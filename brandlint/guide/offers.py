"""Builds products and offers."""

from __future__ import annotations

from brandlint.guide.amounts import amounts_at
from brandlint.guide.deals import discount
from brandlint.guide.model import ByLocale, Discount, Offer, PriceChange, Product, Window
from brandlint.guide.values import Value, by_locale_at, date_at, text_at, texts_at, whole_at

IMPORTED_FROM = "from"
"""The key beside the products that names a feed."""


def products(value: Value | None) -> dict[str, Product]:
    return {id: _product(id, item) for id, item in value.items() if id != IMPORTED_FROM} if value else {}


def offers(value: Value | None) -> dict[str, Offer]:
    return {id: _offer(id, item) for id, item in value.items()} if value else {}


def _product(id: str, value: Value) -> Product:
    aliases, history = value.get("aliases"), value.get("price_history")
    return Product(
        id=id,
        name=by_locale_at(value, "name"),
        aliases=aliases.by_locale(lambda item: item.texts()) if aliases else ByLocale(),
        sku=text_at(value, "sku"),
        gtin=text_at(value, "gtin"),
        category=text_at(value, "category"),
        url=by_locale_at(value, "url"),
        price=amounts_at(value, "price"),
        recommended_price=amounts_at(value, "recommended_price"),
        price_history=tuple(change for item in history.each() if (change := _change(item))) if history else (),
        content=text_at(value, "content"),
    )


def _change(value: Value) -> PriceChange | None:
    start = date_at(value, "from")
    return PriceChange(start, amounts_at(value, "price")) if start else None


def _offer(id: str, value: Value) -> Offer:
    parameters = value.get("campaign_parameters")
    return Offer(
        id=id,
        products=texts_at(value, "products"),
        price=amounts_at(value, "price"),
        was=amounts_at(value, "was"),
        discount=_discount(value),
        code=text_at(value, "code"),
        barcode=text_at(value, "barcode"),
        minimum_spend=amounts_at(value, "minimum_spend"),
        valid=_window(value.get("valid")),
        redeem=tuple(place for place in texts_at(value, "redeem") if place != "none"),
        stacks_with=texts_at(value, "stacks_with"),
        excludes=texts_at(value, "excludes"),
        limit_per_customer=whole_at(value.get("limit"), "per_customer"),
        audience=text_at(value, "audience") or "all",
        campaign_parameters={name: item.text for name, item in parameters.items()} if parameters else {},
        url=by_locale_at(value, "url"),
    )


def _discount(offer: Value) -> Discount | None:
    value, up_to = offer.get("discount"), offer.get("up_to")
    return discount(value, up_to is not None and up_to.is_true) if value else None


def _window(value: Value | None) -> Window:
    return Window(date_at(value, "from"), date_at(value, "until"))
