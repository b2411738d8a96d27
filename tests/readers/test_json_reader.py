from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.json_scanner import scan
from brandlint.readers.tree import Items, Mapping, Node, Scalar

VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(),
                      lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
                      max_leaves=12)


def data_of(node: Node) -> object:
    match node:
        case Scalar(text, is_text=True):
            return text.chars
        case Scalar(text):
            return json.loads(text.chars)
        case Items(nodes):
            return [data_of(inner) for inner in nodes]
        case Mapping(entries):
            return {entry.name: data_of(entry.node) for entry in entries}


@given(VALUES, st.booleans(), st.sampled_from([None, 2]))
def test_the_tree_is_what_json_means(value: object, ascii_only: bool, indent: int | None) -> None:
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    if not any("\ud800" <= char < "\ue000" for char in written):
        assert data_of(scan(Source.of_text(written))) == value


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1), st.booleans())
def test_a_text_slices_back_to_what_was_written(value: str, ascii_only: bool) -> None:
    written = f"[{json.dumps(value, ensure_ascii=ascii_only)}]"
    tree = scan(Source.of_text(written))
    assert isinstance(tree, Items)
    scalar = tree.nodes[0]
    assert isinstance(scalar, Scalar)
    start, end = scalar.text.source_range(0, len(value))
    assert json.loads(f'"{written[start:end]}"') == value


def test_a_list_of_messages_has_a_record_each(read_as, path_of) -> None:
    document = read_as("json", """[
      {"id": "p-1", "locale": "nl-NL", "send_at": "2026-11-30T10:15:00Z", "title": "Warm", "body": "Nu €64,95.", "deeplink": "kano://p/1"},
      {"id": "p-2", "lang": "en", "scheduled": "01-12-2026", "body": "Now \\u00a354.95.", "notes": "€ 99"}]""")
    assert [(block.text.chars, block.role, block.label, block.record) for block in document.blocks] == [
        ("Warm", Role.TITLE, "title", 1), ("Nu €64,95.", Role.BODY, "body", 1), ("Now £54.95.", Role.BODY, "body", 2)]
    first, second = document.records[1:]
    assert (first.locale, first.date, first.name) == ("nl-NL", date(2026, 11, 30), "p-1")
    assert (second.locale, second.date, second.date_text) == ("en", date(2026, 12, 1), "01-12-2026")
    assert path_of(document, document.blocks[1].container) == [ContainerKind.LIST, ContainerKind.RECORD]
    assert document.blocks[0].container == document.blocks[1].container == document.links[0].container
    assert document.links[0].url == "kano://p/1"


def test_the_place_of_a_date_is_its_own(read_as) -> None:
    document = read_as("json", '[{"publish_at": "op 2026-12-04 om 10:00", "text": "Hoi allemaal"}]')
    span = span_of(document.records[1].date_place)
    assert document.source.text[span.start:span.end] == "2026-12-04"


def test_an_escape_is_one_run_and_what_follows_is_exact(read_as, written) -> None:
    document = read_as("json", '{"text": "caf\\u00e9 \\"op\\" \\ud83d\\ude00 € 5"}')
    block = document.blocks[0]
    assert block.text.chars == 'café "op" 😀 € 5'
    assert written(document, block, "é") == "\\u00e9"
    assert written(document, block, "😀") == "\\ud83d\\ude00"
    assert written(document, block, "€ 5") == "€ 5"


def test_texts_of_an_app_keep_their_keys_and_the_locale_of_the_file(read_as) -> None:
    document = read_as("json", """{"version": "4.1", "locale": "nl-NL", "strings": {
        "promo.valid": "T/m 28 december.", "cart.total": "{amount}", "theme": {"colour": "#FF0000", "path": "img/a.png"},
        "delivery": {"time": "2-3 werkdagen"}}}""")
    assert document.records[0].locale == "nl-NL"
    assert [(block.label, block.text.chars) for block in document.blocks] == [
        ("promo.valid", "T/m 28 december."), ("cart.total", "\ue000"), ("time", "2-3 werkdagen")]


def test_a_mapping_by_locale_gives_a_record_for_each(read_as) -> None:
    document = read_as("json", '{"posts": [{"title": {"nl": "Actie!", "en-GB": "Sale now"}, '
                               '"body": {"nl": "Kom langs", "en-GB": "Come in"}}]}')
    assert [(document.records[block.record].locale, block.label, block.text.chars) for block in document.blocks] == [
        ("nl", "title", "Actie!"), ("en-GB", "title", "Sale now"), ("nl", "body", "Kom langs"), ("en-GB", "body", "Come in")]
    assert document.blocks[0].record == document.blocks[2].record


