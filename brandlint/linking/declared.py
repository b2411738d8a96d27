"""Products that no guide lists and that pages declare by name: the rest of the page, and other assets, may speak of them."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.documents.declared import Declares, declared_by, label_of
from brandlint.facts.model import Kind
from brandlint.linking.names import UNLISTED, Name, fold
from brandlint.linking.own_names import as_name
from brandlint.linking.tree import Tree
from brandlint.study import Study

_NAME = label_of(Declares.NAME)


def is_declared(label: str | None) -> bool:
    """Whether a block holds what a page declares for machines."""
    return declared_by(label) is not None


def declares(study: Study) -> bool:
    """Whether an asset declares the name of a product."""
    return any(block.label == _NAME for block in study.blocks)


def declared_names(trees: Iterable[Tree], known: Iterable[Name]) -> list[Name]:
    """The names of declared products with a price.

    Args:
        trees: the assets that declare some, with what the guide's names find in them: what a
            name or number of the guide stands in is the guide's.
        known: names that were found in the assets in another way.
    """
    taken = {fold(name.text) for name in known}
    names: dict[str, Name] = {}
    for tree in trees:
        priced = {tree.block(fact.block).container for fact in tree.study.facts
                  if fact.kind is Kind.MONEY and fact.role == "price" and is_declared(tree.block(fact.block).label)}
        for block in tree.study.blocks:
            if block.label == _NAME and block.container in priced and not _are_of_the_guide(tree, block.container):
                words = as_name(block.chars)
                if len(words) > 1 and fold(block.chars) not in taken:
                    names.setdefault(fold(block.chars), Name(block.chars, UNLISTED + fold(block.chars), "name"))
    return list(names.values())


def _are_of_the_guide(tree: Tree, container: int) -> bool:
    return any(not mention.subject.startswith(UNLISTED) for mention in tree.named_in(container))
