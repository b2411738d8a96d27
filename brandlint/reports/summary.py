"""The last line of the text formats: what was looked at, what was found, and what was not looked at and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brandlint.findings import AssetError, Finding, Severity, Skipped, Summary, Suppressed
from brandlint.reports.model import Checked
from brandlint.reports.terminal import path_shown, shown
from brandlint.translations import count, joined, say, word

_MOST_REASONS = 4
_ALL_OF_IT = "everything"


def summary_line(checked: Checked) -> str:
    """One line such as "14 assets, 312 facts: 2 errors, 1 warning; not looked at: text of 2 assets (no text layer)".

    What was skipped of one asset only is told with its path.
    """
    looked_at, found = _looked_at(checked.summary), found_in_words(checked.findings, checked.errors)
    parts: list[str] = [say("{looked_at}: {found}", looked_at=looked_at, found=found)]
    if not_looked_at := [*_skipped(checked.skipped), *_unlinked(checked.summary)]:
        parts.append(say("not looked at: {parts}", parts=joined(not_looked_at, "{first}, {second}")))
    if passed := left_out(checked.summary.suppressed):
        parts.append(say("left out: {parts}", parts=joined(passed, "{first}, {second}")))
    if gone := checked.summary.suppressed.gone:
        parts.append(count(gone, "{number} finding of the baseline no longer there",
                           "{number} findings of the baseline no longer there"))
    return joined(parts, "{first}; {second}")


def _looked_at(summary: Summary) -> str:
    counted = [count(summary.assets, "{number} asset", "{number} assets"), count(summary.facts, "{number} fact",
                                                                                 "{number} facts")]
    told = joined(counted if summary.guide else [*counted, say("no brand guide")], "{first}, {second}")
    pictures = _pictures(summary)
    return say("{told} ({pictures})", told=told, pictures=pictures) if pictures else told


def _pictures(summary: Summary) -> str:
    """What was done for pictures: "3 pictures read, 12 from memory"."""
    if not summary.pictures_read and not summary.pictures_remembered:
        return ""
    read = count(summary.pictures_read, "{number} picture read", "{number} pictures read")
    remembered = say("{number} from memory", number=summary.pictures_remembered)
    return joined((read, remembered), "{first}, {second}") if summary.pictures_remembered else read


def found_in_words(findings: Sequence[Finding], errors: Sequence[AssetError] = ()) -> str:
    """How many there are of each severity: "2 errors, 1 warning"."""
    by_severity = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    parts = [count(by_severity[Severity.ERROR], "{number} error", "{number} errors"),
             count(by_severity[Severity.WARNING], "{number} warning", "{number} warnings"),
             count(by_severity[Severity.INFO], "{number} info", "{number} info")]
    kept = [part for part, severity in zip(parts, Severity, strict=True) if by_severity[severity]]
    if errors:
        broken = len({error.path for error in errors})
        kept.append(count(broken, "{number} file that cannot be read", "{number} files that cannot be read"))
    return joined(kept, "{first}, {second}") or say("nothing to report")


def _skipped(skipped: Iterable[Skipped]) -> list[str]:
    by_reason: dict[str, list[Skipped]] = {}
    for one in skipped:
        by_reason.setdefault(one.reason, []).append(one)
    groups: list[str] = [say("{what} ({reason})", what=_what(same), reason=word(shown(reason))) for reason,
                         same in by_reason.items()]
    rest = len(groups) - _MOST_REASONS
    if rest <= 0:
        return groups
    return [*groups[:_MOST_REASONS], count(rest, "more for {number} other reason", "more for {number} other reasons")]


def _what(same: list[Skipped]) -> str:
    """Things that were skipped for one reason: "text of 2 assets", "2 parts of a.pdf", "3 assets"."""
    paths = {one.path for one in same}
    assets = path_shown(same[0].path) if len(paths) == 1 else count(len(paths), "{number} asset", "{number} assets")
    kinds = {one.what for one in same}
    what = word(shown(same[0].what)) if len(kinds) == 1 else count(len(same), "{number} part", "{number} parts")
    return assets if what == _ALL_OF_IT else say("{what} of {assets}", what=what, assets=assets)


def _unlinked(summary: Summary) -> list[str]:
    prices = summary.unlinked_prices
    return [count(prices, "{number} price whose product is not known",
                  "{number} prices whose product is not known")] if prices else []


def left_out(suppressed: Suppressed) -> list[str]:
    """How many findings are left out, by what: "2 by waivers"."""
    named = ((suppressed.comments, say("{number} by comments", number=suppressed.comments)),
             (suppressed.baseline, say("{number} in the baseline", number=suppressed.baseline)),
             (suppressed.waivers, say("{number} by waivers", number=suppressed.waivers)),
             (suppressed.configuration, say("{number} by configuration", number=suppressed.configuration)))
    return [words for number, words in named if number]
