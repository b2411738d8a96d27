"""The last line of the text formats."""

import pytest

from brandlint.findings import Skipped, Summary, Suppressed
from brandlint.reports.summary import summary_line

NOTHING = Summary(1, 1, guide="g")


@pytest.mark.parametrize(("summary", "line"), [
    (NOTHING, "1 asset, 1 fact: nothing to report"),
    (Summary(2, 0), "2 assets, 0 facts, no brand guide: nothing to report"),
    (Summary(1, 1, 1, guide="g"), "1 asset, 1 fact: nothing to report; not looked at: 1 price whose product is not known"),
    (Summary(1, 1, guide="g", suppressed=Suppressed(1, 2, 3, 4)),
     "1 asset, 1 fact: nothing to report; left out: 1 by comments, 2 in the baseline, 3 by waivers, 4 by configuration"),
    (Summary(1, 1, guide="g", suppressed=Suppressed(gone=2)),
     "1 asset, 1 fact: nothing to report; 2 findings of the baseline no longer there"),
])
def test_summary(make_run, summary, line):
    assert summary_line(make_run(summary=summary)) == line


def skipped_part(make_run, *skipped):
    run = make_run(skipped=tuple(Skipped(*one) for one in skipped), summary=NOTHING)
    return summary_line(run).partition("not looked at: ")[2]


def test_what_was_skipped_is_grouped_by_reason(make_run):
    assert skipped_part(make_run, ("a.png", "text", "r1"), ("b.png", "text", "r1"), ("c.eml", "attachment", "r2")) == (
        "text of 2 assets (r1), attachment of c.eml (r2)")


def test_assets_that_were_skipped_as_a_whole_are_counted_alone(make_run):
    assert skipped_part(make_run, ("a.x", "everything", "r1"), ("b.x", "everything", "r1"), ("c.y", "everything", "r2")) == (
        "2 assets (r1), c.y (r2)")


def test_things_of_several_kinds_are_counted_together(make_run):
    assert skipped_part(make_run, ("a.pdf", "page 1", "r"), ("a.pdf", "page 2", "r")) == "2 parts of a.pdf (r)"


def test_many_reasons_are_cut(make_run):
    assert skipped_part(make_run, *((f"{n}", "text", f"r{n}") for n in range(7))).endswith(
        "text of 3 (r3), more for 3 other reasons")
