"""The concise format: a line a finding, as editors and `grep` know it."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.findings import AssetError, Finding
from brandlint.reports.locations import location
from brandlint.reports.model import Checked, View
from brandlint.reports.redrawn import to_redraw
from brandlint.reports.summary import summary_line
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue


def render(checked: Checked, view: View) -> Iterator[str]:
    """`path:line:column: CODE severity message`, the summary last."""
    paint = Paint(view.colour)
    for error in checked.errors:
        yield f"{_broken(error, paint, view.tongue)}\n"
    for finding in checked.findings:
        yield f"{_line(finding, paint, view.tongue)}\n"
    if view.repaired:
        yield from (f"{line}\n" for line in to_redraw(checked.findings, paint, view.tongue))
    if view.summary:
        yield f"{view.tongue.read(summary_line(checked))}\n"


def _line(finding: Finding, paint: Paint, tongue: Tongue) -> str:
    where = paint("path", path_shown(location(finding.path, finding.place)))
    return f"{where}: {finding.code} {paint.severity(finding.severity, tongue)} {shown(finding.message)}"


def _broken(error: AssetError, paint: Paint, tongue: Tongue) -> str:
    return f"{paint('path', path_shown(error.path))}: {paint('error', tongue.say('error'))} {shown(error.message)}"
