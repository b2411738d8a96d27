"""A was-price and the price that took its place, in two currencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brandlint.facts.reading import CURRENCIES
from brandlint.findings import Finding
from brandlint.linking.ledger import Statement, Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import Scope, Scopes, currency_of
from brandlint.rules.wording import Head, finding, shown, stated_here
from brandlint.translations import say

_TWO = Head("PRC016", "was-price-in-another-currency")
_OTHERS = ("from", "total", "unit", "instalment", "recommended")


def was_price_in_another_currency(case: Case) -> Iterator[Finding]:
    """Blocks with one was-price and one price, each with a currency of its own; the market's own currency is right."""
    for voice in case.ledger.voices:
        for scope in Scopes(voice).blocks() if any(one.fact.role == "was" for one in voice.statements) else ():
            pair = _pair(scope)
            if pair is None or any(one.fact.subject in case.guide.products for one in pair):
                continue
            usual = _of_its_market(pair[0]) or _most_used(voice)
            odd, other = sorted(pair, key=lambda one: currency_of(one) == usual)
            if currency_of(other) == usual:
                yield finding(_TWO, odd, say("{said} stands beside {other}", said=shown(odd), other=shown(other)),
                              related=stated_here([other]))


def _pair(scope: Scope) -> tuple[Statement, Statement] | None:
    was, now = scope.amounts("was"), scope.amounts("price", "member")
    if len(was) != 1 or len(now) != 1 or scope.amounts(*_OTHERS) or scope.doubts():
        return None
    currencies = currency_of(was[0]), currency_of(now[0])
    return (was[0], now[0]) if all(currencies) and currencies[0] != currencies[1] else None


def _of_its_market(statement: Statement) -> str | None:
    market = statement.market
    return (market.currency or CURRENCIES.get(market.country or "")) if market else None


def _most_used(voice: Voice) -> str | None:
    """The currency of more than half of an asset's amounts."""
    used = Counter(currency for one in voice.statements if one.fact.sure and (currency := currency_of(one)))
    currency, times = used.most_common(1)[0]
    return currency if 2 * times > used.total() else None


RULES = (
    Rule(_TWO.code, _TWO.name, _TWO.severity,
         "A was-price and the price beside it are in two currencies.",
         "A sign that was left over from another country's version makes a reduction of nothing, or of far too much.",
         "van £ 59,95 voor € 39,95", "van € 59,95 voor € 39,95", was_price_in_another_currency),
)
