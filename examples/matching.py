"""Which of the planted mistakes a report names, judged as a colleague would: the right file, the right spot, the right kind."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

LINES = 1
"""How far from its line a mistake may be pointed at."""


class Outcome(NamedTuple):
    found: list[str]
    missed: list[str]
    unexpected: list[dict[str, Any]]


def judge(report: dict[str, Any], expected: dict[str, Any]) -> Outcome:
    """Hold a report (`--format json`) against `expected.json`.

    A mistake counts as found when an error or a warning points at it; a finding of any severity that points at none of
    them is unexpected.
    """
    findings, mistakes = report["findings"], expected["mistakes"]
    firm = [finding for finding in findings if finding["severity"] != "info"]
    found = [mistake["id"] for mistake in mistakes if any(points_at(finding, mistake) for finding in firm)]
    return Outcome(
        found=found,
        missed=[mistake["id"] for mistake in mistakes if mistake["id"] not in found],
        unexpected=[finding for finding in findings if not any(points_at(finding, mistake) for mistake in mistakes)],
    )


def points_at(finding: dict[str, Any], mistake: dict[str, Any]) -> bool:
    """Whether a finding is of the mistake's family and at one of its places."""
    return finding["code"][:3] in mistake["family"] and any(is_at(finding, place) for place in mistake["places"])


def is_at(finding: dict[str, Any], place: dict[str, Any]) -> bool:
    """Whether a finding stands at a place: near its line, or on its page and about the same words, or in its file as a whole."""
    here, there = finding["where"], place["where"]
    if finding["path"] != place["path"]:
        return False
    if "line" in there:
        return abs(here.get("line", -9) - there["line"]) <= LINES
    if "page" in there:
        return here.get("page") == there["page"] and overlap(finding["found"], place["found"])
    return True


def overlap(said: str | None, wrong: str) -> bool:
    """Whether one text holds the other, white space aside."""
    first, second = (re.sub(r"\s", "", text or "").casefold() for text in (said, wrong))
    return bool(first) and (first in second or second in first)
