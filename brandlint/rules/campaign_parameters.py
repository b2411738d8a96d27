"""What links carry for the statistics: campaign parameters against the guide, and against the other links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from urllib.parse import parse_qsl

from brandlint.facts.model import Kind
from brandlint.findings import Finding, Severity
from brandlint.guide.model import GuidePlace, Offer
from brandlint.linking.addresses import address_parts, host_of, page_of
from brandlint.linking.likeness import distance
from brandlint.rules.mentions import Mention, at, domain_of, mentions, own_domains
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, guide_says
from brandlint.translations import say

_DIFFERS = Head("CON012", "campaign-parameter-differs")
_MISSPELT = Head("CON013", "campaign-parameter-misspelt")
_MISSING = Head("CON014", "campaign-parameter-missing", Severity.WARNING)

_NAMES = ("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term", "utm_id")
_UNKNOWN = re.compile(r"[{}\[\]%*|\ue000]|^$")
"""A value that is filled in on sending."""
_YEAR = re.compile(r"20\d\d")
_LEAST_LETTERS = 4
_LEAST_LINKS = 3


def _parameters(one: Mention) -> dict[str, str]:
    if "?" not in one.value:
        return {}
    parts = address_parts(one.value.replace("&amp;", "&"))
    return dict(parse_qsl(parts.query, keep_blank_values=True)) if parts else {}


def _with(one: Mention, wrong: str, right: str) -> str | None:
    """An address with another parameter; None where it is written in another way than it is read, or is filled in later."""
    found = re.search(rf"(?<=[?&;]){re.escape(wrong)}" + ("" if wrong.endswith("=") else r"(?=[&#]|$)"), one.value)
    return None if found is None or "{" in right else one.value[:found.start()] + right + one.value[found.end():]


def _added(one: Mention, parameter: str) -> str | None:
    """An address with one more parameter, in front of what leads to a place in the page."""
    if "{" in parameter or _UNKNOWN.search(one.value):
        return None
    address, mark, inside = one.value.partition("#")
    return f"{address}{'&' if '?' in address else '?'}{parameter}{mark}{inside}"


def _own_links(case: Case) -> Iterator[tuple[Mention, dict[str, str]]]:
    """Links to the brand's own pages; every link where no guide says which those are."""
    own = own_domains(case)
    for one in mentions(case, Kind.URL):
        if one.is_link and (not own or domain_of(host_of(one.value)) in own):
            yield one, _parameters(one)


def _asks_for_any(case: Case) -> bool:
    """Whether the guide says of any offer which parameters its links have."""
    return any(offer.campaign_parameters for offer in case.guide.offers.values())


def _differing(case: Case) -> Iterator[Finding]:
    """Parameters of links to an offer that are not as the guide says."""
    for one, said in _own_links(case) if _asks_for_any(case) else ():
        offer = _offer_of(case, one, said)
        if offer is None:
            continue
        for name, pattern in offer.campaign_parameters.items():
            if name in said and not _UNKNOWN.search(said[name]) and not _fits(case, one, said[name], pattern):
                right = _filled(pattern, one)
                message = say("{name} is {said} here; the guide says {right}", name=name, said=said[name], right=right)
                yield at(_DIFFERS, one, message, expected=f"{name}={right}", subject=offer.id,
                         right=_with(one, f"{name}={said[name]}", f"{name}={right}"),
                         related=guide_says(_place(case, offer, name), right))


def _missing(case: Case) -> Iterator[Finding]:
    """The one link to an offer's page that lacks a parameter which all others to that page in its asset have."""
    beside: dict[tuple[str, str], list[tuple[Mention, dict[str, str]]]] = {}
    for one, said in _own_links(case) if _asks_for_any(case) else ():
        beside.setdefault((one.path, page_of(one.value)), []).append((one, said))
    for links in beside.values():
        offer = _offer_at(case, links[0][0]) if len(links) >= _LEAST_LINKS else None
        for name, pattern in offer.campaign_parameters.items() if offer else ():
            without = [one for one, said in links if name not in said and not any(map(_is_misspelt, said))]
            if offer and len(without) == 1:
                right = f"{name}={_filled(pattern, without[0])}"
                message = say("{name} is missing here; the other links to offer {id} have it", name=name, id=offer.id)
                yield at(_MISSING, without[0], message, expected=right, subject=offer.id, right=_added(without[0], right),
                         related=guide_says(_place(case, offer, name), right))


def _place(case: Case, offer: Offer, name: str) -> GuidePlace | None:
    return case.guide.place("offers", offer.id, "campaign_parameters", name)


def _offer_at(case: Case, one: Mention) -> Offer | None:
    """The one offer with parameters whose page a link leads to."""
    page = page_of(one.value)
    fitting = [offer for offer in case.guide.offers.values() if offer.campaign_parameters
               and any(page_of(url) == page for _, url in offer.url.items())]
    return fitting[0] if len({str(sorted(offer.campaign_parameters.items())) for offer in fitting}) == 1 else None


def _offer_of(case: Case, one: Mention, said: Mapping[str, str]) -> Offer | None:
    """The offer whose parameters a link should have: by its page, else the one whose campaign it nearly names."""
    if (offer := _offer_at(case, one)) is not None:
        return offer
    campaign = said.get("utm_campaign", "")
    return next((offer for offer in case.guide.offers.values() if (right := offer.campaign_parameters.get("utm_campaign"))
                 and (campaign == right or is_slip(campaign, right))), None) if campaign else None


