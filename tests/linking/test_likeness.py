from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.linking.likeness import distance, is_near, near_miss

KNOWN = ["LICHT20", "WELKOM", "X10"]


@pytest.mark.parametrize(("said", "meant"), [
    pytest.param("LIHCT20", "LICHT20", id="two letters that changed places"),
    pytest.param("LICHT25", "LICHT20", id="another digit"),
    pytest.param("LCHT2", "LICHT20", id="two letters left out"),
    pytest.param("LICHT2O", "LICHT20", id="a letter for a digit"),
    pytest.param("X1O", "X10", id="a short one, a look-alike"),
    pytest.param("X20", "X10", id="a short one, one digit"),
    pytest.param("Y20", None, id="a short one, two characters"),
    pytest.param("ZOMER25", None, id="another code"),
    pytest.param("LICHT20", None, id="the code itself"),
])
def test_what_was_meant(said, meant):
    assert near_miss(said, KNOWN) == meant


@given(st.text("ABC1", max_size=6), st.text("ABC1", max_size=6))
def test_a_distance_is_the_same_both_ways(one, other):
    assert distance(one, other) == distance(other, one) <= max(len(one), len(other))
    assert (distance(one, other) == 0) == (one == other)


@pytest.mark.parametrize(("one", "other", "most"), [("service", "services", 1), ("gmail.com", "gmial.com", 1), ("abc", "abcde", 2),
                                                  ("hallo", "halo", 1), ("kano", "boot", 1), ("info", "hallo", 2), ("ab", "ba", 1)])
def test_near_is_a_short_distance(one, other, most):
    assert is_near(one, other, most) == (distance(one, other) <= most)
