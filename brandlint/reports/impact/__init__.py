"""Reports of what a change of the guide touches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from brandlint.reports.impact.model import Impact
from brandlint.reports.model import View

ImpactReport = Callable[[Impact, View], Iterator[str]]

BUILT_IN = {
    "text": "brandlint.reports.impact.text",
    "json": "brandlint.reports.impact.json",
}


def impact_report_for(name: str) -> ImpactReport:
    """The report of a change with one of the names of `BUILT_IN`."""
    return cast("ImpactReport", import_module(BUILT_IN[name]).render)
