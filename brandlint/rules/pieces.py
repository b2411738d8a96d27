"""An amount for several pieces: "4 zakken Potgrond Rijk voor € 20" is not the price of one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from brandlint.facts import naming, remarks
from brandlint.guide.model import Product
from brandlint.linking.ledger import Statement
from brandlint.linking.names import UNLISTED, fold


@cache
def _counts() -> Mapping[str, int]:
    """Numbers in words, without accents as the sentence is."""
    return {fold(word): number for word, number in remarks.counts().items()}


def _count() -> str:
    return rf"(?P<count>\d{{1,2}}|(?:{'|'.join(map(re.escape, _counts()))})(?![^\W\d_]))"


@cache
def _before() -> re.Pattern[str]:
    """A number of pieces before the product's name: "4 zakken van"."""
    return re.compile(rf"(?:^|[^\w.,/]){_count()}\s?(?:x|×|\*|[^\W\d_]{{3,12}}(?:\s(?:{remarks.of_words()}))?)?\s?$")


@cache
def _after() -> re.Pattern[str]:
    """A number of pieces and their amount behind it: ", any 3 for", ", set van 2 voor"."""
    lead = rf"(?:(?:{remarks.any_words()}|[^\W\d_]{{2,12}} (?:{remarks.of_words()})) )?"
    return re.compile(rf"^[^\w€£$]{{0,3}}{lead}{_count()}\s?(?:x|{remarks.pieces()})?\s(?:{remarks.for_words()}|(?=[€£$r]))")


@cache
def _between() -> re.Pattern[str]:
    """A number of pieces between a name and an amount: ", two bags", ", set of 2 for", "3-pack", "les 2 (750 g) :".

    Another amount may stand between, which is then for as many: "les 2 : 2,97 € au lieu de".
    """
    together = rf"\b(?:{fold(remarks.any_words())})\s{_count().replace('count', 'any_count')}(?:\s[^\W\d_]{{3,12}})?"
    aside = r"(?:\s?\([^()]{1,20}\))?"
    other = r"(?:[^\w,.;!?]{0,3}[€£$]?r?\s?\d[\d.,]{0,8}\s?[€£]?\s(?:[^\W\d_][\w.]{0,9}[\s:]{1,2}){1,4})?"
    return re.compile(rf"(?:(?:^|[;:(–]\s?|[,-]\s){_count()}\s(?:x\s)?[^\W\d_]{{3,12}}|{together}"
                      rf"|(?<![\w.,])(?P<pack_count>\d{{1,2}})[\s-]?(?:{fold(remarks.packs())})(?!\w)"
                      rf"|\b[^\W\d_]{{2,12}}\s(?:{remarks.of_words()})\s{_count().replace('count', 'of_count')}){aside}"
                      rf"(?:\s(?:{fold(remarks.for_words())}|{fold(naming.connectors())}))?[\s:]{{0,3}}{other}$")


@cache
def _behind() -> re.Pattern[str]:
    """A number of pieces behind their amount: "€ 3,78 voor 2 dozen"."""
    return re.compile(rf"\s(?:{fold(remarks.for_words())})\s{_count()}\s[^\W\d_]{{3,12}}")


def pieces_of(statement: Statement, product: Product) -> int | None:
    """How many pieces of a product an amount is for, where its sentence, or the line before it, counts them."""
    names = [text for _, text in product.name.items()] + [text for _, texts in product.aliases.items() for text in texts]
    return _pieces_beside_a_name(statement, names) or _pieces_around(statement)


def counts(chars: str, number: int) -> bool:
    """Whether a text has a number, in digits or in words."""
    words = (word for word, value in _counts().items() if value == number)
    told = "|".join((str(number), *map(re.escape, words)))
    return re.search(rf"(?<![\w.,])(?:{told})(?![\w%]|[.,]\d)", fold(chars)) is not None


def _pieces_beside_a_name(statement: Statement, names: Sequence[str]) -> int | None:
    """How many pieces a sentence counts beside the first of some names that it holds, on one line or broken over two."""
    sentence = fold(statement.sentence_with_line_before)
    for name in sorted(map(fold, names), key=len, reverse=True):
        at = sentence.find(name)
        if at >= 0:
            return _several(_before().search(sentence[:at]) or _after().match(sentence[at + len(name):]))
    return _pieces_before_a_broken_name(fold(statement.line_before), fold(statement.sentence), names)


def _pieces_before_a_broken_name(first: str, second: str, names: Sequence[str]) -> int | None:
    """How many pieces are counted before a name that begins at the end of one line and ends at the beginning of the next."""
    for words in (fold(name).split() for name in names):
        for cut in range(1, len(words)):
            head, tail = " ".join(words[:cut]), " ".join(words[cut:])
            if first.endswith(head) and second.startswith(tail):
                return _several(_before().search(first.removesuffix(head)))
    return None


def _pieces_around(statement: Statement) -> int | None:
    """How many pieces are counted right before an amount, or behind it."""
    start, end, chars = statement.fact.start, statement.fact.end, statement.block.chars
    before, behind = fold(chars[max(0, start - _COUNTED):start]), fold(chars[end:end + _COUNTED])
    return _several(_between().search(before) or _behind().match(behind))


def _several(match: re.Match[str] | None) -> int | None:
    counts = [count for name, count in match.groupdict().items() if count] if match else []
    number = (_counts().get(counts[0]) or int(counts[0])) if counts else 1
    return number if number > 1 else None


_COUNTED = 60
"""Characters before an amount in which pieces are counted."""

_SIZE = re.compile(r"(\d+(?:[.,]\d+)?)\s?(?:[x×]\s?\d+(?:[.,]\d+)?(?:\s?[cm]?m)?"
                   r"|(?:[cdm]?[lm]|[kmµ]?g|[gt]b|inch)\b)\W{0,3}$", re.I)
"""A size or content at the end of a text: "120 x 170 (", "500 ml: "."""


def is_of_another_quantity(statement: Statement) -> bool:
    """Whether an amount of a product that no guide lists is for several pieces, or for a size that is not in its name."""
    name = (statement.fact.subject or "").removeprefix(UNLISTED)
    size = _SIZE.search(statement.block.chars[max(0, statement.fact.start - _COUNTED):statement.fact.start])
    if size is not None and size[1] not in name:
        return True
    return counted_pieces(statement) is not None


def counted_pieces(statement: Statement) -> int | None:
    """How many pieces an amount of a product that no guide lists is for; None for one."""
    name = (statement.fact.subject or "").removeprefix(UNLISTED)
    return _pieces_beside_a_name(statement, [name]) or _pieces_around(statement)
