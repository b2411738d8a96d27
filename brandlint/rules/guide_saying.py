"""How findings in the guide itself are made."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.documents.places import WHOLE
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Guide, GuidePlace, KeyPath
from brandlint.rules.wording import Head
from brandlint.translations import Said


def told(guide: Guide, head: Head, where: KeyPath | GuidePlace, message: Said, *, subject: str | None = None,
         found: str | None = None, expected: str | None = None, related: Iterable[Related] = (),
         severity: Severity | None = None) -> Finding:
    """A finding at a value of the guide.

    Args:
        where: the value's key path, or its place.
    """
    place = where if isinstance(where, GuidePlace) else guide.place(*where)
    return Finding(head.code, head.name, severity or head.severity, message, place.path if place else guide.folder,
                   place.where if place else WHOLE, subject=subject, found=found, expected=expected, related=tuple(related))


def beside(guide: Guide, where: KeyPath | GuidePlace, message: Said) -> tuple[Related, ...]:
    """Another value of the guide that bears on it."""
    place = where if isinstance(where, GuidePlace) else guide.place(*where)
    return (Related(place.path, place.where, message),) if place else ()
