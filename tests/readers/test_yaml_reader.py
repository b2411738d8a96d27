from __future__ import annotations

from datetime import date

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from brandlint import yaml12
from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.yaml_tree import scalar_text

PRINTABLE = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff\uffff\ufffe"),
                    min_size=1)


@given(st.lists(PRINTABLE, min_size=1, max_size=3).map("\n".join), st.sampled_from([None, "'", '"', "|", ">"]),
       st.integers(20, 80),
       st.booleans())
@example("a b\n\n  c\nd ", "|", 80, True)
@example("it's \"x\" \\ y", '"', 20, True)
@example("een lange regel die ergens wordt gebroken\nen nog een", ">", 20, True)
def test_a_scalar_has_the_characters_that_yaml_means(value: str, style: str | None, width: int, unicode: bool) -> None:
    text = yaml.safe_dump({"k": value}, default_style=style, width=width, allow_unicode=unicode)
    root = yaml12.read(Source.of_text(text)).node
    assert isinstance(root, yaml12.MappingNode)
    node = root.entries[0].value
    assert isinstance(node, yaml12.ScalarNode)
    assert scalar_text(node, text, Source.of_text(text)).chars == node.text


@pytest.mark.parametrize("scalar", [
    "Nu € 39,95 bij ons", "'Nu € 39,95, ''t kan'", '"Nu \\"€ 39,95\\" \\u20ac"', "|\n    Nu € 39,95\n    bij ons",
    ">-\n    Nu\n    € 39,95\n\n    hier",
    "Nu\n    € 39,95", '"Nu \\\n    € 39,95"', "'Nu\n\n    € 39,95'", "|2\n    Nu € 39,95"])
def test_a_price_slices_back_whatever_the_style(read_as, written, scalar: str) -> None:
    document = read_as("yaml", f"- text: {scalar}\n")
    assert written(document, document.blocks[0], "€ 39,95") == "€ 39,95"


def test_an_escape_is_one_run(read_as, written) -> None:
    document = read_as("yaml", 'text: "Nu \\u20ac 5, ''t"\nbody: \'ma\'\'s € 6\'\n')
    first, second = document.blocks
    assert (first.text.chars, written(document, first, "€")) == ("Nu € 5, t", "\\u20ac")
    assert (second.text.chars, written(document, second, "'")) == ("ma's € 6", "''")


def test_a_calendar_has_a_record_for_each_post(read_as, path_of) -> None:
    document = read_as("yaml", """
        campaign: Winter 25% korting
        taal: nl
        posts:
          - id: p1
            netwerk: instagram
            publiceren op: 4-12-2026
            onderschrift: |
              Nu € 19,95.
              Op = op.
            hashtags: [winter, "#sale"]
            budget: "€ 250"
          - locale: en-GB
            platform: Facebook
            date: 2026-12-05
            caption: Now £17.95
            image: {src: img/a.png, alt: Gloves for £17.95}
        """)
    first, second = document.records[1:]
    assert (first.locale, first.channel, first.date, first.name) == ("nl", "instagram", date(2026, 12, 4), "p1")
    assert (second.locale, second.channel, second.date) == ("en-GB", "Facebook", date(2026, 12, 5))
    assert [(block.text.chars, block.role, block.record) for block in document.blocks] == [
        ("Nu € 19,95.\nOp = op.", Role.BODY, 1), ("winter", Role.BODY, 1), ("#sale", Role.BODY, 1),
        ("Now £17.95", Role.BODY, 2), ("Gloves for £17.95", Role.ALT, 2)]
    assert path_of(document, document.blocks[0].container) == [ContainerKind.LIST, ContainerKind.RECORD]
    assert [image.url for image in document.images] == ["img/a.png"]


def test_answers_of_a_bot_are_read_and_questions_are_not(read_as) -> None:
    document = read_as("yaml", """
        language: nl
        intents:
          - name: returns
            ask: [Kan ik na 60 dagen nog ruilen?]
            answer: Binnen 30 dagen.
        responses:
          utter_delivery:
            - text: Vanaf € 50 gratis.
              condition: [{type: slot, name: x, value: 3}]
        fallback: Vraag het de winkel.
        """)
    assert [block.text.chars for block in document.blocks] == [
        "Binnen 30 dagen.", "Vanaf € 50 gratis.", "Vraag het de winkel."]
    assert document.records[0].locale == "nl"


def test_languages_as_keys_at_the_top_give_a_record_each(read_as) -> None:
    document = read_as("yaml", "nl:\n  onderwerp: Nu 20% korting\n  body: Kom langs\nen-GB:\n  subject: 20% off\n")
    assert [(block.text.chars, block.role, document.records[block.record].locale) for block in document.blocks] == [
        ("Nu 20% korting", Role.SUBJECT, "nl"), ("Kom langs", Role.BODY, "nl"), ("20% off", Role.SUBJECT, "en-GB")]


def test_every_document_of_a_file_is_read(read_as) -> None:
    assert [block.text.chars for block in read_as("yaml", "text: Een\n---\ntext: Twee\n").blocks] == ["Een", "Twee"]


def test_a_key_that_stands_twice_is_counted_as_not_read(read_as) -> None:
    document = read_as("yaml", "text: Een\ntext: Twee\n")
    assert [unread.place.line for unread in document.unread] == [2]


@pytest.mark.parametrize(("content", "line"), [("a: b: c\n", 1), ("a: 1\nb: [1, 2\n", 2), ("text: 'open\n", 1),
                                               ("- a\n\t- b: c\n", 2)])
def test_what_is_no_yaml_is_told_with_its_line(read_as, content: str, line: int) -> None:
    with pytest.raises(UnreadableAsset, match=f"not YAML that can be read: line {line}, column "):
        read_as("yaml", content)


def test_nesting_is_bounded(read_as) -> None:
    with pytest.raises(UnreadableAsset, match="more than 100"):
        read_as("yaml", "[" * 100_000)


@pytest.mark.parametrize("content", ["", "# only a comment\n", "---\n", "~\n"])
def test_nothing_to_read_gives_no_blocks(read_as, content: str) -> None:
    assert read_as("yaml", content).blocks == ()
