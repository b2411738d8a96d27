"""What is known of each field of each offer, term and price, by channel and locale."""

from datetime import date

import pytest

from brandlint.overview import State, Topic
from brandlint.run import Options, check

BRAND = "brand: {name: Lumen}\nlocales:\n  nl-NL: {currency: EUR}\n  en-GB: {currency: GBP}\n"
OFFERS = """
products:
  lamp-orion:
    name: {nl: Lamp Orion, en: Orion lamp}
    price: {EUR: 119.95, GBP: 104.95}
  kruk-vega:
    name: {nl: Kruk Vega, en: Vega stool}
    price: {EUR: 64.5, GBP: 57}
offers:
  orion-lente:
    products: [lamp-orion]
    price: {EUR: 89.95, GBP: 79.95}
    valid: {from: 2026-03-02, until: 2026-03-29}
  licht20:
    products: all
    discount: 20%
    code: LICHT20
    valid: {from: 2026-03-02, until: 2026-03-29}
"""
TERMS = "terms:\n  returns: {days: 30}\n"
DAY = date(2026, 3, 5)


@pytest.fixture
def matrix_of(tmp_path):
    """The cells of a campaign of these files, as state and words by topic, subject, field, channel and locale."""
    def made(files, campaign="", as_of=DAY):
        guide = {"brand-guide/brand.yaml": BRAND, "brand-guide/offers.yaml": OFFERS, "brand-guide/terms.yaml": TERMS}
        if campaign:
            guide["campaign.yaml"] = campaign
        for path, content in {**guide, **files}.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        report = check(Options((tmp_path,), as_of=as_of, cache=False, jobs=1))
        return {(cell.subject, cell.field, cell.channel, cell.locale): cell for cell in report.matrix}
    return made


def states(cells):
    return {key: cell.state for key, cell in cells.items()}


@pytest.mark.parametrize(("text", "cell", "state"), [
    pytest.param("Lamp Orion nu € 89,95", ("orion-lente", "price", "email", "nl-NL"), State.EQUAL, id="an offer's price"),
    pytest.param("Lamp Orion nu € 98,95", ("orion-lente", "price", "email", "nl-NL"), State.DIFFERS, id="a wrong one"),
    pytest.param("Code LICHT20 geeft 20% korting", ("licht20", "code", "email", "nl-NL"), State.EQUAL, id="a code"),
    pytest.param("Code LICHT20 geeft 20% korting", ("licht20", "discount", "email", "nl-NL"), State.EQUAL, id="its discount"),
    pytest.param("Code LICHT20 geeft 25% korting", ("licht20", "discount", "email", "nl-NL"), State.DIFFERS, id="another discount"),
    pytest.param("Met code LCIHT20 krijg je korting", ("licht20", "code", "email", "nl-NL"), State.DIFFERS, id="a code with swapped letters"),
    pytest.param("Code LICHT20: 20% korting t/m 29 maart", ("licht20", "validity", "email", "nl-NL"), State.EQUAL, id="its last day"),
    pytest.param("Code LICHT20: 20% korting t/m 28 maart", ("licht20", "validity", "email", "nl-NL"), State.DIFFERS, id="another last day"),
    pytest.param("30 dagen bedenktijd", ("returns", "days", "email", "nl-NL"), State.EQUAL, id="a term"),
    pytest.param("14 dagen bedenktijd", ("returns", "days", "email", "nl-NL"), State.DIFFERS, id="another term"),
    pytest.param("Kruk Vega € 64,50", ("kruk-vega", "price", "email", "nl-NL"), State.EQUAL, id="a price without an offer"),
    pytest.param("Kruk Vega € 46,50", ("kruk-vega", "price", "email", "nl-NL"), State.DIFFERS, id="a wrong one without an offer"),
])
def test_what_is_stated(matrix_of, text, cell, state):
    cells = matrix_of({"email/nl/a.html": f"<p>{text}</p>"})
    assert states(cells)[cell] is state
    assert [one.path for one in cells[cell].places] == ["email/nl/a.html"]


