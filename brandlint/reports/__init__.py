"""Reports: each shows what a run found in one format. A report is a function from what was checked to pieces of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import cast

from brandlint.brought import brought
from brandlint.reports.model import Checked, View

Report = Callable[[Checked, View], Iterator[str]]
"""Yields pieces of text with their line ends; the command writes them."""

BUILT_IN = {
    "full": "brandlint.reports.full:render",
    "concise": "brandlint.reports.concise:render",
    "json": "brandlint.reports.json:render",
    "sarif": "brandlint.reports.sarif:render",
    "github": "brandlint.reports.github:render",
    "gitlab": "brandlint.reports.gitlab:render",
    "junit": "brandlint.reports.junit:render",
    "rdjson": "brandlint.reports.rdjson:render",
    "html": "brandlint.reports.html:render",
}

WITH_FIXES = frozenset({"json", "sarif", "rdjson", "html"})
"""Built-in reports that show how something can be repaired."""


@cache
def installed() -> dict[str, str]:
    """Reports that other packages bring, by the name of their entry point."""
    return {entry.name: entry.value for entry in brought("brandlint.reports")}


def report_for(name: str) -> Report | None:
    """The report with a name, or None where there is none."""
    target = BUILT_IN.get(name) or installed().get(name)
    if target is None:
        return None
    module, _, function = target.partition(":")
    return cast("Report", getattr(import_module(module), function))
