"""Offers against the guide: discount, deal, code, minimum spend and where they can be used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from brandlint.facts import remarks
from brandlint.facts.model import Deal, Kind, Money, Percent, Redeem
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Offer
from brandlint.linking.ledger import Statement
from brandlint.linking.likeness import near_miss
from brandlint.linking.own_names import is_prose
from brandlint.linking.segments import segment_at, segments
from brandlint.rules.audiences import is_for_some
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.price_book import offers_on
from brandlint.rules.wording import Head, finding, guide_says, offer_name, shown, witnesses
from brandlint.translations import say

_DISCOUNT = Head("OFR001", "discount-differs-from-guide")
_CODE = Head("OFR002", "unknown-code")
_CASE = Head("OFR003", "code-in-other-case", Severity.INFO)
_DEAL = Head("OFR004", "deal-differs-from-guide")
_SPEND = Head("OFR005", "minimum-spend-differs-from-guide")
_REDEEM = Head("OFR006", "place-of-redemption-differs-from-guide")
_ABOVE = 2
"""Blocks above an answer among which its question is."""
_HALF_A_CENT = Decimal("0.0051")


def offers_of(case: Case, statement: Statement) -> list[Offer]:
    """The guide's offers that a statement may be about: those it names, and those on the products it names."""
    found: dict[str, Offer] = {}
    for subject in statement.subjects:
        if subject in case.guide.offers:
            found[subject] = case.guide.offers[subject]
        elif subject in case.guide.products:
            found |= {offer.id: offer for offer in offers_on(case.guide, case.guide.products[subject])}
    if not found and remarks.of_everything().search(statement.sentence):
        found = {offer.id: offer for offer in case.guide.offers.values() if offer.on_everything}
    return list(found.values())


def amount_off_differs(case: Case) -> Iterator[Finding]:
    """An amount that a named offer takes off: "€ 10 korting met code LENTE"."""
    for statement in case.ledger.of(Kind.MONEY, "saving"):
        money = statement.fact.value
        named = [case.guide.offers[subject] for subject in statement.subjects if subject in case.guide.offers]
        if not isinstance(money, Money) or not statement.fact.sure or len(named) != len(statement.subjects) or len(named) != 1:
            continue
        amounts = named[0].discount.amount if named[0].discount else {}
        right = [Money(amount, market.currency) for market in markets(case, statement, money.currency)
                 if (amount := amounts.get(market.currency or "")) is not None]
        if right and all(one.amount != money.amount for one in right):
            yield _wrong_discount(case, statement, named[0], right[0])


def discount_differs(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.PERCENT, "discount", "up_to"):
        percent = statement.fact.value
        if not isinstance(percent, Percent) or not statement.fact.sure:
            continue
        offers = [offer for offer in offers_of(case, statement) if offer.discount]
        named = [offer for offer in offers if offer.id in statement.subjects or offer.on_everything]
        rated = [offer for offer in named if offer.discount and offer.discount.percent is not None]
        unclear = len(rated) != 1 or (statement.subjects and len(named) != 1) or _is_personal(statement)
        if unclear or _fits_products(case, statement) or not _is_close_to_code(statement, rated[0]):
            continue
        (offer,) = rated
        right = offer.discount.percent if offer.discount else None
        if right is not None and percent.value != right:
            yield _wrong_discount(case, statement, offer, Percent(right))
        elif offer.discount and offer.discount.up_to and statement.fact.role == "discount":
            right_text = say("up to {percent}", percent=percent)
            yield finding(_DISCOUNT, statement, say("{said} stands here without \"up to\"; the guide says {right_text}",
                                                    said=shown(statement), right_text=right_text),
                          expected=right_text, subject=offer.id, related=_guide(case, offer, "discount", right_text))


def _is_personal(statement: Statement) -> bool:
    """Whether a discount is for somebody's birthday or for people of one kind, and no code stands with it."""
    return not statement.in_its_sentence and is_for_some(statement)


