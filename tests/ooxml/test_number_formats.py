"""Numbers as cells show them."""

from __future__ import annotations

import pytest

from brandlint.ooxml.number_formats import shown

ACCOUNTING = '_-"€"\\ * #,##0.00_-;_-"€"\\ * #,##0.00\\-;_-"€"\\ * "-"??_-;_-@_-'

NUMBERS = [
    ("39.950000000000003", "General", "39.95"), ("1E3", "General", "1000"), ("8712345678906", "General", "8712345678906"),
    ("0.1", "General", "0.1"), ("-3.25", "General", "-3.25"),
    ("39.95", "0.00", "39.95"), ("39.9", "0.00", "39.90"), ("39.995", "0.00", "40.00"), ("1299.5", "#,##0.00", "1,299.50"),
    ("1299", "#,##0", "1,299"), ("7", "000", "007"), ("0.5", "#.00", ".50"), ("1234567", '0.0,,"M"', "1.2M"),
    ("39.95", '"€" #,##0.00', "€ 39,95"), ("1299", "[$€-413] #,##0.00", "€ 1.299,00"), ("1299", "[$€-2] #,##0.00", "€ 1.299,00"),
    ("59.5", "0.00 [$€-407]", "59,50 €"), ("36.95", "[$£-809]#,##0.00", "£36.95"), ("1199", "[$R-1C09] #,##0.00", "R 1,199.00"),
    ("1199", '"R"\\ #,##0', "R 1,199"), ("5", '0.00" euro"', "5.00 euro"), ("5", '0.00" EUR"', "5,00 EUR"),
    ("39.95", ACCOUNTING, "€ 39,95"), ("-39.95", ACCOUNTING, "€ 39,95-"), ("0", ACCOUNTING, "€ -"),
    ("-39", "€ #,##0.00;[Red]-€ #,##0.00", "-€ 39,00"), ("-5", "0.00;(0.00)", "(5.00)"), ("-5", "0.00", "-5.00"),
    ("-0.001", "0.00", "0.00"), ("5", "0;;", "5"), ("0", "0;-0;", ""),
    ("0.25", "0%", "25%"), ("0.125", "0.0%", "12.5%"), ("-0.25", "0%", "-25%"), ("12", '"t/m" 0', "t/m 12"),
    ("3.5", "# ?/?", "3.5"), ("99", "[>=100]0.0;[<100]0.00", "99.00"), ("120", "[>=100]0.0;[<100]0.00", "120.0"),
    ("39.95", "@", "39.95"), ("no number", "0.00", "no number"),
]

DAYS = [
    ("46374", "dd-mm-yyyy", "2026-12-18"), ("46374", "mm/dd/yyyy", "2026-12-18"), ("46374", "d mmmm", "2026-12-18"),
    ("46374", "[$-413]d mmmm yyyy;@", "2026-12-18"), ("46374.5", "d/m/yyyy h:mm", "2026-12-18 12:00"), ("0.375", "h:mm", "09:00"),
    ("46374", "mmm yyyy", "2026-12"), ("-1", "d/m/yyyy", ""), ("9999999", "d/m/yyyy", ""),
]


@pytest.mark.parametrize(("number", "code", "text"), NUMBERS)
def test_a_number_is_shown_as(number: str, code: str, text: str) -> None:
    assert shown(number, code) == text


@pytest.mark.parametrize(("number", "code", "text"), DAYS)
def test_a_day_is_shown_so_that_day_and_month_cannot_be_confused(number: str, code: str, text: str) -> None:
    assert shown(number, code) == text


def test_days_of_old_programs_for_the_macintosh_count_from_1904() -> None:
    assert shown("44912", "d/m/yyyy", since_1904=True) == "2026-12-18"


@pytest.mark.parametrize("code", ["", ";", ";;;;;", '"', "\\", "[", "[$", "[$-", "0.0.0.0", "%%%%%%%%", "#,#,#,#", "*", "_", "[<]0;[>1x]0"])
def test_a_damaged_format_is_no_reason_to_stop(code: str) -> None:
    assert isinstance(shown("1234.5", code), str)
