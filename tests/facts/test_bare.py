"""Digits without a currency are a price where the words or the shape of a label say so, and nowhere else."""

from __future__ import annotations

import pytest

from brandlint.facts.model import Fact, Money
from brandlint.facts.money import find
from brandlint.facts.reading import Reading


def _facts(line: str, locale: str) -> list[Fact]:
    return [fact for fact in find(Reading.of(line, locale), ()) if isinstance(fact.value, Money)]


CAUGHT = [
    ("nl-NL", "Roomkaas bieslook per kuipje 1.49", ["1.49"]), ("nl-NL", "Sla per krop, per 500 gram 1.00", ["1.00"]),
    ("nl-NL", "Pruimen Zak 750 gram. 1.99", ["1.99"]), ("nl-NL", "Bier krat 24 flesjes 11.99", ["11.99"]),
    ("nl-NL", "Vaatwastabletten 40 tabs 5,49 3,99", ["5,49", "3,99"]), ("nl-NL", "Citroenen -33% 0.59 0.39", ["0.59", "0.39"]),
    ("nl-NL", "ACTIE 1.99 Pruimen", ["1.99"]), ("nl-NL", "Wasmiddel op=op 2,49", ["2,49"]), ("nl-NL", "alle smaken 1.29", ["1.29"]),
    ("nl-NL", "Thee per stuk van 2.49 tot 3.35", ["2.49", "3.35"]),
    ("en-GB", "Cream cheese per tub 1.49", ["1.49"]), ("en-GB", "Plums 750 g 1.99", ["1.99"]), ("en-GB", "Cola 24 cans 7.49 5.99", ["7.49", "5.99"]),
    ("en-GB", "SPECIAL 1.99 plums", ["1.99"]),
    ("af-ZA", "Roomkaas per houer 24.99", ["24.99"]), ("af-ZA", "Melk 6 bottels 89.99", ["89.99"]), ("af-ZA", "SPESIAAL 19.99 pruime", ["19.99"]),
    ("de-DE", "Frischkäse je Becher 1,49", ["1,49"]), ("de-DE", "Wasser 12 Flaschen 5,99 4,49", ["5,99", "4,49"]),
]

IN_DOUBT = [
    ("nl-NL", "Wandklok Noor | blauw | 24,95", ["24,95"]), ("nl-NL", "Belegen plakken 3.59 2.59", ["3.59", "2.59"]),
    ("nl-NL", "Gevulde courgette, verkrijgbaar vanaf zaterdag. 6.99", ["6.99"]),
]

QUIET = [
    ("nl-NL", "Wijn per fles 0.75 liter"), ("nl-NL", "Alle pakken van 0.75 - 1 liter"), ("nl-NL", "Leesbril sterkte 2.50"),
    ("nl-NL", "Kabel 1.80 m, versie 2.10"), ("nl-NL", "per dag 9.30 uur"), ("nl-NL", "Voor 4 personen 35 minuten"),
    ("nl-NL", "6 x 0,33 l blik"), ("nl-NL", "Alcohol 8.5% vol 0.75 liter"), ("nl-NL", "Plank 4 m 2,44"), ("nl-NL", "Kaas 48+ ca. 1.05 kg"),
    ("nl-NL", "Zaterdag open 9.30 | zondag dicht"), ("nl-NL", "Uitslag 7.25 8.40"), ("nl-NL", "Heineken 0.0 24x 30 cl"),
    ("en-GB", "Wine per bottle 0.75 litres"), ("en-GB", "Serves 4 people 45 minutes"), ("en-GB", "Reading glasses 2.50"),
    ("af-ZA", "Wyn per bottel 0.75 liter"), ("de-DE", "Wein je Flasche 0,75 Liter"), ("de-DE", "Lesebrille 2,50"),
]


@pytest.mark.parametrize(("locale", "line", "texts"), CAUGHT, ids=[line for _, line, _ in CAUGHT])
def test_the_shape_of_a_label_makes_a_price(locale: str, line: str, texts: list[str]) -> None:
    facts = _facts(line, locale)
    assert [fact.text for fact in facts] == texts
    assert facts[-1].sure


@pytest.mark.parametrize(("locale", "line", "texts"), IN_DOUBT, ids=[line for _, line, _ in IN_DOUBT])
def test_a_place_in_the_line_alone_leaves_a_doubt(locale: str, line: str, texts: list[str]) -> None:
    facts = _facts(line, locale)
    assert [fact.text for fact in facts] == texts
    assert not any(fact.sure for fact in facts)


@pytest.mark.parametrize(("locale", "line"), QUIET, ids=[line for _, line in QUIET])
def test_contents_sizes_times_and_scores_are_none(locale: str, line: str) -> None:
    assert _facts(line, locale) == []
