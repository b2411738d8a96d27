"""A starter guide says what most channels and locales state."""

import pytest

from brandlint.guide.model import Guide
from brandlint.linking.campaign import link_campaign
from brandlint.run import Options, check
from brandlint.starter.articles import articles
from brandlint.starter.contacts import website_of
from brandlint.starter.gathering import gather
from brandlint.starter.products import id_of

FEED = "id,title,price,brand,gtin\nNR-1,{},{},Zeebries,8712345678906\n"
PAGE = '<html lang="{}"><p>{}</p></html>'


@pytest.fixture
def starter(tmp_path):
    def gathered(**files):
        for path, text in files.items():
            file = tmp_path / path.replace("__", "/").replace("_html", ".html").replace("_csv", ".csv")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        report = check(Options((tmp_path,)))
        ledger = link_campaign([voice.study for one in report.ledgers for voice in one.voices], Guide())
        return gather(ledger, report.summary.as_of)
    return gathered


def test_rows_with_one_article_number_are_one_product_in_every_language(starter):
    found = starter(feed__nl__feed_csv=FEED.format("Regenjas Noor", "39.95 EUR"),
                    feed__en__feed_csv=FEED.format("Noor raincoat", "34.95 GBP"),
                    web__nl__a_html=PAGE.format("nl", "Regenjas Noor nu € 39,95"),
                    email__nl__a_html=PAGE.format("nl", "Regenjas Noor nu € 39,95"))
    (product,) = found.products
    assert found.brand == "Zeebries"
    assert product.id == "nr-1"
    assert {key: str(value) for key, value in product.settings.items() if key != "price"} == {
        "name": "{'en': 'Noor raincoat', 'nl': 'Regenjas Noor'}", "sku": "NR-1", "gtin": "8712345678906"}
    assert {currency: str(amount) for currency, amount in product.settings["price"].items()} == {"EUR": "39.95", "GBP": "34.95"}


def test_the_price_of_most_channels_wins_over_copies_of_one(starter):
    copies = {f"email__nl__{number}_html": PAGE.format("nl", "Regenjas Noor nu € 34,95") for number in range(3)}
    found = starter(**copies, web__nl__a_html=PAGE.format("nl", "Regenjas Noor nu € 39,95"),
                    app__nl__a_html=PAGE.format("nl", "Regenjas Noor nu € 39,95"))
    assert str(found.products[0].settings["price"]["EUR"]) == "39.95"


def test_a_locale_whose_channels_agree_on_other_days_is_an_exception(starter):
    thirty, fourteen = "30 dagen retour", "Return within 14 days"
    found = starter(web__nl__a_html=PAGE.format("nl-NL", thirty), email__nl__a_html=PAGE.format("nl-NL", thirty),
                    app__nl__a_html=PAGE.format("nl-NL", thirty), web__en__a_html=PAGE.format("en-GB", fourteen),
                    email__en__a_html=PAGE.format("en-GB", fourteen))
    assert found.terms["returns"] == {"days": 30}
    assert found.terms["exceptions"] == [{"locales": ["en-GB"], "returns": {"days": 14}}]


def test_one_channel_alone_makes_no_exception(starter):
    thirty = PAGE.format("nl-NL", "30 dagen retour")
    found = starter(web__nl__a_html=thirty, email__nl__a_html=thirty,
                    web__en__a_html=PAGE.format("en-GB", "Return within 14 days"))
    assert "exceptions" not in found.terms


def test_a_bare_language_gives_way_to_its_locale(starter):
    found = starter(web__nl__a_html=PAGE.format("nl", "Nu € 39,95"), email__nl__a_html=PAGE.format("nl-NL", "Nu € 39,95"))
    assert found.locales == (("nl-NL", {"currency": "EUR"}),)


def test_nothing_stated_nothing_said(starter):
    found = starter(web__nl__a_html=PAGE.format("nl", "Kleding voor weer."))
    assert (found.products, found.offers, dict(found.terms), dict(found.contacts)) == ((), (), {}, {})


def test_a_name_that_only_says_more_is_the_same_product():
    subjects = {"unlisted:spar stick": [], "unlisted:add spar stick": [], "unlisted:noor": []}
    assert [sorted(one.subjects) for one in articles(_Nothing(), subjects)] == [
        ["unlisted:noor"], ["unlisted:add spar stick", "unlisted:spar stick"]]


class _Nothing:
    voices = ()


@pytest.mark.parametrize(("name", "expected"), [
    ("Reënjas Noor", "reenjas-noor"), ("NR-1001", "nr-1001"), ("100%", "100"), ("€", "unnamed")])
def test_ids(name, expected):
    assert id_of(name) == expected


@pytest.mark.parametrize(("url", "site"), [
    ("https://zeebries.example/nl?x=1", "https://zeebries.example"), ("zeebries.example/nl", "https://zeebries.example"),
    ("page", "")])
def test_the_site_of_a_page(url, site):
    assert website_of(url) == site


def names(found) -> list[object]:
    return [product.settings["name"] for product in found.products]


@pytest.mark.parametrize(("nl", "en", "named"), [
    pytest.param("Tent Vlier", "Vlier tent", [{"nl": "Tent Vlier", "en": "Vlier tent"}], id="the same words"),
    pytest.param("Slaapzak Mos", "Mos sleeping bag", [{"nl": "Slaapzak Mos", "en": "Mos sleeping bag"}], id="a name in common"),
    pytest.param("Slaapzak Mos", "Hei sleeping bag", [{"nl": "Slaapzak Mos"}, {"en": "Hei sleeping bag"}], id="nothing in common"),
    pytest.param("Mini stoel", "Mini lantern", [{"nl": "Mini stoel"}, {"en": "Mini lantern"}],
                 id="a capital only where a name begins"),
])
def test_a_product_has_a_name_in_each_language_that_names_it(starter, nl, en, named):
    found = starter(**said_twice("nl-NL", f"{nl} nu € 39,95"), **said_twice("en-GB", f"{en} now £34.95"))
    names = [product.settings["name"] for product in found.products]
    assert sorted(names, key=sorted) == sorted(named, key=sorted)


def test_two_products_of_one_language_are_never_one(starter):
    found = starter(**said_twice("nl-NL", "Slaapzak Mos nu € 39,95</p><p>Kussen Mos nu € 19,95"),
                    **said_twice("en-GB", "Mos sleeping bag now £34.95"))
    assert len(found.products) == 3


def test_a_locale_whose_channels_agree_on_another_cost_is_an_exception(starter):
    found = starter(**said_twice("nl-NL", "Gratis retour binnen 30 dagen"), app__nl__a_html=PAGE.format("nl-NL", "Gratis retour"),
                    **said_twice("en-GB", "Return within 30 days. You pay the return postage yourself."))
    assert found.terms["returns"] == {"days": 30, "cost": "free"}
    assert found.terms["exceptions"] == [{"locales": ["en-GB"], "returns": {"days": 30, "cost": "customer"}}]


def said_twice(locale: str, text: str) -> dict[str, str]:
    """A text in two channels: what only one of them names may be a slip."""
    return {f"{channel}__{locale[:2]}__text_html": PAGE.format(locale, text) for channel in ("web", "email")}
