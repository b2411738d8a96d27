"""A skeleton finds its way back to the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandlint.facts.skeleton import AMOUNT, PERCENT, Skeleton, Slot, plain


def test_signs_stand_for_stretches() -> None:
    skeleton = Skeleton("van € 59,95 voor € 39,95 (-33%)", [Slot(17, 24, AMOUNT), Slot(4, 11, AMOUNT), Slot(27, 30, PERCENT)])
    assert skeleton.chars == "van ¤ voor ¤ (-‰)"
    assert skeleton.slot(11) == (17, 24, AMOUNT)
    assert skeleton.origin(4, 12) == (4, 24)
    assert skeleton.origin(0, 17) == (0, 31)


def test_signs_that_the_text_has_itself_are_blanked() -> None:
    assert Skeleton("¤ 5 ‰", [Slot(2, 3, AMOUNT)]).chars == "  ¤  "


def test_a_digit_sets_groups_of_one_meaning_apart() -> None:
    assert [plain(name) for name in ("fee", "fee2", "up_to")] == ["fee", "fee", "up_to"]


@given(st.text(alphabet="ab €¤", max_size=40), st.lists(st.tuples(st.integers(0, 39), st.integers(1, 5)), max_size=5))
def test_what_is_no_sign_comes_from_the_same_characters(chars: str, wanted: list[tuple[int, int]]) -> None:
    slots: list[Slot] = []
    for start, length in sorted(wanted):
        if start + length <= len(chars) and (not slots or slots[-1].end <= start):
            slots.append(Slot(start, start + length, AMOUNT))
    skeleton = Skeleton(chars, slots)
    assert skeleton.origin(0, len(skeleton.chars)) == (0, len(chars))
    for offset, char in enumerate(skeleton.chars):
        start, end = skeleton.origin(offset, offset + 1)
        assert char == (AMOUNT if (start, end, AMOUNT) in slots else chars[start:end].replace("¤", " "))
