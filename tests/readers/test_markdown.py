from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brandlint.documents.blocks import ContainerKind, Mark, MarkKind, Role
from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN
from brandlint.readers.markdown import read
from brandlint.readers.markdown_inline import inline_of
from brandlint.readers.rewriting import raw_text


def said(document) -> list[tuple[str, Role]]:
    return [(block.text.chars, block.role) for block in document.blocks]


@pytest.mark.parametrize(("raw", "shown"), [
    pytest.param("Nu **€ 39,95** of *minder*", "Nu € 39,95 of minder", id="emphasis"),
    pytest.param("Nu __€ 5__ en _snel_, snake_case_name", "Nu € 5 en snel, snake_case_name", id="underlines"),
    pytest.param("***Sale***", "Sale", id="three stars"),
    pytest.param("**Nu *€ 5* hier**", "Nu € 5 hier", id="emphasis inside emphasis"),
    pytest.param("Nu € 5* en 20%*", "Nu € 5* en 20%*", id="stars of a footnote stay"),
    pytest.param("Nu € 5*\n*Alleen online", "Nu € 5*\n*Alleen online", id="the footnote itself stays"),
    pytest.param("2 * 3 * 4", "2 * 3 * 4", id="stars between spaces stay"),
    pytest.param("\\*Actie\\_ \\# 1", "*Actie_ # 1", id="escapes"),
    pytest.param("€&nbsp;5 &amp; meer &foo", "€\xa05 & meer &foo", id="entities"),
    pytest.param("Typ `KANO20` in", "Typ KANO20 in", id="code is words"),
    pytest.param("[Kano Beek](https://k.example/a_b 'x') nu", "Kano Beek nu", id="link"),
    pytest.param("[**Kano** Beek][1] en [Lis]", "Kano Beek en [Lis]", id="references"),
    pytest.param("Zie <https://k.example/x>", "Zie https://k.example/x", id="address in angles"),
    pytest.param("a<br>b <span class='x'>c</span>", "a\nb c", id="tags"),
    pytest.param("39<sup>95</sup>", "39⁹⁵", id="raised cents"),
    pytest.param("![foto](a.png) Kijk", "Kijk", id="a picture is not part of the text"),
    pytest.param("Zie noot[^1].", "Zie noot.", id="mark of a note"),
    pytest.param("https://k.example/a_b_c?x=*1* ok", "https://k.example/a_b_c?x=*1* ok", id="address keeps its signs"),
    pytest.param("[niet af", "[niet af", id="bracket alone"),
])
def test_mark_up_is_not_said(raw: str, shown: str) -> None:
    assert inline_of(raw_text(raw, Source.of_text(raw)), {"1": "https://k.example/1"}).text.chars == shown


@given(st.text(alphabet="ab €5*_~`[]()!<>&;\\\n", max_size=60))
@example("&a5; is none")
def test_what_is_kept_stands_in_the_file_in_that_order(raw: str) -> None:
    text = inline_of(raw_text(raw, Source.of_text(raw)), {}).text
    last = 0
    for index, char in enumerate(text.chars):
        start, end = text.source_range(index, index + 1)
        assert last <= start < end <= len(raw)
        assert char in raw[start:end]
        last = end


def test_struck_through_words_are_marked(read_as) -> None:
    block = read_as("md", "Van ~~€ 59,95~~ voor <s>x</s> € 39,95").blocks[0]
    assert block.text.chars == "Van € 59,95 voor x € 39,95"
    assert block.marks == (Mark(4, 11, MarkKind.STRUCK), Mark(17, 18, MarkKind.STRUCK))


def test_prices_slice_back_from_every_kind_of_block(read_as, written) -> None:
    document = read_as("md", "# Nu € 1\n\nOnly **€ 2** &amp; \\* € 3\n\n- Item € 4\n  € 5\n\n> “€ 6”\n\n"
                             "| Naam | Nu |\n|---|---|\n| Beek | *€ 7* |\n")
    prices = ["€ 1", "€ 2", "€ 3", "€ 4", "€ 5", "€ 6", "€ 7"]
    assert [written(document, block,
                    price) for price in prices for block in document.blocks if price in block.text.chars] == prices


def test_headings_hold_what_stands_under_them(read_as, path_of) -> None:
    document = read_as("md", "# Deck\n\nIntro\n\n## Post 1\nEen\n\n## Post 2\nTwee\n\nKop\n===\nDrie\n")
    assert said(document) == [("Deck", Role.HEADING), ("Intro", Role.BODY), ("Post 1", Role.HEADING), ("Een", Role.BODY),
                              ("Post 2", Role.HEADING), ("Twee", Role.BODY), ("Kop", Role.HEADING), ("Drie", Role.BODY)]
    blocks = document.blocks
    assert blocks[2].container == blocks[3].container != blocks[4].container == blocks[5].container
    assert path_of(document, blocks[3].container) == [ContainerKind.HEADED, ContainerKind.HEADED]
    assert path_of(document, blocks[7].container) == [ContainerKind.HEADED]


