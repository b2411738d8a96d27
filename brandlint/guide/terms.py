"""Builds terms, contacts and legal texts."""

from __future__ import annotations

from brandlint.guide.amounts import amounts, amounts_at, read_amount
from brandlint.guide.measures import days
from brandlint.guide.model import Amounts, Contacts, DeliveryTerms, LegalText, ReturnTerms, Terms, TermsException
from brandlint.guide.values import Value, by_locale_at, text_at, texts_at, whole_at
from brandlint.translations import say

_NO_RETURNS = ReturnTerms(days=0)


def terms(value: Value | None) -> Terms:
    exceptions = value.get("exceptions") if value else None
    return Terms(_returns(value), _delivery(value), _warranty_months(value),
                 tuple(_exception(item) for item in exceptions.each()) if exceptions else ())


def _exception(value: Value) -> TermsException:
    return TermsException(
        locales=texts_at(value, "locales"), channels=texts_at(value, "channels"), products=texts_at(value, "products"),
        categories=texts_at(value, "categories"), returns=_returns(value), delivery=_delivery(value),
        warranty_months=_warranty_months(value))


def _returns(terms: Value | None) -> ReturnTerms | None:
    value = terms.get("returns") if terms else None
    if value is None:
        return None
    if not value.is_mapping:
        return _NO_RETURNS
    return ReturnTerms(whole_at(value, "days"), text_at(value, "counted_from"), _cost(value, "cost", ("free", "customer")),
                       texts_at(value, "to"))


def _delivery(terms: Value | None) -> DeliveryTerms | None:
    value = terms.get("delivery") if terms else None
    if value is None:
        return None
    span = value.get("days")
    return DeliveryTerms(amounts_at(value, "free_from"), _cost(value, "cost", ("free",)), days(span) if span else None,
                         _cost(value, "pickup", ("free", "none")))


def _cost(terms: Value, key: str, words: tuple[str, ...]) -> str | Amounts | None:
    """One of a few words, or amounts."""
    value = terms.get(key)
    if value is None:
        return None
    if value.is_mapping or value.number is not None or read_amount(value.text):
        return amounts(value)
    if value.text not in words:
        value.wrong(say("{known} or an amount, like {{EUR: 4.5}}", known=', '.join(words)))
    return value.text


def _warranty_months(terms: Value | None) -> int | None:
    value = terms.get("warranty") if terms else None
    years = whole_at(value, "years")
    return years * 12 if years is not None else whole_at(value, "months")


def contacts(value: Value | None) -> Contacts:
    social = value.get("social") if value else None
    return Contacts(
        hours=by_locale_at(value, "hours"), phone=by_locale_at(value, "phone"), email=by_locale_at(value, "email"),
        website=by_locale_at(value, "website"), address=by_locale_at(value, "address"),
        social={network: item.text for network, item in social.items()} if social else {})


def legal(value: Value | None) -> dict[str, LegalText]:
    return {id: LegalText(id, by_locale_at(item, "text"), texts_at(item, "required_in"), text_at(item, "when") or "always",
                          text_at(item, "match") or "near") for id, item in value.items()} if value else {}
