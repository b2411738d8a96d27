"""Pages of several makers are read as a person reads them; the pictures of the pages were looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from brandlint.documents.blocks import Block, ContainerKind, MarkKind, Role
from brandlint.documents.document import Document
from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.readers.pdf import read

FOLDER = Path(__file__).parents[2] / "fixtures" / "pdf"


@pytest.fixture(scope="module")
def document() -> Callable[[str], Document]:
    known: dict[str, Document] = {}

    def find(name: str) -> Document:
        if name not in known:
            known[name] = read(Source((FOLDER / f"{name}.pdf").read_bytes(), name))
        return known[name]

    return find


def block(document: Document, words: str) -> Block:
    return next(block for block in document.blocks if words in block.text.chars)


def struck(document: Document) -> list[str]:
    return [
        block.text.chars[mark.start : mark.end]
        for block in document.blocks
        for mark in block.marks
        if mark.kind is MarkKind.STRUCK
    ]


def holder(document: Document, first: str, second: str) -> list[str]:
    """Texts in the smallest container that holds both words."""

    def above(index: int) -> list[int]:
        return [index, *(above(document.containers[index].parent) if index else [])]

    paths = [above(block(document, words).container) for words in (first, second)]
    shared = next(index for index in paths[0] if index in paths[1])
    return [one.text.chars for one in document.blocks if shared in above(one.container)]


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        (
            "cards-nl",
            [
                "Warme broodjes, koude prijzen",
                "€ 3⁷⁵",
                "Binnen 30 dagen niet tevreden? Dan krijg je je geld terug.",
                "Actie geldig van 3 t/m 17 oktober 2026. Zolang de voorraad strekt.",
            ],
        ),
        (
            "menu-en",
            [
                "LARKSPUR",
                "Smoked pine",
                "efficient fluffy waffles are made to order, so please allow ten minutes. Afternoon tea for two is "
                "£39.00 £34.50 until Thursday 12 November.",
            ],
        ),
        (
            "hero-nl",
            [
                "STADSFIETS VELO",
                "Trap de zomer tegemoet",
                "€499⁹⁵",
                "30 dagen bedenktijd",
                "Gratis thuisbezorgd vanaf € 75\n2 jaar garantie op het frame\nInruil van je oude fiets",
                "naar de voorwaarden.",
            ],
        ),
        (
            "columns-en",
            [
                "The new evening market opens on Friday 6 November and runs until Saturday 19 December 2026. Use code QUINCE12",
                "HL-2026/11 printed on recycled paper",
                "Monday to Saturday 8.00 to 18.30",
            ],
        ),
        (
            "table-af",
            [
                "Rooibostee met suurlemoen en kaneel uit die\nSederberge",
                "R 1 099,00",
                "R 45⁹⁵ per bottel",
                "ons lewer gratis af vanaf R 600. Binne 14 dae kan u",
            ],
        ),
        (
            "notice-nl",
            [
                "Merino, 50 g",
                "11,25",
                "8⁹⁵",
                "Katoen, per bol",
                "donderdag 19 november 2026 krijg je op alle naalden een korting van 15%, ook op zomer- en winterwol.",
            ],
        ),
        ("leaflet-af", ["LENTE IN DIE TUIN", "R 219,00", "Kom kuier gerus op Saterdag 12 September 2026."]),
        ("drawn-nl", ["Zeepziederij Schuim", "Alleen deze week", "€ 7,25"]),
        ("turned-nl", ["Kaarsenset EUR 12,50", "Retour binnen 45 dagen", "Ondersteboven"]),
        ("no-copying", ["Readable by everybody, 3 for 2"]),
    ],
)
def test_texts(document: Callable[[str], Document], name: str, texts: list[str]) -> None:
    read_texts = [block.text.chars for block in document(name).blocks]
    assert [text for text in texts if not any(text in found for found in read_texts)] == []


@pytest.mark.parametrize(
    ("name", "prices"),
    [
        ("cards-nl", ["€ 4,95", "€ 3,60", "€ 1,85", "€ 2,45", "€ 1,10", "€ 5,25"]),
        ("menu-en", ["£39.00"]),
        ("hero-nl", ["van € 649,00"]),
        ("table-af", ["R 129,99", "R 89,00", "R 1 249,00"]),
        ("coupons-en", ["£18.50", "£18.50"]),
        ("drawn-nl", ["€ 6,50", "€ 9,00"]),
        ("leaflet-af", []),
        ("notice-nl", []),
    ],
    ids=[
        "Chromium",
        "Chromium inside a sentence",
        "a tilted line",
        "LibreOffice",
        "in a form",
        "cairo",
        "rows without rules",
        "none",
    ],
)
def test_struck_prices(document: Callable[[str], Document], name: str, prices: list[str]) -> None:
    assert struck(document(name)) == prices


@pytest.mark.parametrize(
    ("name", "first", "second", "together"),
    [
        ("cards-nl", "Krentenbol", "€ 0⁸⁵", ["Krentenbol", "€ 1,10", "€ 0⁸⁵"]),
        ("menu-en", "Fig slice", "£2.35", ["Fig slice", "£2.35"]),
        ("table-af", "Biltong, gesny", "R 1 099,00", ["Biltong, gesny", "R 1 249,00", "R 1 099,00"]),
        ("leaflet-af", "Strelitzia", "R 219,00", ["Strelitzia", "20 cm", "R 219,00"]),
        ("notice-nl", "Alpaca", "11,25", ["Alpaca, 100 g", "11,25"]),
        ("notice-nl", "8⁹⁵", "Katoen", ["8⁹⁵", "Katoen, per bol"]),
        ("coupons-en", "Oak salad bowl", "£23.40", ["Oak salad bowl", "£18.50", "£23.40", "Code BOARDS20 to 30 Sept."]),
        ("drawn-nl", "Lavendelzeep", "€ 4,75", ["Lavendelzeep", "€ 6,50", "€ 4,75"]),
    ],
    ids=[
        "card in a grid",
        "two lists side by side",
        "table row",
        "row without rules",
        "leader of dots",
        "price above the name",
        "drawn box",
        "box from cairo",
    ],
)
def test_a_price_stands_with_its_product(
    document: Callable[[str], Document], name: str, first: str, second: str, together: list[str]
) -> None:
    assert holder(document(name), first, second) == together


def test_cells_know_their_column(document: Callable[[str], Document]) -> None:
    found = document("table-af")
    assert [found.containers[block(found, words).container].column for words in ("Heuning", "R 129,99", "R 99,99")] == [0, 1, 2]
    assert [container.kind for container in found.containers].count(ContainerKind.ROW) == 4


@pytest.mark.parametrize(
    ("name", "words", "role"),
    [
        ("cards-nl", "Warme broodjes", Role.HEADING),
        ("cards-nl", "Actie geldig", Role.LEGAL),
        ("cards-nl", "Kom langs", Role.BODY),
        ("cards-nl", "€ 3⁷⁵", Role.BODY),
        ("menu-en", "Book a table", Role.BUTTON),
        ("hero-nl", "Aanbieding loopt", Role.LEGAL),
    ],
)
def test_roles(document: Callable[[str], Document], name: str, words: str, role: Role) -> None:
    assert block(document(name), words).role is role


def test_a_link_knows_its_address_and_its_place(document: Callable[[str], Document]) -> None:
    found = document("menu-en")
    assert block(found, "Book a table").link == "https://larkspur.example/book"
    (link,) = found.links
    place = link.place
    assert link.url == "https://larkspur.example/book"
    assert isinstance(place, Box)
    assert place.page == 1
    assert link.container == block(found, "Book a table").container


def test_a_stretch_is_placed_where_it_is_seen(document: Callable[[str], Document]) -> None:
    found = document("turned-nl")
    price = block(found, "Kaarsenset")
    start = price.text.chars.index("12,50")
    place = price.text.place(start, start + 5)
    assert isinstance(place, Box)
    # Set at 100 and 60 points of a page of which 40 and 20 are cropped, and turned by a quarter.
    assert place.page == 1
    assert place.left == pytest.approx(169.6, abs=1.5)
    assert place.top == pytest.approx(30, abs=2)
    assert place.bottom == pytest.approx(42, abs=2)


def test_styles_are_in_points_and_hex(document: Callable[[str], Document]) -> None:
    style = block(document("cards-nl"), "€ 3⁷⁵").style
    assert style is not None
    assert (style.size, style.weight, style.families, style.colour) == (20.0, 700, ("LiberationSans",), "#B3261E")


def test_a_note_of_the_printer_outside_the_trim_is_no_part_of_the_page(document: Callable[[str], Document]) -> None:
    assert not any("indd" in block.text.chars for block in document("coupons-en").blocks)


def test_pages_follow_each_other(document: Callable[[str], Document]) -> None:
    pages = [block.box.page for block in document("columns-en").blocks if block.box]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2}
