"""What is left to be filled in, and what only looks like it."""

from __future__ import annotations

import pytest

QUIET = [
    pytest.param("web/nl/a.html", "<p>Maat XS t/m XXL, ook in XXXL.</p>", id="sizes"),
    pytest.param("web/nl/a.html", "<p>Liefs, xxx Sanne. Tot snel XX</p>", id="kisses"),
    pytest.param("web/en/a.html", "<p>The X-ray table, iPhone X case, Xbox.</p>", id="names with an X"),
    pytest.param("web/en/a.html", "<p>Enter your code at checkout. [Ad]</p>", id="an ordinary hint"),
    pytest.param("web/nl/a.html", "<p>De tekst volgt de lijn van het verhaal. Een formulier om in te vullen.</p>", id="ordinary words"),
    pytest.param("web/nl/a.html", '<p>Je geboortedatum: <input placeholder="dd-mm-jjjj"></p>', id="a field's own hint"),
    pytest.param("web/en/a.html", "<p>TODO ES POSIBLE. Lamp Todo, a TODO list for you</p>", id="words that are written so"),
    pytest.param("web/en/a.html", "<p>The file TODO.txt in the archive</p>", id="a file's name"),
    pytest.param("web/nl/a.html", "<p>Prijs: {{ price }}. Beste *|FNAME|*,</p>", id="merge tags"),
    pytest.param("social/a.md", "Lees meer in [link](https://lumen.example)", id="a link in Markdown"),
]
CAUGHT = [
    pytest.param("web/nl/a.html", "<p>Lamp Orion nu € XX,XX</p>", "€ XX,XX", id="crosses for an amount"),
    pytest.param("web/af/a.html", "<p>Lamp Orion nou R X XXX</p>", "R X XXX", id="with a thousand"),
    pytest.param("web/en/a.html", "<p>Save xx% today</p>", "xx%", id="crosses for a percentage"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion nu € __,__</p>", "€ __,__", id="lines for an amount"),
    pytest.param("web/en/a.html", "<p>Lorem ipsum dolor sit amet, consectetur.</p>", "Lorem ipsum", id="filler"),
    pytest.param("web/en/a.html", "<p>Headline: TBC</p>", "TBC", id="to be confirmed"),
    pytest.param("web/nl/a.html", "<p>Beste [voornaam], dit is voor jou.</p>", "[voornaam]", id="a name in brackets"),
    pytest.param("app/nl.json", '{"empty": "TODO vertalen"}', "TODO", id="a note to a translator"),
    pytest.param("web/nl/a.html", "<h2>Tekst volgt</h2>", "Tekst volgt", id="nl"),
    pytest.param("web/en/a.html", "<h2>Copy to follow</h2>", "Copy to follow", id="en"),
    pytest.param("web/af/a.html", "<h2>Hier kom die prys</h2>", "Hier kom die prys", id="af"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_what_is_ready_is_let_pass(judge, path, text):  # type: ignore[no-untyped-def]
    assert [one.found for one in judge({path: text}) if one.code == "DOC001"] == []


@pytest.mark.parametrize(("path", "text", "found"), CAUGHT)
def test_what_is_still_to_be_filled_in_is_found(judge, path, text, found):  # type: ignore[no-untyped-def]
    said = [one for one in judge({path: text}) if one.code == "DOC001"]
    assert [one.found for one in said][:1] == [found]
    assert said[0].severity == "error"


def test_a_draft_may_have_gaps(judge, tmp_path):  # type: ignore[no-untyped-def]
    (tmp_path / "brandlint.yaml").write_text("profile: draft\n")
    assert [one.code for one in judge({"web/nl/a.html": "<p>Lamp Orion nu € XX,XX</p>"}) if one.code == "DOC001"] == []
