from __future__ import annotations

import pytest

import brandlint
from brandlint.documents.blocks import Role
from brandlint.documents.places import span_of
from brandlint.errors import UnreadableAsset


def test_cues_are_read_without_numbers_and_timings(read_as, written) -> None:
    document = read_as("srt", "1\r\n00:00:00,400 --> 00:00:03,200\r\nDry all <i>winter</i>\r\n{\\an8}now £17.95\r\n\r\n"
                              "2\r\n00:00:03,400 --> 00:00:07,000\r\n- Only until Sunday.\r\n")
    assert [(block.text.chars, block.role) for block in document.blocks] == [
        ("Dry all winter\nnow £17.95", Role.SPOKEN), ("Only until Sunday.", Role.SPOKEN)]
    assert written(document, document.blocks[0], "£17.95") == "£17.95"


def test_webvtt_notes_styles_and_settings_are_not_said(read_as) -> None:
    document = read_as("vtt", "WEBVTT\nLanguage: nl-NL\n\nSTYLE\n::cue {color: #fff}\n\nNOTE € 5\n\nintro\n"
                              "00:01.000 --> 00:04.000 line:80%\n<v Anna>Nu &amp; straks</v>\n\nNOTE nog € 6\n")
    assert [block.text.chars for block in document.blocks] == ["Nu & straks"]
    assert document.records[0].locale == "nl-NL"


def test_cues_that_go_on_with_a_sentence_are_one_text(read_as) -> None:
    document = read_as("srt",
                       "1\n00:00:00,000 --> 00:00:01,000\nVest Duin nu\n\n2\n00:00:01,000 --> 00:00:02,000\nvoor 64 euro.\n\n"
                              "3\n00:00:02,000 --> 00:00:03,000\nkom langs\n")
    assert [block.text.chars for block in document.blocks] == ["Vest Duin nu voor 64 euro.", "kom langs"]


def test_cues_without_an_empty_line_between_them(read_as) -> None:
    document = read_as("srt", "1\n00:00:00,000 --> 00:00:01,000\nNu € 5\n2\n00:00:01,000 --> 00:00:02,000\nHier\n")
    assert [block.text.chars for block in document.blocks] == ["Nu € 5", "Hier"]


@pytest.mark.parametrize("content", ["", "WEBVTT\n", "1\n00:00:00,000 --> 00:00:01,000\n\n"])
def test_nothing_said_gives_no_blocks(read_as, content: str) -> None:
    assert read_as("vtt", content).blocks == ()


def test_a_text_without_times_is_no_captions(read_as) -> None:
    with pytest.raises(UnreadableAsset, match="no line has times"):
        read_as("srt", "1\n00:00 > 00:03\nVest Duin nu voor 64 euro.\n")


@pytest.mark.parametrize(("second", "texts"), [
    pytest.param("vijfennegentig.", ["Nu negenendertig euro vijfennegentig."], id="the-cents-in-the-next-cue"),
    pytest.param("39 euro 95", ["Nu negenendertig euro 39 euro 95"], id="an-amount"),
    pytest.param("- nee toch", ["Nu negenendertig euro", "nee toch"], id="another-speaker"),
    pytest.param("Kom langs", ["Nu negenendertig euro", "Kom langs"], id="a-new-sentence"),
])
def test_a_sentence_over_two_cues(read_as, written, second: str, texts: list[str]) -> None:
    document = read_as("srt", f"1\n00:00:00,000 --> 00:00:01,000\nNu negenendertig euro\n\n2\n00:00:01,000 --> 00:00:02,000\n{second}\n")
    assert [block.text.chars for block in document.blocks] == texts
    assert written(document, document.blocks[-1], second.lstrip("- ")) == second.lstrip("- ")


def test_a_price_in_words_over_two_cues_is_one_fact(tmp_path) -> None:
    """Also where the amount begins in one cue and ends in the next; its place reaches over both."""
    (tmp_path / "video").mkdir()
    (tmp_path / "video" / "spot-nl.srt").write_text(
        "1\n00:00:00,000 --> 00:00:02,000\nTent Vlier, nu negenendertig euro\n\n2\n00:00:02,000 --> 00:00:04,000\nvijfennegentig.\n\n"
        "3\n00:00:04,000 --> 00:00:06,000\nKookstel Vonk voor negenentwintig\n\n4\n00:00:06,000 --> 00:00:08,000\neuro negentig.\n", encoding="utf-8")
    facts = [fact for fact in brandlint.check([tmp_path]).facts if fact.kind == "money"]
    assert [str(fact.value) for fact in facts] == ["€ 39,95", "€ 29,90"]
    span = span_of(facts[0].place)
    assert span is not None
    assert (span.line, span.column, span.end_line) == (3, 16, 7)
