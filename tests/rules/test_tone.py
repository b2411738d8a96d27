"""How a brand talks: words, names, claims, the form of address, fixed texts and limits, judged by the whole program."""

from __future__ import annotations

import pytest

BRAND = """
brand: {name: Lumen, never: [LUMEN, Lumenn]}
locales:
  nl-NL: {currency: EUR}
  en-GB: {currency: GBP}
  af-ZA: {currency: ZAR}
  de-DE: {currency: EUR}
  fr-FR: {currency: EUR}
"""
TONE = """
tone:
  formality: {nl: informal, af: formal, de: informal, fr: formal, en: any}
  terms:
    - {avoid: [goedkoop, spotgoedkoop], use: voordelig, locale: nl}
    - {avoid: [cheap], use: affordable, locale: en}
    - {avoid: ["100% duurzaam"], why: needs evidence, severity: error}
  claims:
    - {avoid: [milieuvriendelijk], locale: nl, status: needs_proof, proof: []}
    - {avoid: [cures], locale: en, status: forbidden}
  fixed:
    slogan: {nl: "Licht voor elke kamer.", en: "Light for every room."}
  limits: {exclamation_marks: 2, emoji: 2, sentence_words: 12, hashtags: 2}
"""
GUIDE = {"brand.yaml": BRAND, "tone.yaml": TONE}

