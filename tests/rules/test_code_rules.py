"""QR codes and barcodes are held against the guide, and against what is printed beside them."""

from __future__ import annotations

from collections.abc import Callable

import barcode
import pytest
import segno

from brandlint.findings import Finding
from brandlint.rules import all_rules

GUIDE = {
    "brand.yaml": """
brand: {name: Lumen & Co}
locales: {nl-NL: {currency: EUR}, en-GB: {currency: GBP}}
""",
    "offers.yaml": """
products:
  lamp-orion:
    name: {nl: Lamp Orion, en: Orion lamp}
    gtin: "8712345678906"
    url: {nl: https://lumen.example/nl/lamp-orion, en: https://lumen.example/en/orion-lamp}
    price: {EUR: 119.95, GBP: 104.95}
  kruk-vega:
    name: {nl: Kruk Vega, en: Vega stool}
    url: {nl: https://lumen.example/nl/kruk-vega, en: https://lumen.example/en/vega-stool}
    price: {EUR: 64.50, GBP: 54.50}
offers:
  licht20:
    products: all
    discount: 20%
    code: LICHT20
    barcode: "2912345678906"
    url: https://lumen.example/lichtweken
    campaign_parameters: {utm_campaign: licht-2026, utm_source: "{channel}"}
  tientje: {products: all, discount: {EUR: 10, GBP: 9}, code: TIENTJE}
""",
    "terms.yaml": """
contacts: {website: https://lumen.example}
""",
}
RIGHT = "https://lumen.example/lichtweken?utm_campaign=licht-2026&utm_source=store"


def qr(url: str, x: int = 40, y: int = 40, px: int = 4) -> str:
    return f'<g transform="translate({x} {y})">{segno.make(url, micro=False).svg_inline(scale=px)}</g>'


def ean(digits: str, x: int = 60, y: int = 300, printed: str | None = None) -> str:
    bits = barcode.get("ean13", digits[:12]).build()[0].replace("G", "1")
    bars = "".join(f'<rect x="{x + 3 * at}" y="{y}" width="3" height="80"/>' for at, bit in enumerate(bits) if bit == "1")
    text = f'<text x="{x + 20}" y="{y + 104}" font-size="24">{printed or digits}</text>'
    return f"<g>{bars}</g>{text}"


def poster(*content: str) -> str:
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">'
            f'<rect width="600" height="600" fill="#fff"/>{"".join(content)}</svg>')


def said(found: list[Finding]) -> list[tuple[str, str, str | None]]:
    return [(one.code, one.severity.value, one.expected) for one in found if one.code[:5] in {"OFR03", "CON02", "PRN04"}]


TEXT = '<text x="40" y="540" font-size="20">20% korting met code LICHT20</text>'

LAMP = '<text x="40" y="500" font-size="24">Lamp Orion nu € 119,95</text>'
STOOL = '<text x="40" y="460" font-size="24">Past bij Kruk Vega</text>'

QUIET = [
    pytest.param([LAMP, qr("https://lumen.example/nl/lamp-orion")], id="the page of the product beside it"),
    pytest.param([LAMP, STOOL, qr("https://lumen.example/nl/kruk-vega")], id="the page of another product that is named"),
    pytest.param([qr("https://lumen.example/nl/kruk-vega")], id="the page of a product without a word beside it"),
    pytest.param([qr(RIGHT)], id="the offer's page with its parameters"),
    pytest.param([TEXT, qr(RIGHT)], id="beside the code"),
    pytest.param([TEXT, qr(f"{RIGHT}&coupon=LICHT20")], id="with the offer's code"),
    pytest.param([qr("https://lumen.example/nl/lamp-orion")], id="a product's page of this market"),
    pytest.param([qr("https://lumen.example/winkels")], id="another page of the brand, no offer beside it"),
    pytest.param([qr("https://www.lumen.example")], id="the website"),
    pytest.param([qr("https://instagram.com/lumenandco")], id="a network"),
    pytest.param([qr("https://bit.ly/3xYzAb")], id="a shortened address"),
    pytest.param([qr("BEGIN:VCARD\nFN:Lumen\nEND:VCARD")], id="no address"),
    pytest.param([TEXT, ean("2912345678906")], id="the offer's barcode with its digits"),
    pytest.param([TEXT, ean("8712345678906", printed="8 712345 678906")], id="a product's barcode, its digits in groups"),
    pytest.param([TEXT, ean("4006381333931")], id="the barcode of a product that no guide lists"),
]

