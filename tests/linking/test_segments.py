"""Where a sentence ends, and where a full stop ends none."""

from __future__ import annotations

import pytest

from brandlint.linking.segments import segments


@pytest.mark.parametrize(("text", "parts"), [
    pytest.param("Nur bis 20. März: 30 % auf Lampen", ["Nur bis 20. März: 30 % auf Lampen"], id="a day before its month"),
    pytest.param("Gültig vom 1. Dez. bis 4. Jan.", ["Gültig vom 1. Dez. bis 4. Jan."], id="months cut short"),
    pytest.param("Tot 15 Des. Kode STAP15 gee 15%", ["Tot 15 Des.", "Kode STAP15 gee 15%"], id="a word behind a month cut short"),
    pytest.param("Bis 15. Dez. Nur online", ["Bis 15. Dez.", "Nur online"], id="the same behind a day with a dot"),
    pytest.param("Größe 20. Marzipan gratis", ["Größe 20.", "Marzipan gratis"], id="a word that begins like a month"),
    pytest.param("Nog maar 12. Mos € 5", ["Nog maar 12.", "Mos € 5"], id="a number at the end of a sentence"),
])
def test_sentences(text: str, parts: list[str]) -> None:
    assert [text[part.start:part.end] for part in segments(text)] == parts
