"""Linking a whole campaign: from studies to the ledger."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from brandlint.documents.blocks import Role
from brandlint.facts import remarks
from brandlint.facts.model import Fact, Kind, ProductCode
from brandlint.guide.model import Guide, Locale
from brandlint.limits import USUAL, Limits, OutOfTime
from brandlint.linking.addresses import AddressIndex
from brandlint.linking.amounts import Amounts
from brandlint.linking.coded import codes_of
from brandlint.linking.columns import settle_columns
from brandlint.linking.currencies import in_market
from brandlint.linking.declared import declared_names, declares
from brandlint.linking.following import link_to_prices_before, names_something_unknown
from brandlint.linking.heard import Heard, Linked, Memory
from brandlint.linking.ledger import Ledger, Statement, Voice
from brandlint.linking.link import NOTHING, ONLY, SAME, Link, is_price, with_link
from brandlint.linking.meant_codes import is_mistyped, with_meant_codes
from brandlint.linking.names import UNLISTED, Mention, Name, NameIndex
from brandlint.linking.prices import link_price
from brandlint.linking.remarks import link_remark, link_term, link_to_neighbour
from brandlint.linking.topics import is_on_a_code
from brandlint.linking.tree import Tree
from brandlint.linking.unlisted import Sighted, sighted, unlisted_names
from brandlint.study import Study

_ABOUT_AN_OFFER = frozenset({Kind.PERCENT, Kind.PERIOD, Kind.REDEEM})
_TERMS = frozenset({Kind.RETURNS, Kind.DELIVERY, Kind.WARRANTY})
_REVIEW = re.compile(r"[“\"„«‘'][^“”\"„»\n]{8,400}[”\"“»’']\s{0,2}(?:[-–—~|·,(]\s?)?(?:[A-ZÀ-Þ][\w.]+\b|★|⭐|\d[.,]\d\s?/\s?5)")

H = TypeVar("H")


@dataclass(frozen=True, slots=True)
class _Names:
    """What the guide calls things: names of products, article numbers and codes, and their pages."""

    index: NameIndex
    addresses: AddressIndex
    codes: dict[str, str]
    numbers: dict[str, str]


def link_campaign(studies: Sequence[Study], guide: Guide, memory: Memory | None = None, limits: Limits = USUAL) -> Ledger:
    """Say of every fact what it is about.

    Products of the guide come first; then names that only the assets know, where two of them put a price beside one or a page
    declares it for machines. An asset that takes longer than the limits allow states nothing; its study says so.
    """
    guide, studies = _with_locales(guide, studies), with_meant_codes(studies, guide)
    known = guide_names(guide)
    names = _names(guide, known)
    voices, sightings = _listened(studies, guide, names, memory, limits)
    studies = [voice.study for voice in voices]
    found = [*unlisted_names(sightings), *_codes(voices, names.codes)]
    found += declared_names((_tree(study, names) for study in studies if declares(study)), found)
    if not found:
        return Ledger(voices)
    both, new = replace(names, index=NameIndex([*known, *found])), NameIndex(found)

    def hear(tree: Tree) -> Voice:
        return _voice(tree, guide, both)

    return Ledger(_in_time(study, both, limits, hear) if _concerns(study, new) else voice
                  for study, voice in zip(studies, voices, strict=True))


def _listened(studies: Sequence[Study], guide: Guide, names: _Names, memory: Memory | None,
              limits: Limits) -> tuple[list[Voice], list[Sighted]]:
    """What the assets say with the guide's names alone, and what they may call things that it does not list."""
    known = memory.recall(guide, studies) if memory else {}
    voices, sightings, fresh = [], [], {}
    for study in studies:
        heard = known.get(study.asset.path)
        if heard is not None:
            voice, seen = _recalled(study, heard, guide), heard.sighted
        else:
            voice, seen = _in_time(study, names, limits, lambda tree: _with_sightings(tree, guide, names))
            fresh[study.asset.path] = voice, seen
        voices.append(voice)
        sightings.append(seen)
    if memory:
        memory.keep({path: _heard(voice, seen) for path, (voice, seen) in fresh.items() if voice.study.error is None})
    return voices, sightings


