"""Products that no guide lists: names that stand beside the same prices in more than one asset.

Every price looks for possible names around it and takes the one that most assets put beside one amount. A name that only
one asset uses tells nothing about another, and a label ("Our price") is not a name: it stands beside several amounts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts.model import Deal, Fact, Kind, Money
from brandlint.linking.keys import siblings
from brandlint.linking.ledger import Statement
from brandlint.linking.link import WIDE
from brandlint.linking.names import UNLISTED, Name, fold
from brandlint.linking.own_names import is_likely_a_name
from brandlint.linking.pieces import Key, Piece, begins_with_a_count, is_a_property, key_of, pieces
from brandlint.linking.tree import Tree

_TITLE = 120
"""Characters up to which a block without an amount may be read for names."""

_NEAREST = 3
"""Possible names before an amount, and behind it, that are looked at."""

_HALF, _TWO = Fraction(1, 2), 2
_TITLES = frozenset({Role.HEADING, Role.TITLE})
_NO_NAMES = frozenset({Role.QUOTE, Role.LEGAL, Role.METADATA})


_Market = tuple[str | None, Kind]
"""Whom a price or deal speaks to, and which of the two it is: only those of one market and kind compare."""


class Candidate(NamedTuple):
    """A price or deal and the pieces of text that may be its name, the likeliest first.

    `direct` tells that they stand in its own sentence, `headed` that the first is the title of its own card, `part` which of a
    message's parts it stands in.
    """

    pieces: tuple[Piece, ...]
    asset: str
    part: str | None
    market: _Market
    said: str
    direct: bool
    headed: bool


class Sighted(NamedTuple):
    """The possible names that one asset shows, and its prices that look for one."""

    asset: str
    pieces: tuple[Piece, ...]
    candidates: tuple[Candidate, ...]


class _Choice(NamedTuple):
    """A price with the name that it took: as written, and as it is compared."""

    words: tuple[str, ...]
    key: Key
    price: Candidate


def sighted(tree: Tree, statements: Sequence[Statement]) -> Sighted:
    """What an asset may call things, apart from what the guide lists."""
    shown = _pieces_by_block(tree, statements)
    wanting = [one for one in statements if (one.fact.role == "price" or one.fact.kind is Kind.DEAL or _is_a_rent(one))
               and not _is_of_the_guide(one) and one.fact.sure]
    found = (_candidate(tree, one, shown) for one in wanting)
    every = tuple(piece for group in shown.values() for piece in group)
    return Sighted(tree.study.asset.path, every, tuple(one for one in found if one is not None))


def _is_a_rent(statement: Statement) -> bool:
    """Whether an amount is what something costs by the month, and no part of a total."""
    money = statement.fact.value
    return statement.fact.role == "instalment" and isinstance(money, Money) and money.per is not None and money.count is None


def _is_of_the_guide(statement: Statement) -> bool:
    return any(not subject.startswith(UNLISTED) for subject in statement.subjects)


def _pieces_by_block(tree: Tree, statements: Sequence[Statement]) -> dict[int, list[Piece]]:
    stated: dict[int, list[tuple[int, int]]] = defaultdict(list)
    priced: set[int] = set()
    for one in statements:
        if not _may_hold_a_name(one):
            stated[one.fact.block].append((one.fact.start, one.fact.end))
        priced |= {one.fact.block} if isinstance(one.fact.value, Money) else set()
    found = {}
    for number, block in enumerate(tree.study.blocks):
        if block.role not in _NO_NAMES and (number in priced or len(block.chars) <= _TITLE):
            known = tree.mentions_in.get(number, ())
            spans = [*stated.get(number, ()), *((one.start, one.end) for one in known)]
            if own := [one for one in pieces(block.chars, number, spans) if not is_a_property(block.chars, one)]:
                found[number] = own
    return found


def _may_hold_a_name(statement: Statement) -> bool:
    """Whether what is stated may have its product between its words: "2 stuks Shampoobar Brandnetel, samen € 20"."""
    deal = statement.fact.value
    return isinstance(deal, Deal) and deal.total is not None and begins_with_a_count(statement.text)


def _candidate(tree: Tree, statement: Statement, shown: Mapping[int, list[Piece]]) -> Candidate | None:
    fact = statement.fact
    own = shown.get(fact.block, ())
    direct = _in_sentence(tree, fact, own)
    found = direct or _in_paragraph(fact, own) or _among_siblings(tree, fact, shown) or _in_box(tree, fact, shown)
    if not found:
        return None
    market = statement.locale, fact.kind
    headed = not direct and tree.block(found[0].block).role in _TITLES
    return Candidate(tuple(found), statement.path, statement.block.part, market, str(fact.value), bool(direct), headed)


def _in_sentence(tree: Tree, fact: Fact, own: Sequence[Piece]) -> list[Piece]:
    segment = tree.segment_of(fact)
    if inside := [one for one in own if fact.start <= one.start and one.end <= fact.end]:
        return inside
    before = [one for one in own if segment.start <= one.start and one.end <= fact.start]
    after = [one for one in own if fact.end <= one.start and one.end <= segment.end]
    return before[::-1][:_NEAREST] or after[:_NEAREST]


def _in_paragraph(fact: Fact, own: Sequence[Piece]) -> list[Piece]:
    before = [one for one in own if one.end <= fact.start]
    return before[::-1][:_NEAREST] or [one for one in own if one.start >= fact.end][:_NEAREST]


def _among_siblings(tree: Tree, fact: Fact, shown: Mapping[int, list[Piece]]) -> list[Piece]:
    return [piece for number in siblings(tree, fact.block) for piece in shown.get(number, ())]


def _in_box(tree: Tree, fact: Fact, shown: Mapping[int, list[Piece]]) -> list[Piece]:
    """The titles, else the nearest pieces, of the smallest container that has some."""
    for container in tree.ancestors(tree.block(fact.block).container):
        numbers = tree.blocks_below[container]
        if len(numbers) > WIDE:
            return []
        ours = [number for number in numbers if number in shown and tree.block(number).part == tree.block(fact.block).part]
        titles = [number for number in ours if tree.block(number).role in _TITLES]
        before = [number for number in reversed(ours) if number < fact.block]
        found = [piece for number in dict.fromkeys((*titles, *before, *ours)) for piece in shown[number]]
        if found:
            return found[:2 * _NEAREST]
        if tree.study.containers[container].kind is ContainerKind.RECORD:
            return []
    return []


def unlisted_names(found: Iterable[Sighted]) -> list[Name]:
    """Every written form of the names that several assets put beside a price."""
    found = list(found)
    spread = Counter(key for asset in found for key in {key_of(piece.words) for piece in asset.pieces})
    prices = [one for asset in found for one in asset.candidates]
    titled = frozenset(key_of(piece.words) for asset in found for piece in asset.pieces if _begins_like_a_name(piece.words))
    forms = {piece: list(_forms(piece, spread, titled)) for one in prices for piece in one.pieces}
    support = _support(prices, forms)
    choices = [choice for one in prices if (choice := _choose(one, forms, support, spread)) is not None]
    return _named(_kept(choices), choices, found)


def _forms(piece: Piece, spread: Mapping[Key, int], titled: Collection[Key]) -> Iterator[tuple[str, ...]]:
    """The names that a piece may hold, longest first: itself, where other assets have it or no part of it does.

    Within a sentence a name of several words may begin without a capital ("le manteau Alba"), if it has one elsewhere.
    """
    words = piece.words
    parts = [(start, size) for size in range(len(words), 0, -1) for start in range(len(words) - size + 1)]
    shared = [words[start:start + size] for start, size in parts if _is_shared(words, start, size, spread, titled)]
    return iter(shared or ([words] if _begins_like_a_name(words) else []))


def _is_shared(words: tuple[str, ...], start: int, size: int, spread: Mapping[Key, int], titled: Collection[Key]) -> bool:
    """Whether a part of a piece is a possible name that several assets have, or one has alone and this among other words."""
    part, before, after = words[start:start + size], words[1:start], words[start + size:]
    if not _begins_like_a_name(part) and not (size > 1 and key_of(part) in titled):
        return False
    assets = spread.get(key_of(part), 0)
    among = 1 < size < len(words) and not (before and before[-1][:1].isupper()) and not (after and after[0][:1].isupper())
    return assets > 1 or (assets > 0 and among)


def _begins_like_a_name(words: tuple[str, ...]) -> bool:
    first = words[0]
    begins = first[:1].isupper() or (first[:1].isdigit() and any(map(str.isalpha, first)))
    return begins and any(word[-1:].islower() for word in words)


def _support(prices: Iterable[Candidate], forms: Mapping[Piece, list[tuple[str, ...]]]) -> dict[tuple[Key, _Market, str], int]:
    """How many assets put each possible name near each amount."""
    assets: dict[tuple[Key, _Market, str], set[str]] = defaultdict(set)
    for one in prices:
        for key in {key_of(words) for piece in one.pieces for words in forms[piece]}:
            assets[key, one.market, one.said].add(one.asset)
    return {what: len(where) for what, where in assets.items()}


def _choose(price: Candidate, forms: Mapping[Piece, list[tuple[str, ...]]], support: Mapping[tuple[Key, _Market, str], int],
            spread: Mapping[Key, int]) -> _Choice | None:
    """The possible name that most assets put near the amount; of equals the one that more assets have, then the likelier."""
    def rank(choice: _Choice) -> tuple[int, int]:
        assets = support[choice.key, price.market, price.said]
        return assets, spread[choice.key] if assets > 1 else 0

    return max((_Choice(words, key_of(words), price) for piece in price.pieces for words in forms[piece]), key=rank, default=None)


def _kept(choices: Iterable[_Choice]) -> set[Key]:
    by_key: dict[Key, list[_Choice]] = defaultdict(list)
    for one in choices:
        by_key[one.key].append(one)
    return {key for key, group in by_key.items() if _is_a_product(group)}


def _is_a_product(group: Sequence[_Choice]) -> bool:
    """Whether several assets put a name beside one price, and few beside several: else it is a label or a heading."""
    assets = {one.price.asset for one in group}
    if all(len(one.words) == 1 and one.price.direct for one in group):
        return False  # A word before an amount may be any word; a name of one word is a heading or a cell somewhere.
    label = _share_of_assets_with_several(group) * 2 >= 1
    sure = all((one.price.direct or one.price.headed) and len(one.words) > 1 and is_likely_a_name(one.words) for one in group)
    return len(assets) > 1 and not label and (_is_agreed(group) or (sure and len(assets) == 2))


def _share_of_assets_with_several(group: Iterable[_Choice]) -> float:
    """The part of the assets that put a name beside several amounts or several deals of one market."""
    said: dict[tuple[str, str | None, _Market], set[str]] = defaultdict(set)
    for one in group:
        said[one.price.asset, one.price.part, one.price.market].add(one.price.said)
    return sum(len(values) > 1 for values in said.values()) / len(said)


def _is_agreed(group: Iterable[_Choice]) -> bool:
    """Whether half of the assets of a market or more say the same with a name; two thirds, or three, where it is one word."""
    said: dict[_Market, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    least = _HALF
    for one in group:
        said[one.price.market][one.price.said].add(one.price.asset)
        least = Fraction(2, 3) if len(one.words) == 1 else least
    agreed = [(max(map(len, values.values())), len(set().union(*values.values()))) for values in said.values()]
    return any(most > 1 and Fraction(most, every) >= (_HALF if most > _TWO else least) for most, every in agreed)


def _named(kept: Collection[Key], choices: Iterable[_Choice], found: Iterable[Sighted]) -> list[Name]:
    """The names as they are written anywhere; the id is the form that most prices of a language have."""
    written: dict[tuple[Key, str], Counter[tuple[str, ...]]] = defaultdict(Counter)
    for one in choices:
        if one.key in kept:
            written[one.key, (one.price.market[0] or "").partition("-")[0]][one.words] += 1
    ids: dict[tuple[str, ...], str] = {}
    usual: dict[Key, str] = {}
    for (key, _), forms in sorted(written.items(), key=lambda item: (-item[1].total(), item[0])):
        subject = UNLISTED + fold(" ".join(forms.most_common(1)[0][0]))
        usual.setdefault(key, subject)
        for words in forms:
            ids.setdefault(words, subject)
    spelt = {(words, key_of(words)) for asset in found for words in {piece.words for piece in asset.pieces}}
    ids |= {words: usual[key] for words, key in sorted(spelt) if key in kept and words not in ids}
    return [Name(" ".join(words), subject, "name") for words, subject in sorted(ids.items())]