def _is_close_to_code(statement: Statement, offer: Offer) -> bool:
    """Whether the code of a discount stands in its sentence, in the one before or behind it, or over a short remark."""
    if offer.code is None or statement.in_its_sentence:
        return True
    if not statement.names_it:
        return not is_prose(statement.sentence)
    parts = segments(statement.block.chars)
    own = segment_at(parts, statement.fact.start)
    near = parts[max(0, own - 1):own + 2]
    return not is_prose(statement.sentence) and offer.code.lower() in statement.block.chars[near[0].start:near[-1].end].lower()


def _fits_products(case: Case, statement: Statement) -> bool:
    """Whether it names products too: then the percentage may be the reduction of a price, which is judged as a sum."""
    return any(subject in case.guide.products for subject in statement.subjects)


def _wrong_discount(case: Case, statement: Statement, offer: Offer, right: Percent | Money) -> Finding:
    kind = statement.fact.kind
    others = case.witnesses(("discount", kind, offer.id, right), lambda: (
        one for one in case.ledger.about(offer.id, kind) if offer.id in one.subjects and one.fact.value == right))
    return finding(_DISCOUNT, statement, say("{name} gives {said} here; the guide says {right}", name=offer_name(case, offer.id),
                                             said=shown(statement), right=right),
                   expected=str(right), subject=offer.id, right=right,
                   related=[*_guide(case, offer, "discount", str(right)), *witnesses(others, statement)])


def _guide(case: Case, offer: Offer, key: str, says: str) -> list[Related]:
    return guide_says(case.guide.place("offers", offer.id, key), says)


def unknown_code(case: Case) -> Iterator[Finding]:
    codes = {offer.code: offer for offer in case.guide.offers.values() if offer.code}
    known = {code.upper() for code in codes}
    for statement in case.ledger.of(Kind.CODE):
        said = str(statement.fact.value).upper()
        meant = near_miss(said, list(codes))
        if not codes or said in known or not (statement.fact.sure or meant):
            continue
        if meant is None and remarks.of_the_past().search(statement.sentence):
            continue
        others = _with_code(case, meant) if meant else ()
        hint = say("; is {meant} meant?", meant=meant) if meant else ""
        yield finding(_CODE, statement, say("No offer of the guide has the code {said}{hint}", said=shown(statement), hint=hint),
                      expected=meant,
                      right=meant,
                      subject=codes[meant].id if meant else None,
                      severity=Severity.ERROR if meant else Severity.WARNING,
                      related=[*(_guide(case, codes[meant], "code", meant) if meant else []), *witnesses(others, statement)])


def _with_code(case: Case, code: str) -> Sequence[Statement]:
    return case.witnesses(("code", code), lambda: (
        one for one in case.ledger.of(Kind.CODE) if str(one.fact.value).upper() == code.upper()))


def code_in_other_case(case: Case) -> Iterator[Finding]:
    codes = {offer.code.upper(): offer for offer in case.guide.offers.values() if offer.code}
    for statement in case.ledger.of(Kind.CODE):
        offer = codes.get(str(statement.fact.value).upper())
        if offer is not None and offer.code is not None and shown(statement) != offer.code:
            yield finding(_CASE, statement, say("The code is written {said} here and {code} in the guide", said=shown(statement),
                                                code=offer.code),
                          expected=offer.code, right=offer.code, subject=offer.id,
                          related=_guide(case, offer, "code", offer.code))


def deal_differs(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.DEAL):
        deal = statement.fact.value
        offers = [offer for offer in offers_of(case, statement) if offer.discount and offer.discount.deal]
        if not isinstance(deal, Deal) or not statement.fact.sure or len(offers) != 1 or not statement.near:
            continue
        allowed = list(_deals(case, statement, offers[0]))
        if allowed and not any(_same_deal(deal, one) for one in allowed) and not _is_worked_out(case, statement, deal, allowed):
            right = str(allowed[0])
            yield finding(_DEAL, statement, say("The deal is {said} here; the guide says {right}", said=shown(statement),
                                                right=right), expected=right,
                          subject=offers[0].id, right=allowed[0], related=_guide(case, offers[0], "discount", right))


