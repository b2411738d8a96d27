"""How to reach the brand: telephone numbers, mailboxes, accounts, postal addresses and hours against the guide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from brandlint.facts.desks import is_service_mailbox, other_desks
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import ByLocale
from brandlint.linking.likeness import distance, is_near
from brandlint.rules.mentions import Mention, at, digits_of, domain_of, is_same_number, mentions, own_domains
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, guide_says, here
from brandlint.translations import Said, say

_PHONE = Head("CON001", "phone-differs")
_EMAIL = Head("CON002", "email-differs")
_LEAST_VOICES = 2
"""Assets that must agree before one that differs by a slip of the pen is the odd one out."""
_DIRECTORY = 100
"""Different numbers or mailboxes of a market from which on they are a list of them."""


class _Right(NamedTuple):
    """A value of the guide, and the locale (or "*") under which it stands there."""

    key: str
    value: str


def _rights(values: ByLocale[str]) -> list[_Right]:
    return [_Right(key, value) for key, value in values.items()]


def _own(values: ByLocale[str], one: Mention) -> str | None:
    """The guide's value for the market of a mention; of a bare language, the one of its locales where there is only one."""
    if one.market is None:
        return None
    found = values.get(one.market.code)
    if found is None and one.market.country is None:
        same = {value for key, value in values.items() if key.startswith(f"{one.market.language}-")}
        found = same.pop() if len(same) == 1 else None
    return found


def is_slip(said: str, right: str) -> bool:
    """Whether two numbers differ as they do by a slip: one digit more, less or other, or digits that changed places."""
    if is_same_number(said, right):
        return False
    first, second = digits_of(said), digits_of(right)
    shorter = min(len(first), len(second))
    if shorter != max(len(first), len(second)) and shorter >= 7:
        tail = max(first, second, key=len)[-shorter:]
        alike = _is_near(min(first, second, key=len), tail)
        return alike or distance(first, second) == 1
    return shorter >= 7 and _is_near(first, second)


def _is_near(first: str, second: str) -> bool:
    apart = distance(first, second)
    return apart == 1 or (apart == 2 and sorted(first) == sorted(second))


def _how(said: str, right: str) -> str:
    first, second = digits_of(said), digits_of(right)
    if len(first) != len(second) and abs(len(first) - len(second)) == 1 and distance(first, second) == 1:
        return say("a digit is missing") if len(first) < len(second) else say("it has a digit too many")
    return say("digits changed places") if sorted(first[-7:]) == sorted(second[-7:]) else say("one digit differs")


def _by_asset(found: Iterable[Mention]) -> Iterator[list[Mention]]:
    for _, group in groupby(found, key=lambda one: one.path):
        yield list(group)


def _phones(case: Case) -> Iterator[Finding]:
    rights = _rights(case.guide.contacts.phone)
    if not rights:
        yield from _odd_ones(case, _PHONE, Kind.PHONE, is_slip, say("The telephone number"))
        return
    apart = _of_other_desks(case, rights)
    for group in _by_asset(mentions(case, Kind.PHONE)):
        listed = {right.value for one in group for right in rights if is_same_number(one.value, right.value)}
        for one in group:
            if one.sure and digits_of(one.value) not in apart:
                yield from _phone(case, one, group, rights, listed)


def _of_other_desks(case: Case, rights: Sequence[_Right]) -> set[str]:
    """Numbers that several assets state, each beside the guide's own: they belong to another desk."""
    beside: dict[str, list[bool]] = {}
    for group in _by_asset(mentions(case, Kind.PHONE)):
        with_right = any(is_same_number(one.value, right.value) for one in group for right in rights)
        for number in {digits_of(one.value) for one in group}:
            beside.setdefault(number, []).append(with_right)
    return {number for number, assets in beside.items() if len(assets) > 1 and all(assets)}


