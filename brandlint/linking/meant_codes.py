"""Codes with a typing error that nothing calls a code: "Tap to copy REEL02", where all others say REEL20."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from brandlint.facts.model import Fact, Kind
from brandlint.guide.model import Guide
from brandlint.linking.likeness import ONE_FOR_EACH, distance
from brandlint.study import Study


def with_meant_codes(studies: Sequence[Study], guide: Guide) -> Sequence[Study]:
    """The studies, in which what looks like a code and is nearly one that is surely known is a code too."""
    if not any(study.shaped_like_codes for study in studies):
        return studies
    known = _known(studies, guide)
    numbers = {number.upper() for product in guide.products.values() for number in (product.sku, product.gtin) if number}
    seen = _assets(studies)
    meant = {said for said in seen if said not in known and said not in numbers
             and any(is_mistyped(said, code) and seen[said] < max(of, 2) for code, of in known.items())}
    return [_with(study, meant) for study in studies] if meant else studies


def is_mistyped(said: str, code: str) -> bool:
    """Whether one code is another with two neighbours that changed places, or with one letter wrong, missing or too many."""
    if said == code or distance(said, code) != 1:
        return False
    return sorted(said) == sorted(code) or _digits(said) == _digits(code)


def _digits(code: str) -> list[str]:
    return [char for char in code if char.isdigit()]


def _known(studies: Sequence[Study], guide: Guide) -> Mapping[str, int]:
    """Codes of the guide and those that assets surely state, unless each customer has one, with how many assets do."""
    assets: dict[str, set[str]] = defaultdict(set)
    for study in studies:
        for fact in study.facts:
            if fact.kind is Kind.CODE and fact.sure:
                assets[str(fact.value).upper()].add(study.asset.path)
    stated = {code: len(paths) for code, paths in assets.items()} if len(assets) < ONE_FOR_EACH else {}
    return stated | {
        offer.code.upper(): len(studies) for offer in guide.offers.values() if offer.code}


def _assets(studies: Sequence[Study]) -> Mapping[str, int]:
    """In how many assets each word stands that looks like a code."""
    counts: dict[str, int] = defaultdict(int)
    for study in studies:
        for said in {fact.text for fact in study.shaped_like_codes}:
            counts[said] += 1
    return counts


def _with(study: Study, meant: Collection[str]) -> Study:
    stated = {(fact.block, fact.start) for fact in study.facts if fact.kind is Kind.CODE}
    added = [fact for fact in study.shaped_like_codes if fact.text in meant and (fact.block, fact.start) not in stated]
    if not added:
        return study
    facts = sorted((*study.facts, *added), key=_place)
    return replace(study, facts=tuple(facts), mark=b"")


def _place(fact: Fact) -> tuple[int, int]:
    return fact.block, fact.start