def _deals(case: Case, statement: Statement, offer: Offer) -> Iterator[Deal]:
    deal = offer.discount.deal if offer.discount else None
    if deal is None:
        return
    if deal.quantity is None:
        yield Deal(deal.buy, deal.pay, deal.nth, deal.percent)
        return
    said = statement.fact.value.currency if isinstance(statement.fact.value, Deal) else None
    for market in markets(case, statement, said):
        if (total := deal.total.get(market.currency or "")) is not None:
            yield Deal(quantity=deal.quantity, total=total, currency=market.currency)


def _is_worked_out(case: Case, statement: Statement, deal: Deal, allowed: Sequence[Deal]) -> bool:
    """Whether "4 for € 32" is no other deal but four times the price, or what four cost with the guide's deal."""
    product = case.guide.products.get(statement.fact.subject or "")
    if product is None or deal.quantity is None or deal.total is None:
        return False
    found = (case.prices.prices(product, market, statement.channel, statement.record.date)
             for market in markets(case, statement, deal.currency))
    prices = [one.amount for prices in found if prices for one in prices.now]
    shares = [Decimal(deal.quantity), *(share for one in allowed if (share := one.paid(deal.quantity)) is not None)]
    return any(abs(price * share - deal.total) < _HALF_A_CENT for price in prices for share in shares)


def _same_deal(said: Deal, right: Deal) -> bool:
    if right.quantity is not None:
        return (said.quantity, said.total) == (right.quantity, right.total)
    return _by_piece(said) == _by_piece(right)


def _by_piece(deal: Deal) -> Deal:
    """A deal in one form: "1+1" is the second free."""
    one_free = deal.buy is not None and deal.pay is not None and deal.buy - deal.pay == 1
    return Deal(nth=deal.buy, percent=Decimal(100)) if one_free else Deal(deal.buy, deal.pay, deal.nth, deal.percent)


def minimum_spend_differs(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.MONEY, "threshold"):
        money = statement.fact.value
        offers = [offer for offer in offers_of(case, statement) if offer.minimum_spend]
        if not isinstance(money, Money) or statement.fact.topic == "delivery" or not statement.fact.sure or not statement.near:
            continue
        for_else = _is_for_a_gift(case, statement) or remarks.of_other_thresholds().search(statement.sentence) is not None
        if not statement.in_its_sentence and for_else:
            continue
        allowed = {amount: (offer, market.currency) for offer in offers for market in markets(case, statement, money.currency)
                   if (amount := offer.minimum_spend.get(market.currency or "")) is not None}
        if allowed and money.amount not in allowed:
            amount, (offer, currency) = next(iter(allowed.items()))
            right = str(Money(amount, currency))
            place = case.guide.place("offers", offer.id, "minimum_spend", currency or "")
            message = say("{name} asks a spend of {said} here; the guide says {right}", name=offer_name(case, offer.id),
                          said=shown(statement), right=right)
            related = guide_says(place, right)
            yield finding(_SPEND, statement, message, expected=right, subject=offer.id, related=related,
                          right=Money(amount, currency))


def _is_for_a_gift(case: Case, statement: Statement) -> bool:
    """Whether the sentence gives something away from this amount on, and nothing off."""
    beside = [one for one in case.ledger.in_record_of(statement)
              if one.fact.block == statement.fact.block and one.sentence == statement.sentence]
    reduces = any(one.fact.kind in {Kind.PERCENT, Kind.CODE} or one.fact.role == "saving" for one in beside)
    return not reduces and any(one.fact.role in {"gift_value", "voucher"} for one in beside)


