"""Every character of a block knows where it came from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.document import Document
from brandlint.documents.places import Part, Span
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.html import read, read_with
from brandlint.readers.html.soup import parse_with_soup
from brandlint.readers.html.tree import parse_with_turbohtml

Reading = Callable[[str], Document]
PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def assert_exact(text: Text, source: str) -> None:
    ends = [segment.start for segment in text.segments[1:]] + [len(text)]
    for segment, end in zip(text.segments, ends, strict=True):
        assert 0 <= segment.source_start <= segment.source_end <= len(source)
        if segment.exact:
            assert source[segment.source_start:segment.source_end][:end - segment.start] == text.chars[segment.start:end]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_exact_runs_are_copies_of_the_source(page: Path) -> None:
    source = Source(page.read_bytes())
    for block in read(source).blocks:
        assert_exact(block.text, source.text)


PLACES = [
    pytest.param("<p>Nu &euro; 39,95 nog</p>", "39,95", "39,95", id="an amount after a reference"),
    pytest.param("<p>Nu &euro; 39,95 nog</p>", "€ 39,95", "&euro; 39,95", id="a reference in the amount"),
    pytest.param("<p>Nu € <b>39</b>,95</p>", "€ 39,95", "€ <b>39</b>,95", id="over tags"),
    pytest.param("<p>€ 39<sup>95</sup></p>", "39⁹⁵", "39<sup>95", id="raised cents"),
    pytest.param("<p>€ 39<sup>95</sup></p>", "⁵", "5", id="one raised digit"),
    pytest.param("<p>Hoi {{ naam | upcase }}, nu € 5</p>", "\ue000", "{{ naam | upcase }}", id="a template tag"),
    pytest.param("<p>{% if x %}Nu {% endif %}€ 5</p>", "Nu € 5", "Nu {% endif %}€ 5", id="over a control tag"),
    pytest.param("<p>\r\n\r\nNu\r\n€ 5</p>", "€ 5", "€ 5", id="after Windows line ends"),
    pytest.param('<img src=x alt="Jas &amp; muts, € 5">', "& muts", "&amp; muts", id="an attribute's value"),
    pytest.param("<img src=x alt=Jas>", "Jas", "Jas", id="a value without quotes"),
    pytest.param("<table>los<tr><td>cel</table>na", "los", "los", id="text that a browser moves out of a table"),
    pytest.param("<table>los<tr><td>cel</table>na", "na", "na", id="text after such a table"),
    pytest.param("<b>1<p>2</b>3</p>", "3", "3", id="misnested tags"),
    pytest.param("<!--[if mso]><p>voor &euro; 5</p><![endif]-->", "€ 5", "&euro; 5", id="in a comment for Outlook"),
    pytest.param("<title>Nu &euro; 5</title>", "€ 5", "&euro; 5", id="in the title"),
    pytest.param("<p>x😀 € 5</p>", "€ 5", "€ 5", id="after a character outside the first plane"),
]


@pytest.mark.parametrize(("html", "wanted", "written"), PLACES)
def test_places(document_of: Reading, html: str, wanted: str, written: str) -> None:
    texts = [block.text for block in document_of(html).blocks if wanted in block.text.chars]
    start, end = texts[0].source_range(at := texts[0].chars.index(wanted), at + len(wanted))
    assert html[start:end] == written


def test_a_place_has_a_line_and_a_column() -> None:
    (block,) = read(Source(b"<p>\n  Nu <b>5</b></p>")).blocks
    assert block.text.place(3, 4) == Span(12, 13, 2, 9, 2, 10)


def test_places_of_a_part_are_made_by_whoever_reads_the_message() -> None:
    class Letter:
        def place(self, start: int, end: int) -> Part:
            return Part(f"html {start}-{end}")

    document = read(Source.of_text("<a href=x>Nu</a>"), Letter())
    assert document.blocks[0].text.place(0, 2) == Part("html 10-12")
    assert document.links[0].place == Part("html 8-9")


SNIPPETS = st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<!-- x -->", "<!--[if mso]>", "<![endif]-->",
                            "&euro;", "&amp", "&", "<", ">", "€ 39,95", " ", "\n", "{{ x }}", "<img alt='a &lt; b'>", "<br/>", "<sup>",
                            "</sup>", "<style>", "</style>", "a{b:c}", "<div style='display:none'>", "</div>", "\r\n", "<h2>", "</h2>", "x",
                            "<svg>", "<title>", "</title>", "<a href='u'>", "</a>", "<select>", "<option>", "\0", "</", "<!", "<?", "'", '"'])


@given(st.lists(SNIPPETS, max_size=30).map("".join))
def test_whatever_is_read_has_its_places(text: str) -> None:
    for build in (parse_with_turbohtml, parse_with_soup):
        for block in read_with(build, Source.of_text(text)).blocks:
            assert_exact(block.text, text)
