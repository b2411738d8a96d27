"""A style sheet that several pages show is wrong once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brandlint.documents.places import reading_order
from brandlint.findings import Finding, Fix, Related
from brandlint.rules.wording import HERE_TOO, SHOWN_HERE


def once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, those of several pages about one thing in a style sheet as one."""
    shared: dict[tuple[str, str | None], list[Finding]] = {}
    for finding in findings:
        if all(one.message != SHOWN_HERE for one in finding.related):
            yield finding
        else:
            shared.setdefault((finding.fingerprint, finding.severity), []).append(finding)
    yield from map(_joined, shared.values())


def _joined(same: Sequence[Finding]) -> Finding:
    """One finding for several: at the first place, with the others, the pages, and all that is to be mended."""
    first, *others = sorted(same, key=Finding.order)
    if not others:
        return first
    places = [Related(one.path, one.place, HERE_TOO) for one in others if one.place != first.place]
    related = dict.fromkeys((*places, *(item for one in same for item in one.related)))
    here = (first.path, first.place)
    return replace(first, related=tuple(sorted((one for one in related if (one.path, one.place) != here), key=_order)),
                   fix=_whole_fix(same))


def _order(related: Related) -> tuple[object, ...]:
    return related.path, reading_order(related.place)


def _whole_fix(same: Sequence[Finding]) -> Fix | None:
    """What mends it on every page; None where one of them cannot be mended so."""
    fixes = [one.fix for one in same if one.fix is not None]
    if len(fixes) < len(same):
        return None
    return Fix(all(one.safe for one in fixes), tuple(sorted({edit for one in fixes for edit in one.edits})))
