"""`brandlint explain`: what was read, about what, against what."""

import pytest

from brandlint.documents.places import WHOLE, Box, Span
from brandlint.inspection.explaining import Spot

EXPLAINED = """\
email/nl/mail.html:3:24: money price € 34,95
    <p>Regenjas Noor nu <b>€ 34,95</b></p>
                           -------
  reads         Regenjas Noor nu € 34,95
  stands in     body
  speaks to     email, nl-NL
  about         regenjas (named in the same sentence)
  held against  brand-guide/offers.yaml:4:18
    price: {EUR: 39.95}
                 -----
  elsewhere     € 39,95 in web/nl/index.html:3:21
  finding       error PRC001 price-differs-from-guide: Regenjas Noor costs € 34,95 here; the guide says € 39,95

"""


@pytest.mark.parametrize("spot", ["email/nl/mail.html:3", "email/nl/mail.html:3:24", "email/nl/mail.html"])
def test_a_line_with_a_fact(campaign, brandlint, spot):
    assert brandlint("explain", spot) == (0, EXPLAINED, "")


def test_paths_are_understood_as_reports_write_them(campaign, brandlint, monkeypatch):
    monkeypatch.chdir(campaign / "email")
    assert brandlint("explain", "email/nl/mail.html:3").out == EXPLAINED
    assert brandlint("explain", "nl/mail.html:3").out == EXPLAINED


def test_a_line_without_a_fact_shows_what_it_reads(campaign, write, brandlint):
    write("web/nl/index.html", '<html lang="nl">\n<p>Kleding voor weer.</p>\n')
    assert brandlint("explain", "web/nl/index.html:2").out == (
        "Nothing that brandlint knows is stated here.\n  it reads      Kleding voor weer.\n")


@pytest.mark.parametrize(("spot", "said"), [
    ("email/nl/none.html:3", "email/nl/none.html: there is no such file"),
    ("brand-guide/offers.yaml:3", "brand-guide/offers.yaml: this is no asset"),
])
def test_what_cannot_be_explained_is_told(campaign, brandlint, spot, said):
    status, out, err = brandlint("explain", spot)
    assert (status, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(("text", "spot"), [
    ("a.html", Spot("a.html")), ("a.html:12", Spot("a.html", 12)), ("a.html:12:33", Spot("a.html", 12)),
    ("a.html:12:33:", Spot("a.html", 12)), ("a.pdf:p2", Spot("a.pdf", page=2)), ("a:b.html:3", Spot("a:b.html", 3)),
    (r"C:\a.html:3", Spot(r"C:\a.html", 3)), ("a b.html", Spot("a b.html")),
])
def test_a_spot_is_written_as_reports_write_it(text, spot):
    assert Spot.parse(text) == spot


@pytest.mark.parametrize(("spot", "place", "holds"), [
    (Spot("a", 3), Span(0, 9, 2, 1, 4, 1), True), (Spot("a", 5), Span(0, 9, 2, 1, 4, 1), False),
    (Spot("a", page=2), Box(2, 0, 0, 1, 1), True), (Spot("a", page=1), Box(2, 0, 0, 1, 1), False),
    (Spot("a"), WHOLE, True), (Spot("a", 1), WHOLE, False), (Spot("a", page=1), Span(0, 9, 1, 1, 1, 9), False),
])
def test_a_spot_holds_what_touches_it(spot, place, holds):
    assert spot.holds(place) == holds


TERMS = {
    "brand-guide/terms.yaml": "terms:\n  returns:\n    days: 30\n    to: [store, post]\n  delivery: {free_from: {EUR: 50}}\n",
    "chat/nl/answers.yaml": "a: U kunt binnen 14 dagen retourneren.\nb: Terugsturen kan alleen per post.\n",
    "app/nl/strings.json": '{"a": "Retourneren kan binnen 30 dagen.",\n "b": "Gratis bezorging vanaf € 50."}\n',
    "web/nl/index.html": '<html lang="nl">\n<p>Gratis retourneren binnen 30 dagen.</p>\n',
}


@pytest.mark.parametrize(("spot", "held", "elsewhere"), [
    pytest.param("chat/nl/answers.yaml:1", ["brand-guide/terms.yaml:3:11"], ["app/nl/strings.json:1:31", "web/nl/index.html:2:30"],
                 id="days, and not where to return"),
    pytest.param("chat/nl/answers.yaml:2", ["brand-guide/terms.yaml:4:5"], [], id="where to return, which nothing else says"),
    pytest.param("app/nl/strings.json:1", ["brand-guide/terms.yaml:3:11"], ["chat/nl/answers.yaml:1:18", "web/nl/index.html:2:30"],
                 id="what differs comes first"),
    pytest.param("app/nl/strings.json:2", ["brand-guide/terms.yaml:5:14", "brand-guide/terms.yaml:5:31"], [],
                 id="the amount in its currency"),
])
def test_terms_are_held_against_what_answers_the_same_question(campaign, write, brandlint, spot, held, elsewhere):
    for path, text in TERMS.items():
        write(path, text)
    rows = [line.split() for line in brandlint("explain", spot).out.splitlines()]
    assert [row[-1] for row in rows if row[:2] == ["held", "against"]] == held
    assert [row[-1] for row in rows if row[:1] == ["elsewhere"]] == elsewhere
