"""Numbers and days of the guide that cannot be right by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from brandlint.findings import Finding
from brandlint.guide.model import Guide, GuidePlace, KeyPath
from brandlint.rules.guide_saying import told
from brandlint.rules.wording import Head
from brandlint.translations import say

CHECK_DIGIT = Head("GDE002", "check-digit-is-wrong")
WINDOW = Head("GDE003", "window-ends-before-it-starts")

_GTIN_LENGTHS = (8, 12, 13, 14)


def check_digits(guide: Guide) -> Iterator[Finding]:
    """Numbers under barcodes whose last digit does not follow from the others (GS1 General Specifications, 7.9)."""
    for product in guide.products.values():
        if product.gtin:
            yield from _number(guide, ("products", product.id, "gtin"), product.gtin, "GTIN", product.id)
    for offer in guide.offers.values():
        digits = _digits(offer.barcode or "")
        # A coupon may carry another kind of barcode, whose text has no check digit.
        if digits.isdecimal() and len(digits) in _GTIN_LENGTHS:
            yield from _number(guide, ("offers", offer.id, "barcode"), digits, say("barcode"), offer.id)


def _number(guide: Guide, where: KeyPath, number: str, what: str, subject: str) -> Iterator[Finding]:
    digits = _digits(number)
    if not digits.isdecimal() or len(digits) not in _GTIN_LENGTHS:
        yield told(guide, CHECK_DIGIT, where, say("the {what} {number} of {subject} has not 8, 12, 13 or 14 digits", what=what,
                                                  number=number, subject=subject),
                   subject=subject, found=number)
    elif (right := check_digit(digits[:-1])) != digits[-1]:
        yield told(guide, CHECK_DIGIT, where,
                   say("the {what} {number} of {subject} ends in {digits}; its check digit is {right}", what=what, number=number,
                       subject=subject, digits=digits[-1], right=right),
                   subject=subject, found=digits, expected=digits[:-1] + right)


def _digits(number: str) -> str:
    return number.replace(" ", "").replace("-", "")


def check_digit(digits: str) -> str:
    """The check digit of a GTIN without its last digit: weights 3 and 1 from the right, modulo 10."""
    total = sum(int(digit) * (3 if position % 2 == 0 else 1) for position, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def backward_windows(guide: Guide) -> Iterator[Finding]:
    """Windows that end before they start, and price histories out of order."""
    for offer in guide.offers.values():
        start, until = offer.valid.start, offer.valid.until
        if start and until and until < start:
            yield _backward(guide, ("offers", offer.id, "valid", "until"), say("the offer {id}", id=offer.id), offer.id, start,
                            until)
    for row in guide.price_rows:
        start, until = row.sale.start, row.sale.until
        if start and until and until < start:
            yield _backward(guide, row.place, say("the sale of {product}", product=row.product or row.sku), row.product, start,
                            until)
    for product in guide.products.values():
        for position, (before, after) in enumerate(pairwise(product.price_history), 1):
            if after.start <= before.start:
                yield told(guide, WINDOW, ("products", product.id, "price_history", position, "from"),
                           say("the price history of {id} goes back from {before} to {after}; the oldest price comes first",
                               id=product.id, before=before.start, after=after.start),
                           subject=product.id, found=str(after.start))


def _backward(guide: Guide, where: KeyPath | GuidePlace, what: str, subject: str | None, start: date, until: date) -> Finding:
    return told(guide, WINDOW, where, say("{what} ends on {until}, before it starts on {start}", what=what, until=until,
                                          start=start), subject=subject, found=str(until))
