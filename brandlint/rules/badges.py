"""Reductions on badges: "-15%", "You save £40", with the two amounts of the card or right before them that they must be of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from brandlint.documents.blocks import Role
from brandlint.facts import remarks
from brandlint.facts.model import Kind
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.own_names import names_something
from brandlint.rules.audiences import is_for_some
from brandlint.rules.scopes import OTHER_AMOUNTS, Scope, Scopes, amount_of, currency_of

_FEW_WORDS = 3
"""Words beside a reduction up to which a block says nothing else."""
_MOST_TEXTS = 10
"""Texts up to which a box is the card of one article."""
_REDUCTIONS = ((Kind.PERCENT, "discount"), (Kind.MONEY, "saving"))
_AMOUNTS = ("was", "price")
_DISTURBING = tuple(role for role in OTHER_AMOUNTS if role != "unit")
_NAMED = re.compile(r"[:|–—]|\s-\s")
"""What stands between a name and its reduction."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_ABOVE = frozenset({Role.HEADING, Role.TITLE, Role.SUBJECT, Role.PREHEADER, Role.BUTTON, Role.METADATA, Role.QUOTE})

Pair = tuple[Statement, Statement]


def badges(voice: Voice) -> Iterator[tuple[Statement, Pair]]:
    """The reductions of an asset that stand alone in their block, each with the was-price and price of its card."""
    wanted = [one for one in voice.statements if (one.fact.kind, one.fact.role) in _REDUCTIONS and is_badge(one)]
    scopes = Scopes(voice) if wanted else None
    for statement in wanted:
        if scopes is not None and (pair := _of_its_card(scopes, statement) or _right_before(scopes, statement)):
            yield statement, pair


def is_badge(statement: Statement) -> bool:
    """Whether a block says little but a reduction, for everybody and on nothing that it names."""
    fact, chars = statement.fact, statement.block.chars
    before, behind = _WORD.findall(chars[:fact.start]), _WORD.findall(chars[fact.end:])
    words = before + behind
    if not fact.sure or len(words) > _FEW_WORDS or statement.block.role in _ABOVE or statement.names_it:
        return False
    if _NAMED.search(chars, 0, fact.start) or names_something(" ".join(before)):
        return False
    on_goods = remarks.words_of_goods()
    return not any(word.lower() in on_goods for word in words) and not is_for_some(statement)


def _of_its_card(scopes: Scopes, statement: Statement) -> Pair | None:
    """The two amounts of the smallest box around a badge that holds some."""
    for scope in scopes.around(statement):
        if len(scope.texts) > _MOST_TEXTS:
            return None
        if scope.amounts(*_AMOUNTS, *_DISTURBING):
            return _pair(scope, statement)
    return None


def _right_before(scopes: Scopes, statement: Statement) -> Pair | None:
    """The two amounts of the paragraph right before a badge."""
    scope = scopes.before(statement)
    return _pair(scope, statement) if scope is not None else None


def _pair(scope: Scope, statement: Statement) -> Pair | None:
    """The only was-price and price that stand together, or the only two prices, beside no second reduction and no condition."""
    others = [one for one in scope.statements if (one.fact.kind, one.fact.role) in _REDUCTIONS and one is not statement
              and one.fact.kind is statement.fact.kind]
    if others or scope.doubts() or scope.holds(Kind.CODE, Kind.DEAL) or scope.amounts(*_DISTURBING):
        return None
    was, now = _different(scope.amounts("was")), _different(scope.amounts("price"))
    if not was and len(now) == 2:
        now.sort(key=amount_of)
        was = [now.pop()]
    pair = (was[0], now[0]) if len(was) == len(now) == 1 else None
    if pair is None or amount_of(pair[0]) <= amount_of(pair[1]) or currency_of(pair[0]) != currency_of(pair[1]):
        return None
    return pair


def _different(statements: Iterable[Statement]) -> list[Statement]:
    """One statement for each amount."""
    amounts: dict[Decimal, Statement] = {}
    for one in statements:
        amounts.setdefault(amount_of(one), one)
    return list(amounts.values())
