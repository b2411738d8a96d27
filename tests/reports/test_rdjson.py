"""Reviewdog's format. Its schema (`DiagnosticResult`) allows more; what it says of places holds here."""

import json
from dataclasses import replace

import pytest

from brandlint.findings import Edit, Fix
from brandlint.reports import report_for


def diagnostics(run, view):
    report = json.loads("".join(report_for("rdjson")(run, replace(view, home="winter"))))
    assert report["source"] == {"name": "brandlint"}
    return report["diagnostics"]


def test_a_finding_with_columns_in_bytes(run, view):
    """The sign of the euro takes three."""
    one = diagnostics(run, view)[0]
    where = {"start": {"line": 2, "column": 17}, "end": {"line": 2, "column": 26}}
    assert (one["severity"], one["code"], one["message"]) == ("ERROR", {"value": "PRC001"}, "Regenjas costs € 34,95 here; the guide says € 39,95")
    assert one["location"] == {"path": "winter/email/launch.html", "range": where}
    assert one["suggestions"] == [{"range": where, "text": "€ 39,95"}]
    assert one["related_locations"][0] == {
        "message": "€ 39,95 here",
        "location": {"path": "winter/web/index.html", "range": {"start": {"line": 2, "column": 13}, "end": {"line": 2, "column": 22}}}}


def test_places_without_lines_and_what_was_not_read_name_the_file(run, view):
    assert [(one["severity"], one["location"], one["message"]) for one in diagnostics(run, view)[1:]] == [
        ("ERROR", {"path": "winter/email/reminder.eml"}, "the small print is missing"),
        ("INFO", {"path": "winter/email/reminder.eml"}, "20% here (part html)"),
        ("WARNING", {"path": "winter/print/flyer.pdf"}, "20% here; the guide says 25% (page 2, at 72,90 (pt))"),
        ("ERROR", {"path": "winter/print/broken.pdf"}, "cannot be read: not a PDF that can be read"),
        ("INFO", {"path": "winter/store/a.png"}, "not looked at: text: no text recognition"),
        ("INFO", {"path": "winter/store/b.png"}, "not looked at: text: no text recognition")]


def test_where_the_line_is_not_at_hand_there_are_no_columns(make_run, view, wrong_price):
    (one,) = diagnostics(make_run((replace(wrong_price, path="gone.html"),)), view)
    assert one["location"]["range"] == {"start": {"line": 2}}
    assert "suggestions" not in one


@pytest.mark.parametrize("edits", [
    pytest.param((Edit(24, 31, "a"), Edit(40, 41, "b")), id="several edits would be alternatives"),
    pytest.param((Edit(3, 31, "a"),), id="an edit that reaches beyond the finding"),
])
def test_no_suggestion_for(make_run, view, wrong_price, edits):
    (one,) = diagnostics(make_run((replace(wrong_price, fix=Fix(False, edits)),)), view)
    assert "suggestions" not in one
