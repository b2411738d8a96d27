"""What the reports for services around a repository have in common: paths from its root, unique fingerprints, messages that
say where a thing stands that has no line."""

from __future__ import annotations

import hashlib
import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from brandlint.documents.places import Place, Span, span_of
from brandlint.findings import Finding
from brandlint.reports.locations import in_words
from brandlint.reports.model import Checked, View
from brandlint.reports.terminal import shown
from brandlint.translations import Tongue

UNREADABLE = "unreadable-asset"
NOT_LOOKED_AT = "not-looked-at"


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding as such a service gets it.

    Attributes:
        path: from the repository's root.
        span: the stretch of a text file; None on a page, in a picture, in a workbook, or for the asset as a whole.
        message: says the place in words where there is no span.
        fingerprint: the finding's own; where one file has several of the same, the later ones with their number.
    """

    finding: Finding
    path: str
    span: Span | None
    message: str
    fingerprint: str


def entries(checked: Checked, view: View) -> Iterator[Entry]:
    """The findings of a run, in order."""
    seen: Counter[str] = Counter()
    for finding in checked.findings:
        seen[finding.fingerprint] += 1
        number = seen[finding.fingerprint]
        fingerprint = finding.fingerprint if number == 1 else f"{finding.fingerprint}-{number}"
        yield Entry(finding, in_repository(finding.path, view), span_of(finding.place),
                    message_at(finding.message, finding.place, view.tongue), fingerprint)


def in_repository(path: str, view: View) -> str:
    """A path from the campaign's root as one from the repository's root."""
    return posixpath.normpath(posixpath.join(view.home, path))


def message_at(message: str, place: Place, tongue: Tongue) -> str:
    """A message on one line, with the place in words where no line and column can say it."""
    words = in_words(place)
    return f"{shown(message)} ({shown(tongue.read(words))})" if words else shown(message)


def trouble_fingerprint(what: str, path: str, message: str) -> str:
    """A fingerprint for an asset that could not be read or was not looked at."""
    return hashlib.sha256("\x1f".join((what, path, message)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
