"""brandlint: the consistency linter for campaigns.

`check` reads a whole campaign and says where it disagrees with its guide or with itself; `find_facts` says what one text
states.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brandlint.errors import BrandlintError
    from brandlint.facts.model import Fact
    from brandlint.findings import Finding
    from brandlint.run import Report

__all__ = ["BrandlintError", "Fact", "Finding", "Report", "__version__", "check", "find_facts"]

__version__ = "0.1.0"

_TYPES = {"BrandlintError": "brandlint.errors", "Fact": "brandlint.facts.model", "Finding": "brandlint.findings",
          "Report": "brandlint.run"}
"""Where the types lie; each is imported when somebody asks for it, so that the command starts at once."""


def __getattr__(name: str) -> object:
    if name not in _TYPES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_TYPES[name]), name)


def check(paths: Iterable[str | Path] = (".",), *, guide: str | Path | None = None, as_of: date | None = None,
          select: Iterable[str] = (), ignore: Iterable[str] = (), jobs: int = 0, cache: bool = True,
          cluster: str | None = None) -> Report:
    """Check the campaign that paths belong to.

    Args:
        paths: files and folders, of this machine or on a remote store ("s3://bucket/campaign"); they narrow what is reported,
            the whole campaign is read.
        guide: the guide's folder, where it is not the usual one.
        as_of: the day on which to judge; None for the campaign's own, else today.
        select, ignore: codes, prefixes or names of rules.
        jobs: the most processes; 0 for one a core where it pays.
        cache: remember what was read, in `.brandlint_cache/` at the campaign's root.
        cluster: the address of a Dask scheduler whose workers read the assets.

    Returns:
        a report with `findings`, `facts`, `skipped` and `errors`.

    Raises:
        BrandlintError: the guide, the configuration or a path is wrong.
    """
    from brandlint.run import Options
    from brandlint.run import check as run

    folder = _located(guide, alone=True) if guide is not None else None
    return run(Options(tuple(map(_located, paths)), folder, as_of, None, tuple(select), tuple(ignore), jobs=jobs,
                       cache=cache, fixes=True, cluster=cluster))


def _located(place: str | Path, *, alone: bool = False) -> Path:
    """Where something lies on this machine, fetched from a remote store where it is an address."""
    if isinstance(place, str) and "://" in place:
        from brandlint.remote.address import address_of
        from brandlint.remote.mirror import mirrored

        if (address := address_of(place)) is not None:
            return mirrored(address, alone=alone).path
    return Path(place)


def find_facts(text: str, locale: str | None = None) -> tuple[Fact, ...]:
    """What a text states: prices, discounts, codes, periods, terms and contacts.

    Args:
        text: any text; offsets of the facts count in it.
        locale: "nl-NL" or "nl"; without one the language is guessed.

    Returns:
        facts with `kind`, `value`, `role`, `start` and `end`, in order of start.
    """
    shows_all, find = _reading()
    if not locale:
        from brandlint.languages.detection import guess

        locale = guess(text)
    return find(text, locale) if shows_all(text) else _find_beneath(text, locale)


@cache
def _reading() -> tuple[Callable[[str], bool], Callable[[str, str | None], tuple[Fact, ...]]]:
    """What reads texts, imported with the first of them: an import statement takes as long as a short line."""
    from brandlint.documents.text import shows_all
    from brandlint.facts import find

    return shows_all, find


def _find_beneath(text: str, locale: str | None) -> tuple[Fact, ...]:
    """The facts of a text in which some characters show nothing."""
    from dataclasses import replace

    from brandlint.documents.source import Source
    from brandlint.documents.text import plain_text
    from brandlint.facts import find

    readable = plain_text(text, Source.of_text(text))
    found = find(readable.chars, locale)
    spans = ((fact, *readable.source_range(fact.start, fact.end)) for fact in found)
    return tuple(replace(fact, start=start, end=end) for fact, start, end in spans)
