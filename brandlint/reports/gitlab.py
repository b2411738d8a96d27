"""GitLab's code quality report: a list that a merge request shows beside the changed lines.

Format: "Code Quality report format" in GitLab's documentation; every entry needs a line, and a fingerprint that is its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.findings import AssetError, Severity, Skipped
from brandlint.reports.entries import NOT_LOOKED_AT, UNREADABLE, Entry, entries, in_repository, trouble_fingerprint
from brandlint.reports.model import Checked, View
from brandlint.reports.plain_json import Plain, spread_list
from brandlint.reports.terminal import shown

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(checked: Checked, view: View) -> Iterator[str]:
    """The findings, then what could not be read and what was not looked at."""
    yield from spread_list([
        *(_finding(entry) for entry in entries(checked, view)),
        *(_error(error, view) for error in checked.errors),
        *(_skipped(one, view) for one in dict.fromkeys(checked.skipped))])


def _finding(entry: Entry) -> Plain:
    lines = (entry.span.line, entry.span.end_line) if entry.span else (1, 1)
    return _entry(f"{entry.finding.code} {entry.finding.rule}", entry.message, entry.fingerprint,
                  _SEVERITIES[entry.finding.severity], entry.path, lines)


def _error(error: AssetError, view: View) -> Plain:
    return _entry(UNREADABLE, f"cannot be read: {shown(error.message)}", trouble_fingerprint(UNREADABLE, *error), "critical",
                  in_repository(error.path, view))


def _skipped(one: Skipped, view: View) -> Plain:
    reason = f"{one.what}: {one.reason}"
    return _entry(NOT_LOOKED_AT, f"not looked at: {shown(reason)}", trouble_fingerprint(NOT_LOOKED_AT, one.path, reason), "info",
                  in_repository(one.path, view))


def _entry(check_name: str, description: str, fingerprint: str, severity: str, path: str,
           lines: tuple[int, int] = (1, 1)) -> Plain:
    return {"check_name": check_name, "description": description, "fingerprint": fingerprint, "severity": severity,
            "location": {"path": path, "lines": {"begin": lines[0], "end": lines[1]}}}
