"""Contacts and links against the guide, and against each other."""

from __future__ import annotations

import pytest

from brandlint.rules.campaign_parameters import is_slip as is_slip_of_campaign
from brandlint.rules.contacts import is_slip
from brandlint.rules.mentions import domain_of, host_of, is_same_number
from brandlint.rules.web_links import is_look_alike

CONTACTS = """
contacts:
  hours: {nl-NL: "ma-vr 9:00-17:30"}
  phone: {nl-NL: "+31 20 794 6012", en-GB: "+44 20 7946 0123"}
  email: service@lumen.example
  website: https://lumen.example
  address: {nl-NL: "Kerkstraat 12, 1017 GA Amsterdam"}
  social: {instagram: lumenlight, facebook: lumenlight}
"""
PARAMETERS = """
products:
  lamp-orion: {name: {nl: Lamp Orion, en: Orion lamp}, url: {nl: https://lumen.example/nl/lamp-orion, en: https://lumen.example/en/orion-lamp}}
  kruk-vega: {name: {nl: Kruk Vega, en: Vega stool}, url: {nl: https://lumen.example/nl/kruk-vega}}
offers:
  licht20:
    products: all
    discount: 20%
    code: LICHT20
    url: https://lumen.example/lente
    campaign_parameters: {utm_campaign: lente-2026, utm_source: "{channel}"}
"""


@pytest.fixture
def contacts(guide):
    """The lamp maker's guide, with contacts and pages."""
    return {"brand.yaml": guide["brand.yaml"],
            "offers.yaml": PARAMETERS, "terms.yaml": CONTACTS}


def declared(number):
    return f'<script type="application/ld+json">{{"@type": "Store", "contactPoint": {{"telephone": "{number}"}}}}</script>'


def link(url, text="Bekijk"):
    return f'<p><a href="{url}">{text}</a></p>'


QUIET = [
    pytest.param("<p>Bel 020 794 6012 of mail service@lumen.example.</p>", id="right"),
    pytest.param("<p>Bel +31 (0)20 794 60 12, ma-vr 9.00-17.30 uur.</p>", id="written in another way"),
    pytest.param("<p>Service: 020 794 6012. Pers: 020 794 6013, pers@lumen.example.</p>", id="a press line"),
    pytest.param("<p>Pers: 020 794 6013</p>", id="a press line by itself"),
    pytest.param("<p>Winkel Utrecht, Oudegracht 44, 3511 AR Utrecht, 030 808 0142, ma-za 9.00-18.00 uur.</p>", id="a store"),
    pytest.param("<p>Bel in het buitenland: NL 020 794 6012, UK 020 7946 0123.</p>", id="numbers of two countries"),
    pytest.param("<p>Mail jan.jansen@lumen.example of privacy@lumen.example.</p>", id="mailboxes of others"),
    pytest.param("<p>Vragen aan de maker? info@vega-meubel.example</p>", id="a partner's mailbox"),
    pytest.param(link("https://www.instagram.com/lumenlight/") + link("https://www.instagram.com/vega.meubel"), id="own account and a partner's"),
    pytest.param(link("https://www.facebook.com/sharer.php?u=https://lumen.example"), id="share link"),
    pytest.param(link("https://click.mailer.example/r/8812") + link("*|UNSUB|*") + link("{{ unsubscribe_url }}"), id="redirects and merge tags"),
    pytest.param(link("https://apps.apple.com/nl/app/lumen/id12") + link("https://lumen.typeform.example/to/a"), id="other hosts"),
    pytest.param(link("https://img.lumen.example/a.jpg") + link("https://shop.lumen.example/nl"), id="own hosts"),
    pytest.param(link("https://lumen.example/lente?utm_campaign=lente-2026&utm_source=web"), id="right parameters"),
    pytest.param(link("https://lumen.example/lente?utm_campaign=*|CAMPAIGN|*&utm_source=web"), id="parameters that are filled in on sending"),
    pytest.param(link("https://lumen.example/lente"), id="no parameters anywhere"),
    pytest.param(link("https://lumen.example/lente?utm_campaign=lente-2026&utm_source=web") + link("https://lumen.example/lente"), id="some links are counted, others are not"),
    pytest.param(link("https://lumen.example/nl/lamp-orion", "Lamp Orion") + link("https://lumen.example/nl", "Lamp Orion"), id="its own page"),
    pytest.param(link("mailto:service@lumen.example?subject=Vraag", "service@lumen.example") + link("tel:+31207946012", "020 794 60 12"), id="links that show where they lead"),
    pytest.param(link("https://lumen.example/en/orion-lamp", "English") + link("https://lumen.example/en/orion-lamp", ""), id="the same in another language"),
    pytest.param(declared("+31-20-7946012"), id="the number that a page declares"),
    pytest.param("<p>Kerkstraat 12, 1017 GA Amsterdam</p>", id="address"),
    pytest.param(link("http://click.lumen.example/r/8812"), id="a host that counts clicks"),
    pytest.param(link("https://lumen.example/nl/kruk-vega", "Mooi als alternatief voor onze grote Lamp Orion"), id="beside another product"),
]

