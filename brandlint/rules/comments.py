"""Rules about comments, waivers and approvals. What they report is found where those are applied."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.approvals import VOIDED
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.suppressions.silencing import UNUSED, WITHOUT_REASON
from brandlint.suppressions.waivers import UNUSED as WAIVER_UNUSED


def _nothing_of_its_own(case: Case) -> Iterable[Finding]:
    return ()


RULES = (
    Rule(*WITHOUT_REASON, Severity.WARNING,
         what="A comment that silences findings gives no reason, or is not understood; it silences nothing.",
         why="Half a year later nobody knows whether the difference was agreed on or only in the way.",
         bad="<!-- brandlint: ignore PRC001 -->",
         good="<!-- brandlint: ignore PRC001 because the shop in Gent may sell at its own price -->",
         judge=_nothing_of_its_own),
    Rule(*UNUSED, Severity.WARNING,
         what="A comment silences nothing: what it speaks of is not found there.",
         why="The mistake was repaired or has moved; the next one on that line would pass unseen.",
         bad="<!-- brandlint: ignore PRC001 because agreed with the client -->\nSlaapzak Mos nu € 69,95",
         good="Slaapzak Mos nu € 69,95",
         judge=_nothing_of_its_own),
    Rule(*WAIVER_UNUSED, Severity.WARNING,
         what="A waiver of campaign.yaml, or an entry of brandlint.yaml's ignore, lets nothing pass, or its last day is over.",
         why="The difference was repaired; the next one like it would pass unseen.",
         bad="waivers: [{rule: PRC001, path: marketplace/*, until: 2026-12-31, why: agreed}]",
         good="waivers: []",
         judge=_nothing_of_its_own),
    Rule(*VOIDED, Severity.WARNING,
         what="Something was changed that somebody had approved.",
         why="The approval was given for what stood there then; whoever gave it wants to look again.",
         bad="approved: € 39,95 in the mail; the mail now says € 34,95",
         good="the mail says € 39,95, or has been approved anew",
         judge=_nothing_of_its_own),
)
