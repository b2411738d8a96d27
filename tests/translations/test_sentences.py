"""Sentences: English by themselves, in another language when they are read in it."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal

import pytest

from brandlint.errors import ConfigurationError
from brandlint.facts.model import Delivery, Money, Period, Redeem, Returns, Warranty
from brandlint.findings import Finding, Severity
from brandlint.translations import count, joined, say, tongue

SAID = (
    pytest.param(say("{name} {verb} {said} here{says}", name="Noor", verb=say("costs"), said="€ 34,95",
                     says=say("; the guide says {right}", right=Money(Decimal("39.95"), "EUR"))),
                 "Noor costs € 34,95 here; the guide says € 39,95", "Noor kost hier € 34,95; in de gids staat € 39,95",
                 "Noor kos hier € 34,95; die gids sê € 39,95", id="sentences in a sentence"),
    pytest.param(say("{value} in the guide", value=Period(until=date(2026, 3, 1))), "until 1 March 2026 in the guide",
                 "tot en met 1 maart 2026 in de gids", "tot en met 1 Maart 2026 in die gids", id="a date"),
    pytest.param(say("{stated} here", stated=Returns(days=30, to=("store", "post"))), "30 days, store and post here",
                 "30 dagen, winkel en post hier", "30 dae, winkel en pos hier", id="terms of return"),
    pytest.param(say("{stated} here", stated=Delivery(days=(2, 3), cost="free")), "cost free, 2-3 days here",
                 "kosten gratis, 2-3 dagen hier", "koste gratis, 2-3 dae hier", id="a delivery"),
    pytest.param(say("{stated} here", stated=Warranty(24)), "2 years here", "2 jaar hier", "2 jaar hier", id="a warranty"),
    pytest.param(say("{stated} here", stated=Redeem(("online",), only=True)), "online only here", "alleen online hier",
                 "slegs aanlyn hier", id="a place"),
    pytest.param(say("{name} covers {share:.0%} here; the guide allows {most:.0%}", name="Rood", share=0.125, most=0.1),
                 "Rood covers 12% here; the guide allows 10%", "Rood beslaat hier 12%; de gids staat 10% toe",
                 "Rood beslaan hier 12%; die gids laat 10% toe", id="a share"),
    pytest.param(say("{share:.1f} mm", share=2.5), "2.5 mm", "2,5 mm", "2,5 mm", id="a comma in a measure"),
    pytest.param(say("{name:capital}", name=say("offer {subject}", subject="x1")), "Offer x1", "Actie x1", "Aanbod x1",
                 id="a capital where it belongs in each language"),
    pytest.param(count(1, "{number} asset", "{number} assets"), "1 asset", "1 uiting", "1 stuk", id="one"),
    pytest.param(count(2, "{number} asset", "{number} assets"), "2 assets", "2 uitingen", "2 stukke", id="several"),
    pytest.param(joined(("a", "b", "c"), "{first} and {second}"), "a and b and c", "a en b en c", "a en b en c", id="several names"),
    pytest.param(say("no language has {this}", this="1"), "no language has 1", "no language has 1", "no language has 1",
                 id="English where there is no translation"),
)


@pytest.mark.parametrize(("said", "english", "dutch", "afrikaans"), SAID)
def test_a_sentence_is_read_in_each_language(said: str, english: str, dutch: str, afrikaans: str) -> None:
    assert (said, tongue("en").read(said), tongue("nl").read(said), tongue("af").read(said)) == (english, english, dutch, afrikaans)


def test_what_strangers_wrote_is_no_template() -> None:
    assert tongue("nl").read(say("{stated} here", stated="{0} %s {name}")) == "{0} %s {name} hier"


def test_a_sentence_stays_one_when_it_is_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(say("code {code}", code="A1")))
    assert tongue("af").read(sent) == "kode A1"


def test_a_fingerprint_is_made_of_the_english() -> None:
    said, plain = (Finding("TRM001", "return-period-differs", Severity.ERROR, "", "a.txt", expected=expected)
                   for expected in (say("{days} days", days=30), "30 days"))
    assert said.fingerprint == plain.fingerprint


def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="xx is none of en, nl, af"):
        tongue("xx")