def _filled(pattern: str, one: Mention) -> str:
    values = {"channel": one.channel, "locale": one.locale or "", "language": (one.locale or "").partition("-")[0],
              "country": (one.locale or "").partition("-")[2]}
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1]) or match.group(), pattern)


def _fits(case: Case, one: Mention, said: str, pattern: str) -> bool:
    """Whether a value is what a pattern asks for; a network may stand for its channel, and what is unknown may be anything."""
    if said.lower() == _filled(pattern, one).lower():
        return True
    if "{channel}" in pattern:
        networks = {record.channel or "" for voice in case.ledger.voices if voice.asset.path == one.path
                    for record in voice.study.records}
        channels = {voice.asset.channel for voice in case.ledger.voices} | {channel.name for channel in case.guide.channels}
        if said.lower() not in channels or said.lower() in {network.lower() for network in networks}:
            return not any(is_slip(said.lower(), channel) for channel in channels)
    return "{" in _filled(pattern, one)


def _misspelt(case: Case) -> Iterator[Finding]:
    """Names of parameters that no counter knows, and campaigns that are one slip away from what the other links have."""
    campaigns: list[tuple[Mention, str]] = []
    for one, said in _own_links(case):
        for name in said:
            if (right := _is_misspelt(name)) is not None:
                yield at(_MISSPELT, one, say("The parameter {name} is nearly {right}, which is what counters know", name=name,
                                             right=right), expected=right,
                         right=_with(one, f"{name}=", f"{right}="))
        if (campaign := said.get("utm_campaign", "")) and not _UNKNOWN.search(campaign) and _offer_of(case, one, said) is None:
            campaigns.append((one, campaign))
    yield from _odd_campaigns(campaigns)


@lru_cache(maxsize=1024)
def _is_misspelt(name: str) -> str | None:
    folded = name.lower().replace("-", "_")
    if folded in _NAMES or not folded.startswith(("utm", "umt", "ut_")):
        return name.lower() if name in (one.replace("_", "-") for one in _NAMES) else None
    return next((right for right in _NAMES if len(right) > 7 and distance(folded, right) <= 2), None)


def _odd_campaigns(campaigns: Sequence[tuple[Mention, str]]) -> Iterator[Finding]:
    links: dict[str, list[Mention]] = {}
    for one, campaign in campaigns:
        links.setdefault(campaign, []).append(one)
    for campaign, those in links.items():
        right = next((other for other in _most_used(links) if len(links[other]) >= max(_LEAST_LINKS, 2 * len(those))
                      and is_slip(campaign, other)), None)
        for one in those if right else ():
            yield at(_MISSPELT, one, say("utm_campaign is {campaign} here and {right} in {number} other links", campaign=campaign,
                                         right=right, number=len(links[right or ''])),
                     expected=f"utm_campaign={right}",
                     right=_with(one, f"utm_campaign={campaign}", f"utm_campaign={right}"))


def _most_used(links: Mapping[str, Sequence[Mention]]) -> Iterable[str]:
    return sorted(links, key=lambda campaign: (-len(links[campaign]), campaign))


def is_slip(said: str, right: str) -> bool:
    """Whether one word of a campaign's name has a slip in it, or its year is another one; "week-47" is no slip of "week-48"."""
    words, others = re.split(r"[-_.+ ]", said.lower()), re.split(r"[-_.+ ]", right.lower())
    differing = [(one, other) for one, other in zip(words, others, strict=False) if one != other]
    if said == right or len(words) != len(others) or len(differing) != 1:
        return said != right and len(right) >= 2 * _LEAST_LETTERS and said.replace("-", "_") == right.replace("-", "_")
    one, other = differing[0]
    if _YEAR.fullmatch(one) and _YEAR.fullmatch(other):
        return len(words) > 1
    letters = one.rstrip("0123456789"), other.rstrip("0123456789")
    same_number = one[len(letters[0]):] == other[len(letters[1]):]
    return same_number and min(map(len, letters)) >= _LEAST_LETTERS and distance(*letters) == 1


RULES = (
    Rule(_DIFFERS.code, _DIFFERS.name, _DIFFERS.severity,
         "A campaign parameter of a link to an offer is not what the guide says.",
         "The sales that it brings are counted for another campaign.",
         "https://lumen.example/winter?utm_campaign=winter-2025", "https://lumen.example/winter?utm_campaign=winter-2026",
         _differing),
    Rule(_MISSPELT.code, _MISSPELT.name, _MISSPELT.severity,
         "The name of a campaign parameter, or the campaign itself, is one slip away from what all others have.",
         "What is misspelt is counted as something of its own, or not at all.",
         "https://lumen.example/?utm_campain=winter-2026",
         "https://lumen.example/?utm_campaign=winter-2026", _misspelt),
    Rule(_MISSING.code, _MISSING.name, _MISSING.severity,
         "One link to an offer lacks a campaign parameter of the guide that all other links to it in the asset have.",
         "Nobody can tell what the asset has brought.",
         "https://lumen.example/winter", "https://lumen.example/winter?utm_campaign=winter-2026", _missing),
)
