"""QR codes and barcodes: where they lead, which code and number they hold, and what is printed beside them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from urllib.parse import parse_qsl

from brandlint.facts.model import Kind, ProductCode
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Offer
from brandlint.linking.addresses import address_parts, page_of
from brandlint.linking.coded import same_number, vouchers_in
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.likeness import near_miss
from brandlint.rules.code_targets import (
    Targets,
    host_of,
    leads_elsewhere,
    offers_stated,
    scheme_of,
    unfinished,
)
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding, guide_says, here, name_of, shown
from brandlint.translations import say

_TARGET = Head("OFR030", "qr-leads-to-another-page")
_VOUCHER = Head("OFR031", "qr-brings-another-code")
_NUMBER = Head("OFR033", "barcode-differs-from-guide")
_BETWEEN = Head("OFR035", "qr-differs-between-assets", Severity.WARNING)
_HOST = Head("CON020", "qr-leads-to-another-site", Severity.WARNING)
_UNFINISHED = Head("CON021", "qr-leads-to-a-test-address")
_OPEN = Head("CON022", "qr-leads-to-an-insecure-address", Severity.WARNING)
_PARAMETERS = Head("CON023", "qr-with-other-campaign-parameters")


def _addresses(case: Case) -> Iterator[tuple[Voice, Statement, str]]:
    """The codes that hold a web address."""
    for voice in case.ledger.voices:
        for statement in voice.codes:
            if statement.kind is Kind.URL:
                yield voice, statement, str(statement.value)


def leads_to_another_page(case: Case) -> Iterator[Finding]:
    targets = Targets(case.guide)
    for voice, statement, url in _addresses(case):
        page = page_of(url)
        if not targets.pages or not targets.is_own(host_of(url)):
            continue
        known = targets.known(page)
        if known:
            yield from _of_another_market(case, statement, targets, page)
            yield from _of_another_product(case, voice, statement, targets, page)
        elif (meant := targets.nearly(page)) is not None:
            yield _leads(case, statement, meant.owner, meant.url, say("; a typing error?"), Severity.ERROR)
        else:
            yield from _to_no_page_of_its_offer(case, voice, statement)


def _of_another_market(case: Case, statement: Statement, targets: Targets, page: str) -> Iterator[Finding]:
    """A page that is right, but in another language or country."""
    known = targets.known(page)
    if not statement.market_declared or statement.locale is None or any(one.locale == "*" for one in known):
        return
    owner = known[0].owner
    own = [one for one in targets.pages if one.owner == owner and one.locale in {statement.locale, statement.locale[:2]}]
    if own and all(one.page != page for one in own):
        yield _leads(case, statement, owner, own[0].url, say(", the page for {locale}", locale=known[0].locale), Severity.ERROR)


def _of_another_product(case: Case, voice: Voice, statement: Statement, targets: Targets, page: str) -> Iterator[Finding]:
    """The page of a product that the asset does not name, where all its prices are of one other."""
    products, owners = set(case.guide.products), {one.owner for one in targets.known(page)}
    priced = {subject for one in voice.statements if one.kind is Kind.MONEY for subject in one.subjects} & products
    if len(priced) != 1 or not owners <= products - priced or any(_is_named(case, voice, one) for one in owners):
        return
    owner = next(iter(priced))
    here = {"*", statement.locale, (statement.locale or "")[:2]}
    own = [one for one in targets.pages if one.owner == owner and one.locale in here]
    if own:
        yield _leads(case, statement, owner, own[0].url, "", Severity.WARNING)


def _is_named(case: Case, voice: Voice, owner: str) -> bool:
    """Whether an asset has the name of a product anywhere, in any language."""
    product = case.guide.products[owner]
    names = [name for _, name in product.name.items()] + [name for _, others in product.aliases.items() for name in others]
    return any(name.casefold() in block.chars.casefold() for block in voice.study.blocks for name in names)


def _to_no_page_of_its_offer(case: Case, voice: Voice, statement: Statement) -> Iterator[Finding]:
    offers = [offer for offer in offers_stated(case.guide, case.ledger, voice) if offer.url]
    wanted = {url for offer in offers if (url := offer.url.get(statement.locale))}
    if len(offers) == 1 and len(wanted) == 1:
        yield _leads(case, statement, offers[0].id, wanted.pop(), "", Severity.WARNING)


def _leads(case: Case, statement: Statement, owner: str, expected: str, remark: str, severity: Severity) -> Finding:
    kind = "offers" if owner in case.guide.offers else "products"
    message = say("The {code_kind} leads to {address}{remark}; the page of {name} is {right}", code_kind=_kind(statement),
                  address=_short(str(statement.value)), remark=remark, name=name_of(case.guide, owner, statement.locale),
                  right=_short(expected))
    return finding(_TARGET, statement, message, expected=expected, subject=owner, severity=severity,
                   related=guide_says(case.guide.place(kind, owner, "url"), expected))


def _kind(statement: Statement) -> str:
    return statement.block.label or say("code")


def _short(url: str) -> str:
    return page_of(url) or url


def leads_to_another_site(case: Case) -> Iterator[Finding]:
    targets = Targets(case.guide)
    for _, statement, url in _addresses(case):
        host = host_of(url)
        if not host or not targets.hosts or targets.is_own(host) or leads_elsewhere(host) or unfinished(url, targets.hosts):
            continue
        meant = targets.nearly_own(host)
        known = ", ".join(sorted(targets.hosts))
        message = say("The {code_kind} leads to {host}; the guide knows {known}", code_kind=_kind(statement), host=host,
                      known=known) if meant is None else (
            say("The {code_kind} leads to {host}; {meant} is meant", code_kind=_kind(statement), host=host, meant=meant))
        yield finding(_HOST, statement, message, expected=meant, severity=Severity.ERROR if meant else None,
                      related=guide_says(case.guide.place("contacts", "website"), known))


def leads_to_a_test_address(case: Case) -> Iterator[Finding]:
    targets = Targets(case.guide)
    for _, statement, url in _addresses(case):
        if unfinished(url, targets.hosts):
            message = say("The {code_kind} leads to {host}, which is no address for customers", code_kind=_kind(statement),
                          host=host_of(url))
            yield finding(_UNFINISHED, statement, message)


def leads_to_an_insecure_address(case: Case) -> Iterator[Finding]:
    for _, statement, url in _addresses(case):
        if scheme_of(url) == "http" and not unfinished(url, frozenset()):
            secure = f"https{url[4:]}"
            yield finding(_OPEN, statement, say("The {code_kind} leads to an address without https: {url}",
                                                code_kind=_kind(statement), url=url), expected=secure)


def other_parameters(case: Case) -> Iterator[Finding]:
    targets = Targets(case.guide)
    for voice, statement, url in _addresses(case):
        offer = _offer_of(case, voice, statement)
        if offer is None or not offer.campaign_parameters or not targets.is_own(host_of(url)):
            continue
        parts = address_parts(url)
        given = dict(parse_qsl(parts.query)) if parts else {}
        for name, template in offer.campaign_parameters.items():
            wanted = _filled(template, statement)
            if wanted is None or given.get(name) == wanted:
                continue
            said = f"{name}={given[name]}" if name in given else say("no {name}", name=name)
            severity = Severity.ERROR if name in given else Severity.WARNING
            yield finding(_PARAMETERS, statement, say("The {code_kind} leads on with {said}; the guide says {name}={wanted}",
                                                      code_kind=_kind(statement), said=said, name=name, wanted=wanted),
                          expected=f"{name}={wanted}", subject=offer.id, severity=severity,
                          related=guide_says(case.guide.place("offers", offer.id, "campaign_parameters", name),
                                             f"{name}={template}"))


def _filled(template: str, statement: Statement) -> str | None:
    """A parameter's value for this asset; None where it depends on what is not known."""
    values = {"channel": statement.channel, "locale": statement.locale, "language": (statement.locale or "")[:2] or None}
    for name, value in values.items():
        if f"{{{name}}}" in template:
            if value is None:
                return None
            template = template.replace(f"{{{name}}}", value)
    return None if "{" in template else template


