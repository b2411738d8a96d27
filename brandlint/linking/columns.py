"""What a column means in view of the others: a price beside a sale price is what the product cost before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from brandlint.facts.model import Fact
from brandlint.study import Study

_SALE = re.compile(r"^(?:g:)?(?:sale|special|offer|promo(?:tion(?:al)?)?|discounted|actie|aanbiedings?|aksie|spesiale|angebots?|"
                   r"aktions?)[ _-]?(?:price|prijs|prys|preis|prix)$", re.I)
_ORDINARY = re.compile(r"^(?:g:)?(?:regular[ _-]?|normal[ _-]?|base[ _-]?|list[ _-]?)?(?:price|prijs|prys|preis|prix)$", re.I)


def settle_columns(study: Study, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a table, with the ordinary price of a row as a was-price where the row has a sale price too."""
    labels = [study.blocks[fact.block].label or "" for fact in facts]
    on_sale = {_record(study, fact) for fact, label in zip(facts, labels, strict=True)
               if fact.role in {"price", "was"} and _SALE.match(label)}
    before = {number for number, (fact, label) in enumerate(zip(facts, labels, strict=True))
              if fact.role == "price" and _ORDINARY.match(label) and _record(study, fact) in on_sale}
    return [replace(fact, role="was") if number in before else fact for number, fact in enumerate(facts)]


def _record(study: Study, fact: Fact) -> int:
    return study.blocks[fact.block].record
