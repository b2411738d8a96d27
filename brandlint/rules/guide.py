"""The guide contradicts itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from brandlint.findings import Finding
from brandlint.guide.model import Guide
from brandlint.rules import guide_looks as looks
from brandlint.rules import guide_names as names
from brandlint.rules import guide_numbers as numbers
from brandlint.rules import guide_prices as prices
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head


def _rule(head: Head, judge: Callable[[Guide], Iterator[Finding]], what: str, why: str, bad: str, good: str) -> Rule:
    def judge_case(case: Case) -> Iterator[Finding]:
        return judge(case.guide)

    return Rule(head.code, head.name, head.severity, what, why, bad, good, judge_case)


RULES: tuple[Rule, ...] = (
    _rule(names.UNKNOWN, names.unknown_ids,
          "The guide names a product, offer, colour, channel or locale that stands nowhere in it.",
          "What is held against a misspelt id is held against nothing, and nobody notices.",
          "products: {duin: {price: {EUR: 49.5}}}\noffers: {lente: {products: [duinn]}}",
          "products: {duin: {price: {EUR: 49.5}}}\noffers: {lente: {products: [duin]}}"),
    _rule(numbers.CHECK_DIGIT, numbers.check_digits,
          "The last digit of a GTIN or barcode does not follow from the others.",
          "A till refuses the coupon, and a feed refuses the product.",
          'products: {duin: {gtin: "8719999000051"}}', 'products: {duin: {gtin: "8719999000015"}}'),
    _rule(numbers.WINDOW, numbers.backward_windows,
          "An offer or sale ends before it starts, or a price history goes back in time.",
          "An offer that never holds makes every mention of it wrong.",
          "valid: {from: 2027-03-31, until: 2027-03-01}", "valid: {from: 2027-03-01, until: 2027-03-31}"),
    _rule(prices.DISCOUNT, prices.unfitting_discounts,
          "An offer's discount is not the difference between its was-price and its price, by more than a point.",
          "Assets will state the one or the other, and both seem right.",
          "lente: {price: {EUR: 40}, was: {EUR: 50}, discount: 25%}", "lente: {price: {EUR: 40}, was: {EUR: 50}, discount: 20%}"),
    _rule(prices.TWO_PRICES, prices.two_prices,
          "The guide has two prices for one product, market, channel and day.",
          "Whichever an asset states, it is wrong by the other.",
          "lente: {products: [duin], price: {EUR: 39.5}, valid: {until: 2027-03-31}},\n"
          "pasen: {products: [duin], price: {EUR: 35}, valid: {from: 2027-03-15}}",
          "lente: {products: [duin], price: {EUR: 39.5}, valid: {until: 2027-03-31}},\n"
          "pasen: {products: [duin], price: {EUR: 35}, valid: {from: 2027-04-01}}"),
    _rule(prices.WAS_TOO_LOW, prices.low_was_prices,
          "A was-price is not higher than the price.",
          "A reduction that is none misleads customers.",
          "lente: {price: {EUR: 50}, was: {EUR: 50}}", "lente: {price: {EUR: 40}, was: {EUR: 50}}"),
    _rule(prices.MISSING_CURRENCY, prices.missing_currencies,
          "A product that has prices has none in the currency of a locale in which it has a name.",
          "Its price cannot be checked in that market.",
          "locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {duin: {price: {EUR: 49.5}}}",
          "locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {duin: {price: {EUR: 49.5, GBP: 45}}}"),
    _rule(names.SAME, names.twice,
          "Two products have the same SKU, GTIN or name, or two offers the same code for the same products and days.",
          "A price or a code that is found cannot be told to belong to one of them.",
          "duin: {sku: ZB-0101}, strand: {sku: ZB-0101}", "duin: {sku: ZB-0101}, strand: {sku: ZB-0102}"),
    _rule(names.MISSING_FILE, names.missing_logo_files,
          "A logo's file is not there.",
          "Without it no asset can be looked through for the logo.",
          "files: [logos/zeebreis.svg]", "files: [logos/zeebries.svg]"),
    _rule(looks.INKS, looks.other_inks,
          "A colour's recipe in four inks makes another colour than its hex.",
          "Print and screen show two brands, and each is right by the guide.",
          'zee: {hex: "#0E3B5C", cmyk: [0, 90, 80, 0]}', 'zee: {hex: "#0E3B5C", cmyk: [100, 70, 30, 35]}'),
    _rule(looks.SPOT, looks.other_spots,
          "A colour is named after a spot colour of another hue.",
          "The printer mixes what the name says, and nobody sees it before the pallet arrives.",
          'zee: {hex: "#0E3B5C", pantone: 185 C}', 'zee: {hex: "#0E3B5C", pantone: 2955 C}'),
    _rule(looks.TWINS, looks.twins,
          "Two colours of the palette are nearer to each other than the tolerance.",
          "What is only allowed in one of them cannot be told from the other.",
          'zee: {hex: "#0E3B5C"}, nacht: {hex: "#0F3B5C"}', 'zee: {hex: "#0E3B5C"}, nacht: {hex: "#061A2A"}'),
    _rule(looks.PAIR, looks.unreadable_pairs,
          "The guide allows a pair of colours that has less contrast than it asks for, or that it forbids elsewhere.",
          "Whoever follows the one breaks the other.",
          "contrast: AA, allowed_pairs: [[geel, wit]]", "contrast: AA, allowed_pairs: [[inkt, wit]]"),
    Rule(looks.LOGO.code, looks.LOGO.name, looks.LOGO.severity,
         "A logo's file shows a colour that is not in the palette (looked at by `brandlint guide check`).",
         "The logo is the first thing that is held against the palette.",
         "a logo in #0A768F where the palette has #14756B", "a logo in the palette's colours", looks.foreign_logos),
)
