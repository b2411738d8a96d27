"""`brandlint init`: a starter guide in this folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from brandlint.assets.discovery import GUIDE_FOLDER
from brandlint.cli.language import spoken
from brandlint.cli.output import write
from brandlint.cli.progress import Progress
from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.starter import Starter, render
from brandlint.translations import count, say


@click.command("init")
@click.option("--from-assets", is_flag=True, help="Fill it with what the assets of this folder state most.")
def command(from_assets: bool) -> None:
    """Write a starter guide into this folder.

    Files that are there already are left as they are.
    """
    starter, said = _from_assets() if from_assets else (Starter(), ())
    folder = Path(GUIDE_FOLDER)
    done = [_written(folder / name, text) for name, text in render(starter).items()]
    write(f"{spoken().read(line)}\n" for line in (*said, *done, say("Next: fill in what you know, and run brandlint check.")))


def _written(file: Path, text: str) -> str:
    if file.exists():
        return say("{file} is there already: left as it is", file=file)
    try:
        file.parent.mkdir(exist_ok=True)
        replace_file(file, text.encode())
    except OSError as error:
        raise ConfigurationError(say("{file}: cannot be written: {reason}", file=file, reason=error.strerror or error)) from None
    return say("wrote {file}", file=file)


def _from_assets() -> tuple[Starter, tuple[str, ...]]:
    """The starter guide of the campaign here, and what to say of it."""
    from brandlint.guide.model import Guide
    from brandlint.linking.campaign import link_campaign
    from brandlint.run import Options, check
    from brandlint.starter.gathering import gather

    progress = Progress()
    report = check(Options((Path(),), progress=progress))
    progress.clear()
    studies = [voice.study for ledger in report.ledgers for voice in ledger.voices]
    starter = gather(link_campaign(studies, Guide()), report.summary.as_of or date.today())
    read = say("read {assets}: {locales}, {products}, {offers}", assets=count(len(studies), "{number} asset", "{number} assets"),
               locales=count(len(starter.locales), "{number} locale", "{number} locales"),
               products=count(len(starter.products), "{number} product", "{number} products"),
               offers=count(len(starter.offers), "{number} offer", "{number} offers"))
    return starter, (read,)
