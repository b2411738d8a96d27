"""Where the guide contradicts itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.findings import Finding
from brandlint.guide.loading import load_guide
from brandlint.linking.ledger import Ledger
from brandlint.rules.guide import RULES
from brandlint.rules.guide_numbers import check_digit
from brandlint.rules.model import Case

Judge = Callable[[str, str], list[Finding]]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Findings in a guide of one file, with a price list where one is given, and with the logo file logos/zee.svg."""
    def judged(text: str, prices: str = "") -> list[Finding]:
        folder = tmp_path / "brand-guide"
        (folder / "logos").mkdir(parents=True)
        (folder / "logos/zee.svg").touch()
        (folder / "guide.yaml").write_text(text, encoding="utf-8")
        (tmp_path / "campaign.yaml").write_text(_campaign(text), encoding="utf-8")
        if prices:
            (folder / "prices.csv").write_text(prices, encoding="utf-8")
        guide = load_guide(folder, tmp_path, [tmp_path / "campaign.yaml"])
        return list(_findings(Case(Ledger(()), guide, date(2027, 3, 1))))

    return judged


def _campaign(text: str) -> str:
    """A test writes its campaign as a comment of the guide."""
    return "".join(line.removeprefix("#: ") + "\n" for line in text.splitlines() if line.startswith("#: "))


def _findings(case: Case) -> Iterator[Finding]:
    for rule in RULES:
        yield from rule.judge(case)