def test_an_article_gives_its_numbers_and_its_price(read_as) -> None:
    document = read_as("json", '[{"id": "KB-201", "name": "Kano Beek", "price": 39.95, "ean": 8712345600013, "stock": 12}]')
    assert [(block.label, block.text.chars) for block in document.blocks] == [
        ("sku", "KB-201"), ("name", "Kano Beek"), ("price", "39.95"), ("gtin", "8712345600013")]
    assert Decimal(document.blocks[2].text.chars) == Decimal("39.95")


def test_a_price_may_be_a_mapping_and_the_language_stand_in_the_head(read_as) -> None:
    document = read_as("json",
                       '{"meta": {"locale": "nl-NL"}, "items": [{"name": "Kano Beek", "price": {"amount": 39.95, "currency": "EUR"}}]}')
    assert [(block.label, block.text.chars, document.records[block.record].locale) for block in document.blocks] == [
        ("name", "Kano Beek", "nl-NL"), ("price", "39.95", "nl-NL")]


def test_comments_are_passed_over(read_as) -> None:
    assert read_as("json", '// push\n{/* nl */ "text": "Nu € 5" // klaar\n}').blocks[0].text.chars == "Nu € 5"


@pytest.mark.parametrize(("content", "message"), [
    pytest.param('{"a": 1,}', "line 1, column 8: a comma stands before the closing }", id="comma at the end"),
    pytest.param('{\n  "a": NaN\n}', "line 2, column 8: NaN cannot stand there", id="not a number"),
    pytest.param('{"a": "b"', "line 1, column 10: } is missing", id="not closed"),
    pytest.param('{"a": "b" "c": 1}', "line 1, column 11: a comma is missing", id="comma missing"),
    pytest.param('{"a" 1}', "line 1, column 6: a colon is missing", id="colon missing"),
    pytest.param("{a: 1}", "line 1, column 2: a cannot stand there", id="name without quotes"),
    pytest.param('["a\nb"]', "line 1, column 4: a line ends inside a text, or a tab stands in it", id="line end in a text"),
    pytest.param('["abc', "line 1, column 2: a text that begins here is never closed", id="open quote"),
    pytest.param('["\\q"]', "line 1, column 3: \\q is no escape", id="wrong escape"),
    pytest.param("[1] [2]", "line 1, column 5: something follows the end", id="two values"),
    pytest.param("// nothing", "line 1, column 11: a value is missing", id="only a comment"),
    pytest.param("[" * 100_000, "line 1, column 101: nested deeper than 100 levels", id="lists nested 100,000 deep"),
    pytest.param('{"a":' * 100_000, "line 1, column 501: nested deeper than 100 levels", id="mappings nested 100,000 deep"),
])
def test_what_is_no_json_is_told_with_its_place(read_as, content: str, message: str) -> None:
    with pytest.raises(UnreadableAsset) as raised:
        read_as("json", content)
    assert str(raised.value) == f"not JSON that can be read: {message}"


@pytest.mark.parametrize("content", ["", "  \n", "{}", "[]", "null"])
def test_nothing_to_read_gives_no_blocks(read_as, content: str) -> None:
    assert read_as("json", content).blocks == ()


@pytest.mark.parametrize(("written", "texts"), [
    pytest.param({"order": {"return": "Returns by post only."}}, ["Returns by post only."], id="under a word for sorting"),
    pytest.param({"channel": "app", "order": {"return": "Returns by post only."}}, ["Returns by post only."], id="so in a record"),
    pytest.param({"campaign": {"subject": "Now £36"}}, ["Now £36"], id="a whole campaign"),
    pytest.param({"channel": "app", "order": "Last of the week", "text": "Now £36"}, ["Now £36"], id="a value for the makers"),
    pytest.param({"channel": "app", "keywords": ["Coat sale"], "text": "Now £36"}, ["Now £36"], id="values for the makers"),
    pytest.param({"notes": {"sales": "It was £99 last year"}, "text": "Now £36"}, ["Now £36"], id="notes"),
])
def test_a_name_for_the_makers_hides_values_but_no_sections(read_as, written: object, texts: list[str]) -> None:
    assert [block.text.chars for block in read_as("json", json.dumps(written, ensure_ascii=False)).blocks] == texts
