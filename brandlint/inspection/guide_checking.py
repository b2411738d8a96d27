"""Checking the guide by itself: what contradicts itself in it, its logo files looked at as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from brandlint.campaign import CampaignFolder, open_campaign
from brandlint.findings import Finding, Summary
from brandlint.guide.model import Guide
from brandlint.linking.ledger import Ledger
from brandlint.prose.sources import names_rules
from brandlint.rules.guide import RULES
from brandlint.rules.model import Case
from brandlint.run import Report
from brandlint.visuals.logos import colours_of


def check_guide(guide: Path | None = None, as_of: date | None = None) -> Report | None:
    """What is wrong with a guide; None where there is none.

    Args:
        guide: its folder, where it is not the usual one.

    Raises:
        ConfigurationError, GuideError: it cannot be read.
    """
    folder = guide_folder(guide)
    if folder is None:
        return None
    case = Case(Ledger(()), folder.guide, as_of or date.today(), dict(_logo_colours(folder.guide)))
    found = {finding for rule in RULES for finding in rule.judge(case)} | set(_of_prose(folder))
    findings = sorted(found, key=Finding.order)
    return Report(tuple(findings), summary=Summary(as_of=case.as_of, guide=folder.guide_name), folder=folder)


def guide_folder(guide: Path | None = None) -> CampaignFolder | None:
    """The campaign of a guide, opened; None where there is no guide."""
    folder = open_campaign((), guide)
    return folder if folder is not None and folder.guide_folder is not None else None


def _of_prose(folder: CampaignFolder) -> Iterable[Finding]:
    """What the prose rules' own tests say; nothing is imported where there are none."""
    if not names_rules(folder.root, folder.guide.tone.styles):
        return ()
    from brandlint.inspection.prose_tests import failed_tests

    return failed_tests(folder.root, folder.guide.tone.styles)


def _logo_colours(guide: Guide) -> Iterator[tuple[tuple[str, int], tuple[str, ...]]]:
    for logo in guide.logos.values():
        for position, file in enumerate(logo.files):
            if file.is_file():
                yield (logo.id, position), colours_of(file.read_bytes())
