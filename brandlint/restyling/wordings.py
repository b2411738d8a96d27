"""Other words where another number would not do: an offer used elsewhere, a return that is free, a deal of another make."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint.facts.model import Deal, Money, Percent, Redeem, Returns
from brandlint.languages.model import language_of
from brandlint.restyling.new_amounts import money, percent

_HALF = 50
_SENTENCE = re.compile(r"[^.!?\n…|]*")
_ENDS = ".!?\n…|"


def phrases(right: object, locale: str | None) -> Iterator[str]:
    """What says a value as a part of a sentence, in lower case, as a locale's language has it.

    Args:
        right: a deal, a percentage, or where an offer is used.
        locale: of the text, BCP 47.
    """
    said, code = language_of(locale).wordings, locale or "en"
    match right:
        case Redeem(places=places) if " and ".join(sorted(places)) in said.redeem:
            yield said.redeem[" and ".join(sorted(places))]
        case Percent(value=value):
            yield said.percent.format(percent=percent(value, code))
        case Deal(quantity=int() as quantity, total=total, currency=currency) if total is not None and currency:
            yield said.deals["bundle"].format(quantity=quantity, amount=money(total, currency, code))
        case Deal(buy=int() as buy, pay=int() as pay):
            yield said.deals["buy_pay"].format(buy=buy, pay=pay)
        case Deal(nth=int() as nth, percent=rate) if rate is not None:
            key = f"half_{nth}" if rate == _HALF else f"percent_{nth}"
            if key in said.deals:
                yield said.deals[key].format(percent=f"{rate.normalize():f}")


def sentences(right: object, locale: str | None) -> Iterator[str]:
    """What says a value as a sentence of its own: who pays for a return, and where it goes."""
    said = language_of(locale).wordings
    match right:
        case Returns(cost=Money() as cost) if cost.currency:
            yield said.return_costs["amount"].format(amount=money(cost.amount, cost.currency, locale or "en"))
        case Returns(cost=str() as cost) if cost in said.return_costs:
            yield said.return_costs[cost]
        case Returns(to=places) if " and ".join(sorted(places)) in said.return_places:
            yield said.return_places[" and ".join(sorted(places))]


def sentence_around(text: str, start: int, end: int, locale: str | None) -> tuple[int, int] | None:
    """Where the sentence of a stretch begins and ends; None where it says more than the stretch and an article before it.

    Args:
        text: a block's.
        start, end: of the stretch in it.
    """
    first = max(text.rfind(mark, 0, start) for mark in _ENDS) + 1
    first += len(text[first:start]) - len(text[first:start].lstrip())
    rest = _SENTENCE.match(text, end)
    last = rest.end() if rest else end
    article = text[first:start].strip().lower()
    alone = (not article or article in language_of(locale).determiners) and not text[end:last].strip()
    return (first, end) if alone else None


def with_capitals_of(text: str, stood: str) -> str:
    """A phrase with the capitals of the one that stood there."""
    if stood.isupper() and len(stood) > 1:
        return text.upper()
    return text[:1].upper() + text[1:] if stood[:1].isupper() else text[:1].lower() + text[1:]
