"""Addresses of all sorts, telephone numbers, opening hours and product codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.facts import find
from brandlint.facts.model import Kind
from brandlint.facts.product_codes import has_check_digit

CONTACTS = {Kind.EMAIL, Kind.URL, Kind.HANDLE, Kind.PHONE, Kind.HOURS, Kind.ADDRESS, Kind.PRODUCT}


def stated(line, locale="nl-NL", label=None):
    return [f"{fact.kind} {fact.value}" for fact in find(line, locale, label=label) if fact.kind in CONTACTS]


CAUGHT = [
    pytest.param("Mail Service@Winkel.nl.", "nl-NL", None, ["email service@winkel.nl"], id="e-mail at a sentence's end"),
    pytest.param("(zie www.winkel.nl/actie?x=1)", "nl-NL", None, ["url www.winkel.nl/actie?x=1"], id="address in brackets"),
    pytest.param("HTTPS://Winkel.NL/Actie", "nl-NL", None, ["url https://winkel.nl/Actie"],
                 id="host in lower case, path as it is"),
    pytest.param("winkel.nl en winkel.co.uk", "nl-NL", None, ["url winkel.nl", "url winkel.co.uk"], id="bare hosts"),
    pytest.param("Volg @De.Winkel.", "nl-NL", None, ["handle de.winkel"], id="handle"),
    pytest.param("+31 20 262 0123", "en-GB", None, ["phone +31202620123"], id="with its country"),
    pytest.param("(020) 262 01 23", "nl-NL", None, ["phone +31202620123"], id="area code in brackets"),
    pytest.param("0202620123", "nl-NL", None, ["phone +31202620123"], id="in one piece"),
    pytest.param("Tel. 020 262 0123, fax 020 262 0124", "nl-NL", None, ["phone +31202620123", "phone +31202620124"],
                 id="two numbers"),
    pytest.param("555-0123-456", "en-US", "phone", ["phone +15550123456"], id="the field says that it is one"),
    pytest.param("NR-1001", "nl-NL", "sku", ["product NR-1001"], id="article number by field"),
    pytest.param("Art. NR-1001.", "nl-NL", None, ["product NR-1001"], id="article number by word"),
    pytest.param("8712345600099", "nl-NL", "gtin", ["product 8712345600099"], id="GTIN by field"),
    pytest.param("EAN: 8 712345 600099", "nl-NL", None, ["product 8712345600099"], id="GTIN in groups"),
    pytest.param("ma-vr 9:00-17:30", "nl-NL", None, ["hours Mo-Fr 09:00-17:30"], id="hours of a guide"),
    pytest.param("Mon-Sat 9am-6pm", "en-GB", None, ["hours Mo-Sa 09:00-18:00"], id="hours by half days"),
    pytest.param("dagelijks van 10 tot 22 uur", "nl-NL", None, ["hours Mo-Su 10:00-22:00"], id="every day"),
    pytest.param("Öffnungszeiten: Mo–Fr 9–18, Sa 10–16", "de-DE", None, ["hours Mo-Fr 09:00-18:00", "hours Sa 10:00-16:00"],
                 id="hours without a clock behind a word for them"),
    pytest.param("Horaires : lu–ve 9h–12h / 13h30–18h", "fr-BE", None, ["hours Mo-Fr 09:00-12:00,13:30-18:00"], id="hours with a break"),
    pytest.param("du lundi au vendredi de 9h à 12h et de 13h30 à 18h", "fr-FR", None, ["hours Mo-Fr 09:00-12:00,13:30-18:00"],
                 id="hours with a break, in a sentence"),
    pytest.param("Westerstraat 187, 1015 MA Amsterdam", "nl-NL", None, ["address Westerstraat 187, 1015 MA Amsterdam"],
                 id="postal address"),
]

QUIET = [
    pytest.param("Mo–Fr 9–18 mm", "de-DE", id="a size behind days"),
    pytest.param("Öffnungszeiten: Mo–Fr 2–30 Stück", "de-DE", id="no times of a shop"),
    pytest.param("Klaar.De winkel. Zie logo.png, v1.2, o.a. t.e.m.", "nl-NL", id="dots that are no addresses"),
    pytest.param("@media print, a@b, 3 @ € 5", "nl-NL", id="at signs"),
    pytest.param("Artikel 50 % günstiger, Artikel 20 Euro, Artikel 5 Prozent", "de-DE", id="shares and amounts behind article"),
    pytest.param("EAN 8712345600098", "nl-NL", id="wrong check digit"),
    pytest.param("8712345600099", "nl-NL", id="digits that nothing names"),
    pytest.param("Ordernummer 0202620123, NL91 ABNA 0417 1643 00", "nl-NL", id="order and account numbers"),
    pytest.param("€ 1 299 of R 1 199 000", "nl-NL", id="amounts"),
    pytest.param("14-12-2026 31-12-2026", "nl-NL", id="dates"),
    pytest.param("maat ma 36-46, ma t/m vr", "nl-NL", id="no hours"),
]


@pytest.mark.parametrize(("line", "locale", "label", "contacts"), CAUGHT)
def test_caught(line, locale, label, contacts):
    assert stated(line, locale, label) == contacts


@pytest.mark.parametrize(("line", "locale"), QUIET)
def test_quiet(line, locale):
    assert stated(line, locale) == []


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 11))
def test_a_changed_digit_breaks_the_check_digit(digits, place):
    check = next(str(last) for last in range(10) if has_check_digit(digits + str(last)))
    changed = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1:]
    assert not has_check_digit(changed + check)
