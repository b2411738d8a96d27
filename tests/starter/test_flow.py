"""YAML on one line is read again as what was written."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.source import Source
from brandlint.starter.flow import flow
from brandlint.yaml12 import plain, read

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff"), max_size=12)
NUMBERS = st.integers(-10**6, 10**6) | st.decimals(-1000, 1000, places=2)
VALUES = st.recursive(TEXTS | NUMBERS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
                      max_leaves=8)


@given(VALUES)
def test_read_again_it_is_the_same(value):
    assert plain(read(Source.of_text(f"key: {flow(value)}\n")).node) == {"key": value}


@pytest.mark.parametrize(("value", "text"), [
    ("Regenjas Noor", "Regenjas Noor"), ("no", '"no"'), ("12", '"12"'), ("25%", "25%"), ("1-2", "1-2"), ("a: b", '"a: b"'),
    ("https://zeebries.example", "https://zeebries.example"), ("+31 20", '"+31 20"'), (Decimal("39.950"), "39.95"),
    (date(2026, 12, 1), "2026-12-01"), ({"nl": "x", "y": [1, "z"]}, "{nl: x, y: [1, z]}"),
    ('say "a"', '"say \\"a\\""'), ("", '""'),
])
def test_it_is_written_as_people_write_it(value, text):
    assert flow(value) == text
