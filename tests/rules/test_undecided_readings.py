"""What may be read in two ways is never an error; where the text or the country decides, it is held against the guide."""

from __future__ import annotations

import pytest

BRAND = """
brand: {name: Lumen & Co}
locales:
  en: {currency: GBP}
  en-GB: {currency: GBP}
  en-US: {currency: USD}
  en-ZA: {currency: ZAR}
  nl-NL: {currency: EUR}
"""

OFFERS = """
products:
  lamp-orion:
    name: {nl: Lamp Orion, en: Orion lamp}
    price: {EUR: 1500, GBP: 1300, USD: 1400, ZAR: 1500}
offers:
  licht20:
    products: all
    discount: 20%
    code: LICHT20
    valid: {from: 2026-03-02, until: 2026-03-29}
terms:
  delivery: {free_from: {EUR: 50, GBP: 45}}
"""

GUIDE = {"brand.yaml": BRAND, "offers.yaml": OFFERS}
CODE = "Use code LICHT20 for 20% off "

QUIET = [
    pytest.param("en", f"{CODE}until 05/03/2026.", id="5 March or 3 May, and the guide says 29 March"),
    pytest.param("en", f"{CODE}from 02/03/2026 until 29/03/2026.", id="the last day decides how the first is read"),
    pytest.param("en-US", f"{CODE}from 03/02/2026 until 03/29/2026.", id="en-US: the month first"),
    pytest.param("en-GB", f"{CODE}from 02/03/2026 until 29/03/2026.", id="en-GB: the day first"),
    pytest.param("en-ZA", f"{CODE}until 2026/03/29.", id="en-ZA: the year first"),
    pytest.param("nl-NL", "Met code LICHT20 krijg je 20% korting, t/m 29/03/2026.", id="nl: the day first"),
    pytest.param("en-ZA", "Orion lamp R1.500", id="a full stop before three digits"),
    pytest.param("en-ZA", "Orion lamp R1,500", id="a comma before three digits"),
    pytest.param("nl-NL", "Lamp Orion € 1.500", id="nl: a full stop before three digits"),
    pytest.param("nl-NL", "Met code LICHT20 krijg je 20% korting, op=op, alleen vandaag, nog 2 dagen.", id="stock-bound and relative"),
    pytest.param("en-GB", f"{CODE}until Easter 2026.", id="Sunday or Monday"),
]

CAUGHT = [
    pytest.param("en-GB", f"{CODE}until 05/03/2026.", [("OFR020", "error")], id="en-GB: 5 March"),
    pytest.param("en-US", f"{CODE}until 05/03/2026.", [("OFR020", "error")], id="en-US: 3 May"),
    pytest.param("en", f"{CODE}from 02/03/2026 until 28/03/2026.", [("OFR020", "error")], id="the text's own habit"),
    pytest.param("nl-NL", "Met code LICHT20 krijg je 20% korting, tot 30 maart.", [("OFR025", "info")], id="nl: tot the day after"),
    pytest.param("nl-NL", "Met code LICHT20 krijg je 20% korting, heel maart.", [("OFR020", "error"), ("OFR021", "error")],
                 id="a whole month that is not the window"),
    pytest.param("en-GB", f"{CODE}until 11.59pm on 30 March.", [("OFR020", "error")], id="a time before a wrong day"),
    pytest.param("en-GB", f"{CODE}until Good Friday 2026.", [("OFR020", "error")], id="a holiday that is not the last day"),
]


def told(found):
    return sorted((one.code, str(one.severity)) for one in found)


@pytest.mark.parametrize(("locale", "text"), QUIET)
def test_no_error_where_a_reading_is_not_decided_or_right(judge, locale, text):
    assert told(judge({f"web/{locale}/a.html": f"<p>{text}</p>"}, GUIDE)) == []


@pytest.mark.parametrize(("locale", "text", "stated"), CAUGHT)
def test_what_is_decided_is_held_against_the_guide(judge, locale, text, stated):
    assert told(judge({f"web/{locale}/a.html": f"<p>{text}</p>"}, GUIDE)) == stated


@pytest.mark.parametrize(("locale", "text"), [("nl-NL", "Gratis verzending boven € 50."), ("en-GB", "Free delivery over £45.")])
def test_over_an_amount_against_from_it_is_at_most_a_remark(judge, locale, text):
    assert {severity for _, severity in told(judge({f"web/{locale}/a.html": f"<p>{text}</p>"}, GUIDE))} <= {"info"}
