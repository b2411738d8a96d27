"""Paid posts that say so, and hashtags that are written alike."""

from __future__ import annotations

import pytest

HEAD = "Date,Network,Locale,Paid partnership,Text\n"


def _row(locale: str, paid: str, text: str) -> dict[str, str]:
    return {"social/plan.csv": f'{HEAD}2026-03-04,Instagram,{locale},{paid},"{text}"\n'}


@pytest.mark.parametrize("files", [
    pytest.param(_row("nl-NL", "yes", "Reclame. Mijn lamp!"), id="nl"), pytest.param(_row("nl-BE", "ja", "Publicité: ma lampe"), id="be"),
    pytest.param(_row("en-GB", "TRUE", "My new lamp #ad"), id="gb"), pytest.param(_row("de-DE", "x", "Anzeige | Meine Lampe"), id="de"),
    pytest.param(_row("fr-FR", "oui", "Collaboration commerciale : ma lampe"), id="fr"),
    pytest.param(_row("af-ZA", "ja", "My lamp #advertensie"), id="af"), pytest.param(_row("nl-NL", "no", "Mijn lamp!"), id="not-paid"),
    pytest.param(_row("nl-NL", "", "Mijn lamp!"), id="nothing-said"), pytest.param(_row("es-ES", "yes", "Mi lámpara"), id="no-rules-known"),
])
def test_quiet_on_paid_posts(judge, files) -> None:
    assert [one.code for one in judge(files, guide={})] == []


@pytest.mark.parametrize(("files", "expected"), [
    pytest.param(_row("nl-NL", "yes", "Mijn lamp, met een advies!"), "reclame", id="nl"),
    pytest.param(_row("en-GB", "yes", "My lamp #spon"), "ad", id="gb-takes-no-spon"),
    pytest.param(_row("de-DE", "ja", "Meine Lampe #ad"), "werbung", id="de-takes-no-ad"),
    pytest.param({"social/plan.yaml": "- {date: 2026-03-04, locale: fr-FR, sponsored: true, text: Ma lampe}\n"}, "publicité", id="fr"),
])
def test_caught_paid_posts(judge, files, expected: str) -> None:
    findings = judge(files, guide={})
    assert [(one.code, str(one.severity), one.expected) for one in findings] == [("DOC024", "warning", expected)]


def _posts(*tags: str, locale: str = "nl-NL") -> dict[str, str]:
    rows = "".join(f"2026-03-0{day},Instagram,{locale},,Kom langs {tag}\n" for day, tag in enumerate(tags, 1))
    return {"social/plan.csv": HEAD + rows}


@pytest.mark.parametrize("files", [
    pytest.param(_posts("#lichtweken", "#lichtweken", "#lichtweken", "#Lichtweken"), id="capitals"),
    pytest.param(_posts("#lichtweek", "#lichtweek", "#lichtweek", "#lichtweeks"), id="a-longer-form"),
    pytest.param(_posts("#licht2026", "#licht2026", "#licht2026", "#licht2025"), id="a-year"),
    pytest.param(_posts("#lichtweken", "#lichtweken", "#lichtwekken"), id="two-posts-are-no-majority"),
    pytest.param(_posts("#lichtweken", "#lichtweken", "#lichtweken", "#lichtwekken", "#lichtwekken"), id="two-that-differ"),
    pytest.param({**_posts("#kampweek", "#kampweek", "#kampweek"), "social/af.csv": _posts("#kampweke", locale="af-ZA")["social/plan.csv"]},
                 id="another-language"),
    pytest.param(_posts("#lampen", "#lampen", "#lampen", "#lompen"), id="short-words"),
])
def test_quiet_on_hashtags(judge, files) -> None:
    assert [one.code for one in judge(files, guide={})] == []


@pytest.mark.parametrize(("files", "found", "expected"), [
    pytest.param(_posts("#lichtweken", "#lichtweken", "#lichtweken", "#lichtwekken"), "#lichtwekken", "#lichtweken", id="a-letter"),
    pytest.param(_posts("#LichtWeken", "#LichtWeken", "#LichtWeken", "#LitchWeken"), "#LitchWeken", "#LichtWeken", id="two-letters"),
])
def test_caught_hashtags(judge, files, found: str, expected: str) -> None:
    findings = judge(files, guide={})
    assert [(one.code, str(one.severity), one.found, one.expected) for one in findings] == [("CON015", "warning", found, expected)]


def test_a_slip_in_the_brands_own_hashtag(judge) -> None:
    findings = judge(_posts("#lumenland", "#lumneland"), guide={"brand.yaml": "brand: {name: Lumenland}\nlocales: {nl-NL: {currency: EUR}}\n"})
    assert [(one.code, one.found, one.expected) for one in findings] == [("CON015", "#lumneland", "#lumenland")]
