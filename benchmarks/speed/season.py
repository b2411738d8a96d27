"""Measures whole processes over a campaign of many formats: the first run, one after nothing changed, one after one change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import sleep
from typing import NamedTuple

from mixed import write_mixed
from process import check

_SURE_S = 2.5
"""So long after they were written, the times of files say whether they changed."""


class Run(NamedTuple):
    """A run and the seconds that it took."""

    what: str
    seconds: float


def runs(folder: Path, assets: int = 2_000) -> Iterator[Run]:
    """The runs over a campaign of so many assets that is written into a folder."""
    root = write_mixed(folder / "season", assets)
    report = folder / "report.txt"
    yield Run("the first run", check(root, report).seconds)
    sleep(_SURE_S)
    yield Run("nothing changed", min(check(root, report).seconds for _ in range(3)))
    yield Run("one page changed", min(_after_a_change(root, report, number) for number in range(3)))


def _after_a_change(root: Path, report: Path, number: int) -> float:
    page = sorted((root / "web").rglob("*.html"))[number]
    page.write_text(page.read_text("utf-8").replace("€", "EUR", 1), "utf-8")
    return check(root, report).seconds
