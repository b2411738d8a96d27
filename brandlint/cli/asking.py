"""Options that several commands have, and the run that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from brandlint.assets.discovery import find_root
from brandlint.cli.language import echo
from brandlint.cli.output import COLOUR
from brandlint.remote.address import Address, address_of
from brandlint.reports.terminal import path_shown
from brandlint.translations import say

F = TypeVar("F", bound=Callable[..., Any])


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """An option's value as a day."""
    try:
        return datetime.strptime(value, "%Y-%m-%d").date() if value else None
    except ValueError:
        raise click.BadParameter(say("{value} is no date like 2026-12-01.", value=repr(value)), ctx, param) from None


def codes(ctx: click.Context, param: click.Parameter, several: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of an option that may be given several times, each time with commas between."""
    return tuple(code.strip() for value in several for code in value.split(",") if code.strip())


class _Place(click.Path):
    """A file or folder; one on a remote store becomes the folder of this machine that mirrors it.

    `alone` is set for a folder that is wanted without the campaign that it belongs to.
    """

    alone = False

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if isinstance(value, str) and "://" in value and (address := address_of(value)) is not None:
            value = _fetched(address, alone=self.alone)
        return super().convert(value, param, ctx)


class _Guide(_Place):
    alone = True


def _fetched(address: Address, *, alone: bool) -> Path:
    from brandlint.remote.mirror import mirrored

    found = mirrored(address, alone=alone)
    for key in found.left_out:
        echo(say("brandlint: not looked at: {key}: its name cannot be a file's name on this machine",
                 key=path_shown(key)), err=True)
    return found.path


class Output(click.Path):
    """A file to be written, here or on a remote store."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        address = address_of(value) if isinstance(value, str) and "://" in value else None
        return address or super().convert(value, param, ctx)


paths_argument = click.argument("paths", nargs=-1, type=_Place(exists=True, path_type=Path))
cluster_option = click.option("--cluster", metavar="ADDRESS", help="Read on the workers of a Dask scheduler: "
                                                                   "tcp://10.0.0.1:8786.")


def paths_or_here(paths: tuple[Path, ...], guide: Path | None) -> tuple[Path, ...]:
    """The paths that were named; without any the current folder, or everything where the campaign lies elsewhere."""
    here = Path()
    return paths or ((here,) if here.resolve().is_relative_to(find_root(here, guide)) else ())


def no_campaign(paths: tuple[Path, ...]) -> str:
    """What to say where there is nothing to look at."""
    place = paths[0] if paths else Path()
    return say("brandlint: no campaign here: no brand-guide/, campaign.yaml or brandlint.yaml in {place} or above", place=place)


def run_options(function: F) -> F:
    """The options of every command that studies a campaign."""
    for option in reversed((
        click.option("--guide", type=_Guide(exists=True, file_okay=False, path_type=Path), metavar="DIR",
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
