"""The language of a text is told by its words, and left open where they do not tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.languages.detection import guess

TOLD = [
    ("nl", "Vandaag besteld, morgen gratis in huis. Retourneren kan binnen 30 dagen in onze winkels."),
    ("nl", "Jouw jas wacht op je: nu met 20% korting."),
    ("nl", "De winter is begonnen en wij zijn er klaar voor."),
    ("nl", "Vest Duin is nu € 64,95 in plaats van € 84,95. Alleen deze week bij ons."),
    ("nl", "Wij bezorgen het graag bij u thuis"),
    ("en", "Free delivery when you spend £40 or more. Find your nearest store."),
    ("en", "Now only £17.95, while stocks last. The offer ends on Sunday."),
    ("en", "Your winter coat is waiting for you"),
    ("fr", "Commandez aujourd'hui, livré demain. Retours gratuits sous 30 jours dans tous nos magasins."),
    ("fr", "Votre manteau vous attend : -20 % avec le code."),
    ("fr", "L'hiver est là et nous sommes prêts."),
    ("fr", "Profitez de 20 % de remise sur toute la collection, jusqu’au 14 mars."),
    ("af", "Bestel vandag en ons lewer dit binne 2 werksdae by jou af."),
    ("af", "Jou jas wag vir jou: nou met 20% afslag."),
    ("af", "Die winter is hier en ons is nie bang nie."),
    ("af", "Slegs hierdie week: spaar R200 op alle skoene."),
    ("af", "Gratis aflewering vanaf R600. Terugstuur op eie koste binne 14 dae."),
    ("de", "Heute bestellt, morgen kostenlos bei dir. Rückgabe innerhalb von 30 Tagen in unseren Filialen."),
    ("de", "Deine Jacke wartet auf dich: jetzt mit 20 % Rabatt."),
    ("de", "Der Winter ist da und wir sind bereit."),
    ("de", "Weste Düne kostet jetzt 64,95 € statt 84,95 €. Nur diese Woche bei uns."),
    ("de", "Wir liefern gerne zu Ihnen nach Hause"),
    ("af", "Trek ’n trui aan en kom kuier saam met ons"),
]
OPEN = ["", "€ 39,95", "Noorderlicht", "Gratis", "SALE -50%", "12345 67890", "Die jas is warm", "100% merino",
        "WhatsApp Instagram TikTok"]


@pytest.mark.parametrize(("code", "text"), TOLD, ids=[text for _, text in TOLD])
def test_tells(code: str, text: str) -> None:
    assert guess(text) == code
    assert guess(text.upper()) == code


@pytest.mark.parametrize("text", OPEN, ids=lambda text: text or "nothing")
def test_leaves_open(text: str) -> None:
    assert guess(text) is None


def test_asks_only_for_those_it_may_be() -> None:
    dutch = "Vandaag besteld, morgen gratis in huis. Retourneren kan binnen 30 dagen."
    assert guess(dutch, among=("nl",)) == "nl"
    assert guess(dutch, among=("en",)) is None
    assert guess(dutch, among=()) is None


@given(st.sampled_from(TOLD), st.sampled_from(OPEN))
def test_says_the_same_with_a_name_or_price_beside_it(told: tuple[str, str], beside: str) -> None:
    code, text = told
    if beside != "Die jas is warm":
        assert guess(f"{text} {beside}") in (code, None)
        assert guess(f"{text} {text} {beside}") == code
