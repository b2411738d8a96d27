"""`brandlint render`: assets filled from the guide."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from brandlint.cli.asking import day
from brandlint.cli.language import spoken
from brandlint.cli.output import write
from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.filling import ChannelTemplates, Filled, fill
from brandlint.guide.model import Guide, Locale
from brandlint.shipped import shipped
from brandlint.translations import count, say


@click.command("render")
@click.option("--guide", type=click.Path(path_type=Path), metavar="DIR", help="The guide's folder.  [default: the usual one]")
@click.option("--output", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", default=Path(),
              help="Where to write.  [default: here]")
@click.option("--channel", "channels", multiple=True, metavar="NAME", help="Only this channel; may be given again.")
@click.option("--locale", "locales", multiple=True, metavar="LOCALE", help="Only this locale; may be given again.")
@click.option("--templates", type=click.Path(path_type=Path), metavar="DIR",
              help="Templates of your own.  [default: the shipped ones]")
@click.option("--as-of", callback=day, metavar="DATE", help="The day for which to write.  [default: the campaign's, else today]")
@click.option("--force", is_flag=True, help="Write over files that are there.")
def command(guide: Path | None, output: Path, channels: tuple[str, ...], locales: tuple[str, ...], templates: Path | None,
            as_of: date | None, force: bool) -> None:
    """Write assets that are filled from the guide: an e-mail, a post, a flyer, a banner and texts of an app.

    Each is written for every locale, with what holds in its market. Files that are there already are left as they are.
    """
    usual = shipped("templates") / "channels"
    known, live = _opened(guide)
    wanted = tuple(_locale(known, code) for code in locales)
    filled = fill(known, ChannelTemplates(templates or usual, usual), channels=channels, locales=wanted,
                  today=as_of or live or date.today())
    done = [_written(output, one, force=force) for one in filled]
    if not done:
        raise ConfigurationError(say("nothing to write: the guide has no locales in a language that the templates have words "
                                     "for"))
    new = sum(said.startswith("wrote ") for said in done)
    write(f"{line}\n" for line in (*done, spoken().read(count(new, "{number} file written. Next: brandlint check",
                                                              "{number} files written. Next: brandlint check"))))


def _opened(folder: Path | None) -> tuple[Guide, date | None]:
    """The guide, and the day on which its campaign goes live."""
    from brandlint.campaign import open_campaign

    opened = open_campaign((), folder)
    if opened is None or opened.guide_folder is None:
        raise ConfigurationError(say("there is no guide here; write one with brandlint init, or name its folder with --guide"))
    return opened.guide, next((one.live for one in opened.campaigns if one.live), None)


def _locale(guide: Guide, code: str) -> Locale:
    found = guide.locale_for(code)
    if found is None:
        there: Iterable[str] = (one.code for one in guide.locales)
        raise ConfigurationError(say("--locale {code}: the guide has no such locale; it has {there}", code=code,
                                     there=", ".join(there)))
    return found


def _written(output: Path, one: Filled, *, force: bool) -> str:
    file = output / one.path
    if file.exists() and not force:
        return f"{file} is there already: left as it is"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, one.data)
    except OSError as error:
        raise ConfigurationError(say("{file}: cannot be written: {reason}", file=file, reason=error.strerror or error)) from None
    return f"wrote {file}"
