"""`brandlint check` on a small campaign: what it shows, and how it ends."""

import json

import pytest

from brandlint import __version__

WRONG_PRICE = "email/nl/mail.html:3:24: PRC001 error Regenjas Noor costs € 34,95 here; the guide says € 39,95\n"
SUMMARY = "2 assets, 2 facts: 1 error\n"


def test_concise_where_nobody_watches(campaign, brandlint):
    assert brandlint("check") == (1, WRONG_PRICE + SUMMARY, "")


def test_full(campaign, brandlint):
    assert brandlint("check", "--format", "full") == (1, """\
email/nl/mail.html:3:24: error PRC001 price-differs-from-guide
  Regenjas Noor costs € 34,95 here; the guide says € 39,95
  3 | <p>Regenjas Noor nu <b>€ 34,95</b></p>
    |                        ^^^^^^^ expected € 39,95
    = brand-guide/offers.yaml:4:18: € 39,95 in the guide
  4 | price: {EUR: 39.95}
    |              -----
    = web/nl/index.html:3:21: € 39,95 here
  3 | <p>Regenjas Noor nu € 39,95</p>
    |                     -------

What was read on a line, and why: brandlint explain email/nl/mail.html:3
To let a known difference pass: a comment `brandlint: ignore PRC001 because …`, or a waiver in campaign.yaml

2 assets, 2 facts: 1 error
""", "")


def test_json(campaign, brandlint):
    status, out, err = brandlint("check", "--format", "json", "--as-of", "2026-12-01")
    report = json.loads(out)
    assert (status, err, report["as_of"], report["guide"]) == (1, "", "2026-12-01", "brand-guide")
    assert report["tool"] == f"brandlint {__version__}"
    (found,) = report["findings"]
    assert (found["code"], found["path"], found["where"]["line"]) == ("PRC001", "email/nl/mail.html", 3)


def repaired(campaign):
    mail = campaign / "email/nl/mail.html"
    mail.write_text(mail.read_text(encoding="utf-8").replace("34,95", "39,95"), encoding="utf-8")


def test_a_clean_campaign_is_one_line(campaign, brandlint):
    repaired(campaign)
    assert brandlint("check", "--format", "full") == (0, "2 assets, 2 facts: nothing to report\n", "")


def test_quiet_says_nothing_but_findings(campaign, brandlint):
    assert brandlint("check", "--quiet") == (1, WRONG_PRICE, "")
    repaired(campaign)
    assert brandlint("check", "--quiet") == (0, "", "")


@pytest.mark.parametrize(("arguments", "status"), [
    ((), 1),
    (("--exit-zero",), 0),
    (("--fail-on", "warning"), 1),
    (("--ignore", "PRC"), 0),
    (("--ignore", "price-differs-from-guide,OFR"), 0),
    (("--select", "OFR,TRM"), 0),
    (("--select", "OFR", "--select", "PRC001"), 1),
])
def test_the_status_says_whether_something_was_found(campaign, brandlint, arguments, status):
    assert brandlint("check", *arguments).status == status


@pytest.mark.parametrize(("settings", "arguments", "status"), [
    ("paths: [{files: 'email/**', severity: {PRC001: warning}}]", (), 0),
    ("paths: [{files: 'email/**', severity: {PRC001: warning}}]", ("--fail-on", "warning"), 1),
    ("paths: [{files: 'email/**', severity: {PRC001: warning}}]\nfail_on: warning", (), 1),
    ("paths: [{files: 'email/**', severity: {PRC001: warning}}]\nfail_on: warning", ("--fail-on", "error"), 0),
    ("paths: [{files: 'email/**', ignore: [all]}]", (), 0),
    ("ignore: [PRC001]", (), 0),
    ("ignore: [PRC001]", ("--select", "PRC001"), 1),
    ("select: [OFR]", (), 0),
    ("select: [OFR]", ("--select", "PRC"), 1),
])
def test_flags_win_over_the_configuration(campaign, write, brandlint, settings, arguments, status):
    write("brandlint.yaml", settings)
    assert brandlint("check", *arguments).status == status


def test_what_was_skipped_fails_only_when_strict(campaign, write, brandlint):
    repaired(campaign)
    write("store/poster.png", "")
    status, out, _ = brandlint("check")
    assert status == 0
    assert "not looked at: " in out
    assert brandlint("check", "--strict").status == 1
    assert brandlint("check", "--strict", "--exit-zero").status == 0


def test_an_asset_that_cannot_be_read_wins_over_findings(campaign, write, brandlint):
    write("print/flyer.pdf", "no PDF")
    status, out, _ = brandlint("check", "--exit-zero")
    assert status == 2
    assert out.startswith("print/flyer.pdf: error ")
    assert WRONG_PRICE in out


@pytest.mark.parametrize(("path", "shown"), [
    ("email", True), ("email/nl/mail.html", True), (".", True), ("brand-guide/offers.yaml", True),
    ("web/nl/index.html", True), ("print", False), ("notes.txt", False),
])
def test_paths_narrow_what_is_shown(campaign, write, brandlint, path, shown):
    write("notes.txt", "")
    write("print/leaflet.txt", "Kleding voor weer.")
    status, out, _ = brandlint("check", path)
    assert (WRONG_PRICE in out) == shown
    assert status == int(shown)
    assert "3 assets" in out


def test_the_current_folder_narrows_too(campaign, write, brandlint, monkeypatch):
    write("print/leaflet.txt", "x")
    monkeypatch.chdir(campaign / "print")
    assert brandlint("check").status == 0
    monkeypatch.chdir(campaign / "email/nl")
    assert brandlint("check").out.startswith(WRONG_PRICE)


