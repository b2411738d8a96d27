from __future__ import annotations

from datetime import date

import pytest

from brandlint.documents.blocks import ContainerKind, Role


def said(document) -> list[tuple[str, Role]]:
    return [(block.text.chars, block.role) for block in document.blocks]


def test_a_paragraph_is_a_block_and_its_lines_stay_lines(read_as, written) -> None:
    document = read_as("txt", "Kano Beek\r\nnu € 39,95\r\n\r\nOp = op.\r\n")
    assert said(document) == [("Kano Beek\nnu € 39,95", Role.BODY), ("Op = op.", Role.BODY)]
    assert written(document, document.blocks[0], "€ 39,95") == "€ 39,95"
    assert document.blocks[0].text.place(10, 12).line == 2


def test_a_sentence_that_was_only_broken_to_keep_lines_short_is_one(read_as) -> None:
    document = read_as("txt", "Je kunt alles wat je bij ons koopt terugsturen, binnen\n30 dagen en gratis.\nTot ziens\n")
    assert [line[-26:] for line in document.blocks[0].text.chars.split("\n")] == ["binnen 30 dagen en gratis.", "Tot ziens"]


def test_items_of_a_list_stand_alone_with_their_own_lines(read_as, path_of) -> None:
    document = read_as("txt", "* Kano Beek € 39,95\n  Ends 14 December\n* Peddel Lis € 9,95\n\n1. Vest\n2) Tas\n")
    assert [block.text.chars for block in document.blocks] == ["Kano Beek € 39,95\nEnds 14 December", "Peddel Lis € 9,95",
                                                               "Vest", "Tas"]
    assert path_of(document, document.blocks[0].container) == [ContainerKind.LIST, ContainerKind.ITEM]
    assert document.blocks[0].container != document.blocks[1].container


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_a_footnote_keeps_its_star(read_as, ending: str) -> None:
    document = read_as(ending, "Nu € 5* bij ons\n\n* Alleen online\n")
    assert said(document) == [("Nu € 5* bij ons", Role.BODY), ("* Alleen online", Role.LEGAL)]


def test_labels_of_an_email_give_roles_and_are_not_said(read_as, written) -> None:
    document = read_as("txt",
                       "Onderwerp: Nu 20% korting\nPreheader: Alleen vandaag\nDatum: 4 december 2026\nStatus: concept\n\nHoi!\n")
    assert said(document) == [("Nu 20% korting", Role.SUBJECT), ("Alleen vandaag", Role.PREHEADER), ("Hoi!", Role.BODY)]
    assert document.records[0].date == date(2026, 12, 4)
    assert written(document, document.blocks[0], "20%") == "20%"


@pytest.mark.parametrize("line", ["Code: KANO20", "Kano Beek: € 39,95", "Let op: alleen vandaag", "Voorwaarden: zie de site",
                                  "Levertijd: 2 dagen", "Tot 18:00 besteld: morgen in huis"])
def test_a_label_that_is_part_of_what_is_said_stays(read_as, line: str) -> None:
    assert [block.text.chars for block in read_as("txt", f"Hoi!\n\n{line}\n").blocks] == ["Hoi!", line]


def test_a_script_is_spoken_without_names_directions_and_notes(read_as) -> None:
    document = read_as("txt", "Radio, 20 sec., nl-NL, versie 3\nOpname: studio 2, 09:00\n\n(wind, regen)\nStem: Nu 64 euro 95.\n"
                              "Alleen vandaag.\nANNA (lacht): Echt?\nMuziek: jingle\n[stilte]\nStem 2: Echt.\n")
    assert said(document) == [("Nu 64 euro 95.\nAlleen vandaag.", Role.SPOKEN), ("Echt?", Role.DIALOGUE), ("Echt.", Role.SPOKEN)]
    assert document.records[0].locale == "nl-NL"


@pytest.mark.parametrize("head", ['TV-commercial 30" | nl-NL', "Radiospot, 25 seconden, versie 2", "Funkspot 20 Sek. de-DE",
                                  "VIDEO SCRIPT v3"])
def test_a_line_for_the_makers_at_the_top_is_not_said(read_as, head: str) -> None:
    assert [block.text.chars for block in read_as("txt", f"{head}\n\nNu 64 euro 95.\n").blocks] == ["Nu 64 euro 95."]


@pytest.mark.parametrize("head", ["Radio nu € 39,95", "Video's kijken? Nog 20 minuten", "(alleen op zaterdag)", "Spot on!"])
def test_a_first_line_for_customers_is_said(read_as, head: str) -> None:
    assert [block.text.chars for block in read_as("txt", f"{head}\n\nKom langs.\n").blocks] == [head, "Kom langs."]


def test_a_line_that_names_a_language_holds_for_what_follows(read_as) -> None:
    document = read_as("txt", "SMS 1 (nl-NL), 4 dec 2026, 10:00\nNu € 5\n\nEnglish:\nNow £4\n\nDE: Jetzt 3 Euro\n")
    assert [(block.text.chars, document.records[block.record].locale, document.records[block.record].date)
            for block in document.blocks] == [
        ("Nu € 5", "nl-NL", date(2026, 12, 4)), ("Now £4", "en", None), ("Jetzt 3 Euro", "de", None)]


@pytest.mark.parametrize("line", ["Levertijd (NL): 1-2 werkdagen", "Bezorgd in Nederland (NL) en verder in heel Europa",
                                  "Gratis (NL)!"])
def test_a_country_in_what_is_said_stays(read_as, line: str) -> None:
    assert [block.text.chars for block in read_as("txt", line).blocks] == [line]


def test_lines_of_dashes_separate(read_as) -> None:
    document = read_as("txt", "Een € 5\n-----\nTwee € 6\n\n=====\n\nDrie\n")
    assert [block.text.chars for block in document.blocks] == ["Een € 5", "Twee € 6", "Drie"]
    assert len({block.container for block in document.blocks}) == 3


def test_an_address_is_a_link_of_its_paragraph(read_as) -> None:
    document = read_as("txt", "Kano Beek € 39,95\nhttps://kano.example/beek.\n\nPeddel\n")
    assert [(link.url, link.container) for link in document.links] == [("https://kano.example/beek",
                                                                        document.blocks[0].container)]
    assert document.blocks[1].container != document.blocks[0].container


def test_template_tags_are_unknown_values(read_as) -> None:
    assert read_as("txt", "Hoi *|FNAME|*, nu {{ price }} euro").blocks[0].text.chars == "Hoi \ue000, nu \ue000 euro"


def test_front_matter_says_where_and_when(read_as) -> None:
    document = read_as("txt", "---\nlang: en\nchannel: sms\nsubject: Sale\n---\nNow £5\n")
    assert said(document) == [("Sale", Role.SUBJECT), ("Now £5", Role.BODY)]
    assert (document.records[0].locale, document.records[0].channel) == ("en", "sms")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_texts_are_read_as_people_save_them(read_as, encoding: str) -> None:
    assert read_as("txt", "Café nu voor maar € 5\n".encode(encoding)).blocks[0].text.chars == "Café nu voor maar € 5"


@pytest.mark.parametrize("content", ["", "\n \n", "\0" * 20, "-----\n"])
def test_nothing_to_say_does_no_harm(read_as, content: str) -> None:
    assert "".join(block.text.chars for block in read_as("txt", content).blocks).strip("\0") == ""
