from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.rewriting import Piece, Rewriter, assembled, cut, raw_text

SOURCE = Source.of_text("Nu &euro; 39,95 voor jou")


def euro() -> Text:
    """The source's text with its entity decoded."""
    return assembled([Piece("Nu ", 0, 3, True), Piece("€", 3, 9, False), Piece(" 39,95 voor jou", 9, 24, True)], SOURCE)


def test_pieces_keep_their_places() -> None:
    text = euro()
    assert text.chars == "Nu € 39,95 voor jou"
    assert text.source_range(3, 10) == (3, 15)
    assert text.source_range(5, 10) == (10, 15)


def test_a_cut_keeps_its_places() -> None:
    text = cut(euro(), 3, 10)
    assert text.chars == "€ 39,95"
    assert text.source_range(0, 1) == (3, 9)
    assert text.source_range(2, 7) == (10, 15)


def test_what_is_put_stands_for_what_it_replaces() -> None:
    writer = Rewriter(euro())
    writer.copy(0, 3)
    writer.put("?", 3, 10)
    writer.copy_first(10, 15)
    text = writer.build()
    assert text.chars == "Nu ? voor"
    assert text.source_range(3, 4) == (3, 15)
    assert text.source_range(5, 9) == (16, 20)


def test_white_space_is_dropped_only_where_nothing_stands_yet() -> None:
    writer = Rewriter(euro())
    writer.copy_first(10, 15)
    writer.copy_first(10, 15)
    assert writer.build().chars == "voor voor"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cf"], exclude_characters="\u034f\u180e"), max_size=30), st.data())
def test_cuts_of_a_raw_text_slice_back(chars: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(chars)))
    end = data.draw(st.integers(start, len(chars)))
    text = cut(raw_text(chars, Source.of_text(chars), 5), start, end)
    assert text.chars == chars[start:end]
    if start < end:
        assert text.source_range(0, end - start) == (start + 5, end + 5)
