"""Terms against the guide and between assets: returns, delivery, warranty."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from brandlint.facts import remarks
from brandlint.facts.model import CUSTOMER, FREE, Cost, Delivery, Kind, Money, Returns, Value, Warranty
from brandlint.findings import Finding, Severity
from brandlint.guide.model import Amounts, Locale, Terms
from brandlint.linking.ledger import Statement
from brandlint.linking.names import UNLISTED
from brandlint.rules.majority import odd_ones_out, split_by_value
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.promises import is_on_other_goods, terms_for
from brandlint.rules.wording import Head, finding, guide_says, here, shown, witnesses
from brandlint.translations import Said, joined, say, word

_RETURN_DAYS = Head("TRM001", "return-period-differs")
_RETURN_COST = Head("TRM002", "return-cost-differs")
_RETURN_PLACE = Head("TRM003", "return-place-differs")
_RETURN_CLOCK = Head("TRM004", "return-period-counted-otherwise")
_FREE_FROM = Head("TRM010", "delivery-threshold-differs")
_DELIVERY_COST = Head("TRM011", "delivery-cost-differs")
_DELIVERY_DAYS = Head("TRM012", "delivery-time-differs")
_PICKUP = Head("TRM013", "pick-up-cost-differs")
_WARRANTY = Head("TRM020", "warranty-differs")


class Term(NamedTuple):
    """One term that a statement can give: how to read it, what the guide says, and when the two agree.

    `read` gives the said value or None; `right` the guide's value as text, or None where it has none; `agrees` compares.
    """

    head: Head
    kind: Kind
    roles: tuple[str, ...]
    what: Said
    subject: str
    key: tuple[str, ...]
    read: Callable[[Statement], object | None]
    right: Callable[[Terms, Locale], object | None]
    agrees: Callable[[object, object], bool]


def _amount_of(statement: Statement) -> Money | None:
    """An amount in a delivery clause, as it stands there."""
    money = statement.fact.value
    return money if isinstance(money, Money) and statement.fact.topic in (None, "delivery", "returns") else None


def _delivery_amount(statement: Statement) -> Money | None:
    return _amount_of(statement) if statement.fact.topic == "delivery" else None


def _money_for(amounts: Amounts | None, locale: Locale) -> Money | None:
    currency = locale.currency or ""
    return Money(amounts[currency], currency) if amounts and currency in amounts else None


def _cost(cost: str | Amounts | None, locale: Locale) -> Cost | None:
    return cost if cost is None or isinstance(cost, str) else _money_for(cost, locale)


def _same_amount(said: object, right: object) -> bool:
    return isinstance(said, Money) and isinstance(right, Money) and said.amount == right.amount


def _same_cost(said: object, right: object) -> bool:
    """A cost of nothing is free; "at your own cost" fits any amount."""
    if isinstance(said, Money) and isinstance(right, Money):
        return said.amount == right.amount
    free = {_is_free(said), _is_free(right)}
    return len(free) == 1


def _is_free(cost: object) -> bool:
    return cost == FREE or (isinstance(cost, Money) and cost.amount == 0)


def _return_days(statement: Statement) -> Returns | None:
    """Return days; a trial that counts in nights is another promise."""
    value = statement.fact.value
    return value if isinstance(value, Returns) and value.days is not None and value.unit != "night" else None


def _same_days(said: object, right: object) -> bool:
    """Equal; a month is near enough to 30 days, and four weeks are to a month."""
    if not isinstance(said, Returns) or said.days is None or not isinstance(right, int):
        return False
    return said.days == right or (said.unit in {"month", "week"} and abs(said.days - right) <= 2 and right > 20)


def _return_cost(statement: Statement) -> Cost | None:
    value = statement.fact.value
    return value.cost if isinstance(value, Returns) else None


def _return_clock(statement: Statement) -> str | None:
    value = statement.fact.value
    return value.counted_from if isinstance(value, Returns) else None


def _return_places(statement: Statement) -> Returns | None:
    value = statement.fact.value
    return value if isinstance(value, Returns) and value.to else None


def _same_places(said: object, right: object) -> bool:
    """Every place named is a right one; naming fewer is fine unless the text rules the others out."""
    if not isinstance(said, Returns) or not isinstance(right, tuple):
        return False
    return set(said.to) <= set(right) and (not said.only or set(right) <= set(said.to))


def _delivery_days(statement: Statement) -> tuple[int, int] | None:
    value = statement.fact.value
    numbers = any(char.isdigit() for char in statement.fact.text)
    return value.days if isinstance(value, Delivery) and numbers else None


def _same_range(said: object, right: object) -> bool:
    """Equal; "within 3 days" is the most of 2 to 3."""
    return said == right or (isinstance(said, tuple) and isinstance(right, tuple) and said[0] == said[1] == right[1])


def _pickup(statement: Statement) -> Cost | None:
    value = statement.fact.value
    return value.pickup if isinstance(value, Delivery) else None


def _warranty(statement: Statement) -> int | None:
    return statement.fact.value.months if isinstance(statement.fact.value, Warranty) else None


TERMS = (
    Term(_RETURN_DAYS, Kind.RETURNS, (), say("The return period"), "returns", ("returns", "days"), _return_days,
         lambda terms, locale: terms.returns.days if terms.returns else None, _same_days),
    Term(_RETURN_COST, Kind.RETURNS, (), say("The cost of a return"), "returns", ("returns", "cost"), _return_cost,
         lambda terms, locale: _cost(terms.returns.cost, locale) if terms.returns else None, _same_cost),
    Term(_RETURN_PLACE, Kind.RETURNS, (), say("Where to return"), "returns", ("returns", "to"), _return_places,
         lambda terms, locale: (terms.returns.to or None) if terms.returns else None, _same_places),
    Term(_RETURN_CLOCK, Kind.RETURNS, (), say("The day from which the return period "
                                              "counts"), "returns", ("returns", "counted_from"),
         _return_clock, lambda terms, locale: terms.returns.counted_from if terms.returns else None,
         lambda said, right: said == right),
    Term(_FREE_FROM, Kind.MONEY, ("threshold",), say("The amount from which delivery is "
                                                     "free"), "delivery", ("delivery", "free_from"),
         _delivery_amount, lambda terms, locale: _money_for(terms.delivery.free_from, locale) if terms.delivery else None,
         _same_amount),
    Term(_DELIVERY_COST, Kind.MONEY, ("delivery_cost",), say("The cost of delivery"), "delivery", ("delivery", "cost"),
         _amount_of,
         lambda terms, locale: _cost(terms.delivery.cost, locale) if terms.delivery else None, _same_cost),
    Term(_DELIVERY_DAYS, Kind.DELIVERY, (), say("The delivery time"), "delivery", ("delivery", "days"), _delivery_days,
         lambda terms, locale: terms.delivery.days if terms.delivery else None, _same_range),
    Term(_PICKUP, Kind.DELIVERY, (), say("The cost of picking up"), "delivery", ("delivery", "pickup"), _pickup,
         lambda terms, locale: _cost(terms.delivery.pickup, locale) if terms.delivery else None, _same_cost),
    Term(_WARRANTY, Kind.WARRANTY, (), say("The warranty"), "warranty", ("warranty",), _warranty,
         lambda terms, locale: terms.warranty_months, lambda said, right: said == right),
)


def _written(value: object) -> str:
    """A term as findings print it."""
    match value:
        case Returns(days=days) if days is not None:
            return say("{days} days", days=days) if days else say("no returns")
        case Returns(to=places, only=only):
            said = joined(map(word, places), "{first} or {second}")
            return say("{places} only", places=said) if only else said
        case (int() as least, int() as most):
            return say("{least} days", least=least) if least == most else say("{least}-{most} days", least=least, most=most)
        case tuple():
            return joined((word(str(one)) for one in value), "{first} or {second}")
        case str() if value == CUSTOMER:
            return say("at the customer's cost")
        case _:
            return str(value)


def _as_expected(term: Term, right: object) -> str:
    if term.head is _RETURN_DAYS:
        return _written(Returns(days=right if isinstance(right, int) else None))
    return str(Warranty(right)) if term.head is _WARRANTY and isinstance(right, int) else _written(right)


def _as_value(term: Term, right: object) -> Value | None:
    """A term as what a statement of it should be; None where only other words could say it."""
    match right:
        case Money() if term.kind is Kind.MONEY:
            return right
        case Returns(days=int() as days) | (int() as days) if term.head is _RETURN_DAYS and days:
            return Returns(days=days)
        case Money() | str() if term.head is _RETURN_COST:
            return Returns(cost=right)
        case Returns(to=tuple() as places) | (tuple() as places) if term.head is _RETURN_PLACE:
            return Returns(to=places)
        case Money() if term.head is _PICKUP:
            return Delivery(pickup=right)
        case (int() as least, int() as most) if term.head is _DELIVERY_DAYS:
            return Delivery(days=(least, most))
        case int() if term.head is _WARRANTY:
            return Warranty(right)
    return None


def _said(term: Term, statement: Statement, *, only: bool = True) -> str:
    """One term of a statement, which may give several, as findings print it; `only`: with what rules out other places."""
    said = term.read(statement)
    if isinstance(said, Returns) and term.head is _RETURN_PLACE:
        return _written(replace(said, days=None, only=said.only and only))
    return _as_expected(term, said) if term.head is _WARRANTY else _written(said)


def _quoted(term: Term, statement: Statement) -> str:
    """A term as the text has it where that is short, else in our words."""
    own = term.kind is Kind.MONEY or term.head in (_RETURN_DAYS, _WARRANTY, _DELIVERY_DAYS)
    return shown(statement) if own else _said(term, statement)


def _is_of_a_trial(case: Case, statement: Statement) -> bool:
    """Whether a paragraph is on a trial that counts in nights: what a return costs there holds for that only."""
    return statement.fact.kind is Kind.RETURNS and any(
        isinstance(one.fact.value, Returns) and one.fact.value.unit == "night" and one.fact.block == statement.fact.block
        for one in case.ledger.in_record_of(statement))


def _only_exchanges(case: Case, statement: Statement) -> bool:
    """Whether a time is for exchanging, where its asset has another to return things: the two may differ."""
    return statement.fact.topic == "exchange" and any(
        one.fact.topic == "returns" and one.path == statement.path and one.locale == statement.locale
        and _return_days(one) is not None for one in case.ledger.of(Kind.RETURNS))


def _judge(term: Term) -> Callable[[Case], Iterator[Finding]]:
    def judge(case: Case) -> Iterator[Finding]:
        loose: list[Statement] = []
        for statement in case.ledger.of(term.kind, *term.roles):
            said = term.read(statement)
            if said is None or not statement.fact.sure or _is_of_a_trial(case, statement) or _only_exchanges(case, statement):
                continue
            places = markets(case, statement, said.currency if isinstance(said, Money) else None)
            rights = [right for one in places if (right := term.right(terms_for(case, statement, one), one)) is not None]
            if not rights and not _is_of_a_product(statement) and not _is_on_some_goods(statement):
                loose.append(statement)
            elif rights and not any(term.agrees(said, right) for right in rights) and not (
                    _is_limited(case, term, statement) or _stands_beside_the_right_one(case, term, statement, rights)):
                yield _finding(case, term, statement, rights[0])
        yield from _between(case, term, loose)

    return judge


def _is_of_a_product(statement: Statement) -> bool:
    """Whether a term is of one product: its sentence names it, the guide lists what its page is on, or it is the warranty in a
    product's specification."""
    listed = any(not subject.startswith(UNLISTED) for subject in statement.subjects)
    return listed or (bool(statement.subjects) and (statement.names_it or statement.fact.kind is Kind.WARRANTY))


