from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.places import Cell
from brandlint.documents.source import Source
from brandlint.readers.cells import DELIMITERS, delimiter_of, rows_of, text_of

CELL = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=12)


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(DELIMITERS),
       st.sampled_from(["\r\n", "\n"]))
def test_cells_are_what_the_csv_module_wrote(rows: list[list[str]], delimiter: str, line_end: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL).writerows(rows)
    source = Source.of_text(file.getvalue())
    read = [[text_of(cell, source, 1, 1) for cell in row] for row in rows_of(source.text, delimiter)]
    assert [[cell.chars for cell in row] for row in read] == rows
    for row in read:
        for cell in row:
            if cell.chars:
                start, end = cell.source_range(0, len(cell.chars))
                assert source.text[start:end].replace('""', '"') == cell.chars


@pytest.mark.parametrize(("text", "delimiter"), [
    ("datum;kanaal;tekst\n1-12-2026;ig;Nu € 5,95, vandaag\n", ";"), ("a,b,c\n1,2;3,4\n", ","), ("a\tb\n1,5\t2,5\n", "\t"),
    ("a|b|c\nx, y|1|2\n", "|"), ('"a;b",c\n"d;e",f\n', ","), ("# a;b;c\nx,y\n1,2\n", ",")])
def test_the_delimiter_is_the_one_that_makes_even_rows(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_a_planning_has_a_record_for_each_row(read_as, written, path_of) -> None:
    document = read_as("csv", '\ufeffDatum;Tijd;Kanaal;Taal;Tekst;Link;Status\r\n'
                              '4-12-2026;12:00;Instagram;NL;"Nu € 5,95; ""op = op""";https://kano.example/nl;gepland\r\n'
                              "5-12-2026;13:00;Facebook;en;Now £4.95;;klaar\r\n")
    first, second = document.records[1:]
    assert (first.date, first.channel, first.locale) == (date(2026, 12, 4), "Instagram", "nl")
    assert (second.date, second.channel, second.locale) == (date(2026, 12, 5), "Facebook", "en")
    text, other = document.blocks
    assert (text.text.chars, text.label, text.record) == ('Nu € 5,95; "op = op"', "tekst", 1)
    assert (other.text.chars, other.record) == ("Now £4.95", 2)
    assert written(document, text, "€ 5,95") == "€ 5,95"
    place = text.text.place(3, 9)
    assert isinstance(place, Cell)
    assert (place.row, place.column, place.span.line) == (2, 5, 2)
    assert path_of(document, text.container) == [ContainerKind.TABLE, ContainerKind.RECORD, ContainerKind.ROW, ContainerKind.CELL]
    assert document.containers[text.container].column == 4
    assert [(link.url, link.record) for link in document.links] == [("https://kano.example/nl", 1)]


def test_a_feed_gives_numbers_names_and_labelled_prices(read_as) -> None:
    document = read_as("csv", "id,title,link,image_link,availability,price,sale_price,sale_price_effective_date,gtin\n"
                              "KB-1,Beek canoe,https://k.example/b,https://k.example/b.jpg,in_stock,"
                              "25.95 GBP,17.95 GBP,2026-11-30/2026-12-14,8712345600013\n")
    assert [(block.label, block.text.chars, block.role) for block in document.blocks] == [
        ("sku", "KB-1", Role.METADATA), ("title", "Beek canoe", Role.TITLE), ("price", "25.95 GBP", Role.BODY),
        ("sale_price", "17.95 GBP", Role.BODY), ("sale_price_effective_date", "2026-11-30/2026-12-14", Role.BODY),
        ("gtin", "8712345600013", Role.METADATA)]
    assert [image.url for image in document.images] == ["https://k.example/b.jpg"]


def test_a_title_may_stand_above_the_header(read_as) -> None:
    document = read_as("csv", "Planning winter 2026;;\n;;\nDatum;Kanaal;Tekst\n4-12-2026;Instagram;Nu € 5\n")
    assert [(block.text.chars, block.label, document.records[block.record].channel) for block in document.blocks] == [
        ("Nu € 5", "tekst", "Instagram")]


def test_columns_by_language_are_in_that_language(read_as) -> None:
    document = read_as("csv", "key,nl,en-GB\nhome.title,Nu 20% korting,Now 20% off\n")
    assert [(block.text.chars, block.role, block.label, document.records[block.record].locale) for block in document.blocks] == [
        ("Nu 20% korting", Role.TITLE, "home.title", "nl"), ("Now 20% off", Role.TITLE, "home.title", "en-GB")]


def test_without_a_header_every_cell_of_words_is_read(read_as) -> None:
    document = read_as("csv",
                       "04/12/2026 10:00,Nu € 5 bij ons,https://k.example/nl\n05/12/2026 10:00,Nog € 6,https://k.example/en\n")
    assert [(block.text.chars, block.label) for block in document.blocks] == [("Nu € 5 bij ons", ""), ("Nog € 6", "")]
    assert [link.url for link in document.links] == ["https://k.example/nl", "https://k.example/en"]
    assert [record.date for record in document.records[1:]] == [date(2026, 12, 4), date(2026, 12, 5)]


def test_comments_above_the_table_and_the_spreadsheet_line_are_passed_over(read_as) -> None:
    for above in ("# brandlint: ignore PRC001 because old\n", "sep=;\r\n"):
        document = read_as("csv", f"{above}date;text\n2026-12-04;Nu € 5, hier\n")
        assert [(block.text.chars, block.text.place(0, 1).row) for block in document.blocks] == [("Nu € 5, hier", 3)]


def test_a_quote_that_is_never_closed_is_a_character(read_as) -> None:
    assert [block.text.chars for block in read_as("csv", 'date,text\n2026-12-04,"Nu € 5\n2026-12-05,Nog € 6\n').blocks] == [
        '"Nu € 5', "Nog € 6"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_are_read_as_people_save_them(read_as, encoding: str) -> None:
    assert read_as("csv", "datum;tekst\n2026-12-04;Café nu € 5\n".encode(encoding)).blocks[0].text.chars == "Café nu € 5"


@pytest.mark.parametrize("content", ["", "\n\n", "date,text\n", ";;;\n"])
def test_nothing_to_read_gives_no_blocks(read_as, content: str) -> None:
    assert read_as("csv", content).blocks == ()


@pytest.mark.parametrize("header", ["semaine,date,pays,reseau,texte,objectif", "Woche,Datum,Sprachversion,Kanal,Text,Ziel"])
def test_a_calendar_in_another_language_has_locales(read_as, header: str) -> None:
    document = read_as("csv", f"{header}\n41,2026-10-08,fr-BE,Instagram,Bientôt,3 % de clics\n")
    assert [record.locale for record in document.records][-1] == "fr-BE"
    assert [block.text.chars for block in document.blocks] == ["Bientôt"]
