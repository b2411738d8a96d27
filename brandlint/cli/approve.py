"""`brandlint approve`: somebody has looked at what the campaign states, and signs for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from brandlint.approvals import FILE, Approval, Unapproved, approval_of, load, with_approval
from brandlint.cli import WRONG
from brandlint.cli.asking import codes, no_campaign, paths_or_here, run_options
from brandlint.cli.language import echo
from brandlint.cli.progress import Progress
from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.findings import Severity
from brandlint.overview import Cell
from brandlint.repository import author
from brandlint.run import Options, Report, check
from brandlint.translations import count, say


@click.command("approve")
@click.option("--by", metavar="NAME", help="Who approves.  [default: user.name and user.email of git]")
@click.option("--offers", callback=codes, multiple=True, metavar="IDS",
              help="Only these offers, products and terms of the guide.  [default: all that the assets state]")
@click.option("--note", default="", metavar="TEXT", help="A word about it, kept in the record.")
@click.option("--despite-errors", is_flag=True, help="Approve what is right although other things are wrong.")
@run_options
def command(by: str | None, offers: tuple[str, ...], note: str, despite_errors: bool, guide: Path | None, as_of: date | None,
            jobs: int, no_cache: bool, quiet: bool, colour: str) -> int:
    """Write into approvals.json who approved what the assets state of which offers, when, and the files that it rests on.

    From then on `brandlint check` says which of it a later change has voided.

    Exit status: 0 approved, 1 not approved because something is wrong, 2 as in `brandlint check`.
    """
    progress = Progress(shown=not quiet)
    report = check(Options(paths_or_here((), guide), guide, as_of, jobs=jobs, progress=progress, cache=not no_cache))
    progress.clear()
    if report.folder is None:
        echo(no_campaign(()), err=True)
        return 0
    cells = report.matrix
    _refuse_unknown(cells, offers)
    if (wrong := _errors(report, offers)) and not despite_errors:
        echo(say("brandlint: not approved: {errors}; repair them, waive them or give --despite-errors (brandlint check shows "
                 "them)",
                 errors=count(wrong, "{number} error", "{number} errors")), err=True)
        return 1
    signer = by or author(report.folder.root)
    if signer is None:
        raise ConfigurationError(say("--by NAME: say who approves; git knows no user.name here"))
    day = report.summary.as_of or date.today()
    approval, left = approval_of(cells, report.folder.root, signer, day, note, offers)
    return _write(report, approval, left, quiet=quiet)


def _refuse_unknown(cells: Iterable[Cell], offers: tuple[str, ...]) -> None:
    known = {cell.subject for cell in cells}
    if unknown := [id for id in offers if id not in known]:
        raise ConfigurationError(say("--offers {unknown}: the assets and the campaign say nothing of it; known are {known}",
                                     unknown=', '.join(unknown), known=', '.join(sorted(known)) or 'none'))


def _errors(report: Report, offers: tuple[str, ...]) -> int:
    """How many errors stand, of the offers that are to be approved where some are named."""
    return sum(one.severity is Severity.ERROR and (not offers or one.subject in offers) for one in report.standing)


def _write(report: Report, approval: Approval, left: Unapproved, *, quiet: bool) -> int:
    root = report.folder.root if report.folder else Path()
    if not approval.cells:
        echo(say("brandlint: nothing to approve: no asset states anything of it that is right"), err=True)
        return 1
    try:
        replace_file(root / FILE, with_approval(load(root), approval))
    except OSError as error:
        raise ConfigurationError(say("{file}: cannot be written: {reason}", file=root / FILE,
                                     reason=error.strerror or error)) from None
    if not quiet:
        subjects = len({cell.key.subject for cell in approval.cells})
        approved = say("brandlint: {by} approves {statements} on {subjects} in {assets} as on {day}, written to {file}",
                       by=approval.by,
                       statements=count(len(approval.cells), "{number} statement", "{number} statements"),
                       subjects=count(subjects, "{number} subject", "{number} subjects"),
                       assets=count(len(approval.files), "{number} asset", "{number} assets"), day=approval.as_of, file=FILE)
        echo(say("{approved}; not in it: {left}", approved=approved, left=left) if left.states else approved)
    return WRONG if report.errors else 0
