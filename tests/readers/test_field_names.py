from __future__ import annotations

import pytest

from brandlint.documents.blocks import Role
from brandlint.readers.field_names import PRODUCTS, ROLES, USES
from brandlint.readers.fields import Field, Use, field_named, field_of, words_of


def listed_names() -> list[str]:
    return [" ".join(name.split()) for table in (USES, ROLES, PRODUCTS) for names in table.values() for name in names.split(",")]


def test_every_name_is_listed_once_and_in_plain_words() -> None:
    names = listed_names()
    assert len(names) == len(set(names))
    assert [name for name in names if " ".join(words_of(name)) != name] == []


@pytest.mark.parametrize(("name", "field"), [
    pytest.param("text", Field(Use.TEXT), id="plain"),
    pytest.param("publishAt", Field(Use.DATE), id="camel case"),
    pytest.param("Publish at", Field(Use.DATE), id="words"),
    pytest.param("when", Field(Use.DATE), id="when it goes out"),
    pytest.param("Überschrift", Field(Use.TEXT, Role.HEADING), id="accents"),
    pytest.param("home.banner.title", Field(Use.TEXT, Role.TITLE), id="dotted, by its last word"),
    pytest.param("Datum plaatsing", Field(Use.DATE), id="by its first word"),
    pytest.param("CTA text", Field(Use.TEXT, Role.BUTTON), id="a general last word gives way"),
    pytest.param("caption_nl", Field(Use.TEXT, locale="nl"), id="language at the end"),
    pytest.param("Titel (NL)", Field(Use.TEXT, Role.TITLE, locale="nl"), id="language in brackets"),
    pytest.param("body_en-GB", Field(Use.TEXT, locale="en-GB"), id="locale at the end"),
    pytest.param("nl-NL", Field(Use.TEXT, locale="nl-NL"), id="nothing but a locale"),
    pytest.param("utm_source", Field(Use.INTERNAL), id="campaign parameter"),
    pytest.param("sale_price", Field(Use.VALUE), id="price"),
    pytest.param("EAN", Field(Use.PRODUCT, Role.METADATA, "gtin"), id="product number"),
    pytest.param("help.delivery.time", Field(Use.UNKNOWN), id="dotted name that is no planning"),
    pytest.param("Regenjas", Field(Use.UNKNOWN), id="unknown"),
])
def test_a_name_says_what_its_field_is_for(name: str, field: Field) -> None:
    assert field_of(name) == field


def test_a_whole_name_may_have_a_number_or_a_remark_behind_it() -> None:
    assert field_named("Stem 1") == field_named("Stem (vrouw)") == Field(Use.TEXT, Role.SPOKEN)
    assert field_named("Nu in de winkel") is None
