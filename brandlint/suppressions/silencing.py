"""Applying comments to findings, and what there is to say about the comments themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from brandlint.findings import Finding, Severity
from brandlint.suppressions.model import Suppression
from brandlint.suppressions.selection import fits
from brandlint.translations import joined, say

WITHOUT_REASON = ("DOC090", "suppression-without-reason")
UNUSED = ("DOC091", "suppression-unused")

ByPath = Mapping[str, Sequence[Suppression]]
RuleNames = Iterable[tuple[str, str]]
Wanted = Callable[[str, str, str], bool]


class Applied(NamedTuple):
    """What comments leave: the findings that stay, how many do not, and path and comment of those that silenced nothing."""

    kept: tuple[Finding, ...]
    left_out: int
    unused: tuple[tuple[str, Suppression], ...]


def apply(findings: Sequence[Finding], by_path: ByPath) -> Applied:
    """Leave out the findings that a comment in their own asset silences.

    Args:
        findings: of all assets.
        by_path: the comments of each asset, by its path.
    """
    kept: list[Finding] = []
    used: set[tuple[str, Suppression]] = set()
    for finding in findings:
        hits = [(finding.path, one) for one in by_path.get(finding.path, ()) if _silences(one, finding)]
        used.update(hits)
        if not hits:
            kept.append(finding)
    unused = tuple((path, one) for path, several in by_path.items() for one in several if one.reason and (path, one) not in used)
    return Applied(tuple(kept), len(findings) - len(kept), unused)


def complaints(by_path: ByPath, unused: Iterable[tuple[str, Suppression]], rules: RuleNames,
               wanted: Wanted) -> tuple[Finding, ...]:
    """Findings about comments: those without a reason, and those that silenced nothing.

    Args:
        by_path: the comments of each asset, by its path.
        unused: what `apply` says silenced nothing.
        rules: code and name of every rule that there is.
        wanted: whether a rule was selected for a path, from path, code and name; a comment for others had no chance.
    """
    known = tuple(rules)
    without = [_complaint(WITHOUT_REASON, path, one, _what_is_missing(one))
               for path, several in by_path.items() for one in several if not one.reason]
    silent = [_complaint(UNUSED, path, one, say("this comment silences nothing: {why}", why=_why_silent(one, known)))
              for path, one in unused if _had_a_chance(path, one, known, wanted)]
    return tuple(sorted([*without, *silent], key=Finding.order))


def _had_a_chance(path: str, one: Suppression, rules: RuleNames, wanted: Wanted) -> bool:
    named = [rule for rule in rules if one.names(*rule)]
    return not named or any(wanted(path, *rule) for rule in named)


def _why_silent(one: Suppression, rules: RuleNames) -> str:
    unknown = [code for code in one.codes if not any(fits(code, *rule) for rule in rules)]
    if unknown:
        return say("there is no rule {rule}", rule=unknown[0])
    return say("{codes} finds nothing here", codes=joined(one.codes, "{first} and {second}"))


def _silences(one: Suppression, finding: Finding) -> bool:
    return bool(one.reason) and one.names(finding.code, finding.rule) and one.reaches(finding.place)


def _what_is_missing(one: Suppression) -> str:
    codes = ", ".join(one.codes)
    order = f'"brandlint: {"ignore" if one.lines else "ignore-file"} {codes or "PRC001"} because …"'
    if codes:
        return say("this comment gives no reason, so it silences nothing: write {order}", order=order)
    return say("this comment is not understood, so it silences nothing: write {order}", order=order)


def _complaint(rule: tuple[str, str], path: str, one: Suppression, message: str) -> Finding:
    return Finding(*rule, Severity.WARNING, message, path, one.place, found=", ".join(one.codes) or None)
