"""The JSON report: what other programs rely on."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.places import Place
from brandlint.findings import AssetError, Edit, Finding, Fix, Related, Skipped
from brandlint.reports.model import Checked, View
from brandlint.reports.plain_json import Plain, spread

VERSION = 1
MOST_RELATED = 5


def render(checked: Checked, view: View) -> Iterator[str]:
    """The report of version 1."""
    summary = checked.summary
    yield from spread({
        "version": VERSION, "tool": view.tool, "guide": summary.guide, "as_of": summary.as_of,
        "assets": summary.assets, "facts": summary.facts,
        "findings": [finding_json(finding) for finding in checked.findings],
        "skipped": [_skipped(one) for one in checked.skipped], "errors": [_error(one) for one in checked.errors]})


def finding_json(finding: Finding) -> dict[str, Plain]:
    """A finding as the report has it."""
    more = len(finding.related) - MOST_RELATED
    return {"code": finding.code, "rule": finding.rule, "severity": finding.severity.value, "fingerprint": finding.fingerprint,
            "message": finding.message, "path": finding.path, "channel": finding.channel, "locale": finding.locale,
            "subject": finding.subject, "where": _where(finding.place), "found": finding.found, "expected": finding.expected,
            "related": [_related(one) for one in finding.related[:MOST_RELATED]], **({"more": more} if more > 0 else {}),
            "fix": _fix(finding.fix) if finding.fix else None}


def _where(place: Place) -> dict[str, Plain]:
    return place.as_json()


def _related(one: Related) -> dict[str, Plain]:
    return {"path": one.path, "where": _where(one.place), "message": one.message}


def _fix(fix: Fix) -> dict[str, Plain]:
    return {"safe": fix.safe, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Plain]:
    where: dict[str, Plain] = {"offset": edit.start, "end_offset": edit.end, **({"part": edit.part} if edit.part else {})}
    return {"where": where, "text": edit.text}


def _skipped(one: Skipped) -> dict[str, Plain]:
    return {"path": one.path, "what": one.what, "reason": one.reason}


def _error(one: AssetError) -> dict[str, Plain]:
    return {"path": one.path, "message": one.message}
