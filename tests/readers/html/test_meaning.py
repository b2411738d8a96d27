"""What a page's texts are for, what they stand in, where they lead, and in which language they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents.blocks import Block, ContainerKind, Role, Style
from brandlint.documents.document import Document

Reading = Callable[[str], Document]

ROLES = [
    pytest.param("<title>x</title>", Role.TITLE, None, id="the title"),
    pytest.param("<meta name=description content=x>", Role.METADATA, "description", id="the description"),
    pytest.param("<meta property='og:title' content=x>", Role.METADATA, "og:title", id="an Open Graph title"),
    pytest.param("<meta name='twitter:description' content=x>", Role.METADATA, "twitter:description", id="a card's description"),
    pytest.param("<meta property='product:price:amount' content=x>", Role.METADATA, "product:price:amount", id="a price for machines"),
    pytest.param("<div data-sku=x></div>", Role.METADATA, "sku", id="an article number"),
    pytest.param("<meta itemprop=gtin13 content=x>", Role.METADATA, "gtin", id="a GTIN"),
    pytest.param("<h3>x</h3>", Role.HEADING, None, id="a heading"),
    pytest.param("<div role=heading aria-level=2>x</div>", Role.HEADING, None, id="a heading by its role"),
    pytest.param("<p>x</p>", Role.BODY, None, id="a paragraph"),
    pytest.param("<p><a href=u>x</a></p>", Role.BODY, None, id="a plain link"),
    pytest.param("<p><b style='font-size:30px'>x</b></p>", Role.BODY, None, id="large bold text"),
    pytest.param("<button>x</button>", Role.BUTTON, None, id="a button"),
    pytest.param("<a class='btn btn-primary' href=u>x</a>", Role.BUTTON, None, id="a link that is called a button"),
    pytest.param("<a href=u style='background:#c00;padding:12px 24px'>x</a>", Role.BUTTON, None, id="a filled link with room in it"),
    pytest.param("<table><tr><td style='background:#c00;border-radius:4px;padding:12px'><a href=u>x</a></td></tr></table>", Role.BUTTON, None,
                 id="a link in a filled round cell"),
    pytest.param("<p>a <a href=u style='background:yellow;padding:1px'>x</a></p>", Role.BODY, None, id="a highlighted link"),
    pytest.param("<span role=button>x</span>", Role.BUTTON, None, id="a button by its role"),
    pytest.param("<input type=submit value=x>", Role.BUTTON, None, id="a form's button"),
    pytest.param("<!--[if mso]><v:roundrect href=u><center>x</center></v:roundrect><![endif]-->", Role.BUTTON, None, id="Outlook's button"),
    pytest.param("<img src=s alt=x>", Role.ALT, "alt", id="an alternative text"),
    pytest.param("<i title=x></i>", Role.LABEL, "title", id="a tooltip"),
    pytest.param("<i aria-label=x></i>", Role.LABEL, "aria-label", id="a label for screen readers"),
    pytest.param("<input placeholder=x>", Role.LABEL, "placeholder", id="a field's placeholder"),
    pytest.param("<p style='font-size:11px'>x</p>", Role.LEGAL, None, id="small print by its size"),
    pytest.param("<p><small>x</small></p>", Role.LEGAL, None, id="small print by its tag"),
    pytest.param("<div class=footer-legal><p>x</p></div>", Role.LEGAL, None, id="small print by its name"),
    pytest.param("<p style='font-size:12px'>x</p>", Role.BODY, None, id="twelve pixels"),
    pytest.param("<p>a <small>x</small></p>", Role.BODY, None, id="small words in a sentence"),
    pytest.param("<blockquote><p>x</p></blockquote>", Role.QUOTE, None, id="a quotation"),
    pytest.param("<p>a <q>x</q></p>", Role.BODY, None, id="a quotation in a sentence"),
]


@pytest.mark.parametrize(("html", "role", "label"), ROLES)
def test_roles(document_of: Reading, html: str, role: Role, label: str | None) -> None:
    (block,) = document_of(html).blocks
    assert (block.text.chars.replace("a ", ""), block.role, block.label) == ("x", role, label)


PREHEADERS = [
    pytest.param("<div style='display:none'>Nu € 5 &nbsp;&zwnj;&nbsp;&zwnj; </div><p>Hallo</p>", "Nu € 5", id="hidden, before all that is seen"),
    pytest.param("<span style='font-size:1px;color:#fff'>Nu € 5</span><p>Hallo</p>", "Nu € 5", id="in a font of one pixel"),
    pytest.param("<p>Online</p><span class=preheader style='display:none'>Nu € 5</span>", "Nu € 5", id="by its name"),
    pytest.param("<p>Hallo</p><p style='display:none'>Nu € 5</p>", None, id="hidden, after what is seen"),
    pytest.param("<p>Nu € 5</p>", None, id="not hidden"),
    pytest.param("<nav style='display:none'>Home</nav><p>Hallo</p>", None, id="a web page's hidden menu"),
]


@pytest.mark.parametrize(("html", "chars"), PREHEADERS)
def test_preheaders(document_of: Reading, html: str, chars: str | None) -> None:
    found = [block for block in document_of(html).blocks if block.role is Role.PREHEADER]
    assert [block.text.chars for block in found] == ([] if chars is None else [chars])
    assert all(block.marks == () for block in found)


def path(document: Document, block: Block) -> str:
    """The kinds of the containers that hold a block, from the outermost."""
    kinds, index = [], block.container
    while index:
        container = document.containers[index]
        kinds.append(container.kind if container.column is None else f"{container.kind}{container.column}")
        index = container.parent
    return " ".join(reversed(kinds))


CONTAINERS = [
    pytest.param("<p>x</p>", ["x:"], id="a paragraph alone"),
    pytest.param("<div><div><div><p>x</p></div></div></div>", ["x:"], id="boxes in boxes with one thing in them"),
    pytest.param("<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>", ["x:row row"], id="tables that only lay out"),
    pytest.param("<div><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div>",
                 ["a:section", "b:section", "c:section", "d:section"], id="two cards"),
    pytest.param("<table><tr><th>a<th>b<tr><td>c<td>d</table>",
                 ["a:table row cell0", "b:table row cell1", "c:table row cell0", "d:table row cell1"], id="a table with columns"),
    pytest.param("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>",
                 ["a:table row cell0", "b:table row cell2", "c:table row cell0", "d:table row cell1", "e:table row cell2"],
                 id="a cell over two columns"),
    pytest.param("<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>",
                 ["a:table row cell0", "b:table row cell1", "c:table row cell1", "d:table row cell0", "e:table row cell1"],
                 id="a cell over two rows"),
    pytest.param("<ul><li>a<li>b</ul>", ["a:list item", "b:list item"], id="a list"),
    pytest.param("<h3>a</h3><p>b</p><h3>c</h3><p>d</p>", ["a:headed", "b:headed", "c:headed", "d:headed"], id="headings take what follows"),
    pytest.param("<h2>a</h2><h3>b</h3><p>c</p><h2>d</h2><p>e</p>",
                 ["a:headed", "b:headed headed", "c:headed headed", "d:headed", "e:headed"], id="headings of two ranks"),
    pytest.param("<table><tr><td><h2>a</h2><tr><td>b<tr><td><h2>c</h2><tr><td>d</table>",
                 ["a:table headed row", "b:table headed row", "c:table headed row", "d:table headed row"], id="headings in rows of their own"),
    pytest.param("<div><a href=u><div>a</div><div>b</div></a><p>c</p></div>", ["a:link", "b:link", "c:"],
                 id="a link around blocks"),
    pytest.param("<span style='display:inline-block'>a</span> <div style='display:inline-block'>b<br>c</div> "
                 "<div style='display:inline-block'>d<p>e</div>", ["a:", "b\nc:", "d:section", "e:section"], id="boxes in a line"),
]


@pytest.mark.parametrize(("html", "paths"), CONTAINERS)
def test_containers(document_of: Reading, html: str, paths: list[str]) -> None:
    document = document_of(html)
    assert [f"{block.text.chars}:{path(document, block)}" for block in document.blocks] == paths


def test_each_heading_has_its_own_container(document_of: Reading) -> None:
    document = document_of("<h3><a href=/a><img src=i alt=''>A</a></h3><p>€ 1</p><h3><a href=/b><img src=j alt=''>B</a></h3><p>€ 2</p>")
    first, price, second, other = document.blocks
    assert first.container == price.container != second.container == other.container
    assert [link.container for link in document.links] == [first.container, second.container]
    assert [image.container for image in document.images] == [first.container, second.container]


def test_containers_name_earlier_containers_as_their_parents(document_of: Reading) -> None:
    document = document_of("<div><p>a<ul><li>b<li><table><tr><td>c<td>d</table></ul></div><h1>e</h1><div><p>f<p>g</div>")
    assert document.containers[0].kind is ContainerKind.DOCUMENT
    assert all(0 <= container.parent < index for index, container in enumerate(document.containers) if index)


LINKS = [
    pytest.param("<p><a href='/jas?a=1&amp;b=2'>Jas</a></p>", "/jas?a=1&b=2", id="a text that is all link"),
    pytest.param("<p>Bekijk de <a href=/jas>jas</a></p>", None, id="a text with a link in it"),
    pytest.param("<a href=/jas><div>Jas</div></a>", "/jas", id="a block in a link"),
    pytest.param("<a href='{{ url }}'>Jas</a>", "{{ url }}", id="a link that a template tag fills"),
    pytest.param("<a name=top>Jas</a>", None, id="an anchor"),
]


@pytest.mark.parametrize(("html", "url"), LINKS)
def test_links_of_texts(document_of: Reading, html: str, url: str | None) -> None:
    assert document_of(html).blocks[0].link == url


def test_links_and_images_have_the_places_of_their_addresses(document_of: Reading) -> None:
    html = "<a class=x href='/p?a=1&amp;b=2'>\n<img src = i.png width=200 style='height:50px' alt='Jas € 5'></a>"
    document = document_of(html)
    (link,), (image,), (alt,) = document.links, document.images, document.blocks
    assert (link.url, html[link.place.start:link.place.end]) == ("/p?a=1&b=2", "/p?a=1&amp;b=2")
    assert (image.url, html[image.place.start:image.place.end], image.width, image.height) == ("i.png", "i.png", 200, 50)
    assert (alt.text.chars, alt.link) == ("Jas € 5", "/p?a=1&b=2")


RECORDS = [
    pytest.param("<html lang=nl-NL><p>a</p></html>", ["nl-NL"], [0], id="the page's language"),
    pytest.param("<p>a</p>", [None], [0], id="no language"),
    pytest.param("<meta http-equiv=content-language content=af><p>a</p>", ["af"], [0], id="the language in a meta element"),
    pytest.param("<div role=article lang=en-ZA><p>a</p></div>", ["en-ZA"], [0], id="the language of a mail's wrapper"),
    pytest.param("<html lang=nl><p>a</p><p lang=en>b</p><p>c</p></html>", ["nl", "en"], [0, 1, 0], id="a paragraph in another language"),
    pytest.param("<html lang=nl-NL><p lang=nl>a</p><p>b <i lang=en>c</i></p></html>", ["nl-NL", "en"], [0, 0],
                 id="the same language again, and a foreign word"),
]


@pytest.mark.parametrize(("html", "locales", "records"), RECORDS)
def test_languages(document_of: Reading, html: str, locales: list[str | None], records: list[int]) -> None:
    document = document_of(html)
    assert [record.locale for record in document.records] == locales
    assert [block.record for block in document.blocks] == records


def test_a_block_looks_as_most_of_its_text_looks(document_of: Reading) -> None:
    (block,) = document_of("<body bgcolor='#eee'><p style='color:#123;font:bold 20px/1 Quicksand, Arial'>Nu <i style='color:red'>€</i></p>").blocks
    assert block.style == Style(20, 700, ("Quicksand", "Arial"), "#112233", "#eeeeee")
