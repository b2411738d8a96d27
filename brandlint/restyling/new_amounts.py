"""Amounts and percentages that are written where none stood, as the market of a locale writes them (Unicode CLDR, and what its
shops do)."""

from __future__ import annotations

from decimal import Decimal

_SPACE = "\u00a0"
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "ZAR": "R", "NAD": "N$", "AUD": "$", "CAD": "$", "NZD": "$"}
_POINT = frozenset({"en"})
"""Languages whose decimal mark is a point; in Switzerland it is one in every language."""
_GROUPS = {"nl": ".", "de": ".", "en": ",", "af": _SPACE, "fr": _SPACE}
_BEHIND = frozenset({"de", "fr"})
"""Languages that set the sign behind the amount."""
_SPACED_PERCENT = frozenset({"de", "fr"})


def money(amount: Decimal, currency: str, locale: str) -> str:
    """An amount with its currency: "€ 39,95", "£39.95", "R1 299", "39,95 €", "CHF 39.95".

    Args:
        currency: ISO 4217.
        locale: BCP 47, "nl-BE" or "nl".
    """
    language, country = _parts(locale)
    number, sign = _number(amount, locale), _SIGNS.get(currency, currency)
    if len(sign) == 3:
        return f"{sign}{_SPACE}{number}"
    if language in _BEHIND and country not in ("CH", "AT"):
        return f"{number}{_SPACE}{sign}"
    return f"{sign}{number}" if currency != "EUR" or language == "en" else f"{sign}{_SPACE}{number}"


def percent(value: Decimal, locale: str) -> str:
    """A percentage: "15%", in German and French "15 %"."""
    language, _ = _parts(locale)
    number = f"{value.normalize():f}"
    written = number if language in _POINT else number.replace(".", ",")
    return f"{written}{_SPACE if language in _SPACED_PERCENT else ''}%"


def _parts(locale: str) -> tuple[str, str]:
    """Language and country of a locale."""
    language, _, country = locale.replace("_", "-").partition("-")
    return language.lower(), country.upper()


def _number(amount: Decimal, locale: str) -> str:
    whole, cents = divmod(int((amount * 100).to_integral_value()), 100)
    language, country = _parts(locale)
    swiss = country == "CH"
    group = "’" if swiss else _SPACE if country == "ZA" else _GROUPS.get(language, _SPACE)
    grouped = f"{whole:,}".replace(",", group)
    mark = "." if swiss or language in _POINT else ","
    return f"{grouped}{mark}{cents:02}" if cents else grouped