QUIET = {
    "an empty guide": ("", ""),
    "known ids": ("products: {a: {category: c, sku: S}}\noffers: {o: {products: [a], excludes: [c, a], stacks_with: [p]}, p: "
                  "{}}", ""),
    "all products": ("offers: {o: {products: all, discount: 20%, code: X}}", ""),
    "a product of the price list": ("locales: {nl-NL: EUR}\noffers: {o: {products: [S-1]}}", "sku;price\nS-1;5\n"),
    "a category that no listed product has": ("products: {a: {category: towels}}\noffers: {o: {products: all, excludes: "
                                              "[vouchers]}}", ""),
    "a channel that folders are usually called": ("legal: {l: {text: x, required_in: [print, email]}}", ""),
    "a channel of the guide": ("channels: {kiosk: k/*}\nlegal: {l: {text: x, required_in: kiosk}}", ""),
    "a background as digits": ('logos: {p: {files: logos/zee.svg, backgrounds: "#FFFFFF"}}', ""),
    "locales by language": ("locales: {nl-NL: EUR}\nterms: {exceptions: [{locales: [nl]}, {locales: [nl-NL]}]}", ""),
    "right check digits": ("products: {a: {gtin: 96385074}, b: {gtin: '036000291452'}, c: {gtin: 4006381333931}}", ""),
    "a coupon in another kind of barcode": ("offers: {o: {barcode: LENTE-20}, p: {barcode: 12345}}", ""),
    "one day": ("offers: {o: {valid: {from: 2027-03-01, until: 2027-03-01}}}", ""),
    "a third as 33%": ("offers: {o: {price: {EUR: 20}, was: {EUR: 30}, discount: 33%}}", ""),
    "a rounded price": ("offers: {o: {price: {EUR: 44.95}, was: {EUR: 59.95}, discount: 25%}}", ""),
    "an amount": ("offers: {o: {price: {EUR: 49.95}, was: {EUR: 59.95}, discount: {EUR: 10}}}", ""),
    "at most a discount": ("offers: {o: {price: {EUR: 50}, was: {EUR: 60}, discount: 70%, up_to: true}}", ""),
    "a deal": ("offers: {o: {price: {EUR: 50}, was: {EUR: 60}, discount: 1+1}}", ""),
    "one of several products fits": (
        "products: {a: {price: {EUR: 50}}, b: {price: {EUR: 60}}}\noffers: {o: {products: [a, b], price: {EUR: 40}, discount: "
        "20%}}", ""),
    "offers after each other": (
        "products: {a: {}}\noffers:\n  o: {products: [a], price: {EUR: 5}, valid: {until: 2027-03-01}}\n"
        "  p: {products: [a], price: {EUR: 6}, valid: {from: 2027-03-02}}", ""),
    "a code beside an offer": (
        "products: {a: {}}\noffers:\n  o: {products: [a], price: {EUR: 5}}\n  p: {products: all, discount: 10%, code: X}", ""),
    "a price with a code": ("products: {a: {}}\noffers: {o: {products: [a], price: {EUR: 5}}, p: {products: [a], price: {EUR: "
                            "4}, code: X}}",
                            ""),
    "a price for members": (
        "products: {a: {}}\noffers: {o: {products: [a], price: {EUR: 5}}, p: {products: [a], price: {EUR: 4}, audience: "
        "members}}", ""),
    "one online and one in the store": (
        "products: {a: {}}\noffers:\n  o: {products: [a], price: {EUR: 5}, redeem: online}\n"
        "  p: {products: [a], price: {EUR: 4}, redeem: store}", ""),
    "two currencies": ("products: {a: {}}\noffers: {o: {products: [a], price: {EUR: 5}}, p: {products: [a], price: {GBP: 4}}}",
        ""),
    "the list says what the offer says": (
        "products: {a: {sku: S}}\noffers: {o: {products: [a], price: {EUR: 5}}}", "sku;market;price;sale_price\nS;nl-NL;7;5\n"),
    "the list has the ordinary price": (
        "products: {a: {sku: S}}\noffers: {o: {products: [a], price: {EUR: 5}}}", "sku;market;price\nS;nl-NL;7\n"),
    "a sale of one channel": (
        "products: {a: {sku: S}}\noffers: {o: {products: [a], price: {EUR: 5}}}",
        "sku;market;channel;price;sale_price\nS;nl-NL;marketplace;7;6\n"),
    "a sale before the offer": (
        "products: {a: {sku: S}}\noffers: {o: {products: [a], price: {EUR: 5}, valid: {from: 2027-03-01}}}",
        "sku;market;price;sale_price;sale_until\nS;nl-NL;7;6;2027-02-28\n"),
    "rows of two markets": ("", "sku;market;price\nS;nl-NL;7\nS;nl-BE;8\nS;NL;9\n"),
    "two sales after each other": ("", "sku;market;price;sale_price;sale_from;sale_until\nS;NL;9;7;2027-03-01;2027-03-07\n"
                                       "S;NL;9;6;2027-03-08;2027-03-14\n"),
    "a row twice": ("", "sku;market;price\nS;nl-NL;7\nS;nl-NL;7\n"),
    "prices in every currency": ("locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {a: {price: {EUR: 5, GBP: 4}}}", ""),
    "a product without a name in that market": (
        "locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {a: {name: {nl: Duin}, price: {EUR: 5}}}", ""),
    "the other currency in the price list": (
        "locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {a: {sku: S, price: {EUR: 5}}}", "sku;market;price\nS;en-GB;4\n"),
    "a product without prices": ("locales: {nl-NL: EUR}\nproducts: {a: {name: Duin}}", ""),
    "a code that is used again": (
        "offers:\n  o: {products: all, code: X, valid: {until: 2027-03-01}}\n  p: {products: all, code: X, valid: {from: "
        "2027-03-02}}", ""),
    "one code for two products": ("products: {a: {}, b: {}}\noffers: {o: {products: [a], code: X}, p: {products: [b], code: "
                                  "X}}", ""),
    "a logo with its file": ("logos: {primary: {files: logos/zee.svg}}", ""),
}


@pytest.mark.parametrize(("text", "prices"), QUIET.values(), ids=QUIET)
def test_quiet(judge: Judge, text: str, prices: str) -> None:
    assert [finding.message for finding in judge(text, prices)] == []


