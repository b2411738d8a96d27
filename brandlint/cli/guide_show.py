"""`brandlint guide show`: the guide as the program understands it."""

from __future__ import annotations

from pathlib import Path

import click

from brandlint import __version__
from brandlint.cli.guide import NO_GUIDE, guide_option
from brandlint.cli.language import echo
from brandlint.cli.output import COLOUR, check_output, screen_width, wants_colour, write
from brandlint.inspection.guide_checking import guide_folder
from brandlint.reports.guide import BUILT_IN, guide_report_for
from brandlint.reports.model import View


@click.command("show")
@guide_option
@click.option("--format", "report_format", type=click.Choice(list(BUILT_IN)), default="table", show_default=True)
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write it into a file.")
@click.option("--color", "colour", type=click.Choice(COLOUR), default="auto", show_default=True)
def command(guide: Path | None, report_format: str, output: Path | None, colour: str) -> int:
    """Show the guide as the program understands it: colours with swatches, logos, type, products, offers, terms, campaigns.

    What it is imported from (design tokens, palettes, a feed) is shown as part of it.
    """
    check_output(output)
    folder = guide_folder(guide)
    if folder is None:
        echo(NO_GUIDE, err=True)
        return 0
    view = View(width=screen_width(), colour=wants_colour(colour, output), tool=f"brandlint {__version__}")
    write(guide_report_for(report_format)(folder.guide, folder.campaigns, view), output)
    return 0