def _in_time(study: Study, names: _Names, limits: Limits, hear: Callable[[Tree], H]) -> H:
    """What is heard of an asset; where that takes too long, what is heard of one that states nothing and says why."""
    try:
        with limits.in_time():
            return hear(_tree(study, names))
    except OutOfTime:
        return hear(_tree(Study(study.asset, error=limits.too_slow), names))


def _with_sightings(tree: Tree, guide: Guide, names: _Names) -> tuple[Voice, Sighted]:
    voice = _voice(tree, guide, names)
    return voice, sighted(tree, voice.statements)


def _heard(voice: Voice, seen: Sighted) -> Heard:
    numbers = {(fact.kind, fact.role, fact.block, fact.start, fact.end): (number, fact)
               for number, fact in enumerate(voice.study.facts)}
    linked = []
    for one in voice.statements:
        fact = one.fact
        number, read = numbers.get((fact.kind, fact.role, fact.block, fact.start, fact.end), (-1, None))
        link = Link(one.subjects, fact.linked_by or "", one.near)
        as_read = read is not None and with_link(read, link) == fact
        linked.append(Linked(number, None, link) if as_read else Linked(-1, fact, link))
    return Heard(tuple(linked), tuple(voice.named.items()), seen)


def _recalled(study: Study, heard: Heard, guide: Guide) -> Voice:
    """The voice that was heard."""
    locales = _locales(study, guide)
    codes = tuple(codes_of(study, guide, *locales[0])) if study.visuals else ()
    statements = []
    for number, changed, link in heard.facts:
        fact = changed or with_link(study.facts[number], link)
        block = study.blocks[fact.block]
        statements.append(Statement(study.asset, fact, link.subjects, link.near, block, study.records[block.record],
                                    *locales[block.record]))
    return Voice(study, locales[0][0], tuple(statements), dict(heard.named), codes)


def _locales(study: Study, guide: Guide) -> list[tuple[Locale | None, bool]]:
    """The market of each record."""
    return [_locale(study, guide, record.locale) for record in study.records] or [(None, False)]


def _codes(voices: Iterable[Voice], known: Collection[str]) -> list[Name]:
    """Codes that no guide lists and that several assets call one: others may use them without a word that says so."""
    assets: dict[str, set[str]] = defaultdict(set)
    for voice in voices:
        for one in voice.statements:
            if one.fact.kind is Kind.CODE and one.fact.sure:
                assets[str(one.fact.value).upper()].add(voice.asset.path)
    return [Name(code, UNLISTED + code, "code") for code, paths in sorted(assets.items()) if len(paths) > 1 and code not in known]


def _with_locales(guide: Guide, studies: Iterable[Study]) -> Guide:
    """The guide; where it names no locales, with those that the assets name.

    "en" is en-GB where that is the only one, and a market of its own where no asset names a country: who says nothing but
    writes in a language that others say they write in speaks to the same people.
    """
    if guide.locales:
        return guide
    said = {code for study in studies for code in (study.asset.locale, *(record.locale for record in study.records)) if code}
    countries = {code.partition("-")[0] for code in said if "-" in code}
    return replace(guide, locales=tuple(Locale(code) for code in sorted(said) if "-" in code or code not in countries))


def _concerns(study: Study, new: NameIndex) -> bool:
    """Whether names and codes that were found in the assets may link anything in a study."""
    links = any(is_price(fact) or fact.kind in _ABOUT_AN_OFFER or fact.kind is Kind.DEAL for fact in study.facts)
    return links and any(new.may_name(block.chars) for block in study.blocks)


def guide_names(guide: Guide) -> list[Name]:
    """Every written form of the guide's products and codes."""
    names = []
    for product in guide.products.values():
        names += [Name(text, product.id, "name") for _, text in product.name.items()]
        names += [Name(text, product.id, "name") for _, texts in product.aliases.items() for text in texts]
        names += [Name(number, product.id, "sku") for number in (product.sku, product.gtin) if number]
    names += [Name(offer.code, offer.id, "code") for offer in guide.offers.values() if offer.code]
    return names


def _names(guide: Guide, names: Iterable[Name]) -> _Names:
    numbers = {number.upper(): product.id for product in guide.products.values()
               for number in (product.sku, product.gtin) if number}
    codes = {offer.code.upper(): offer.id for offer in guide.offers.values() if offer.code}
    return _Names(NameIndex(names), AddressIndex.of(guide), codes, numbers)


