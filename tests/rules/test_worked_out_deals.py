"""A leaflet may say what a deal comes to: that is no other deal, unless it comes to something else."""

from __future__ import annotations

from datetime import date

import pytest

import brandlint

GUIDE = """
locales: {fr-FR: {currency: EUR}}
channels: {web: {files: ["web/**"]}}
products:
  savon-nacre: {name: Savon Nacre, price: {EUR: 3.00}}
  tisane-ambre: {name: Tisane Ambre, price: {EUR: 4.20}}
  bougie-onyx: {name: Bougie Onyx, price: {EUR: 9.00}}
offers:
  savon: {products: [savon-nacre], discount: {deal: 2e à -50 %}}
  club: {products: [bougie-onyx], price: {EUR: 7.00}, audience: members}
  tisane: {products: [tisane-ambre], discount: {deal: 2+1}}
"""


@pytest.fixture
def report(tmp_path):
    def checked(text: str) -> brandlint.Report:
        (tmp_path / "brand-guide").mkdir()
        (tmp_path / "brand-guide" / "guide.yaml").write_text(GUIDE, encoding="utf-8")
        (tmp_path / "web").mkdir()
        (tmp_path / "web" / "fr-FR.md").write_text(text, encoding="utf-8")
        return brandlint.check([tmp_path], as_of=date(2027, 3, 1))
    return checked


@pytest.fixture
def deals(report):
    return lambda text: [finding.found for finding in report(text).findings if finding.code == "OFR004"]


@pytest.mark.parametrize("text", ["Savon Nacre, les 2 : 4,50 €", "Tisane Ambre : 3 pour 8,40 €", "Savon Nacre : 2 pour 6,00 €"],
                         ids=["the second at half price", "two plus one", "twice the price"])
def test_what_the_guides_deal_comes_to_is_quiet(deals, text):
    assert deals(text) == []


@pytest.mark.parametrize(("text", "found"), [("Savon Nacre : 2 pour 4,00 €", "2 pour 4,00 €"), ("Tisane Ambre : 3 pour 9,40 €", "3 pour 9,40 €")])
def test_what_it_does_not_come_to_is_caught(deals, text, found):
    assert deals(text) == [found]


@pytest.mark.parametrize("text", [
    "Savon Nacre 3,00 €\n\nPar 3 (375 g) : 7,50 € au lieu de 9,00 €, soit 2,50 € pièce", "Savon Nacre, 2-pack 5,40 €",
    "Savon Nacre : lot de 3 8,00 €", "Savon Nacre 3,00 €. Les 2 boîtes à 4,50 € au lieu de 6,00 €",
    "Savon Nacre 3,00 €. Les 2 : 4,50 € p.r. 6,00 €", "-50 % sur le 2e Savon Nacre 3,00 €",
    "Savon Nacre : 6,00 € pour 2 boîtes",
], ids=["a label of three", "a pack", "a lot", "now and was of two", "an abbreviation between", "a badge right before the name",
        "a count behind"])
def test_prices_of_several_pieces_are_not_those_of_one(report, text):
    assert [finding.code for finding in report(text).findings] == []


@pytest.mark.parametrize("text", ["Savon Nacre 7,50 €", "Savon Nacre : 7,50 € au lieu de 9,00 €"])
def test_a_wrong_price_without_a_count_is_caught(report, text):
    assert "PRC001" in [finding.code for finding in report(text).findings]


@pytest.mark.parametrize(("text", "codes"), [
    ("Bougie Onyx 9,00 € – prix avec la carte 7,00 €", []), ("Bougie Onyx 9,00 €", []), ("Bougie Onyx 8,00 €", ["PRC001"])],
    ids=["both prices", "the ordinary one alone", "neither"])
def test_who_is_no_member_pays_the_ordinary_price(report, text, codes):
    assert [finding.code for finding in report(text).findings] == codes
