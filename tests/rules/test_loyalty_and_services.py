"""Figures beside products and codes that are neither a price nor a discount of theirs: loyalty, gifts, services, subscriptions."""

from __future__ import annotations

import pytest

CARD = "<section><h2>Kruk Vega</h2><p>€ 64,50</p><p>{text}</p></section>"
CODE = "<section><h2>20% korting met code LICHT20</h2><p>{text}</p></section>"

QUIET = [
    pytest.param("web/nl/a.html", CARD.format(text="We geven € 2 aan het asiel. Al € 12.480 opgehaald!"), id="a gift to charity"),
    pytest.param("web/nl/a.html", CARD.format(text="1 euro = 1 vonk; 200 vonken = een bon van 4 euro."), id="points of a name of their own"),
    pytest.param("web/nl/a.html", CARD.format(text="10 zegels = het mes voor € 3,99 in plaats van € 19,95."), id="stamps"),
    pytest.param("web/nl/a.html", CARD.format(text="Naam op jouw kruk: € 11, datum € 7."), id="services beside a product"),
    pytest.param("web/nl/a.html", CODE.format(text="Swipe je pas en verdien 2% terug."), id="money back on a card"),
    pytest.param("web/nl/a.html", CODE.format(text="15% op je eerste herhaalbestelling."), id="a subscription"),
    pytest.param("web/en/a.html", "<ul><li>Orion lamp was £104.95, now £79.95</li><li>Save 15% on your first repeat delivery.</li></ul>",
                 id="a subscription beside a reduced price"),
    pytest.param("web/en/a.html", "<p>Repeat delivery: every 2, 4 or 8 weeks.</p>", id="how often something is delivered"),
    pytest.param("web/en/a.html", "<p>Orion lamp £79.95</p><p>Forms must be in by 1 April.</p>", id="a day for something else"),
    pytest.param("web/nl/a.html", "<ul><li>Lamp Orion € 89,95</li><li>Pompoen om te snijden € 3,50</li></ul>",
                 id="an item of a list under a name with small words"),
    pytest.param("web/nl/a.html", "<section><h3>Lamp Orion</h3><p>Montage aan huis: 25 euro per stuk.</p></section>", id="a service in a card"),
    pytest.param("web/en/a.html", "<p>Orion lamp was £104.95, now £79.95</p><p>The lamp weeks of 2025 (20% off lamps) have ended.</p>",
                 id="a reduction that is over"),
    pytest.param("web/af/a.html", "<p>Lamp Orion, van R2199 af na R1649</p>", id="from one price down to another"),
]

CAUGHT = [
    pytest.param("web/nl/a.html", CARD.format(text="Nu voor € 46,50"), ["PRC001"], id="a price in a card"),
    pytest.param("web/nl/a.html", CODE.format(text="15% op je eerste bestelling met LICHT20."), ["OFR001"], id="a first order with a code"),
    pytest.param("web/en/a.html", "<p>Delivery takes 4 or 8 weeks.</p>", ["TRM012"], id="a delivery time"),
    pytest.param("chat/en.yaml", 'channel: chat\ndelivery:\n  cost: "Delivery costs £8.95."\n', ["TRM011"], id="a cost under a field called so"),
    pytest.param("web/en/a.md", "## Delivery\n\n| | |\n|---|---|\n| Standard delivery | £8.95 |\n", ["TRM011"],
                 id="a row of a table without heads"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_what_is_no_price_is_held_against_nothing(judge, path, text):
    assert judge({path: text}) == []


@pytest.mark.parametrize(("path", "text", "codes"), CAUGHT)
def test_what_is_wrong_beside_it_is_found(judge, path, text, codes):
    assert [one.code for one in judge({path: text})] == codes


@pytest.mark.parametrize(("head", "codes"), [
    pytest.param("## 2026-03-18 · Instagram", ["OFR023"], id="a heading"),
    pytest.param("> 18 March 2026 – Facebook", ["OFR023"], id="a quotation"),
    pytest.param("2026-03-18 / Story", ["OFR023"], id="a line"),
    pytest.param("## Since 18 March 2026 we are on Instagram!", [], id="a sentence"),
    pytest.param("## Opening 18 March 2026", [], id="a day without a network"),
])
def test_posts_of_a_text_go_out_on_the_day_over_them(judge, head, codes):
    assert [one.code for one in judge({"social/en.md": f"# Plan\n\n{head}\n\nOrion lamp: £79.95 until 15 March\n"})] == codes


def test_small_print_may_have_another_box_between_its_lines(judge):
    page = "<main><h2>Lamp Orion</h2><p><s>€ 119,95</s> € 89,95</p>{small}</main>"
    parted = "<small>Vraag naar de actievoorwaarden</small><p>Kruk Vega € 64,50</p><small>in de winkel.</small>"
    assert judge({"print/nl/a.html": page.format(small=parted)}) == []
    cut = "<small>Vraag naar de</small><p>Kruk Vega € 64,50</p><small>winkel.</small>"
    assert [one.code for one in judge({"print/nl/b.html": page.format(small=cut)})] == ["TRM030"]
