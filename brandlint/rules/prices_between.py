"""Prices of products that the guide does not price: the assets are held against each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from brandlint.facts.model import Kind, Money
from brandlint.findings import Finding, Severity
from brandlint.linking.declared import is_declared
from brandlint.linking.ledger import Statement, one_an_asset
from brandlint.rules.majority import OddOne, odd_ones_out, split_by_value
from brandlint.rules.model import Case, Rule
from brandlint.rules.pieces import counts, is_of_another_quantity
from brandlint.rules.product_amounts import expectations, is_of_one, product_amounts
from brandlint.rules.wording import Head, finding, shown, subject_name, witnesses
from brandlint.translations import say

_BETWEEN = Head("PRC004", "price-differs-between-assets")
_CURRENCY_BETWEEN = Head("PRC007", "currency-differs-between-assets")
_BESIDE = 10
"""Blocks between two amounts of one product that stand beside each other."""
_MOST_PIECES = 31
"""Pieces, nights or people up to which an amount may be for all of them."""
_SIGN = re.compile(r"[^\W\d_]|[€£$]")
"""What says a currency; an amount without one has its locale's, which may be unclear."""
_MARKETPLACE = "marketplace"


def differs_between_assets(case: Case) -> Iterator[Finding]:
    """Products that the guide does not price: the assets are held against each other."""
    groups: dict[tuple[str, str, str | None], dict[str, list[Statement]]] = defaultdict(lambda: {"price": [], "was": []})
    for statement, money in product_amounts(case, "price", "was", "instalment"):
        if not expectations(case, statement, money) and is_of_one(statement, money) and not is_of_another_quantity(statement):
            role = "was" if statement.fact.role == "was" else "price"
            groups[statement.fact.subject or "", _market(statement, money), money.per][role].append(statement)
    for group in groups.values():
        now, was = split_by_value(group["price"]), split_by_value(group["was"])
        # An ordinary price that stands alone or beside the offer's is right, whatever role it was read in.
        told = {value: statements for value, statements in now.items() if value not in was}
        differing = [one for one in odd_ones_out(told) if not _says_too(case, one.statement, one.expected)
                     and not _is_a_difference(case, one.statement) and not _is_for_several(one)]
        before = [one.statement for one in differing if _stands_beside_a_lower_one(case, one)]
        odd = [*(one for one in differing if one.statement not in before),
               *(one for one in odd_ones_out(was) if str(one.statement.fact.value) not in now),
               *_odd_without_a_word(case, group["was"], before)]
        yield from (_odd_finding(case, one.statement, one.others, one.expected, tie=one.tie) for one in odd)
        yield from _from_over_the_price(case, told)


def _is_a_difference(case: Case, statement: Statement) -> bool:
    """Whether an amount is just what a was-price and a price of the product beside it differ by: then it is a saving."""
    beside = [one for one in case.ledger.beside(statement) if abs(one.fact.block - statement.fact.block) <= _BESIDE]
    was, now = ([one.fact.value for one in beside if one.fact.role == role] for role in ("was", "price"))
    return any(isinstance(before, Money) and isinstance(after, Money) and isinstance(statement.fact.value, Money)
               and before.amount - after.amount == statement.fact.value.amount for before in was for after in now)


def _is_for_several(odd: OddOne) -> bool:
    """Whether an amount is so many times what the others say as its paragraph counts."""
    said, price = odd.statement.fact.value, odd.others[0].fact.value
    if not isinstance(said, Money) or not isinstance(price, Money) or not price.amount or said.amount % price.amount:
        return False
    times = int(said.amount / price.amount)
    return 1 < times <= _MOST_PIECES and counts(odd.statement.block.chars, times)


def _odd_without_a_word(case: Case, was: Sequence[Statement], before: Sequence[Statement]) -> Iterator[OddOne]:
    """Amounts that stand over the price without a word that they are former ones, and differ from what several others say."""
    alone = [one for one in before if len({str(other.fact.value) for other in case.ledger.beside(one)
                                           if other.fact.role in ("price", "was")}) == 2]
    ids = set(map(id, alone))
    return (one for one in odd_ones_out(split_by_value([*was, *alone])) if id(one.statement) in ids and not one.tie)


def _stands_beside_a_lower_one(case: Case, odd: OddOne) -> bool:
    """Whether the price that the others give stands near a higher one, which is the ordinary price then.

    What a page declares says itself which of the two it is.
    """
    said = odd.statement.fact.value
    if is_declared(odd.statement.block.label):
        return False
    return any(str(one.fact.value) == odd.expected and isinstance(one.fact.value, Money) and isinstance(said, Money)
               and one.fact.value.amount < said.amount and abs(one.fact.block - odd.statement.fact.block) <= _BESIDE
               and one.block.part == odd.statement.block.part and not is_declared(one.block.label)
               for one in case.ledger.beside(odd.statement))


