"""Products that no guide lists: names that stand beside prices in more than one asset.

A name that only one asset uses tells nothing about another, and a label ("Our price") is not a name: in
most assets it stands beside several amounts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts.model import Fact, Money
from brandlint.linking.ledger import Statement
from brandlint.linking.link import WIDE
from brandlint.linking.names import UNLISTED, Name, fold
from brandlint.linking.own_names import as_name, is_likely_a_name, name_before
from brandlint.linking.tree import Tree


class Candidate(NamedTuple):
    """A name beside a price: its words as written, the asset, the market, and the amount."""

    words: tuple[str, ...]
    asset: str
    part: str | None
    locale: str | None
    amount: Decimal


def candidates(tree: Tree, statements: Iterable[Statement]) -> list[Candidate]:
    """What the prices of an asset may be called, where no product of the guide is named with them."""
    found = []
    for statement in statements:
        fact = statement.fact
        if fact.role != "price" or fact.subject is not None or not fact.sure or not isinstance(fact.value, Money):
            continue
        words = _in_words(tree, fact) or _heading(tree, fact)
        if words:
            locale = statement.locale
            found.append(Candidate(words, statement.path, statement.block.part, locale, fact.value.amount))
    return found


def _in_words(tree: Tree, fact: Fact) -> tuple[str, ...]:
    """The name in the amount's own sentence; one word with a capital at its beginning may be any word."""
    sentence, start = tree.in_sentence(fact)
    words = name_before(sentence, start)
    begins = sentence.lstrip(" \"'“‘").startswith(words)
    return words if not begins or (len(words) > 1 and is_likely_a_name(words)) else ()


def _heading(tree: Tree, fact: Fact) -> tuple[str, ...]:
    """The one heading, the first cell or the key picture's text of the smallest container that has one."""
    for container in tree.ancestors(tree.block(fact.block).container):
        numbers = tree.blocks_below[container]
        if len(numbers) > WIDE:
            return ()
        headings = {tree.block(number).chars for number in numbers if tree.block(number).role is Role.HEADING}
        if len(headings) == 1:
            return as_name(headings.pop())
        if headings:
            return ()
        if tree.study.containers[container].kind is ContainerKind.ROW:
            return as_name(tree.block(numbers[0]).chars)
    return ()


def unlisted_names(found: Iterable[Candidate]) -> list[Name]:
    """The names that stand beside a price in two assets or more; of "Add Spar stick" and "Spar stick" the shared words."""
    assets: dict[tuple[str, ...], set[str]] = defaultdict(set)
    amounts: dict[tuple[tuple[str, ...], str, str | None, str | None], set[Decimal]] = defaultdict(set)
    everything = list(found)
    for one in everything:
        for suffix in _suffixes(one.words):
            assets[suffix].add(one.asset)
            amounts[suffix, one.asset, one.part, one.locale].add(one.amount)
    several = Counter(key[0] for key, values in amounts.items() if len(values) > 1)
    labels = {name for name, count in several.items() if count * 2 >= len(assets[name])}
    names: dict[tuple[str, ...], Name] = {}
    for one in everything:
        best = next((suffix for suffix in _suffixes(one.words) if len(assets[suffix]) > 1 and suffix not in labels), None)
        if best is not None:
            names[best] = Name(" ".join(one.words[-len(best):]), UNLISTED + " ".join(best), "name")
    return list(names.values())


def _suffixes(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The name, then its endings of two words or more that begin with a capital, longest first; folded."""
    endings = [words, *(words[start:] for start in range(1, len(words) - 1) if words[start][:1].isupper())]
    return [tuple(fold(word) for word in ending) for ending in endings]
