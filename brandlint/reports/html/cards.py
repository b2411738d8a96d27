"""Findings as cards: what is wrong, how it looks here, and how it looks where it is right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brandlint.documents.places import Place
from brandlint.findings import Finding, Related
from brandlint.reports.html.shown import Shown, shown
from brandlint.reports.html.swatches import Swatches, swatches_of
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.translations import say, words

_MOST_PICTURED, _MOST_LISTED = 2, 6
_GUIDE, _ELSEWHERE = words("The guide", "Elsewhere")
_FAMILY = 3
"""Letters of a code that name its family."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A place with its picture: a label ("Here", "The guide"), where it is, what it says, how it looks."""

    label: str
    where: str
    says: str
    picture: Shown | None


@dataclass(frozen=True, slots=True)
class Card:
    """A finding as it is shown. `anchor` is its fingerprint, made unique on the page; `why` is why its rule matters."""

    finding: Finding
    anchor: str
    why: str
    here: Exhibit
    there: tuple[Exhibit, ...]
    listed: tuple[str, ...]
    more: int
    swatches: Swatches | None

    @property
    def family(self) -> str:
        return self.finding.code[:_FAMILY]

    @property
    def disputed(self) -> bool:
        """Whether other assets say otherwise, and nobody says what is right."""
        return self.finding.expected is None and {one.label for one in self.there} == {_ELSEWHERE}


class Cards:
    """Makes cards.

    Args:
        view: with the source of pictures, and the rules.
        guide: the guide's folder, relative to the root; None where there is none.
    """

    def __init__(self, view: View, guide: str | None) -> None:
        self._picture = view.picture
        self._why = {rule.code: rule.why for rule in view.rules}
        self._guide = guide
        self._anchors: dict[str, int] = {}

    def of(self, findings: Iterable[Finding]) -> tuple[Card, ...]:
        """The cards of findings, in their order."""
        return tuple(self._card(finding) for finding in findings)

    def _card(self, finding: Finding) -> Card:
        pictured = self._worth_a_picture(finding)
        others = [one for one in finding.related if one not in pictured]
        listed = tuple(f"{location(one.path, one.place)}: {one.message}" for one in others[:_MOST_LISTED])
        here = self._exhibit(say("Here"), Related(finding.path, finding.place, finding.found or ""))
        there = tuple(self._exhibit(self._label(one.path), one) for one in pictured)
        return Card(finding, self._anchor(finding.fingerprint), self._why.get(finding.code, ""), here, there, listed,
                    max(0, len(others) - _MOST_LISTED), swatches_of(finding))

    def _worth_a_picture(self, finding: Finding) -> list[Related]:
        """The guide's place, and another asset that says otherwise."""
        guide = [one for one in finding.related if self._is_guide(one.path)][:1]
        elsewhere = [one for one in finding.related if one.path != finding.path and not self._is_guide(one.path)]
        same = [one for one in finding.related if one.path == finding.path and one.place != finding.place]
        return [*guide, *(elsewhere or ([] if guide else same))][:_MOST_PICTURED]

    def _exhibit(self, label: str, one: Related) -> Exhibit:
        return Exhibit(label, _where(one.path, one.place), one.message, self._shown(one.path, one.place))

    def _label(self, path: str) -> str:
        return _GUIDE if self._is_guide(path) else _ELSEWHERE

    def _is_guide(self, path: str) -> bool:
        return self._guide is not None and path.startswith(f"{self._guide}/")

    def _shown(self, path: str, place: Place) -> Shown | None:
        picture = self._picture(path, place)
        return shown(picture) if picture is not None else None

    def _anchor(self, fingerprint: str) -> str:
        number = self._anchors[fingerprint] = self._anchors.get(fingerprint, 0) + 1
        return fingerprint if number == 1 else f"{fingerprint}-{number}"


def _where(path: str, place: Place) -> str:
    """A path with its line, or with the page and the spot on it."""
    words = in_words(place)
    return f"{path}, {words}" if words else location(path, place)
