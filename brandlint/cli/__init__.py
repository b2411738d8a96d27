"""The command. A command's module is imported when it is called, so that `--version` and a commit hook start at once."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import ClassVar, NamedTuple

import click

from brandlint import __version__
from brandlint.errors import BrandlintError

WRONG = 2
"""The status where the command, the guide or the configuration is wrong, or an asset could not be read."""

_INTERRUPTED = 130
_OBJECTS_BETWEEN_SWEEPS = 200_000
"""A run makes many small values and hardly any that refer to each other; to look for those every 700 costs a tenth of it."""


class Entry(NamedTuple):
    """A command: its module, which holds it as `command`, and what it does in half a sentence."""

    module: str
    help: str


COMMANDS = {
    "check": Entry("brandlint.cli.check", "Say where assets disagree with the guide and with each other."),
    "facts": Entry("brandlint.cli.facts", "Show every fact that the assets state, and where."),
    "explain": Entry("brandlint.cli.explain", "Show what was read on a line, and against what it was held."),
    "rule": Entry("brandlint.cli.rule", "Show what a rule is for, with a bad and a good example."),
    "calendar": Entry("brandlint.cli.calendar", "Say what will be wrong on which day."),
    "impact": Entry("brandlint.cli.impact", "Say what another value of an offer would change, and write it everywhere."),
    "approve": Entry("brandlint.cli.approve", "Record that somebody has looked at what is stated and approves of it."),
    "guide": Entry("brandlint.cli.guide", "Show the brand guide as it is understood, or say what is wrong with it."),
    "render": Entry("brandlint.cli.render", "Write assets that are filled from the guide."),
    "init": Entry("brandlint.cli.init", "Write a starter guide into this folder."),
}


class Commands(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    entries: ClassVar[Mapping[str, Entry]] = COMMANDS

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.entries)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.entries:
            return None
        command: click.Command = import_module(self.entries[name].module).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in self.entries.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="brandlint", message="%(prog)s %(version)s")
def cli() -> None:
    """The consistency linter for campaigns: one brand, the same facts in every channel."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave with its status: the only place where errors become exit codes."""
    gc.set_threshold(_OBJECTS_BETWEEN_SWEEPS)
    status = run(arguments)
    gc.freeze()  # the interpreter sweeps once more before it ends, for nobody
    sys.exit(status)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    try:
        status = cli.main(args=arguments, prog_name="brandlint", standalone_mode=False)
        return status if isinstance(status, int) else 0
    except BrandlintError as error:
        click.echo(_told(error), err=True)
        return WRONG
    except click.ClickException as error:
        error.show()
        return WRONG
    except click.Abort:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge: whatever went wrong, a person gets a message and a status
        return _mistake_of_ours(error)


def _told(error: BrandlintError) -> str:
    """Mistakes in files stand at the beginning of their lines, where editors and terminals find the places."""
    from brandlint.cli.language import spoken_for_certain  # what goes well needs none of it
    from brandlint.reports.terminal import lines_shown, path_shown
    from brandlint.translations import count, say

    tongue = spoken_for_certain()
    if not error.problems:
        return lines_shown(tongue.read(say("brandlint: {error}", error=error)))
    number = count(len(error.problems), "{number} mistake", "{number} mistakes")
    lines = (*map(str, error.problems), say("brandlint: {mistakes} to mend first; nothing was checked", mistakes=number))
    return "\n".join(path_shown(tongue.read(line)) for line in lines)


def _mistake_of_ours(error: Exception) -> int:
    if os.environ.get("BRANDLINT_DEBUG"):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        from brandlint.reports.terminal import path_shown

        said = path_shown(f"{type(error).__name__}: {error}")
        click.echo(f"brandlint: a mistake in brandlint itself, please report it: {said}\n"
                   "Set BRANDLINT_DEBUG=1 to see where it happened.", err=True)
    return WRONG
