"""Colours beside each other, with their difference."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.findings import Finding
from brandlint.visuals.colours import between

_HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")


class Swatches(NamedTuple):
    """The colour that is used and the one that is meant, "#RRGGBB", and how far they are apart (CIEDE2000)."""

    used: str
    meant: str
    difference: float


def swatches_of(finding: Finding) -> Swatches | None:
    """The colours of a finding that names two."""
    used, meant = (_HEX.search(text or "") for text in (finding.found, finding.expected))
    if used is None or meant is None:
        return None
    return Swatches(used[0], meant[0], round(between(used[0].upper(), meant[0].upper()), 1))