def _phone(case: Case, one: Mention, group: Sequence[Mention], rights: Sequence[_Right], listed: set[str]) -> Iterator[Finding]:
    own = _own(case.guide.contacts.phone, one)
    known = [right for right in rights if is_same_number(one.value, right.value)]
    if known:
        if own and one.declared and len(listed) == 1 and own not in listed and _is_foreign(own, known[0].value):
            message = say("{shown} is the number for {key}; for {locale} the guide says {own}", shown=one.shown, key=known[0].key,
                          locale=one.locale, own=own)
            yield _of_guide(case, _PHONE, one, "phone", message, own)
        return
    near = [right.value for right in rights if is_slip(one.value, right.value)]
    right = own if own in near else (near[0] if near else None)
    if right is None:
        right = own if own and _is_for_customers(case, one, group) else None
        if right is not None:
            message = say("{shown} is not the telephone number of the guide: {right}", shown=one.shown, right=right)
            yield _of_guide(case, _PHONE, one, "phone", message, right)
        return
    if not _is_beside(one, group, right) and not other_desks().search(one.sentence):
        message = say("The telephone number is {shown} here; the guide says {right} ({how})", shown=one.shown, right=right,
                      how=_how(one.value, right))
        yield _of_guide(case, _PHONE, one, "phone", message, right)


def _is_foreign(own: str, said: str) -> bool:
    """Whether two numbers are of two countries: a reader may still call one of the same country."""
    return digits_of(own)[:2] != digits_of(said)[:2]


def _is_beside(one: Mention, group: Sequence[Mention], right: str) -> bool:
    """Whether the guide's number stands in the same paragraph: then the other is a second line."""
    return one.number is not None and any(other.number == one.number and is_same_number(other.value, right) for other in group)


def _is_for_customers(case: Case, one: Mention, group: Sequence[Mention]) -> bool:
    """Whether a number that is unlike the guide's still takes its place: beside the guide's mailbox, the only one there."""
    mailboxes = [mailbox.lower() for _, mailbox in case.guide.contacts.email.items()]
    alone = len({digits_of(other.value) for other in group}) == 1
    return alone and not one.is_link and any(mailbox in one.block.lower() for mailbox in mailboxes) and not (
        other_desks().search(one.block))


def _of_guide(case: Case, head: Head, one: Mention, key: str, message: Said, right: str) -> Finding:
    place = case.guide.place("contacts", key, one.locale or "*") or case.guide.place("contacts", key)
    return at(head, one, message, expected=right, right=right, subject=key, related=guide_says(place, right))


def _emails(case: Case) -> Iterator[Finding]:
    rights = _rights(case.guide.contacts.email)
    if not rights:
        yield from _odd_ones(case, _EMAIL, Kind.EMAIL, _is_slip_of_mailbox, say("The e-mail address"))
        return
    domains = own_domains(case)
    values = {right.value.lower() for right in rights}
    for group in _by_asset(mentions(case, Kind.EMAIL)):
        for one in group:
            if one.value not in values and one.sure:
                yield from _email(case, one, group, rights, domains)


def _email(case: Case, one: Mention, group: Sequence[Mention], rights: Sequence[_Right],
           domains: frozenset[str]) -> Iterator[Finding]:
    own = (_own(case.guide.contacts.email, one) or rights[0].value).lower()
    near = next((right.value.lower() for right in rights if _is_slip_of_mailbox(one.value, right.value.lower())), None)
    if near is not None and not other_desks().search(one.sentence):
        message = say("The e-mail address is {shown} here; the guide says {near}", shown=one.shown, near=near)
        yield _of_guide(case, _EMAIL, one, "email", message, near)
        return
    name, _, host = one.value.partition("@")
    beside = any(other.value == own and other.record == one.record and other.number == one.number for other in group)
    if domain_of(host) in domains and is_service_mailbox(name) and not beside and not other_desks().search(one.sentence):
        message = say("The e-mail address is {shown} here; the guide says {own}", shown=one.shown, own=own)
        yield _of_guide(case, _EMAIL, one, "email", message, own)


