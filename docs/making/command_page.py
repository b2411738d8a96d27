"""The command's reference, from the command itself."""

from __future__ import annotations

from collections.abc import Iterator

import click

from brandlint.cli import cli

_COMPLETION = """## Completion in a shell

Names of commands, options and their values are completed after this line in the file that the shell reads when it starts:

| shell | file | line |
| --- | --- | --- |
| bash 4.4 or newer | `~/.bashrc` | `eval "$(_BRANDLINT_COMPLETE=bash_source brandlint)"` |
| zsh | `~/.zshrc` | `eval "$(_BRANDLINT_COMPLETE=zsh_source brandlint)"` |
| fish | `~/.config/fish/completions/brandlint.fish` | `_BRANDLINT_COMPLETE=fish_source brandlint \\| source` |

## Exit status

| status | means |
| --- | --- |
| 0 | nothing at or above the failing severity (`error`, or as `--fail-on` says) |
| 1 | findings |
| 2 | the command, the guide or the configuration is wrong, or an asset could not be read |

## Environment

| variable | does |
| --- | --- |
| `NO_COLOR`, `FORCE_COLOR` | no colours, colours |
| `COLUMNS` | the width of the screen |
| `BRANDLINT_DEBUG` | shows where a mistake in brandlint itself happened |
"""


def page() -> str:
    """The page: every command with its arguments and options, completion, exit status."""
    with click.Context(cli, info_name="brandlint") as context:
        return "\n".join(["# The command\n", *_commands(cli, context, 2), _COMPLETION])


def _commands(group: click.Group, context: click.Context, depth: int) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        with click.Context(command, info_name=name, parent=context) as inner:
            yield f"{'#' * depth} {inner.command_path}\n\n```text\n{command.get_help(inner)}\n```\n"
            if isinstance(command, click.Group):
                yield from _commands(command, inner, depth + 1)