def place_of_redemption_differs(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.REDEEM):
        said = statement.fact.value
        if not isinstance(said, Redeem) or not statement.fact.sure:
            continue
        meant = offers_of(case, statement)
        offers = [offer for offer in (*meant, *_codes_meant(case, statement)) if offer.redeem]
        if not offers or len(meant) > len(offers) or not (statement.near or _answers_on_codes(case, statement)):
            continue
        if any(_can_be_used(said, offer) for offer in offers) or len({offer.redeem for offer in offers}) > 1:
            continue
        if _may_be_sold(statement, said) and not all(offer.code for offer in offers):
            continue
        redeem = Redeem(offers[0].redeem)
        right = str(redeem)
        yield finding(_REDEEM, statement, say("{name} can be used {said} here; the guide says "
                                              "{right}", name=offer_name(case, offers[0].id), said=said, right=right),
                      expected=right, right=redeem, subject=offers[0].id, related=_guide(case, offers[0], "redeem", right))


def _may_be_sold(statement: Statement, said: Redeem) -> bool:
    """Whether "Online and in store" beside a product may only say where that can be bought."""
    return not said.only and not statement.names_it and statement.says_little_else


def _codes_meant(case: Case, statement: Statement) -> list[Offer]:
    """The guide's codes, of which any may be meant, where an answer on codes names none: "How do I use my code? Online only"."""
    if statement.subjects or not _answers_on_codes(case, statement):
        return []
    codes = [offer for offer in case.guide.offers.values() if offer.code]
    above = " ".join(case.ledger.texts_before(statement, _ABOVE)).lower()
    return [offer for offer in codes if (offer.code or "").lower() in above] or codes


def _answers_on_codes(case: Case, statement: Statement) -> bool:
    """Whether a text says little but where something is used, right below a text on codes, or under a key of that name."""
    if statement.names_it or is_prose(statement.sentence):
        return False
    codes = {offer.code.lower() for offer in case.guide.offers.values() if offer.code}
    said = [(statement.block.label or "").replace("_", " "), *case.ledger.texts_before(statement, _ABOVE)]
    return any(remarks.of_codes().search(text) or any(code in text.lower() for code in codes) for text in said)


def _can_be_used(said: Redeem, offer: Offer) -> bool:
    """An app counts as online; naming fewer places is fine unless the text says that there are no others."""
    allowed = set(offer.redeem) | ({"app"} if "online" in offer.redeem else set())
    return set(said.places) <= allowed and (not said.only or set(offer.redeem) <= set(said.places))


RULES = (
    Rule(_DISCOUNT.code, _DISCOUNT.name, _DISCOUNT.severity,
         "A discount is not the one that the guide gives this code or offer.",
         "25 % in the mail and 20 % at the till is the classic that fills a help desk.",
         "Met WINTER25 krijg je 20% korting", "Met WINTER25 krijg je 25% korting",
         lambda case: chain(discount_differs(case), amount_off_differs(case))),
    Rule(_CODE.code, _CODE.name, _CODE.severity,
         "A code that no offer of the guide has; an error where it is nearly one of them.",
         "A code with a typing error costs the campaign.",
         "Gebruik code WINTRE25", "Gebruik code WINTER25", unknown_code),
    Rule(_CASE.code, _CASE.name, _CASE.severity,
         "A code is written in other capitals than in the guide.",
         "Most tills do not mind, customers who copy it by hand do.",
         "code Winter25", "code WINTER25", code_in_other_case),
    Rule(_DEAL.code, _DEAL.name, _DEAL.severity,
         "A deal over several pieces is not the one of the guide.",
         "\"1+1\" on the poster and \"2e halve prijs\" in the app are two different prices.",
         "Sokken Plet: 2 voor € 15", "Sokken Plet: 2 voor € 12", deal_differs),
    Rule(_SPEND.code, _SPEND.name, _SPEND.severity,
         "The minimum spend of a code is not the one of the guide.",
         "The customer finds out at the till.",
         "WINTER25 vanaf € 40 besteding", "WINTER25 vanaf € 50 besteding", minimum_spend_differs),
    Rule(_REDEEM.code, _REDEEM.name, _REDEEM.severity,
         "A text says that an offer is used in another place than the guide says.",
         "Shops get customers for what is only online, or lose those who could have come.",
         "Code WINTER25, alleen online", "Code WINTER25, online en in de winkel", place_of_redemption_differs),
)
