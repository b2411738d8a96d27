from __future__ import annotations

import pytest

from brandlint.visuals.recognition.wording import as_meant


@pytest.mark.parametrize(("read", "meant"), [
    pytest.param("507º0", "507⁰⁰", id="a raised zero that was read as an ordinal sign"),
    pytest.param("€ 12⁵º", "€ 12⁵⁰", id="the second one"),
    pytest.param("€ 8ºº", "€ 8⁰⁰", id="both"),
    pytest.param("R 6,5O", "R 6,50", id="a letter among the cents"),
    pytest.param("€ l9,95", "€ 19,95", id="a letter among the whole units"),
    pytest.param("3-€", "3,-€", id="a dash for no cents whose comma was lost"),
    pytest.param("was R 166,29,nouR 48,29", "was R 166,29, nou R 48,29", id="spaces that were lost beside amounts"),
    pytest.param("voor€39,95per stuk", "voor €39,95 per stuk", id="spaces on both sides"),
    pytest.param("£1,O49.5o", "£1,049.50", id="letters among thousands"),
])
def test_figures_are_put_as_they_are_meant(read, meant):
    assert as_meant(read) == meant


@pytest.mark.parametrize("text", ["20º buiten", "O,OO", "Oo.la", "Solo,lol", "661⁴⁶", "€ 39,95", "maat 40º", "10.lolo", "3-5", "€ 3,-", "06-12", "1,5kg", "RR 5", "wifi€"])
def test_other_texts_stay(text):
    assert as_meant(text) == text
