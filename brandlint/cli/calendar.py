"""`brandlint calendar`: what will be wrong on which day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from brandlint import __version__
from brandlint.cli import WRONG
from brandlint.cli.asking import Output, day, no_campaign, paths_argument, paths_or_here, run_options
from brandlint.cli.language import echo, spoken
from brandlint.cli.output import Target, check_output, screen_width, wants_colour, write
from brandlint.cli.progress import Progress
from brandlint.inspection.ahead import calendar
from brandlint.reports.calendar import BUILT_IN, calendar_report_for
from brandlint.reports.model import View
from brandlint.reports.terminal import path_shown, shown
from brandlint.run import Options, study
from brandlint.translations import word


@click.command("calendar")
@paths_argument
@click.option("--until", callback=day, metavar="DATE", help="The last day to look at.  [default: the last that is known]")
@click.option("--format", "report_format", type=click.Choice(list(BUILT_IN)), default="text", show_default=True)
@click.option("--output", type=Output(path_type=Path), metavar="FILE", help="Write the calendar into a file.")
@run_options
def command(paths: tuple[Path, ...], until: date | None, report_format: str, output: Target | None, guide: Path | None,
            as_of: date | None, jobs: int, no_cache: bool, quiet: bool, colour: str) -> int:
    """Say what begins and ends on which day, and what will then be wrong.

    Every day is judged on which an offer, a sale, a price or a waiver begins or ends; posts are judged on their own day.
    """
    check_output(output)
    progress = Progress(shown=not quiet)
    options = Options(paths_or_here(paths, guide), guide, as_of, jobs=jobs, progress=progress, cache=not no_cache)
    studied = study(options)
    progress.clear()
    if studied is None:
        echo(no_campaign(options.paths), err=True)
        return 0
    for error in studied.errors:
        click.echo(f"{path_shown(error.path)}: {shown(spoken().read(word(error.message)))}", err=True)
    view = View(width=screen_width(), colour=wants_colour(colour, output), summary=not quiet,
                tool=f"brandlint {__version__}", tongue=spoken())
    write(calendar_report_for(report_format)(calendar(studied, options, until), view), output)
    return WRONG if studied.errors else 0
