"""Where links lead: look-alike hosts, hosts for testing, http, another product, another address than the one that is shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from ipaddress import ip_address

from brandlint.documents.locales import locale_named
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Severity
from brandlint.linking.addresses import host_of, page_of
from brandlint.linking.ledger import Voice
from brandlint.linking.likeness import distance
from brandlint.linking.names import fold
from brandlint.rules.mentions import (
    Mention,
    addresses,
    at,
    digits_of,
    domain_of,
    is_same_number,
    linked,
    mentions,
    own_domains,
)
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, guide_says, name_of
from brandlint.study import LinkTarget
from brandlint.translations import say

_HOST = Head("CON006", "look-alike-host")
_TEST = Head("CON007", "host-for-testing")
_INSECURE = Head("CON008", "link-without-https", Severity.WARNING)
_SHOWN = Head("CON009", "link-shows-another-address")
_PRODUCT = Head("CON010", "link-leads-to-another-product")
_PAGE = Head("CON011", "page-misspelt")
_LANGUAGE = Head("CON016", "link-leads-to-another-language", Severity.WARNING)

_TESTING = re.compile(r"(?:.*[.-])?(?:staging|stg|acc|acceptance|acceptatie|uat|test|tst|testing|dev|develop|development|preprod"
                      r"|sandbox)\d{0,2}(?:[.-].*)?")
_PLACEHOLDERS = frozenset({"example.com", "example.org", "example.net", "yourdomain.com", "yoursite.com", "domain.com",
                           "website.com"})
_TUNNELS = ("ngrok.io", "ngrok-free.app", "ngrok.app", "localtunnel.me", "trycloudflare.com", "loca.lt")
_MAILBOX = re.compile(r"[\w.+-]+@[\w.-]+\.\w{2,}")
_NUMBER = re.compile(r"\+?\(?\d[\d\s()./-]{5,}\d")
_STEP = re.compile(r"[/-]")
_LEAST_LETTERS = 5
_FEWEST_LETTERS = 4
_LONG_NAME = 9
_MOST_LINKS = 3
"""Links of an entry of one product: its page, perhaps with parameters or for an app."""


def _hosts(case: Case) -> Iterator[Finding]:
    """Hosts that are one slip away from one of the brand's own."""
    own = own_domains(case) or _own_by_majority(case)
    for one in case.ledger.derived(addresses):
        domain = domain_of(host_of(one.value.rpartition("@")[2] if one.kind is Kind.EMAIL else one.value))
        right = None if domain in own else next((other for other in sorted(own) if is_look_alike(domain, other)), None)
        if right is not None and one.kind is Kind.URL:
            place = case.guide.place("contacts", "website")
            yield at(_HOST, one, say("{domain} is nearly the brand's own {right}", domain=domain, right=right), expected=right,
                     subject="website",
                     right=_with_host(one, domain, right), related=guide_says(place, right))


def _with_host(one: Mention, wrong: str, right: str) -> str | None:
    """An address in which a host or page is another one; None where it does not stand in it as it is."""
    at = one.value.lower().find(wrong.lower())
    return f"{one.value[:at]}{right}{one.value[at + len(wrong):]}" if at >= 0 else None


def _own_host(case: Case, domain: str) -> str:
    """The host that the guide's own addresses on a domain have, with "www." where they do."""
    hosts = [part for _, url in case.guide.contacts.website.items() if (part := url.partition("//")[2].partition("/")[0])]
    return next((host for host in hosts if domain_of(host_of(host)) == domain), domain)


def _own_by_majority(case: Case) -> frozenset[str]:
    """Without a guide: the domain that most assets name, where at least three do and no other comes near."""
    assets: Counter[str] = Counter()
    for domains in _domains_by_asset(case).values():
        assets.update(domains)
    ranked = assets.most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return frozenset()
    return frozenset({ranked[0][0]})


def _domains_by_asset(case: Case) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in mentions(case, Kind.URL):
        if host := host_of(one.value):
            found.setdefault(one.path, set()).add(domain_of(host))
    return found


def is_look_alike(domain: str, own: str) -> bool:
    """Whether a domain is another one with a letter or two wrong, or with a dash more or less."""
    name, _, ending = domain.partition(".")
    own_name, _, own_ending = own.partition(".")
    if name == own_name:
        # "lumen.nl" beside "lumen.com" may be another country's; "lumen.cmo" is nobody's.
        return ending != own_ending and len(own_ending) > 2 and len(ending) > 2 and distance(ending, own_ending) == 1
    if ending != own_ending or len(own_name) < _LEAST_LETTERS:
        return False
    apart = distance(name, own_name)
    return apart == 1 or (apart == 2 and len(own_name) >= _LONG_NAME) or name.replace("-", "") == own_name.replace("-", "")


