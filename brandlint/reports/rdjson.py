"""Reviewdog's diagnostic format, as one JSON object: for review comments on whatever host reviewdog knows.

Columns count bytes of UTF-8 (reviewdog's `reviewdog.proto`); where the line cannot be read there is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.places import Span, span_of
from brandlint.findings import AssetError, Finding, Fix, Related, Severity, Skipped
from brandlint.reports.entries import NOT_LOOKED_AT, UNREADABLE, Entry, entries, in_repository, message_at
from brandlint.reports.json import MOST_RELATED
from brandlint.reports.model import Checked, View
from brandlint.reports.plain_json import Plain, spread
from brandlint.reports.terminal import shown

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(checked: Checked, view: View) -> Iterator[str]:
    """The findings, then what could not be read and what was not looked at."""
    yield from spread({
        "source": {"name": "brandlint"},
        "diagnostics": [*(_finding(entry, view) for entry in entries(checked, view)),
                        *(_error(error, view) for error in checked.errors),
                        *(_skipped(one, view) for one in dict.fromkeys(checked.skipped))]})


def _finding(entry: Entry, view: View) -> Plain:
    finding = entry.finding
    related = [_related(one, view) for one in finding.related[:MOST_RELATED]]
    suggestions = _suggestions(finding, view)
    where = _range(finding.path, entry.span, view)
    return {**_diagnostic(entry.message, entry.path, _SEVERITIES[finding.severity], finding.code, where),
            **({"suggestions": suggestions} if suggestions else {}), **({"related_locations": related} if related else {})}


def _related(one: Related, view: View) -> Plain:
    location = _location(in_repository(one.path, view), _range(one.path, span_of(one.place), view))
    return {"message": message_at(one.message, one.place, view.tongue), "location": location}


def _error(error: AssetError, view: View) -> Plain:
    return _diagnostic(f"cannot be read: {shown(error.message)}", in_repository(error.path, view), "ERROR", UNREADABLE)


def _skipped(one: Skipped, view: View) -> Plain:
    message = f"not looked at: {shown(one.what)}: {shown(one.reason)}"
    return _diagnostic(message, in_repository(one.path, view), "INFO", NOT_LOOKED_AT)


def _diagnostic(message: str, path: str, severity: str, code: str, span: dict[str, Plain] | None = None) -> dict[str, Plain]:
    return {"message": message, "location": _location(path, span), "severity": severity, "code": {"value": code}}


def _location(path: str, span: dict[str, Plain] | None) -> Plain:
    return {"path": path, **({"range": span} if span else {})}


def _range(path: str, span: Span | None, view: View) -> dict[str, Plain] | None:
    if span is None:
        return None
    ends = _position(path, span.line, span.column, view), _position(path, span.end_line, span.end_column, view)
    # Without columns the last line is inside the range.
    return {"start": ends[0], "end": ends[1]} if all("column" in end for end in ends) else {"start": {"line": span.line}}


def _position(path: str, line: int, column: int, view: View) -> dict[str, Plain]:
    text = view.source_line(path, line)
    return {"line": line} if text is None else {"line": line, "column": len(text[:column - 1].encode("utf-8", "replace")) + 1}


def _suggestions(finding: Finding, view: View) -> list[Plain]:
    """A repair that is one edit on one line around the finding; several suggestions would be alternatives."""
    span = span_of(finding.place)
    if finding.fix is None or span is None or (edit := _only_edit(finding.fix, span)) is None:
        return []
    where = _range(finding.path, edit, view)
    return [{"range": where, "text": finding.fix.edits[0].text}] if where and "end" in where else []


def _only_edit(fix: Fix, span: Span) -> Span | None:
    """Where a repair's only edit stands, if it lies within a finding that is one line long."""
    if len(fix.edits) != 1 or span.line != span.end_line:
        return None
    start, end, _, part = fix.edits[0]
    if part:
        return None
    if not span.start <= start <= end <= span.end:
        return None
    column, end_column = span.column + start - span.start, span.column + end - span.start
    return Span(start, end, span.line, column, span.line, end_column)
