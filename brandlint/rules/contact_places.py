"""Where and when: accounts on social networks, postal addresses and opening hours against the guide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from brandlint import facts
from brandlint.facts.model import Kind
from brandlint.findings import Finding
from brandlint.linking.addresses import address_parts, host_of
from brandlint.linking.ledger import Statement
from brandlint.linking.likeness import distance
from brandlint.linking.names import fold
from brandlint.rules.mentions import at, digits_of, domain_of, is_same_number, mentions
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import Scopes
from brandlint.rules.wording import Head, finding, guide_says
from brandlint.translations import say

_HANDLE = Head("CON003", "social-account-differs")
_ADDRESS = Head("CON004", "address-differs")
_HOURS = Head("CON005", "opening-hours-differ")

_NETWORKS = {"instagram.com": "instagram", "facebook.com": "facebook", "fb.com": "facebook", "twitter.com": "x", "x.com": "x",
             "tiktok.com": "tiktok", "youtube.com": "youtube", "linkedin.com": "linkedin", "pinterest.com": "pinterest",
             "threads.net": "threads", "snapchat.com": "snapchat"}
_BEFORE_NAME = frozenset({"company", "c", "user", "add", "showcase", "channel"})
_NO_ACCOUNT = frozenset({"sharer", "sharer.php", "share", "intent", "p", "reel", "reels", "stories", "explore", "hashtag",
                         "watch", "pin", "dialog", "events", "groups", "pages", "home", "plugins", "tr", "i", "search",
                         "sharearticle"})
_LEAST_LETTERS = 5


def _accounts(case: Case) -> Iterator[Finding]:
    """Accounts that are one slip away from the brand's; those of others (makers, partners, other countries) are theirs."""
    social = {network: name.lstrip("@").lower() for network, name in case.guide.contacts.social.items()}
    for one in mentions(case, Kind.URL) if social else ():
        network = _NETWORKS.get(domain_of(host_of(one.value)))
        said, right = _account_in(one.value), social.get(network or "") or (social.get("twitter") if network == "x" else None)
        if network and said and right and _is_slip(said, right):
            yield at(_HANDLE, one, say("This leads to {said} on {network}; the guide says {right}", said=said, network=network,
                                       right=right), expected=right, subject="social",
                     right=_with_account(one.value, said, right),
                     related=guide_says(case.guide.place("contacts", "social", network), right))
    for statement in case.ledger.of(Kind.HANDLE) if social else ():
        said = str(statement.fact.value)
        near = next((right for right in social.values() if _is_slip(said, right)), None)
        if near is not None and said not in social.values() and statement.fact.sure:
            message = say("The account is @{said} here; the guide says @{near}", said=said, near=near)
            yield finding(_HANDLE, statement, message, expected=near, right=near, subject="social",
                          related=guide_says(case.guide.place("contacts", "social"), near))


def _account_in(url: str) -> str | None:
    parts = address_parts(url)
    steps = [unquote(step).lower() for step in parts.path.split("/") if step] if parts else []
    if steps and steps[0] in _BEFORE_NAME:
        steps = steps[1:]
    name = steps[0].lstrip("@") if steps else ""
    return name if re.fullmatch(r"[\w.-]{2,60}", name) and name not in _NO_ACCOUNT else None


def _with_account(url: str, said: str, right: str) -> str | None:
    """An address with another account; None where its name does not stand in it as it is."""
    at = url.lower().rfind(said)
    return f"{url[:at]}{right}{url[at + len(said):]}" if at >= 0 else None


def _is_slip(said: str, right: str) -> bool:
    """Whether a name is another one with a letter or two wrong; one that goes on behind it is another account."""
    if said == right or len(right) < _LEAST_LETTERS or said.startswith(right) or right.startswith(said):
        return False
    return distance(said, right) <= (1 if len(right) < 9 else 2)


def _addresses(case: Case) -> Iterator[Finding]:
    """Postal addresses that are nearly the guide's; stores have addresses of their own."""
    rights = [value for _, value in case.guide.contacts.address.items()]
    folded = [_plain(value) for value in rights]
    for one in case.ledger.of(Kind.ADDRESS) if rights else ():
        said = _plain(str(one.fact.value))
        if not one.fact.sure or any(said in right or right in said for right in folded):
            continue
        near = next((right for right, plain in zip(rights, folded, strict=True) if _is_near_address(said, plain)), None)
        if near is not None:
            message = say("The address is {said} here; the guide says {near}", said=" ".join(one.fact.text.split()), near=near)
            yield finding(_ADDRESS, one, message, expected=near, right=near, subject="address",
                          related=guide_says(case.guide.place("contacts", "address"), near))


