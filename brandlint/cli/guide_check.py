"""`brandlint guide check`: what is wrong with the guide itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from brandlint import __version__
from brandlint.cli.asking import day
from brandlint.cli.guide import NO_GUIDE, guide_option
from brandlint.cli.language import echo
from brandlint.cli.lines import SourceLines
from brandlint.cli.output import COLOUR, check_output, on_terminal, screen_width, wants_colour, write
from brandlint.findings import Severity
from brandlint.inspection.guide_checking import check_guide
from brandlint.reports import BUILT_IN, report_for
from brandlint.reports.model import View
from brandlint.run import Report
from brandlint.translations import count, say


@click.command("check")
@guide_option
@click.option("--format", "report_format", type=click.Choice(list(BUILT_IN)),
              help="How to show it: full on a terminal, concise elsewhere.")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write the report into a file.")
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default="error", show_default=True,
              help="From which severity on to fail.")
@click.option("--as-of", callback=day, metavar="DATE", help="Judge as on this day, 2026-12-01.")
@click.option("--quiet", is_flag=True, help="No summary.")
@click.option("--color", "colour", type=click.Choice(COLOUR), default="auto", show_default=True)
def command(guide: Path | None, report_format: str | None, output: Path | None, fail_on: str, as_of: date | None, quiet: bool,
            colour: str) -> int:
    """Say what is wrong with the guide itself: the rules of the family GDE, its logo files looked at as well.

    Exit status: 0 nothing that fails, 1 findings, 2 the guide cannot be read.
    """
    check_output(output)
    report = check_guide(guide, as_of)
    if report is None or report.folder is None:
        echo(NO_GUIDE, err=True)
        return 0
    name = report_format or ("full" if on_terminal(output) else "concise")
    view = View(width=screen_width(), colour=wants_colour(colour, output), summary=False,
                source_line=SourceLines(report.folder.root), tool=f"brandlint {__version__}")
    if (render := report_for(name)) is not None:
        write(render(report, view), output)
    if not quiet and name in ("full", "concise"):
        echo(_summary(report), err=output is not None)
    least = Severity(fail_on).rank
    return int(any(finding.severity.rank >= least for finding in report.findings))


def _summary(report: Report) -> str:
    guide = report.folder.guide if report.folder else None
    files = count(len(guide.files) if guide else 0, "{number} file", "{number} files")
    found = count(len(report.findings), "{number} finding", "{number} findings") if report.findings else say("nothing is wrong")
    return say("{guide}, {files}: {found}", guide=report.summary.guide, files=files, found=found)
