"""An SVG is read as it is seen, with places in the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.blocks import Block, MarkKind, Role
from brandlint.documents.document import Document
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.svg import read

OPEN = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 600 400" '
    'width="600" height="400">'
)


def drawing(content: str) -> Document:
    return read(Source((OPEN + content + "</svg>").encode(), "banner.svg"))


def texts(document: Document) -> list[str]:
    return [block.text.chars for block in document.blocks]


@pytest.mark.parametrize(
    ("content", "read_texts"),
    [
        ('<text y="20">Kop <tspan font-weight="bold">vet</tspan> en dun</text>', ["Kop vet en dun"]),
        ('<text y="20">€ 39<tspan font-size="8" dy="-6">95</tspan></text>', ["€ 39⁹⁵"]),
        ('<text y="60" font-size="40">12<tspan baseline-shift="super" font-size="60%">50</tspan></text>', ["12⁵⁰"]),
        ('<text x="0" y="60" font-size="40">7</text><text x="23" y="45" font-size="20">49</text>', ["7⁴⁹"]),
        ('<text y="60" font-size="40">39<tspan font-size="20">,95</tspan></text>', ["39,95"]),
        (
            '<text><tspan x="9" y="30">Gratis retour binnen 30</tspan><tspan x="9" dy="1.2em">dagen bedenktijd</tspan></text>',
            ["Gratis retour binnen 30 dagen bedenktijd"],
        ),
        (
            '<text><tspan x="9" y="30">Muts € 9,95</tspan><tspan x="9" dy="1.2em">Sjaal van alpaca € 19,95</tspan></text>',
            ["Muts € 9,95\nSjaal van alpaca € 19,95"],
        ),
        ('<text y="20">A&amp;B &#8364;&#160;5 <![CDATA[<nu>]]></text>', ["A&B €\u00a05 <nu>"]),
        ('<text y="20">\n   veel\n   wit   </text>', ["veel wit"]),
        ('<text y="20" style="text-transform:uppercase">sale</text>', ["SALE"]),
        ('<path id="p" d="M10 60 Q 50 0 90 60"/><text><textPath href="#p">Langs een boog</textPath></text>', ["Langs een boog"]),
        ('<defs><text id="t" y="20">Uit een symbool</text></defs><use href="#t" x="10" y="20"/>', ["Uit een symbool"]),
        ('<defs><text y="20">nooit te zien</text></defs><clipPath><text y="20">ook niet</text></clipPath>', []),
        (
            '<foreignObject x="1" y="1" width="200" height="90"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eén <b>alinea</b>'
            ".</p><p>Nog één.</p></div></foreignObject>",
            ["Eén alinea.", "Nog één."],
        ),
        ('<g transform="translate(0 200)"><text y="20">onder</text></g><text y="30">boven</text>', ["boven", "onder"]),
        ('<text x="300" y="80" transform="rotate(-8 300 80)">Alleen deze week</text>', ["Alleen deze week"]),
        ('<path d="M0 0h10v10z"/>', []),
    ],
    ids=[
        "a look inside",
        "raised by dy",
        "raised by baseline-shift",
        "cents as their own text",
        "small but separated",
        "wrapped lines",
        "a list",
        "entities and CDATA",
        "white space",
        "capitals",
        "along a path",
        "used",
        "never shown",
        "HTML inside",
        "moved groups",
        "turned",
        "no text",
    ],
)
def test_what_is_read(content: str, read_texts: list[str]) -> None:
    assert texts(drawing(content)) == read_texts


@pytest.mark.parametrize(
    ("content", "words", "raw"),
    [
        ('<text y="20">Nu <tspan fill="red">€&#160;39,95</tspan></text>', "€\u00a039,95", "€&#160;39,95"),
        ('<text y="20">&amp; 15%</text>', "15%", "15%"),
        ('<text y="60" font-size="40">39<tspan font-size="20" dy="-14">95</tspan></text>', "⁹⁵", "95"),
        ("<title>Café 😀 nu</title>", "nu", "nu"),
        ('<g aria-label="Pot &amp; pan"><text y="20">x</text></g>', "Pot & pan", "Pot &amp; pan"),
    ],
)
def test_places_are_exact(content: str, words: str, raw: str, written: Callable[[Document, Block, str], str]) -> None:
    document = drawing(content)
    block = next(block for block in document.blocks if words in block.text.chars)
    assert written(document, block, words) == raw


@pytest.mark.parametrize(
    "attribute", ['text-decoration="line-through"', 'style="text-decoration:line-through"', 'class="was"', 'id="old"']
)
def test_struck_by_style(attribute: str) -> None:
    style = "<style>g .was, #old { text-decoration: line-through }</style>"
    document = drawing(f"{style}<g><text y='20' {attribute}>€ 59,95</text></g>")
    assert [(mark.start, mark.end, mark.kind) for mark in document.blocks[0].marks] == [(0, 7, MarkKind.STRUCK)]


@pytest.mark.parametrize(
    "line",
    [
        '<line x1="8" y1="25" x2="80" y2="25" stroke="#000"/>',
        '<path d="M8 25H80"/>',
        '<rect x="8" y="24.5" width="70" height="1"/>',
    ],
)
def test_struck_by_a_line(line: str) -> None:
    (block,) = drawing(f'<text x="10" y="30">€ 59,95</text>{line}').blocks
    assert [mark.kind for mark in block.marks] == [MarkKind.STRUCK]


@pytest.mark.parametrize("attribute", ['display="none"', 'style="visibility:hidden"', 'opacity="0"', 'class="gone"'])
def test_hidden(attribute: str) -> None:
    (block,) = drawing(f"<style>.gone{{display:none}}</style><g {attribute}><text y='20'>geheim</text></g>").blocks
    assert [(mark.start, mark.end, mark.kind) for mark in block.marks] == [(0, 6, MarkKind.HIDDEN)]


def test_a_link_around_a_shape_and_words_is_a_button() -> None:
    document = drawing(
        '<a xlink:href="https://shop.example/?a=1&amp;b=2"><rect x="10" y="10" width="120" height="40"/>'
        '<text x="20" y="35">Bekijk de actie</text></a>'
    )
    (block,) = document.blocks
    (link,) = document.links
    assert (block.role, block.link, link.url) == (Role.BUTTON, "https://shop.example/?a=1&b=2", "https://shop.example/?a=1&b=2")
    span = span_of(link.place)
    assert span is not None
    assert document.source.text[span.start : span.end] == "https://shop.example/?a=1&amp;b=2"


def test_a_link_inside_a_text_does_not_part_it() -> None:
    document = drawing('<text y="20">Lees de <a href="https://shop.example/v">voorwaarden</a> eerst</text>')
    assert texts(document) == ["Lees de voorwaarden eerst"]
    assert document.blocks[0].link is None
    assert document.links[0].container == document.blocks[0].container


def test_pictures_and_language() -> None:
    head = b'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="af-ZA">'
    document = read(Source(head + b'<image href="pak.png" width="40" height="20"/></svg>'))
    (image,) = document.images
    assert (image.url, image.width, image.height) == ("pak.png", 40, 20)
    assert document.records[0].locale == "af-ZA"


def test_texts_for_one_language_have_their_own_record() -> None:
    document = drawing('<switch><text systemLanguage="af" y="20">Môre</text><text y="20">Morgen</text></switch>')
    assert {block.text.chars: document.records[block.record].locale for block in document.blocks} == {
        "Môre": "af",
        "Morgen": None,
    }


def test_sizes_are_as_shown() -> None:
    document = read(
        Source(
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="400" height="200">'
            b'<style>text{font:bold 10px "Open Sans",sans-serif;fill:#14756B}</style><text y="20">x</text></svg>'
        )
    )
    style = document.blocks[0].style
    assert style is not None
    assert (style.size, style.weight, style.families, style.colour) == (40.0, 700, ("Open Sans", "sans-serif"), "#14756B")


def test_cards_in_a_banner_hold_their_own_price() -> None:
    document = drawing(
        "".join(
            f'<rect x="{x}" y="50" width="180" height="200" fill="#eee"/><text x="{x + 10}" y="90">{name}</text>'
            f'<text x="{x + 10}" y="150" font-size="30">{price}</text>'
            for x, name, price in ((20, "Kan", "€ 8"), (220, "Kop", "€ 4"))
        )
    )
    assert texts(document) == ["Kan", "€ 8", "Kop", "€ 4"]
    containers = [block.container for block in document.blocks]
    assert containers[0] == containers[1] != containers[2] == containers[3]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "the file is empty"),
        ("<html><body/></html>", "it holds <html>"),
        (OPEN + "<text>a</txt></svg>", "line 1, column 140: the tag that closes here"),
        (OPEN + "\n<text>a &euro;</text></svg>", "line 2, column 9: undefined entity"),
        (OPEN + "<g>" * 100_000, "line 1, column .*nested more than 250 deep"),
        ('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]>' + OPEN + "<text>&x;</text></svg>", "declares the entity x"),
        ('<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + OPEN + "<text>&b;</text></svg>", "declares the entity b"),
    ],
    ids=["empty", "HTML", "broken", "unknown entity", "deep", "an entity from elsewhere", "an entity of entities"],
)
def test_files_that_cannot_be_read(data: str, message: str) -> None:
    with pytest.raises(UnreadableAsset, match=message):
        read(Source(data.encode(), "banner.svg"))


@pytest.mark.parametrize(
    "content",
    [
        '<g id="a"><use href="#a"/><text y="9">x</text></g>',
        '<text x="1e999" y="nan">x</text>',
        '<text font-size="0" y="1">x</text>',
        '<text y="9" transform="matrix(0 0 0 0 0 0)">x</text>',
        '<text style="font-size:;fill" y="9">x</text>',
    ],
)
def test_odd_but_readable(content: str) -> None:
    assert set(texts(drawing(content))) == {"x"}


def test_names_of_entities_that_a_drawing_program_declares_are_fine() -> None:
    document = read(
        Source(('<!DOCTYPE svg [<!ENTITY merk "Korrel">]>' + OPEN + '<text y="20">Van &merk; nu</text></svg>').encode())
    )
    assert texts(document) == ["Van Korrel nu"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    document = read(Source((head + OPEN + '<text y="20">Één crème</text></svg>').encode(encoding)))
    assert texts(document) == ["Één crème"]
    span = span_of(document.blocks[0].text.place(0, 3))
    assert span is not None
    assert document.source.text[span.start : span.end] == "Één"


def test_more_text_than_a_picture_holds_is_cut_and_said() -> None:
    document = drawing(f'<text y="20">{"woord " * 80_000}</text>')
    assert [one.what for one in document.unread] == ["text"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_every_character_is_where_its_place_says(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    document = drawing(f'<text y="20">{escaped}</text>')
    for block in document.blocks:
        for index, char in enumerate(block.text.chars):
            span = span_of(block.text.place(index, index + 1))
            assert span is not None
            assert document.source.text[span.start : span.end] == {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.get(char, char)
