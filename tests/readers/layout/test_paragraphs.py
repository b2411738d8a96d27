"""Where a text goes on in the next line, and where it does not."""

from __future__ import annotations

import pytest

from brandlint.readers.layout import Line, Look, Part, Piece
from brandlint.readers.layout.paragraphs import paragraphs
from brandlint.readers.layout.pieces import line_box


def stack(*texts: str, leading: float = 12, size: float = 10, centred: bool = False) -> list[Line]:
    widest = max(len(text) for text in texts)
    found = []
    for index, text in enumerate(texts):
        left = 2.5 * (widest - len(text)) if centred else 0
        box = line_box(1, left, left + 5 * len(text), 100 + leading * index, size)
        found.append(Line.of([Part(Piece(text, box, size))]))
    return found


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (("Gratis retour binnen 30", "dagen bedenktijd"), "Gratis retour binnen 30 dagen bedenktijd"),
        (("Geldig van 1 tot en met", "14 maart. Alleen online."), "Geldig van 1 tot en met 14 maart. Alleen online."),
        (
            ("Pannen, € 24,95", "Ovenschaal: was € 29,95, nu € 19,95", "Garde € 4,50"),
            "Pannen, € 24,95\nOvenschaal: was € 29,95, nu € 19,95\nGarde € 4,50",
        ),
        (
            ("Mok Blauw € 14,95", "Bord Groen € 9,95", "Kom Oranje € 12,95"),
            "Mok Blauw € 14,95\nBord Groen € 9,95\nKom Oranje € 12,95",
        ),
        (
            ("Korting op alle zomer-", "jassen en op zomer- en win-", "terschoenen."),
            "Korting op alle zomerjassen en op zomer- en winterschoenen.",
        ),
        (("Op alle zomer-", "en winterjassen"), "Op alle zomer- en winterjassen"),
        (("Vragen? Stuur dan een e-", "mail naar de winkel."), "Vragen? Stuur dan een e-mail naar de winkel."),
        (("voor\u00ad", "waarden"), "voorwaarden"),
        (("• Gratis bezorgd", "• 2 jaar garantie"), "• Gratis bezorgd\n• 2 jaar garantie"),
        (("R 1", "249,00"), "R 1 249,00"),
        (("Gratis thuis", "2 jaar garantie", "Inruil mogelijk"), "Gratis thuis\n2 jaar garantie\nInruil mogelijk"),
    ],
    ids=[
        "lower case goes on",
        "a full line",
        "a list with prices",
        "a list of like lengths",
        "hyphens",
        "a hanging hyphen",
        "a hyphen of the word",
        "a soft hyphen",
        "bullets",
        "a price too long for its column",
        "selling points",
    ],
)
def test_joints(lines: tuple[str, ...], read: str) -> None:
    assert [paragraph.text for paragraph in paragraphs(stack(*lines))] == [read]


def test_centred_lines_that_are_full_are_joined() -> None:
    found = paragraphs(stack("Gebruik code", "MOLEN20 voor 20%", "korting", centred=True))
    assert [paragraph.text for paragraph in found] == ["Gebruik code MOLEN20 voor 20% korting"]


def test_a_wider_gap_ends_a_paragraph() -> None:
    late = Line.of([Part(Piece("Nieuwe alinea", line_box(1, 0, 65, 140, 10), 10))])
    lines = [*stack("Eerste regel van de tekst", "tweede regel."), late]
    assert [paragraph.text for paragraph in paragraphs(lines)] == ["Eerste regel van de tekst tweede regel.", "Nieuwe alinea"]


def test_another_size_or_weight_ends_a_paragraph() -> None:
    name, price = stack("Theepot", "€ 18,00")
    larger = Line.of([Part(Piece("€ 18,00", line_box(1, 0, 60, 118, 16), 16, 0, Look(bold=True)))])
    assert len(paragraphs([name, price])) == 1
    assert len(paragraphs([name, larger])) == 2


def test_a_big_number_and_what_it_counts_are_read_as_one() -> None:
    number = Line.of([Part(Piece("25%", line_box(1, 0, 70, 100, 40), 40, 0, Look(bold=True)))])
    noun = Line.of([Part(Piece("korting", line_box(1, 0, 50, 120, 14), 14))])
    assert [paragraph.text for paragraph in paragraphs([number, noun])] == ["25% korting"]


def test_live_lines_of_two_sizes_are_two_texts_though_the_first_is_full() -> None:
    lines = []
    for at, (text, size) in enumerate([("Valid until 16 May, in store and online.", 10), ("10% off with code ZEE10 over R500", 10),
                                       ("Free delivery over R750", 9.3)]):
        box = line_box(1, 0, 5 * len(text), 100 + 12 * at, size)
        lines.append(Line.of([Part(Piece(text, box, size, look=Look(families=("Lato",))))]))
    assert [one.text for one in paragraphs(lines)] == [
        "Valid until 16 May, in store and online. 10% off with code ZEE10 over R500\nFree delivery over R750"]
