"""The last line of the text formats: what was looked at, what was found, and what was not looked at and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brandlint.findings import AssetError, Finding, Severity, Skipped, Summary, Suppressed
from brandlint.reports.model import Checked
from brandlint.reports.terminal import path_shown, shown

_MOST_REASONS = 4
_ALL_OF_IT = "everything"


def summary_line(checked: Checked) -> str:
    """One line such as "14 assets, 312 facts: 2 errors, 1 warning; not looked at: text of 2 assets (no text layer)".

    What was skipped of one asset only is told with its path.
    """
    parts = [f"{_looked_at(checked.summary)}: {_found(checked.findings, checked.errors)}"]
    if not_looked_at := [*_skipped(checked.skipped), *_unlinked(checked.summary)]:
        parts.append(f"not looked at: {', '.join(not_looked_at)}")
    if passed := left_out(checked.summary.suppressed):
        parts.append(f"left out: {', '.join(passed)}")
    if gone := checked.summary.suppressed.gone:
        parts.append(f"{count(gone, 'finding')} of the baseline no longer there")
    return "; ".join(parts)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number and its noun: "1 asset", "2 assets"."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


def _looked_at(summary: Summary) -> str:
    guide = "" if summary.guide else ", no brand guide"
    return f"{count(summary.assets, 'asset')}, {count(summary.facts, 'fact')}{guide}{_pictures(summary)}"


def _pictures(summary: Summary) -> str:
    """What was done for pictures: " (3 pictures read, 12 from memory)"."""
    if not summary.pictures_read and not summary.pictures_remembered:
        return ""
    remembered = f", {summary.pictures_remembered} from memory" if summary.pictures_remembered else ""
    return f" ({count(summary.pictures_read, 'picture')} read{remembered})"


def _found(findings: Sequence[Finding], errors: Sequence[AssetError]) -> str:
    by_severity = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    parts = [count(by_severity[Severity.ERROR], "error"), count(by_severity[Severity.WARNING], "warning"),
             count(by_severity[Severity.INFO], "info", "info")]
    kept = [part for part in parts if not part.startswith("0 ")]
    if errors:
        kept.append(f"{count(len({error.path for error in errors}), 'file')} that cannot be read")
    return ", ".join(kept) or "nothing to report"


def _skipped(skipped: Iterable[Skipped]) -> list[str]:
    by_reason: dict[str, list[Skipped]] = {}
    for one in skipped:
        by_reason.setdefault(one.reason, []).append(one)
    groups = [f"{_what(same)} ({shown(reason)})" for reason, same in by_reason.items()]
    rest = len(groups) - _MOST_REASONS
    return groups if rest <= 0 else [*groups[:_MOST_REASONS], f"more for {count(rest, 'other reason')}"]


def _what(same: list[Skipped]) -> str:
    """Things that were skipped for one reason: "text of 2 assets", "2 parts of a.pdf", "3 assets"."""
    paths = {one.path for one in same}
    assets = path_shown(same[0].path) if len(paths) == 1 else count(len(paths), "asset")
    kinds = {one.what for one in same}
    what = shown(same[0].what) if len(kinds) == 1 else count(len(same), "part")
    return assets if what == _ALL_OF_IT else f"{what} of {assets}"


def _unlinked(summary: Summary) -> list[str]:
    prices = summary.unlinked_prices
    return [f"{count(prices, 'price')} whose product is not known"] if prices else []


def left_out(suppressed: Suppressed) -> list[str]:
    """How many findings are left out, by what: "2 by waivers"."""
    named = ((suppressed.comments, "by comments"), (suppressed.baseline, "in the baseline"),
             (suppressed.waivers, "by waivers"), (suppressed.configuration, "by configuration"))
    return [f"{number} {by}" for number, by in named if number]
