"""Annotations for GitHub: one command a line, with what the runner would take for its own syntax spelt out."""

from dataclasses import replace

from brandlint.findings import AssetError, Severity, Skipped
from brandlint.reports import report_for


def lines(run, view, **changes):
    return "".join(report_for("github")(run, replace(view, home="campaigns/winter", **changes))).splitlines()


def test_a_whole_run(run, view):
    assert lines(run, view) == [
        "::error file=campaigns/winter/print/broken.pdf,title=cannot be read::not a PDF that can be read",
        "::error file=campaigns/winter/email/launch.html,line=2,endLine=2,col=17,endColumn=24,"
        "title=PRC001 price-differs-from-guide::Regenjas costs € 34,95 here; the guide says € 39,95",
        "::error file=campaigns/winter/email/reminder.eml,title=TRM009 legal-text-missing::the small print is missing",
        "::notice file=campaigns/winter/email/reminder.eml,title=OFR004 discount-differs::20% here (part html)".replace("%", "%25"),
        "::warning file=campaigns/winter/print/flyer.pdf,title=OFR004 discount-differs::20%25 here; the guide says 25%25 "
        "(page 2, at 72,90 (pt))",
        "14 assets, 312 facts: 2 errors, 1 warning, 1 info, 1 file that cannot be read; not looked at: text of 2 assets "
        "(no text recognition), 3 prices whose product is not known; left out: 2 by comments, 1 in the baseline; "
        "1 finding of the baseline no longer there"]


def test_quiet_leaves_out_the_summary(run, view):
    assert all(line.startswith("::") for line in lines(run, view, summary=False))


def test_a_stretch_over_lines_has_no_columns(make_run, view, wrong_price):
    place = wrong_price.place._replace(end_line=3, end_column=4)
    assert ",line=2,endLine=3,title=" in lines(make_run((replace(wrong_price, place=place),)), view)[0]


def test_what_strangers_wrote_gives_no_command_of_its_own(make_run, view, wrong_price):
    """Neither in the message nor in the name of a file, and not in the summary either."""
    mean = replace(wrong_price, severity=Severity.WARNING, message="a\n::error::b 5%0A", path="x,line=9::y:\n.html")
    skipped = (Skipped("a.png", "text", "##[add-mask]x"),)
    shown = lines(make_run((mean,), skipped, (AssetError("\r\n::error::c", "\x1b[31m"),)), view)
    assert shown[0] == r"::error file=campaigns/winter/%0D%0A%3A%3Aerror%3A%3Ac,title=cannot be read::\x1b[31m"
    assert shown[1].startswith("::warning file=campaigns/winter/x%2Cline=9%3A%3Ay%3A%0A.html,line=2")
    assert shown[1].endswith("::a ::error::b 5%250A")
    assert len(shown) == 3
    assert "##[" not in shown[2]
