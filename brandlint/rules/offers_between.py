"""Offers that no guide lists, held against each other: discounts, codes, deals, minimum spends and where they can be used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from brandlint.facts.model import Deal, Kind, Money, Redeem
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement
from brandlint.linking.likeness import ONE_FOR_EACH, near_miss
from brandlint.linking.meant_codes import is_mistyped
from brandlint.linking.names import UNLISTED
from brandlint.rules.majority import OddOne, odd_ones_out, split_by_value
from brandlint.rules.model import Case, Rule
from brandlint.rules.offers import offers_of
from brandlint.rules.pieces import counted_pieces
from brandlint.rules.wording import Head, finding, offer_name, shown, witnesses
from brandlint.translations import say

_DISCOUNT = Head("OFR010", "discount-differs-between-assets")
_CODE = Head("OFR011", "code-differs-between-assets")
_SPEND = Head("OFR012", "minimum-spend-differs-between-assets")
_DEAL = Head("OFR013", "deal-differs-between-assets")
_REDEEM = Head("OFR014", "place-of-redemption-differs-between-assets")

_BEHIND = 2
"""Blocks from a code to a remark on it."""

Groups = dict[Hashable, list[Statement]]


def discount_differs(case: Case) -> Iterator[Finding]:
    """What a code that the guide does not know takes off, as a percentage or an amount."""
    groups: Groups = defaultdict(list)
    codes = _unknown_codes(case)
    for statement in (*case.ledger.of(Kind.PERCENT, "discount"), *case.ledger.of(Kind.MONEY, "saving")):
        money = statement.fact.value if isinstance(statement.fact.value, Money) else None
        if statement.fact.subject in codes and statement.fact.sure and statement.names_it:
            key = (statement.locale, money.currency) if money else None
            groups[statement.fact.subject, key].append(statement)
    for statements in groups.values():
        yield from _odd(_DISCOUNT, case, statements, "gives")


def _unknown_codes(case: Case) -> set[str]:
    """The subjects of codes that the guide does not know."""
    stated = {one.fact.subject for one in case.ledger.of(Kind.CODE) if one.fact.subject}
    return stated - case.guide.offers.keys() - case.guide.products.keys()


def code_differs(case: Case) -> Iterator[Finding]:
    """Without codes in the guide, a code that is a near miss of one that more channels use."""
    if any(offer.code for offer in case.guide.offers.values()):
        return
    groups = split_by_value(case.ledger.of(Kind.CODE))
    sure = {code for code, group in groups.items() if any(one.fact.sure for one in group)}
    if len(sure) >= ONE_FOR_EACH:
        return
    for said in sorted(groups):
        meant = near_miss(said, sorted(other for other in sure if _may_be_meant(said, other)))
        if meant is not None:
            pair = {said: groups[said], meant: groups[meant]}
            for odd in odd_ones_out(pair):
                if str(odd.statement.fact.value) == said:
                    yield _finding(_CODE, case, odd, say("is written"))


def _may_be_meant(said: str, other: str) -> bool:
    """Whether a code may be another with a mistake in it, and is not the other of two: "LENTE10" and "LENTE100"."""
    return is_mistyped(said, other) or (said != other and len(said) == len(other))


def minimum_spend_differs(case: Case) -> Iterator[Finding]:
    groups: Groups = defaultdict(list)
    codes = _unknown_codes(case)
    for statement in case.ledger.of(Kind.MONEY, "threshold"):
        money = statement.fact.value
        if (isinstance(money, Money) and statement.fact.topic == "offer" and statement.fact.sure and statement.names_it
                and statement.fact.subject in codes):
            groups[statement.fact.subject, statement.locale, money.currency].append(statement)
    for statements in groups.values():
        yield from _odd(_SPEND, case, statements, say("asks a spend of"))


def deal_differs(case: Case) -> Iterator[Finding]:
    """Deals on a product that no guide lists; an asset that states several for one product has a scale of them."""
    groups: Groups = defaultdict(list)
    for statement in case.ledger.of(Kind.DEAL):
        deal, subject = statement.fact.value, statement.fact.subject or ""
        is_unlisted = subject.startswith(UNLISTED) and not offers_of(case, statement)
        if isinstance(deal, Deal) and is_unlisted and statement.fact.sure and statement.near:
            groups[subject, statement.locale, deal.quantity, deal.currency].append(statement)
    for statement in (*case.ledger.of(Kind.MONEY, "price"), *case.ledger.of(Kind.MONEY, "total")):
        if (together := _together(statement)) is not None and not _is_in_a_deal(case, statement):
            groups[statement.fact.subject, statement.locale, together.quantity, together.currency].append(statement)
    for statements in groups.values():
        scales = _with_several(statements)
        split = split_by_value((one for one in statements if _speaker(one) not in scales), _as_deal)
        yield from (_finding(_DEAL, case, odd, say("is")) for odd in odd_ones_out(split))


def _as_deal(statement: Statement) -> str:
    """What a statement says; a price for several pieces as the deal that it is."""
    return str(_together(statement) or statement.fact.value)


def _together(statement: Statement) -> Deal | None:
    """A price for so many pieces of a product that no guide lists, as the deal that it is."""
    money, subject = statement.fact.value, statement.fact.subject or ""
    if not isinstance(money, Money) or not subject.startswith(UNLISTED) or not statement.fact.sure or not statement.near:
        return None
    count = counted_pieces(statement)
    return Deal(quantity=count, total=money.amount, currency=money.currency) if count else None


def _is_in_a_deal(case: Case, statement: Statement) -> bool:
    """Whether an amount is the total of a deal that is read as one."""
    fact = statement.fact
    return any(one.fact.kind is Kind.DEAL and one.fact.block == fact.block and one.fact.start <= fact.start < one.fact.end
               for one in case.ledger.in_record_of(statement))


def _with_several(statements: Iterable[Statement]) -> set[Hashable]:
    """The assets and parts that give one thing several values."""
    said: dict[Hashable, set[str]] = defaultdict(set)
    for one in statements:
        said[_speaker(one)].add(_as_deal(one))
    return {speaker for speaker, values in said.items() if len(values) > 1}


def _speaker(statement: Statement) -> Hashable:
    return statement.path, statement.block.part


def place_of_redemption_differs(case: Case) -> Iterator[Finding]:
    groups: Groups = defaultdict(list)
    codes = _unknown_codes(case)
    for statement in case.ledger.of(Kind.REDEEM):
        if statement.fact.subject in codes and statement.fact.sure and _is_of_its_code(case, statement):
            groups[statement.fact.subject, statement.locale].append(statement)
    for statements in groups.values():
        split = split_by_value(_in_conflict(statements), lambda one: _said(one, only=False))
        for odd in odd_ones_out(split):
            yield _finding(_REDEEM, case, odd, say("can be used"))


def _is_of_its_code(case: Case, statement: Statement) -> bool:
    """Whether a place is named with the code, or in one of the next blocks."""
    before = range(statement.fact.block - _BEHIND, statement.fact.block)
    return statement.names_it or (statement.near and any(
        one.fact.block in before and one.fact.subject == statement.fact.subject and (one.names_it or one.fact.kind is Kind.CODE)
        for one in case.ledger.in_record_of(statement)))


def _in_conflict(statements: Sequence[Statement]) -> list[Statement]:
    """Statements of places that rule each other out: none where no text says "only"; naming fewer places rules out none."""
    said = [(one, one.fact.value) for one in statements]
    places = [(one, value) for one, value in said if isinstance(value, Redeem)]
    if not any(value.only for _, value in places):
        return []
    every = [set(value.places) for _, value in places]
    return [one for one, value in places if value.only or not any(set(value.places) < other for other in every)]


def _odd(head: Head, case: Case, statements: Iterable[Statement], verb: str) -> Iterator[Finding]:
    for odd in odd_ones_out(split_by_value(statements, _said)):
        yield _finding(head, case, odd, verb)


def _said(statement: Statement, *, only: bool = True) -> str:
    """What a statement says, places in one order; the app is online too. `only`: whether it says that there are no others."""
    value = statement.fact.value
    if not isinstance(value, Redeem):
        return str(value)
    places = set(value.places) - ({"app"} if "online" in value.places else set())
    return str(Redeem(tuple(sorted(places)), only and value.only))


def _finding(head: Head, case: Case, odd: OddOne, verb: str) -> Finding:
    what = offer_name(case, odd.statement.fact.subject or "")
    return finding(head, odd.statement, say("{what} {verb} {said} here and {expected} elsewhere", what=what, verb=verb,
                                            said=shown(odd.statement), expected=odd.expected),
                   expected=None if odd.tie else odd.expected, related=witnesses(odd.others, odd.statement),
                   severity=Severity.WARNING if odd.tie else Severity.ERROR,
                   right=None if odd.tie else odd.others[0].fact.value)


RULES = (
    Rule(_DISCOUNT.code, _DISCOUNT.name, _DISCOUNT.severity,
         "A code that the guide does not know gives one discount here and another elsewhere.",
         "One of the two channels promises what the till does not give.",
         "mail: 20% korting met code LENTE; app: 25% korting met code LENTE",
         "mail and app: 20% korting met code LENTE", discount_differs),
    Rule(_CODE.code, _CODE.name, _CODE.severity,
         "Where the guide has no codes: a code that is nearly the one that the other channels use.",
         "A code with a typing error costs the campaign.",
         "app: code LENET20; mail, web: code LENTE20", "everywhere: code LENTE20", code_differs),
    Rule(_SPEND.code, _SPEND.name, _SPEND.severity,
         "A code that the guide does not know asks one minimum spend here and another elsewhere.",
         "The customer finds out at the till.",
         "mail: code LENTE vanaf € 40 besteding; app: code LENTE vanaf € 50 besteding",
         "mail and app: code LENTE vanaf € 40 besteding", minimum_spend_differs),
    Rule(_DEAL.code, _DEAL.name, _DEAL.severity,
         "A product that the guide does not list has one deal here and another elsewhere.",
         "\"1+1\" on the poster and \"2+1\" in the app are two different prices.",
         "mail, web: Koffie Roos 1+1 gratis; app: Koffie Roos 2+1 gratis", "everywhere: Koffie Roos 1+1 gratis", deal_differs),
    Rule(_REDEEM.code, _REDEEM.name, _REDEEM.severity,
         "A code that the guide does not know can be used in one place here and in another elsewhere.",
         "Shops get customers for what is only online, or lose those who could have come.",
         "app: code LENTE, alleen online; mail, web: code LENTE, online en in de winkel",
         "everywhere: code LENTE, online en in de winkel",
         place_of_redemption_differs),
)