def _plain(address: str) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"(?<=\d{4}) (?=[a-z]{2}\b)", "", fold(address))))


def _is_near_address(said: str, right: str) -> bool:
    """Whether two addresses have the same words but for a slip, or the same words but for one number."""
    if distance(said, right) <= 2:
        return True
    words, others = said.split(), right.split()
    differing = [(one, other) for one, other in zip(words, others, strict=False) if one != other]
    return len(words) == len(others) and len(differing) == 1 and all(any(map(str.isdigit, word)) for word in differing[0])


def _hours(case: Case) -> Iterator[Finding]:
    """Hours of customer service: they stand beside the guide's number or mailbox, and by no address of a store."""
    if not case.guide.contacts.hours:
        return
    for voice in case.ledger.voices:
        stated = [one for one in voice.statements if one.fact.kind is Kind.HOURS and one.fact.sure]
        scopes = Scopes(voice) if stated else None
        for one in stated:
            right = case.guide.contacts.hours.get(one.locale)
            allowed = _read_hours(right, one.locale) if right else ()
            said = str(one.fact.value)
            same_days = any(_days(value) == _days(said) for value in allowed)
            if scopes and right and same_days and not _spans(said) <= _spans(*allowed) and _is_of_service(case, scopes, one):
                message = say("The opening hours are {said} here; the guide says {right}", said=" ".join(one.fact.text.split()),
                              right=right)
                place = case.guide.place("contacts", "hours", one.locale or "")
                yield finding(_HOURS, one, message, expected=right, right=right, subject="hours",
                              related=guide_says(place, right))


def _read_hours(text: str, locale: str | None) -> tuple[str, ...]:
    return tuple(str(fact.value) for fact in facts.read(text, locale, (), None) if fact.kind is Kind.HOURS)


def _days(hours: str) -> str:
    return hours.partition(" ")[0]


def _spans(*values: str) -> frozenset[str]:
    """The stretches of some hours, each with its days: those before a break and after it may be told together or apart."""
    told = (value.partition(" ") for value in values)
    return frozenset(f"{days} {span}" for days, _, spans in told for span in spans.split(","))


def _is_of_service(case: Case, scopes: Scopes, one: Statement) -> bool:
    """Whether the narrowest text around hours that names a number or a mailbox names the guide's, and no address."""
    contacts = case.guide.contacts
    for scope in scopes.around(one):
        if scope.holds(Kind.ADDRESS):
            return False
        reached = [other for other in scope.statements if other.fact.kind in (Kind.PHONE, Kind.EMAIL)]
        if reached:
            return any(_is_the_guides(other, contacts.phone.items(), contacts.email.items()) for other in reached)
    return False


def _is_the_guides(one: Statement, phones: Iterator[tuple[str, str]], mailboxes: Iterator[tuple[str, str]]) -> bool:
    said = str(one.fact.value)
    if one.fact.kind is Kind.PHONE:
        return any(is_same_number(said, right) for _, right in phones if digits_of(right))
    return any(said == right.lower() for _, right in mailboxes)


RULES = (
    Rule(_HANDLE.code, _HANDLE.name, _HANDLE.severity,
         "An account on a social network is one slip of the pen away from the brand's.",
         "A look-alike account belongs to somebody else, at worst to a swindler.",
         "https://www.instagram.com/lumenlihgt", "https://www.instagram.com/lumenlight", _accounts),
    Rule(_ADDRESS.code, _ADDRESS.name, _ADDRESS.severity,
         "A postal address is nearly the guide's: a number or a letter differs.",
         "Letters and parcels come back, and a legal notice with a wrong address is none.",
         "Kerkstraat 21, 1017 GA Amsterdam", "Kerkstraat 12, 1017 GA Amsterdam", _addresses),
    Rule(_HOURS.code, _HOURS.name, _HOURS.severity,
         "The hours of customer service, beside its number or mailbox, are not the guide's.",
         "People call and hear that nobody is there.",
         "Bel 020 794 6012, ma-vr 9.00-18.00", "Bel 020 794 6012, ma-vr 9.00-17.30", _hours),
)
