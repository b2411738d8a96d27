"""Which fixes are made together."""

from brandlint.findings import Edit, Finding, Fix, Severity
from brandlint.fixes import plan


def finding(*edits, safe=True, path="a.html"):
    return Finding("CLR001", "colour", Severity.ERROR, "m", path, fix=Fix(safe, tuple(Edit(*edit) for edit in edits)))


def test_fixes_are_grouped_by_file_with_edits_in_order():
    plans = plan([finding((9, 10, "b")), finding((1, 2, "a")), finding((0, 1, "c"), path="Z.html")])
    assert [one[:3] for one in plans] == [("Z.html", (Edit(0, 1, "c"),), 1), ("a.html", (Edit(1, 2, "a"), Edit(9, 10, "b")), 2)]


def test_unsafe_fixes_wait_until_they_are_asked_for():
    findings = [finding((0, 1, "a"), safe=False)]
    assert plan(findings) == ()
    assert plan(findings, unsafe=True)[0].fixes == 1


def test_of_two_that_overlap_the_first_is_made_whole_and_the_second_not_at_all():
    first, second = finding((0, 5, "a")), finding((4, 6, "b"), (20, 21, "c"))
    assert plan([first, second])[0].edits == (Edit(0, 5, "a"),)


def test_the_same_edit_of_two_findings_is_made_once():
    assert [one[:3] for one in plan([finding((0, 5, "a")), finding((0, 5, "a"))])] == [("a.html", (Edit(0, 5, "a"),), 2)]


def test_two_insertions_at_one_point_are_not_made_together():
    assert plan([finding((3, 3, "a")), finding((3, 3, "b"))])[0].edits == (Edit(3, 3, "a"),)


def test_neighbours_are_made_together():
    assert len(plan([finding((0, 3, "a")), finding((3, 5, "b"))])[0].edits) == 2


def test_findings_without_fix_are_passed_over():
    assert plan([Finding("PRC001", "price", Severity.ERROR, "m", "a.html"), finding()]) == ()
