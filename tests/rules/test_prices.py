from __future__ import annotations

from datetime import date

import pytest

QUIET = [
    pytest.param("email/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95</p>", id="was and now as in the guide"),
    pytest.param("email/nl/a.html", "<h2>Lamp Orion</h2><del>€&nbsp;119,95</del> <b>€ 89<sup>95</sup></b>", id="raised cents, struck was-price"),
    pytest.param("social/en/a.md", "Orion lamp: now only £79.95!", id="the price of the market"),
    pytest.param("social/af/a.md", "Lamp Orion nou R1 649, was R2 199.", id="rand with a space"),
    pytest.param("social/af/a.md", "Lamp Orion nou R1,649", id="rand as shops write it"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega € 64,50</p>", id="a product without an offer"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega met code LICHT20 nu € 51,60</p>", id="the price after a code's discount"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion</p><p>Maat 40, art. 119, 20 watt, 2026</p>", id="numbers that are no prices"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion, adviesprijs € 129,95</p>", id="the recommended price"),
    pytest.param("web/nl/a.html", "<blockquote>Mijn Lamp Orion kostte € 12,50 bij de kringloop</blockquote>", id="a review"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega € {{ price }}</p>", id="a value that is not known yet"),
    pytest.param("web/nl/a.html", "<p>Gratis verpakt, t.w.v. € 3,50, bij Kruk Vega</p>", id="the value of a gift"),
    pytest.param("web/nl/a.html", "<p>2 Kaarsen Mira? Neem 2 x Kaars Mira voor € 12</p>", id="the deal's amount for two"),
    pytest.param("web/nl/a.html", "<p>Twee keer Kaars Mira: € 16</p>", id="twice the price"),
    pytest.param("web/nl/a.html", "<p>2 stuks Kaars Mira voor<br>€ 12</p>", id="the deal's amount on the next line"),
    pytest.param("web/nl/a.html", "<p>3 stuks Kruk Vega voor € 170</p>", id="so many pieces have no deal"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega, set van 2 voor € 119</p>", id="a set between the name and the amount"),
    pytest.param("social/en/a.md", "Vega stool, two boxes £99", id="several pieces in words right before the amount"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion, set van 2 was € 229</p>", id="what a set was"),
    pytest.param("web/nl/a.html", "<p>Comet Rugzak € 12,95. Fishing Comet € 3</p>", id="a name of one word inside longer names"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion XL € 149,95</p>", id="another product whose name goes on"),
    pytest.param("web/nl/a.html", "<p>“Ik betaalde € 12,50 voor een Lamp Orion.” Sanne ★★★★★</p>", id="a review between quotation marks"),
    pytest.param("web/nl/a.html", "<table><tr><th>Product</th><th>Normaal</th><th>Actie</th></tr><tr><td>Lamp Orion</td><td>€ 119,95</td>"
                 "<td>€ 89,95</td></tr></table>", id="columns for was and now"),
    pytest.param("web/nl/a.html", "<h2>Kaars Mira</h2><p>Cadeaukaart vanaf € 15. Inpakken € 2,50.</p>", id="other things in a product's section"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega, set van 2 voor € 120</p>", id="a set behind the name"),
    pytest.param("web/nl/a.html", "<ul><li>Lamp Orion € 89,95</li><li>Kruk Vega € 64,50</li></ul>", id="a list"),
]

CAUGHT = [
    pytest.param("email/nl/a.html", "<p>Lamp Orion nu € 98,95</p>", "PRC001", "€ 98,95", "€ 89,95", id="swapped digits"),
    pytest.param("email/nl/a.html", "<img alt='Lamp Orion voor € 79,95' src='x.png'>", "PRC001", "€ 79,95", "€ 89,95", id="alternative text"),
    pytest.param("email/nl/a.html", "<title>Lamp Orion nu € 8,95</title>", "PRC001", "€ 8,95", "€ 89,95", id="title"),
    pytest.param("email/nl/a.html", "<h2>Lamp Orion</h2><p><del>€ 109,95</del> € 89,95</p>", "PRC002", "€ 109,95", "€ 119,95", id="was-price"),
    pytest.param("app/en.json", '{"locale": "en-GB", "banner": "Vega stool now £75"}', "PRC001", "£75", "£57", id="app text"),
    pytest.param("chat/nl.yaml", "language: nl\nanswers:\n  - answer: De Kruk Vega kost 46,50 euro.\n", "PRC001", "46,50 euro", "€ 64,50",
                 id="chatbot answer with a word for the currency"),
    pytest.param("social/p.csv", "date,locale,text\n2026-03-04,af-ZA,Stoel Vega nou R1 510\n", "PRC001", "R1 510", "R1 150", id="calendar row"),
    pytest.param("social/af/a.md", "Stoel Vega: nou € 1 150", "PRC003", "€ 1 150", "R1 150", id="currency of another market"),
    pytest.param("web/nl/a.html", "<p>Voor twee Kaars Mira betaal je € 13</p>", "PRC006", "€ 13", "€ 12", id="amount for two"),
    pytest.param("web/nl/a.html", "<p>Kaars Mira, set van 2 voor € 13</p>", "PRC006", "€ 13", "€ 12", id="amount for a set"),
    pytest.param("social/en/a.md", "Orion lamp ~~£99~~ £79.95", "PRC002", "£99", "£104.95", id="a was-price in two digits, before the price"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega, 3 kleuren, € 46,50</p>", "PRC001", "€ 46,50", "€ 64,50", id="a number of colours"),
    pytest.param("web/en-GB/a.html", "<p>Vega stool $57</p>", "PRC003", "$57", "£57", id="currency that no market has"),
    pytest.param("web/nl/a.html", "<p>Kruk Vega vanaf € 46,50</p>", "PRC001", "€ 46,50", "€ 64,50", id="from-price"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion, adviesprijs € 192,95</p>", "PRC005", "€ 192,95", "€ 129,95", id="recommended price"),
    pytest.param("video/nl/a.srt", "1\n00:00:01,000 --> 00:00:02,000\nKruk Vega nu 46 euro 50\n", "PRC001", "46 euro 50", "€ 64,50",
                 id="subtitle"),
    pytest.param("display/nl.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"><text x="10" y="40">Kruk Vega</text>'
                 '<text x="10" y="70">€ 46,50</text></svg>', "PRC001", "€ 46,50", "€ 64,50", id="banner"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_right_prices_are_quiet(judge, path, text):
    assert judge({path: text}) == []


@pytest.mark.parametrize(("path", "text", "code", "found", "expected"), CAUGHT)
def test_wrong_prices_are_caught(judge, path, text, code, found, expected):
    (finding,) = judge({path: text})
    assert (finding.code, finding.found, finding.expected, str(finding.severity)) == (code, found, expected, "error")


def test_a_price_before_its_offer_begins_is_no_finding(judge):
    assert judge({"web/nl/a.html": "<p>Lamp Orion € 89,95</p>", "app/nl/b.md": "Lamp Orion € 119,95"}, as_of=date(2026, 2, 20)) == []


POST = 'date,locale,text\n{day},nl-NL,"Lamp Orion voor € {price}"\n'


@pytest.mark.parametrize(("day", "price", "codes"), [
    pytest.param("2026-03-10", "89,95", [], id="offer price inside the window"),
    pytest.param("2026-03-20", "119,95", [], id="ordinary price after it"),
    pytest.param("2026-03-10", "119,95", ["PRC001"], id="ordinary price inside the window"),
    pytest.param("2026-03-20", "89,95", ["OFR023"], id="offer price after it"),
])
def test_a_post_is_judged_on_its_own_day(judge, day, price, codes):
    assert [finding.code for finding in judge({"social/a.csv": POST.format(day=day, price=price)})] == codes


PRICE_LIST = "sku;market;channel;currency;price\nKV-120;nl-NL;*;EUR;64,50\nKV-120;nl-NL;marketplace;EUR;69,95\n"


@pytest.mark.parametrize(("path", "price", "count"), [
    pytest.param("marketplace/nl/a.md", "69,95", 0, id="its own price there"),
    pytest.param("marketplace/nl/a.md", "64,50", 1, id="the ordinary price there"),
    pytest.param("web/nl/a.md", "64,50", 0, id="the ordinary price elsewhere"),
    pytest.param("web/nl/a.md", "69,95", 1, id="its own price elsewhere"),
])
def test_the_narrowest_row_of_the_price_list_wins(judge, guide, path, price, count):
    assert len(judge({path: f"Kruk Vega € {price}"}, {**guide, "prices.csv": PRICE_LIST})) == count


def test_products_without_a_price_in_the_guide_are_held_against_each_other(judge):
    """The odd one out is the finding, with the others as related places; a third channel decides."""
    found = judge({"email/nl/a.html": "<p>Tafelkleed Sirius: € 34,95</p>", "web/nl/b.html": "<h3>Tafelkleed Sirius</h3><p>€ 34,95</p>",
                   "app/nl/c.md": "Nieuw: Tafelkleed Sirius voor € 43,95"})
    assert [(one.code, one.path, one.expected, {other.path for other in one.related}) for one in found] == [
        ("PRC004", "app/nl/c.md", "€ 34,95", {"email/nl/a.html", "web/nl/b.html"})]


def test_two_equal_voices_are_one_warning(judge):
    (found,) = judge({"email/nl/a.html": "<p>Tafelkleed Sirius: € 34,95</p>", "web/nl/b.html": "<p>Tafelkleed Sirius: € 43,95</p>"})
    assert (found.code, str(found.severity), found.expected) == ("PRC004", "warning", None)


def test_a_marketplace_has_its_own_prices(judge):
    assert judge({"email/nl/a.html": "<p>Tafelkleed Sirius: € 34,95</p>", "marketplace/nl/b.html": "<p>Tafelkleed Sirius: € 39,95</p>"}) == []


def test_a_label_beside_many_prices_is_no_product(judge):
    page = "<div><h3>Vaas</h3><p>Onze Favoriet: € {}</p></div><div><h3>Schaal</h3><p>Onze Favoriet: € {}</p></div>"
    assert judge({"email/nl/a.html": page.format("10", "20"), "web/nl/b.html": page.format("10", "20")}) == []


def test_text_and_html_of_one_message_are_held_against_each_other(judge):
    mail = ("Subject: Nieuws\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
            "--b\nContent-Type: text/plain; charset=utf-8\n\nTafelkleed Sirius: 34,95 euro\n"
            "--b\nContent-Type: text/html; charset=utf-8\n\n<p>Tafelkleed Sirius: 43,95 euro</p>\n--b--\n")
    assert [one.code for one in judge({"email/nl/a.eml": mail, "web/nl/a.html": "<p>Tafelkleed Sirius: 34,95 euro</p>"})] == ["PRC004"]


TWO_MARKETS = {"brand.yaml": "locales: {nl-NL: {currency: EUR}, nl-BE: {currency: EUR}}\n",
               "offers.yaml": "products: {kruk: {name: Kruk Vega, sku: K1}}\n",
               "prices.csv": "sku,market,price\nK1,nl-NL,64.50\nK1,nl-BE,66.50\n"}


@pytest.mark.parametrize(("path", "price", "count"), [
    pytest.param("web/nl-BE/a.md", "66,50", 0, id="the market's own"),
    pytest.param("web/nl-BE/a.md", "64,50", 1, id="the other market's"),
    pytest.param("web/nl/a.md", "66,50", 0, id="a language of two markets, one of them"),
    pytest.param("web/nl/a.md", "65,50", 1, id="a language of two markets, none of them"),
])
def test_a_language_may_have_several_markets(judge, path, price, count):
    assert len(judge({path: f"Kruk Vega € {price}"}, TWO_MARKETS)) == count