def _offer_of(case: Case, voice: Voice, statement: Statement) -> Offer | None:
    """The one offer that a code belongs to: by its page or code, else the only one that the asset speaks of."""
    own = [case.guide.offers[one] for one in statement.subjects if one in case.guide.offers]
    stated = own or offers_stated(case.guide, case.ledger, voice)
    return stated[0] if len(stated) == 1 else None


def brings_another_code(case: Case) -> Iterator[Finding]:
    codes = {offer.code: offer for offer in case.guide.offers.values() if offer.code}
    by_upper = {code.upper(): offer for code, offer in codes.items()}
    for voice, statement, url in _addresses(case):
        said = {str(one.value).upper(): one for one in voice.statements if one.kind is Kind.CODE and one.fact.sure}
        for voucher in vouchers_in(url) if codes else ():
            offer = by_upper.get(voucher.upper())
            if offer is None:
                meant = near_miss(voucher, list(codes))
                hint = say("; is {meant} meant?", meant=meant) if meant else ""
                message = say("The {code_kind} brings the code {voucher}, which no offer of the guide has{hint}",
                              code_kind=_kind(statement), voucher=voucher, hint=hint)
                place = case.guide.place("offers", codes[meant].id, "code") if meant else None
                yield finding(_VOUCHER, statement, message, expected=meant, subject=codes[meant].id if meant else None,
                              severity=Severity.ERROR if meant else Severity.WARNING,
                              related=guide_says(place, meant))
            elif said and voucher.upper() not in said and len(said) == 1:
                other = next(iter(said.values()))
                message = say("The {code_kind} brings the code {voucher}; the text says {said}", code_kind=_kind(statement),
                              voucher=voucher, said=shown(other))
                yield finding(_VOUCHER, statement, message, expected=shown(other), subject=offer.id,
                              related=[Related(other.path, other.place, here(shown(other)))])


