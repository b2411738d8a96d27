"""Is an amount that of another size than the product's: "Also in 120 x 170 (€ 99,90)" under a rug of 160 x 230?

Or of another make or pack of it ("in maat 140: € 9"), of it and something else together ("Grill + hoes € 499"), or of a number
of pieces that no deal is made of ("Pallet van 48 zakken: € 299")?
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from brandlint.facts import naming
from brandlint.facts.model import Fact
from brandlint.linking.tree import Tree

_NUMBER = r"\d{1,4}(?:[.,]\d{1,2})?"
_SIZE = re.compile(rf"(?<![\d.,])(?P<first>{_NUMBER})\s?(?:[x×]\s?(?P<second>{_NUMBER})(?:\s?(?:cm|mm|m)\b)?"
                   r"|(?P<unit>cl|ml|dl|l|kg|g|mg|cm|mm|gb|tb|inch)\b)", re.I)
_BEHIND = 12
"""Characters that may lie between a size and its amount: a bracket, a colon, "à", "for"."""

_LINK_WORD = re.compile(r"[\s:(–—-]{0,3}(?:[^\W\d_]{1,4}[\s:]{1,2})?")
"""Signs, or one short word in whatever language, between a size and its amount."""

_ADDED = re.compile(r"\s?\+\s?[^\W\d_]{2}")
"""What is sold together with the product that was named."""
_LOT = re.compile(r"(?P<head>[^:\n]{0,30}\b\d{1,3}\b[^:\n]{0,30})\s?:\s?", re.I)
_NEAR, _LONGEST_TITLE = 6, 60
"""Texts between a title and its amount; characters of a title."""
_WORD = re.compile(r"[^\W\d_]{3}")


@cache
def _another_thing() -> re.Pattern[str]:
    """A second name behind the first, up to the end of a title."""
    return re.compile(rf"\s?(?:[+&]|\b(?:{naming.and_words()}|plus)\b)\s?(?:\d\s?x?\s)?[A-ZÀ-Þ][a-zà-ÿ]{{2}}[^:.!?\n\d]*\Z")


def is_of_another_kind(tree: Tree, fact: Fact, subjects: Sequence[str]) -> bool:
    """Whether words between a product's name and an amount say that it is not simply the product's."""
    if len(subjects) != 1:
        return False
    segment, chars = tree.segment_of(fact), tree.block(fact.block).chars
    own = [one for one in tree.mentions_in.get(fact.block, ()) if one.subject == subjects[0] and one.start < fact.start]
    names = [one for one in own if segment.start <= one.start]
    if not own:
        return _is_titled_with_another(tree, fact, subjects[0])
    if not names:
        return _is_a_lot(chars[segment.start:fact.start])
    end = names[-1].end
    return naming.kinds().match(chars, end, fact.start) is not None or _ADDED.search(chars, end, fact.start) is not None


def _is_titled_with_another(tree: Tree, fact: Fact, subject: str) -> bool:
    """Whether the last text over an amount that names its product is a title of two things: "Grill Ruben + Hoes"."""
    number = next((one for one in range(fact.block - 1, max(-1, fact.block - _NEAR), -1)
                   if any(mention.subject == subject for mention in tree.mentions_in.get(one, ()))), None)
    if number is None or len(chars := tree.block(number).chars) > _LONGEST_TITLE:
        return False
    named = [one for one in tree.mentions_in[number] if one.subject == subject]
    return _another_thing().match(chars, named[-1].end) is not None


def _is_a_lot(text: str) -> bool:
    """Whether a sentence up to its amount is a number of things and a colon."""
    match = _LOT.fullmatch(text)
    return match is not None and _WORD.search(match["head"]) is not None


def is_of_another_size(tree: Tree, fact: Fact, subjects: Sequence[str]) -> bool:
    """Whether a size stands right before an amount, and it is not the one in the product's name or one of several sizes."""
    if len(subjects) != 1 or (size := _size_before(tree, fact)) is None:
        return False
    kind, value = _kind(size), _value(size)
    named = {_value(one) for text in _names(tree, subjects[0]) for one in _SIZE.finditer(text) if _kind(one) == kind}
    return value not in named if named else _is_one_of_several(tree, fact, size)


def _size_before(tree: Tree, fact: Fact) -> re.Match[str] | None:
    chars, start = tree.in_sentence(fact)
    sizes = [one for one in _SIZE.finditer(chars, max(0, start - 40), start) if start - one.end() <= _BEHIND]
    return sizes[-1] if sizes and _LINK_WORD.fullmatch(chars, sizes[-1].end(), start) else None


def _is_one_of_several(tree: Tree, fact: Fact, size: re.Match[str]) -> bool:
    """Whether a sentence that names no product lists sizes, each with an amount."""
    chars, _ = tree.in_sentence(fact)
    segment = tree.segment_of(fact)
    named = any(segment.start <= one.start < segment.end for one in tree.mentions_in.get(fact.block, ()))
    others = {_value(one) for one in _SIZE.finditer(chars) if _kind(one) == _kind(size)}
    amounts = sum(segment.start <= start < segment.end for start, _ in tree.stated_in.get(fact.block, ()))
    return not named and len(others) > 1 and amounts > 1


def _names(tree: Tree, subject: str) -> Iterator[str]:
    """A subject's name as the asset writes it."""
    for number, mentions in tree.mentions_in.items():
        for one in mentions:
            if one.subject == subject and one.via == "name":
                yield tree.block(number).chars[one.start:one.end]


def _kind(size: re.Match[str]) -> str:
    return (size["unit"] or "x").lower()


def _value(size: re.Match[str]) -> tuple[str, str]:
    return size["first"].replace(",", "."), (size["second"] or "").replace(",", ".")
