"""The texts of apps in every format that they are kept in: what is said, in which locale, and exactly where."""

from __future__ import annotations

import pytest

from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN
from brandlint.errors import UnreadableAsset
from brandlint.readers import reader_for

PO = r'''# Texts of the app
msgid ""
msgstr ""
"Language: nl_NL\n"
"Content-Type: text/plain; charset=UTF-8\n"

#: home.c
msgctxt "home.title"
msgid "Now € 1"
msgstr "Nu \"Orion\" voor "
"€ 39,95"

#, fuzzy
msgid "Old"
msgstr "Oud € 2"

msgid "%d lamp"
msgid_plural "%d lamps"
msgstr[0] "%d lamp voor € 5"
msgstr[1] "%d lampen voor € 9"

#~ msgid "Gone"
#~ msgstr "Weg € 3"
'''
STRINGS = r'''/* The title = "x"; */
"home.title" = "Nu \"Orion\" voor \U20AC 39,95";
// a line
cart = "Nog %@ te gaan";
'''
CATALOGUE = '''{"sourceLanguage": "en", "version": "1.0", "strings": {"home.title": {"extractionState": "manual", "localizations": {
 "nl": {"stringUnit": {"state": "translated", "value": "Nu € 39,95"}},
 "en-GB": {"variations": {"plural": {"one": {"stringUnit": {"state": "translated", "value": "Now £34.95"}}}}}}}}}'''
ANDROID = r'''<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
  <string name="home_title">Da\'s nu <b>€ 39,95</b>\nvoor %1$s</string>
  <string name="sale">Van <strike>€ 49,95</strike> voor <xliff:g id="price">%1$s</xliff:g></string>
  <string name="api_text" translatable="false">Not a text € 9</string>
  <string name="long"><![CDATA[Tot € 5 korting]]></string>
  <plurals name="cart"><item quantity="one">1 stuk van € 7</item><item quantity="other">%d stuks</item></plurals>
</resources>'''
XLIFF_1 = '''<xliff version="1.2"><file source-language="en" target-language="nl-NL" original="a"><body>
 <trans-unit id="home.title"><source>Now £34.95</source><target>Nu <g id="1">€ 39,95</g> voor <x id="2"/></target><note>Not € 1</note></trans-unit>
</body></file></xliff>'''
XLIFF_2 = '''<xliff version="2.0" srcLang="en-GB" trgLang="de-DE"><file id="f"><unit id="home.title"><segment>
 <source>Now £34.95</source><target>Jetzt € 39,95</target></segment></unit></file></xliff>'''
RESX = '''<root><resheader name="version"><value>2.0 and more</value></resheader>
 <data name="HomeTitle" xml:space="preserve"><value>Nu € 39,95</value><comment>Not € 1</comment></data></root>'''
I18NEXT = '{"cart_one": "{{count}} stuk voor € 5", "cart_other": "{{count}} stuks voor € 9"}'
ARB = '{"@@locale": "nl", "homeTitle": "Nu € 39,95", "@homeTitle": {"description": "The title for € 1"}}'

CASES = [
    pytest.param("po", PO, [("nl-NL", 'Nu "Orion" voor € 39,95'), ("nl-NL", f"{UNKNOWN} lamp voor € 5"),
                            ("nl-NL", f"{UNKNOWN} lampen voor € 9")], id="po"),
    pytest.param("pot", 'msgid "Now £34.95"\nmsgstr ""\n', [(None, "Now £34.95")], id="pot"),
    pytest.param("strings", STRINGS, [(None, 'Nu "Orion" voor € 39,95'), (None, f"Nog {UNKNOWN} te gaan")], id="strings"),
    pytest.param("xcstrings", CATALOGUE, [("nl", "Nu € 39,95"), ("en-GB", "Now £34.95")], id="xcstrings"),
    pytest.param("xml", ANDROID, [(None, f"Da's nu € 39,95\nvoor {UNKNOWN}"), (None, f"Van € 49,95 voor {UNKNOWN}"),
                                  (None, "Tot € 5 korting"), (None, "1 stuk van € 7"), (None, f"{UNKNOWN} stuks")], id="android"),
    pytest.param("xliff", XLIFF_1, [("en", "Now £34.95"), ("nl-NL", f"Nu € 39,95 voor {UNKNOWN}")], id="xliff 1.2"),
    pytest.param("xlf", XLIFF_2, [("en-GB", "Now £34.95"), ("de-DE", "Jetzt € 39,95")], id="xliff 2.0"),
    pytest.param("resx", RESX, [(None, "Nu € 39,95")], id="resx"),
    pytest.param("json", I18NEXT, [(None, f"{UNKNOWN} stuk voor € 5"), (None, f"{UNKNOWN} stuks voor € 9")], id="i18next"),
    pytest.param("arb", ARB, [("nl", "Nu € 39,95")], id="arb"),
]


@pytest.mark.parametrize(("ending", "content", "said"), CASES)
def test_texts_with_their_locales_and_places(ending: str, content: str, said: list[tuple[str | None, str]]) -> None:
    reader = reader_for(ending)
    assert reader is not None
    document = reader(Source(content.encode(), f"file.{ending}"))
    assert [(document.records[block.record].locale, block.text.chars) for block in document.blocks] == said
    for block in document.blocks:
        for amount in ("39,95", "49,95", "34.95", "€ 5", "€ 7", "€ 9"):
            if (at := block.text.chars.find(amount)) >= 0:
                span = span_of(block.text.place(at, at + len(amount)))
                assert span is not None
                assert content[span.start:span.end] == amount


@pytest.mark.parametrize(("ending", "content", "where"), [
    pytest.param("po", 'msgid "a"\nmsgstr nothing\n', "line 2, column 1", id="po"),
    pytest.param("strings", '"a" = "b";\n"c" "d";\n', "line 2, column 1", id="strings"),
    pytest.param("xcstrings", '{"strings": {]}', "line 1, column 14", id="xcstrings"),
    pytest.param("xliff", "<xliff>\n<file></xliff>", "line 2, column 7", id="xliff"),
])
def test_what_is_broken_is_told_where(ending: str, content: str, where: str) -> None:
    reader = reader_for(ending)
    assert reader is not None
    with pytest.raises(UnreadableAsset, match=where):
        reader(Source(content.encode(), f"file.{ending}"))


def test_a_price_that_is_struck_through_in_an_app_is_marked() -> None:
    reader = reader_for("xml")
    assert reader is not None
    document = reader(Source(ANDROID.encode(), "strings.xml"))
    block = next(one for one in document.blocks if "49,95" in one.text.chars)
    assert [block.text.chars[mark.start:mark.end] for mark in block.marks] == ["€ 49,95"]