def _is_on_some_goods(statement: Statement) -> bool:
    """Whether a sentence limits its terms to some goods."""
    return any(pattern.search(statement.sentence) for pattern in (remarks.on_some_goods(), remarks.of_some_goods()))


def _is_limited(case: Case, term: Term, statement: Statement) -> bool:
    """Whether a term of returns or a warranty is one of goods that the guide says nothing of."""
    return term.kind in (Kind.RETURNS, Kind.WARRANTY) and is_on_other_goods(case, statement)


def _stands_beside_the_right_one(case: Case, term: Term, statement: Statement, rights: Sequence[object]) -> bool:
    """Whether a warranty's own text states the guide's too: "Mattresses: a 10-year warranty. Anything else: 2 years." """
    return term.head is _WARRANTY and any(
        one.fact.block == statement.fact.block and term.agrees(term.read(one), right)
        for one in case.ledger.in_record_of(statement) if one.fact.kind is Kind.WARRANTY for right in rights)


def _finding(case: Case, term: Term, statement: Statement, right: object) -> Finding:
    expected = _as_expected(term, right)
    others = case.witnesses((term.head.code, statement.locale, str(right)), lambda: (
        one for one in case.ledger.of(term.kind, *term.roles) if one.locale == statement.locale
        and (said := term.read(one)) is not None and term.agrees(said, right)))
    place = case.guide.place("terms", *term.key, (right.currency or "") if isinstance(right, Money) else "")
    message = say("{what} is {said} here; the guide says {expected}", what=term.what, said=_quoted(term, statement),
                  expected=expected)
    return finding(term.head, statement, message, expected=expected,
                   subject=term.subject, right=_as_value(term, right), related=[*guide_says(place, expected),
                                                  *witnesses(others, statement, lambda one: here(_said(term, one)))])


