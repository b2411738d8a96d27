"""`brandlint impact`: every place that another value in the guide touches, and what can be done about it."""

import json

import pytest
from reportlab.pdfgen import canvas

OFFERS = """\
products:
  duin: {name: Vest Duin, sku: V1, price: {EUR: 59.95, GBP: 49.95}}
offers:
  winter:
    products: [duin]
    price: {EUR: 39.95, GBP: 34.95}   # agreed with sales
    code: WINTER10
    valid: {from: 2027-01-04, until: 2027-01-17}
"""
FILES = {
    "brand-guide/brand.yaml": "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n  en-GB: {currency: GBP}\n",
    "brand-guide/offers.yaml": OFFERS,
    "brand-guide/prices.csv": "sku;market;channel;currency;price;sale_price;sale_from;sale_until\n"
                              "V1;nl-NL;*;EUR;59,95;39,95;2027-01-04;2027-01-17\nV1;en-GB;*;GBP;49,95;34,95;2027-01-04;2027-01-17\n",
    "web/nl/index.html": '<html lang="nl"><body><p>Vest Duin nu € 39,95</p><p>Vest Duin t/m 17 januari 2027</p></body></html>\n',
    "web/en/index.html": '<html lang="en-GB"><body><p>Vest Duin now £34.95</p></body></html>\n',
    "social/nl/post.md": "Vest Duin nu € 38,95\n",
    "radio/nl/spot.txt": "Vest Duin voor 39 euro 95, met de code WINTER10.\n",
}


