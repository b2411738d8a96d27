"""MJML is read as the HTML that is made of it, and every character is where it stands in the source."""

from __future__ import annotations

from brandlint.documents.blocks import Role
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.readers.mjml import as_html, read

MAIL = """<mjml lang="nl">
  <mj-head><mj-title>Herfst</mj-title><mj-preview>Nu voor &euro; 39,95</mj-preview>
    <mj-attributes><mj-text color="#112233" /><mj-class name="big" font-size="20px" /></mj-attributes>
    <mj-style>.small { font-size: 9px }</mj-style>
    <mj-include path="./footer.mjml" />
  </mj-head>
  <mj-body background-color="#ffffff"><mj-section><mj-column>
    <mj-image src="lamp.jpg" alt="Lamp Orion" href="https://lumen.example/lamp" />
    <mj-text><h1>Lamp Orion</h1><p class="small">Van <s>&euro; 49,95</s> voor &euro;&nbsp;39,95</p></mj-text>
    <!-- <mj-text>Oude tekst € 1</mj-text> -->
    <mj-spacer height="10px" /><mj-divider />
    <mj-button href="https://lumen.example/lamp?a=1">Bekijk {{ naam }}</mj-button>
    <mj-table><tr><td>Maat</td><td>M</td></tr></mj-table>
  </mj-column></mj-section></mj-body>
</mjml>
"""


def test_texts_roles_and_links() -> None:
    document = read(Source(MAIL.encode()))
    said = [(block.role, block.text.chars) for block in document.blocks]
    assert (Role.TITLE, "Herfst") in said
    assert (Role.PREHEADER, "Nu voor € 39,95") in said
    assert (Role.ALT, "Lamp Orion") in said
    assert (Role.HEADING, "Lamp Orion") in said
    assert any(text.startswith("Van € 49,95 voor") for _, text in said)
    assert any(text.startswith("Bekijk") for _, text in said)
    assert not any("Oude" in text or "112233" in text or "font-size" in text for _, text in said)
    assert {link.url for link in document.links} == {"https://lumen.example/lamp?a=1"}
    assert [image.url for image in document.images] == ["lamp.jpg"]
    assert document.records[0].locale == "nl"


def test_places_are_those_of_the_source() -> None:
    document = read(Source(MAIL.encode()))
    block = next(one for one in document.blocks if one.text.chars.startswith("Van"))
    start = block.text.chars.index("39,95")
    span = span_of(block.text.place(start, start + 5))
    assert span is not None
    assert MAIL[span.start:span.end] == "39,95"
    assert span.line == 9


def test_what_it_includes_is_told() -> None:
    document = read(Source(MAIL.encode()))
    assert [(one.what, one.reason) for one in document.unread] == [("an included file", "./footer.mjml is not read with it")]
    span = span_of(document.unread[0].place)
    assert span is not None
    assert MAIL[span.start:span.end].startswith("<mj-include")


def test_no_character_is_moved() -> None:
    assert len(as_html(MAIL)) == len(MAIL)
    assert as_html(MAIL).count("\n") == MAIL.count("\n")
