"""The plan of a campaign: gaps in its matrix, and texts that come twice on a customer's way."""

from __future__ import annotations

import pytest

BRAND = "brand: {name: Lumen & Co}\nlocales:\n  nl-NL: {currency: EUR}\n  en-GB: {currency: GBP}\n"
PLAN = "campaign: {{id: lente, matrix: {{{matrix}}}, journey: [{journey}]}}\n"
MAIL = "<p>Lamp Orion nu € 89,95, t/m 15 maart</p>"
CHAT = "- {vraag: Code?, antwoord: 'Met LICHT20 krijg je 20% korting, vanaf € 40.'}\n"


def codes(judge, files, matrix="", journey=""):
    found = judge({**files, "campaign.yaml": PLAN.format(matrix=matrix, journey=journey)})
    return [(one.code, one.message) for one in found if one.code in ("OFR040", "DOC007")]


QUIET = [
    pytest.param({"email/nl/a.html": MAIL}, "orion-lente: {email: [nl]}", id="stated"),
    pytest.param({"chat/nl/a.yaml": CHAT}, "licht20: {chat: [nl-NL]}", id="the code is named"),
    pytest.param({"email/nl/a.html": "<p>Kijk naar Lamp Orion</p>"}, "orion-lente: {email: [nl]}", id="its product is named"),
    pytest.param({"email/nl/a.html": MAIL, "print/nl/b.psd": "8BPS"}, "orion-lente: {print: [nl]}", id="not read"),
    pytest.param({"email/nl/a.html": MAIL}, "", id="no plan"),
]
CAUGHT = [
    pytest.param({"email/nl/a.html": MAIL, "chat/nl/a.yaml": "- {vraag: Open?, antwoord: Elke dag}\n"},
                 "orion-lente: {email: [nl], chat: [nl]}", "Lamp Orion is planned for chat in nl-NL, and no asset there states it",
                 id="another channel"),
    pytest.param({"email/nl/a.html": MAIL}, "orion-lente: {email: [nl, en]}",
                 "Lamp Orion is planned for email in en-GB, and no asset there states it", id="another language"),
    pytest.param({"email/nl/a.html": MAIL}, "licht20: {email: [nl]}",
                 "LICHT20 is planned for email in nl-NL, and no asset there states it", id="another offer"),
]

SEVERAL = BRAND.replace("nl-NL: {currency: EUR}", "nl-NL: {currency: EUR}\n  nl-BE: {currency: EUR}")


@pytest.mark.parametrize(("paths", "gaps"), [
    pytest.param(["email/nl-BE/a.html"], 0, id="one locale of the language"),
    pytest.param(["email/a.html"], 0, id="an asset that does not say for whom it is"),
    pytest.param(["email/en-GB/a.html"], 1, id="another language"),
])
def test_a_language_is_met_by_any_of_its_locales(judge, guide, paths, gaps):
    files = {**dict.fromkeys(paths, MAIL), "campaign.yaml": PLAN.format(matrix="orion-lente: {email: [nl]}", journey="")}
    found = judge(files, {**guide, "brand.yaml": SEVERAL})
    assert [one.code for one in found if one.code == "OFR040"] == ["OFR040"] * gaps


@pytest.mark.parametrize(("files", "matrix"), QUIET)
def test_no_gap(judge, files, matrix):
    assert codes(judge, files, matrix) == []


@pytest.mark.parametrize(("files", "matrix", "message"), CAUGHT)
def test_gaps(judge, files, matrix, message):
    said = [(code, text.lower()) for code, text in codes(judge, files, matrix)]
    assert said == [("OFR040", message.lower())]


def test_a_draft_may_have_gaps(judge):
    files = {"email/nl/a.html": MAIL, "brandlint.yaml": "profile: draft\n"}
    assert codes(judge, files, "licht20: {email: [nl]}") == []


LONG = "<p>Wie in het donker thuiskomt, wil een lamp die al brandt voordat de jas aan de haak hangt.</p>"
JOURNEY = "{step: reminder, channel: email}, {step: thanks, channel: email}, {step: flyer, channel: print}"


@pytest.mark.parametrize(("files", "found"), [
    pytest.param({"email/nl/reminder.html": LONG, "email/nl/thanks.html": LONG}, 1, id="in two mails"),
    pytest.param({"email/nl/reminder.html": LONG, "print/nl/a5.html": LONG}, 1, id="in a mail and in print"),
    pytest.param({"email/nl/reminder.html": LONG, "email/nl/thanks.html": "<p>Dank je wel!</p>"}, 0, id="texts of their own"),
    pytest.param({"email/nl/reminder.html": "<p>Hallo!</p>", "email/nl/thanks.html": "<p>Hallo!</p>"}, 0, id="short texts"),
    pytest.param({"email/nl/reminder.html": LONG, "web/nl/a.html": LONG}, 0, id="a channel that is no step"),
    pytest.param({"email/nl/other.html": LONG, "print/nl/a5.html": LONG}, 0, id="a mail that is no step"),
])
def test_texts_that_come_twice(judge, files, found):
    assert [code for code, _ in codes(judge, files, journey=JOURNEY)] == ["DOC007"] * found
