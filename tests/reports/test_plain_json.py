"""JSON with exact decimals."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.reports.plain_json import dumps, spread

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12)
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text() | DECIMALS,
                      lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=20)


@given(VALUES)
def test_what_is_read_again_is_what_was_written(value):
    assert json.loads(dumps(value), parse_float=Decimal, parse_int=Decimal) == value


@given(st.dictionaries(st.text(), VALUES, max_size=4))
def test_spread_over_lines_it_is_the_same(value):
    assert json.loads("".join(spread(value)), parse_float=Decimal, parse_int=Decimal) == value


@pytest.mark.parametrize(("value", "text"), [
    (Decimal("39.95"), "39.95"), (Decimal("79.00"), "79"), (Decimal("1E+3"), "1000"), (Decimal("0.00"), "0"),
    (Decimal(100), "100"),
    (date(2026, 12, 1), '"2026-12-01"'), ("€ \ud83d", '"\\u20ac \\ud83d"'), ((1, None, True), "[1, null, true]"),
])
def test_written_as(value, text):
    assert dumps(value) == text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), object(), {1, 2}])
def test_what_json_cannot_say_is_refused(value):
    with pytest.raises(TypeError, match="no JSON for"):
        dumps(value)
