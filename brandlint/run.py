"""The whole run: discover the assets, study each, link what they state, join it in a ledger, judge."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from brandlint.approvals import load as load_approvals
from brandlint.approvals import voided
from brandlint.campaign import CampaignFolder, open_campaign
from brandlint.config import Config
from brandlint.facts.model import Fact
from brandlint.findings import AssetError, Finding, Skipped, Summary, Suppressed
from brandlint.guide.model import Campaign, Guide, Length
from brandlint.linking.campaign import link_campaign
from brandlint.linking.ledger import Ledger, Statement
from brandlint.linking.link import is_price
from brandlint.overview import Cell, Entry
from brandlint.prose.sources import names_rules
from brandlint.prose.styles import StyleSet
from brandlint.rules import judge
from brandlint.rules.calendar import calendar
from brandlint.rules.matrix import matrix
from brandlint.rules.model import Case
from brandlint.rules.one_voice import ADDRESS, TERMS, terms_to_compare
from brandlint.rules.tone import phrases_of
from brandlint.scale.language import in_one_language
from brandlint.scale.pool import Progress, study_all
from brandlint.scale.voices import Voices
from brandlint.scale.wordings import Sought, countable
from brandlint.study import Study
from brandlint.suppressions.baseline import Baseline
from brandlint.suppressions.selection import Choice, names_rule
from brandlint.visible import Sifted, Visible
from brandlint.visuals.logos import Reference
from brandlint.visuals.memory import FOLDER

_PX_IN = {"px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4}
_PT_IN = {"pt": 1.0, "mm": 72 / 25.4, "px": 0.75}


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is asked to be, beside the configuration.

    Attributes:
        paths: files and folders that narrow what is shown; none shows everything.
        guide: the guide's folder, where it is not the usual one.
        as_of: the day on which to judge; None for the campaign's own, else today.
        config: None for the `brandlint.yaml` of the campaign's root.
        select, ignore: codes, prefixes or names; they win over the configuration.
        baseline: known findings, which are left out.
        jobs: processes that study assets; 0 for as many as there are cores.
        cache: remember what assets state and show, in a folder at the campaign's root.
        changed: files that a change touches, which narrow what is shown too; None where nobody asked.
        fixes: work out how findings can be repaired; the files that have some are read once more.
        cluster: the address of a Dask scheduler whose workers study the assets.
    """

    paths: tuple[Path, ...] = ()
    guide: Path | None = None
    as_of: date | None = None
    config: Config | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: Baseline | None = None
    jobs: int = 0
    progress: Progress | None = None
    cache: bool = True
    changed: tuple[Path, ...] | None = None
    fixes: bool = False
    cluster: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a run leaves behind.

    Attributes:
        findings: those that are shown, in order.
        facts: everything that the assets state, with its subject.
        skipped: what was not looked at, and why.
        errors: assets that could not be read.
        folder: the campaign's root, its guide and configuration; None where there is no campaign.
        ledgers: one for each campaign, for whoever wants to explain.
        cases: what was judged, one for each campaign.
        standing, let_pass: the findings of the whole campaign, named files or not: those that stand (known ones of the
            baseline among them), and those that a waiver or a comment lets pass.
    """

    findings: tuple[Finding, ...] = ()
    facts: tuple[Statement, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    errors: tuple[AssetError, ...] = ()
    summary: Summary = Summary()
    folder: CampaignFolder | None = None
    ledgers: tuple[Ledger, ...] = ()
    cases: tuple[Case, ...] = ()
    standing: tuple[Finding, ...] = ()
    let_pass: tuple[Finding, ...] = ()

    @property
    def matrix(self) -> tuple[Cell, ...]:
        """What is stated of each offer, term and price, by channel and locale."""
        return tuple(cell for case, campaign in self._campaigns()
                     for cell in matrix(case, campaign, self.standing, self.let_pass))

    @property
    def calendar(self) -> tuple[Entry, ...]:
        """What starts and ends when."""
        return tuple(entry for case, campaign in self._campaigns() for entry in calendar(case, campaign))

    def _campaigns(self) -> Iterator[tuple[Case, Campaign]]:
        return zip(self.cases, self.folder.campaigns if self.folder else (), strict=True)


@dataclass(frozen=True)
class Studied:
    """A campaign whose assets have been read and whose facts are linked, before anything is judged.

    Attributes:
        ledgers: one for each campaign of the folder, in the same order.
        styles: the team's prose rules.
    """

    folder: CampaignFolder
    studies: tuple[Study, ...]
    ledgers: tuple[Ledger, ...]
    styles: StyleSet = StyleSet()

    @property
    def errors(self) -> tuple[AssetError, ...]:
        heard = (voice.study for ledger in self.ledgers for voice in ledger.voices)
        return tuple(AssetError(one.asset.path, one.error) for one in heard if one.error is not None)

    @property
    def facts(self) -> tuple[Statement, ...]:
        return tuple(statement for ledger in self.ledgers for statement in (*ledger.statements, *ledger.codes))

    def cases(self, as_of: date | None) -> list[Case]:
        """What there is to judge, one case for each campaign, each on its own day."""
        return [Case(ledger, self.folder.guide, as_of or campaign.live or date.today(),
                     merge_tags=self.folder.config.merge_tags)
                for ledger, campaign in zip(self.ledgers, self.folder.campaigns, strict=True)]

    def held_against(self, folder: CampaignFolder) -> Studied:
        """The same assets against another guide: what they state is linked anew."""
        return replace(self, folder=folder, ledgers=tuple(_ledgers(folder, self.studies)))

    def judged(self, cases: Sequence[Case], options: Options) -> Sifted:
        """The findings, after everything that lets some of them pass."""
        return self.sifted({finding for case in cases for finding in judge(case)}, cases, options)

    def sifted(self, findings: Collection[Finding], cases: Sequence[Case], options: Options) -> Sifted:
        """Findings, after everything that lets some of them pass. All are sifted at once: what silences none is a finding too."""
        visible = Visible(self.folder, self.studies, cases, Choice(options.select, options.ignore),
                          options.baseline or Baseline(), options.paths, options.changed)
        sifted = visible.of(sorted(findings, key=Finding.order))
        repairable = options.fixes and any(one.wanted for one in sifted.shown)
        return sifted._replace(shown=self._with_fixes(sifted.shown)) if repairable else sifted

    def _with_fixes(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        from brandlint.fixes.offering import with_fixes

        return with_fixes(findings, self.folder.root, self.folder.assets, self.folder.languages)


def check(options: Options) -> Report:
    """Check the campaign that the paths belong to.

    Raises:
        GuideError, ConfigurationError: the guide or the configuration cannot be used.
    """
    studied = study(options)
    if studied is None:
        return Report()
    cases = studied.cases(options.as_of)
    sifted = _judged(studied, cases, options)
    return Report(sifted.shown, studied.facts, tuple(_skipped(studied)), studied.errors,
                  _summary(studied, sifted.left_out, cases), studied.folder, studied.ledgers, tuple(cases), sifted.standing,
                  sifted.let_pass)


def _judged(studied: Studied, cases: Sequence[Case], options: Options) -> Sifted:
    """The findings, with those on what somebody had approved and a later change has voided."""
    approvals = load_approvals(studied.folder.root)
    if not approvals:
        return studied.judged(cases, options)
    found = {finding for case in cases for finding in judge(case)}
    sifted = studied.sifted(found, cases, replace(options, fixes=False))
    cells = [cell for case, campaign in zip(cases, studied.folder.campaigns, strict=True)
             for cell in matrix(case, campaign, sifted.standing, sifted.let_pass)]
    return studied.sifted(found | set(voided(approvals, cells)), cases, options)


def study(options: Options) -> Studied | None:
    """Read the campaign that the paths belong to; None where there is none.

    Raises:
        GuideError, ConfigurationError: the guide or the configuration cannot be used.
    """
    folder = open_campaign(options.paths, options.guide, options.config)
    if folder is None:
        return None
    styles = _styles(folder, options)
    look = partial(study_all, folder.root, logos=tuple(_logos(folder.guide)), sought=_sought(folder, styles, options),
                   limits=folder.config.limits, jobs=options.jobs)
    studies = look(folder.assets, folder.languages, cache=options.cache, cluster=options.cluster, progress=options.progress)
    studies = studies if folder.languages else in_one_language(studies, lambda assets, language: look(assets, (language,)))
    studies = _with_shown(studies)
    return Studied(folder, studies, tuple(_ledgers(folder, studies, remember=options.cache)), styles)


def _with_shown(studies: tuple[Study, ...]) -> tuple[Study, ...]:
    """The studies, those of pictures that other assets show marked as such."""
    shown = {path for one in studies for path in one.shows if path != one.asset.path}
    return tuple(replace(one, asset=replace(one.asset, shown=True)) if one.asset.path in shown else one for one in studies)


def _logos(guide: Guide) -> Iterator[Reference]:
    """The files of the guide's logos; what is missing is told by a rule of the guide."""
    for logo in guide.logos.values():
        for file in logo.files:
            if file.is_file():
                least = _in(logo.min_width.get("screen"), _PX_IN), _in(logo.min_width.get("print"), _PT_IN)
                yield Reference(logo.id, file.name, file.read_bytes(), least, logo.retired)


