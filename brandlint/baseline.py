"""A baseline: the findings that a campaign already had, by fingerprint, so that only new ones are shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from brandlint.errors import ConfigurationError
from brandlint.findings import Finding

VERSION = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each fingerprint is known."""

    counts: Mapping[str, int] = field(default_factory=dict)


class Compared(NamedTuple):
    """The findings that are new, how many are known, and how many known ones no longer occur."""

    new: tuple[Finding, ...]
    known: int
    gone: int


def compare(findings: Iterable[Finding], baseline: Baseline) -> Compared:
    """Leave out what a baseline knows: of a fingerprint that it knows twice, the first two findings."""
    left = Counter(baseline.counts)
    new: list[Finding] = []
    known = 0
    for finding in findings:
        if left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            known += 1
        else:
            new.append(finding)
    return Compared(tuple(new), known, left.total())


def dumps(findings: Iterable[Finding]) -> str:
    """A baseline file that knows these findings; only fingerprints and counts are read back, the rest is for people."""
    by_fingerprint: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: (finding.order(), finding.fingerprint)):
        by_fingerprint.setdefault(finding.fingerprint, []).append(finding)
    entries = [{"fingerprint": fingerprint, "count": len(same), "code": same[0].code, "path": same[0].path,
                "message": same[0].message} for fingerprint, same in by_fingerprint.items()]
    return json.dumps({"version": VERSION, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def load(path: Path) -> Baseline:
    """Read a baseline file.

    Raises:
        ConfigurationError: where it cannot be read or is no baseline; deleting it and running again makes a new one.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return loads(data)
    except OSError as error:
        raise ConfigurationError(f"{path}: the baseline cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{path}: this is not a baseline of brandlint: {error}; "
                                 "delete it, and the next run writes a new one") from None


def loads(data: object) -> Baseline:
    """A baseline from decoded JSON.

    Raises:
        ValueError: says what is not as it must be.
    """
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise ValueError('it has no list "findings"')
    if data.get("version") != VERSION:
        raise ValueError(f"its version is {data.get('version')!r}, this is brandlint for version {VERSION}")
    return Baseline(dict(_entry(number, entry) for number, entry in enumerate(data["findings"], 1)))


def _entry(number: int, entry: object) -> tuple[str, int]:
    match entry:
        case {"fingerprint": str(fingerprint), "count": int(count)} if count > 0:
            return fingerprint, count
    raise ValueError(f"entry {number} has no fingerprint with a count")
