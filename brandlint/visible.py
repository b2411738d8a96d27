"""What is shown of the findings, after everything that lets some of them pass: comments, the selection, waivers, the baseline,
and the paths that were asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from brandlint import suppressions
from brandlint.campaign import CampaignFolder
from brandlint.findings import Finding, Suppressed
from brandlint.rules import all_rules
from brandlint.rules.model import Case
from brandlint.study import Study
from brandlint.suppressions import baseline as baselines
from brandlint.suppressions import selection, waivers


class Sifted(NamedTuple):
    """Findings after everything that lets some of them pass.

    Attributes:
        shown: those that are shown, in order.
        left_out: how many were left out by what.
        standing, let_pass: of the whole campaign, whatever was asked for: those that stand, known ones of the baseline among
            them, and those that a waiver or a comment lets pass.
    """

    shown: tuple[Finding, ...]
    left_out: Suppressed
    standing: tuple[Finding, ...]
    let_pass: tuple[Finding, ...]


@dataclass(frozen=True)
class Visible:
    """Decides what is shown.

    Attributes:
        cases: one for each campaign of the folder, in the same order.
        flags: the rules that the command line selects and ignores.
        baseline: known findings, which are left out.
        paths: files and folders that narrow what is shown; none shows everything.
        changed: the files that a change touches, which narrow it too; None where nobody asked.
    """

    folder: CampaignFolder
    studies: Sequence[Study]
    cases: Sequence[Case]
    flags: selection.Choice
    baseline: baselines.Baseline
    paths: Sequence[Path]
    changed: Sequence[Path] | None = None

    def of(self, findings: Sequence[Finding]) -> Sifted:
        """Sift the findings of a run."""
        comments = {one.asset.path: one.suppressions for one in self.studies if one.suppressions}
        spoken = suppressions.apply(findings, comments)
        remarks = suppressions.complaints(comments, spoken.unused, self._rules, self._selection.wants)
        kept, unselected = selection.apply([*spoken.kept, *remarks], self._selection)
        waived = waivers.apply(kept, tuple(self._waivers()), {one.asset.path: one.asset.campaign for one in self.studies})
        idle, _ = selection.apply(self._idle(waived.unused), self._selection)
        compared = baselines.compare(sorted([*waived.kept, *idle], key=Finding.order), self.baseline, self._is_asked)
        heard, standing = set(spoken.kept), {*waived.kept, *idle}
        silenced = selection.apply([one for one in findings if one not in heard], self._selection).kept
        return Sifted(self._narrowed(compared.new),
                      Suppressed(spoken.left_out, compared.known, waived.left_out, unselected, compared.gone),
                      (*waived.kept, *idle), (*silenced, *(one for one in kept if one not in standing)))

    @cached_property
    def _rules(self) -> tuple[tuple[str, str], ...]:
        return tuple((rule.code, rule.name) for rule in all_rules())

    @cached_property
    def _selection(self) -> selection.Selection:
        config = self.folder.config
        return selection.Selection(self.flags, selection.Choice(config.select, config.passed_over), config.paths,
                                   frozenset(rule.code for rule in all_rules() if rule.preview))

    def _waivers(self) -> Iterator[waivers.Held]:
        """The waivers of each campaign on its own day; those of the configuration hold in all of them."""
        for campaign, case in zip(self.folder.campaigns, self.cases, strict=True):
            yield from (waivers.Held(one, campaign.folder, campaign.folder, case.as_of) for one in campaign.waivers)
            yield from (waivers.Held(one, campaign.folder, "", case.as_of) for one in self.folder.config.waivers)

    def _idle(self, unused: Collection[waivers.Held]) -> tuple[Finding, ...]:
        paths = [one.asset.path for one in self.studies]
        return waivers.complaints(unused, paths, self._rules, self._selection.wants)

    def _is_asked(self, path: str, code: str) -> bool:
        """Whether a finding that a baseline knows could have been found in this run."""
        return any(self._selection.wants(path, *rule) for rule in self._rules if rule[0] == code)

    def _narrowed(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        shown = tuple(findings)
        for paths in (self.paths or (self.folder.root,), self.changed):
            if paths is not None and not self._names_guide(paths):
                named = selection.relative_to(paths, self.folder.root)
                shown = selection.touching(shown, named, self.folder.own_files)
        return shown

    def _names_guide(self, paths: Sequence[Path]) -> bool:
        """Whether one of the paths lies in the guide, which may lie outside the campaign's root."""
        guide = self.folder.guide_folder
        return guide is not None and any(path.resolve().is_relative_to(guide.resolve()) for path in paths)
