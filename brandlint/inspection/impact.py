"""What another value in the guide would change: every place that states the old one, and what can be done about it.

The campaign is judged as it is and against the guide as it would be; what is wrong only then is what the change touches.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from brandlint.campaign import reloaded
from brandlint.config import GAPS
from brandlint.documents.source import Source
from brandlint.facts.model import Day, Deal, Kind, Money, OpenDate, Percent, Period
from brandlint.findings import Edit, Finding
from brandlint.fixes import splice
from brandlint.guide.changing import GuideEdit, changes
from brandlint.guide.model import Guide
from brandlint.linking.ledger import Statement
from brandlint.reports.impact.model import Impact, Remedy, Touched
from brandlint.run import Options, Studied
from brandlint.suppressions import baseline
from brandlint.yaml12 import as_date

_DRAWN = frozenset({"pdf", "ai", "png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to change: an offer or a product by its id, a field, its new value."""

    id: str
    field: str
    value: str


@dataclass(frozen=True)
class Comparison:
    """The campaign as it is.

    Attributes:
        before: what is wrong in it.
        stating: the places that state the old value.
    """

    before: tuple[Finding, ...]
    stating: tuple[Statement, ...]

    def new(self, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings that were not there before; gaps are none, since the texts still say it in the old way."""
        return tuple(one for one in baseline.compare(found, baseline.of(self.before)).new if one.code not in GAPS)

    def direct(self, new: Sequence[Finding]) -> frozenset[Finding]:
        """The new findings of places that state the old value, or stated a wrong one before."""
        places = {(one.path, one.place) for one in self.stating} | {(one.path, one.place) for one in self.before}
        return frozenset(one for one in new if (one.path, one.place) in places)

    def ready(self, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """The new findings that are to be repaired now: what only follows from others waits until those are right."""
        new = self.new(found)
        direct = self.direct(new)
        waiting = {one.path for one in direct}
        if any(one.fix for one in direct):
            return tuple(one for one in new if one in direct)
        return tuple(one for one in new if one in direct or one.path not in waiting)


def impact(studied: Studied, options: Options, asked: Asked) -> tuple[Impact, Comparison]:
    """What a change of the guide touches, and the campaign as it is to compare it with.

    Raises:
        ConfigurationError: there is no such offer or field.
        GuideError: the guide with the new value is wrong.
    """
    folder = studied.folder
    changed = changes(folder.guide, folder.root, asked.id, asked.field, asked.value)
    after = studied.held_against(reloaded(folder, _as_it_would_be(folder.root, changed)))
    found = after.judged(after.cases(options.as_of), options).shown
    before = studied.judged(studied.cases(options.as_of), options).shown
    compared = Comparison(before, tuple(_stating(studied, asked, changed[0].old)))
    new = compared.new(found)
    direct = compared.direct(new) or frozenset(new)
    touched = [_touched(finding, finding in direct) for finding in new]
    known = {(one.path, one.place) for one in touched}
    touched += [_unjudged(one) for one in compared.stating if (one.path, one.place) not in known]
    return Impact(asked.id, asked.field, changed, tuple(sorted(touched, key=Touched.order))), compared


def guide_edits(changes: Iterable[GuideEdit], path: str) -> tuple[Edit, ...]:
    """The edits of one of the guide's files."""
    return tuple(Edit(one.place.start, one.place.end, one.new) for one in changes if one.place.path == path)


def _as_it_would_be(root: Path, changes: Sequence[GuideEdit]) -> dict[Path, bytes]:
    """The guide's files with the new values."""
    return {root / path: splice(Source((root / path).read_bytes(), path).text, guide_edits(changes, path)).encode()
            for path in dict.fromkeys(change.place.path for change in changes)}


def _touched(finding: Finding, direct: bool) -> Touched:
    return Touched(finding.path, finding.place, finding.channel, finding.locale, finding.found, finding.expected,
                   _remedy(finding) if direct else Remedy.FOLLOWS, finding.message)


def _remedy(finding: Finding) -> Remedy:
    if finding.fix is not None:
        return Remedy.REWRITE
    return Remedy.REDRAW if finding.path.rpartition(".")[2].lower() in _DRAWN else Remedy.BY_HAND


def _unjudged(statement: Statement) -> Touched:
    """A place that states the old value and is not judged: it was read with doubt, or speaks of another day or market."""
    return Touched(statement.path, statement.place, statement.channel, statement.locale, " ".join(statement.fact.text.split()),
                   None, Remedy.LOOK, "states it, but is not judged")


def _stating(studied: Studied, asked: Asked, old: str) -> list[Statement]:
    """The places that state the old value."""
    subjects, value = _subjects(studied.folder.guide, asked.id), old.strip("'\"")
    return [one for one in studied.facts if set(one.subjects) & subjects and _states(one, asked.field, value)]


def _subjects(guide: Guide, id: str) -> set[str]:
    offer = guide.offers.get(id)
    return {id, *(offer.products if offer else ())}


def _states(statement: Statement, field: str, old: str) -> bool:
    """Whether a statement has the old value of a field."""
    key, _, below = field.partition(".")
    match statement.fact.value:
        case Money(amount=amount, currency=currency):
            return (key, statement.role) in _MONEY and amount == _decimal(old) and (not below or currency in (None, below))
        case Percent(value=value):
            return key == "discount" and statement.role == "discount" and value == _decimal(old.removesuffix("%"))
        case Deal():
            return key == "discount"
        case str() as text:
            return key == "code" and statement.fact.kind is Kind.CODE and text.casefold() == old.casefold()
        case Period(start=start, until=until):
            return key == "valid" and _is_day(until if below == "until" else start, old)
        case _:
            return False


_MONEY = frozenset({("price", "price"), ("price", "from"), ("was", "was"), ("minimum_spend", "threshold"),
                    ("discount", "saving")})
"""Fields of an offer, with the role in which an asset states them."""


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text.replace(".", "", 1).isdigit() else None


def _is_day(said: Day | None, old: str) -> bool:
    day = as_date(old)
    if isinstance(said, OpenDate):
        return day is not None and (said.month, said.day) == (day.month, day.day)
    return said is not None and said == day
