"""Very long texts are cut where they may be cut, and every piece knows where it came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.source import Source
from brandlint.documents.text import Text, TextBuilder, paragraphs


def _built(chars: str) -> Text:
    source = Source.of_text(chars)
    builder = TextBuilder(source)
    builder.add(chars, 0)
    return builder.build()


@given(st.text("ab .\n€", max_size=120), st.integers(4, 30))
def test_pieces_are_the_text(chars: str, longest: int) -> None:
    """Nothing is lost, nothing is read twice, nothing is longer than allowed."""
    cut = list(paragraphs(chars, longest))
    assert "".join(chars[start:end] for start, end in cut) == chars
    assert all(end - start <= longest for start, end in cut)


def test_a_sentence_is_kept_together() -> None:
    text = "Nu voor € 20. Alleen vandaag nog in de winkel"
    assert [text[start:end] for start, end in paragraphs(text, 24)] == ["Nu voor € 20. ", "Alleen vandaag nog in ", "de winkel"]


@pytest.mark.parametrize("gap", range(24))
def test_no_word_and_no_amount_is_cut_where_no_white_space_stands(gap: int) -> None:
    text = "{" * (24 + gap) + "Jas€34,95"
    assert any("Jas" in text[start:end] for start, end in paragraphs(text, 24))
    assert any("€34,95" in text[start:end] for start, end in paragraphs(text, 24))


@given(st.text("ab \u00ad€\n", min_size=2, max_size=60), st.data())
def test_a_part_has_the_places_of_the_whole(chars: str, data: st.DataObject) -> None:
    """Soft hyphens are dropped from the text, so that its offsets are not those of the source."""
    text = _built(chars)
    if len(text) < 2:
        return
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    part = text.part(start, end)
    assert part.chars == text.chars[start:end]
    for left in range(len(part)):
        for right in range(left + 1, len(part) + 1):
            assert part.place(left, right) == text.place(start + left, start + right)
