"""The HTML proof: one self-contained page that people look at, decide on and repair with."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.reports.html.page import page_of
from brandlint.reports.html.shell import written
from brandlint.reports.model import Checked, View


def render(checked: Checked, view: View) -> Iterator[str]:
    """The page: verdict, matrix, findings with their pictures, calendar."""
    yield from written(page_of(checked, view), view.tongue)
