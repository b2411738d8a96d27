"""GitLab's code quality report."""

import json
from dataclasses import replace

from jsonschema import Draft202012Validator

from brandlint.reports import report_for

TEXT = {"type": "string", "minLength": 1}
LINE = {"type": "integer", "minimum": 1}
SCHEMA = {
    "type": "array", "items": {
        "type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": TEXT, "check_name": TEXT, "fingerprint": TEXT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {"type": "object", "required": ["path", "lines"], "properties": {
                "path": {"type": "string", "pattern": r"^[^/]"},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": LINE, "end": LINE}}}}}}}
"""What "Code Quality report format" in GitLab's documentation asks for."""


def parsed(run, view):
    report = json.loads("".join(report_for("gitlab")(run, replace(view, home="campaigns/winter"))))
    Draft202012Validator(SCHEMA).validate(report)
    return report


def test_a_whole_run(run, view, wrong_price):
    report = parsed(run, view)
    assert report[0] == {
        "check_name": "PRC001 price-differs-from-guide", "description": "Regenjas costs € 34,95 here; the guide says € 39,95",
        "fingerprint": wrong_price.fingerprint, "severity": "major",
        "location": {"path": "campaigns/winter/email/launch.html", "lines": {"begin": 2, "end": 2}}}
    assert [(one["severity"], one["location"]["path"].removeprefix("campaigns/winter/"), one["description"]) for one in report[1:]] == [
        ("major", "email/reminder.eml", "the small print is missing"),
        ("info", "email/reminder.eml", "20% here (part html)"),
        ("minor", "print/flyer.pdf", "20% here; the guide says 25% (page 2, at 72,90 (pt))"),
        ("critical", "print/broken.pdf", "cannot be read: not a PDF that can be read"),
        ("info", "store/a.png", "not looked at: text: no text recognition"),
        ("info", "store/b.png", "not looked at: text: no text recognition")]


def test_fingerprints_are_never_the_same(make_run, run, view):
    report = parsed(make_run(run.findings * 3, run.skipped * 2, run.errors), view)
    assert len({one["fingerprint"] for one in report}) == len(report) == 15


def test_an_empty_run(make_run, view):
    assert parsed(make_run(), view) == []
