"""Where QR codes lead, and what the guide says of it: its pages, its hosts, the offers that an asset states."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from brandlint.facts.model import Kind
from brandlint.guide.model import Guide, Offer
from brandlint.linking.addresses import address_parts, page_of
from brandlint.linking.coded import guide_pages
from brandlint.linking.ledger import Ledger, Voice
from brandlint.linking.likeness import distance

ELSEWHERE = frozenset("""
    facebook.com instagram.com tiktok.com youtube.com youtu.be linkedin.com pinterest.com x.com twitter.com threads.net
    whatsapp.com wa.me t.me snapchat.com apple.com google.com goo.gl maps.app.goo.gl g.page spotify.com vimeo.com
    trustpilot.com bit.ly tinyurl.com t.ly ow.ly rebrand.ly qr.link qrco.de qr.codes linktr.ee page.link onelink.me
    app.link mailchi.mp forms.gle eventbrite.com""".split())
"""Sites that campaigns lead to beside their own: networks, shops of apps, maps, services that shorten addresses."""

_PLACEHOLDER_HOSTS = frozenset({"example.com", "example.org", "example.net", "localhost", "yourdomain.com", "domain.com",
                                "site.com", "website.com", "test.com", "127.0.0.1", "0.0.0.0"})
_TEST_LABEL = re.compile(r"(?:staging|stage|stg|test|testing|dev|develop|development|acc|accept|acceptance|acceptatie|preview|"
                         r"uat|sandbox|qa|local)\d{0,2}")
_TEST_END = (".local", ".test", ".internal", ".localhost", ".ngrok.io", ".ngrok-free.app", ".vercel.app", ".netlify.app")


class Page(NamedTuple):
    """A page of the guide: what it is of, for which locale ("*" for all), its address and that without parameters."""

    owner: str
    locale: str
    url: str
    page: str


class Targets:
    """The pages and hosts that a guide knows."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.pages = tuple(Page(owner, locale, url, page_of(url)) for owner, locale, url in guide_pages(guide) if page_of(url))

    @cached_property
    def hosts(self) -> frozenset[str]:
        """The brand's own hosts, without "www."."""
        urls = [one.url for one in self.pages] + [url for _, url in self.guide.contacts.website.items()]
        return frozenset(host for host in map(host_of, urls) if host)

    def is_own(self, host: str) -> bool:
        """Whether a host is one of the brand's, or lies below one."""
        return any(host == own or host.endswith(f".{own}") or _site(host) == _site(own) for own in self.hosts)

    def known(self, page: str) -> list[Page]:
        return [one for one in self.pages if one.page == page]

    def nearly(self, page: str) -> Page | None:
        """The one page of the guide that an address nearly is: a typing error, two letters that changed places."""
        host, _, path = page.partition("/")
        rated = []
        for one in self.pages:
            own_host, _, own_path = one.page.partition("/")
            if host == own_host and own_path and len(own_path) > 3:
                rated.append((distance(path, own_path), one.page, one))
        rated.sort(key=lambda each: each[:2])
        if not rated or not 0 < rated[0][0] <= _most_errors(rated[0][1]):
            return None
        return rated[0][2] if len(rated) == 1 or rated[1][1] == rated[0][1] or rated[1][0] > rated[0][0] else None

    def nearly_own(self, host: str) -> str | None:
        """The brand's host that a host nearly is."""
        near = sorted((distance(host, own), own) for own in self.hosts)
        return near[0][1] if near and 0 < near[0][0] <= 2 and len(host) > 6 else None


def _most_errors(page: str) -> int:
    return 2 if len(page.partition("/")[2]) > 6 else 1


def host_of(url: str) -> str:
    """The host of an address in lower case, without "www."."""
    return page_of(url).partition("/")[0].partition(":")[0]


def _site(host: str) -> str:
    """The name that is registered, about: the last two labels, or three where the last two are short ("co.uk")."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])


def leads_elsewhere(host: str) -> bool:
    """Whether a host is a network, a shop of apps or the like, where nothing can be said of it."""
    return any(host == one or host.endswith(f".{one}") for one in ELSEWHERE)


def unfinished(url: str, own: frozenset[str]) -> bool:
    """Whether an address was never meant for customers: a placeholder, a test environment."""
    host = host_of(url)
    if host in own:
        return False
    if host in _PLACEHOLDER_HOSTS or host.endswith(_TEST_END) or re.fullmatch(r"(?:10|192\.168|172\.\d+)(?:\.\d+){2,3}", host):
        return True
    labels = host.split(".")[:-2]
    return any(_TEST_LABEL.fullmatch(part) for label in labels for part in label.split("-"))


def offers_stated(guide: Guide, ledger: Ledger, voice: Voice) -> list[Offer]:
    """The offers that an asset speaks of: by their code, their barcode or what it states of them."""
    ids = dict.fromkeys(subject for statement in (*voice.statements, *voice.codes) for subject in statement.subjects
                        if subject in guide.offers and (len(statement.subjects) == 1 or statement.kind is Kind.CODE))
    return [guide.offers[one] for one in ids]


def scheme_of(url: str) -> str:
    parts = address_parts(url)
    return (parts.scheme if parts else "").lower()
