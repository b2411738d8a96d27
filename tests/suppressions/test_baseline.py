"""A baseline knows findings by fingerprint and number."""

import json
from dataclasses import replace

import pytest

from brandlint.documents.places import Span
from brandlint.errors import ConfigurationError
from brandlint.findings import Finding, Severity
from brandlint.suppressions.baseline import Baseline, Known, common, compare, dumps, load, loads, of


def finding(found="1", line=1):
    return Finding("PRC001", "price", Severity.ERROR, "m", "a.html", Span(0, 1, line, 1, line, 2), found=found)


def test_what_was_written_is_known_when_read_again():
    findings = [finding("1"), finding("1", 9), finding("2")]
    baseline = loads(json.loads(dumps(of(findings))))
    assert compare(findings, baseline) == ((), 3, 0)


def test_a_third_one_of_two_known_is_new():
    baseline = Baseline({finding().fingerprint: Known(2)})
    assert compare([finding(), finding(line=2), finding(line=3)], baseline) == ((finding(line=3),), 2, 0)


def test_a_finding_that_moved_is_known():
    moved = replace(finding(), place=Span(50, 51, 7, 3, 7, 4), message="other words")
    assert compare([moved], Baseline({finding().fingerprint: Known(1)})).known == 1


def test_what_no_longer_occurs_is_counted():
    assert compare([], Baseline({"aa": Known(2), "bb": Known(1)})).gone == 3


def test_what_was_not_looked_for_is_not_gone():
    baseline = Baseline({"aa": Known(2, "a.html", "PRC001"), "bb": Known(1, "b.html", "PRC001"), "cc": Known(5, "a.html", "TRM001")})
    assert compare([], baseline, lambda path, code: path == "a.html" and code == "PRC001").gone == 2


def test_the_order_of_findings_does_not_change_the_file():
    one, other = finding("1"), finding("2", 5)
    assert dumps(of([one, other])) == dumps(of([other, one]))


def test_in_common_is_what_is_known_and_still_there_as_often_as_it_is():
    one, other = finding("1"), finding("2")
    left = common(of([one, one, other]), of([one, finding("3")]))
    assert {fingerprint: known.times for fingerprint, known in left.known.items()} == {one.fingerprint: 1}


@pytest.mark.parametrize(("text", "said"), [
    ("", "this is not a baseline"),
    ("{", "this is not a baseline"),
    ("[]", 'no list "findings"'),
    ('{"version": 1}', 'no list "findings"'),
    ('{"version": 2, "findings": []}', "its version is 2"),
    ('{"version": 1, "findings": [{"fingerprint": "a"}]}', "entry 1 has no fingerprint with a count"),
    ('{"version": 1, "findings": [{"fingerprint": "a", "count": 0}]}', "entry 1"),
    ("[" * 100_000, "this is not a baseline"),
    ("\udcff", "this is not a baseline"),
], ids=str)
def test_a_broken_file_is_a_mistake_of_the_configuration(tmp_path, text, said):
    path = tmp_path / "baseline.json"
    path.write_bytes(text.encode("utf-8", errors="surrogateescape"))
    with pytest.raises(ConfigurationError, match=said):
        load(path)


def test_a_folder_cannot_be_read(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load(tmp_path)