def _tree(study: Study, names: _Names) -> Tree:
    """The study's tree with everything that is named in it; all article numbers of one record are of one product."""
    mentions = {(one.block, one.start): one for number, block in enumerate(study.blocks)
                for one in names.index.mentions(block.chars, number)}
    numbered: dict[int, str] = {}
    for fact in study.facts:
        if (mention := _stated_mention(fact, names)) is not None:
            if mention.via == "sku" and (record := study.blocks[fact.block].record):
                mention = mention._replace(subject=numbered.setdefault(record, mention.subject))
            mentions.setdefault((mention.block, mention.start), mention)
    return Tree(study, mentions.values(), names.addresses.subject)


def _stated_mention(fact: Fact, names: _Names) -> Mention | None:
    """A code or an article number in the text names what it belongs to, known or not."""
    if fact.kind is Kind.CODE and isinstance(fact.value, str):
        return Mention(_offer_of(fact.value.upper(), names), "code", fact.block, fact.start, fact.end)
    if fact.kind is Kind.PRODUCT and isinstance(fact.value, ProductCode):
        number = str(fact.value).upper()
        return Mention(names.numbers.get(number, UNLISTED + number), "sku", fact.block, fact.start, fact.end)
    return None


def _offer_of(code: str, names: _Names) -> str:
    """The offer of a code; of one that is mistyped that of the code that is meant."""
    if code in names.codes:
        return names.codes[code]
    meant = [offer for known, offer in names.codes.items() if is_mistyped(code, known)]
    return meant[0] if len(meant) == 1 else UNLISTED + code


def _voice(tree: Tree, guide: Guide, names: _Names) -> Voice:
    study = tree.study
    locales = _locales(study, guide)
    codes = tuple(codes_of(study, guide, *locales[0])) if study.visuals else ()
    if not study.facts:
        return Voice(study, locales[0][0], (), tree.named_by_record(), codes)
    theirs = (fact for fact in study.facts if not _is_somebody_elses(study, fact) and not _is_in_a_name(tree, fact))
    own = settle_columns(study, [in_market(fact, locales[(block := study.blocks[fact.block]).record][0], block.label)
                                 for fact in theirs])
    prices = Amounts(fact for fact in own if is_price(fact))
    statements = []
    linked: list[tuple[Fact, Link]] = []
    for fact in own:
        link, block = _link(tree, fact, prices, names), study.blocks[fact.block]
        if fact.role in ("saving", "discount") and not link.by.startswith(SAME):
            link = _of_its_prices(tree, fact, prices, linked, link)
        linked.append((fact, link))
        statements.append(Statement(study.asset, with_link(fact, link), link.subjects, link.near, block,
                                    study.records[block.record], *locales[block.record]))
    return Voice(study, locales[0][0], tuple(statements), tree.named_by_record(), codes)


def _is_somebody_elses(study: Study, fact: Fact) -> bool:
    """Whether a fact stands in a review: in a quotation, or between quotation marks with a name or stars behind them."""
    block = study.blocks[fact.block]
    return block.role is Role.QUOTE or any(start <= fact.start < end for start, end in _reviews(block.chars))


@lru_cache(maxsize=64)
def _reviews(chars: str) -> tuple[tuple[int, int], ...]:
    """Where a text quotes somebody; asked for one fact after another of the same text."""
    return tuple(quote.span() for quote in _REVIEW.finditer(chars))


def _is_in_a_name(tree: Tree, fact: Fact) -> bool:
    """Whether what was read is part of a product's name: "Powerbank 20,000", "Oil No. 7"."""
    names = (one for one in tree.mentions_in.get(fact.block, ()) if one.via == "name")
    return any(one.start < fact.end and fact.start < one.end and not (fact.start <= one.start and one.end <= fact.end)
               for one in names)


