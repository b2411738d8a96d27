"""`ignore` of brandlint.yaml: known differences by rule, file, subject and fingerprint, with a reason and an end."""

import json

import pytest

FOUND = "PRC001 error"
NOTHING = "2 assets, 2 facts: nothing to report; left out: 1 by waivers\n"


def ignoring(write, entry):
    write("brandlint.yaml", f"ignore:\n  - {{{entry}, why: agreed}}\n")


@pytest.mark.parametrize("entry", [
    "rule: PRC001", "rule: PRC", "rule: price-differs-from-guide", "path: email/**", "subject: regenjas", "until: 2099-01-01",
    "rule: PRC001, path: '*.html', subject: regenjas, until: 2099-01-01"])
def test_what_fits_everything_that_an_entry_says_passes(campaign, write, brandlint, entry):
    ignoring(write, entry)
    assert brandlint("check") == (0, NOTHING, "")


@pytest.mark.parametrize(("entry", "said"), [
    ("rule: OFR", "nothing is found that fits it (OFR)"),
    ("path: web/**", "nothing is found that fits it (in web/**)"),
    ("rule: PRC001, subject: trui", "nothing is found that fits it (PRC001 trui)"),
    ("fingerprint: 0123456789abcdef", "nothing is found that fits it (0123456789abcdef)"),
    ("rule: PRC001, until: 2020-01-01", "it ended on 2020-01-01"),
])
def test_what_does_not_fit_is_shown_and_the_entry_is_told(campaign, write, brandlint, entry, said):
    ignoring(write, entry)
    out = brandlint("check").out
    assert FOUND in out
    assert f"brandlint.yaml:2:5: DOC092 warning this waiver lets nothing pass: {said}\n" in out


def test_one_finding_by_its_fingerprint(campaign, write, brandlint):
    (found,) = json.loads(brandlint("check", "--format", "json").out)["findings"]
    ignoring(write, f"fingerprint: {found['fingerprint']}")
    assert brandlint("check") == (0, NOTHING, "")


def test_rules_and_known_differences_stand_in_one_list(campaign, write, brandlint):
    write("brandlint.yaml", "ignore:\n  - TYP\n  - {rule: PRC001, why: agreed}\n")
    assert brandlint("check") == (0, NOTHING, "")


@pytest.mark.parametrize(("text", "said"), [
    ("ignore: [{rule: PRC001}]", "the key why is missing"),
    ("ignore: [{why: agreed}]", "brandlint.yaml:1:10: ignore[1]: found a mapping"),
    ("ignore: [{rule: PRC001, why: agreed, untl: 2027-01-01}]", "did you mean until?"),
    ("ignore: [{rule: PRC001, why: agreed, until: soon}]", 'found "soon", expected a date'),
    ("ignore: [{rule: PRC999, why: agreed}]", 'there is no rule "PRC999"'),
])
def test_mistakes_are_told(campaign, write, brandlint, text, said):
    write("brandlint.yaml", text)
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(("settings", "severity"), [
    ("severity: {PRC001: warning}", "warning"), ("severity: {PRC: info}", "info"),
    ("severity: {PRC: info}\npaths: [{files: 'email/**', severity: {PRC001: warning}}]", "warning"),
    ("severity: {PRC: info}\npaths: [{files: 'web/**', severity: {PRC001: warning}}]", "info"),
])
def test_a_rule_has_a_severity_everywhere_and_in_some_files(campaign, write, brandlint, settings, severity):
    write("brandlint.yaml", settings)
    assert f": PRC001 {severity} " in brandlint("check").out
