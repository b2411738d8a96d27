"""Known differences that are let through: by `campaign.yaml` for one campaign, by `brandlint.yaml` for all of them.

What lets nothing pass, or has come to its end, is itself reported.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from brandlint.findings import Finding, Severity
from brandlint.problems import GuidePlace
from brandlint.suppressions.selection import EVERY_RULE, fits, in_files
from brandlint.translations import say

UNUSED = ("DOC092", "waiver-unused")
EVERY_FILE = "**"

Wanted = Callable[[str, str, str], bool]
"""Whether a rule was selected for a path, from path, code and name."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One known difference; a finding is let through that fits everything that it says.

    Attributes:
        rule: a code, a prefix or a name.
        path: a pattern of files as in a `.gitignore`.
        subject: the id of a product, an offer, a term.
        fingerprint: of one finding.
        until: the last day on which it holds; None for always.
        why: the reason.
        place: where it stands.
    """

    rule: str = EVERY_RULE
    path: str = EVERY_FILE
    subject: str | None = None
    fingerprint: str | None = None
    until: date | None = None
    why: str = ""
    place: GuidePlace | None = None

    def speaks_of(self, finding: Finding, path: str) -> bool:
        """Whether it fits a finding; `path` is the finding's from where the pattern counts."""
        return (fits(self.rule, finding.code, finding.rule) and in_files((self.path,), path)
                and self.subject in (None, finding.subject) and self.fingerprint in (None, finding.fingerprint))

    def __str__(self) -> str:
        said = (self.rule if self.rule != EVERY_RULE else None, self.subject, self.fingerprint,
                f"in {self.path}" if self.path != EVERY_FILE else None)
        return " ".join(part for part in said if part)


class Held(NamedTuple):
    """A waiver in a campaign: the campaign's folder, the folder from which its pattern counts, and the campaign's day."""

    waiver: Waiver
    campaign: str
    base: str
    as_of: date

    @property
    def is_over(self) -> bool:
        return self.waiver.until is not None and self.waiver.until < self.as_of

    def lets_pass(self, finding: Finding) -> bool:
        return self.waiver.speaks_of(finding, finding.path.removeprefix(f"{self.base}/") if self.base else finding.path)


class Applied(NamedTuple):
    """What waivers leave: the findings that stay, how many do not, and the waivers that let nothing pass."""

    kept: tuple[Finding, ...]
    left_out: int
    unused: tuple[Held, ...]


def apply(findings: Sequence[Finding], held: Sequence[Held], homes: Mapping[str, str]) -> Applied:
    """Leave out the findings that a waiver of their campaign speaks of.

    Args:
        homes: the campaign's folder of each asset; what is no asset (the guide) belongs to every campaign.
    """
    used: set[Waiver] = set()
    kept: list[Finding] = []
    for finding in findings:
        home = homes.get(finding.path)
        hits = [one.waiver for one in held if home in (None, one.campaign) and not one.is_over and one.lets_pass(finding)]
        used.update(hits)
        if not hits:
            kept.append(finding)
    unused = {one.waiver: one for one in held if one.waiver not in used}
    return Applied(tuple(kept), len(findings) - len(kept), tuple(unused.values()))


def complaints(unused: Iterable[Held], paths: Collection[str], rules: Collection[tuple[str, str]],
               wanted: Wanted) -> tuple[Finding, ...]:
    """Findings about waivers that let nothing pass.

    Args:
        paths: every asset; a waiver whose rules were selected for none of its files had no chance.
        rules: code and name of every rule.
    """
    return tuple(_complaint(one, rules) for one in unused if one.waiver.place and _had_a_chance(one, paths, rules, wanted))


def _had_a_chance(one: Held, paths: Collection[str], rules: Iterable[tuple[str, str]], wanted: Wanted) -> bool:
    named = [rule for rule in rules if fits(one.waiver.rule, *rule)]
    return not named or not paths or any(wanted(path, *rule) for path in paths for rule in named)


def _complaint(one: Held, rules: Iterable[tuple[str, str]]) -> Finding:
    waiver, place = one.waiver, one.waiver.place or GuidePlace("", 1, 1)
    return Finding(*UNUSED, Severity.WARNING, say("this waiver lets nothing pass: {why}", why=_why(one, rules)), place.path,
                   place.where,
                   subject=waiver.subject, found=str(waiver))


def _why(one: Held, rules: Iterable[tuple[str, str]]) -> str:
    if one.is_over and one.waiver.until:
        return say("it ended on {day}", day=one.waiver.until)
    if not any(fits(one.waiver.rule, *rule) for rule in rules):
        return say("there is no rule {rule}", rule=one.waiver.rule)
    return say("nothing is found that fits it ({waiver})", waiver=one.waiver)
