"""Whether an asset says what it should after some changes, and nothing else that it did not say before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from brandlint.assets.model import Asset
from brandlint.errors import BrandlintError
from brandlint.facts.model import Fact
from brandlint.findings import Edit
from brandlint.fixes.agreeing import agrees
from brandlint.fixes.rewriting import revised
from brandlint.scale.stage import Reread, reread


class Stretch(NamedTuple):
    """What other words stand for: from `start` on in a block, up to `end` before and up to `after` now."""

    block: int
    start: int
    end: int
    after: int


class Changed(NamedTuple):
    """What a change makes of an asset: the edits, what they make it say, and the number of the fact or the link that is changed.

    `stretch` is given where other words say it, so that the facts in it may be others as well.
    """

    edits: tuple[Edit, ...]
    right: object
    fact: int | None = None
    link: int | None = None
    stretch: Stretch | None = None


def holds(asset: Asset, data: bytes, languages: Sequence[str], before: Reread, made: Sequence[Changed]) -> bool:
    """Whether an asset with some changes made states the right values in their places and nothing else that it did not before."""
    edits = [edit for one in made for edit in one.edits]
    try:
        after = reread(asset, revised(asset.path, data, dict.fromkeys(edits)), languages)
    except (BrandlintError, ValueError):
        return False
    others = [one.stretch for one in made if one.stretch is not None]
    if others:
        return len(made) == 1 and _says(before, after, made[0], others[0])
    return _states(before, after, made) and _leads(before, after, made)


def _says(before: Reread, after: Reread, made: Changed, stretch: Stretch) -> bool:
    """Whether other words say what they should in their place, and every other place says what it did."""
    if len(before.blocks) != len(after.blocks):
        return False
    kept = [_outside(facts, stretch.block, stretch.start, end) for facts, end in (
        (before.study.facts, stretch.end), (after.study.facts, stretch.after))]
    inside = [one for one in after.study.facts if one not in kept[1]]
    same = [[(one.kind, one.value, one.role, one.block) for one in facts] for facts in kept]
    return same[0] == same[1] and any(agrees(one, made.right) for one in inside) and _leads(before, after, [made])


def _outside(facts: Sequence[Fact], block: int, start: int, end: int) -> list[Fact]:
    return [one for one in facts if one.block != block or one.end <= start or one.start >= end]


def _states(before: Reread, after: Reread, made: Sequence[Changed]) -> bool:
    old, new = before.study.facts, after.study.facts
    if [one.kind for one in old] != [one.kind for one in new] or len(before.blocks) != len(after.blocks):
        return False
    rights = {one.fact: one.right for one in made if one.fact is not None}
    for number, (was, now) in enumerate(zip(old, new, strict=True)):
        if number in rights:
            if was.role != now.role or not agrees(now, rights[number]):
                return False
        elif (was.value, was.role) != (now.value, now.role) and not any(_touches(was, old[one]) for one in rights):
            return _has_links(made) and was.kind.value in {"url", "email", "phone", "handle"}
    return True


def _has_links(made: Sequence[Changed]) -> bool:
    """Whether some of the changes are of links, whose address may be read as a text too."""
    return any(one.link is not None for one in made)


def _touches(one: Fact, other: Fact) -> bool:
    """Whether two facts share characters, or are of one sentence: terms are made of the amounts and days in it."""
    return one.block == other.block and one.start < other.end and other.start < one.end


def _leads(before: Reread, after: Reread, made: Sequence[Changed]) -> bool:
    old, new = before.document.links, after.document.links
    rights = {one.link: one.right for one in made if one.link is not None}
    said = any(one.fact is not None for one in made)
    if len(old) != len(new):
        return False
    for number, (was, now) in enumerate(zip(old, new, strict=True)):
        same = was.url == now.url or (said and re.search(r"\d|@", was.url))
        if now.url.strip() != rights[number] if number in rights else not same:
            return False
    return True
