from __future__ import annotations

import pytest

from brandlint.readers.lines import lines_of
from brandlint.readers.list_marks import ListMarks


def items(text: str) -> list[str]:
    lines = list(lines_of(text))
    marks = ListMarks(lines)
    return [line.text[mark.end():] for line in lines if (mark := marks.of(line))]


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("- a\n* b\n• c\n  – d", ["a", "b", "c", "d"], id="bullets"),
    pytest.param("- [ ] a\n- [x] b", ["a", "b"], id="boxes"),
    pytest.param("1. a\n2) b\n\n3. c", ["a", "b", "c"], id="numbers in a row"),
    pytest.param("1. a\n   1. b\n   2. c\n2. d", ["a", "b", "c", "d"], id="numbers inside numbers"),
    pytest.param("2. Artikel zum halben Preis\n14. Dezember ist Schluss", [], id="ordinal numbers"),
    pytest.param("1. Dezember: Start", [], id="a single number"),
    pytest.param("-20% korting\n*vet*\n1.299 euro", [], id="signs of words"),
    pytest.param("Nu € 5*\n\n* Alleen online", [], id="a footnote"),
    pytest.param("Nu € 5*\n\n* Kano\n* Vest", ["Kano", "Vest"], id="a list beside a star"),
])
def test_items_and_what_only_begins_like_one(text: str, found: list[str]) -> None:
    assert items(text) == found
