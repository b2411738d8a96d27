"""YAML 1.2 with places."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint import yaml12
from brandlint.documents.source import Source


def read(text: str, **options: int) -> yaml12.Reading:
    return yaml12.read(Source(text.encode(), "brand-guide/offers.yaml"), **options)


SCALARS = {
    "the country code of Norway is text": ("NO", "NO"),
    "on is text": ("on", "on"),
    "yes is text": ("yes", "yes"),
    "a time is text": ("22:00", "22:00"),
    "a day is text until somebody asks": ("2026-12-01", "2026-12-01"),
    "octal has its 1.2 prefix": ("0o17", 15),
    "a leading zero is not octal": ("017", 17),
    "hexadecimal": ("0x1F", 31),
    "an amount is a decimal": ("39.95", Decimal("39.95")),
    "an exponent": ("1e3", Decimal(1000)),
    "a point in front": (".5", Decimal("0.5")),
    "quoted digits are text": ('"39"', "39"),
    "single quotes are text": ("'true'", "true"),
    "true": ("true", True),
    "nothing": ("", None),
    "tilde": ("~", None),
    "infinity is text": (".inf", ".inf"),
    "a number without end is text": ("9" * 50, "9" * 50),
    "an exponent without end is text": ("1e999999999", "1e999999999"),
    "a tag makes text": ("!!str 12", "12"),
    "a phone number with spaces is text": ("+31 20 555 01 99", "+31 20 555 01 99"),
}


@pytest.mark.parametrize(("text", "value"), SCALARS.values(), ids=SCALARS)
def test_scalar_follows_the_core_schema(text: str, value: object) -> None:
    assert yaml12.plain(read(f"key: {text}\n").documents[0]) == {"key": value}


MISTAKES = {
    "tab": ("a:\n\tb: 1\n", "2:1: a: a tab stands here; use spaces to indent"),
    "tab behind a value": ("a: 5\n\tb: 3\n", "2:1: a: a tab stands here; use spaces to indent"),
    "colon inside text": ("why: agreed: in March\n", "1:12: a colon that cannot stand here; put text that holds a colon in "
                                                     "quotes, "
                                                    "or check the indentation of this line"),
    "quote left open": ('name: "Vuurtoren\nprice: 3\n', "1:7: name: a quote is opened here and never closed; add the missing "
                                                        "quote"),
    "quote in the middle": ("name: 'it's'\n", "1:11: this does not fit the lines around it; check that keys of one level begin "
                                              "in the "
                                               "same column, and that text after a closing quote is gone"),
    "list left open": ("a: [1, 2\nb: 3\n", "1:4: a[3]: a list that opens here with [ is not closed; add ] or a comma"),
    "list left open at the end": ("a: [1, 2\n", "1:4: a[3]: a list that opens here with [ is not closed; add ] or a comma"),
    "mapping left open": ("a: {b: 1\n", "1:4: a: a mapping that opens here with { is not closed; add } or a comma"),
    "sign in front": ("handle: @vuurtoren\n", "1:9: handle: text that begins with @; put it in quotes"),
    "backslash": ('a: "C:\\winter"\n', "1:7: a: a backslash that means nothing; use single quotes, or write two backslashes"),
    "unprintable": ("a: \x01\n", "1:4: a character that cannot be printed stands here; take it out"),
    "key twice": ("a:\n  b: 1\n  b: 2\n", "3:3: a.b: the key stands here twice, first on line 2; keep one of them"),
    "template tag": ("a: {{ name }}\n", "1:5: a: a list or mapping stands where a key should; text that begins with { or [ must "
                                        "be in "
                                         "quotes"),
    "alias to nothing": ("a: *b\n", "1:4: a: *b refers to nothing above it; mark the value that is meant with &b"),
    "alias inside itself": ("a: &a [*a]\n", "1:8: a[1]: *a refers to nothing above it; mark the value that is meant with &a"),
    "merge of text": ("a: {<<: b}\n", "1:5: a.<<: << takes a mapping or a list of mappings; refer to one with *name"),
}


@pytest.mark.parametrize(("text", "message"), MISTAKES.values(), ids=MISTAKES)
def test_mistake_is_told_with_its_place(text: str, message: str) -> None:
    assert [str(problem) for problem in read(text).problems] == [f"brand-guide/offers.yaml:{message}"]


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? "])
def test_nesting_without_end_is_refused(opening: str) -> None:
    reading = read(opening * 100_000)
    assert not reading.documents
    assert "more than 100 lists and mappings stand inside each other" in str(reading.problems[0])


def test_depth_can_be_set() -> None:
    assert not read("[[[1]]]", max_depth=3).problems
    assert read("[[[1]]]", max_depth=2).problems


def test_aliases_cannot_multiply_without_end() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 9)]
    reading = read("\n".join(lines))
    assert "far larger than it looks" in str(reading.problems[0])


def test_aliases_cannot_deepen_without_end() -> None:
    lines = ["a0: &a0 [x]"] + [f"a{level}: &a{level} [[[*a{level - 1}]]]" for level in range(1, 60)]
    assert "far larger than it looks" in str(read("\n".join(lines)).problems[0])


def test_alias_repeats_the_value() -> None:
    assert yaml12.plain(read("a: &x {b: 1}\nc: *x\n").documents[0]) == {"a": {"b": 1}, "c": {"b": 1}}


def test_merged_keys_yield_to_own_keys_and_to_earlier_mappings() -> None:
    text = "one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\nall:\n  c: 3\n  <<: [*one, *two]\n"
    assert yaml12.plain(read(text).documents[0]) == {
        "one": {"a": 1, "b": 1}, "two": {"b": 2, "c": 2}, "all": {"c": 3, "a": 1, "b": 1}}


def test_places_do_not_count_the_byte_order_mark_and_count_both_characters_of_a_line_end() -> None:
    source = Source(b"\xef\xbb\xbfa: \xc3\xa9\xf0\x9f\x98\x80\r\nb: 'x'\r\n", "f.yaml")
    node = yaml12.read(source).documents[0]
    assert isinstance(node, yaml12.MappingNode)
    spans = [value.span for _, value in node.entries]
    assert [source.text[span.start:span.end] for span in spans] == ["é😀", "'x'"]
    assert (spans[1].line, spans[1].column, spans[1].start) == (2, 4, 10)


def test_a_line_separator_of_unicode_is_no_new_line() -> None:
    node = read("a: 'x\u2028y'\nb: 1\n").documents[0]
    assert isinstance(node, yaml12.MappingNode)
    assert node.entries[1].key.span.line == 2


def test_block_ends_with_its_last_value() -> None:
    node = read("a:\n  b: 1\n\n# comment\nc: 2\n").documents[0]
    assert isinstance(node, yaml12.MappingNode)
    block = node.get("a")
    assert block is not None
    assert (block.span.start, block.span.end) == (5, 9)


def test_span_leaves_out_anchor_and_tag() -> None:
    text = "a: &x !!str 12\n"
    node = read(text).documents[0]
    assert isinstance(node, yaml12.MappingNode)
    assert text[node.entries[0].value.span.start:node.entries[0].value.span.end] == "12"


@pytest.mark.parametrize(("text", "style"), [("a", ""), ("'a'", "'"), ('"a"', '"'), ("|\n  a", "|"), (">\n  a", ">")])
def test_style_is_kept(text: str, style: str) -> None:
    node = read(f"k: {text}\n").documents[0]
    assert isinstance(node, yaml12.MappingNode)
    assert isinstance(value := node.get("k"), yaml12.ScalarNode)
    assert value.style == style


def test_documents_of_one_file() -> None:
    assert [yaml12.plain(node) for node in read("a: 1\n---\nb: 2\n").documents] == [{"a": 1}, {"b": 2}]


def test_walk_shows_the_key_of_a_block_and_the_text_of_a_value() -> None:
    node = read("a:\n  b: x\n  c: [1]\n  d:\n").documents[0]
    assert [(path, str(span)) for path, span in yaml12.walk(node)] == [
        (("a",), "1:1"), (("a", "b"), "2:6"), (("a", "c"), "3:3"), (("a", "c", 0), "3:7"), (("a", "d"), "4:3")]


@pytest.mark.parametrize(("text", "day"), [
    ("2026-12-01", "2026-12-01"), ("2026-13-01", "None"), ("1-12-2026", "None"), ("2026-02-29", "None")])
def test_date(text: str, day: str) -> None:
    assert str(yaml12.as_date(text)) == day


_KEYS = st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF), max_size=8)


@given(st.recursive(st.none() | st.booleans() | st.integers(-10**20, 10**20) | st.text(),
                    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4), max_leaves=12),
       st.sampled_from([None, 2, "\t"]))
def test_json_is_read_as_json(value: object, indent: int | str | None) -> None:
    """Any JSON as a program prints it reads as itself, an emoji in two escapes too."""
    assert yaml12.plain(read(json.dumps(value, indent=indent)).documents[0]) == value
