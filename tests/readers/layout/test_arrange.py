"""Pieces on a page are read as a person reads the page, and what belongs together is grouped together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.places import Box
from brandlint.readers.layout import Drawing, Group, Look, Paragraph, Piece, arrange
from brandlint.readers.layout.pieces import Node, line_box, turned

PLAIN = Look()
BOLD = Look(bold=True)
PRICE = Look(bold=True, colour="#C00000")


def piece(x: float, y: float, text: str, size: float = 10, look: Look = PLAIN, angle: int = 0) -> Piece:
    """A piece whose letters are half as wide as high, from `x` on the baseline `y`."""
    return Piece(text, line_box(1, x, x + 0.5 * size * len(text), y, size), size, 0, look, angle)


def texts(nodes: tuple[Node, ...]) -> list[object]:
    """The tree as nested lists of what is read; a table's rows are tuples of their cells."""
    read: list[object] = []
    for node in nodes:
        if isinstance(node, Paragraph):
            read.append(node.text)
        elif node.kind is ContainerKind.ROW:
            read.append(tuple(" / ".join(leaf.text for leaf in leaves(cell)) for cell in node.children))
        else:
            read.append(texts(node.children))
    return read


def leaves(node: Node) -> list[Paragraph]:
    return [node] if isinstance(node, Paragraph) else [leaf for child in node.children for leaf in leaves(child)]


def smallest_holder(nodes: tuple[Node, ...], *wanted: str) -> list[str]:
    """What the smallest group holds in which all the wanted texts stand."""
    for node in nodes:
        held = [leaf.text for leaf in leaves(node)]
        if all(text in held for text in wanted) and isinstance(node, Group):
            return smallest_holder(node.children, *wanted) or held
    return []


def test_a_price_with_its_was_price_belongs_to_the_name_above_it_not_to_the_row_below() -> None:
    badge = Drawing(Box(1, 20, 34, 58, 49))
    pieces = [piece(20, 31, "Ketelbraai Kalahari", 5), piece(25, 45, "R2 399", 10, PRICE), piece(66, 45, "R2 899", 5),
              piece(20, 57, "Wolkombers Karoo", 4), piece(62, 57, "R699", 4.6, PRICE)]
    assert texts(arrange(pieces, [badge])) == ["Ketelbraai Kalahari", ("R2 399", "R2 899"), ("Wolkombers Karoo", "R699")]


def test_large_prices_left_of_names_with_was_prices_are_rows() -> None:
    pieces = []
    for index, (price, name, was) in enumerate([("€ 27", "Snoeischaar", "van € 34,95"), ("€ 22", "Gieter", ""), ("€ 59", "Plantenbak", "van € 79")]):
        y = 100 + 36 * index
        pieces += [piece(40, y, price, 22, PRICE), piece(160, y - 4, name, 12, BOLD), *([piece(160, y + 8, was, 8)] if was else [])]
    assert texts(arrange(pieces)) == [[("€ 27", "Snoeischaar / van € 34,95"), ("€ 22", "Gieter"), ("€ 59", "Plantenbak / van € 79")]]


def test_rows_whose_cells_begin_at_one_height_are_rows_whatever_their_sizes() -> None:
    rows = [("Hanglamp", "€ 129,-", "€ 99,-"), ("Leeslamp", "€ 79,-", "€ 64,-"), ("Nachtlamp", "€ 34,90", "€ 27,-")]
    pieces = [one for at, (name, was, price) in enumerate(rows) for one in (
        piece(40, 109 + 32 * at, name, 12, BOLD), piece(180, 107 + 32 * at, was, 10), piece(300, 114 + 32 * at, price, 18, PRICE))]
    assert texts(arrange(pieces)) == [rows]