def test_hashtags_are_no_headings(read_as) -> None:
    assert said(read_as("md", "#kano #beek\n")) == [("#kano #beek", Role.BODY)]


def test_front_matter_gives_fields_and_the_record(read_as, written) -> None:
    document = read_as("md", '---\nplatform: instagram\nlang: nl\ndate: 2026-12-06\ntime: "18:45"\ncampaign_id: 88\n'
                             'image: ../img/a.jpg\nimage_alt: "Kano voor € 5"\nurl: https://k.example\n---\nHoi\n')
    assert said(document) == [("Kano voor € 5", Role.ALT), ("Hoi", Role.BODY)]
    assert (document.records[0].locale, document.records[0].channel, document.records[0].date) == ("nl", "instagram",
                                                                                                   date(2026, 12, 6))
    assert written(document, document.blocks[0], "€ 5") == "€ 5"
    assert [link.url for link in document.links] == ["https://k.example"]
    assert [image.url for image in document.images] == ["../img/a.jpg"]


@pytest.mark.parametrize("matter", ["---\ntitle: 15% off: now!\nlang: en\n---\n",
                                    '+++\ntitle = "15% off: now!"\nlang = "en"\n+++\n'])
def test_front_matter_that_is_no_yaml_is_read_line_by_line(read_as, written, matter: str) -> None:
    document = read_as("md", f"{matter}Come in\n")
    assert said(document) == [("15% off: now!", Role.TITLE), ("Come in", Role.BODY)]
    assert document.records[0].locale == "en"
    assert written(document, document.blocks[0], "15%") == "15%"


def test_rules_are_no_front_matter(read_as) -> None:
    assert [words for words, _ in said(read_as("md", "---\n\nNu € 5\n\n---\n\nNog € 6\n"))] == ["Nu € 5", "Nog € 6"]


def test_each_post_of_a_deck_has_its_own_record(read_as) -> None:
    document = read_as("md", "## Post 1\n**Platform:** Instagram\n- **Datum:** 4-12-2026\n\n**Caption:** Nu € 5\n\n"
                             "## Facebook (EN)\nDate: 5 Dec 2026\nStatus: draft\nLink: https://k.example/en\nVisual: canoe on a lake\n\nNow £4\n")
    assert [(words, document.records[block.record].locale, document.records[block.record].channel,
             document.records[block.record].date)
            for block in document.blocks if (words := block.text.chars) and block.role is not Role.HEADING] == [
        ("Nu € 5", None, "Instagram", date(2026, 12, 4)), ("Now £4", "en", None, date(2026, 12, 5))]
    assert [(link.url, link.record) for link in document.links] == [("https://k.example/en", document.blocks[-1].record)]


@pytest.mark.parametrize("text", [
    pytest.param("---\nlocale: en-GB\ndate: 2026-12-04\n---\n\nOne\n\n---\nlocale: en-GB\ndate: 2026-12-06\n---\n\nTwo\n",
                 id="lines for the makers between rules"),
    pytest.param("**2026-12-04** – Instagram\nOne\n\n**2026-12-06** – Facebook\nTwo\n", id="a day and a network in a line"),
    pytest.param("## 1. Facebook, 2026-12-04\n\nOne\n\n## 2. Instagram, 2026-12-06\n\nTwo\n", id="a numbered heading"),
])
def test_each_post_goes_out_on_its_own_day(read_as, text: str) -> None:
    document = read_as("md", text)
    days = {block.text.chars: document.records[block.record].date for block in document.blocks}
    assert (days["One"], days["Two"]) == (date(2026, 12, 4), date(2026, 12, 6))


def test_posts_between_rules_stand_apart(read_as) -> None:
    document = read_as("md", "Kano Beek € 5\n\n---\nlang: en\n\nPeddel € 6\n")
    first, second = document.blocks
    assert first.container != second.container
    assert [document.records[block.record].locale for block in document.blocks] == [None, "en"]


def test_a_calendar_table_has_a_record_for_each_row(read_as, path_of) -> None:
    document = read_as("md",
                       "| Platform | Date | Caption | Budget |\n|:--|---|---|--:|\n| IG | 2026-12-05 | Nu € 5 \\| 6 | € 250 |\n")
    assert said(document) == [("Nu € 5 | 6", Role.BODY)]
    block = document.blocks[0]
    assert (document.records[block.record].channel, document.records[block.record].date, block.label) == ("IG",
                                                                                                          date(2026, 12, 5),
                                                                                                          "caption")
    assert path_of(document, block.container) == [ContainerKind.TABLE, ContainerKind.RECORD, ContainerKind.ROW,
                                                  ContainerKind.CELL]


