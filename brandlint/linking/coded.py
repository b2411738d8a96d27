"""What QR codes and barcodes state: a web address, an article number, a code for the till."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote

from brandlint.documents.blocks import Record, Role, Variant
from brandlint.documents.places import Box, Part
from brandlint.documents.visuals import Code, Symbology
from brandlint.facts.model import Fact, Kind, ProductCode, Value
from brandlint.guide.model import Guide, Locale
from brandlint.linking.addresses import address_parts, page_of
from brandlint.linking.ledger import Statement
from brandlint.study import Study, TextBlock

RETAIL = frozenset({Symbology.EAN13, Symbology.EAN8, Symbology.UPC_A, Symbology.UPC_E})
_ADDRESS = re.compile(r"https?://\S+|(?:www\.)[^\s/]+\.\S+", re.IGNORECASE)
_RESTRICTED = re.compile(r"0?2|0[45]|9[89]|97[78]")
"""Beginnings of numbers that a chain gives out itself, of coupons, of periodicals and books: no products (GS1 prefixes)."""
_CODE_PARAMETERS = frozenset({
    "coupon", "couponcode", "coupon_code", "discount", "discountcode", "discount_code", "voucher", "vouchercode", "voucher_code",
    "promo", "promocode", "promo_code", "kortingscode", "korting", "actiecode", "gutschein", "gutscheincode", "rabattcode",
    "codepromo", "code_promo", "code", "kupon", "afslagkode"})
_CODE_PATH = re.compile(r"/(?:discount|coupon|voucher|promo)/([\w-]{3,30})(?:/|\Z)", re.IGNORECASE)
_VOUCHER = re.compile(r"[A-Za-z0-9][\w-]{2,29}")


def codes_of(study: Study, guide: Guide, locale: Locale | None, declared: bool) -> Iterator[Statement]:
    """A statement for each code of an asset that can be read and says something of a campaign."""
    record = study.records[0] if study.records else Record()
    for code in study.visuals:
        if isinstance(code, Code) and code.text and (stated := _stated(code, guide)) is not None:
            kind, value = stated
            subjects = _subjects(code, value, guide)
            label = code.symbology.value if code.symbology else None
            place = code.place
            block = TextBlock(code.text, Role.METADATA, 0, 0, label, None, (), place if isinstance(place, Box) else None,
                              Variant.ALL, place.name if isinstance(place, Part) else None, place)
            fact = Fact(kind, value, None, 0, len(code.text), code.text, place=place,
                        subject=subjects[0] if len(subjects) == 1 else None, linked_by="the code itself" if subjects else None)
            yield Statement(study.asset, fact, subjects, True, block, record, locale, declared)


def _stated(code: Code, guide: Guide) -> tuple[Kind, Value] | None:
    text = (code.text or "").strip()
    if _ADDRESS.fullmatch(text):
        return Kind.URL, text
    if code.symbology in RETAIL:
        known = any(same_number(text, product.gtin) for product in guide.products.values() if product.gtin)
        return (Kind.PRODUCT, ProductCode(gtin=text)) if known or not _RESTRICTED.match(text) else (Kind.CODE, text)
    return (Kind.CODE, text) if _VOUCHER.fullmatch(text) else None


def _subjects(code: Code, value: Value, guide: Guide) -> tuple[str, ...]:
    text = (code.text or "").strip()
    if isinstance(value, str) and _ADDRESS.fullmatch(text):
        vouchers = {one.upper() for one in vouchers_in(text)}
        named = [offer.id for offer in guide.offers.values() if offer.code and offer.code.upper() in vouchers]
        page = page_of(text)
        pages = [owner for owner, _, url in guide_pages(guide) if page and page_of(url) == page]
        return tuple(dict.fromkeys(named or pages))
    offers = [offer.id for offer in guide.offers.values()
              if same_number(text, offer.barcode) or (offer.code and offer.code.upper() == text.upper())]
    return tuple(offers or [one.id for one in guide.products.values() if same_number(text, one.gtin)])


def same_number(one: str, other: str | None) -> bool:
    """Whether two numbers of GS1 are the same, with or without the zeros before them."""
    return other is not None and one.lstrip("0") == other.replace(" ", "").lstrip("0")


def guide_pages(guide: Guide) -> Iterator[tuple[str, str, str]]:
    """The pages of the guide's offers and products: the id, the locale or "*" for which it is, and the address."""
    pages = [(offer.id, offer.url) for offer in guide.offers.values()]
    pages += [(product.id, product.url) for product in guide.products.values()]
    for owner, urls in pages:
        yield from ((owner, locale, url) for locale, url in urls.items())


def vouchers_in(url: str) -> list[str]:
    """The codes for the till that an address brings along: "?coupon=WINTER25", "/discount/WINTER25"."""
    parts = address_parts(url if "//" in url else f"//{url}")
    if parts is None:
        return []
    named = [value.strip() for name, value in parse_qsl(parts.query) if name.lower() in _CODE_PARAMETERS and value.strip()]
    return [*named, *(unquote(match.group(1)) for match in _CODE_PATH.finditer(parts.path))]