def _testing(case: Case) -> Iterator[Finding]:
    own = own_domains(case)
    for one in case.ledger.derived(addresses):
        host = host_of(one.value)
        if host and domain_of(host) not in own and (_is_private(host) or host.endswith(_TUNNELS)):
            yield at(_TEST, one, say("{host} can only be reached by the makers", host=host), severity=Severity.ERROR)
        elif domain_of(host) in own and _TESTING.fullmatch(host.removesuffix(domain_of(host)).rstrip(".") or "-"):
            yield at(_TEST, one, say("{host} is where the brand tests, not where customers go", host=host),
                     expected=domain_of(host),
                     right=_with_host(one, host, _own_host(case, domain_of(host))))
        elif host in _PLACEHOLDERS and host not in own:
            yield at(_TEST, one, say("{host} stands for an address that was never filled in", host=host),
                     severity=Severity.WARNING)


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return ip_address(host).is_private
    except ValueError:
        return False


def _insecure(case: Case) -> Iterator[Finding]:
    """Links by http to the hosts that the guide names with https; hosts that only count clicks may have none."""
    guide = case.guide
    pages = (*(one.url for one in guide.products.values()), *(one.url for one in guide.offers.values()))
    urls = [url for source in (guide.contacts.website, *pages) for _, url in source.items()]
    plain = {host_of(url) for url in urls if url.startswith("http://")}
    secure = {host_of(url) for url in urls if url.startswith("https://")} - plain
    for one in case.ledger.derived(addresses):
        if one.value.lower().startswith("http://") and host_of(one.value) in secure:
            yield at(_INSECURE, one, say("This leads to the brand's own pages without https"),
                     expected=f"https{one.value[4:]}"[:200],
                     right=f"https{one.value[4:]}")


def _shown(case: Case) -> Iterator[Finding]:
    """Links whose text is a mailbox or a number, and which lead to another one."""
    for voice in case.ledger.voices:
        links = {one.place: one for one in linked(voice)}
        for link in voice.study.links:
            one = links.get(link.place)
            if one is not None and link.text and (said := _other_than(one, link.text)) and not _is_judged(case, one, said):
                what = say("mailbox") if one.kind is Kind.EMAIL else say("number")
                yield at(_SHOWN, one, say("This shows {said} and leads to another {what}: {value}", said=said, what=what,
                                          value=one.value), expected=said)


def _other_than(one: Mention, text: str) -> str | None:
    """The mailbox or number that a link shows, where it is not the one that it leads to."""
    if one.kind is Kind.EMAIL:
        said = [match.group().lower().rstrip(".") for match in _MAILBOX.finditer(text)]
        return said[0] if len(said) == 1 and said[0] != one.value else None
    if one.kind is Kind.PHONE:
        numbers = [match.group() for match in _NUMBER.finditer(text)]
        whole = len(numbers) == 1 and len(digits_of(numbers[0])) >= 8
        return numbers[0] if whole and not is_same_number(numbers[0], one.value) else None
    return None


def _is_judged(case: Case, one: Mention, said: str) -> bool:
    """Whether the guide has one of the two, so that the other is told of as wrong by itself."""
    if one.kind is Kind.EMAIL:
        return any(right.lower() in (one.value, said) for _, right in case.guide.contacts.email.items())
    return any(is_same_number(right, value) for _, right in case.guide.contacts.phone.items() for value in (one.value, said))


def _products(case: Case) -> Iterator[Finding]:
    """Links beside one product that lead to the page of another."""
    pages = {page_of(url): product.id for product in case.guide.products.values() for _, url in product.url.items()}
    if len(set(pages.values())) < 2:
        return
    names = [(fold(name), product.id) for product in case.guide.products.values() for _, name in product.name.items()]
    for voice in case.ledger.voices:
        for link in voice.study.links:
            leads = pages.get(page_of(link.url))
            named = _named_by(case, names, voice, link) if leads else None
            if leads and named and named != leads:
                name, other = name_of(case.guide, named, None), name_of(case.guide, leads, None)
                one = next(one for one in linked(voice) if one.place == link.place)
                right = _page_for(case, named, one.locale)
                yield at(_PRODUCT, one, say("The link beside {name} leads to {other}", name=name, other=other), subject=named,
                         expected=right,
                         right=None if right is None else right + one.value[len(one.value.partition("?")[0]):],
                         related=guide_says(case.guide.place("products", named, "url"),
                                            label=say("the page of {name} in the guide", name=name)))


def _languages(case: Case) -> Iterator[Finding]:
    """Links to a product's page in another language than the text that they stand in, where the guide has one in its own.

    What one presses to change the language of a page is no mistake: a link by the name of a language, or of a whole page
    without a word.
    """
    pages: dict[str, dict[str, str]] = {}
    for product in case.guide.products.values():
        for locale, url in product.url.items():
            pages.setdefault(page_of(url), {})[locale] = product.id
    for voice in case.ledger.voices if pages else ():
        for link in voice.study.links:
            locales = pages.get(page_of(link.url), {})
            own = voice.study.records[link.record].locale or voice.locale
            languages = {locale.partition("-")[0] for locale in locales}
            if not own or not locales or languages & {own.partition("-")[0], "*"} or _changes_language(link):
                continue
            named = next(iter(locales.values()))
            right = case.guide.products[named].url.get(own)
            one = next((one for one in linked(voice) if one.place == link.place), None)
            if right is not None and one is not None:
                yield at(_LANGUAGE, one, say("This leads to a page in another language"), subject=named, expected=right,
                         right=right + one.value[len(one.value.partition("?")[0]):])


