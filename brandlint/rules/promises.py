"""What a customer may count on, by the guide: the terms with their narrowest exception."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from brandlint.facts import remarks
from brandlint.guide.model import DeliveryTerms, Guide, Locale, ReturnTerms, Terms, TermsException
from brandlint.linking.ledger import Statement
from brandlint.linking.names import fold
from brandlint.rules.model import Case
from brandlint.rules.price_book import fits_market

_SHORTEST_STEM = 3
_PLURAL = re.compile(r"(?:e?s|e[nr]|[en])$")


def terms_for(case: Case, statement: Statement, locale: Locale | None) -> Terms:
    """The terms that hold where a statement is made; of several exceptions the one with most conditions wins."""
    terms = case.guide.terms
    fitting = [one for one in terms.exceptions if _fits(case.guide, one, statement, locale)]
    for exception in sorted(fitting, key=_narrowness):
        months = exception.warranty_months
        terms = replace(terms, returns=_over_returns(terms.returns, exception.returns),
                        delivery=_over_delivery(terms.delivery, exception.delivery),
                        warranty_months=terms.warranty_months if months is None else months)
    return terms


def _narrowness(exception: TermsException) -> int:
    return 4 * bool(exception.products) + 3 * bool(exception.categories) + 2 * bool(exception.channels) + bool(exception.locales)


def _fits(guide: Guide, exception: TermsException, statement: Statement, locale: Locale | None) -> bool:
    if exception.locales and not (locale and any(fits_market(one, locale) for one in exception.locales)):
        return False
    if exception.channels and statement.channel not in exception.channels:
        return False
    return not (exception.products or exception.categories) or _is_about(guide, exception, statement)


def _is_about(guide: Guide, exception: TermsException, statement: Statement) -> bool:
    """Whether the sentence names one of the products or categories."""
    named = {subject for subject in statement.subjects if subject in guide.products}
    if named & set(exception.products) or {guide.products[one].category for one in named} & set(exception.categories):
        return True
    sentence = fold(statement.sentence)
    return any(re.search(rf"(?<!\w){re.escape(fold(category))}(?:e?s|en)?(?!\w)", sentence) for category in exception.categories)


def is_on_other_goods(case: Case, statement: Statement) -> bool:
    """Whether a sentence limits its terms to goods that the guide does not list: "Hearing aids have a 5-year guarantee"."""
    sentence = statement.sentence
    match = remarks.on_some_goods().search(sentence) or remarks.of_some_goods().search(sentence)
    if match is None or statement.subjects:
        return False
    goods = fold(match["goods"])
    stem = _PLURAL.sub("", goods)
    return _SHORTEST_STEM <= len(stem) < len(goods) and not any(stem in text for text in _goods(case.guide))


def _goods(guide: Guide) -> Iterator[str]:
    """What the guide's products are called, and their categories."""
    for product in guide.products.values():
        yield fold(product.category or "")
        yield from (fold(name) for _, name in product.name.items())
        yield from (fold(alias) for _, aliases in product.aliases.items() for alias in aliases)


def _over_returns(terms: ReturnTerms | None, other: ReturnTerms | None) -> ReturnTerms | None:
    if terms is None or other is None:
        return other or terms
    return ReturnTerms(other.days if other.days is not None else terms.days, other.counted_from or terms.counted_from,
                       other.cost if other.cost is not None else terms.cost, other.to or terms.to)


def _over_delivery(terms: DeliveryTerms | None, other: DeliveryTerms | None) -> DeliveryTerms | None:
    if terms is None or other is None:
        return other or terms
    return DeliveryTerms(other.free_from or terms.free_from, other.cost if other.cost is not None else terms.cost,
                         other.days or terms.days, other.pickup if other.pickup is not None else terms.pickup)
