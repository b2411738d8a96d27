"""SARIF 2.1.0 (OASIS): for code scanning, editors and whatever gathers results of several programs.

Findings that a comment, a waiver, the configuration or a baseline lets pass are not results with a suppression but counted in
the run's properties: GitHub's code scanning opens alerts for suppressed results.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeGuard
from urllib.parse import quote

from brandlint.documents.places import Place, Span, span_of
from brandlint.findings import AssetError, Finding, Fix, Related, Severity, Skipped
from brandlint.reports.entries import NOT_LOOKED_AT, UNREADABLE, Entry, entries, in_repository, message_at
from brandlint.reports.json import MOST_RELATED
from brandlint.reports.locations import location
from brandlint.reports.model import Checked, RuleText, View
from brandlint.reports.plain_json import Plain, spread
from brandlint.reports.terminal import shown

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_NOTIFICATIONS = {UNREADABLE: "An asset could not be read.", NOT_LOOKED_AT: "Something was not looked at."}


def render(checked: Checked, view: View) -> Iterator[str]:
    """A log with one run."""
    yield f'{{"version": "2.1.0", "$schema": "{SCHEMA}", "runs": [\n'
    yield from spread(_run(checked, view))
    yield "]}\n"


def _run(checked: Checked, view: View) -> dict[str, Plain]:
    numbers = {rule.code: number for number, rule in enumerate(view.rules)}
    summary = checked.summary
    return {
        "tool": {"driver": _driver(view)},
        "automationDetails": {"id": f"brandlint/{view.home}"},
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The repository's root."}}},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [{"executionSuccessful": not checked.errors, "toolExecutionNotifications": [
            *(_unreadable(error, view) for error in checked.errors), *(_not_looked_at(one, view) for one in checked.skipped)]}],
        "properties": {"asOf": summary.as_of, "guide": summary.guide, "assets": summary.assets, "facts": summary.facts,
                       "leftOut": dict(summary.suppressed._asdict())},
        "results": [_result(entry, view, numbers) for entry in entries(checked, view)]}


def _driver(view: View) -> Plain:
    name, _, version = view.tool.partition(" ")
    return {"name": name, **({"version": version, "semanticVersion": version} if version else {}),
            "rules": [_rule(rule) for rule in view.rules],
            "notifications": [{"id": name, "shortDescription": {"text": text}} for name, text in _NOTIFICATIONS.items()]}


def _rule(rule: RuleText) -> Plain:
    return {"id": rule.code, "name": rule.name, "shortDescription": {"text": rule.what}, "fullDescription": {"text": rule.why},
            "help": {"text": f"{rule.what}\n\n{rule.why}\n\nBad: {rule.bad}\n\nGood: {rule.good}", "markdown": _markdown(rule)},
            "defaultConfiguration": {"enabled": not rule.preview, "level": _LEVELS[rule.severity]},
            "properties": {"tags": [rule.code[:3]]}}


def _markdown(rule: RuleText) -> str:
    return f"{rule.what}\n\n{rule.why}\n\nBad:\n\n```\n{rule.bad}\n```\n\nGood:\n\n```\n{rule.good}\n```\n"


def _result(entry: Entry, view: View, numbers: Mapping[str, int]) -> dict[str, Plain]:
    finding = entry.finding
    index = {"ruleIndex": numbers[finding.code]} if finding.code in numbers else {}
    related = [_related(number, one, view) for number, one in enumerate(finding.related[:MOST_RELATED], 1)]
    return {"ruleId": finding.code, **index, "level": _LEVELS[finding.severity], "message": {"text": entry.message},
            "locations": [_location(finding.path, finding.place, view)], **({"relatedLocations": related} if related else {}),
            "partialFingerprints": {"brandlint/v1": entry.fingerprint}, **({"baselineState": "new"} if view.compared else {}),
            **({"fixes": [_fix(entry, finding.fix)]} if _is_of_the_text(finding.fix) and entry.span else {}),
            "properties": _stated(finding)}


def _stated(finding: Finding) -> dict[str, Plain]:
    named = {"channel": finding.channel, "locale": finding.locale, "subject": finding.subject, "found": finding.found,
             "expected": finding.expected}
    return {name: value for name, value in named.items() if value is not None}


def _location(path: str, place: Place, view: View) -> dict[str, Plain]:
    """A region where the file has lines; else the page, the cell, the slide or the part by its name, with its figures."""
    physical = {"artifactLocation": _artifact(in_repository(path, view))}
    span = span_of(place)
    if span is not None:
        return {"physicalLocation": {**physical, "region": _region(span)}}
    where = place.as_json()
    return {"physicalLocation": physical,
            **({"logicalLocations": [{"name": shown(str(place)), "fullyQualifiedName": location(path, place), "kind": "element"}],
                "properties": where} if where else {})}


def _artifact(path: str) -> Plain:
    return {"uri": quote(path.encode("utf-8", "surrogateescape"), safe="/"), "uriBaseId": _ROOT}


def _region(span: Span) -> Plain:
    return {"startLine": span.line, "startColumn": span.column, "endLine": span.end_line, "endColumn": span.end_column,
            "charOffset": span.start, "charLength": span.end - span.start}


def _related(number: int, one: Related, view: View) -> Plain:
    message = {"text": message_at(one.message, one.place, view.tongue)}
    return {"id": number, **_location(one.path, one.place, view), "message": message}


def _is_of_the_text(fix: Fix | None) -> TypeGuard[Fix]:
    """Whether a fix changes the file's own text, and no part that is packed in it."""
    return fix is not None and not any(edit.part for edit in fix.edits)


def _fix(entry: Entry, fix: Fix) -> Plain:
    description = "Change how it is written." if fix.safe else "Change what the asset states."
    replacements: list[Plain] = [{"deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
                                  "insertedContent": {"text": edit.text}} for edit in fix.edits]
    return {"description": {"text": description},
            "artifactChanges": [{"artifactLocation": _artifact(entry.path), "replacements": replacements}]}


def _unreadable(error: AssetError, view: View) -> Plain:
    return _notification(UNREADABLE, "error", shown(error.message), in_repository(error.path, view))


def _not_looked_at(one: Skipped, view: View) -> Plain:
    return _notification(NOT_LOOKED_AT, "warning", f"{shown(one.what)}: {shown(one.reason)}", in_repository(one.path, view))


def _notification(name: str, level: str, text: str, path: str) -> Plain:
    return {"descriptor": {"id": name}, "level": level, "message": {"text": text},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}}]}
