"""Discounts as the guide writes them: a percentage, an amount, or a deal over several pieces."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from brandlint.guide.amounts import amount_in, amounts, amounts_at, read_amount
from brandlint.guide.measures import decimal, percent
from brandlint.guide.model import Discount, OfferDeal
from brandlint.guide.values import Value
from brandlint.translations import say

_EXPECTED = say("a discount, like 25%, {EUR: 10}, 1+1, 2nd half price or {quantity: 2, price: {EUR: 12}}")
_DEAL = say('a deal, like "1+1", "3 for 2", "2nd half price" or "2 for €12"')
_FOR = r"\s*(?:for|voor|vir|für|zum preis von|halen|pour(?:\sle\sprix\sde)?|=)\s*"
_NTH = (r"(?:l[ea]\s)?(?:(?P<nth>\d+)\s*(?:st|nde?|rd|th|e|de|ste|[eè]me|\.)|"
        r"(?P<word>second|tweede|third|derde|zweite|dritte|deuxième|troisième))[rns]?"
        r"\s*(?:for|voor|vir|at|met|is|zum|für|à|au)?\s*")
_ORDINALS = {"second": 2, "tweede": 2, "third": 3, "derde": 3, "zweite": 2, "dritte": 3, "deuxième": 2, "troisième": 3}

_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], OfferDeal]], ...] = (
    # 1+1, 2 + 1 gratis
    (re.compile(r"(\d+)\s*\+\s*(\d+)(?:\s*(?:gratis|free|verniet|offerte?s?))?"),
     lambda match: OfferDeal(buy=int(match[1]) + int(match[2]), pay=int(match[1]))),
    # 3 for 2, 3 halen 2 betalen, 3 zum Preis von 2
    (re.compile(rf"(\d+){_FOR}(\d+)(?:\s*betalen)?"), lambda match: OfferDeal(buy=int(match[1]), pay=int(match[2]))),
    # 2 achetés = 1 offert
    (re.compile(r"(\d+)\s*achetée?s?\s*[=,]?\s*(\d+)\s*offerte?s?"),
     lambda match: OfferDeal(buy=int(match[1]) + int(match[2]), pay=int(match[1]))),
    # 2nd half price, 2e halve prijs, 2de halfprys
    (re.compile(rf"{_NTH}(?:half[ -]?price|half off|halve prijs|half[ -]?prys|halben preis|moitié prix)"),
     lambda match: _nth(match, Decimal(50))),
    # 2nd free, 3e gratis
    (re.compile(rf"{_NTH}(?:free|gratis|verniet|offerte?|gratuite?)"), lambda match: _nth(match, Decimal(100))),
    # 2nd 70% off, 2e -50%
    (re.compile(rf"{_NTH}-?(?P<percent>\d+(?:[.,]\d+)?)\s*%(?:\s*(?:off|korting|afslag|rabatt|günstiger|de\sremise|de\sréduction))?"),
     lambda match: _nth(match, decimal(match["percent"]))),
)
_TOTAL = re.compile(r"(\d+)\s*(?:for|voor|vir|für|pour)\s*(.+)", re.IGNORECASE)


def _nth(match: re.Match[str], off: Decimal) -> OfferDeal:
    return OfferDeal(nth=int(match["nth"]) if match["nth"] else _ORDINALS[match["word"]], percent=off)


def read_deal(text: str) -> OfferDeal | None:
    """Read a deal in one of the five languages; None where the text is none.

    "3 for 2" counts pieces; a total needs its currency: "2 for €12".
    """
    folded = " ".join(text.lower().split())
    deal = next((make(match) for pattern, make in _PATTERNS if (match := pattern.fullmatch(folded))), None)
    if deal is not None:
        return deal if _makes_sense(deal) else None
    total = _TOTAL.fullmatch(text.strip())
    written = read_amount(total[2]) if total else None
    if total is None or written is None or written.currency is None:
        return None
    return OfferDeal(quantity=int(total[1]), total={written.currency: written.amount})


def _makes_sense(deal: OfferDeal) -> bool:
    if deal.buy is not None and deal.pay is not None:
        return 0 < deal.pay < deal.buy
    return deal.nth is None or (deal.nth >= 2 and deal.percent is not None and deal.percent <= 100)


def discount(value: Value, up_to: bool) -> Discount | None:
    """Read a discount; `up_to` where the offer says so beside it."""
    found = _mapped(value) if value.is_mapping else _written(value)
    if found is None:
        return None
    own_up_to = value.get("up_to")
    return Discount(found.percent, found.amount, found.deal, up_to or (own_up_to is not None and own_up_to.is_true))


def _written(value: Value) -> Discount | None:
    off = percent(value.text)
    if off is not None and off <= 100:
        return Discount(percent=off)
    if (deal := read_deal(value.text)) is not None:
        return Discount(deal=deal)
    amount = read_amount(value.text)
    if amount is not None and amount.currency is not None:
        return Discount(amount={amount.currency: amount.amount})
    value.wrong(_EXPECTED, say("write {text}% or {{EUR: {text}}}", text=value.text) if value.number is not None else "")
    return None


def _mapped(value: Value) -> Discount | None:
    off, deal, together = value.get("percent"), value.get("deal"), value.get("quantity") or value.get("price")
    in_currencies = [item for key, item in value.items() if _is_currency(key)]
    given = [part for part in (off, deal, together, value.get("amount"), in_currencies) if part]
    if len(given) != 1:
        value.wrong(say("exactly one discount: {what}", what=_EXPECTED))
        return None
    if off is not None:
        return _percentage(off)
    if deal is not None:
        return _named_deal(deal)
    if together is not None:
        return _together(value)
    return Discount(amount=amounts_at(value, "amount") if value.get("amount") else _by_currency(value))


def _percentage(value: Value) -> Discount | None:
    off = value.number if value.number is not None else percent(value.text)
    if off is None or not 0 < off <= 100:
        value.wrong(say("a percentage, like 25%"))
        return None
    return Discount(percent=off)


def _named_deal(value: Value) -> Discount | None:
    deal = read_deal(value.text)
    if deal is None:
        value.wrong(_DEAL)
        return None
    return Discount(deal=deal)


def _together(value: Value) -> Discount | None:
    quantity, price = value.get("quantity"), value.get("price")
    if quantity is None or price is None:
        value.wrong(say("a quantity with its price, like {quantity: 2, price: {EUR: 12}}"))
        return None
    return Discount(deal=OfferDeal(quantity=int(quantity.text), total=amounts(price)))


def _by_currency(value: Value) -> dict[str, Decimal]:
    found = ((key, amount_in(item, key)) for key, item in value.items() if _is_currency(key))
    return {key: amount for key, amount in found if amount is not None}


def _is_currency(key: str) -> bool:
    return len(key) == 3 and key.isupper()