def _in(length: Length | None, units: Mapping[str, float]) -> float | None:
    return None if length is None or length.unit not in units else float(length.number) * units[length.unit]


def _styles(folder: CampaignFolder, options: Options) -> StyleSet:
    """The team's prose rules; nothing is imported where there are none."""
    named = folder.guide.tone.styles
    if not names_rules(folder.root, named):
        return StyleSet()
    from brandlint.prose.remembered import styles_of

    return styles_of(folder.root, named, folder.root / FOLDER if options.cache else None)


def _sought(folder: CampaignFolder, styles: StyleSet, options: Options) -> Sought:
    """The words that the guide, a prose rule of the team, or a rule that somebody selected has something to say about."""
    guide, config = folder.guide, folder.config
    chosen = (*options.select, *config.select, *(one for paths in config.paths for one in paths.select))
    terms = terms_to_compare(guide) if names_rule(chosen, TERMS.code, TERMS.name) else ()
    forms = bool(guide.tone.formality) or names_rule(chosen, ADDRESS.code, ADDRESS.name)
    return Sought((*phrases_of(guide), *terms), forms, countable(tuple(guide.tone.limits)), styles)


def _ledgers(folder: CampaignFolder, studies: Sequence[Study], *, remember: bool = False) -> Iterator[Ledger]:
    """One for each campaign of the folder."""
    for campaign in folder.campaigns:
        memory = Voices(folder.root / campaign.folder / FOLDER) if remember else None
        yield link_campaign([one for one in studies if one.asset.campaign == campaign.folder], folder.guide, memory,
                            folder.config.limits)


def _skipped(studied: Studied) -> Iterator[Skipped]:
    """What was not looked at: of the assets, and of the team's prose rules."""
    yield from (Skipped(one.asset.path, unread.what, unread.reason) for one in studied.studies for unread in one.unread)
    yield from (Skipped(one.path, one.what, one.reason) for one in studied.styles.unused)


def _summary(studied: Studied, left_out: Suppressed, cases: Sequence[Case]) -> Summary:
    studies, facts = studied.studies, studied.facts
    loose = sum(1 for one in facts if _is_loose_price(one.fact))
    return Summary(len(studies), len(facts), loose, left_out, min(case.as_of for case in cases), studied.folder.guide_name,
                   sum(one.pictures.read for one in studies), sum(one.pictures.remembered for one in studies))


def _is_loose_price(fact: Fact) -> bool:
    return is_price(fact) and fact.subject is None