def barcode_differs(case: Case) -> Iterator[Finding]:
    barcodes = {offer.barcode: offer for offer in case.guide.offers.values() if offer.barcode}
    numbers = [product.gtin for product in case.guide.products.values() if product.gtin]
    for voice in case.ledger.voices:
        coded = [one for one in voice.codes if one.kind is not Kind.URL and _digits(one).isdigit()]
        for statement in coded if barcodes else ():
            said = _digits(statement)
            known = next((offer for number, offer in barcodes.items() if same_number(said, number)), None)
            stated = [offer for offer in offers_stated(case.guide, case.ledger, voice) if offer.barcode]
            if any(same_number(said, number) for number in numbers):
                continue
            if known is None:
                yield from _unknown_number(case, statement, said, stated, list(barcodes), len(coded))
            elif stated and known not in stated and len(stated) == 1:
                yield _number(case, statement, stated[0], say(", that of {name}", name=name_of(case.guide, known.id, None)),
                              Severity.ERROR)


def _unknown_number(case: Case, statement: Statement, said: str, stated: list[Offer], barcodes: list[str],
                    count: int) -> Iterator[Finding]:
    meant = near_miss(said, barcodes)
    offers = [offer for offer in case.guide.offers.values() if offer.barcode == meant] if meant else []
    if offers:
        yield _number(case, statement, offers[0], "", Severity.ERROR)
    elif count == 1 and len(stated) == 1 and statement.kind is Kind.CODE:
        alike = len(said) == len(stated[0].barcode or "")
        yield _number(case, statement, stated[0], "", Severity.ERROR if alike else Severity.WARNING)


def _number(case: Case, statement: Statement, offer: Offer, remark: str, severity: Severity) -> Finding:
    message = (say("The barcode says {digits}{remark}; the guide says {barcode} for {name}", digits=_digits(statement),
                   remark=remark, barcode=offer.barcode, name=name_of(case.guide, offer.id, statement.locale)))
    return finding(_NUMBER, statement, message, expected=offer.barcode, subject=offer.id, severity=severity,
                   related=guide_says(case.guide.place("offers", offer.id, "barcode"), offer.barcode))