@pytest.fixture
def winter(write, tmp_path, monkeypatch):
    for path, text in FILES.items():
        write(path, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def impact(winter, brandlint):
    return lambda *arguments: brandlint("impact", *arguments, "--as-of", "2027-01-05")


def test_every_place_that_states_it_also_wrongly(impact):
    status, out, err = impact("winter", "price.EUR", "36.95")
    assert (status, err) == (0, "")
    places, _, summary = out.rpartition("\n\n")
    assert [line.rpartition("  ")[0] if "nl-NL" in line else line for line in places.splitlines()] == [
        "winter: price.EUR",
        "  brand-guide/offers.yaml:6:18  39.95 → 36.95",
        "  brand-guide/prices.csv:2:22  39,95 → 36,95",
        "", "radio", "  radio/nl/spot.txt:1:16  nl-NL  39 euro 95 → € 36,95",
        "", "social", "  social/nl/post.md:1:14  nl-NL  € 38,95 → € 36,95",
        "", "web", "  web/nl/index.html:1:39  nl-NL  € 39,95 → € 36,95"]
    assert summary.startswith("3 places in 3 channels and 1 locale: ")


@pytest.mark.parametrize(("field", "value", "places"), [
    ("price.GBP", "29.95", ["web/en/index.html"]),
    ("price.EUR", "36,95", ["radio/nl/spot.txt", "social/nl/post.md", "web/nl/index.html"]),
    ("code", "WINTER15", ["radio/nl/spot.txt"]),
    ("valid.until", "2027-01-31", ["web/nl/index.html"]),
])
def test_fields(impact, field, value, places):
    report = json.loads(impact("winter", field, value, "--format", "json").out)
    assert (report["version"], report["subject"], report["field"]) == (1, "winter", field)
    assert sorted({one["path"] for one in report["places"] if one["channel"]}) == places


def test_the_price_of_a_product_and_its_rows(impact):
    report = json.loads(impact("duin", "price.EUR", "64.95", "--format", "json").out)
    assert [(one["path"], one["old"], one["new"]) for one in report["guide"]] == [
        ("brand-guide/offers.yaml", "59.95", "64.95"), ("brand-guide/prices.csv", "59,95", "64,95")]


def test_what_is_drawn_on_a_page_must_be_redrawn(winter, impact):
    (winter / "print/nl").mkdir(parents=True)
    page = canvas.Canvas(str(winter / "print/nl/flyer.pdf"))
    page.drawString(72, 700, "Vest Duin nu € 39,95")
    page.save()
    report = json.loads(impact("winter", "price.EUR", "36.95", "--format", "json").out)
    assert [one["remedy"] for one in report["places"] if one["path"] == "print/nl/flyer.pdf"] == ["redraw"]
    assert "must be redrawn (page 1, at " in impact("winter", "price.EUR", "36.95").out


def test_nothing_is_written_unless_asked(winter, impact):
    before = {file: file.read_bytes() for file in winter.rglob("*.*") if file.is_file()}
    impact("winter", "price.EUR", "36.95")
    assert {file: file.read_bytes() for file in before} == before


def test_the_guide_is_written_with_everything_around_the_value(winter, impact):
    status, _, err = impact("winter", "price.EUR", "36.95", "--write")
    assert status == 0
    assert err.startswith("brandlint: changed the guide, and made ")
    assert (winter / "brand-guide/offers.yaml").read_text(encoding="utf-8") == OFFERS.replace("39.95", "36.95")
    assert "V1;nl-NL;*;EUR;59,95;36,95;2027" in (winter / "brand-guide/prices.csv").read_text(encoding="utf-8")


def test_the_texts_are_written_in_their_own_style_and_nothing_else(winter, impact):
    _, _, err = impact("winter", "price.EUR", "36.95", "--write")
    for path in ("web/nl/index.html", "social/nl/post.md"):
        right = FILES[path].replace("39,95", "36,95").replace("38,95", "36,95")
        assert (winter / path).read_text(encoding="utf-8") == right
    assert (winter / "web/en/index.html").read_text(encoding="utf-8") == FILES["web/en/index.html"]
    assert "fixes in " in err


def test_written_once_there_is_nothing_left_to_write(winter, impact):
    impact("winter", "code", "WINTER15", "--write")
    assert (winter / "radio/nl/spot.txt").read_text(encoding="utf-8") == FILES["radio/nl/spot.txt"].replace("WINTER10", "WINTER15")
    status, _, err = impact("winter", "code", "WINTER15", "--write")
    assert (status, "code of winter is WINTER15 already" in err) == (2, True)


@pytest.mark.parametrize(("old", "new", "written"), [
    ("code: WINTER10", "WINTER: 10", 'code: "WINTER: 10"'),
    ("code: 'WINTER10'", "L'HIVER", "code: 'L''HIVER'"),
    ('code: "WINTER10"', 'A"B', 'code: "A\\"B"'),
    ("code: WINTER10", "WINTER15", "code: WINTER15"),
])
def test_a_text_is_written_so_that_it_is_read_again(winter, write, impact, old, new, written):
    write("brand-guide/offers.yaml", OFFERS.replace("code: WINTER10", old))
    impact("winter", "code", new, "--write")
    assert written in (winter / "brand-guide/offers.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("arguments", "said"), [
    (("wintr", "price.EUR", "1"), "the guide has no offer or product wintr; did you mean winter?"),
    (("winter", "prize", "1"), "winter has no field prize; did you mean price?"),
    (("winter", "price", "1"), "price of winter has several values: name one, price.EUR or price.GBP"),
    (("winter", "price.EUR", "much"), 'found "much", expected an amount'),
    (("winter", "valid.until", "soon"), 'found "soon"'),
    (("winter", "price.EUR", "39,95"), "price.EUR of winter is 39.95 already"),
])
def test_what_makes_no_sense_is_refused_and_nothing_is_written(winter, impact, arguments, said):
    status, out, err = impact(*arguments, "--write")
    assert (status, out) == (2, "")
    assert said in err
    assert (winter / "brand-guide/offers.yaml").read_text(encoding="utf-8") == OFFERS


def test_the_plan_is_not_touched_by_a_code_that_the_texts_still_say(winter, write, impact):
    write("campaign.yaml", "campaign: {id: winter, matrix: {winter: {radio: [nl]}}}\n")
    out = impact("winter", "code", "WINTER20").out
    assert "radio/nl/spot.txt" in out
    assert "campaign.yaml" not in out
