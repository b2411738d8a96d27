"""A baseline: the findings that a campaign already had, by fingerprint, so that only new ones are shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from brandlint.errors import ConfigurationError
from brandlint.findings import Finding
from brandlint.translations import say

VERSION = 1


class Known(NamedTuple):
    """A finding that is known: how often, in which file and by which rule it was found, and what was said of it."""

    times: int
    path: str = ""
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """What is known, by fingerprint."""

    known: Mapping[str, Known] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many findings it knows."""
        return sum(known.times for known in self.known.values())


class Compared(NamedTuple):
    """The findings that are new, how many are known, and how many known ones no longer occur."""

    new: tuple[Finding, ...]
    known: int
    gone: int


def _everything(path: str, code: str) -> bool:
    return True


def compare(findings: Iterable[Finding], baseline: Baseline, asked: Callable[[str, str], bool] = _everything) -> Compared:
    """Leave out what a baseline knows: of a fingerprint that it knows twice, the first two findings.

    Args:
        asked: whether a rule was looked for in a file, from path and code; what was not is not gone either.
    """
    left = Counter({fingerprint: known.times for fingerprint, known in baseline.known.items()})
    new: list[Finding] = []
    known = 0
    for finding in findings:
        if left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            known += 1
        else:
            new.append(finding)
    gone = sum(left[fingerprint] for fingerprint, one in baseline.known.items() if asked(one.path, one.code))
    return Compared(tuple(new), known, gone)


def of(findings: Iterable[Finding]) -> Baseline:
    """A baseline that knows these findings, in their order."""
    known: dict[str, Known] = {}
    for finding in sorted(findings, key=lambda finding: (finding.order(), finding.fingerprint)):
        before = known.get(finding.fingerprint) or Known(0, finding.path, finding.code, finding.message)
        known[finding.fingerprint] = before._replace(times=before.times + 1)
    return Baseline(known)


def common(known: Baseline, there: Baseline) -> Baseline:
    """What a baseline knows and is still there."""
    left = {fingerprint: one._replace(times=min(one.times, there.known[fingerprint].times))
            for fingerprint, one in known.known.items() if fingerprint in there.known}
    return Baseline(left)


def dumps(baseline: Baseline) -> str:
    """A baseline file; the messages are for people."""
    entries = [{"fingerprint": fingerprint, "count": one.times, "code": one.code, "path": one.path, "message": one.message}
               for fingerprint, one in baseline.known.items()]
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
        raise ConfigurationError(say("{path}: the baseline cannot be read: {reason}", path=path,
                                     reason=error.strerror or error)) from None
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(say("{path}: this is not a baseline of brandlint: {reason}; delete it, and the next run "
                                     "writes a new one", path=path, reason=error)) from None


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


def _entry(number: int, entry: object) -> tuple[str, Known]:
    match entry:
        case {"fingerprint": str(fingerprint), "count": int(count), "path": str(path), "code": str(code), **others} if count > 0:
            return fingerprint, Known(count, path, code, str(others.get("message", "")))
    raise ValueError(f"entry {number} has no fingerprint with a count, a path and a code")
