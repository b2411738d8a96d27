"""Where offers can be used, and what only looks like it."""

from __future__ import annotations

import pytest

from brandlint.facts import find
from brandlint.facts.model import Kind


def places(line, locale):
    facts = (fact for fact in find(line, locale) if fact.kind == Kind.REDEEM)
    return [f"{fact.value} | {fact.text}{'' if fact.sure else ' ?'}" for fact in facts]


CAUGHT = [
    pytest.param("25% korting, alleen online.", "nl-NL", ["online only | alleen online"], id="only"),
    pytest.param("Code ZON15 werkt online, in de app en in de winkel.", "nl-NL",
                 ["online and app and store | online, in de app en in de winkel"], id="three places"),
    pytest.param("Tot en met 18 december, online en in de winkel.", "nl-NL", ["online and store | online en in de winkel"],
                 id="beside a period"),
    pytest.param("Laars Wad nu € 69,95, online en in de winkel.", "nl-NL", ["online and store | online en in de winkel ?"],
                 id="beside a price only, in doubt"),
    pytest.param("15% off with SUN15. Online only.", "en-GB", ["online only | Online only"], id="in the next sentence"),
    pytest.param("Online only", "en-GB", ["online only | Online only ?"], id="a badge, in doubt: it may be about the article"),
    pytest.param("15% afslag, slegs in die winkel.", "af-ZA", ["store only | slegs in die winkel"], id="Afrikaans"),
]

QUIET = [
    pytest.param("Werkt code ZON15 ook in de winkel?", "nl-NL", id="a question"),
    pytest.param("Gratis verzending bij code ZON15, retour alleen in de winkel.", "nl-NL", id="returns"),
    pytest.param("Haal je bestelling met korting alleen in de winkel op.", "nl-NL", id="picking up"),
    pytest.param("Kom langs in de winkel: 20% korting", "nl-NL", id="a visit"),
    pytest.param("Gift cards from £25 in every shop and online", "en-GB", id="gift cards"),
    pytest.param("Wij zijn er online en in de winkel.", "nl-NL", id="no offer"),
    pytest.param("Open op zondag. Alleen in onze winkels.", "nl-NL", id="about the sentence before"),
    pytest.param("Shop online and in store.", "en-GB", id="an invitation"),
    pytest.param("20% korting, niet geldig in de winkel", "nl-NL", id="ruled out"),
]


@pytest.mark.parametrize(("line", "locale", "stated"), CAUGHT)
def test_caught(line, locale, stated):
    assert places(line, locale) == stated


@pytest.mark.parametrize(("line", "locale"), QUIET)
def test_quiet(line, locale):
    assert places(line, locale) == []