def _link(tree: Tree, fact: Fact, prices: Amounts, names: _Names) -> Link:
    if (mention := _stated_mention(fact, names)) is not None:
        return Link((mention.subject,), "the code itself" if fact.kind is Kind.CODE else "the number itself")
    if is_price(fact):
        link = link_price(tree, fact, prices, _is_product)
        if fact.role == "saving" and is_on_a_code(tree, fact):
            return link_remark(tree, fact, _is_any)
        if fact.role != "saving" or (link.subjects and (link.by.startswith(SAME) or not link.subjects[0].startswith(UNLISTED))):
            return link
        remark = _by_neighbour(tree, fact, link_remark(tree, fact, _is_any))
        return remark if remark.by.startswith(SAME) or not link.subjects else link
    if fact.kind is Kind.DEAL:
        link = _by_neighbour(tree, fact, _narrowed(tree, fact, link_remark(tree, fact, _is_any), prices))
        if link.by.startswith(SAME) or any(subject not in tree.coded for subject in link.subjects):
            return link
        closer = link_price(tree, fact, prices.beside(fact), _is_product)
        return closer if any(subject.startswith(UNLISTED) for subject in closer.subjects) else link
    if fact.kind in _ABOUT_AN_OFFER or (fact.kind is Kind.MONEY and fact.role == "threshold" and fact.topic != "delivery"):
        return _by_neighbour(tree, fact, _narrowed(tree, fact, link_remark(tree, fact, _is_any), prices))
    if fact.kind in _TERMS:
        return link_term(tree, fact, _is_product)
    return NOTHING


def _of_its_prices(tree: Tree, fact: Fact, prices: Amounts, before: Sequence[tuple[Fact, Link]], link: Link) -> Link:
    """A saving that names nothing is of the product of its card that no guide lists, else of the prices right before it."""
    before_it = link_to_prices_before(tree, fact, before)
    if before_it.subjects and not link.by.startswith(ONLY) and fact.role == "saving":
        return before_it
    listed = any(not subject.startswith(UNLISTED) or subject not in tree.coded for subject in link.subjects)
    if listed or names_something_unknown(tree, fact.block, *tree.segment_of(fact)):
        return link
    closer = link_price(tree, fact, prices if is_price(fact) else prices.beside(fact), _is_product)
    unlisted = len(closer.subjects) == 1 and closer.subjects[0].startswith(UNLISTED)
    closer = closer if unlisted else before_it
    return closer if closer.subjects else link


def _by_neighbour(tree: Tree, fact: Fact, link: Link) -> Link:
    """What only stands somewhere on the page with several subjects may still follow directly on one."""
    if len(link.subjects) < 2 or link.by.startswith(SAME):
        return link
    closer = link_to_neighbour(tree, fact, _is_any)
    return closer if closer.subjects else link


def _narrowed(tree: Tree, fact: Fact, link: Link, prices: Amounts) -> Link:
    """Of several subjects, those that the words point at: a sentence on "the code" is about a code."""
    if len(link.subjects) < 2:
        return link
    coded = tuple(one for one in link.subjects if one in tree.coded)
    sentence = tree.sentence(fact)
    if coded and (fact.role == "threshold" or remarks.of_codes().search(sentence)):
        return link._replace(subjects=coded)
    if not coded and fact.kind is Kind.PERCENT:
        narrower = link_price(tree, fact, prices.beside(fact), _is_product)
        return narrower if narrower.subjects else link
    return link


def _is_product(mention: Mention) -> bool:
    return mention.via != "code"


def _is_any(mention: Mention) -> bool:
    return True


def _shared_currency(guide: Guide, code: str) -> str | None:
    """The currency of a bare language of which the guide has several locales, where they have the same one."""
    currencies = {locale.currency for locale in guide.locales if locale.language == code}
    return currencies.pop() if len(currencies) == 1 else None


def _locale(study: Study, guide: Guide, declared: str | None) -> tuple[Locale | None, bool]:
    """The market of a record: as it says, as the asset or its path says, else as its words make likely."""
    said = declared or study.records[0].locale or study.asset.locale
    if said and study.asset.locale and study.asset.locale.startswith(f"{said}-"):
        said = study.asset.locale
    if said:
        return guide.locale_for(said) or Locale(said, _shared_currency(guide, said)), True
    if study.guessed_language:
        return guide.locale_for(study.guessed_language), False
    return (guide.locales[0], False) if len(guide.locales) == 1 else (None, False)
