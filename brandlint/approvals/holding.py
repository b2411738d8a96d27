"""Does what was approved still hold? A cell is void when what is stated in it, or whether that is right, has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brandlint.approvals.making import APPROVABLE, key_of
from brandlint.approvals.model import Approval, ApprovedCell, Key
from brandlint.documents.places import WHOLE
from brandlint.findings import Finding, Severity
from brandlint.overview import Cell, State
from brandlint.translations import Said, joined, say

VOIDED = ("DOC093", "approval-void")


def voided(approvals: Sequence[Approval], cells: Iterable[Cell]) -> Iterator[Finding]:
    """One finding for each approved cell that a later change has voided; of two approvals of a cell the later one counts."""
    now = {key_of(cell): cell for cell in cells}
    latest: dict[Key, tuple[Approval, ApprovedCell]] = {
        one.key: (approval, one) for approval in approvals for one in approval.cells}
    for key, (approval, one) in latest.items():
        cell = now.get(key)
        if (change := _change(one, cell)) is not None:
            yield _finding(approval, one, cell, change)


def _change(then: ApprovedCell, now: Cell | None) -> Said | None:
    """What has become of an approved cell, in words; None where it holds."""
    if now is None or not now.places:
        return say("it is no longer stated")
    values = tuple(sorted({one.value for one in now.places}))
    if values != then.values:
        return say("it now says {text}", text=joined(sorted({one.text for one in now.places}), "{first} and {second}"))
    if now.state not in APPROVABLE:
        unread = now.state is State.NOT_LOOKED_AT
        return say("it could not be looked at") if unread else say("the guide now says something else")
    return say("it was right then and is let pass now") if now.state is State.WAIVED and not then.waived else None


def _finding(approval: Approval, then: ApprovedCell, now: Cell | None, change: Said) -> Finding:
    key = then.key
    others = [one for one in (now.places if now else ()) if one.value not in then.values] or list(now.places if now else ())
    path, place = (others[0].path, others[0].place) if others else (then.paths[0], WHOLE)
    where = ", ".join(filter(None, (key.field, key.channel, key.locale)))
    approved = joined(then.texts, "{first} and {second}")
    return Finding(*VOIDED, Severity.WARNING,
                   say("{by} approved {approved} for {name} ({where}) on {day}; {change}", by=approval.by, approved=approved,
                       name=then.name, where=where, day=approval.at[:10], change=change),
                   path, place, key.channel, key.locale, key.subject, others[0].text if others else None, approved)