CAUGHT = [
    pytest.param([LAMP, qr("https://lumen.example/nl/kruk-vega")], ("OFR030", "warning", "https://lumen.example/nl/lamp-orion"),
                 id="the page of another product"),
    pytest.param([qr("https://lumen.example/lichtwekne")], ("OFR030", "error", "https://lumen.example/lichtweken"), id="letters swapped"),
    pytest.param([qr("https://lumen.example/en/orion-lamp")], ("OFR030", "error", "https://lumen.example/nl/lamp-orion"),
                 id="the page of another market"),
    pytest.param([TEXT, qr("https://lumen.example/winkels?utm_campaign=licht-2026&utm_source=store")],
                 ("OFR030", "warning", "https://lumen.example/lichtweken"), id="another page than the offer's"),
    pytest.param([qr(f"{RIGHT}&coupon=LIHCT20")], ("OFR031", "error", "LICHT20"), id="a code with a typing error"),
    pytest.param([TEXT, qr("https://lumen.example/discount/TIENTJE")], ("OFR031", "error", "LICHT20"),
                 id="the code of another offer"),
    pytest.param([TEXT, ean("2912345678319")], ("OFR033", "error", "2912345678906"), id="another barcode"),
    pytest.param([ean("2912345678906", printed="2912345678960")], ("OFR032", "error", "2912345678906"), id="other digits printed"),
    pytest.param([qr("https://lumnen.example/lichtweken")], ("CON020", "error", "lumen.example"), id="a site with a typing error"),
    pytest.param([qr("https://prijzenjager.example/lumen")], ("CON020", "warning", None), id="another site"),
    pytest.param([qr("https://staging.lumen.example/lichtweken")], ("CON021", "error", None), id="a test environment"),
    pytest.param([qr("https://example.com/qr")], ("CON021", "error", None), id="a placeholder"),
    pytest.param([qr(RIGHT.replace("https", "http"))], ("CON022", "warning", RIGHT), id="no https"),
    pytest.param([qr(RIGHT.replace("licht-2026", "licht-2025"))], ("CON023", "error", "utm_campaign=licht-2026"),
                 id="last year's campaign"),
    pytest.param([qr("https://lumen.example/lichtweken?utm_campaign=licht-2026")], ("CON023", "warning", "utm_source=store"),
                 id="a parameter missing"),
]


@pytest.mark.parametrize("content", QUIET)
def test_a_right_code_is_quiet(judge: Callable[..., list[Finding]], content: list[str]) -> None:
    assert said(judge({"store/nl/poster.svg": poster(*content)}, GUIDE)) == []


@pytest.mark.parametrize(("content", "expected"), CAUGHT)
def test_a_wrong_code_is_caught(judge: Callable[..., list[Finding]], content: list[str], expected: tuple[str, str, str]) -> None:
    assert expected in said(judge({"store/nl/poster.svg": poster(*content)}, GUIDE))


def test_codes_of_one_offer_that_lead_to_several_pages(judge: Callable[..., list[Finding]]) -> None:
    text = '<text x="40" y="540" font-size="20">€ 10 korting met code TIENTJE</text>'
    found = judge({f"store/nl/{name}.svg": poster(text, qr(f"https://lumen.example/{page}"))
                   for name, page in (("a", "tien"), ("b", "tien"), ("c", "oud"))}, GUIDE)
    assert [(one.code, one.path, one.expected) for one in found if one.code == "OFR035"] == [
        ("OFR035", "store/nl/c.svg", "https://lumen.example/tien")]