def _places_in_conflict(group: list[Statement]) -> list[Statement]:
    """Statements of places that rule each other out: nothing where none says "only"; naming fewer places rules out none."""
    said = {id(one): places for one in group if (places := _return_places(one)) is not None}
    if not any(places.only for places in said.values()):
        return []
    every = [set(places.to) for places in said.values()]
    return [one for one in group if said[id(one)].only or not any(set(said[id(one)].to) < other for other in every)]


def _between(case: Case, term: Term, statements: list[Statement]) -> Iterator[Finding]:
    """Where the guide says nothing, the assets of one market are held against each other."""
    by_market: dict[str, list[Statement]] = {}
    for statement in statements:
        by_market.setdefault(statement.locale or "", []).append(statement)
    for group in by_market.values():
        compared = _places_in_conflict(group) if term.head is _RETURN_PLACE else group
        said = split_by_value(compared, lambda one: _said(term, one, only=False))
        for odd in odd_ones_out(said):
            if _value_of(said, odd.statement) in _said_beside(said, odd.expected):
                continue
            message = say("{what} is {said} here and {expected} elsewhere", what=term.what, said=_quoted(term, odd.statement),
                          expected=odd.expected)
            yield finding(term.head, odd.statement, message,
                          expected=None if odd.tie else odd.expected, subject=term.subject,
                          related=witnesses(odd.others, odd.statement),
                          right=None if odd.tie else _as_value(term, term.read(odd.others[0])),
                          severity=Severity.WARNING if odd.tie else Severity.ERROR)


