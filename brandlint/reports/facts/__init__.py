"""Reports of facts: what assets state, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from brandlint.reports.facts.model import Facts
from brandlint.reports.model import View

FactsReport = Callable[[Facts, View], Iterator[str]]

BUILT_IN = {
    "table": "brandlint.reports.facts.table",
    "json": "brandlint.reports.facts.json",
    "csv": "brandlint.reports.facts.csv",
}


def facts_report_for(name: str) -> FactsReport:
    """The report of facts with one of the names of `BUILT_IN`."""
    return cast("FactsReport", import_module(BUILT_IN[name]).render)
