"""To which markets does a statement speak?"""

from __future__ import annotations

from brandlint.guide.model import Locale
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case


def markets(case: Case, statement: Statement, currency: str | None) -> list[Locale]:
    """The markets a statement may speak to: its own; without one, those that use its currency."""
    every = case.guide.locales
    if statement.market is None:
        return [one for one in every if currency is None or one.currency == currency]
    own = case.guide.locale_for(statement.market.code)
    if own is not None or statement.market.country is not None:
        return [own] if own is not None and (currency is None or own.currency in (None, currency)) else []
    # "nl" where the guide has nl-NL and nl-BE.
    same = [one for one in every if one.language == statement.market.language]
    return [one for one in same if currency is None or one.currency == currency]