def test_a_folder_without_a_campaign_passes_with_one_line(tmp_path, brandlint, monkeypatch):
    monkeypatch.chdir(tmp_path)
    line = "brandlint: no campaign here: no brand-guide/, campaign.yaml or brandlint.yaml in . or above\n"
    assert brandlint("check") == (0, line, "")
    status, out, err = brandlint("check", "--format", "json")
    assert (status, json.loads(out)["findings"], err) == (0, [], line)


def test_a_comment_lets_a_finding_pass(campaign, write, brandlint):
    write("email/nl/mail.html", '<html lang="nl">\n<!-- brandlint: ignore PRC001 because agreed -->\n'
                                "<p>Regenjas Noor nu € 34,95</p>\n")
    assert brandlint("check") == (0, "2 assets, 2 facts: nothing to report; left out: 1 by comments\n", "")


def test_a_comment_without_a_reason_does_not(campaign, write, brandlint):
    write("email/nl/mail.html", '<html lang="nl">\n<!-- brandlint: ignore PRC001 -->\n<p>Regenjas Noor nu € 34,95</p>\n')
    out = brandlint("check").out
    assert "PRC001 error" in out
    assert 'DOC090 warning this comment gives no reason' in out


def test_a_baseline_is_written_once_and_then_held_against(campaign, write, brandlint):
    assert brandlint("check", "--baseline", "known.json") == (
        0, "brandlint: known.json did not exist: it now knows 1 finding; the next run shows only others\n", "")
    assert brandlint("check", "--baseline", "known.json") == (
        0, "2 assets, 2 facts: nothing to report; left out: 1 in the baseline\n", "")
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95")
    assert "leaflet.txt:1:18: PRC001" in brandlint("check", "--baseline", "known.json").out
    repaired(campaign)
    (campaign / "print/leaflet.txt").unlink()
    assert brandlint("check", "--baseline", "known.json").out == (
        "2 assets, 2 facts: nothing to report; 1 finding of the baseline no longer there\n")


def test_a_new_baseline_knows_the_whole_campaign_whatever_is_shown(campaign, brandlint):
    assert "knows 1 finding" in brandlint("check", "web/nl", "--baseline", "known.json").out


def test_the_configuration_can_name_the_baseline(campaign, write, brandlint):
    brandlint("check", "--baseline", "known.json")
    write("brandlint.yaml", "baseline: known.json\n")
    assert brandlint("check").status == 0


def test_a_broken_baseline_is_refused(campaign, write, brandlint):
    write("known.json", "{")
    status, out, err = brandlint("check", "--baseline", "known.json")
    assert (status, out) == (2, "")
    assert "known.json: this is not a baseline of brandlint" in err


def test_a_report_can_go_to_a_file(campaign, brandlint):
    assert brandlint("check", "--output", "report.txt") == (1, "", "")
    assert (campaign / "report.txt").read_text(encoding="utf-8") == WRONG_PRICE + SUMMARY


REFUSED = {
    "an unknown code": (("--select", "PRC9"), 'brandlint: --select: there is no rule "PRC9"; did you mean '),
    "an unknown code to ignore": (("--ignore", "XYZ"), 'brandlint: --ignore: there is no rule "XYZ"'),
    "a path that is not there": (("nowhere",), "Path 'nowhere' does not exist."),
    "a guide that is not there": (("--guide", "nowhere"), "nowhere"),
    "no date": (("--as-of", "1 december"), "'1 december' is no date like 2026-12-01."),
    "no format": (("--format", "pdf"), "'pdf' is not one of full, concise, json"),
    "a folder that is not there": (("--output", "no/report.txt"), "--output no/report.txt: there is no folder no"),
    "a folder as a file": (("--output", "web"), "--output web: this is a folder"),
    "fixing and not fixing": (("--fix", "--diff"), "--fix writes, --diff only shows"),
    "unsafe without fixing": (("--unsafe-fixes",), "give --fix or --diff with it"),
    "no number": (("--jobs", "many"), "'many' is not a valid integer"),
}


@pytest.mark.parametrize(("arguments", "said"), REFUSED.values(), ids=REFUSED)
def test_what_makes_no_sense_is_refused_with_status_2(campaign, brandlint, arguments, said):
    status, out, err = brandlint("check", *arguments)
    assert (status, out) == (2, "")
    assert said in err


def test_mistakes_in_the_configuration_end_with_status_2(campaign, write, brandlint):
    write("brandlint.yaml", "selct: [PRC]\nfail_on: never\n")
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert "brandlint.yaml:1:1: selct: unknown key; did you mean select?" in err
    assert "brandlint.yaml:2:10: fail_on: found " in err


def test_a_code_in_the_configuration_that_nobody_knows_ends_with_status_2(campaign, write, brandlint):
    write("brandlint.yaml", "paths: [{files: '**', severity: {PRC999: info}}]\n")
    assert 'brandlint.yaml: there is no rule "PRC999"' in brandlint("check").err


def test_mistakes_in_the_guide_end_with_status_2_and_all_are_told(campaign, write, brandlint):
    write("brand-guide/offers.yaml", "products:\n  regenjas: {price: {EUR: much}}\noffrs: {}\n")
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert "brand-guide/offers.yaml:2:" in err
    assert "brand-guide/offers.yaml:3:1" in err


@pytest.mark.parametrize(("environment", "arguments", "coloured"), [
    ({}, (), False), ({}, ("--color", "always"), True), ({"FORCE_COLOR": "1"}, (), True),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False), ({"NO_COLOR": "1"}, ("--color", "always"), True),
    ({"FORCE_COLOR": "1"}, ("--color", "never"), False),
])
def test_colour(campaign, brandlint, monkeypatch, environment, arguments, coloured):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in brandlint("check", *arguments).out) == coloured
