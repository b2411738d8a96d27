"""Everything that asset and links say of how to reach somebody, in one shape: what, where, for which market."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from brandlint.documents.places import Place
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Related, Severity, Target, Wanted
from brandlint.guide.model import Locale
from brandlint.linking.addresses import host_of
from brandlint.linking.ledger import Ledger, Statement, Voice
from brandlint.restyling.contacts import phones
from brandlint.rules.model import Case
from brandlint.rules.wording import Head
from brandlint.translations import Said

_KINDS = frozenset({Kind.PHONE, Kind.EMAIL, Kind.URL})
_NATIONAL = 7
"""Digits at the end that two ways of writing one telephone number share at least."""
_AREA_CODE_ASIDE = re.compile(r"\(0\)")
_TWO_PART_ENDINGS = frozenset("""
    co.uk org.uk me.uk ac.uk gov.uk co.za org.za web.za co.nz com.au net.au org.au com.br co.jp co.in com.tr com.mx co.il
    com.sg co.kr or.at co.at gv.at""".split())


class Mention(NamedTuple):
    """A telephone number, an e-mail address, a web address.

    Attributes:
        kind: PHONE, EMAIL or URL.
        value: as facts have it; of a link the number, mailbox or address that it leads to.
        shown: as it stands in the asset.
        market: the market that it speaks to; `declared` where the asset says so.
        sentence, block: the text around it; empty for a link.
        number: of its block; None for a link.
        sure: whether it may be held against something.
        text, start: as in its fact; nothing for a link.
    """

    kind: Kind
    value: str
    shown: str
    path: str
    place: Place
    channel: str
    market: Locale | None
    declared: bool
    record: int
    part: str | None
    sentence: str
    block: str
    number: int | None
    sure: bool
    text: str = ""
    start: int = 0

    @property
    def locale(self) -> str | None:
        return self.market.code if self.market else None

    @property
    def is_link(self) -> bool:
        return self.number is None


def mentions(case: Case, kind: Kind) -> Iterator[Mention]:
    """All mentions of a kind, asset by asset: first what the text says, then where links lead."""
    return iter(case.ledger.derived(_by_kind).get(kind, ()))


def addresses(ledger: Ledger) -> tuple[Mention, ...]:
    """Every web address once: a text that is its own link is said and linked at one place."""
    found: dict[tuple[str, Place], Mention] = {}
    for one in ledger.derived(_by_kind).get(Kind.URL, ()):
        found.setdefault((one.path, one.place), one)
    return tuple(found.values())


def _by_kind(ledger: Ledger) -> dict[Kind, list[Mention]]:
    found: dict[Kind, list[Mention]] = defaultdict(list)
    for voice in ledger.voices:
        for one in (*(_said(one) for one in voice.statements if one.fact.kind in _KINDS), *linked(voice)):
            found[one.kind].append(one)
    return found


def _said(one: Statement) -> Mention:
    words = " ".join(one.fact.text.split())
    value = str(one.fact.value)
    if one.fact.kind is Kind.PHONE and one.market is not None and one.market.country:
        value = _dialled_in(one.market.country, value, words)
    return Mention(one.fact.kind, value, words, one.path, one.place, one.channel, one.market, one.market_declared,
                   one.block.record, one.block.part, one.sentence, one.block.chars, one.fact.block, one.fact.sure,
                   one.fact.text, one.fact.start)


def _dialled_in(country: str, value: str, text: str) -> str:
    """A number that is written without its country, in the country of its market: the text alone told but its language's."""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(country)
    if not code or text.lstrip("( ").startswith(("+", "00")) or value.startswith(f"+{code}"):
        return value
    return f"+{code}{digits_of(text)}"


def linked(voice: Voice) -> Iterator[Mention]:
    """Where the links of an asset lead; those whose address is not known before sending are left out."""
    if not voice.study.links:
        return
    asset, markets = voice.asset, {one.block.record: (one.market, one.market_declared) for one in voice.statements}
    for link in voice.study.links:
        url = link.url.strip()
        found = _target(url)
        if found is not None:
            market, declared = markets.get(link.record, (voice.market, False))
            yield Mention(*found, url, asset.path, link.place, asset.channel, market, declared, link.record,
                          None, "", "", None, True)


def _target(url: str) -> tuple[Kind, str] | None:
    scheme, _, rest = url.partition(":")
    match scheme.lower():
        case "mailto":
            mailbox = unquote(rest.partition("?")[0]).strip().lower()
            return (Kind.EMAIL, mailbox) if re.fullmatch(r"[\w.+-]+@[\w.-]+\.\w+", mailbox) else None
        case "tel":
            digits = re.sub(r"[^\d+]", "", unquote(rest))
            return (Kind.PHONE, digits) if len(digits) >= _NATIONAL else None
        case "http" | "https":
            return Kind.URL, url
    return None


@lru_cache(maxsize=1024)
def domain_of(host: str) -> str:
    """The domain that somebody registered for a host: "shop.lumen.co.uk" is of "lumen.co.uk"."""
    labels = host.split(".")
    size = 3 if ".".join(labels[-2:]) in _TWO_PART_ENDINGS else 2
    return ".".join(labels[-size:])


def own_domains(case: Case) -> frozenset[str]:
    """The domains of the brand, by its guide: of its website, its mailboxes, its products and its offers."""
    guide = case.guide
    urls = [url for source in (guide.contacts.website, *(one.url for one in guide.products.values()),
                               *(one.url for one in guide.offers.values())) for _, url in source.items()]
    hosts = [host_of(url) for url in urls] + [mailbox.rpartition("@")[2].lower() for _, mailbox in guide.contacts.email.items()]
    return frozenset(domain_of(host) for host in hosts if "." in host)


def digits_of(number: str) -> str:
    """The digits of a telephone number without the zeros in front and a "(0)" in it."""
    return re.sub(r"\D", "", _AREA_CODE_ASIDE.sub("", number)).lstrip("0")


def is_same_number(one: str, other: str) -> bool:
    """Whether two ways of writing, one of them perhaps without the country, are the same telephone number."""
    shorter, longer = sorted((digits_of(one), digits_of(other)), key=len)
    return len(shorter) >= _NATIONAL and longer.endswith(shorter) and len(longer) - len(shorter) <= 3


def at(head: Head, one: Mention, message: Said, *, expected: str | None = None, subject: str | None = None,
       related: Iterable[Related] = (), severity: Severity | None = None, right: str | None = None) -> Finding:
    """A finding at the place of a mention; `right` is the number, mailbox or address that should stand there."""
    return Finding(head.code, head.name, severity or head.severity, message, one.path, one.place, one.channel, one.locale,
                   subject, one.shown, expected, tuple(related), wanted=_wanted(one, right))


def _wanted(one: Mention, right: str | None) -> Wanted | None:
    if right is None:
        return None
    if one.is_link:
        return Wanted(Target.LINK, one.place, one.shown, _as_link(one, right))
    return Wanted(Target.FACT, one.place, one.text, right, one.start)


def _as_link(one: Mention, right: str) -> str:
    """Where a link of the same kind leads that is right: a number as one dials it, a mailbox with what goes on behind it."""
    scheme, _, rest = one.shown.partition(":")
    if one.kind is Kind.PHONE:
        return f"{scheme}:{_dialled(rest, right)}"
    return f"{scheme}:{right}{rest[len(rest.partition('?')[0]):]}" if one.kind is Kind.EMAIL else right


def _dialled(said: str, right: str) -> str:
    """A number as it is dialled, with the country and the signs that the wrong one had."""
    return next(phones(said, right), right)
