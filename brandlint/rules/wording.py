"""How findings name things: products, offers, guide places, and other assets that bear witness."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from brandlint.documents.places import WHOLE, InSheet, Place
from brandlint.facts.model import Value
from brandlint.findings import Finding, Related, Severity, Target, Wanted
from brandlint.guide.model import Guide, GuidePlace
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.names import UNLISTED
from brandlint.rules.model import Case
from brandlint.translations import Said, say, words

HERE_TOO, SHOWN_HERE = words("here too", "shown here")
"""Labels an asset that shows what stands in a style sheet."""


class Head(NamedTuple):
    """What every finding of a rule has in common."""

    code: str
    name: str
    severity: Severity = Severity.ERROR


def finding(head: Head, statement: Statement, message: Said, *, expected: str | None = None, subject: str | None = None,
            related: Iterable[Related] = (), severity: Severity | None = None, right: Value | None = None,
            follows: bool = False) -> Finding:
    """A finding at the place of a statement; `right` is what should be stated there, and `follows` as in `Wanted`."""
    return Finding(head.code, head.name, severity or head.severity, message, statement.path, statement.place,
                   statement.channel, statement.locale,
                   subject if subject is not None else statement.fact.subject, shown(statement), expected, tuple(related),
                   wanted=None if right is None else wanted(statement, right, follows=follows))


def wanted(statement: Statement, right: Value, *, follows: bool = False) -> Wanted:
    """What should be stated in the place of a statement."""
    fact = statement.fact
    return Wanted(Target.FACT, fact.place, fact.text, right, fact.start, follows=follows)


def at(head: Head, voice: Voice, place: Place, message: Said, *, found: str | None = None, expected: str | None = None,
       subject: str | None = None, related: Iterable[Related] = (), severity: Severity | None = None) -> Finding:
    """A finding at a place of an asset, of what the asset shows rather than states."""
    path, where = _standing(voice, place)
    shown = () if path == voice.asset.path else (Related(voice.asset.path, WHOLE, SHOWN_HERE),)
    return Finding(head.code, head.name, severity or head.severity, message, path, where, voice.asset.channel,
                   voice.locale, subject, found, expected, (*related, *shown))


def _standing(voice: Voice, place: Place) -> tuple[str, Place]:
    """The file in which a place of an asset is, and where in it: what a page looks like may stand in a style sheet."""
    return (place.path, place.span) if isinstance(place, InSheet) else (voice.asset.path, place)


def here_too(voice: Voice, places: Iterable[Place]) -> list[Related]:
    """Other places of one asset that have the same."""
    return [Related(*_standing(voice, place), HERE_TOO) for place in places]


def shown(statement: Statement) -> str:
    """What the asset says, on one line."""
    return " ".join(statement.fact.text.split())


def stated_here(statements: Sequence[Statement], most: int = 2) -> list[Related]:
    """The places of the first few statements of one asset, as related places."""
    return [Related(one.path, one.place, here(shown(one))) for one in statements[:most]]


def here(stated: object) -> Said:
    """The label of another place that states something."""
    return say("{stated} here", stated=stated)


def shortened(text: str, most: int = 60) -> str:
    """A text on one line, with its end left out where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[:most - 1].rstrip()}…"


def name_of(guide: Guide, subject: str, locale: str | None) -> str:
    """What a subject is called in a market; its id where it has no name."""
    product = guide.products.get(subject)
    if product is not None:
        return product.name.get(locale) or next((text for _, text in product.name.items()), None) or subject
    offer = guide.offers.get(subject)
    if offer is not None:
        return say("offer {subject}", subject=subject) if offer.code is None else say("code {code}", code=offer.code)
    return subject.removeprefix(UNLISTED)


def offer_name(case: Case, subject: str) -> str:
    """The name of an offer at the beginning of a sentence."""
    name = name_of(case.guide, subject, None)
    return say("{name:capital}", name=name)


def subject_name(case: Case, statement: Statement, subject: str | None = None) -> str:
    """The name of a statement's subject, with a capital."""
    name = name_of(case.guide, subject or statement.fact.subject or "it", statement.locale)
    return say("{name:capital}", name=name)


def guide_says(place: GuidePlace | None, right: str | None = None, *, label: Said | None = None) -> list[Related]:
    """The place of the guide that is right, as a related place: with its value, or with another label."""
    if place is None:
        return []
    named = say("in the guide") if right is None else say("{value} in the guide", value=right)
    return [Related(place.path, place.where, label or named)]


def witnesses(statements: Iterable[Statement], apart_from: Statement,
              label: Callable[[Statement], str] = lambda one: here(shown(one)), most: int = 3) -> list[Related]:
    """Other assets that say it, one place an asset, as related places with a label each."""
    places: dict[str, Related] = {}
    for one in sorted(statements, key=lambda one: one.path):
        if one.path != apart_from.path and one.path not in places:
            places[one.path] = Related(one.path, one.place, label(one))
    return list(places.values())[:most]
