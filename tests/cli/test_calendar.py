"""`brandlint calendar`: every day on which something begins, ends or becomes wrong."""

import json

import pytest

OFFERS = """\
products:
  duin: {name: Vest Duin, price: {EUR: 59.95}}
offers:
  winter: {products: [duin], price: {EUR: 39.95}, valid: {from: 2027-01-04, until: 2027-01-17}}
"""
PAGE = '<html lang="nl"><body><p>Vest Duin nu € 39,95 t/m 17 januari 2027</p></body></html>\n'
POSTS = "- date: 2027-01-10\n  text: Vest Duin nu € 39,95\n- date: 2027-01-20\n  text: Vest Duin nu € 39,95\n"


@pytest.fixture
def winter(write, tmp_path, monkeypatch):
    write("brand-guide/brand.yaml", "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n")
    write("brand-guide/offers.yaml", OFFERS)
    write("web/nl/index.html", PAGE)
    write("social/nl/posts.yaml", POSTS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


ENDED = "  web/nl/index.html:1:{}: OFR023 error "


def test_what_is_wrong_on_which_day(winter, brandlint):
    status, out, err = brandlint("calendar", "--as-of", "2027-01-02")
    assert (status, err) == (0, "")
    paragraphs = [part.splitlines() for part in out.split("\n\n")]
    assert [part[0] for part in paragraphs[:-1]] == [
        "2027-01-02 Saturday", "2027-01-04 Monday", "2027-01-17 Sunday", "2027-01-18 Monday", "2027-01-20 Wednesday"]
    assert paragraphs[0] == ["2027-01-02 Saturday"]
    assert paragraphs[1][1:] == ["  begins: winter"]
    assert paragraphs[2][1:] == ["  last day: winter"]
    assert [line.split(" error ")[0] for line in paragraphs[3][1:]] == ["  web/nl/index.html:1:39: OFR023"]
    assert [line.split(" error ")[0] for line in paragraphs[4][1:]] == ["  social/nl/posts.yaml:3:9: OFR023"]
    assert paragraphs[-1] == ["0 findings on 2027-01-02, 2 more on 2 later days, up to 2027-01-20"]


def test_a_mistake_of_today_stands_under_today(winter, write, brandlint):
    write("web/nl/index.html", PAGE.replace("39,95", "34,95"))
    first = brandlint("calendar", "--as-of", "2027-01-05").out.split("\n\n")[0]
    assert first.startswith("2027-01-05 Tuesday\n  web/nl/index.html:1:39: PRC001 error ")


def test_the_last_day_to_look_at(winter, brandlint):
    out = brandlint("calendar", "--as-of", "2027-01-02", "--until", "2027-01-17").out
    assert "OFR023" not in out
    assert "last day: winter" in out


def test_a_waiver_lets_it_pass_until_its_last_day(winter, write, brandlint):
    write("brandlint.yaml", "ignore:\n  - {rule: OFR023, path: web/**, until: 2027-01-31, why: agreed}\n")
    days = json.loads(brandlint("calendar", "--as-of", "2027-01-02", "--format", "json").out)["days"]
    by_day = {day["day"]: day for day in days}
    assert [turn["what"] for turn in by_day["2027-01-31"]["ends"]] == ["waiver"]
    assert [(one["code"], one["path"]) for one in by_day["2027-02-01"]["findings"]] == [
        ("DOC092", "brandlint.yaml"), ("OFR023", "web/nl/index.html")]


def test_json(winter, brandlint):
    report = json.loads(brandlint("calendar", "--as-of", "2027-01-02", "--format", "json").out)
    assert (report["version"], report["as_of"]) == (1, "2027-01-02")
    (begin,) = report["days"][1]["begins"]
    assert (begin["what"], begin["name"], begin["path"], begin["where"]["line"]) == ("offer", "winter", "brand-guide/offers.yaml", 4)
    assert [one["code"] for one in report["days"][3]["findings"]] == ["OFR023"]


def test_prices_that_change_and_sales_of_a_list_turn_too(winter, write, brandlint):
    write("brand-guide/offers.yaml", "products:\n  duin: {name: Vest Duin, sku: V1, price: {EUR: 59.95}, "
                                     "price_history: [{from: 2027-02-01, price: {EUR: 49.95}}]}\n")
    write("brand-guide/prices.csv", "sku;market;channel;currency;price;sale_price;sale_from;sale_until\n"
                                    "V1;nl-NL;*;EUR;59,95;39,95;2027-01-04;2027-01-17\n")
    out = brandlint("calendar", "--as-of", "2027-01-02").out
    assert "2027-01-04 Monday\n  begins: sale of duin\n" in out
    assert "2027-01-17 Sunday\n  last day: sale of duin\n" in out
    assert "2027-02-01 Monday\n  begins: price of duin\n" in out


def test_without_a_campaign_there_is_one_line(tmp_path, brandlint, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, out, err = brandlint("calendar")
    assert (status, out) == (0, "")
    assert err.startswith("brandlint: no campaign here")
