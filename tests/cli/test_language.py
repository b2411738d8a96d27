"""The same run in each language: other words, and the same verdict."""

from __future__ import annotations

import json

import pytest

NL = "email/nl/mail.html:3:24: PRC001 fout Regenjas Noor kost hier € 34,95; in de gids staat € 39,95\n2 uitingen, 2 feiten: 1 fout\n"
AF = "email/nl/mail.html:3:24: PRC001 fout Regenjas Noor kos hier € 34,95; die gids sê € 39,95\n2 stukke, 2 feite: 1 fout\n"
EN = "email/nl/mail.html:3:24: PRC001 error Regenjas Noor costs € 34,95 here; the guide says € 39,95\n2 assets, 2 facts: 1 error\n"


@pytest.mark.parametrize(("asked", "shown"), [("nl", NL), ("af", AF), ("en", EN), ("", EN)])
def test_the_environment_chooses_the_language(campaign, brandlint, monkeypatch, asked, shown):
    monkeypatch.setenv("BRANDLINT_LANG", asked)
    assert brandlint("check", "--format", "concise").out == shown


def test_the_configuration_chooses_the_language(campaign, brandlint, write):
    write("brandlint.yaml", "language: nl\n")
    assert brandlint("check", "--format", "concise").out == NL


def test_the_environment_wins_over_the_configuration(campaign, brandlint, write, monkeypatch):
    write("brandlint.yaml", "language: nl\n")
    monkeypatch.setenv("BRANDLINT_LANG", "af")
    assert brandlint("check", "--format", "concise").out == AF


def test_the_locale_of_the_machine_chooses_nothing(campaign, brandlint, monkeypatch):
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert brandlint("check", "--format", "concise").out == EN


@pytest.mark.parametrize(("asked", "lines"), [
    ("nl", ("email/nl/mail.html:3:24: fout PRC001", "verwacht: € 39,95", "€ 39,95 in de gids", "€ 39,95 hier",
            "Een bekend verschil laten passeren")),
    ("af", ("email/nl/mail.html:3:24: fout PRC001", "verwag: € 39,95", "€ 39,95 in die gids", "€ 39,95 hier",
            "Om 'n bekende verskil te laat deurgaan")),
])
def test_the_full_report_is_in_the_language(campaign, brandlint, monkeypatch, asked, lines):
    monkeypatch.setenv("BRANDLINT_LANG", asked)
    out = brandlint("check", "--format", "full").out
    assert [line for line in lines if line not in out] == []


@pytest.mark.parametrize(("asked", "lines"), [
    ("nl", ('<html lang="nl">', "Nog niet consistent", "1 fout in 1 bestand te herstellen", "Wat er te doen is", "De gids")),
    ("af", ('<html lang="af">', "Nog nie konsekwent nie", "1 fout in 1 lêer om reg te maak", "Wat gedoen moet word", "Die gids")),
])
def test_the_proof_is_in_the_language(campaign, brandlint, monkeypatch, asked, lines):
    monkeypatch.setenv("BRANDLINT_LANG", asked)
    out = brandlint("check", "--format", "html").out
    assert [line for line in lines if line not in out] == []


def test_json_differs_in_its_messages_only(campaign, brandlint, monkeypatch):
    english = json.loads(brandlint("check", "--format", "json").out)
    monkeypatch.setenv("BRANDLINT_LANG", "nl")
    dutch = json.loads(brandlint("check", "--format", "json").out)
    assert dutch["findings"][0]["message"] != english["findings"][0]["message"]
    for report in (english, dutch):
        for finding in report["findings"]:
            finding["message"] = ""
            for one in finding["related"]:
                one["message"] = ""
    assert dutch == english


def test_a_language_that_is_not_spoken_is_an_error(campaign, brandlint, monkeypatch):
    monkeypatch.setenv("BRANDLINT_LANG", "xx")
    ran = brandlint("check")
    assert (ran.status, ran.err) == (2, "brandlint: BRANDLINT_LANG: xx is none of en, nl, af\n")


def test_a_language_that_the_configuration_cannot_have_is_an_error(campaign, brandlint, write):
    write("brandlint.yaml", "language: xx\n")
    assert brandlint("check").status == 2


@pytest.mark.parametrize(("asked", "arguments", "said"), [
    ("nl", ("explain", "email/nl/mail.html:3"), ("gaat over", "getoetst aan", "Regenjas Noor kost hier € 34,95")),
    ("af", ("explain", "email/nl/mail.html:3"), ("gaan oor", "getoets aan", "Regenjas Noor kos hier € 34,95")),
    ("nl", ("facts",), ("2 feiten",)),
    ("nl", ("calendar", "--as-of", "2026-12-01"), ("2026-12-01 dinsdag", "1 bevinding op 2026-12-01")),
    ("af", ("rule", "PRC001"), ("(fout)", "Waarom", "Verkeerd")),
])
def test_other_commands_are_in_the_language(campaign, brandlint, monkeypatch, asked, arguments, said):
    monkeypatch.setenv("BRANDLINT_LANG", asked)
    out = brandlint(*arguments).out
    assert [line for line in said if line not in out] == []


@pytest.mark.parametrize(("asked", "said"), [
    ("nl", 'brandlint.yaml:1:10: fail_on: er staat "eror", verwacht: een van error, warning; bedoelde je error?\n'
           "brandlint: eerst 1 fout te herstellen; er is niets gecontroleerd\n"),
    ("af", 'brandlint.yaml:1:10: fail_on: daar staan "eror", verwag: een van error, warning; het jy error bedoel?\n'
           "brandlint: eers 1 fout om reg te maak; niks is nagegaan nie\n"),
])
def test_a_mistake_in_the_configuration_is_told_in_the_language(campaign, brandlint, write, monkeypatch, asked, said):
    write("brandlint.yaml", "fail_on: eror\n")
    monkeypatch.setenv("BRANDLINT_LANG", asked)
    assert brandlint("check").err == said


def test_a_file_that_cannot_be_read_is_told_in_the_language_from_the_cache_too(campaign, brandlint, write, monkeypatch):
    write("email/nl/los.eml", "Geen koppen.")
    for asked, said in (("en", "not an e-mail"), ("nl", "geen e-mail: het begint"), ("af", "nie 'n e-pos nie: dit begin")):
        monkeypatch.setenv("BRANDLINT_LANG", asked)
        assert said in brandlint("check").out