def test_prices_at_the_foot_of_cards_make_no_rows_with_the_names_below() -> None:
    pieces = []
    for row, cards in enumerate([(("Daunendecke", "189,00", "149,00"), ("Kissen", "", "49,90")), (("Laken", "29,90", "19,90"), ("Wolldecke", "", "99,00"))]):
        for column, (name, was, price) in enumerate(cards):
            x, y = 40 + 250 * column, 100 + 125 * row
            pieces += [piece(x, y, name, 14, BOLD), *([piece(x, y + 22, was, 11)] if was else []), piece(x, y + 58, price, 22, PRICE)]
    nodes = arrange(pieces)
    assert smallest_holder(nodes, "Wolldecke", "99,00") == ["Wolldecke", "99,00"]
    assert smallest_holder(nodes, "Kissen", "49,90") == ["Kissen", "49,90"]


def slanted(x: float, y: float, text: str, size: float, angle: int) -> Piece:
    """A piece that is turned and begins about where a level one would."""
    left, base = turned(x, y, angle)
    return piece(left, base, text, size, PRICE, angle)


@pytest.mark.parametrize("boxes", [True, False], ids=["on cards", "without boxes"])
def test_prices_that_are_turned_belong_to_the_name_beside_them(boxes: bool) -> None:
    cards = [(40 + 220 * (index % 2), 100 + 160 * (index // 2), name, price) for index, (name, price) in enumerate(
        [("Crème Galet", "21,90"), ("Savon Mousse", "6,90"), ("Huile Fougère", "26,00"), ("Baume Rosée", "11,50")])]
    pieces = [one for x, y, name, price in cards for one in (piece(x, y, name, 12, BOLD), slanted(x + 120, y + 14, price, 20, 5))]
    drawings = [Drawing(Box(1, x - 10, y - 30, x + 200, y + 60)) for x, y, _, _ in cards] if boxes else []
    nodes = arrange(pieces, drawings)
    for _, _, name, price in cards:
        assert smallest_holder(nodes, name, price) == [name, price]


def test_a_grid_of_cards_binds_each_price_to_the_name_above_it() -> None:
    names = ["Kruk Eik", "Bank Linnen", "Lamp Koper", "Tafel Rond", "Kast Wit", "Stoel Riet"]
    pieces = []
    for index, name in enumerate(names):
        x, y = 40 + 180 * (index % 3), 200 + 220 * (index // 3)
        pieces += [piece(x, y, name, 12, BOLD), piece(x, y + 22, f"€ {index + 1}9,95", 18, PRICE)]
    pictures = [
        Drawing(Box(1, 40 + 180 * (i % 3), 80 + 220 * (i // 3), 180 + 180 * (i % 3), 180 + 220 * (i // 3)), True)
        for i in range(6)
    ]
    nodes = arrange(pieces, pictures)
    for index, name in enumerate(names):
        assert smallest_holder(nodes, name, f"€ {index + 1}9,95") == [name, f"€ {index + 1}9,95"]


def test_rows_of_name_was_and_now_are_a_table() -> None:
    rows = [("Sok", "€ 9,95", "€ 7,95"), ("Handschoen", "€ 19,95", "€ 14,95"), ("Das", "€ 29,95", "€ 24,95")]
    pieces = [piece(x, 100 + 24 * y, text) for y, row in enumerate(rows) for x, text in zip((40, 200, 300), row, strict=True)]
    assert texts(arrange(pieces)) == [rows]


def test_two_price_lists_side_by_side_are_two_tables() -> None:
    rows = [("Thee", "2,50", "Koek", "1,75"), ("Koffie", "2,75", "Taart", "4,25")]
    pieces = [
        piece(x, 100 + 14 * y, text) for y, row in enumerate(rows) for x, text in zip((40, 140, 240, 340), row, strict=True)
    ]
    nodes = arrange(pieces)
    assert smallest_holder(nodes, "Koek", "1,75") == ["Koek", "1,75"]
    assert smallest_holder(nodes, "Thee", "Koffie") == ["Thee", "2,50", "Koffie", "2,75"]


def test_cards_with_a_picture_at_the_left_are_no_cells_of_a_row() -> None:
    pieces, pictures = [], []
    for index, (name, price) in enumerate([("Mixer", "39"), ("Ketel", "24"), ("Rooster", "29"), ("Weegschaal", "12")]):
        x, y = 120 + 250 * (index % 2), 100 + 90 * (index // 2)
        pieces += [piece(x, y, name, 10, BOLD), piece(x, y + 24, price, 20, PRICE)]
        pictures.append(Drawing(Box(1, x - 80, y - 15, x - 12, y + 50), picture=True))
    nodes = arrange(pieces, pictures)
    assert smallest_holder(nodes, "Ketel", "24") == ["Ketel", "24"]
    assert not any(node.kind is ContainerKind.ROW for node in nodes if isinstance(node, Group))


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    left = ["Wij bakken elke morgen vers brood in", "onze eigen ovens aan de haven en staan", "om zeven uur voor je klaar."]
    right = ["Elke zaterdag is er een proeverij met", "kazen van boeren uit de buurt en met", "wijn die wij zelf uitzoeken."]
    pieces = [piece(x, 100 + 12 * y, text) for x, column in ((40, left), (300, right)) for y, text in enumerate(column)]
    assert [leaf.text for node in arrange(pieces) for leaf in leaves(node)] == [" ".join(left), " ".join(right)]


def test_names_and_prices_that_alternate_are_entries() -> None:
    pieces = []
    for index, (name, price) in enumerate([("Mok", "8,00"), ("Bord", "12,00"), ("Kom", "9,50")]):
        pieces += [piece(40, 100 + 32 * index, name, 11, BOLD), piece(40, 116 + 32 * index, price, 11, PRICE)]
    assert smallest_holder(arrange(pieces), "Bord", "12,00") == ["Bord", "12,00"]


def test_a_drawn_box_holds_together_what_stands_close_to_other_things() -> None:
    pieces = [
        piece(40, 100, "Aanbieding"),
        piece(40, 130, "€ 5,00", 14),
        piece(40, 142, "Andere tekst"),
        piece(40, 160, "nog iets", 12),
    ]
    nodes = arrange(pieces, [Drawing(Box(1, 30, 85, 200, 136))])
    assert smallest_holder(nodes, "Aanbieding", "€ 5,00") == ["Aanbieding", "€ 5,00"]


def test_turned_text_is_read_as_lines_of_its_own() -> None:
    pieces = [piece(40, 100, "Gewone regel"), piece(200, 300, "Alleen", angle=352), piece(233, 300, "vandaag", angle=352)]
    assert sorted(leaf.text for node in arrange(pieces) for leaf in leaves(node)) == ["Alleen vandaag", "Gewone regel"]


@pytest.mark.parametrize("pieces", [[], [piece(0, 0, "één")]], ids=["nothing", "one piece"])
def test_small_pages(pieces: list[Piece]) -> None:
    assert [leaf.text for node in arrange(pieces) for leaf in leaves(node)] == [one.text for one in pieces]


@given(
    st.lists(
        st.tuples(st.floats(0, 600), st.floats(0, 800), st.sampled_from([6.0, 10.0, 11.0, 30.0]), st.sampled_from([0, 0, 0, 90])),
        max_size=30,
    ),
    st.lists(st.tuples(st.floats(0, 500), st.floats(0, 700)), max_size=6),
)
def test_nothing_is_lost_and_nothing_read_twice(
    places: list[tuple[float, float, float, int]], corners: list[tuple[float, float]]
) -> None:
    pieces = [piece(x, y, "woord", size, angle=angle)._replace(key=key) for key, (x, y, size, angle) in enumerate(places)]
    drawings = [Drawing(Box(1, x, y, x + 150, y + 90)) for x, y in corners]
    read = [
        part.piece.key
        for node in arrange(pieces, drawings)
        for leaf in leaves(node)
        for line in leaf.lines
        for part in line.parts
    ]
    assert sorted(read) == list(range(len(pieces)))


def test_a_staircase_of_a_thousand_lines_has_an_order() -> None:
    nodes = arrange([piece(3 * step, 15 * step, "stap") for step in range(1000)])
    assert sum(len(leaf.lines) for node in nodes for leaf in leaves(node)) == 1000
