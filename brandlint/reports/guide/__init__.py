"""Reports of the guide: what the program understands of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import cast

from brandlint.guide.model import Campaign, Guide
from brandlint.reports.model import View

GuideReport = Callable[[Guide, Sequence[Campaign], View], Iterator[str]]

BUILT_IN = {"table": "brandlint.reports.guide.table", "json": "brandlint.reports.guide.json"}


def guide_report_for(name: str) -> GuideReport:
    """The report of a guide with one of the names of `BUILT_IN`."""
    return cast("GuideReport", import_module(BUILT_IN[name]).render)
