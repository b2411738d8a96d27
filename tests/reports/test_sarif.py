"""SARIF: what its own parser, written elsewhere, makes of it, and what it does not check."""

import json
from dataclasses import replace

import pytest
from sarif_pydantic import Sarif

from brandlint.documents.places import Cell, Paragraph, Shape
from brandlint.findings import Severity
from brandlint.reports import report_for
from brandlint.rules import all_rules


@pytest.fixture
def log(run, view):
    def of(checked=run, **changes):
        text = "".join(report_for("sarif")(checked, replace(view, home="campaigns/winter", rules=all_rules(), **changes)))
        Sarif.model_validate_json(text)
        return json.loads(text)["runs"][0]
    return of


def test_a_finding_with_its_place_and_related_places(log, wrong_price):
    result = log()["results"][0]
    region = {"startLine": 2, "startColumn": 17, "endLine": 2, "endColumn": 24, "charOffset": 24, "charLength": 7}
    assert (result["ruleId"], result["level"], result["message"]["text"]) == ("PRC001", "error", wrong_price.message)
    assert result["locations"] == [{"physicalLocation": {
        "artifactLocation": {"uri": "campaigns/winter/email/launch.html", "uriBaseId": "%SRCROOT%"}, "region": region}}]
    assert [(one["id"], one["physicalLocation"]["artifactLocation"]["uri"], one["message"]["text"]) for one in result["relatedLocations"]] == [
        (1, "campaigns/winter/web/index.html", "€ 39,95 here"),
        (2, "campaigns/winter/brand-guide/offers.yaml", "the guide says € 39,95")]
    assert result["partialFingerprints"] == {"brandlint/v1": wrong_price.fingerprint}
    assert result["properties"] == {"channel": "email", "locale": "nl-NL", "subject": "regenjas", "found": "€ 34,95", "expected": "€ 39,95"}


def test_a_repair_is_a_fix(log):
    (change,) = log()["results"][0]["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": {"charOffset": 24, "charLength": 7}, "insertedContent": {"text": "€ 39,95"}}]


@pytest.mark.parametrize(("place", "name", "full", "where"), [
    (Cell(4, 2, "Prices"), "sheet Prices row 4 column B", "a.xlsx:Prices!R4C2", {"sheet": "Prices", "row": 4, "column": 2}),
    (Paragraph(12, 0, 3), "paragraph 12", "a.xlsx:12", {"paragraph": 12}),
    (Shape(3, "Title"), "slide 3, Title", "a.xlsx:s3", {"slide": 3, "shape": "Title"}),
], ids=str)
def test_a_place_without_lines_has_a_name_and_no_region(log, make_run, wrong_price, place, name, full, where):
    (location,) = log(make_run((replace(wrong_price, path="a.xlsx", place=place),)))["results"][0]["locations"]
    assert "region" not in location["physicalLocation"]
    assert location["logicalLocations"] == [{"name": name, "fullyQualifiedName": full, "kind": "element"}]
    assert location["properties"] == where


def test_the_asset_as_a_whole_is_only_its_file(log, missing_text, make_run):
    (location,) = log(make_run((missing_text,)))["results"][0]["locations"]
    assert list(location) == ["physicalLocation"]


def test_every_rule_is_described_and_results_point_at_theirs(log):
    one = log()
    rules = one["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in one["results"] if "ruleIndex" in result)
    assert "Bad:" in rules[0]["help"]["text"]


def test_what_could_not_be_read_and_what_was_skipped_are_notifications(log):
    (invocation,) = log()["invocations"]
    assert not invocation["executionSuccessful"]
    assert [(one["descriptor"]["id"], one["level"], one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
            for one in invocation["toolExecutionNotifications"]] == [
        ("unreadable-asset", "error", "campaigns/winter/print/broken.pdf"),
        ("not-looked-at", "warning", "campaigns/winter/store/a.png"), ("not-looked-at", "warning", "campaigns/winter/store/b.png")]


def test_against_a_baseline_what_is_shown_is_new(log):
    assert {result.get("baselineState") for result in log(compared=True)["results"]} == {"new"}
    assert all("baselineState" not in result for result in log()["results"])


def test_names_of_files_are_written_as_addresses(log, make_run, wrong_price):
    (result,) = log(make_run((replace(wrong_price, path="e mail/prijs%?#é.html"),)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "campaigns/winter/e%20mail/prijs%25%3F%23%C3%A9.html"


def test_the_same_finding_twice_in_a_file_has_two_fingerprints(log, make_run, wrong_price):
    results = log(make_run((wrong_price, wrong_price)))["results"]
    assert [one["partialFingerprints"]["brandlint/v1"] for one in results] == [wrong_price.fingerprint, f"{wrong_price.fingerprint}-2"]


def test_info_is_a_note(log, make_run, wrong_price):
    assert log(make_run((replace(wrong_price, severity=Severity.INFO),)))["results"][0]["level"] == "note"
