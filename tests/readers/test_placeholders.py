from __future__ import annotations

import pytest

from brandlint.documents.blocks import Mark, MarkKind
from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN, Text
from brandlint.readers.placeholders import readable
from brandlint.readers.rewriting import raw_text


def text_of(chars: str) -> Text:
    return raw_text(chars, Source.of_text(chars))


@pytest.mark.parametrize(("raw", "read"), [
    pytest.param("Nu {price} euro", f"Nu {UNKNOWN} euro", id="named argument"),
    pytest.param("{0} stuks", f"{UNKNOWN} stuks", id="numbered argument"),
    pytest.param("{count, plural, one {# item} other {# items}}", UNKNOWN, id="plural"),
    pytest.param("Hoi {{ name | upcase }}!", f"Hoi {UNKNOWN}!", id="template tag"),
    pytest.param("Hoi {{ name | default: 'jij' }}!", "Hoi jij!", id="template tag with a default"),
    pytest.param("{% if x %}Nu{% endif %} € 5", "Nu € 5", id="control tags leave nothing"),
    pytest.param("Nog %d dagen, %1$s", f"Nog {UNKNOWN} dagen, {UNKNOWN}", id="printf"),
    pytest.param("15% korting, 20%s, 50 % sale", "15% korting, 20%s, 50 % sale", id="per cent is not printf"),
    pytest.param("Dag :name, om 10:30", f"Dag {UNKNOWN}, om 10:30", id="colon argument, not a time"),
    pytest.param("Nu <b>€&nbsp;39,95</b><br/>op = op", "Nu €\xa039,95\nop = op", id="tags and entities"),
    pytest.param("€ 39<sup>95</sup>", "€ 39⁹⁵", id="raised cents"),
    pytest.param("Lees <0>meer</0>", "Lees meer", id="numbered tags"),
    pytest.param("a < b { , } &c", "a < b { , } &c", id="signs alone stay"),
    pytest.param("  rand  ", "rand", id="trimmed"),
])
def test_what_a_reader_sees(raw: str, read: str) -> None:
    assert readable(text_of(raw))[0].chars == read


def test_struck_through_tags_become_marks() -> None:
    text, marks = readable(text_of("Van <s>€ 59,95</s> voor € 39,95"))
    assert text.chars == "Van € 59,95 voor € 39,95"
    assert marks == (Mark(4, 11, MarkKind.STRUCK),)


def test_places_stay_exact_behind_a_placeholder() -> None:
    raw = "Hoi {name}, nu <b>€ 5</b>"
    text, _ = readable(text_of(raw))
    start = text.chars.index("€ 5")
    assert text.source_range(start, start + 3) == (raw.index("€ 5"), raw.index("€ 5") + 3)
