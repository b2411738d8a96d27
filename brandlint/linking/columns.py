"""What a column means in view of the others: a price beside a sale price is what the product cost before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from brandlint.documents.blocks import ContainerKind
from brandlint.facts import find, naming
from brandlint.facts.model import Fact, Money
from brandlint.facts.price_roles import may_say_what_for
from brandlint.study import Study

_LONGEST_HEADER = 40
_NO_PRICES = frozenset({"fee", "unit", "instalment", "recommended"})


@cache
def _sale() -> re.Pattern[str]:
    """The header of a sale price's column, with the prefix of a feed's field or without."""
    sale, price = naming.sale_columns(), naming.price_columns()
    return re.compile(rf"^(?:g:)?(?:(?:{sale})[ _-]?(?:{price})?|(?:{price})[ _-](?:{sale}))$", re.I)


@cache
def _ordinary() -> re.Pattern[str]:
    """The header of an ordinary price's column. An empty one is ordinary too: only the sale price's column has a name."""
    ordinary, price = naming.ordinary_columns(), naming.price_columns()
    return re.compile(rf"^(?:g:)?(?:(?:{ordinary})?[ _-]?(?:{price})?|(?:{price})[ _-](?:{ordinary}))$", re.I)


def settle_columns(study: Study, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a table, with the ordinary price of a row as a was-price where the row has a sale price too."""
    rows: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.role in {"price", "was"} and (row := _row(study, fact)) is not None:
            rows[row].append(number)
    headers = _headers(study) if any(kind == "row" for kind, _ in rows) else {}
    before = {number for numbers in rows.values() for number in _before(study, [(one, facts[one]) for one in numbers], headers)}
    return [replace(fact, role="was") if number in before else fact for number, fact in enumerate(facts)]


def with_headers(study: Study) -> Study:
    """The study, with the amounts of tables as their headers and they say together."""
    cells = [number for number, fact in enumerate(study.facts)
             if fact.role == "price" and (row := _row(study, fact)) is not None
             and (row[0] == "row" or _fills_its_field(study, fact))]
    if not cells:
        return study
    headers, facts = _headers(study), list(study.facts)
    for number in cells:
        facts[number] = _under_header(study, facts[number], headers)
    return replace(study, facts=tuple(facts))


def _fills_its_field(study: Study, fact: Fact) -> bool:
    """Whether an amount is all that stands in a field: the cell of a sheet or of a list."""
    return len(study.blocks[fact.block].chars.strip()) <= fact.end - fact.start + 1


def _under_header(study: Study, fact: Fact, headers: Mapping[tuple[int, int], str]) -> Fact:
    """An amount as its header and it say together: "Per day", "Deposit" make a rent and a deposit of it."""
    header = _header(study, fact, headers)
    if not 0 < len(header) <= _LONGEST_HEADER:
        return fact
    locale = study.records[study.blocks[fact.block].record].locale or study.asset.locale or study.guessed_language
    said_of_it = f"{header}: {fact.text}"
    if not may_say_what_for(said_of_it, locale):
        return fact
    amounts = [one for one in find(said_of_it, locale) if isinstance(one.value, Money)]
    if len(amounts) != 1 or not isinstance(said := amounts[0].value, Money) or not isinstance(own := fact.value, Money):
        return fact
    is_other = said.amount == own.amount and (said.per or amounts[0].role in _NO_PRICES)
    role = "unit" if amounts[0].role == "price" else amounts[0].role
    return replace(fact, role=role, value=replace(own, per=said.per)) if is_other else fact


def _row(study: Study, fact: Fact) -> tuple[str, int] | None:
    """The record of a field, or the row of a table's cell, that a fact stands in."""
    block = study.blocks[fact.block]
    if block.label and block.record:
        return "record", block.record
    container = block.container
    while container >= 0:
        if study.containers[container].kind is ContainerKind.ROW:
            return "row", container
        container = study.containers[container].parent
    return None


def _before(study: Study, row: list[tuple[int, Fact]], headers: Mapping[tuple[int, int], str]) -> Iterable[int]:
    """Which amounts of a row are what the product cost before: by their headers, else the larger of two that have none."""
    named = [(number, fact, _header(study, fact, headers)) for number, fact in row]
    if any(_sale().match(header) for _, _, header in named):
        return [number for number, fact, header in named if fact.role == "price" and _ordinary().match(header) and header]
    plain = [(number, fact.value) for number, fact, header in named if fact.role == "price" and not header]
    if len(named) == len(plain) == 2 and len({fact.block for _, fact in row}) == 2 and _are_alone(study, row):
        (first, larger), (_, smaller) = plain
        if isinstance(larger, Money) and isinstance(smaller, Money) and larger.amount > smaller.amount:
            return [first]
    return []


def _are_alone(study: Study, row: list[tuple[int, Fact]]) -> bool:
    """Whether the boxes of amounts hold nothing else: cards side by side, or items of a list, are no columns of prices."""
    boxes = {study.blocks[fact.block].container for _, fact in row}
    if any(study.containers[box].kind is ContainerKind.ITEM for box in boxes):
        return False
    return sum(block.container in boxes for block in study.blocks) == len(row)


def _header(study: Study, fact: Fact, headers: Mapping[tuple[int, int], str]) -> str:
    block = study.blocks[fact.block]
    if block.label:
        return block.label
    cell = study.containers[block.container]
    row = study.containers[cell.parent] if cell.parent >= 0 else cell
    return headers.get((row.parent, cell.column), "") if cell.kind is ContainerKind.CELL and cell.column is not None else ""


def _headers(study: Study) -> dict[tuple[int, int], str]:
    """The texts of each table's first row, by table and column; a row with amounts is no header."""
    first: dict[int, int] = {}
    for number, container in enumerate(study.containers):
        if container.kind is ContainerKind.ROW:
            first.setdefault(container.parent, number)
    stated = {fact.block for fact in study.facts}
    headers: dict[tuple[int, int], str] = {}
    for number, block in enumerate(study.blocks):
        cell = study.containers[block.container]
        is_cell = cell.kind is ContainerKind.CELL and cell.column is not None and cell.parent >= 0
        table = study.containers[cell.parent].parent if is_cell else -1
        if is_cell and cell.column is not None and first.get(table) == cell.parent and number not in stated:
            headers.setdefault((table, cell.column), block.chars.strip())
    return headers
