"""What the cascade resolves is what Chromium computed for the same pages (recorded by record_browser.py)."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from brandlint.documents.blocks import Block, MarkKind, Role, Variant
from brandlint.documents.source import Source
from brandlint.readers.html import is_quirky, read
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.looks import INITIAL, Look, Looks
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.sheets import sheets_of
from brandlint.readers.html.tree import parse_with_turbohtml
from brandlint.readers.html.values import families

HERE = Path(__file__).parent
RECORDED: dict[str, dict[str, list[Any]]] = json.loads((HERE / "browser.json").read_text(encoding="utf-8"))


def looks_of(text: str) -> list[tuple[Element, Look]]:
    """Every element of a page's body in order, with its look."""
    root = parse_with_turbohtml(text)
    looks = Looks(Cascade(sheets_of(root, text), text, quirks=is_quirky(text)))
    waiting, found = [(root, INITIAL, False)], []
    while waiting:
        element, parent, in_body = waiting.pop()
        look = looks.of(element, parent) if element.tag != "#document" else parent
        if in_body and element.tag != "script":
            found.append((element, look))
        waiting.extend((child, look, in_body or element.tag == "body") for child in reversed(element.elements)
                       if child.tag != "head")
    return found


@pytest.fixture(scope="module", params=sorted(RECORDED))
def pairs(request: pytest.FixtureRequest) -> list[tuple[Element, Look, list[Any]]]:
    found = looks_of((HERE / "pages" / request.param).read_text(encoding="utf-8"))
    rows = RECORDED[request.param]["rows"]
    assert [element.tag for element, _ in found] == [row[0] for row in rows], "the trees are the same"
    return [(element, look, row) for (element, look), row in zip(found, rows, strict=True)]


def test_colours_are_the_browsers(pairs: list[tuple[Element, Look, list[Any]]]) -> None:
    differing = [(element, look.colour, row[1]) for element, look, row in pairs if look.colour != row[1]]
    assert not differing


def test_backgrounds_are_the_browsers(pairs: list[tuple[Element, Look, list[Any]]]) -> None:
    differing = [(element, look.ground, row[2]) for element, look, row in pairs if look.ground != row[2]]
    assert not differing


def test_font_sizes_and_weights_are_the_browsers(pairs: list[tuple[Element, Look, list[Any]]]) -> None:
    differing = [(element, look.size, look.weight, row[3:5]) for element, look, row in pairs
                 if look.size != pytest.approx(row[3], abs=0.05) or look.weight != row[4]]
    assert not differing


def test_typefaces_are_the_browsers(pairs: list[tuple[Element, Look, list[Any]]]) -> None:
    differing = [(element, look.families, row[5]) for element, look, row in pairs
                 if look.families != families(row[5]) and (look.families or row[5] != '"Times New Roman"')]
    assert not differing


def test_boxes_and_what_is_hidden_or_struck_are_the_browsers(pairs: list[tuple[Element, Look, list[Any]]]) -> None:
    differing = [(element, look.display, look.gone or not look.visible, look.struck, row[6:]) for element, look, row in pairs
                 if [look.display, look.gone or not look.visible, look.struck] != row[6:]]
    assert not differing


SHOWN = {Role.HEADING, Role.BODY, Role.BUTTON, Role.LEGAL, Role.QUOTE}
DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def is_shown(block: Block) -> bool:
    return (block.role in SHOWN and block.variant is Variant.ALL and block.style is not None
            and not any(mark.kind is MarkKind.HIDDEN for mark in block.marks))


# What innerText gives otherwise, because it is about layout and not about what can be seen.
OTHERWISE: dict[str, tuple[list[str], list[str]]] = {
    "a font without size is not seen, a float doesn't part the text around it": (
        ["Free shipping", "Shippingold y z"], ["Free gap shipping", "Shippingold", "y z", "nothing"]),
    "what is positioned doesn't part the text around it": (
        ["R\xa0850,00 R\xa0650,00"], ["R\xa0650,00", "R\xa0850,00"]),
    "what is transparent is not seen, what can be unfolded is read": (
        ["Best lights ever said Jo.", "Free over £40"], ["Best lights ever said nobody Jo."]),
}


@pytest.mark.parametrize("name", sorted(RECORDED))
def test_lines_are_the_browsers(name: str) -> None:
    document = read(Source((HERE / "pages" / name).read_bytes()))
    ours = Counter(line.strip() for block in document.blocks if is_shown(block)
                   for line in block.text.chars.translate(DIGITS).split("\n"))
    browsers = Counter(RECORDED[name]["lines"])
    differences = (sorted((ours - browsers).elements()), sorted((browsers - ours).elements()))
    assert differences in [([], []), *((sorted(left), sorted(right)) for left, right in OTHERWISE.values())]
