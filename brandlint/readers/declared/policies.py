"""Return policies and costs of delivery, as far as they hold for all customers of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.documents.declared import Declares
from brandlint.documents.text import Text
from brandlint.readers.declared.things import Graph, Thing

Term = tuple[Declares, str | None, Text]
"""What is declared, the currency of an amount, and the value."""
Terms = Sequence[Term]

_IN_STORE = "returninstore"
_LIMITED = ("ordervalue", "weight", "membershippointsearned", "validformembertier", "eligibletransactionvolume")
"""What makes a rate one of several."""


def terms_of(graph: Graph, holders: Sequence[Thing], country: str | None) -> Terms:
    """The terms that offers, products or a shop declare; none of a kind of which there are several.

    Args:
        graph: all things.
        holders: those that may have policies.
        country: of the page's customers (ISO 3166, two letters), where the page says it.
    """
    policies = [one for holder in holders for one in graph.of(holder, "hasmerchantreturnpolicy")]
    found = [term for one in policies if _holds_in(_countries(graph, one, "applicablecountry"), country)
             for term in _returns(graph, one)]
    found += [term for holder in holders for term in _delivery(graph, holder, country)]
    said: dict[Declares, dict[str, Term]] = {}
    for term in found:
        said.setdefault(term[0], {}).setdefault(term[2].chars.strip(), term)
    return [next(iter(values.values())) for values in said.values() if len(values) == 1]


def _returns(graph: Graph, policy: Thing) -> Iterator[Term]:
    if policy.says("returnpolicycategory") in ("", "merchantreturnfinitereturnwindow"):
        days = policy.text("merchantreturndays")
        if days is not None:
            yield Declares.RETURN_DAYS, None, days
    methods = {text.chars.strip().rpartition("/")[2].lower() for text in policy.texts("returnmethod")}
    if methods == {_IN_STORE}:
        return
    fees = policy.text("customerremorsereturnfees", "returnfees")
    if fees is not None:
        yield Declares.RETURN_FEES, None, fees
    for amount in graph.of(policy, "returnshippingfeesamount"):
        value, currency = amount.text("value", "price"), amount.text("currency", "pricecurrency")
        if value is not None and currency is not None:
            yield Declares.RETURN_COST, currency.chars.strip().upper(), value


def _delivery(graph: Graph, holder: Thing, country: str | None) -> Iterator[Term]:
    """What delivery costs; where it is free, that may be for this product or from an amount on, and says nothing of others."""
    for details in graph.of(holder, "shippingdetails"):
        regions = [code for one in graph.of(details, "shippingdestination") for code in _countries(graph, one, "addresscountry")]
        if details.has(*_LIMITED) or not _holds_in(regions, country):
            continue
        for rate in graph.of(details, "shippingrate"):
            value, currency = rate.text("value", "price"), rate.text("currency", "pricecurrency")
            if value is not None and currency is not None and not rate.has("maxvalue", "minvalue", "orderpercentage"):
                yield Declares.DELIVERY_COST, currency.chars.strip().upper(), value


def _countries(graph: Graph, thing: Thing, name: str) -> list[str]:
    named = [one.text("name", "identifier") for one in graph.of(thing, name)]
    return [text.chars.strip().upper() for text in (*thing.texts(name), *named) if text is not None]


def _holds_in(countries: Sequence[str], country: str | None) -> bool:
    """Whether terms are those of the page's customers, as far as both say where they are."""
    return not countries or country is None or country in countries
