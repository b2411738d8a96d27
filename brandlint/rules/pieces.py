"""An amount for several pieces: "4 zakken Potgrond Rijk voor € 20" is not the price of one."""

from __future__ import annotations

import re

from brandlint.guide.model import Product
from brandlint.linking.ledger import Statement
from brandlint.linking.names import fold

_COUNTS = {2: "two twee deux zwei", 3: "three drie trois drei", 4: "four vier quatre", 5: "five vijf vyf cinq funf",
           6: "six zes ses sechs", 8: "eight acht agt huit", 10: "ten tien dix zehn", 12: "twelve twaalf douze zwolf dozen"}
_WORDS = {word: number for number, words in _COUNTS.items() for word in words.split()}
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(_WORDS)})"
_BEFORE = re.compile(rf"(?:^|[^\w.,]){_COUNT}\s?(?:x|×|\*|[^\W\d_]{{3,12}}(?:\s(?:of|met|van))?)?\s?$")
_AFTER = re.compile(rf"^\W{{0,3}}(?:any |enige )?{_COUNT}\s?(?:x|stuks?|pieces?)?\s(?:voor|for|vir|fur|pour|(?=[€£$r]))")


def pieces_of(statement: Statement, product: Product) -> int | None:
    """How many pieces of a product an amount is for, where its sentence counts them beside the product's name."""
    sentence = fold(statement.sentence)
    names = [text for _, text in product.name.items()] + [text for _, texts in product.aliases.items() for text in texts]
    for name in sorted(map(fold, names), key=len, reverse=True):
        at = sentence.find(name)
        if at >= 0:
            match = _BEFORE.search(sentence[:at]) or _AFTER.match(sentence[at + len(name):])
            count = match["count"] if match else "1"
            number = _WORDS.get(count) or int(count)
            return number if number > 1 else None
    return None
