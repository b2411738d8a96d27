"""`brandlint guide`: the brand guide by itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import click

from brandlint.cli import Commands, Entry
from brandlint.translations import say

NO_GUIDE = say("brandlint: no guide here: no brand-guide/ in this folder or above (`brandlint init` writes one)")
guide_option = click.option("--guide", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
                            help="The folder of the brand guide.")


class _GuideCommands(Commands):
    entries: ClassVar[Mapping[str, Entry]] = {
        "show": Entry("brandlint.cli.guide_show", "Show the guide as the program understands it."),
        "check": Entry("brandlint.cli.guide_check", "Say what is wrong with the guide itself."),
    }


@click.group("guide", cls=_GuideCommands)
def command() -> None:
    """Show the brand guide as it is understood, or say what is wrong with it."""