def _says_too(case: Case, statement: Statement, right: str) -> bool:
    """Whether the sentence says the others' price as well: then a second amount in it is of something not understood."""
    sentence = statement.sentence
    return any(str(one.fact.value) == right and one.fact.block == statement.fact.block and one.sentence == sentence
               for one in case.ledger.beside(statement))


def _from_over_the_price(case: Case, told: Mapping[str, list[Statement]]) -> Iterator[Finding]:
    """A from-price that is more than what several assets ask for the product; a lower one is of another size."""
    flat = [one for group in told.values() for one in group]
    if len(told) != 1 or len({one.path for one in flat}) < 2 or not isinstance(price := flat[0].fact.value, Money):
        return
    for one in case.ledger.about(flat[0].fact.subject or "", Kind.MONEY, "from"):
        money = one.fact.value
        if _says_too(case, one, str(price)):
            continue
        if (isinstance(money, Money) and one.fact.sure and one.fact.subject == flat[0].fact.subject
                and _market(one, money) == _market(flat[0], price) and money.amount > price.amount):
            yield _odd_finding(case, one, one_an_asset(flat), str(price), tie=False)


def currency_differs_between_assets(case: Case) -> Iterator[Finding]:
    """An amount of an unlisted product in a currency of its own, where the other assets of the market agree on another."""
    groups: dict[tuple[str, str], list[tuple[Statement, Money]]] = defaultdict(list)
    for statement, money in product_amounts(case, "price", "was"):
        if statement.fact.subject not in case.guide.products and money.currency and money.per is None:
            groups[statement.fact.subject or "", statement.locale or ""].append((statement, money))
    for group in groups.values():
        usual, odd = _usual_currency(group)
        for statement, money in odd:
            right = Money(money.amount, usual)
            others = [one for one, amount in group if amount.currency == usual and one.path != statement.path]
            message = say("{name} has a price in {currency} here and in {usual} elsewhere", name=subject_name(case, statement),
                          currency=money.currency, usual=usual)
            yield finding(_CURRENCY_BETWEEN, statement, message, expected=str(right), right=right,
                          related=witnesses(others, statement))


def _usual_currency(group: list[tuple[Statement, Money]]) -> tuple[str | None, list[tuple[Statement, Money]]]:
    """The currency that two assets or more give a product's amounts in, and those that have the same number in another one.

    Not those beside the same number in the usual one: that is a list for several countries.
    """
    assets: dict[str | None, set[str]] = defaultdict(set)
    for statement, money in group:
        assets[money.currency].add(statement.path)
    usual = max(sorted(assets, key=str), key=lambda one: len(assets[one]))
    right = [(one, money.amount) for one, money in group if money.currency == usual]
    odd = [(one, money) for one, money in group if money.currency != usual and len(assets[money.currency]) < len(assets[usual])
           and _SIGN.search(one.text) and len({other.path for other, amount in right if amount == money.amount}) > 1
           and not any(amount == money.amount and _stand_together(one, other) for other, amount in right)]
    return usual, odd


def _stand_together(one: Statement, other: Statement) -> bool:
    """Whether two amounts stand side by side, and not each in a sentence of its own that names the product."""
    own = one.in_its_sentence and other.in_its_sentence and one.fact.block != other.fact.block
    return one.path == other.path and abs(one.fact.block - other.fact.block) <= 1 and not own


def _market(statement: Statement, money: Money) -> str:
    """Who is spoken to; a marketplace has its own prices, which pay its commission."""
    own = statement.channel if statement.channel == _MARKETPLACE else ""
    return f"{statement.locale or ''} {money.currency or ''} {own}"


def _odd_finding(case: Case, statement: Statement, others: list[Statement], expected: str, *, tie: bool) -> Finding:
    where = say("elsewhere") if len({one.path for one in others}) > 1 else say("in {path}", path=others[0].path)
    verb = say("was") if statement.fact.role == "was" else say("costs")
    message = say("{name} {verb} {said} here and {expected} {where}", name=subject_name(case, statement), verb=verb,
                  said=shown(statement), expected=expected, where=where)
    return finding(_BETWEEN, statement, message, expected=None if tie else expected, related=witnesses(others, statement),
                   severity=Severity.WARNING if tie else Severity.ERROR, right=None if tie else others[0].fact.value)


RULES = (
    Rule(_BETWEEN.code, _BETWEEN.name, _BETWEEN.severity,
         "A product that the guide does not price costs one thing here and another elsewhere.",
         "Two channels with two prices make a customer doubt both.",
         "mail: Wandelstok Berk € 27,95; web: Wandelstok Berk € 72,95",
         "mail and web: Wandelstok Berk € 27,95", differs_between_assets),
    Rule(_CURRENCY_BETWEEN.code, _CURRENCY_BETWEEN.name, _CURRENCY_BETWEEN.severity,
         "A product that the guide does not list has a price in another currency than in the other channels of its market.",
         "A sign that was left over from another country's version makes the price wrong by a factor.",
         "web, app: Wandelstok Berk € 27,95; mail: Wandelstok Berk £ 27,95", "everywhere: Wandelstok Berk € 27,95",
         currency_differs_between_assets),
)
