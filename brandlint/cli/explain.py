"""`brandlint explain`: what was read on a line, which product and why, against what it was held."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from brandlint.assets.discovery import find_root
from brandlint.cli.asking import run_options
from brandlint.cli.language import spoken
from brandlint.cli.lines import SourceLines
from brandlint.cli.output import screen_width, wants_colour, write
from brandlint.cli.progress import Progress
from brandlint.errors import ConfigurationError
from brandlint.inspection.explaining import Spot, explain
from brandlint.reports.explanations import render
from brandlint.reports.model import View
from brandlint.run import Options, check
from brandlint.translations import say


@click.command("explain")
@click.argument("spot", metavar="PATH:LINE")
@run_options
def command(spot: str, guide: Path | None, as_of: date | None, jobs: int, no_cache: bool, quiet: bool, colour: str) -> int:
    """Show what was read on a line of an asset, which product it is about and why, and against what it was held.

    PATH alone explains the whole file; PATH:p2 the second page of a PDF.
    """
    asked = Spot.parse(spot)
    file = _file(asked.path)
    progress = Progress(shown=not quiet)
    report = check(Options((file,), guide, as_of, jobs=jobs, progress=progress, cache=not no_cache))
    progress.clear()
    if report.folder is None or not file.resolve().is_relative_to(report.folder.root):
        raise ConfigurationError(say("{file}: it lies in no campaign", file=file))
    path = file.resolve().relative_to(report.folder.root).as_posix()
    if all(asset.path != path for asset in report.folder.assets):
        raise ConfigurationError(say("{path}: this is no asset: it fits no channel's files, and no folder above it is named "
                                     "like a channel", path=path))
    view = View(width=screen_width(), colour=wants_colour(colour), source_line=SourceLines(report.folder.root), tongue=spoken())
    write(render(explain(report, asked._replace(path=path)), view))
    return 0


def _file(path: str) -> Path:
    """The file that is meant: as called from here, else as reports call it, from the campaign's root."""
    for file in (Path(path), find_root(Path()) / path):
        if file.is_file():
            return file
    raise ConfigurationError(say("{path}: there is no such file", path=path))