CAUGHT = {
    "product": ("products: {duin: {}}\noffers: {o: {products: [dune]}}", "", "GDE001",
                "2:25 offers.o.products names the product dune, which the guide does not have; did you mean duin?"),
    "product of an exception": ("terms: {exceptions: [{products: [x]}]}", "", "GDE001",
                                "1:34 terms.exceptions[1].products names the product x, which the guide does not have"),
    "stacked offer": ("offers: {o: {stacks_with: [lente]}}", "", "GDE001",
                      "1:28 offers.o.stacks_with names the offer lente, which the guide does not have"),
    "a slip in a category": ("products: {a: {category: towels}}\noffers: {o: {excludes: [towel]}}", "", "GDE001",
                             "2:25 offers.o.excludes names the product or category towel, which the guide does not have; did "
                             "you mean "
                             "towels?"),
    "tint": ("colours: {palette: {zee: '#111111'}, tints: [zeee]}", "", "GDE001",
             "1:46 colours.tints names the colour zeee, which the guide does not have; did you mean zee?"),
    "pair": ("colours: {forbidden_pairs: [[zee, a]], palette: {a: '#111111'}}", "", "GDE001",
             "1:30 colours.forbidden_pairs[1] names the colour zee, which the guide does not have"),
    "share": ("colours: {max_share: {zee: 10%}}", "", "GDE001",
              "1:28 colours.max_share names the colour zee, which the guide does not have"),
    "background": ("logos: {p: {backgrounds: [zee]}}", "", "GDE001",
                   "1:27 logos.p.backgrounds names the colour zee, which the guide does not have"),
    "channel": ("channels: {kiosk: k/*}\nlegal: {l: {text: x, required_in: [kiosks]}}", "", "GDE001",
                "2:36 legal.l.required_in names the channel kiosks, which the guide does not have; did you mean kiosk?"),
    "locale": ("locales: {nl-NL: EUR}\nterms: {exceptions: [{locales: [en-GB]}]}", "", "GDE001",
               "2:33 terms.exceptions[1].locales names the locale en-GB, which the guide does not have"),
    "offer of a campaign": ("#: campaign: {offers: [lente]}", "", "GDE001",
                            "1:21 campaign.offers names the offer lente, which the guide does not have"),
    "offer of a matrix": ("#: campaign: {matrix: {lente: {email: [nl]}}}", "", "GDE001",
                          "1:21 campaign.matrix names the offer lente, which the guide does not have"),
    "channel of a matrix": ("offers: {o: {}}\n#: campaign: {matrix: {o: {kiosk: [nl]}}}", "", "GDE001",
                            "1:25 campaign.matrix.o names the channel kiosk, which the guide does not have"),
    "check digit": ("products: {a: {gtin: 4006381333932}}", "", "GDE002",
                    "1:22 the GTIN 4006381333932 of a ends in 2; its check digit is 1"),
    "too few digits": ("products: {a: {gtin: 400638}}", "", "GDE002", "1:22 the GTIN 400638 of a has not 8, 12, 13 or 14 digits"),
    "check digit of a coupon": ("offers: {o: {barcode: '2912345678900'}}", "", "GDE002",
                                "1:23 the barcode 2912345678900 of o ends in 0; its check digit is 6"),
    "window": ("offers: {o: {valid: {from: 2027-03-31, until: 2027-03-01}}}", "", "GDE003",
               "1:47 the offer o ends on 2027-03-01, before it starts on 2027-03-31"),
    "sale": ("", "sku;market;price;sale_price;sale_from;sale_until\nS;NL;9;7;2027-03-31;2027-03-01\n", "GDE003",
             "2:6 the sale of S ends on 2027-03-01, before it starts on 2027-03-31"),
    "history": ("products: {a: {price_history: [{from: 2027-02-01, price: {EUR: 5}}, {from: 2027-01-01, price: {EUR: 6}}]}}", "",
        "GDE003",
                "1:76 the price history of a goes back from 2027-02-01 to 2027-01-01; the oldest price comes first"),
    "percentage": ("offers: {o: {price: {EUR: 39.95}, was: {EUR: 59.95}, discount: 25%}}", "", "GDE004",
                   "1:64 the offer o says 25%, but from € 59,95 to € 39,95 is 33%"),
    "percentage of the product's price": (
        "products: {a: {price: {EUR: 50}}}\noffers: {o: {products: [a], price: {EUR: 40}, discount: 25%}}", "", "GDE004",
        "2:57 the offer o says 25%, but from € 50 to € 40 is 20%"),
    "amount": ("offers: {o: {price: {EUR: 40}, was: {EUR: 60}, discount: {EUR: 10}}}", "", "GDE004",
               "1:48 the offer o says € 10, but from € 60 to € 40 is € 20"),
    "two offers": ("products: {a: {}}\noffers: {o: {products: [a], price: {EUR: 5}}, p: {products: [a], price: {EUR: 4}}}", "",
        "GDE005",
                   "2:79 a costs € 5 and € 4 on the same day, by offers o and p"),
    "offers on one day": (
        "products: {a: {}}\noffers:\n  o: {products: [a], price: {EUR: 5}, valid: {until: 2027-03-01}}\n"
        "  p: {products: [a], price: {EUR: 4}, valid: {from: 2027-03-01}}", "", "GDE005",
        "4:35 a costs € 5 and € 4 on the same day, by offers o and p"),
    "an offer and the list": (
        "products: {a: {sku: S}}\noffers: {o: {products: [a], price: {EUR: 5}}}", "sku;market;price;sale_price\nS;nl-NL;7;6\n",
        "GDE005",
        "2:9 a costs € 5 and € 6 on the same day, by the price list and the offer o"),
    "two rows": ("", "sku;market;price\nS;nl-NL;7\nS;nl-NL;8\n", "GDE005",
                 "3:9 S costs € 7 and € 8 on the same day, by two rows of the price list"),
    "two sales": ("", "sku;market;price;sale_price\nS;nl-NL;9;7\nS;nl-NL;9;8\n", "GDE005",
                  "3:9 S costs € 7 and € 8 on the same day, by two rows of the price list"),
    "was the same": ("offers: {o: {price: {EUR: 50}, was: {EUR: 50}}}", "", "GDE006",
                     "1:43 the offer o costs € 50, not less than € 50 before"),
    "the product is cheaper": ("products: {a: {price: {EUR: 40}}}\noffers: {o: {products: [a], price: {EUR: 50}}}", "", "GDE006",
                               "1:29 the offer o costs € 50, not less than € 40 before"),
    "a sale that is none": ("", "sku;market;price;sale_price\nS;NL;9;9.50\n", "GDE006",
                            "2:6 the sale price of S, € 9,50, is not less than € 9"),
    "currency": ("locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {a: {price: {EUR: 5}}}", "", "GDE007",
                 "2:16 a has no price in GBP, the currency of en-GB"),
    "sku": ("products: {a: {sku: S-1}, b: {sku: s-1}}", "", "GDE008", "1:36 b has the same sku as a: s-1"),
    "gtin": ("products: {a: {gtin: 96385074}, b: {gtin: 96385074}}", "", "GDE008", "1:43 b has the same gtin as a: 96385074"),
    "name": ("products: {a: {name: {nl: Duin, en: Duin}}, b: {name: duin}}", "", "GDE008", "1:55 b has the same name as a: duin"),
    "code": ("offers: {o: {products: all, code: X}, p: {products: all, code: x}}", "", "GDE008",
             "1:64 offers o and p have the same code x for the same products and days"),
    "logo": ("logos: {primary: {files: [logos/zee.svg, logos/zee.png]}}", "", "GDE009",
             "1:42 the logo primary has no file logos/zee.png"),
}


