"""XML: feeds and texts of an app, with the place of every value; broken ones are told where they break."""

from __future__ import annotations

import pytest

from brandlint.documents.document import Document
from brandlint.documents.places import Span
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.xml import read

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Winkel</title>
<!-- <item><g:price>1.00 EUR</g:price></item> -->
<item>
  <g:id>LO-310</g:id><title>Lamp &amp; kap Orion</title>
  <description><![CDATA[Licht & warm]]></description>
  <g:price>119.95 EUR</g:price><g:sale_price>89.95 EUR</g:sale_price>
  <g:shipping><g:country>NL</g:country><g:price>4.95 EUR</g:price></g:shipping>
  <link>https://lumen.example/nl/lamp-orion</link><g:image_link>https://lumen.example/a.jpg</g:image_link>
</item>
<item><g:id>KV-120</g:id><title>Kruk Vega</title><g:price>64.50 EUR</g:price></item>
</channel></rss>
"""
STRINGS = """<resources xml:lang="nl">
  <string name="home.title">Nu € 39,95</string>
  <string name="cart.empty">Je mandje is leeg &#8211; vul het!</string>
  <plurals name="cart.count"><item quantity="one">1 stuk</item><item quantity="other">%d stuks</item></plurals>
</resources>
"""


def _read(text: str) -> Document:
    return read(Source(text.encode(), "feed.xml"))


def _said(document: Document) -> list[tuple[str | None, str]]:
    return [(block.label, block.text.chars) for block in document.blocks]


def test_every_item_of_a_feed_is_an_entry_with_its_own_fields() -> None:
    document = _read(FEED)
    by_record: dict[int, list[str]] = {}
    for block in document.blocks:
        by_record.setdefault(block.record, []).append(block.text.chars)
    entries = [said for said in by_record.values() if any("EUR" in one for one in said) and len(said) > 2]
    assert len(entries) == 2
    assert "Lamp & kap Orion" in entries[0]
    assert "Kruk Vega" in entries[1]
    assert ("shipping", "4.95 EUR") in _said(document)
    assert ("sale_price", "89.95 EUR") in _said(document)
    assert all("1.00" not in said for _, said in _said(document))
    assert [link.url for link in document.links] == ["https://lumen.example/nl/lamp-orion"]
    assert [image.url for image in document.images] == ["https://lumen.example/a.jpg"]


def test_values_are_where_they_stand() -> None:
    document = _read(FEED)
    for block in document.blocks:
        place = block.text.place(0, len(block.text))
        assert isinstance(place, Span)
        written = FEED[place.start:place.end]
        assert written.replace("&amp;", "&") == block.text.chars


def test_texts_of_an_app_are_named_by_their_attribute_and_have_its_language() -> None:
    document = _read(STRINGS)
    assert ("home.title", "Nu € 39,95") in _said(document)
    assert ("cart.empty", "Je mandje is leeg – vul het!") in _said(document)
    assert {document.records[block.record].locale for block in document.blocks} == {"nl"}


@pytest.mark.parametrize(("inner", "said"), [
    ("Nu <b>€ 39,95</b>, tot zondag", "Nu € 39,95, tot zondag"),
    ("<b>€ 39,95</b> is de prijs", "€ 39,95 is de prijs"),
    ('Hoi <xliff:g id="n" example="Anna">%1$s</xliff:g>, je lamp <i><b>brandt</b></i>', "Hoi \ue000, je lamp brandt"),
    ("Nu te koop<br/>in de winkel", "Nu te koop in de winkel"),
    ("Hoi <name>x</name>", None),
])
def test_marks_in_a_text_belong_to_it(inner: str, said: str | None) -> None:
    found = [text.replace("\n", " ") for label, text in _said(_read(f'<resources><string name="a.b">{inner}</string></resources>')) if label == "a.b"]
    assert found == ([said] if said else [])


def test_short_fields_that_are_named_like_marks_are_fields() -> None:
    document = _read("<rows><row><a>Lamp Orion staat hier</a><b>Kruk Vega staat daar</b></row></rows>")
    assert [text for _, text in _said(document)] == ["Lamp Orion staat hier", "Kruk Vega staat daar"]


def test_one_item_alone_is_an_entry_too() -> None:
    document = _read("<feed><entry><id>A-1</id><title>Lamp Orion</title><price>12.00 EUR</price></entry></feed>")
    assert len({block.record for block in document.blocks} - {0}) == 1


@pytest.mark.parametrize(("text", "said"), [
    pytest.param("<a><b>x</a>", "line 1, column 8: </a> stands where </b> is expected, which closes <b> of line 1", id="crossed"),
    pytest.param("<a>\n<b>x</b>", "line 1, column 1: <a> is never closed", id="not closed"),
    pytest.param("<a>x</a></a>", "closes nothing", id="closed twice"),
    pytest.param("<a>3 < 4</a>", "line 1, column 6: this is no tag and no text", id="a loose sign"),
    pytest.param("<a b=c>x</a>", "line 1, column 1: this is no tag", id="an attribute without quotes"),
    pytest.param("<a>" * 300 + "</a>" * 300, "nested deeper than 100 levels", id="too deep"),
])
def test_what_is_no_xml_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(UnreadableAsset) as caught:
        _read(text)
    assert said in str(caught.value)


def test_entities_that_a_file_defines_are_not_followed() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;&x;">]><a><title>&y; hier</title></a>'
    assert _said(_read(bomb)) == [("title", "&y; hier")]


def test_nothing_is_in_an_empty_file() -> None:
    assert _read("").blocks == ()
    assert _read("<a/>").blocks == ()
