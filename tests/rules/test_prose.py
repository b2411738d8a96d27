"""The team's own prose rules and the reading ease that the guide asks for, judged by the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest

import brandlint
from brandlint.errors import GuideError
from brandlint.findings import Severity

BRAND = "brand: {name: Duin}\nlocales:\n  nl-NL: {currency: EUR}\n  en-GB: {currency: GBP}\n  de-DE: {currency: EUR}\n"
RULE = "extends: substitution\nmessage: \"Zeg '%s' in plaats van '%s'.\"\nlevel: error\nignorecase: true\nswap: {klik hier: bekijk}\n"
EASY = "Dit is een tent. Hij is groot. Je kunt er in staan. De mat is zacht. Je slaapt er goed. " * 4
HARD = ("Overeenkomstig onze gepubliceerde annuleringsvoorwaarden behandelt de klantenserviceafdeling binnengekomen retouraanvragen "
        "uitsluitend na administratieve beoordeling van aankoopbewijzen, verpakkingsmaterialen en productbeschrijvingen. ") * 3


def campaign(tmp_path: Path, tone: str, files: dict[str, str]) -> Path:
    for name, text in {"brand-guide/brand.yaml": BRAND, "brand-guide/tone.yaml": tone, **files}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_a_style_of_the_guide_is_held_at_the_levels_of_the_team(tmp_path: Path) -> None:
    root = campaign(tmp_path, "tone: {styles: [vale/Duin]}", {
        "brand-guide/vale/Duin/Knop.yml": RULE, "web/nl/a.html": "<p>Klik hi<b>er</b></p>"})
    (one,) = brandlint.check([root]).findings
    assert (one.code, one.subject, one.severity, one.found, one.expected) == (
        "TON050", "Duin.Knop", Severity.ERROR, "Klik hier", "bekijk")
    assert str(one.place) == "1:4"


def test_a_second_run_says_the_same_from_what_is_remembered(tmp_path: Path) -> None:
    root = campaign(tmp_path, "tone: {styles: [vale/Duin]}", {
        "brand-guide/vale/Duin/Knop.yml": RULE, "web/nl/a.html": "<p>klik hier</p>"})
    first = brandlint.check([root]).findings
    assert (root / ".brandlint_cache/styles.json").is_file()
    assert brandlint.check([root]).findings == first
    (root / "brand-guide/vale/Duin/Knop.yml").write_text(RULE.replace("level: error", "level: suggestion"), "utf-8")
    assert [one.severity for one in brandlint.check([root]).findings] == [Severity.INFO]


@pytest.mark.parametrize(("rule", "reason"), [
    ("extends: sequence\nmessage: m\ntokens: [{tag: NN}]", "needs a tagger"),
    ("extends: script\nmessage: m\nscript: x", "a language of its own"),
    ("extends: existence\nmessage: m\ntokens: ['(a']", "cannot be read"),
    ("extends: existence\nmessage: m\ntoken: [a]", "has the key \"token\""),
    ("extends: existence\nmessage: m\nlevel: fatal\ntokens: [a]", "has the level \"fatal\""),
    ("extends: existence\ntokens: [a]", "has no message"),
    ("extends: Duin.Nergens\nmessage: m", "there is no such rule"),
    ("extends: Duin.Kapot", "deep"),
    ("- a", "is no rule in YAML"),
], ids=["a tagger", "a script", "a pattern", "a key", "a level", "no message", "no parent", "itself", "no rule"])
def test_a_rule_that_cannot_be_used_is_told(tmp_path: Path, rule: str, reason: str) -> None:
    root = campaign(tmp_path, "tone: {styles: [vale/Duin]}", {
        "brand-guide/vale/Duin/Kapot.yml": rule, "brand-guide/vale/Duin/Knop.yml": RULE, "web/nl/a.html": "<p>klik hier</p>"})
    report = brandlint.check([root])
    assert [one.subject for one in report.findings] == ["Duin.Knop"]
    (told,) = report.skipped
    assert told.path == "brand-guide/vale/Duin/Kapot.yml"
    assert reason in told.reason


def test_a_rule_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brandlint.prose.patterns.SECONDS", 0.05)
    slow = "extends: existence\nmessage: m\nnonword: true\ntokens: ['(?:a|aa|aaa)+!']"
    root = campaign(tmp_path, "tone: {styles: [vale/Duin]}", {
        "brand-guide/vale/Duin/Traag.yml": slow, "brand-guide/vale/Duin/Knop.yml": RULE,
        "web/nl/a.html": f"<p>klik hier {'a' * 90} !</p>"})
    report = brandlint.check([root])
    assert [one.subject for one in report.findings] == ["Duin.Knop"]
    assert [(one.path, one.what) for one in report.skipped] == [("web/nl/a.html", "prose rule Duin.Traag")]


def test_a_style_that_is_not_there_is_a_mistake_of_the_guide(tmp_path: Path) -> None:
    root = campaign(tmp_path, "tone: {styles: [vale/Duin]}", {"web/nl/a.html": "<p>a</p>"})
    with pytest.raises(GuideError, match="no such folder with rules"):
        brandlint.check([root])


def test_a_configuration_of_vale_is_used_without_a_guide(tmp_path: Path) -> None:
    files = {".vale.ini": "StylesPath = stijlen\nPackages = Elders\n[*.html]\nBasedOnStyles = Duin\nLos.Knop = NO\n",
             "stijlen/Duin/Knop.yml": RULE,
             "stijlen/Los/Kapot.yml": "extends: niets", "stijlen/Los/Knop.yml": RULE, "web/nl/a.html": "<p>klik hier</p>", "web/nl/b.md": "klik hier"}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    report = brandlint.check([tmp_path])
    assert [(one.path, one.subject) for one in report.findings] == [("web/nl/a.html", "Duin.Knop")]
    assert [one.what for one in report.skipped] == ["package Elders"]


@pytest.mark.parametrize(("path", "text", "found"), [
    ("web/nl/a.html", HARD, ["TON051"]),
    ("web/nl/a.html", EASY, []),
    ("web/nl/a.html", HARD[:120], []),
    ("web/de/a.html", HARD, []),
], ids=["hard", "easy", "too short to measure", "a language without a limit"])
def test_texts_are_as_easy_as_the_guide_asks_for(tmp_path: Path, path: str, text: str, found: list[str]) -> None:
    root = campaign(tmp_path, "tone: {readability: {nl: 60}}", {path: f"<p>{text}</p>"})
    assert [one.code for one in brandlint.check([root]).findings if one.code.startswith("TON05")] == found
