"""The BeautifulSoup tree for a team's own finders carries its places, and both parsers say the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers.html import read, read_with
from brandlint.readers.html import tree as tree_module
from brandlint.readers.html.soup import make_soup, parse_with_soup
from brandlint.readers.html.tree import parse_with_turbohtml, tree_builder

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def said(document: Document) -> list[object]:
    return [*((*block[1:], block.text.chars, block.text.source_range(0, len(block.text))) for block in document.blocks),
            *document.containers, *document.links, *document.images, *document.records]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_both_parsers_read_the_same(page: Path) -> None:
    source = Source(page.read_bytes())
    assert said(read_with(parse_with_soup, source)) == said(read_with(parse_with_turbohtml, source))


def test_without_turbohtml_the_other_parser_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "turbohtml", None)
    tree_builder.cache_clear()
    try:
        assert tree_module.tree_builder() is parse_with_soup
    finally:
        tree_builder.cache_clear()


def test_the_soup_is_made_when_asked_for_and_kept() -> None:
    document = read(Source.of_text("<p>x</p>"))
    assert document.soup is document.soup
    assert document.soup is not None
    assert document.soup.p.string == "x"


def test_tags_and_strings_have_places() -> None:
    text = "<div>\n<p class='a b' title=\"x &amp; y\">Nu &euro; 5</p></div>"
    tag: Any = make_soup(text).p
    assert text[slice(*tag.source_range)] == "<p class='a b' title=\"x &amp; y\">"
    assert {name: text[slice(*place)] for name, place in tag.value_ranges.items()} == {"class": "a b", "title": "x &amp; y"}
    assert (tag["class"], tag["title"], str(tag.string)) == (["a", "b"], "x & y", "Nu € 5")
    assert text[slice(*tag.string.source_range)] == "Nu &euro; 5"
    assert [text[segment.source_start:segment.source_end] for segment in tag.string.segments] == ["Nu ", "&euro;", " 5"]


def test_template_tags_stay_in_the_soup() -> None:
    tag: Any = make_soup("<a href='{{ url }}' {% if x %}class=a{% endif %}>{{ name }} x</a>").a
    assert (tag["href"], tag["class"], str(tag.string)) == ("{{ url }}", ["a"], "{{ name }} x")


@pytest.mark.parametrize("text", ["report.html", "https://shop.example/", "<?xml version='1.0'?><html><p>x</p></html>", "<![if !mso]>x<![endif]>",
                                  "<![=", "<!doctype html><p>x"])
def test_soup_of_odd_texts_makes_no_warnings(text: str) -> None:
    assert "".join(make_soup(text).get_text().split()) in {"x", "", text}
