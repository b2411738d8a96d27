"""Edits change what they name and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.findings import Edit
from brandlint.fixes import splice


@st.composite
def texts_with_edits(draw):
    text = draw(st.text(max_size=60))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    edits = [Edit(start, end, draw(st.text(max_size=5))) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, draw(st.permutations(edits))


@given(texts_with_edits())
def test_everything_outside_the_edits_stays(case):
    text, edits = case
    after, moved, at = splice(text, edits), 0, 0
    for edit in sorted(edits):
        assert after[at + moved:edit.start + moved] == text[at:edit.start]
        assert after[edit.start + moved:edit.start + moved + len(edit.text)] == edit.text
        moved, at = moved + len(edit.text) - (edit.end - edit.start), edit.end
    assert after[at + moved:] == text[at:]


@given(texts_with_edits())
def test_edits_taken_back_give_the_text_again(case):
    text, edits = case
    back, moved = [], 0
    for edit in sorted(edits):
        back.append(Edit(edit.start + moved, edit.start + moved + len(edit.text), text[edit.start:edit.end]))
        moved += len(edit.text) - (edit.end - edit.start)
    assert splice(splice(text, edits), back) == text


@pytest.mark.parametrize("edits", [[Edit(0, 3, ""), Edit(2, 4, "")], [Edit(4, 9, "")], [Edit(3, 2, "")]])
def test_edits_that_make_no_sense_are_refused(edits):
    with pytest.raises(ValueError, match="overlaps another or lies outside"):
        splice("abcde", edits)
