"""What the name of a field says of the amount in it."""

from __future__ import annotations

import pytest

from brandlint.facts import read


@pytest.mark.parametrize(("label", "role"), [
    ("old_price", "was"), ("oldprice", "was"), ("home.card1.oldprice", "was"), ("card.was price", "was"),
    ("home.card1.price", "price"), ("saleprice", "price"), ("home.title", "price"),
])
def test_the_last_word_of_a_key_says_what_an_amount_is(label: str, role: str) -> None:
    assert [fact.role for fact in read("79,90 €", "de-DE", (), label)] == [role]
