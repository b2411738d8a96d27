from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.readers.dates import day_in

DAY = date(2026, 12, 4)


@pytest.mark.parametrize("text", [
    "2026-12-04", "2026-12-04T09:30:00+01:00", "2026-12-04 10:00", "2026/12/04", "04-12-2026", "4/12/2026", "04.12.2026",
    "4 december 2026", "vrijdag 4 dec. 2026 om 12:00", "4. Dezember 2026", "Dec 4, 2026", "4 Desember 2026", "4 décembre 2026",
    "4th December 2026", "20261204T0930", "04-12-26"])
def test_a_day_is_read(text: str) -> None:
    found = day_in(text)
    assert found is not None
    assert found.day == DAY


@pytest.mark.parametrize("text", ["", "4 december", "10:00", "2026-13-45", "€ 12,95", "versie 4.12.2", "nr 1234567",
                                  "4 foo 2026"])
def test_what_is_no_whole_date_gives_none(text: str) -> None:
    assert day_in(text) is None


def test_the_month_comes_first_only_where_the_day_cannot() -> None:
    assert day_in("03/04/2026") == (date(2026, 4, 3), 0, 10)
    assert day_in("12/25/2026") == (date(2026, 12, 25), 0, 10)


@given(st.integers(0, 36_000).map(lambda days: date(1990, 1, 1) + timedelta(days)),
       st.sampled_from(["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%Y/%m/%d", "%d.%m.%Y", "%Y%m%d", "%d %B %Y", "%b %d, %Y"]))
def test_a_date_that_is_written_is_read_again(day: date, shape: str) -> None:
    text = day.strftime(shape)
    assert day_in(f"op {text} om 10:00") == (day, 3, 3 + len(text))
