"""Holds findings against the mistakes that were planted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from mistakes import Defect

LINES = 2
FIRM = ("error", "warning")
# A mistake in one family can rightly make these speak too.
FOLLOWS = {"PRC": {"PRC", "OFR", "DOC", "LOC"}, "OFR": {"OFR", "PRC", "DOC", "LOC", "CON"}, "TRM": {"TRM", "DOC", "LOC", "PRC"},
           "CON": {"CON", "OFR", "LOC", "DOC"}}


@dataclass(frozen=True)
class Spot:
    """A place that a finding names, primary or related."""

    path: str
    line: int | None


@dataclass(frozen=True)
class Claim:
    """What a finding says, as far as scoring needs it."""

    family: str
    code: str
    subject: str
    message: str
    found: str
    spots: tuple[Spot, ...]


@dataclass
class Score:
    """The mistakes that were found and missed, and the findings that hit nothing."""

    caught: list[Defect] = field(default_factory=list)
    missed: list[Defect] = field(default_factory=list)
    false: list[Claim] = field(default_factory=list)


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


def same_text(defect: Defect, claim: Claim) -> bool:
    wrong, said = plain(defect.found), plain(claim.found)
    return bool(wrong and said) and (wrong in said or (len(said) >= 4 and said in wrong))


def fits(defect: Defect, spot: Spot) -> bool | None:
    """Whether a spot is the mistake's place; None where one of them names no line."""
    if spot.path != defect.path:
        return False
    if defect.line is None or spot.line is None:
        return None
    return abs(spot.line - defect.line) <= LINES


def quality(defect: Defect, claim: Claim) -> int:
    """How well a claim names a mistake: 3 by place and text, 2 by one of them, 1 by asset and family only, 0 not at all."""
    if claim.family not in defect.families:
        return 0
    marks = [fits(defect, spot) for spot in claim.spots]
    if True in marks:
        return 3 if same_text(defect, claim) else 2
    if None in marks:
        return 2 if same_text(defect, claim) else 1
    return 0


def follows(defect: Defect, claim: Claim) -> bool:
    """Whether a claim is a consequence: at the mistake's place, or about its subject in its asset."""
    allowed = set().union(*(FOLLOWS.get(family, set()) for family in defect.families))
    marks = [fits(defect, spot) for spot in claim.spots]
    if marks[0]:
        return True
    here = any(spot.path == defect.path for spot in claim.spots)
    return claim.family in allowed and here and (claim.subject == defect.subject or True in marks or None in marks)


def score(defects: Iterable[Defect], claims: Iterable[Claim]) -> Score:
    """Give every claim, the surest first, to the mistake that it names best."""
    defects = list(defects)
    hits: Counter[int] = Counter()
    result = Score()
    rated = [(max((quality(one, claim) for one in defects), default=0), claim) for claim in claims]
    for best, claim in sorted(rated, key=lambda item: -item[0]):
        fitting = [at for at, one in enumerate(defects) if best and quality(one, claim) == best]
        if fitting:
            hits[min(fitting, key=lambda at: hits[at] > 0)] += 1
        elif not any(follows(one, claim) for one in defects):
            result.false.append(claim)
    for at, defect in enumerate(defects):
        (result.caught if hits[at] else result.missed).append(defect)
    return result
