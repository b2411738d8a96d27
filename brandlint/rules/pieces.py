"""An amount for several pieces: "4 zakken Potgrond Rijk voor € 20" is not the price of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from brandlint.facts import remarks
from brandlint.guide.model import Product
from brandlint.linking.ledger import Statement
from brandlint.linking.names import UNLISTED, fold


@cache
def _counts() -> Mapping[str, int]:
    """Numbers in words, without accents as the sentence is."""
    return {fold(word): number for word, number in remarks.counts().items()}


def _count() -> str:
    return rf"(?P<count>\d{{1,2}}|{'|'.join(map(re.escape, _counts()))})"


@cache
def _before() -> re.Pattern[str]:
    """A number of pieces before the product's name: "4 zakken van"."""
    return re.compile(rf"(?:^|[^\w.,]){_count()}\s?(?:x|×|\*|[^\W\d_]{{3,12}}(?:\s(?:{remarks.of_words()}))?)?\s?$")


@cache
def _after() -> re.Pattern[str]:
    """A number of pieces and their amount behind it: ", any 3 for", ", set van 2 voor"."""
    lead = rf"(?:(?:{remarks.any_words()}|[^\W\d_]{{2,12}} (?:{remarks.of_words()})) )?"
    return re.compile(rf"^\W{{0,3}}{lead}{_count()}\s?(?:x|{remarks.pieces()})?\s(?:{remarks.for_words()}|(?=[€£$r]))")


def pieces_of(statement: Statement, product: Product) -> int | None:
    """How many pieces of a product an amount is for, where its sentence, or the line before it, counts them beside the name."""
    names = [text for _, text in product.name.items()] + [text for _, texts in product.aliases.items() for text in texts]
    return _pieces_in(fold(statement.sentence_with_line_before), names)


def _pieces_in(sentence: str, names: Iterable[str]) -> int | None:
    """How many pieces a sentence, without case and accents, counts beside the first of some names that it holds."""
    for name in sorted(map(fold, names), key=len, reverse=True):
        at = sentence.find(name)
        if at >= 0:
            match = _before().search(sentence[:at]) or _after().match(sentence[at + len(name):])
            count = match["count"] if match else "1"
            number = _counts().get(count) or int(count)
            return number if number > 1 else None
    return None


_SIZE = re.compile(r"(\d+(?:[.,]\d+)?)\s?(?:[x×]\s?\d+(?:[.,]\d+)?(?:\s?[cm]?m)?"
                   r"|(?:[cdm]?[lm]|[kmµ]?g|[gt]b|inch)\b)\W{0,3}$", re.I)
"""A size or content at the end of a text: "120 x 170 (", "500 ml: "."""


@cache
def _between() -> re.Pattern[str]:
    """A number of pieces and what they are, between a name and an amount: ", two bags"."""
    return re.compile(rf"(?:^|[;:(–]\s?|[,-]\s){_count()}\s(?:x\s)?[^\W\d_]{{3,12}}\W{{0,3}}$")


def is_of_another_quantity(statement: Statement) -> bool:
    """Whether an amount of a product that no guide lists is for several pieces, or for a size that is not in its name."""
    name = (statement.fact.subject or "").removeprefix(UNLISTED)
    before = statement.block.chars[max(0, statement.fact.start - 30):statement.fact.start]
    size = _SIZE.search(before)
    if size is not None and size[1] not in name:
        return True
    pieces = _pieces_in(fold(statement.sentence_with_line_before), [name])
    counted = _between().search(fold(before))
    return pieces is not None or (counted is not None and (_counts().get(counted["count"]) or int(counted["count"])) > 1)