def _value_of(said: Mapping[str, list[Statement]], statement: Statement) -> str:
    return next(value for value, group in said.items() if statement in group)


def _said_beside(said: Mapping[str, list[Statement]], right: str) -> set[str]:
    """What an asset says beside the right value: terms of something else, such as another country, size or kind of goods."""
    speakers = {(one.path, one.block.part) for one in said[right]}
    return {value for value, group in said.items()
            if value != right and any((one.path, one.block.part) in speakers for one in group)}


_TEXTS: dict[str, tuple[str, str, str, str]] = {
    "TRM001": ("The number of days to return something is not the guide's, or differs between channels.",
               "A customer may hold the brand to the longest period that any channel names.",
               "14 dagen bedenktijd", "30 dagen bedenktijd"),
    "TRM002": ("What a return costs is not what the guide says, or differs between channels.",
               "\"Free returns\" in one channel binds all of them.",
               "Retourneren op eigen kosten", "Gratis retourneren"),
    "TRM003": ("Where something can be brought back or sent to is not what the guide says.",
               "People travel to a shop that may not take the parcel.",
               "Return by post only", "Return in store or by post"),
    "TRM004": ("The return period counts from another day than the guide says: from delivery or from the purchase.",
               "A parcel that took a week leaves a customer a week less.",
               "30 dagen bedenktijd na aankoop", "30 dagen bedenktijd na ontvangst"),
    "TRM010": ("The amount from which delivery is free is not the guide's, or differs between channels.",
               "The basket shows another amount than the advertisement.",
               "Gratis bezorgd vanaf € 85", "Gratis bezorgd vanaf € 75"),
    "TRM011": ("The cost of delivery is not the guide's, or differs between channels.",
               "Costs that turn up at the end are why people leave a basket.",
               "Bezorgkosten € 5,95", "Bezorgkosten € 4,95"),
    "TRM012": ("The delivery time is not the guide's, or differs between channels.",
               "A present that comes a day late is a complaint.",
               "Levertijd: 1-2 werkdagen", "Levertijd: 2-3 werkdagen"),
    "TRM013": ("What picking up costs is not what the guide says.",
               "People choose to come to the shop because it is free.",
               "Afhalen € 1,95", "Gratis afhalen"),
    "TRM020": ("The warranty is not the guide's, or differs between channels.",
               "The longest one that is named will be claimed.",
               "5 jaar garantie", "3 jaar garantie"),
}

RULES = tuple(Rule(term.head.code, term.head.name, term.head.severity, *_TEXTS[term.head.code], _judge(term)) for term in TERMS)
