"""A whole guide is loaded, or every problem of every file is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from brandlint.errors import GuideError
from brandlint.guide.loading import load_campaigns, load_guide
from brandlint.guide.model import (
    ByLocale,
    Channel,
    DeliveryTerms,
    Discount,
    Guide,
    Length,
    Locale,
    OfferDeal,
    PriceChange,
    ReturnTerms,
    TermsException,
    Window,
)

BRAND = """\
brand: {name: Zeebries, never: [Zee Bries]}
locales:
  nl-NL: {currency: EUR}
  en-GB:
channels:
  email: {files: ["mail/**"]}
  print: posters/*
"""
OFFERS = """\
products:
  duin:
    name: {nl: Badhanddoek Duin, en: Duin towel}
    aliases: handdoek Duin
    sku: 0101
    price: {EUR: "49,50", GBP: 45}
    price_history:
      - {from: 2027-01-01, price: {EUR: 52}}
    content: 2 stuks
offers:
  lente:
    products: [duin]
    price: {EUR: 39.5}
    valid: {from: 2027-03-01, until: 2027-03-31}
  twee:
    products: all
    discount: {quantity: 2, price: {EUR: 70}}
    up_to: true
    redeem: store
"""
TERMS = """\
terms:
  returns: {days: 30, cost: free, to: store}
  delivery: {free_from: "€ 40", cost: {EUR: 4.5}, days: 2, pickup: none}
  warranty: {months: 18}
  exceptions:
    - {categories: [badmode], returns: none}
contacts: {phone: {nl-NL: +31205550199}}
legal: {regels: {text: Kijk op de site., required_in: print}}
"""
IDENTITY = """\
colours:
  tolerance: 2
  palette: {zee: "#0a3", zand: {hex: "#F4EBDD", cmyk: [0, 5, 10, 2.5]}}
  max_share: {zee: 15%}
logos: {primary: {files: logos/zee.svg, min_width: {screen: 96, print: 2.5 cm}, clear_space: 25%}}
typography: {min_size: 12px}
print: {bleed: 3}
images: {max_weight: {email: 1.5 MB}}
"""
TONE = "tone: {formality: {nl: informal}, terms: [{avoid: goedkoop, use: voordelig}], readability: 60}\n"
CAMPAIGN = """\
campaign:
  live: 2027-03-01
  matrix: {lente: {email: [nl, en]}}
  waivers: [{rule: PRC001, path: market/*, until: 2027-03-31, why: agreed}]
"""


@pytest.fixture
def guide(load: Callable[..., Guide]) -> Guide:
    return load({"brand.yaml": BRAND, "offers.yaml": OFFERS, "terms.yml": TERMS, "identity.yaml": IDENTITY, "tone.yaml": TONE,
                 "spring/campaign.yaml": CAMPAIGN}, "spring/campaign.yaml")


def test_files_are_named_from_the_root(guide: Guide) -> None:
    assert guide.folder == "brand-guide"
    assert guide.files == ("brand-guide/brand.yaml", "brand-guide/identity.yaml", "brand-guide/offers.yaml",
                           "brand-guide/terms.yml",
                           "brand-guide/tone.yaml", "spring/campaign.yaml")


def test_a_locale_without_a_currency_has_its_countrys(guide: Guide) -> None:
    assert guide.locales == (Locale("nl-NL", "EUR"), Locale("en-GB", "GBP"))


def test_channels_may_be_short(guide: Guide) -> None:
    assert guide.channels == (Channel("email", ("mail/**",)), Channel("print", ("posters/*",)))


def test_product(guide: Guide) -> None:
    duin = guide.products["duin"]
    assert duin.name == ByLocale({"nl": "Badhanddoek Duin", "en": "Duin towel"})
    assert duin.aliases == ByLocale({"*": ("handdoek Duin",)})
    assert duin.sku == "0101"
    assert duin.price == {"EUR": Decimal("49.50"), "GBP": Decimal(45)}
    assert duin.price_history == (PriceChange(date(2027, 1, 1), {"EUR": Decimal(52)}),)


def test_offers(guide: Guide) -> None:
    assert guide.offers["lente"].valid == Window(date(2027, 3, 1), date(2027, 3, 31))
    assert guide.offers["twee"].on_everything
    assert guide.offers["twee"].redeem == ("store",)
    assert guide.offers["twee"].discount == Discount(deal=OfferDeal(quantity=2, total={"EUR": Decimal(70)}), up_to=True)


def test_terms(guide: Guide) -> None:
    assert guide.terms.returns == ReturnTerms(30, None, "free", ("store",))
    assert guide.terms.delivery == DeliveryTerms({"EUR": Decimal(40)}, {"EUR": Decimal("4.5")}, (2, 2), "none")
    assert guide.terms.warranty_months == 18
    assert guide.terms.exceptions == (TermsException(categories=("badmode",), returns=ReturnTerms(days=0)),)
    assert guide.contacts.phone.get("nl-NL") == "+31205550199"
    assert guide.legal["regels"].text.get("af") == "Kijk op de site."


def test_identity(guide: Guide) -> None:
    assert guide.colours.palette["zee"].hex == "#00AA33"
    assert guide.colours.palette["zand"].cmyk == (0, 5, 10, Decimal("2.5"))
    assert guide.colours.tolerance_print == 2
    assert guide.colours.max_share == {"zee": Decimal("0.15")}
    logo = guide.logos["primary"]
    assert [path.name for path in logo.files if path.is_absolute()] == ["zee.svg"]
    assert logo.min_width == {"screen": Length(Decimal(96), "px"), "print": Length(Decimal(25), "mm")}
    assert logo.clear_space == Decimal("0.25")
    assert guide.typography.min_size == {"*": Length(Decimal(12), "px")}
    assert guide.print.bleed == Length(Decimal(3), "mm")
    assert guide.images.max_weight == {"email": 1_572_864}


def test_tone(guide: Guide) -> None:
    assert guide.tone.terms[0].avoid == ("goedkoop",)
    assert guide.tone.readability.get("nl") == 60


def test_campaign_lies_in_its_folder(guide: Guide) -> None:
    campaign, = guide.campaigns
    assert campaign.folder == "spring"
    assert campaign.matrix == {"lente": {"email": ("nl", "en")}}
    assert campaign.waivers[0].until == date(2027, 3, 31)
    assert str(guide.place("campaigns", 0, "live")) == "spring/campaign.yaml:2:9"


def test_every_value_has_its_place(guide: Guide) -> None:
    assert str(guide.place("offers", "lente")) == "brand-guide/offers.yaml:11:3"
    assert str(guide.place("offers", "lente", "valid", "until")) == "brand-guide/offers.yaml:14:38"
    assert str(guide.place("offers", "lente", "products", 0)) == "brand-guide/offers.yaml:12:16"
    assert str(guide.place("offers", "lente", "code")) == "brand-guide/offers.yaml:11:3"


def test_a_place_covers_the_value(guide: Guide) -> None:
    place = guide.place("products", "duin", "price", "EUR")
    assert place is not None
    assert OFFERS[place.span.start:place.span.end] == '"49,50"'


FIVE = {
    "offers.yaml": """\
products:
  duin: {name: Duin, price: {EUR: 49.50}}
offers:
  lente25:
    dicount: 25%
    products: all
    valid: {from: 2027-02-30, until: 31-03-2027}
""",
    "terms.json": '{"terms": {"returns": {"days": "thirty"}},\n "colour": {}}',
}
FIVE_MESSAGES = [
    "brand-guide/offers.yaml:5:5: offers.lente25.dicount: unknown key; did you mean discount?",
    'brand-guide/offers.yaml:7:19: offers.lente25.valid.from: found "2027-02-30", expected a day that exists, like 2027-03-31',
    'brand-guide/offers.yaml:7:38: offers.lente25.valid.until: found "31-03-2027", expected a date, like 2027-03-31',
    'brand-guide/terms.json:1:32: terms.returns.days: found "thirty", expected a whole number',
    "brand-guide/terms.json:2:2: colour: unknown key; did you mean colours?",
]


def test_five_mistakes_in_two_files_are_five_messages(problems: Callable[..., list[str]]) -> None:
    assert problems(FIVE) == FIVE_MESSAGES


WRONG = {
    "an unquoted colour is a comment": (
        "colours:\n  palette:\n    zee: #0A3D5C\n",
        ["3:5: colours.palette.zee: found nothing, expected a colour, like \"#14756B\" or {hex: \"#14756B\", cmyk: [85, 30, 60, "
         "20], "
         "pantone: 3288 C}; give a value, or take the key out; what stands behind # is a comment unless it is in quotes"]),
    "a decimal comma without quotes": (
        "offers:\n  a:\n    was: {EUR: 39,95}\n",
        ["3:19: offers.a.was.95: 39,95 is cut in two at its comma; put it in quotes, or write a point: 39.95"]),
    "a discount that is a bare number": (
        "offers: {a: {discount: 25}}\n",
        ["1:24: offers.a.discount: found 25, expected a discount, like 25%, {EUR: 10}, 1+1, 2nd half price or {quantity: 2, "
         "price: "
         "{EUR: 12}}; write 25% or {EUR: 25}"]),
    "two discounts": (
        "offers: {a: {discount: {percent: 25, EUR: 3}}}\n",
        ["1:14: offers.a.discount: found a mapping, expected exactly one discount: a discount, like 25%, {EUR: 10}, 1+1, 2nd "
         "half "
         "price or {quantity: 2, price: {EUR: 12}}"]),
    "a misspelt word": (
        "offers: {a: {audience: member}}\n",
        ['1:24: offers.a.audience: found "member", expected one of all, members, app, students; did you mean members?']),
    "a word for a cost": (
        "terms: {delivery: {cost: fre}}\n",
        ['1:26: terms.delivery.cost: found "fre", expected free or an amount, like {EUR: 4.5}']),
    "a currency that its text contradicts": (
        'offers: {a: {price: {GBP: "€ 5"}}}\n',
        ['1:27: offers.a.price.GBP: found "€ 5", expected an amount in GBP']),
    "an amount without a currency": (
        "locales: {nl-NL: EUR, en-GB: GBP}\noffers: {a: {price: 5}}\n",
        ["2:21: offers.a.price: found 5, expected an amount with its currency; write it by currency, like {EUR: 5}"]),
    "thousands with a point": (
        "offers: {a: {price: {ZAR: 1.299}}}\n",
        ["1:27: offers.a.price.ZAR: found 1.299, expected an amount of 0 or more with at most two decimals; put thousands in "
         "without a point: 1299"]),
    "an amount that is none": (
        "offers: {a: {price: {ZAR: about 5}}}\n",
        ['1:27: offers.a.price.ZAR: found "about 5", expected an amount, like 49.5 or "€ 49,50"']),
    "days the wrong way round": (
        "terms: {delivery: {days: 3-1}}\n",
        ['1:26: terms.delivery.days: found "3-1", expected a number of days, like 1-2 or 2']),
    "a length without sense": (
        "print: {bleed: wide}\n", ['1:16: print.bleed: found "wide", expected a length, like 3mm, 96px or 6pt']),
    "a share over one": ("colours: {max_share: {zee: 15}}\n", ["1:28: colours.max_share.zee: found 15, expected a share, like "
        "15% or 0.15"]),
    "a missing key": (
        "legal: {rules: {required_in: print}}\n", ["1:9: legal.rules: the key text is missing"]),
    "a language in capitals": (
        "contacts: {phone: {NL: x}}\n",
        ["1:20: contacts.phone.NL: found the key NL, expected a language or locale, like nl or en-GB"]),
    "a key nobody knows": ("zzz: 1\n", [
        "1:1: zzz: unknown key; known here: brand, locales, channels, products, offers, terms, contacts, legal, identity, "
        "colours, "
        "logos, typography, print, images, tone, campaign"]),
    "a second document": ("brand: {name: a}\n---\nbrand: {name: b}\n", ["3:1: a second document in one file; take the line --- "
        "out"]),
    "a list at the top": ("- brand\n", ["1:1: found a file without keys, expected keys with values, like brand:"]),
    "syntax": ("brand:\n\tname: a\n", ["2:1: brand: a tab stands here; use spaces to indent"]),
}


@pytest.mark.parametrize(("text", "messages"), WRONG.values(), ids=WRONG)
def test_mistake(problems: Callable[..., list[str]], text: str, messages: list[str]) -> None:
    assert problems({"a.yaml": text}) == [f"brand-guide/a.yaml:{message}" for message in messages]


def test_a_key_in_two_files_names_both(problems: Callable[..., list[str]]) -> None:
    assert problems({"a.yaml": "brand: {name: a}\n", "b.json": '{"brand": {"name": "b"}}'}) == [
        "brand-guide/b.json:1:2: brand: this key also stands at brand-guide/a.yaml:1:1; keep it in one file"]


def test_problems_of_the_guide_and_the_campaign_come_together(problems: Callable[..., list[str]]) -> None:
    assert problems({"a.yaml": "brnd: 1\n", "spring/campaign.yaml": "campaign: {live: soon}\n"}, "spring/campaign.yaml") == [
        "brand-guide/a.yaml:1:1: brnd: unknown key; did you mean brand?",
        'spring/campaign.yaml:1:18: campaign.live: found "soon", expected a date, like 2027-03-31']


def test_a_wrong_value_does_not_hide_the_rest_of_its_mapping(problems: Callable[..., list[str]]) -> None:
    assert len(problems({"a.yaml": "offers: {a: {audience: x, price: {EUR: y}, limit: 3}}\n"})) == 3


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "offers:\n", "$schema: schema/offers.schema.json\n", "{}"],
                         ids=["empty", "comment", "key without value", "schema", "empty mapping"])
def test_an_empty_file_is_no_mistake(load: Callable[..., Guide], text: str) -> None:
    assert load({"offers.yaml": text}).offers == {}


def test_other_files_are_passed_over(load: Callable[..., Guide]) -> None:
    guide = load({"notes.txt": "x", "stock.csv": "a;b\n1;2\n", "_brand.yml": "color: {}", "web.tokens.json": "{}",
                  ".hidden.yaml": "x",
                  "brandlint.yaml": "fail_on: error", "brand-guide/vale/x.yml": "nonsense: 1"})
    assert guide.files == ("brand-guide/stock.csv",)


def test_a_guide_in_windows_1252(load: Callable[..., Guide]) -> None:
    assert load({"a.yaml": "brand: {name: Café Zeebries}".encode("cp1252")}).brand.name == "Café Zeebries"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="no folder with a brand guide; run `brandlint init`"):
        load_guide(tmp_path / "guide", tmp_path)


def test_nesting_without_end_is_told(problems: Callable[..., list[str]]) -> None:
    told, = problems({"a.yaml": "brand: " + "[" * 100_000})
    assert "more than 100 lists and mappings stand inside each other here" in told


def test_nonsense_is_told(problems: Callable[..., list[str]]) -> None:
    assert problems({"a.yaml": bytes(range(256)) * 40})


def test_campaigns_without_a_guide(write: Callable[..., Path]) -> None:
    root = write({"x/campaign.yaml": "campaign: {id: lente}\n"})
    campaign, = load_campaigns(root, [root / "x/campaign.yaml"])
    assert (campaign.id, campaign.folder) == ("lente", "x")
