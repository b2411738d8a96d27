"""The JSON report is what other programs rely on."""

import json
from dataclasses import replace

from brandlint.reports import report_for


def parsed(run, view):
    return json.loads("".join(report_for("json")(run, view)))


def test_a_whole_run(run, view, wrong_price):
    report = parsed(run, view)
    assert list(report) == ["version", "tool", "guide", "as_of", "assets", "facts", "findings", "skipped", "errors"]
    assert {key: report[key] for key in ("version", "tool", "guide", "as_of", "assets", "facts")} == {
        "version": 1, "tool": "brandlint 1.2.3", "guide": "brand-guide", "as_of": "2026-12-01",
        "assets": 14, "facts": 312}
    assert report["skipped"][0] == {"path": "store/a.png", "what": "text", "reason": "no text recognition"}
    assert report["errors"] == [{"path": "print/broken.pdf", "message": "not a PDF that can be read"}]
    assert list(report["findings"][0].items()) == [
        ("code", "PRC001"), ("rule", "price-differs-from-guide"), ("severity", "error"), ("fingerprint", wrong_price.fingerprint),
        ("message", "Regenjas costs € 34,95 here; the guide says € 39,95"), ("path", "email/launch.html"), ("channel", "email"),
        ("locale", "nl-NL"), ("subject", "regenjas"),
        ("where", {"line": 2, "column": 17, "end_line": 2, "end_column": 24, "offset": 24, "end_offset": 31}),
        ("found", "€ 34,95"), ("expected", "€ 39,95"),
        ("related", [
            {"path": "web/index.html", "message": "€ 39,95 here",
             "where": {"line": 2, "column": 13, "end_line": 2, "end_column": 20, "offset": 28, "end_offset": 35}},
            {"path": "brand-guide/offers.yaml", "message": "the guide says € 39,95",
             "where": {"line": 3, "column": 18, "end_line": 3, "end_column": 23, "offset": 39, "end_offset": 44}}]),
        ("fix", {"safe": False, "edits": [{"where": {"offset": 24, "end_offset": 31}, "text": "€ 39,95"}]})]


def test_places_of_other_kinds(run, view):
    assert [finding["where"] for finding in parsed(run, view)["findings"][1:]] == [
        {}, {"part": "html"}, {"page": 2, "box": [72.0, 90.4, 100, 110]}]


def test_an_empty_run(make_run, view):
    report = parsed(make_run(), view)
    assert (report["findings"], report["guide"], report["as_of"]) == ([], None, None)


def test_five_related_places_and_how_many_more(make_run, view, wrong_price):
    finding = parsed(make_run((replace(wrong_price, related=wrong_price.related * 4),)), view)["findings"][0]
    assert (len(finding["related"]), finding["more"]) == (5, 3)


def test_a_finding_stands_on_a_line_of_its_own(run, view):
    lines = "".join(report_for("json")(run, view)).splitlines()
    assert sum(line.startswith('  {"code": ') for line in lines) == 4
