"""What the parts of one e-mail say of each other's promises: subject and body, text and HTML; and what mail programs cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from brandlint.assets.channels import usual_channel
from brandlint.assets.model import Asset
from brandlint.documents.blocks import Role
from brandlint.documents.places import WHOLE
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement, Voice
from brandlint.rules.comparable import comparable
from brandlint.rules.guided import is_in_the_guide
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, finding, shown, stated_here
from brandlint.translations import say

_PARTS = Head("DOC004", "text-part-differs", Severity.WARNING)
_SUBJECT = Head("DOC005", "subject-says-otherwise", Severity.WARNING)
_LONG = Head("DOC006", "mail-is-cut-off", Severity.WARNING)

_MOST_BYTES = 102 * 1024
"""Gmail shows so much of an HTML part and hides the rest behind a link. Measured by senders; Google publishes no figure."""
_TOLD_APART = frozenset({Role.SUBJECT, Role.PREHEADER})
_REDUCED = frozenset({"was", "saving", "recommended"})
"""Beside such an amount a percentage may be what a price was reduced by, worked out."""
_NO_REDUCTIONS = ("0%", "100%")
Side = Callable[[Statement], bool]


def _parts_differ(case: Case) -> Iterator[Finding]:
    """The one code or percentage of the text part, where the HTML part has one, another one."""
    for voice in case.ledger.voices:
        if voice.asset.format == "eml":
            yield from _differing(case, voice, lambda one: one.block.part == "text", lambda one: one.block.part == "html", _PARTS,
                                  (say("the text part"), say("the HTML part")))


def _subject_differs(case: Case) -> Iterator[Finding]:
    """The one code or percentage of the subject or preheader, where the mail has one, another one."""
    for voice in case.ledger.voices:
        yield from _differing(case, voice, lambda one: one.block.role in _TOLD_APART,
                              lambda one: one.block.role not in _TOLD_APART, _SUBJECT, (say("the subject"), say("the mail")))


def _differing(case: Case, voice: Voice, first: Side, second: Side, head: Head, names: tuple[str, str]) -> Iterator[Finding]:
    for record in voice.by_record().values():
        reduced = any(one.fact.role in _REDUCED for one in record)
        for kind, roles in ((Kind.CODE, (None,)), (Kind.PERCENT, ("discount", "up_to", "extra"))):
            said = [one for one in record if one.fact.kind is kind and one.fact.role in roles and one.fact.sure
                    and str(one.fact.value) not in _NO_REDUCTIONS]
            ours, theirs = _only_one(filter(first, said)), _only_one(filter(second, said))
            if (ours is None or theirs is None or comparable(ours) == comparable(theirs) or is_in_the_guide(case, ours)
                    or (reduced and kind is Kind.PERCENT) or (kind is Kind.CODE and _is_written_beside(voice, ours, theirs))):
                continue
            message = say("{said} in {first}, {other} in {second}", said=shown(ours), first=names[0], other=shown(theirs),
                          second=names[1])
            yield finding(head, ours, message, related=stated_here([theirs]))


def _is_written_beside(voice: Voice, ours: Statement, theirs: Statement) -> bool:
    """Whether either side has the other's code too, in words that do not call it one."""
    sides = ((ours, theirs), (theirs, ours))
    return any(one.block.part == other.part and (one.block.role in _TOLD_APART) == (other.role in _TOLD_APART)
               and shown(code) in other.chars for code, one in sides for other in voice.study.blocks)


def _only_one(statements: Iterable[Statement]) -> Statement | None:
    """The first of statements that all say one thing; None where they say several, or there are none."""
    said = {comparable(one): one for one in reversed(tuple(statements))}
    return next(iter(said.values())) if len(said) == 1 else None


def _cut_off(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        if voice.study.weight is not None and voice.study.weight > _MOST_BYTES and _is_mail(voice.asset):
            size = say("{size:.0f} KB", size=voice.study.weight / 1024)
            yield at(_LONG, voice, WHOLE, say("{size} of HTML; Gmail shows the first 102 KB and hides the rest behind a link",
                                              size=size),
                     found=size, expected=say("at most 102 KB"))


def _is_mail(asset: Asset) -> bool:
    return asset.format == "eml" or usual_channel(asset.channel) == "email"


RULES = (
    Rule(_PARTS.code, _PARTS.name, _PARTS.severity,
         "The text part of an e-mail makes another promise than its HTML part.",
         "Those who read plain text, and mail programs that show it as a preview, are told something else.",
         "text: 15% korting; HTML: 20% korting",
         "text and HTML: 20% korting", _parts_differ),
    Rule(_SUBJECT.code, _SUBJECT.name, _SUBJECT.severity,
         "The subject or preheader of an e-mail promises something else than the mail.",
         "Customers open a mail for one thing and find another.",
         "subject: 25% korting op alles; HTML: 20% korting op alles",
         "subject and HTML: 20% korting op alles", _subject_differs),
    Rule(_LONG.code, _LONG.name, _LONG.severity,
         "The HTML of an e-mail is longer than what Gmail shows.",
         "The terms and the link to unsubscribe stand at the end, and that is what is hidden.",
         "124 KB of HTML", "88 KB of HTML", _cut_off),
)
