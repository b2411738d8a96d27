"""`brandlint facts`: every fact that the assets state, and where."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from brandlint.cli import WRONG
from brandlint.cli.asking import Output, cluster_option, no_campaign, paths_argument, paths_or_here, run_options
from brandlint.cli.language import echo, spoken
from brandlint.cli.output import Target, check_output, screen_width, wants_colour, write
from brandlint.cli.progress import Progress
from brandlint.linking.ledger import Statement
from brandlint.reports.facts import BUILT_IN, facts_report_for
from brandlint.reports.model import View
from brandlint.reports.terminal import path_shown, shown
from brandlint.run import Options, Report, check
from brandlint.suppressions.selection import relative_to, within
from brandlint.translations import word


@click.command("facts")
@paths_argument
@cluster_option
@run_options
@click.option("--format", "report_format", type=click.Choice(list(BUILT_IN)), default="table", show_default=True)
@click.option("--output", type=Output(path_type=Path), metavar="FILE", help="Write the facts into a file.")
def command(paths: tuple[Path, ...], guide: Path | None, as_of: date | None, jobs: int, no_cache: bool, quiet: bool, colour: str,
            report_format: str, output: Target | None, cluster: str | None) -> int:
    """Show every fact that the assets of a campaign state, and where.

    PATHS narrow what is shown; products are recognised in the whole campaign.
    """
    check_output(output)
    progress = Progress(shown=not quiet)
    paths = paths_or_here(paths, guide)
    report = check(Options(paths, guide, as_of, jobs=jobs, progress=progress, cache=not no_cache, cluster=cluster))
    progress.clear()
    if report.folder is None:
        echo(no_campaign(paths), err=True)
    for error in report.errors:
        click.echo(f"{path_shown(error.path)}: {shown(spoken().read(word(error.message)))}", err=True)
    view = View(width=screen_width(), colour=wants_colour(colour, output), summary=not quiet, tongue=spoken())
    write(facts_report_for(report_format)(_narrowed(report, paths), view), output)
    return WRONG if report.errors else 0


def _narrowed(report: Report, paths: tuple[Path, ...]) -> tuple[Statement, ...]:
    if report.folder is None or not paths:
        return report.facts
    named = relative_to(paths, report.folder.root)
    return tuple(one for one in report.facts if within(one.path, named))