def test_a_code_that_is_too_small_is_told_on_paper(judge: Callable[..., list[Finding]]) -> None:
    code = segno.make(RIGHT, micro=False).svg_inline(scale=1, border=4)
    files = {f"print/nl/{size}.svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" width="{size}mm" '
                                     f'height="{size}mm"><rect width="60" height="60" fill="#fff"/>{code}</svg>' for size in (15, 60)}
    found = judge(files, GUIDE)
    assert [(one.code, one.path) for one in found if one.code == "PRN040"] == [("PRN040", "print/nl/15.svg")]


def test_a_code_without_its_empty_space_is_told(judge: Callable[..., list[Finding]]) -> None:
    url = "https://lumen.example/winkels"
    side = segno.make(url, micro=False).symbol_size(border=0)[0] * 4

    def ringed(ring: int) -> str:
        return poster('<rect width="600" height="600" fill="#666"/>',
                      f'<rect x="{56 - ring}" y="{56 - ring}" width="{side + 2 * ring}" height="{side + 2 * ring}" fill="#fff"/>', qr(url))

    found = judge({"store/nl/bare.svg": ringed(4), "store/nl/good.svg": ringed(16)}, GUIDE)
    assert [(one.code, one.path) for one in found if one.code == "PRN041"] == [("PRN041", "store/nl/bare.svg")]


def test_a_wrong_check_digit_in_a_feed(judge: Callable[..., list[Finding]]) -> None:
    found = judge({"feed/products.csv": "id,title,gtin,price\n1,Lamp Orion,8712345678901,119.95 EUR\n2,Lamp,8712345678906,8 EUR\n"}, GUIDE)
    assert [(one.code, one.found, one.expected) for one in found if one.code == "OFR034"] == [
        ("OFR034", "8712345678901", "8712345678906")]


def test_without_a_guide_nothing_is_held_against_it(judge: Callable[..., list[Finding]]) -> None:
    empty = {"brand.yaml": "brand: {name: Lumen & Co}\n"}
    assert said(judge({"store/nl/poster.svg": poster(TEXT, qr("https://prijzenjager.example/x"), ean("2912345678319"))}, empty)) == []


def test_no_two_rules_have_one_code() -> None:
    given = [rule.code for rule in all_rules()]
    assert [code for code in given if given.count(code) > 1] == []


def damaged(url: str, covered: float) -> str:
    """A QR code of which the middle is covered, so and so much of its width."""
    code = segno.make(url, micro=False, error="l", boost_error=False)
    side = code.symbol_size(scale=8, border=4)[0]
    at, wide = 200 + side * (1 - covered) / 2, side * covered
    return f'{qr_of(code)}<rect x="{at:.0f}" y="{at:.0f}" width="{wide:.0f}" height="{wide:.0f}" fill="#fff"/>'


def qr_of(code: segno.QRCode, dark: str = "#000") -> str:
    return f'<g transform="translate(200 200)">{code.svg_inline(scale=8, dark=dark)}</g>'


def faint(dark: str) -> str:
    return qr_of(segno.make(RIGHT, micro=False), dark)


@pytest.mark.parametrize("drawn", [
    pytest.param(faint("#000"), id="black"),
    pytest.param(faint("#123A5C"), id="dark blue"),
    pytest.param(damaged(RIGHT, 0.08), id="a small dot on it"),
])
def test_a_code_that_scanners_read_is_let_pass(judge, drawn: str) -> None:  # type: ignore[no-untyped-def]
    found = judge({"store/nl/poster.svg": poster(drawn)}, GUIDE)
    assert [one.message for one in found if one.code == "OFR036"] == []


@pytest.mark.parametrize(("drawn", "severity"), [
    pytest.param(damaged(RIGHT, 0.45), "error", id="half of it covered"),
    pytest.param(faint("#E2E2E2"), "warning", id="almost as light as its ground"),
])
def test_a_code_that_scanners_may_not_read_is_found(judge, drawn: str, severity: str) -> None:  # type: ignore[no-untyped-def]
    found = judge({"store/nl/poster.svg": poster(drawn)}, GUIDE)
    assert [one.severity.value for one in found if one.code == "OFR036"] == [severity]
