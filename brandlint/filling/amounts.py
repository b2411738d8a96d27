"""Amounts, percentages and numbers as the market of a locale writes them (Unicode CLDR, and what its shops do)."""

from __future__ import annotations

from decimal import Decimal

from brandlint.guide.model import Locale

_SPACE = "\u00a0"
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "ZAR": "R", "NAD": "N$", "AUD": "$", "CAD": "$", "NZD": "$"}
_POINT = frozenset({"en"})
"""Languages whose decimal mark is a point; in Switzerland it is one in every language."""
_GROUPS = {"nl": ".", "de": ".", "en": ",", "af": _SPACE, "fr": _SPACE}
_BEHIND = frozenset({"de", "fr"})
"""Languages that set the sign behind the amount."""
_SPACED_PERCENT = frozenset({"de", "fr"})


def money(amount: Decimal, currency: str, locale: Locale) -> str:
    """An amount with its currency: "€ 39,95", "£39.95", "R1 299", "39,95 €", "CHF 39.95"."""
    number = _number(amount, locale)
    sign = _SIGNS.get(currency, currency)
    if len(sign) == 3:
        return f"{sign}{_SPACE}{number}"
    if locale.language in _BEHIND and locale.country not in ("CH", "AT"):
        return f"{number}{_SPACE}{sign}"
    return f"{sign}{number}" if currency != "EUR" or locale.language == "en" else f"{sign}{_SPACE}{number}"


def percent(value: Decimal, locale: Locale) -> str:
    """A percentage: "15%", in German and French "15 %"."""
    number = f"{value.normalize():f}"
    written = number if locale.language in _POINT else number.replace(".", ",")
    return f"{written}{_SPACE if locale.language in _SPACED_PERCENT else ''}%"


def _number(amount: Decimal, locale: Locale) -> str:
    whole, cents = divmod(int((amount * 100).to_integral_value()), 100)
    swiss = locale.country == "CH"
    group = "’" if swiss else _SPACE if locale.country == "ZA" else _GROUPS.get(locale.language, _SPACE)
    grouped = f"{whole:,}".replace(",", group)
    mark = "." if swiss or locale.language in _POINT else ","
    return f"{grouped}{mark}{cents:02}" if cents else grouped