def test_an_offer_that_ends_within_a_week_expires(matrix_of):
    files = {"email/nl/a.html": "<p>Lamp Orion nu € 89,95</p>"}
    key = ("orion-lente", "price", "email", "nl-NL")
    assert states(matrix_of(files, as_of=date(2026, 3, 21)))[key] is State.EQUAL
    assert states(matrix_of(files, as_of=date(2026, 3, 22)))[key] is State.EXPIRES


@pytest.mark.parametrize(("files", "campaign"), [
    pytest.param({"email/nl/a.html": "<p>Lamp Orion nu € 98,95</p>"},
                 "campaign: {waivers: [{rule: PRC001, path: '**', until: 2026-12-31, why: agreed}]}\n", id="by a waiver"),
    pytest.param({"email/nl/a.html": "<!-- brandlint: ignore PRC001 because the print run is done -->\n<p>Lamp Orion nu € 98,95</p>"},
                 "", id="by a comment"),
])
def test_what_is_let_pass_is_waived(matrix_of, files, campaign):
    assert states(matrix_of(files, campaign))["orion-lente", "price", "email", "nl-NL"] is State.WAIVED


WANTED = "campaign: {offers: [orion-lente], matrix: {orion-lente: {email: [nl, en]}}}\n"


def test_what_the_campaign_asks_for_and_nobody_states_is_missing(matrix_of):
    cells = states(matrix_of({"email/nl/a.html": "<p>Lamp Orion nu € 89,95</p>", "email/en/a.html": "<p>Hello there, dear reader</p>"}, WANTED))
    assert cells["orion-lente", "price", "email", "nl-NL"] is State.EQUAL
    assert cells["orion-lente", "price", "email", "en-GB"] is State.MISSING


def test_a_bare_language_is_met_by_any_of_its_locales(matrix_of):
    brand = BRAND + "  nl-BE: {currency: EUR}\n"
    cells = states(matrix_of({"brand-guide/brand.yaml": brand, "email/nl-BE/a.html": "<p>Lamp Orion nu € 89,95</p>",
                              "email/en/a.html": "<p>Orion lamp now £79.95</p>"}, WANTED))
    assert State.MISSING not in cells.values()


def test_an_offer_that_is_named_without_its_price_is_not_missing(matrix_of):
    cells = matrix_of({"email/en/a.html": "<p>Come and see the Orion lamp in store, return it within 30 days</p>"}, WANTED)
    assert ("orion-lente", "price", "email", "en-GB") not in cells


def test_what_may_stand_in_a_file_that_cannot_be_read_is_not_looked_at(matrix_of):
    cells = states(matrix_of({"email/nl/a.html": "<p>Lamp Orion nu € 89,95</p>", "print/nl/flyer.pdf": b"%PDF-1.4 broken"}))
    assert cells["orion-lente", "price", "print", "nl-NL"] is State.NOT_LOOKED_AT
    assert cells["returns", "days", "print", "nl-NL"] is State.NOT_LOOKED_AT


def test_only_the_offers_of_the_campaign_are_rows(matrix_of):
    cells = matrix_of({"email/nl/a.html": "<p>Code LICHT20 geeft 20% korting</p>"}, "campaign: {offers: [orion-lente]}\n")
    assert not any(cell.topic is Topic.OFFER and cell.subject == "licht20" for cell in cells.values())


def test_naming_files_leaves_the_matrix_whole(tmp_path, matrix_of):
    matrix_of({"email/nl/a.html": "<p>Lamp Orion nu € 98,95</p>", "app/nl/a.json": '{"a": "Kruk Vega € 64,50"}'})
    report = check(Options((tmp_path / "app",), as_of=DAY, cache=False, jobs=1))
    assert report.findings == ()
    assert {(cell.channel, cell.state) for cell in report.matrix if cell.field == "price"} == {
        ("email", State.DIFFERS), ("app", State.EQUAL)}