def _is_slip_of_mailbox(said: str, right: str) -> bool:
    """Whether a mailbox differs from another by a slip: a letter or two in its domain, one in its name."""
    if said == right:
        return False
    (name, _, host), (other_name, _, other_host) = said.partition("@"), right.partition("@")
    if host == other_host:
        return name != other_name and len(other_name) >= 4 and is_near(name, other_name, 1) and not _is_plural(name, other_name)
    in_host = len(other_host) >= 6 and is_near(host, other_host, 1 if len(other_host) < 12 else 2)
    return in_host and is_near(name, other_name, 1)


def _is_plural(one: str, other: str) -> bool:
    """Whether a name is another one with a letter behind it: "service" and "services" may both be there."""
    return one.startswith(other) or other.startswith(one)


def _odd_ones(case: Case, head: Head, kind: Kind, slip: Callable[[str, str], bool], what: str) -> Iterator[Finding]:
    """Where the guide says nothing: what differs by a slip from what other assets of a market say; a tie is one warning."""
    by_market: dict[str, list[Mention]] = {}
    for one in mentions(case, kind):
        if one.sure:
            by_market.setdefault(one.locale or "", []).append(one)
    for group in by_market.values():
        yield from _odd_in_market(group, head, slip, what)


def _odd_in_market(group: Sequence[Mention], head: Head, slip: Callable[[str, str], bool], what: str) -> Iterator[Finding]:
    """Several that are all nearly alike are lines of one exchange, not slips; a directory has no number that is usual."""
    said: dict[str, list[Mention]] = {}
    for one in group:
        said.setdefault(digits_of(one.value) if one.kind is Kind.PHONE else one.value, []).append(one)
    if len(said) > _DIRECTORY:
        return
    ranked = sorted(said.items(), key=lambda item: (-_voices(item[1]), item[0]))
    slips_of = cache(lambda right: sum(slip(other, right) for other in said))
    for at_rank, (value, those) in enumerate(ranked):
        right = next((other for other, _ in ranked[:at_rank] if slip(value, other)), None)
        alike = slips_of(right) if right else 0
        if right is None or alike > 1 or any(_paragraph(one) in {_paragraph(other) for other in said[right]} for one in those):
            continue
        tie = _voices(those) >= _voices(said[right]) or _voices(said[right]) < _LEAST_VOICES
        yield from _odd(head, those[-1:] if tie else those, said[right], what, tie)


def _odd(head: Head, those: Sequence[Mention], others: Sequence[Mention], what: str, tie: bool) -> Iterator[Finding]:
    right = others[0].shown
    for one in those:
        elsewhere = [Related(other.path, other.place, here(other.shown)) for other in _one_an_asset(others)
                     if other.path != one.path]
        yield at(head, one, say("{what} is {shown} here and {right} elsewhere", what=what, shown=one.shown, right=right),
                 expected=None if tie else right,
                 right=None if tie else right, related=elsewhere[:3], severity=Severity.WARNING if tie else Severity.ERROR)


def _voices(group: Sequence[Mention]) -> int:
    return len({one.path for one in group})


def _paragraph(one: Mention) -> tuple[str, int | None, int]:
    return one.path, one.number, one.record


def _one_an_asset(group: Sequence[Mention]) -> list[Mention]:
    first: Mapping[str, Mention] = {one.path: one for one in reversed(group)}
    return [first[path] for path in sorted(first)]


RULES = (
    Rule(_PHONE.code, _PHONE.name, _PHONE.severity,
         "A telephone number is not the guide's for its market, or is one slip of the pen away from what other assets say.",
         "Customers with a question reach nobody, or somebody else's living room.",
         "Vragen? Bel 020 794 6021", "Vragen? Bel 020 794 6012", _phones),
    Rule(_EMAIL.code, _EMAIL.name, _EMAIL.severity,
         "An e-mail address is not the guide's, or is one slip of the pen away from what other assets say.",
         "What customers write there is read by nobody.",
         "Mail info@lumen.example", "Mail service@lumen.example", _emails),
)

