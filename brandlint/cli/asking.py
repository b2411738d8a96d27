"""Options that several commands have, and the run that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from brandlint.assets.discovery import find_root
from brandlint.cli.output import COLOUR

F = TypeVar("F", bound=Callable[..., Any])


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """An option's value as a day."""
    try:
        return datetime.strptime(value, "%Y-%m-%d").date() if value else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date like 2026-12-01.", ctx, param) from None


def codes(ctx: click.Context, param: click.Parameter, several: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of an option that may be given several times, each time with commas between."""
    return tuple(code.strip() for value in several for code in value.split(",") if code.strip())


paths_argument = click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))


def paths_or_here(paths: tuple[Path, ...], guide: Path | None) -> tuple[Path, ...]:
    """The paths that were named; without any the current folder, or everything where the campaign lies elsewhere."""
    here = Path()
    return paths or ((here,) if here.resolve().is_relative_to(find_root(here, guide)) else ())


def no_campaign(paths: tuple[Path, ...]) -> str:
    """What to say where there is nothing to look at."""
    place = paths[0] if paths else Path()
    return f"brandlint: no campaign here: no brand-guide/, campaign.yaml or brandlint.yaml in {place} or above"


def run_options(function: F) -> F:
    """The options of every command that studies a campaign."""
    for option in reversed((
        click.option("--guide", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
                     help="The folder of the brand guide."),
        click.option("--as-of", callback=day, metavar="DATE", help="Judge as on this day, 2026-12-01."),
        click.option("--jobs", type=click.IntRange(min=0), default=0, metavar="N",
                     help="Read with at most N processes.  [default: one a core, where it pays]"),
        click.option("--no-cache", is_flag=True, help="Read every file anew."),
        click.option("--quiet", is_flag=True, help="No summary and no progress."),
        click.option("--color", "colour", type=click.Choice(COLOUR), default="auto", show_default=True),
    )):
        function = option(function)
    return function
