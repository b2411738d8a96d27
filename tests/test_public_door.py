"""What other programs import: two functions and the types that they return."""

from datetime import date

import pytest

import brandlint

GUIDE = {"brand.yaml": "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n",
         "offers.yaml": "products:\n  duin:\n    name: Vest Duin\n    price: {EUR: 39.95}\n"}


@pytest.fixture
def campaign(tmp_path):
    """A campaign with one wrong price, beside a guide in an unusual place."""
    for name, text in {**{f"rules/{name}": text for name, text in GUIDE.items()},
                       "email/nl/mail.md": "Vest Duin nu € 34,95\n"}.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", brandlint.__all__)
def test_every_name_of_the_door_is_there(name):
    assert getattr(brandlint, name) is not None


def test_any_other_name_is_refused():
    with pytest.raises(AttributeError, match="has no attribute 'chek'"):
        brandlint.chek  # noqa: B018 - asking is the test


def test_a_campaign_is_checked(campaign):
    report = brandlint.check([campaign], guide=campaign / "rules", as_of=date(2027, 4, 5))
    assert isinstance(report, brandlint.Report)
    assert [(type(one), one.code, one.path, one.found) for one in report.findings] == [
        (brandlint.Finding, "PRC001", "email/nl/mail.md", "€ 34,95")]
    assert (len(report.facts), report.skipped, report.errors) == (1, (), ())


def test_rules_are_selected_and_ignored(campaign):
    assert not brandlint.check([campaign], guide=campaign / "rules", ignore=["PRC"]).findings
    assert not brandlint.check([campaign], guide=campaign / "rules", select=["OFR"]).findings


def test_what_cannot_be_checked_is_one_error_of_ours(campaign):
    with pytest.raises(brandlint.BrandlintError, match="there is no such file or folder"):
        brandlint.check([campaign / "nowhere"])


@pytest.mark.parametrize(("text", "locale", "found"), [
    pytest.param("Nu € 39,95, 30 dagen gratis retour", "nl-NL",
                 [("money", "price", "€ 39,95"), ("returns", None, "30 dagen")], id="a Dutch sentence"),
    pytest.param("Het is zo\u00admer, en je krijgt het nu voor € 4", None, [("money", "price", "€ 4")],
                 id="offsets count in the text as it was given, and the language is guessed"),
    pytest.param("", None, [], id="nothing"),
])
def test_facts_of_a_text(text, locale, found):
    facts = brandlint.find_facts(text, locale)
    assert all(isinstance(fact, brandlint.Fact) for fact in facts)
    assert [(fact.kind, fact.role, text[fact.start:fact.end]) for fact in facts] == found
