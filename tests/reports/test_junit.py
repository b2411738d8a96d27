"""JUnit's XML, as a parser that was written elsewhere reads it."""

from dataclasses import replace

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from brandlint.findings import Severity
from brandlint.reports import report_for


def suites(run, view, **changes):
    text = "".join(report_for("junit")(run, replace(view, home="winter", **changes)))
    return list(JUnitXml.fromstring(text.encode()))


def test_a_whole_run(run, view):
    found = suites(run, view)
    assert [(one.name, one.tests, one.failures, one.errors, one.skipped) for one in found] == [
        ("brandlint", 1, 0, 0, 0), ("winter/email/launch.html", 1, 1, 0, 0), ("winter/email/reminder.eml", 2, 1, 0, 1),
        ("winter/print/broken.pdf", 1, 0, 1, 0), ("winter/print/flyer.pdf", 1, 0, 0, 1),
        ("winter/store/a.png", 1, 0, 0, 1), ("winter/store/b.png", 1, 0, 0, 1)]
    assert {one.timestamp for one in found} == {"2026-12-01T00:00:00"}


def test_a_finding_is_a_test_that_fails(run, view):
    (case,) = suites(run, view)[1]
    (failure,) = case.result
    assert (case.classname, case.name) == ("winter/email/launch.html", "PRC001 price-differs-from-guide winter/email/launch.html:2:17")
    assert (type(failure), failure.type, failure.message) == (Failure, "error", "Regenjas costs € 34,95 here; the guide says € 39,95")
    assert failure.text.splitlines()[1:] == ["= winter/web/index.html:2:13: € 39,95 here",
                                             "= winter/brand-guide/offers.yaml:3:18: the guide says € 39,95"]


@pytest.mark.parametrize(("severity", "failing", "result"), [
    (Severity.ERROR, Severity.ERROR, Failure), (Severity.WARNING, Severity.ERROR, Skipped),
    (Severity.WARNING, Severity.WARNING, Failure), (Severity.INFO, Severity.WARNING, Skipped)])
def test_what_fails_is_what_the_run_fails_on(make_run, view, wrong_price, severity, failing, result):
    (case,) = suites(make_run((replace(wrong_price, severity=severity),)), view, failing=failing)[1]
    assert [type(one) for one in case.result] == [result]


def test_what_cannot_be_read_is_an_error(run, view):
    (case,) = suites(run, view)[3]
    assert [(type(one), one.message) for one in case.result] == [(Error, "not a PDF that can be read")]


def test_a_clean_run_is_a_test_that_passes(make_run, view):
    (suite,) = suites(make_run(), view)
    (case,) = suite
    assert case.is_passed
    assert "nothing to report" in case.name


def test_markup_and_control_characters_stay_text(make_run, view, wrong_price):
    mean = replace(wrong_price, message='</failure><b a="1">\x00\x1b]]>&amp;\ufffe', path='a"<&>\x0b.html')
    (case,) = suites(make_run((mean,)), view)[1]
    assert case.result[0].message == '</failure><b a="1">\\x00\\x1b]]>&amp;\ufffd'
    assert case.classname == 'winter/a"<&>\\x0b.html'