@pytest.mark.parametrize(("text", "prices", "code", "message"), CAUGHT.values(), ids=CAUGHT)
def test_caught(judge: Judge, text: str, prices: str, code: str, message: str) -> None:
    assert [(finding.code, f"{finding.place} {finding.message}") for finding in judge(text, prices)] == [(code, message)]


def test_a_finding_covers_its_value_and_points_to_the_other(judge: Judge) -> None:
    text = "products: {a: {}}\noffers: {o: {products: [a], price: {EUR: 5.5}}, p: {products: [a], price: {EUR: 4.5}}}"
    finding, = judge(text, "")
    place = finding.place.as_json()
    assert (finding.path, text[place["offset"]:place["end_offset"]], finding.subject) == ("brand-guide/guide.yaml", "4.5", "a")
    other, = finding.related
    assert (other.path, str(other.place), other.message) == ("brand-guide/guide.yaml", "2:42", "€ 5,50 here")


def test_only_missing_currencies_and_equal_names_are_warnings(judge: Judge) -> None:
    text = "locales: {nl-NL: EUR, en-GB: GBP}\nproducts: {a: {name: D, price: {EUR: 5}}, b: {name: D, sku: S}, c: {sku: S}}"
    assert [(finding.code, finding.severity.value) for finding in judge(text, "")] == [
        ("GDE007", "warning"), ("GDE008", "error"), ("GDE008", "warning")]


@given(st.from_regex(r"[0-9]{7,13}", fullmatch=True), st.data())
def test_a_check_digit_tells_every_single_wrong_digit(digits: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != digits[position]]))
    assert check_digit(digits) != check_digit(digits[:position] + other + digits[position + 1:])
