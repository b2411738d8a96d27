"""Versions of one asset in several languages: what one of them states otherwise than the others.

Versions are files whose paths differ in their locale alone ("email/nl/launch.html", "email/en/launch.html") and that speak to one
country: another country may have other prices, terms and days. What the guide has a value for is held against the guide instead.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import combinations

from brandlint.facts.model import Kind, Money, Percent
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Ledger, Statement, Voice
from brandlint.rules.comparable import comparable
from brandlint.rules.guided import is_in_the_guide
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding, shown, stated_here
from brandlint.translations import say

_OTHERWISE = Head("LOC001", "version-states-otherwise", Severity.WARNING)

_COMPARED = frozenset({Kind.PERCENT, Kind.CODE, Kind.PERIOD, Kind.RETURNS, Kind.WARRANTY, Kind.DELIVERY, Kind.MONEY})
_ROLES = frozenset({None, "discount", "up_to", "extra", "validity", "threshold", "delivery_cost"})
"""Prices are left out: each version may show another choice of products, and names differ with their language."""
_OF_PRODUCTS = frozenset({Kind.PERCENT})
"""What an asset states of several products, which versions may choose otherwise."""
_FEWEST = 3
"""Of those an asset must state so many, and another version as many in the same order but for one."""
_NEXT = 4
"""Amounts behind one that may be of its product."""
Side = Sequence[Statement]


def _versions(ledger: Ledger) -> list[list[Voice]]:
    """The assets whose paths differ in their locale alone, in order."""
    groups: dict[str, list[Voice]] = defaultdict(list)
    for voice in ledger.voices:
        if voice.asset.locale is not None:
            groups[_without_locale(voice.asset.path, voice.asset.locale)].append(voice)
    return [group for group in groups.values() if len({one.asset.locale for one in group}) == len(group) > 1]


def _without_locale(path: str, locale: str) -> str:
    """A path with its locale taken out: every step or word of a name that is one."""
    language = locale.partition("-")[0]
    written = "|".join(re.escape(form) for form in dict.fromkeys((locale, locale.replace("-", "_"), language)))
    return re.sub(rf"(?<![^\W_])(?:{written})(?![^\W_])", "*", path, flags=re.IGNORECASE)


def _state_otherwise(case: Case) -> Iterator[Finding]:
    for versions in case.ledger.derived(_versions):
        sides = [_stated(case, voice) for voice in versions]
        told: set[int] = set()
        for kind in sorted({key for side in sides for key in side}):
            said = [side.get(kind, ()) for side in sides]
            for first, second in combinations(range(len(versions)), 2):
                pair = _the_one_that_differs(said[first], said[second])
                if pair is None or not _speak_to_one_country(versions[first], versions[second]):
                    continue
                odd = _odd_one(*pair, said)
                if id(odd[0]) not in told:
                    told.add(id(odd[0]))
                    yield _finding(*odd)


def _stated(case: Case, voice: Voice) -> dict[tuple[str, str], list[Statement]]:
    """The promises of an asset that the guide does not judge, in order, by kind and role; percentages of all roles together."""
    found: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    worked_out = _worked_out(voice)
    for one in voice.statements:
        kind, role = one.fact.kind, one.fact.role
        ours = kind in _COMPARED and role in _ROLES and one.fact.sure and str(one.fact.value) not in worked_out
        if ours and not is_in_the_guide(case, one):
            found[str(kind), "" if kind in _OF_PRODUCTS else role or ""].append(one)
    return found


def _worked_out(voice: Voice) -> set[str]:
    """What the prices of an asset are reduced by, rounded either way: versions may show other products in their place."""
    found: set[str] = set()
    for record in voice.by_record().values():
        amounts = [(one.fact.role, one.fact.value.amount) for one in record if isinstance(one.fact.value, Money)]
        for at, (first, was) in enumerate(amounts):
            percents = (abs(was - now) * 100 / max(was, now) for second, now in amounts[at + 1:at + _NEXT]
                        if {first, second} == {"was", "price"} and was and now and was != now)
            found |= {str(Percent(percent.quantize(Decimal(1), rounding)))
                      for percent in percents for rounding in (ROUND_FLOOR, ROUND_CEILING)}
    return found


def _speak_to_one_country(one: Voice, other: Voice) -> bool:
    """Whether two versions speak to one country, or neither says to which."""
    return (one.market.country if one.market else None) == (other.market.country if other.market else None)


def _the_one_that_differs(ours: Side, theirs: Side) -> tuple[Statement, Statement] | None:
    """The one value of either side that the other does not have, where they share all others."""
    if ours and ours[0].fact.kind in _OF_PRODUCTS:
        return _the_one_out_of_step(ours, theirs)
    here, there = _by_value(ours), _by_value(theirs)
    only_here, only_there = here.keys() - there.keys(), there.keys() - here.keys()
    if len(only_here) != 1 or len(only_there) != 1:
        return None
    one, other = here[only_here.pop()], there[only_there.pop()]
    amounts = one.fact.kind is Kind.MONEY
    return None if amounts and set(one.subjects) != set(other.subjects) else (one, other)


def _the_one_out_of_step(ours: Side, theirs: Side) -> tuple[Statement, Statement] | None:
    """The one place where two lists differ that otherwise say the same in the same order."""
    if len(ours) != len(theirs) or len(ours) < _FEWEST:
        return None
    differing = [(one, other) for one, other in zip(ours, theirs, strict=True) if comparable(one) != comparable(other)]
    return differing[0] if len(differing) == 1 else None


def _by_value(statements: Iterable[Statement]) -> dict[str, Statement]:
    found: dict[str, Statement] = {}
    for one in statements:
        if (value := comparable(one)) is not None:
            found.setdefault(value, one)
    return found


def _odd_one(one: Statement, other: Statement, said: Sequence[Side]) -> tuple[Statement, Statement, bool]:
    """The odd statement of two, one of the others, and whether it is a tie: the side that fewer versions take is the odd one."""
    first, second = (sum(comparable(each) in _by_value(side) for side in said) for each in (one, other))
    if first == second:
        return other, one, True
    return (one, other, False) if first < second else (other, one, False)


def _finding(odd: Statement, other: Statement, tie: bool) -> Finding:
    return finding(_OTHERWISE, odd, say("{said} here and {other} in {path}, the same text in another language", said=shown(odd),
                                        other=shown(other), path=other.path),
                   expected=None if tie else shown(other), related=stated_here([other]))


RULES = (
    Rule(_OTHERWISE.code, _OTHERWISE.name, _OTHERWISE.severity,
         "Two language versions of one asset state different facts.",
         "A translator overlooks a change of the last hour, and half of the customers are promised something else.",
         "nl: Gratis bezorgd vanaf € 50; fr: Livraison offerte dès 40 €",
         "nl: Gratis bezorgd vanaf € 50; fr: Livraison offerte dès 50 €", _state_otherwise),
)
