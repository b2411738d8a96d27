"""Stretches know what lies in the way of another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandlint.facts.stretches import Stretches

PAIRS = st.tuples(st.integers(0, 60), st.integers(1, 8)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(PAIRS, max_size=12), PAIRS)
def test_holds_what_shares_a_character(pairs: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    stretches, kept = Stretches(), []
    for start, end in pairs:
        if not any(start < right and left < end for left, right in kept):
            kept.append((start, end))
            stretches.add(start, end)
    assert stretches.holds(*asked) == any(asked[0] < right and left < asked[1] for left, right in kept)


def test_nearness_is_by_start() -> None:
    stretches = Stretches([(50, 60), (0, 5), (90, 95)])
    assert stretches.near(45, 10) == [(50, 60)]
    assert stretches.near(45, 60) == [(0, 5), (50, 60), (90, 95)]
