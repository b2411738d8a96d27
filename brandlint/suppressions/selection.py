"""Which findings are shown: codes, paths and severities as the configuration and the command ask for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from brandlint.errors import ConfigurationError
from brandlint.findings import Finding, Severity
from brandlint.problems import nearest
from brandlint.translations import say

if TYPE_CHECKING:
    from pathspec import PathSpec

EVERY_RULE = "all"

FAMILIES = ("PRC", "OFR", "TRM", "CON", "CLR", "LGO", "TYP", "TON", "PRN", "IMG", "DOC", "LOC", "GDE")
"""Families of codes; a family may be named before it has a rule."""

_EXACT = 6
"""The length of a whole code."""


class PathRule(NamedTuple):
    """What holds for some files only. `files` are patterns as in a `.gitignore`; severities go by code, prefix or name."""

    files: tuple[str, ...]
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    select: tuple[str, ...] = ()


class Choice(NamedTuple):
    """Patterns that switch rules on and off. Nothing in `select` means every rule that is not in the preview set."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


EVERYTHING = Choice()


@dataclass(frozen=True, slots=True)
class Selection:
    """What is looked for, and where.

    Attributes:
        flags: what the command line says; it wins.
        configured: what `brandlint.yaml` says.
        paths: what it says for some files; the last pattern that fits wins.
        preview: codes that are silent until somebody names them by code or name.
    """

    flags: Choice = EVERYTHING
    configured: Choice = EVERYTHING
    paths: tuple[PathRule, ...] = ()
    preview: frozenset[str] = frozenset()

    def wants(self, path: str, code: str, rule: str) -> bool:
        """Whether the findings of a rule in a file are shown."""
        asked = self._verdict(self.flags, code, rule)
        if asked is False or (self.flags.select and asked is None):
            return False
        for paths in self._fitting(path):
            said = self._verdict(Choice(paths.select, paths.ignore), code, rule)
            if said is not None:
                return said
        by_name = any(weight(pattern, code, rule) == _EXACT for pattern in self.flags.select)
        choice = Choice(self.flags.select or self.configured.select, () if by_name else self.configured.ignore)
        said = self._verdict(choice, code, rule)
        return said if said is not None else not choice.select and code not in self.preview

    def severity(self, finding: Finding) -> Severity:
        """The severity of a finding: its own, unless the configuration has another one for its file."""
        for paths in self._fitting(finding.path):
            named = [(weight(pattern, finding.code, finding.rule), severity) for pattern, severity in paths.severity]
            closest = max(named, key=lambda pair: pair[0], default=(0, finding.severity))
            if closest[0]:
                return closest[1]
        return finding.severity

    def _fitting(self, path: str) -> Iterator[PathRule]:
        """What holds for a file, the last one of the configuration first."""
        return (paths for paths in reversed(self.paths) if in_files(paths.files, path))

    def _verdict(self, choice: Choice, code: str, rule: str) -> bool | None:
        """What a choice says of a rule, its closest pattern first; None where it says nothing."""
        dropped = max((weight(pattern, code, rule) for pattern in choice.ignore), default=0)
        picked = max((weight(pattern, code, rule) for pattern in choice.select), default=0)
        if code in self.preview and picked < _EXACT:
            picked = 0
        return picked > dropped if picked or dropped else None


class Selected(NamedTuple):
    """The findings that are shown, with their severities, and how many the configuration leaves out."""

    kept: tuple[Finding, ...]
    left_out: int


def apply(findings: Sequence[Finding], selection: Selection) -> Selected:
    """Keep what is selected, and give each finding the severity that holds in its file."""
    wanted = [finding for finding in findings if selection.wants(finding.path, finding.code, finding.rule)]
    kept = tuple(_with_severity(finding, selection.severity(finding)) for finding in wanted)
    return Selected(kept, len(findings) - len(kept))


def _with_severity(finding: Finding, severity: Severity) -> Finding:
    return finding if finding.severity is severity else replace(finding, severity=severity)


def weight(pattern: str, code: str, rule: str) -> int:
    """How closely a pattern speaks of a rule: 0 not at all, 1 "all", else the length of the code's part that it gives."""
    if pattern.lower() == EVERY_RULE:
        return 1
    if pattern.lower() == rule:
        return _EXACT
    return len(pattern) if pattern and code.startswith(pattern.upper()) else 0


def names_rule(patterns: Iterable[str], code: str, rule: str) -> bool:
    """Whether some pattern is the code or the name of a rule, not a part of it: so are those selected that are silent else."""
    return any(weight(pattern, code, rule) == _EXACT for pattern in patterns)


def fits(pattern: str, code: str, rule: str) -> bool:
    """Whether a code, prefix or name speaks of a rule."""
    return weight(pattern, code, rule) > 0


def in_files(patterns: tuple[str, ...], path: str) -> bool:
    """Whether a path, relative to the campaign's root, fits patterns as in a `.gitignore`."""
    return _spec(patterns).match_file(path)


@cache
def _spec(patterns: tuple[str, ...]) -> PathSpec[Any]:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def check_patterns(patterns: Iterable[str], rules: Collection[tuple[str, str]], said_by: str) -> None:
    """Make sure that every pattern speaks of a rule or a family.

    Args:
        patterns: codes, prefixes or names.
        rules: code and name of every rule.
        said_by: where they stand, for the message ("--select").

    Raises:
        ConfigurationError: for the first that does not, with the nearest that there is.
    """
    for pattern in patterns:
        if pattern.upper() not in FAMILIES and not any(fits(pattern, *rule) for rule in rules):
            near = nearest(pattern, [*FAMILIES, *(word for rule in rules for word in rule)])
            hint = say('; did you mean "{near}"?', near=near) if near else ""
            raise ConfigurationError(say('{said_by}: there is no rule "{pattern}"{hint} (`brandlint rule` lists them all)',
                                         said_by=said_by, pattern=pattern, hint=hint))


def relative_to(paths: Iterable[Path], root: Path) -> tuple[str, ...]:
    """Paths as they are called from the campaign's root, with forward slashes; "." for the root and what holds it.

    What lies elsewhere is left out: naming it shows nothing.
    """
    resolved = [path.resolve() for path in paths]
    home = root.resolve()
    return tuple("." if home.is_relative_to(path) else path.relative_to(home).as_posix()
                 for path in resolved if home.is_relative_to(path) or path.is_relative_to(home))


def touching(findings: Iterable[Finding], paths: Sequence[str], guide_files: Collection[str]) -> tuple[Finding, ...]:
    """The findings whose primary or a related place lies in one of the paths.

    Args:
        findings: judged against the whole campaign.
        paths: files and folders relative to the root, as `relative_to` gives them.
        guide_files: files and folders of the guide and the configuration; naming one of them shows everything.
    """
    if shows_everything(paths, guide_files):
        return tuple(findings)
    return tuple(finding for finding in findings
                 if within(finding.path, paths) or any(within(related.path, paths) for related in finding.related))


def shows_everything(paths: Sequence[str], guide_files: Collection[str]) -> bool:
    """Whether paths name the whole campaign, or something that every asset is held against."""
    return any(path == "." or within(path, guide_files) or any(within(file, (path,)) for file in guide_files) for path in paths)


def within(path: str, paths: Collection[str]) -> bool:
    """Whether a file is one of the paths or lies below one."""
    return any(path == one or one == "." or path.startswith(f"{one}/") for one in paths)