CAUGHT = [
    pytest.param("<p>Bel 020 794 6021.</p>", "CON001", "020 794 6021", "+31 20 794 6012", id="digits that changed places"),
    pytest.param(declared("+31-20-7946021"), "CON001", "+31-20-7946021", "+31 20 794 6012", id="only the declared number is wrong"),
    pytest.param("<p>Bel 020 794 6812.</p>", "CON001", "020 794 6812", "+31 20 794 6012", id="one digit"),
    pytest.param(link("tel:+31207946021", "Bel ons"), "CON001", "tel:+31207946021", "+31 20 794 6012", id="only the link is wrong"),
    pytest.param("<p>Bel +44 20 7946 0123.</p>", "CON001", "+44 20 7946 0123", "+31 20 794 6012", id="another market's number"),
    pytest.param("<p>Vragen? Bel 030 808 0142 of mail service@lumen.example.</p>", "CON001", "030 808 0142", "+31 20 794 6012", id="a number in place of the guide's"),
    pytest.param("<p>Mail info@lumen.example.</p>", "CON002", "info@lumen.example", "service@lumen.example", id="another mailbox for customers"),
    pytest.param("<p>Mail servcie@lumen.example.</p>", "CON002", "servcie@lumen.example", "service@lumen.example", id="a slip in a mailbox"),
    pytest.param("<p>Mail service@lumne.example.</p>", "CON002", "service@lumne.example", "service@lumen.example", id="a slip in its domain"),
    pytest.param(link("https://www.instagram.com/lumenlihgt"), "CON003", "https://www.instagram.com/lumenlihgt", "lumenlight", id="account"),
    pytest.param("<p>Volg ons: @lumenligth</p>", "CON003", "@lumenligth", "lumenlight", id="account in the text"),
    pytest.param("<p>Kerkstraat 21, 1017 GA Amsterdam</p>", "CON004", "Kerkstraat 21, 1017 GA Amsterdam", "Kerkstraat 12, 1017 GA Amsterdam", id="address"),
    pytest.param("<p>Bel 020 794 6012, ma-vr 9.00-18.00 uur.</p>", "CON005", "ma-vr 9.00-18.00 uur", "ma-vr 9:00-17:30", id="hours"),
    pytest.param(link("https://lumne.example/nl"), "CON006", "https://lumne.example/nl", "lumen.example", id="look-alike host"),
    pytest.param(link("https://staging.lumen.example/nl"), "CON007", "https://staging.lumen.example/nl", "lumen.example", id="staging"),
    pytest.param(link("http://localhost:3000/nl"), "CON007", "http://localhost:3000/nl", None, id="localhost"),
    pytest.param(link("http://lumen.example/nl"), "CON008", "http://lumen.example/nl", "https://lumen.example/nl", id="http"),
    pytest.param(link("mailto:jan@vega.example", "piet@vega.example"), "CON009", "mailto:jan@vega.example", "piet@vega.example", id="shows another mailbox"),
    pytest.param(link("https://lumen.example/nl/kruk-vega", "Lamp Orion"), "CON010", "https://lumen.example/nl/kruk-vega", "https://lumen.example/nl/lamp-orion", id="another product's page"),
    pytest.param(link("https://lumen.example/en/orion-lamp?utm_source=x"), "CON016", "https://lumen.example/en/orion-lamp?utm_source=x", "https://lumen.example/nl/lamp-orion", id="a page in another language"),
    pytest.param(link("https://lumen.example/nl/lapm-orion", "Bekijk"), "CON011", "https://lumen.example/nl/lapm-orion", "lumen.example/nl/lamp-orion", id="a misspelt page"),
    pytest.param(link("https://lumen.example/lente?utm_campaign=lente-2025&utm_source=web"), "CON012",
                 "https://lumen.example/lente?utm_campaign=lente-2025&utm_source=web", "utm_campaign=lente-2026", id="last year's campaign"),
    pytest.param(link("https://lumen.example/lente?utm_campaign=lente-2026&utm_source=email"), "CON012",
                 "https://lumen.example/lente?utm_campaign=lente-2026&utm_source=email", "utm_source=web", id="another channel's source"),
    pytest.param(link("https://lumen.example/nl?utm_campain=lente-2026"), "CON013", "https://lumen.example/nl?utm_campain=lente-2026", "utm_campaign", id="misspelt name"),
    pytest.param(2 * link("https://lumen.example/lente?utm_campaign=lente-2026&utm_source=web") + link("https://lumen.example/lente?utm_source=web"),
                 "CON014", "https://lumen.example/lente?utm_source=web", "utm_campaign=lente-2026", id="a parameter is missing"),
]


@pytest.mark.parametrize("text", QUIET)
def test_right_contacts_are_quiet(judge, contacts, text):
    assert judge({"web/nl-NL/a.html": text, "email/nl-NL/b.html": "<p>Fijne dag</p>"}, contacts) == []


