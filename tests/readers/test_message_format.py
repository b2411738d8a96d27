"""Each branch of a message is a text of its own, with its place in the file.

Fixtures after https://unicode-org.github.io/icu/userguide/format_parse/messages/ (plural, select, nesting),
https://github.com/google/app-resource-bundle/wiki/ApplicationResourceBundleSpecification (ARB) and
https://www.i18next.com/translation-function/plurals (plural keys).
"""

from __future__ import annotations

import json

import pytest

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.text import UNKNOWN

N = UNKNOWN


@pytest.mark.parametrize(("message", "texts"), [
    pytest.param("Nu € 12", ["Nu € 12"], id="no-branches"),
    pytest.param("Hoi {name}, nu € 12", [f"Hoi {N}, nu € 12"], id="a-simple-argument"),
    pytest.param("{n, plural, one{# lamp voor € 12} other{# lampen voor € 11}}", [f"{N} lampen voor € 11", f"{N} lamp voor € 12"],
                 id="plural"),
    pytest.param("{n,plural,=0 {Niets} =1 {Een}}", ["Een", "Niets"], id="no-other-branch"),
    pytest.param("Dag {name}. {who, select, club{Voor leden € 9.} other{Nu € 12.}} Retour binnen 30 dagen.",
                 [f"Dag {N}. Nu € 12. Retour binnen 30 dagen.", "Voor leden € 9."], id="only-its-own-sentence-again"),
    pytest.param("Betaal {c, select, a{€ 1} other{€ 2}} per stuk", ["Betaal € 2 per stuk", "Betaal € 1 per stuk"],
                 id="in-the-midst-of-a-sentence"),
    pytest.param("{a, select, x{{n, plural, one{# x} other{# xen}}} other{niets}}", ["niets", f"{N} xen", f"{N} x"], id="nested"),
    pytest.param("{n, plural, offset:1 one{met {name}} other{met # anderen}}", [f"met {N} anderen", f"met {N}"], id="offset"),
    pytest.param("{n, plural, one{# lamp", [f"{N}n, plural, one{{# lamp"], id="a-brace-that-is-not-closed"),
    pytest.param("{k, select, other{kamer #4}}", ["kamer #4"], id="a-number-sign-in-a-choice"),
])
def test_the_texts_of_a_message(read_as, message: str, texts: list[str]) -> None:
    document = read_as("arb", json.dumps({"@@locale": "nl", "price": message}, ensure_ascii=False))
    assert [block.text.chars for block in document.blocks] == texts


def test_a_branch_leads_to_its_own_place_in_the_file(read_as, written, path_of) -> None:
    document = read_as("arb", '{"@@locale": "nl",\n "lamp": "Lamp Orion: {n, plural, one{nu € 12} other{nu € 11 per stuk}}"}')
    other, one = document.blocks
    assert (written(document, one, "€ 12"), written(document, other, "€ 11")) == ("€ 12", "€ 11")
    place = one.text.place(one.text.chars.index("€"), one.text.chars.index("€") + 4)
    assert (place.line, place.column) == (2, 42)
    assert one.container == other.container
    assert path_of(document, one.container)[-1] is ContainerKind.ITEM
    assert document.records[one.record].locale == "nl"


def test_plural_keys_of_i18next_are_texts_of_their_own(read_as, written) -> None:
    document = read_as("json", '{"left_one": "Nog {{count}} dag: € 12", "left_other": "Nog {{count}} dagen: € 11"}')
    assert [(block.label, block.text.chars) for block in document.blocks] == [
        ("left_one", f"Nog {N} dag: € 12"), ("left_other", f"Nog {N} dagen: € 11")]


def test_plurals_and_arrays_of_android(read_as, written) -> None:
    """https://developer.android.com/guide/topics/resources/string-resource"""
    document = read_as("xml", '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n  <plurals name="lamps">\n'
                              '    <item quantity="one">%d lamp voor € 12</item>\n    <item quantity="other">%d lampen voor € 11</item>\n'
                              '  </plurals>\n  <string-array name="usps">\n    <item>Retour binnen 30 dagen</item>\n  </string-array>\n'
                              "</resources>\n")
    assert [block.text.chars for block in document.blocks] == [
        f"{N} lamp voor € 12", f"{N} lampen voor € 11", "Retour binnen 30 dagen"]
    place = document.blocks[1].text.place(14, 18)
    assert (place.line, place.column) == (5, 43)
