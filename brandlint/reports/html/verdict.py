"""The verdict, and the three numbers that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from brandlint.findings import Severity
from brandlint.reports.model import Checked
from brandlint.reports.summary import left_out
from brandlint.translations import count, joined, say


@dataclass(frozen=True, slots=True)
class Number:
    """A number with what it counts; `tone` is "good", "bad", "doubt" or "plain"."""

    value: int
    what: str
    note: str
    tone: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence, what it means, its tone, and the three numbers."""

    sentence: str
    note: str
    tone: str
    numbers: tuple[Number, Number, Number]


def verdict_of(checked: Checked) -> Verdict:
    """Whether the campaign is consistent, as far as it was looked at."""
    by_severity = {severity: sum(one.severity is severity for one in checked.findings) for severity in Severity}
    unread = len({one.path for one in checked.skipped} | {one.path for one in checked.errors})
    numbers = (_compared(checked), _differ(checked, by_severity), _unread(checked, unread))
    errors, warnings = by_severity[Severity.ERROR], by_severity[Severity.WARNING]
    if not checked.summary.assets:
        return Verdict(say("Nothing to look at"), say("No asset was found here."), "doubt", numbers)
    if errors:
        return Verdict(say("Not consistent yet"), _to_mend(checked, errors), "bad", numbers)
    if warnings:
        note = count(warnings, "{number} warning to look at.", "{number} warnings to look at.")
        return Verdict(say("Consistent, with doubts"), note, "doubt", numbers)
    if unread:
        note = count(unread, "{number} asset could not be looked at in full.", "{number} assets could not be looked at in full.")
        return Verdict(say("Consistent, as far as it could be read"), note, "doubt", numbers)
    if passed := left_out(checked.summary.suppressed):
        return Verdict(say("Nothing new"), say("Left out: {parts}.", parts=joined(passed, "{first}, {second}")), "doubt", numbers)
    return Verdict(say("Consistent"), say("Everything that is stated agrees."), "good", numbers)


def _to_mend(checked: Checked, errors: int) -> str:
    paths = {one.path for one in checked.findings if one.severity is Severity.ERROR}
    passed = left_out(checked.summary.suppressed)
    to_mend = say("{errors} in {files} to mend before this goes out.", errors=count(errors, "{number} error", "{number} errors"),
                  files=count(len(paths), "{number} file", "{number} files"))
    if not passed:
        return to_mend
    return say("{sentence} Left out: {parts}.", sentence=to_mend, parts=joined(passed, "{first}, {second}"))


def _compared(checked: Checked) -> Number:
    return Number(checked.summary.facts, say("statements compared"), count(checked.summary.assets, "in {number} asset",
                                                                           "in {number} assets"), "plain")


def _differ(checked: Checked, by_severity: dict[Severity, int]) -> Number:
    parts = [count(by_severity[Severity.ERROR], "{number} error", "{number} errors"),
             count(by_severity[Severity.WARNING], "{number} warning", "{number} warnings"),
             count(by_severity[Severity.INFO], "{number} remark", "{number} remarks")]
    told = joined((part for part, severity in zip(parts, Severity, strict=True) if by_severity[severity]), "{first}, {second}")
    what = say("finding") if len(checked.findings) == 1 else say("findings")
    return Number(len(checked.findings), what, told or say("nothing to report"),
                  "bad" if by_severity[Severity.ERROR] else "doubt" if by_severity[Severity.WARNING] else "good")


def _unread(checked: Checked, unread: int) -> Number:
    loose = checked.summary.unlinked_prices
    note = say("of those that were found") if not loose else count(
        loose, "and {number} price without a known product", "and {number} prices without a known product")
    what = say("asset not looked at in full") if unread == 1 else say("assets not looked at in full")
    return Number(unread, what, note, "doubt" if unread else "good")
