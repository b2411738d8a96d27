"""In which language the command speaks: as `BRANDLINT_LANG` asks, else as `brandlint.yaml` says, else English.

The machine's own locale is not asked, so that a run reads the same wherever it is made.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import click

from brandlint.config import Config, load
from brandlint.errors import BrandlintError, ConfigurationError
from brandlint.translations import ENGLISH, LANGUAGES, Tongue, asked, tongue


def spoken(config: Config | None = None) -> Tongue:
    """The language of a run; without its configuration, as that of the current folder says.

    Raises:
        ConfigurationError: the environment asks for a language that the program does not speak.
    """
    return tongue(asked() or (_said_here() if config is None else config.language) or LANGUAGES[0])


def spoken_for_certain() -> Tongue:
    """The language of a run; English where what is asked for is not spoken: an error is told in any case."""
    try:
        return spoken()
    except ConfigurationError:
        return ENGLISH


def echo(text: str, *, err: bool = False) -> None:
    """Print a sentence in the language of the run."""
    click.echo(spoken().read(text), err=err)


@cache
def _said_here() -> str | None:
    from brandlint.assets.discovery import find_root

    try:
        return load(find_root(Path(), None)).language
    except BrandlintError:
        return None
