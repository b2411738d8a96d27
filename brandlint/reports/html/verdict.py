"""The verdict, and the three numbers that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from brandlint.findings import Severity
from brandlint.reports.model import Checked
from brandlint.reports.summary import count, left_out


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
        return Verdict("Nothing to look at", "No asset was found here.", "doubt", numbers)
    if errors:
        return Verdict("Not consistent yet", _to_mend(checked, errors), "bad", numbers)
    if warnings:
        return Verdict("Consistent, with doubts", f"{count(warnings, 'warning')} to look at.", "doubt", numbers)
    if unread:
        note = f"{count(unread, 'asset')} could not be looked at in full."
        return Verdict("Consistent, as far as it could be read", note, "doubt", numbers)
    if passed := left_out(checked.summary.suppressed):
        return Verdict("Nothing new", f"Left out: {', '.join(passed)}.", "doubt", numbers)
    return Verdict("Consistent", "Everything that is stated agrees.", "good", numbers)


def _to_mend(checked: Checked, errors: int) -> str:
    paths = {one.path for one in checked.findings if one.severity is Severity.ERROR}
    passed = left_out(checked.summary.suppressed)
    rest = f" Left out: {', '.join(passed)}." if passed else ""
    return f"{count(errors, 'error')} in {count(len(paths), 'file')} to mend before this goes out.{rest}"


def _compared(checked: Checked) -> Number:
    return Number(checked.summary.facts, "statements compared", f"in {count(checked.summary.assets, 'asset')}", "plain")


def _differ(checked: Checked, by_severity: dict[Severity, int]) -> Number:
    parts = [count(by_severity[Severity.ERROR], "error"), count(by_severity[Severity.WARNING], "warning"),
             count(by_severity[Severity.INFO], "remark")]
    told = ", ".join(part for part in parts if not part.startswith("0 "))
    return Number(len(checked.findings), "finding" if len(checked.findings) == 1 else "findings", told or "nothing to report",
                  "bad" if by_severity[Severity.ERROR] else "doubt" if by_severity[Severity.WARNING] else "good")


def _unread(checked: Checked, unread: int) -> Number:
    loose = checked.summary.unlinked_prices
    note = f"and {count(loose, 'price')} without a known product" if loose else "of those that were found"
    return Number(unread, f"{'asset' if unread == 1 else 'assets'} not looked at in full", note, "doubt" if unread else "good")