def test_a_price_table_binds_by_row_and_column(read_as) -> None:
    document = read_as("md", "| Artikel | Van | Nu |\n|---|---|---|\n| Kano Beek | ~~€ 59~~ | **€ 39** |\n")
    assert [(block.text.chars, block.label, document.containers[block.container].column) for block in document.blocks] == [
        ("Kano Beek", "sku", 0), ("€ 59", "van", 1), ("€ 39", "nu", 2)]


def test_links_and_pictures_are_kept_with_what_they_stand_in(read_as, written) -> None:
    document = read_as("md",
                       "[Kano Beek](https://k.example/beek)\n\n![Beek voor € 5](img/b.png) Kijk\n\n[x]: https://k.example/x\n")
    link, alt, text = document.blocks
    assert (link.text.chars, link.link) == ("Kano Beek", "https://k.example/beek")
    assert [(found.url, found.container) for found in document.links] == [("https://k.example/beek", link.container)]
    assert (alt.text.chars, alt.role, text.text.chars) == ("Beek voor € 5", Role.ALT, "Kijk")
    assert [(image.url, image.container) for image in document.images] == [("img/b.png", alt.container)]
    assert written(document, alt, "€ 5") == "€ 5"


def test_texts_of_two_languages_under_one_heading(read_as) -> None:
    document = read_as("md",
                       "## Post 1\n**Tekst (NL):**\nNu € 5\n\n**Tekst (EN):** Now £4\n\n**Budget:** € 250\n**CTA:** Shop\n\n"
                             "**Deutsch**\n\nJetzt 3 Euro\n")
    assert [(block.text.chars, block.role, document.records[block.record].locale) for block in document.blocks] == [
        ("Post 1", Role.HEADING, None), ("Nu € 5", Role.BODY, "nl"), ("Now £4", Role.BODY, "en"), ("Shop", Role.BUTTON, None),
        ("Deutsch", Role.HEADING, "de"), ("Jetzt 3 Euro", Role.BODY, "de")]


def test_a_table_with_a_column_for_each_language_is_named_by_its_rows(read_as) -> None:
    document = read_as("md", "| | NL | EN |\n|---|---|---|\n| Onderwerp | Nu 20% | Now 20% |\n| Prijs | € 5 | £4 |\n")
    assert [(block.text.chars, block.role, block.label, document.records[block.record].locale) for block in document.blocks
            if document.records[block.record].locale] == [
        ("Nu 20%", Role.SUBJECT, "onderwerp", "nl"), ("Now 20%", Role.SUBJECT, "onderwerp", "en"),
        ("€ 5", Role.BODY, "prijs", "nl"), ("£4", Role.BODY, "prijs", "en")]


def test_nested_items_stand_in_their_item(read_as, path_of) -> None:
    document = read_as("md", "- Een\n  - Twee\n\n  Nog bij een\n- Drie\n\nDaarna\n")
    assert [(block.text.chars, len(path_of(document, block.container))) for block in document.blocks] == [
        ("Een", 2), ("Twee", 4), ("Nog bij een", 4), ("Drie", 2), ("Daarna", 0)]


@pytest.mark.parametrize(("quote", "role"), [
    ("> “Wat een kano” – Henk", Role.QUOTE), ("> Wat een kano\n> — Henk", Role.QUOTE),
    ("> Nu 20% korting\n> op alles", Role.BODY)])
def test_a_quotation_is_somebodys_words_and_a_box_is_not(read_as, quote: str, role: Role) -> None:
    assert [block.role for block in read_as("md", quote).blocks] == [role]


def test_code_and_comments_are_not_said(read_as) -> None:
    document = read_as("md", "```\n€ 1\n```\nNu <!-- € 2\n\n€ 3 --> hier\n\n~~~ js\n€ 4\n~~~\n<!-- open")
    assert " ".join(block.text.chars for block in document.blocks).split() == ["Nu", "hier", "<!--", "open"]


def test_notes_are_small_print_and_tags_are_unknown(read_as) -> None:
    assert said(read_as("md", "Hoi {{ name }}[^1]\n\n[^1]: Niet in de outlet.\n")) == [
        (f"Hoi {UNKNOWN}", Role.BODY), ("Niet in de outlet.", Role.LEGAL)]


@given(st.text(alphabet="ab1 #-*|>:`~=[]()_\n\t\\", max_size=80))
def test_any_text_is_read_and_keeps_its_letters_in_order(content: str) -> None:
    document = read(Source.of_text(content))
    for block in document.blocks:
        for index in range(len(block.text.chars)):
            start, end = block.text.source_range(index, index + 1)
            assert 0 <= start <= end <= len(content)