@pytest.mark.parametrize(("text", "code", "found", "expected"), CAUGHT)
def test_wrong_contacts_are_caught(judge, contacts, text, code, found, expected):
    (finding,) = judge({"web/nl-NL/a.html": text, "email/nl-NL/b.html": "<p>Fijne dag</p>"}, contacts)
    assert (finding.code, finding.found, finding.expected) == (code, found, expected)


def test_a_number_without_its_country_is_of_the_market_that_the_guide_alone_knows(judge, contacts):
    belgian = {**contacts, "brand.yaml": "brand: {name: Lumen}\nlocales: {nl-BE: {currency: EUR}}\n",
               "terms.yaml": 'contacts: {phone: {nl-BE: "+32 2 808 01 42"}}\n'}
    assert judge({"web/a.html": "<p lang=nl>Bel 02 808 01 42 als je een vraag hebt.</p>"}, belgian) == []
    (finding,) = judge({"web/a.html": "<p lang=nl>Bel 02 808 01 24 als je een vraag hebt.</p>"}, belgian)
    assert (finding.code, finding.found) == ("CON001", "02 808 01 24")


NO_CONTACTS = {"brand.yaml": "locales: {nl-NL: {currency: EUR}}\n"}


def test_without_a_guide_the_odd_one_out_is_found(judge):
    right, wrong = "<p>Bel 020 794 6012 of mail service@lumen.example</p>", "<p>Bel 020 794 6021 of mail servise@lumen.example</p>"
    findings = judge({"web/nl-NL/a.html": right, "email/nl-NL/b.html": right, "web/nl-NL/c.html": wrong}, NO_CONTACTS)
    assert [(one.code, one.path, str(one.severity)) for one in findings] == [
        ("CON001", "web/nl-NL/c.html", "error"), ("CON002", "web/nl-NL/c.html", "error")]


def test_a_tie_is_one_warning(judge):
    findings = judge({"web/nl-NL/a.html": "<p>Bel 020 794 6012</p>", "email/nl-NL/b.html": "<p>Bel 020 794 6021</p>"}, NO_CONTACTS)
    assert [(one.code, str(one.severity), one.expected) for one in findings] == [("CON001", "warning", None)]


def test_stores_with_numbers_of_their_own_contradict_nobody(judge):
    assert judge({f"web/nl-NL/{number}.html": f"<p>Winkel {number}: bel 030 {number}08 0142</p>" for number in (3, 5, 7)}, NO_CONTACTS) == []


def test_a_campaign_that_differs_from_all_other_links(judge):
    links = "".join(link(f"https://lumen.example/{page}?utm_campaign=lente-2026") for page in "abc")
    odd = link("https://lumen.example/d?utm_campaign=lnete-2026")
    (finding,) = judge({"web/nl-NL/a.html": links + odd}, NO_CONTACTS)
    assert (finding.code, finding.expected) == ("CON013", "utm_campaign=lente-2026")


@pytest.mark.parametrize(("one", "other", "same"), [
    ("020 794 6012", "+31207946012", True), ("+44 (0)20 7946 0123", "+442079460123", True), ("0032 2 808 01 42", "+3228080142", True),
    ("020 794 6012", "+31207946021", False), ("6012", "+31207946012", False)])
def test_a_number_may_be_written_without_its_country(one, other, same):
    assert is_same_number(one, other) is same


@pytest.mark.parametrize(("said", "right", "slip"), [
    ("+31207946021", "+31 20 794 6012", True), ("0207946013", "+31 20 794 6012", True), ("+3120794612", "+31 20 794 6012", True),
    ("+31308080142", "+31 20 794 6012", False), ("+31207946012", "+31 20 794 6012", False), ("+31207946199", "+31 20 794 6012", False)])
def test_a_slip_is_one_digit_or_two_that_changed_places(said, right, slip):
    assert is_slip(said, right) is slip


@pytest.mark.parametrize(("said", "right", "slip"), [
    ("lnete-2026", "lente-2026", True), ("lente-2025", "lente-2026", True), ("lente_2026", "lente-2026", True),
    ("week-47", "week-48", False), ("lente-a", "lente-b", False), ("herfst-2026", "lente-2026", False), ("lente-2026", "lente-2026", False)])
def test_a_slip_of_a_campaign(said, right, slip):
    assert is_slip_of_campaign(said, right) is slip


@pytest.mark.parametrize(("domain", "own", "alike"), [
    ("lumne.example", "lumen.example", True), ("lu-men.example", "lumen.example", True), ("noorderlciht.nl", "noorderlicht.nl", True),
    ("lumen.nl", "lumen.example", False), ("humen.nl", "lumen.example", False), ("ab.nl", "ac.nl", False), ("lumen.exampel", "lumen.example", True)])
def test_a_look_alike(domain, own, alike):
    assert is_look_alike(domain, own) is alike


def test_hosts_and_domains():
    assert host_of("https://WWW.Lumen.co.uk:8080/a") == "lumen.co.uk"
    assert domain_of("shop.lumen.co.uk") == "lumen.co.uk"
    assert host_of("https://{{ host }}/a") == ""
