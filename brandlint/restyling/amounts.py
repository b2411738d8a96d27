"""Amounts and percentages: the separators, the cents and the currency's sign as they stood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from brandlint.facts.model import Money, Percent
from brandlint.facts.numbers import RAISED, TO_DIGITS
from brandlint.languages.model import Language

_NUMBER = re.compile(rf"""
    (?P<whole> \d{{1,3}} (?: (?P<group>[.,'’\ \u00a0\u202f\u2009]) \d{{3}} (?: (?P=group) \d{{3}} )? (?!\d) ) | \d{{1,9}} )
    (?: (?P<mark>[.,])? (?P<raised>[{RAISED}]{{2}}) | (?P<dash>[.,]\ ?(?:--?|[–—=])) | (?P<point>[.,]) (?P<cents>\d{{1,2}}) (?!\d)
      | (?P<sign>\ ?[€$£]\ ?) (?P<behind>\d\d) (?!\d) )?""", re.VERBOSE)
_SIGNS = {"EUR": ("€", "EUR"), "GBP": ("£", "GBP"), "USD": ("$", "USD"), "ZAR": ("R", "ZAR"), "CHF": ("CHF", "CHF"),
          "NAD": ("N$", "NAD"), "AUD": ("$", "AUD"), "CAD": ("$", "CAD"), "NZD": ("$", "NZD")}
_TO_RAISED = str.maketrans("0123456789", RAISED)
_PLAIN = re.compile(r"(?<![\d.,])\d{1,3}(?:(?P<mark>[.,])\d{1,2})?(?![\d])")
_CENT = Decimal("0.01")


def amounts(text: str, found: Money, right: Money, language: Language) -> Iterator[str]:
    """Ways to write an amount: every number of the text that may be the one found, in its own style."""
    for match in _NUMBER.finditer(text):
        if _value(match) == found.amount:
            yield from _in_currency(text, match, _like(match, right.amount, language, alone=match.group() == text), found, right)
        elif match["whole"] == match.group() and Decimal(match["whole"]) == found.amount * 100 and right.amount < 1:
            yield from _in_currency(text, match, str(int(right.amount * 100)), found, right)


def _value(match: re.Match[str]) -> Decimal:
    whole = re.sub(r"\D", "", match["whole"])
    cents = (match["raised"] or match["cents"] or match["behind"] or "").translate(TO_DIGITS)
    return Decimal(f"{whole}.{cents or 0}")


def _like(match: re.Match[str], amount: Decimal, language: Language, *, alone: bool) -> str:
    """An amount with the grouping and the cents of a number that stood there; `alone` as in a feed, where nothing is grouped."""
    amount = amount.quantize(_CENT)
    whole, cents = divmod(int(amount * 100), 100)
    return _grouped(match, whole, alone=alone) + _cents(match, f"{cents:02}", "," if language.decimal_comma else ".")


def _grouped(match: re.Match[str], whole: int, *, alone: bool) -> str:
    separator = match["group"]
    if separator is None and len(match["whole"]) <= 3 and not alone:
        mark = match["point"] or match["mark"] or (match["dash"] or " ")[0]
        separator = {",": ".", ".": ","}.get(mark)
    return f"{whole:,}".replace(",", separator or "")


def _cents(match: re.Match[str], cents: str, mark: str) -> str:
    none = cents == "00"
    if match["raised"]:
        return f"{match['mark'] or ''}{cents.translate(_TO_RAISED)}"
    if match["dash"]:
        return match["dash"] if none else match["dash"][0] + cents
    if match["behind"]:
        return f"{match['sign']}{cents}"
    if match["cents"]:
        return f"{match['point']}{cents}"
    return "" if none else f"{mark}{cents}"


def _in_currency(text: str, match: re.Match[str], number: str, found: Money, right: Money) -> Iterator[str]:
    """The text with another number, and with another sign where the currency changes."""
    before, after = text[:match.start()], text[match.end():]
    if right.currency in (None, found.currency) or found.currency is None:
        yield before + number + after
        return
    old, new = _SIGNS.get(found.currency, ()), _SIGNS.get(right.currency or "", ())
    for wrong, sign in zip(old, new, strict=False):
        pattern = rf"(?<![^\W\d_]){re.escape(wrong)}(?![^\W\d_])"
        if re.search(pattern, before) or re.search(pattern, after):
            yield re.sub(pattern, sign, before) + number + re.sub(pattern, sign, after)
            return


def percentages(text: str, found: Percent, right: Percent) -> Iterator[str]:
    """Ways to write a percentage: the number in its place, with the decimal mark that stood there."""
    for match in _PLAIN.finditer(text):
        if Decimal(match.group().replace(",", ".")) == found.value:
            number = f"{right.value.normalize():f}"
            yield text[:match.start()] + number.replace(".", match["mark"] or ".") + text[match.end():]
