"""`brandlint impact`: what another value in the guide would change, and writing it everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from time import time_ns

import click

from brandlint import __version__
from brandlint.cli import WRONG
from brandlint.cli.asking import no_campaign, run_options
from brandlint.cli.language import echo, spoken
from brandlint.cli.output import screen_width, wants_colour, write
from brandlint.cli.progress import Progress
from brandlint.cli.repairs import repair
from brandlint.fixes import rewrite
from brandlint.guide.changing import GuideEdit
from brandlint.inspection.impact import Asked, Comparison, guide_edits, impact
from brandlint.reports.impact import BUILT_IN, impact_report_for
from brandlint.reports.model import View
from brandlint.reports.terminal import path_shown
from brandlint.run import Options, Report, Studied, check, study
from brandlint.translations import count, say


@click.command("impact")
@click.argument("id", metavar="OFFER")
@click.argument("field")
@click.argument("value")
@click.option("--write", "writes", is_flag=True, help="Change the guide and the texts.")
@click.option("--format", "report_format", type=click.Choice(list(BUILT_IN)), default="text", show_default=True)
@run_options
def command(id: str, field: str, value: str, writes: bool, report_format: str, guide: Path | None, as_of: date | None, jobs: int,
            no_cache: bool, quiet: bool, colour: str) -> int:
    """Say what it takes to give an offer another value: every place that states the old one, and what can be done about it.

    OFFER is the id of an offer or a product of the guide, FIELD a key of it (code, price.EUR, valid.until), VALUE the new one.
    """
    progress = Progress(shown=not quiet)
    options = Options((), guide, as_of, jobs=jobs, progress=progress, cache=not no_cache, fixes=True)
    read_at, studied = time_ns(), study(options)
    progress.clear()
    if studied is None:
        echo(no_campaign(()), err=True)
        return 0
    found, compared = impact(studied, options, Asked(id, field, value))
    view = View(width=screen_width(), colour=wants_colour(colour), summary=not quiet,
                tool=f"brandlint {__version__}", tongue=spoken())
    write(impact_report_for(report_format)(found, view))
    if writes:
        _write_guide(studied, found.changes, read_at)
        _write_texts(options, compared, quiet=quiet)
    return WRONG if studied.errors else 0


def _write_guide(studied: Studied, changes: tuple[GuideEdit, ...], read_at: int) -> None:
    for path in dict.fromkeys(change.place.path for change in changes):
        rewrite(studied.folder.root / path, guide_edits(changes, path), read_at)


def _write_texts(options: Options, compared: Comparison, *, quiet: bool) -> None:
    """Make the fixes of what is wrong only since the guide was changed."""
    def changed() -> Report:
        report = check(options)
        return replace(report, findings=compared.ready(report.findings))

    repaired = repair(changed, (), unsafe=True)
    for line in repaired.refused:
        click.echo(path_shown(spoken().read(say("brandlint: {error}", error=line))), err=True)
    if not quiet:
        left = len(compared.new(check(options).findings))
        echo(say("brandlint: changed the guide, and made {fixes} in {files}; {places} left",
                 fixes=count(repaired.fixes, "{number} fix", "{number} fixes"),
                 files=count(len(repaired.files), "{number} file", "{number} files"),
                 places=count(left, "{number} place", "{number} places")), err=True)
