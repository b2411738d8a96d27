"""Which words before an amount are its name."""

from __future__ import annotations

import pytest

from brandlint.linking.own_names import name_before


@pytest.mark.parametrize(("text", "words"), [
    pytest.param("Vuurschaal Smeul nu ", "Vuurschaal Smeul", id="a word between"),
    pytest.param("Kiezel € 119, Vuurschaal Smeul van € 79,95 voor ", "Vuurschaal Smeul", id="another amount between"),
    pytest.param("Vuurschaal Smeul (60 cm, roest) – ", "Vuurschaal Smeul", id="a remark in brackets"),
    pytest.param("Vuurschaal Smeul: EUR 1.299,00 ", "Vuurschaal Smeul", id="a currency's code and thousands"),
    pytest.param("Was R749, now ", "", id="an amount of rand is no word of a name"),
    pytest.param("Vuurschaal Smeul (", "Vuurschaal Smeul", id="a bracket that is still open"),
])
def test_the_name_before(text: str, words: str) -> None:
    assert " ".join(name_before(text, len(text))) == words


@pytest.mark.parametrize("filling", ["1-866-237 7397 ", "92298A 92274A 1 2 3 4 5 6 7 8 9 10 ", "(1) (2) 3 ", "€ 1 € 2 ", "nu voor "])
def test_a_long_table_of_numbers_is_read_to_its_end(filling: str) -> None:
    """No clock is asked: a pattern that could read a number in several ways would not come to an end here."""
    text = "Toner " + filling * 40 + "x "
    assert name_before(text, len(text)) == ()
