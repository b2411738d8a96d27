"""Annotations for GitHub's workflows: a command a line, which the runner shows at the line of the file.

Syntax and escapes: "Workflow commands for GitHub Actions", and `command.ts` of its toolkit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandlint.findings import Severity
from brandlint.reports.entries import Entry, entries, in_repository
from brandlint.reports.model import Checked, View
from brandlint.reports.summary import summary_line
from brandlint.reports.terminal import shown, spelt_out

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(checked: Checked, view: View) -> Iterator[str]:
    """A command for each asset that cannot be read and each finding; the summary last, as plain text."""
    for error in checked.errors:
        properties = {"file": spelt_out(in_repository(error.path, view)), "title": "cannot be read"}
        yield _command("error", properties, shown(error.message))
    for entry in entries(checked, view):
        yield _command(_COMMANDS[entry.finding.severity], _properties(entry), entry.message)
    if view.summary:
        # A runner takes what begins with "##[" for a command wherever it stands in a line.
        yield f"{view.tongue.read(summary_line(checked)).replace('##[', '## [')}\n"


def _properties(entry: Entry) -> dict[str, object]:
    title = f"{entry.finding.code} {entry.finding.rule}"
    if entry.span is None:
        return {"file": spelt_out(entry.path), "title": title}
    lines = {"line": entry.span.line, "endLine": entry.span.end_line}
    # Columns are only shown for a stretch of one line.
    columns = {"col": entry.span.column, "endColumn": entry.span.end_column} if len(set(lines.values())) == 1 else {}
    return {"file": spelt_out(entry.path), **lines, **columns, "title": title}


def _command(name: str, properties: Mapping[str, object], message: str) -> str:
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