QUIET = [
    pytest.param("web/nl/a.html", "<p>Bij Lumen vind je voordelige lampen. Volg @LUMEN of kijk op LUMEN.example.</p>", id="names and handles"),
    pytest.param("web/nl/a.html", "<p>Een cheap trick van de concurrent.</p>", id="a word of another language"),
    pytest.param("web/nl/a.html", "<blockquote>Wat goedkoop, u bent top!</blockquote>", id="a review"),
    pytest.param("web/nl/a.html", "<p>“U krijgt van mij een tien voor deze lamp” – Henk</p>", id="a quotation"),
    pytest.param("web/nl/a.html", "<p>Open tot 18 u. Let op de u-bocht. Bestel vandaag je lamp.</p>", id="hours in Belgium"),
    pytest.param("web/nl/a.html", "<p>Licht voor elke kamer. LICHT VOOR ELKE KAMER!</p>", id="the fixed text"),
    pytest.param("web/en/a.html", "<p>Do you need your lamp now?</p>", id="a language with one form"),
    pytest.param("web/de/a.html", "<p>Anna kam vorbei. Sie blieb, und ihr Hund auch.</p>", id="she, not you"),
    pytest.param("web/fr/a.html", "<p>Un ton chaud, chaque ton du même ton, le bon ton.</p>", id="a shade of colour"),
    pytest.param("radio/nl/a.txt", "SPOT, 20 seconden\nTOM: Heeft u een lamp voor mij?\nVOICE-OVER: Bij Lumen vind je ze alle.",
                 id="people of a spot"),
    pytest.param("radio/nl/a.txt", "SPOT, 20 seconden\nTOM: Heeft u een lamp?\nLISA: Wat wilt u dan?", id="people of a spot alone"),
    pytest.param("email/nl/a.eml", "Subject: Antwoord\nContent-Type: text/plain; charset=utf-8\n\nBij Lumen help ik je graag.\n\n"
                 "-----Oorspronkelijk bericht-----\nVan: Henk\nHeeft u nog goedkope lampen?\n", id="the letter that is answered"),
    pytest.param("email/nl/a.eml", "Subject: Antwoord\nContent-Type: text/plain; charset=utf-8\n\nBij Lumen help ik je graag.\n\n"
                 "> Heeft u nog goedkope lampen?\n", id="a quoted line"),
    pytest.param("social/nl/a.md", "Nieuw: lamp Orion ✓ 💡 #licht", id="within the limits"),
    pytest.param("web/nl/a.html", "<p>“Wat een lamp!!! Nooit meer een andere!” – Henk</p>", id="exclamation marks of a customer"),
    pytest.param("web/nl/a.html", "<p>Dat is de kamer. Licht en elke dag anders.</p>", id="words of the fixed text in a sentence of its own"),
]
CAUGHT = [
    pytest.param("web/nl/a.html", "<p>Bij LUMEN in de winkel</p>", "TON001", "error", "LUMEN", id="a name that is never written so"),
    pytest.param("web/nl/a.html", "<p>De goedkoopste lampen</p>", "TON002", "warning", "goedkoopste", id="an inflected word"),
    pytest.param("web/nl/a.html", "<p>Goedkope lampen</p>", "TON002", "warning", "Goedkope", id="with another vowel"),
    pytest.param("web/en/a.html", "<p>Cheaper lamps</p>", "TON002", "warning", "Cheaper", id="in English"),
    pytest.param("web/af/a.html", "<p>Ons lampe is 100% duurzaam</p>", "TON002", "error", "100% duurzaam", id="everywhere, as an error"),
    pytest.param("web/nl/a.html", "<p>Milieuvriendelijke lampen</p>", "TON003", "warning", "Milieuvriendelijke", id="a claim without proof"),
    pytest.param("web/en/a.html", "<p>Our light cures winter blues</p>", "TON003", "error", "cures", id="a forbidden claim"),
    pytest.param("web/nl/a.html", "<p>Bestel vandaag uw lamp, dan heeft u hem morgen.</p>", "TON004", "warning", "uw", id="formal Dutch"),
    pytest.param("web/af/a.html", "<p>Bestel vandag jou lamp.</p>", "TON004", "warning", "jou", id="familiar Afrikaans"),
    pytest.param("web/de/a.html", "<p>Bestellen Sie heute Ihre Lampe.</p>", "TON004", "warning", "Sie", id="formal German"),
    pytest.param("web/fr/a.html", "<p>Commande ta lampe, elle est à toi demain.</p>", "TON004", "warning", "ta", id="familiar French"),
    pytest.param("web/fr/a.html", "<p>Choisis ton lampadaire.</p>", "TON004", "warning", "Choisis", id="your lamp, not a shade"),
    pytest.param("radio/nl/a.txt", "SPOT, 20 seconden\nTOM: Dag.\nVOICE-OVER: Lumen heeft uw lamp.", "TON004", "warning", "uw", id="the voice of a spot"),
    pytest.param("radio/nl/a.txt", "SPOT, 20 seconden\nTOM: Lumen heeft uw lamp.", "TON004", "warning", "uw", id="one person of a spot"),
    pytest.param("radio/nl/a.txt", "SPOT, 20 seconden\nTOM: Een goedkope lamp.\nLISA: Wat?", "TON002", "warning", "goedkope", id="a word in a dialogue"),
    pytest.param("email/nl/a.eml", "Subject: Lampen\nContent-Type: text/plain; charset=utf-8\n\n---------- Nieuw ----------\n\nHaal uw lamp.\n",
                 "TON004", "warning", "uw", id="a heading between lines"),
    pytest.param("web/nl/a.html", "<p>Licht voor iedere kamer.</p>", "TON005", "warning", "Licht voor iedere kamer.", id="a slogan that is a word off"),
    pytest.param("web/nl/a.html", "<p>Licht voor elke de kamer.</p>", "TON005", "warning", "Licht voor elke de kamer.", id="a word too many"),
    pytest.param("social/nl/a.md", "Nieuw 💡✨🎁 in de winkel", "TON006", "info", "💡✨🎁", id="too many emoji"),
    pytest.param("social/nl/a.md", "Nieuw! Nu! Kom!", "TON006", "info", "! ! !", id="too many exclamation marks"),
    pytest.param("social/nl/a.md", "Nieuw #licht #lamp #wonen", "TON006", "info", "#licht #lamp #wonen", id="too many hashtags"),
    pytest.param("web/nl/a.html", "<p>Dit is een zin die zo lang is dat niemand hem tot het einde leest.</p>", "TON007", "info", None,
                 id="a long sentence"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_what_sounds_like_the_brand_is_let_pass(judge, path, text):  # type: ignore[no-untyped-def]
    assert [(one.code, one.found) for one in judge({path: text}, GUIDE) if one.code.startswith("TON")] == []


@pytest.mark.parametrize(("path", "text", "code", "severity", "found"), CAUGHT)
def test_what_does_not_is_found(judge, path, text, code, severity, found):  # type: ignore[no-untyped-def]
    said = [one for one in judge({path: text}, GUIDE) if one.code == code]
    assert [(one.severity.value) for one in said] == [severity]
    assert found is None or said[0].found == found


def test_a_misspelt_name_is_repaired_where_it_stands(judge):  # type: ignore[no-untyped-def]
    text = "<p>Bij LUMEN &amp; co: <b>Lumenn</b> geeft licht</p>"
    said = [one for one in judge({"web/nl/a.html": text}, GUIDE) if one.code == "TON001"]
    edits = [edit for one in said if one.fix and one.fix.safe for edit in one.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[:edit.start] + edit.text + text[edit.end:]
    assert text == "<p>Bij Lumen &amp; co: <b>Lumen</b> geeft licht</p>"