def _changes_language(link: LinkTarget) -> bool:
    words = (link.text or "").strip()
    return not link.record if not words else locale_named(words) is not None


def _page_for(case: Case, product: str, locale: str | None) -> str | None:
    url = case.guide.products[product].url
    return url.get(locale) or next((value for _, value in url.items()), None)


def _named_by(case: Case, names: Sequence[tuple[str, str]], voice: Voice, link: LinkTarget) -> str | None:
    """The one product that a link's own words name, or else its record.

    Args:
        names: those of the guide, folded, each with its product.
    """
    words = fold(link.text or "")
    in_words = {product for name, product in names if 2 * len(name) >= len(words) and name in words
                and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)}
    if in_words:
        return in_words.pop() if len(in_words) == 1 else None
    if not link.record or link.text is not None:
        return None
    named = set(voice.named.get(link.record, ()))
    links = sum(other.record == link.record for other in voice.study.links)
    return named.pop() if len(named) == 1 and links <= _MOST_LINKS and named <= case.guide.products.keys() else None


def _pages(case: Case) -> Iterator[Finding]:
    """Pages that are one slip away from a page that the guide names."""
    known = {page_of(url) for source in (*(one.url for one in case.guide.products.values()),
                                         *(one.url for one in case.guide.offers.values())) for _, url in source.items()}
    @cache
    def meant(page: str) -> str | None:
        return None if page in known else next((other for other in sorted(known) if _is_slip_of_page(page, other)), None)

    for one in case.ledger.derived(addresses) if known else ():
        page = page_of(one.value)
        right = meant(page)
        if right is not None:
            yield at(_PAGE, one, say("{page} is nearly the guide's {right}", page=page, right=right), expected=right,
                     right=_with_host(one, page, right))


@lru_cache(maxsize=4096)
def _steps(page: str) -> list[str]:
    return _STEP.split(page)


def _is_slip_of_page(page: str, right: str) -> bool:
    """Whether one word of a page's path has letters that changed places, or one that is wrong, missing or doubled inside it."""
    steps, others = _steps(page), _steps(right)
    if len(steps) != len(others) or steps[0] != others[0]:
        return False
    differing = [(one, other) for one, other in zip(steps, others, strict=False) if one != other]
    if len(differing) != 1:
        return False
    said, word = differing[0]
    swapped = sorted(said) == sorted(word)
    inside = swapped or (said[-2:] == word[-2:] and len(word) >= _LEAST_LETTERS)
    return len(word) >= _FEWEST_LETTERS and said.isalpha() and word.isalpha() and inside and distance(said, word) == 1


RULES = (
    Rule(_HOST.code, _HOST.name, _HOST.severity,
         "A web address is one slip of the pen away from the brand's own domain.",
         "It leads nowhere, or to somebody who bought the misspelt name.",
         "https://lumne.example/lente", "https://lumen.example/lente", _hosts),
    Rule(_TEST.code, _TEST.name, _TEST.severity,
         "A link leads to a host that only the makers can reach: localhost, a staging server, a placeholder.",
         "Customers see an error, or prices that were never meant for them.",
         "https://staging.lumen.example/lente", "https://lumen.example/lente", _testing),
    Rule(_INSECURE.code, _INSECURE.name, _INSECURE.severity,
         "A link leads to the brand's own pages by http.",
         "Browsers warn, and parameters may be lost on the way to https.",
         "http://lumen.example/lente", "https://lumen.example/lente", _insecure),
    Rule(_SHOWN.code, _SHOWN.name, _SHOWN.severity,
         "A link shows one mailbox or telephone number and leads to another.",
         "Who presses it writes to, or calls, somebody else than who reads it.",
         '<a href="mailto:sales@lumen.example">service@lumen.example</a>',
         '<a href="mailto:service@lumen.example">service@lumen.example</a>', _shown),
    Rule(_PRODUCT.code, _PRODUCT.name, _PRODUCT.severity,
         "A link beside one product leads to the page of another.",
         "The customer finds another product, at another price, than what made them press.",
         "[Lamp Orion](https://lumen.example/nl/kruk-vega)", "[Lamp Orion](https://lumen.example/nl/lamp-orion)", _products),
    Rule(_PAGE.code, _PAGE.name, _PAGE.severity,
         "A page of the brand's site is one slip of the pen away from one that the guide names.",
         "It leads to a page that is not there.",
         "https://lumen.example/nl/lapm-orion", "https://lumen.example/nl/lamp-orion", _pages),
    Rule(_LANGUAGE.code, _LANGUAGE.name, _LANGUAGE.severity,
         "A link leads to a product's page in another language than the text around it, though the guide has one in its own.",
         "Who reads the mail in French cannot read what it leads to.",
         "[Lamp Orion](https://lumen.example/en/orion-lamp)", "[Lamp Orion](https://lumen.example/nl/lamp-orion)", _languages),
)