def _digits(statement: Statement) -> str:
    value = statement.value
    return str(value.gtin if isinstance(value, ProductCode) else value)


def differs_between_assets(case: Case) -> Iterator[Finding]:
    """Codes of one offer that lead to several pages, where the guide does not say which is right."""
    groups: dict[tuple[str, str | None], list[Statement]] = defaultdict(list)
    for voice, statement, _ in _addresses(case):
        offer = _offer_of(case, voice, statement)
        if offer is not None and not offer.url:
            groups[offer.id, statement.locale].append(statement)
    for (owner, _), same in groups.items():
        pages = Counter(page_of(str(one.value)) for one in same)
        if len(pages) < 2 or len({one.path for one in same}) < 2:
            continue
        usual = pages.most_common(1)[0][0]
        right = next(one for one in same if page_of(str(one.value)) == usual)
        for one in same:
            if page_of(str(one.value)) != usual:
                message = say("The {code_kind} of {name} leads to {address} here and to {usual} elsewhere", code_kind=_kind(one),
                              name=name_of(case.guide, owner, one.locale), address=_short(str(one.value)), usual=usual)
                yield finding(_BETWEEN, one, message, expected=str(right.value), subject=owner,
                              related=[Related(right.path, right.place, here(usual))])


RULES = (
    Rule(_TARGET.code, _TARGET.name, _TARGET.severity,
         "A QR code leads to another page than the guide gives its offer or product in this market.",
         "Paper cannot be recalled: everybody who scans it arrives in the wrong place, or nowhere.",
         "QR: https://lumen.example/wnter", "QR: https://lumen.example/winter", leads_to_another_page),
    Rule(_VOUCHER.code, _VOUCHER.name, _VOUCHER.severity,
         "A QR code brings along a discount code that the guide does not have, or another one than the text beside it.",
         "The basket gets no discount, or the wrong one.",
         "QR: https://lumen.example/winter?coupon=WINTRE25",
         "QR: https://lumen.example/winter?coupon=WINTER25", brings_another_code),
    Rule(_NUMBER.code, _NUMBER.name, _NUMBER.severity,
         "A barcode is not the one that the guide gives the offer.",
         "The till finds nothing, or another discount.",
         "barcode 2912345678319", "barcode 2912345678906", barcode_differs),
    Rule(_BETWEEN.code, _BETWEEN.name, _BETWEEN.severity,
         "QR codes of one offer lead to several pages in one market, and the guide does not say which is right.",
         "One of them is wrong, or nobody can add up what the campaign brought.",
         "flyer: …/winter, poster: …/winter-2025", "flyer and poster: …/winter", differs_between_assets),
    Rule(_HOST.code, _HOST.name, _HOST.severity,
         "A QR code leads to a site that is not the brand's by the guide; an error where it is nearly one of them.",
         "The visitor lands with somebody else, in the worst case with a fraud.",
         "QR: https://lumne.example/winter", "QR: https://lumen.example/winter", leads_to_another_site),
    Rule(_UNFINISHED.code, _UNFINISHED.name, _UNFINISHED.severity,
         "A QR code leads to a placeholder or a test environment.",
         "It works at the desk of the person who made it and nowhere else.",
         "QR: https://staging.lumen.example/winter", "QR: https://lumen.example/winter", leads_to_a_test_address),
    Rule(_OPEN.code, _OPEN.name, _OPEN.severity,
         "A QR code leads to an address without https.",
         "Telephones warn before they open it.",
         "QR: http://lumen.example/winter", "QR: https://lumen.example/winter", leads_to_an_insecure_address),
    Rule(_PARAMETERS.code, _PARAMETERS.name, _PARAMETERS.severity,
         "A QR code has other campaign parameters than the guide gives the offer; a warning where one is missing.",
         "The visits are counted for another campaign.",
         "QR: https://lumen.example/winter?utm_campaign=winter-2025",
         "QR: https://lumen.example/winter?utm_campaign=winter-2026", other_parameters),
)
