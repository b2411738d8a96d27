"""The prose rules of a campaign, and which of them hold for which asset."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple

from brandlint.prose.ini import Ini, Toggle, matching
from brandlint.prose.model import Level, Rule


class Unused(NamedTuple):
    """A file of a style that is not used, what of it, and why."""

    path: str
    what: str
    reason: str


class Words(NamedTuple):
    """What a spelling rule holds words against: paths of dictionaries, and words that are right, in lower case."""

    rule: str
    dictionaries: tuple[str, ...]
    ignored: tuple[str, ...] = ()


class Active(NamedTuple):
    """A rule that holds for an asset, by its number, and its level there."""

    rule: int
    level: Level


@dataclass(frozen=True)
class StyleSet:
    """All prose rules.

    Attributes:
        rules: in the order of their names.
        named: styles that the guide names; their rules hold for every asset.
        ini: what the team's `.vale.ini` says; None where there is none.
        accepted: patterns of words that are right whatever a rule says.
        words: for each spelling rule what it is held against.
        unused: what was not used, and why.
    """

    rules: tuple[Rule, ...] = ()
    named: tuple[str, ...] = ()
    ini: Ini | None = None
    accepted: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()
    unused: tuple[Unused, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rules)

    def __repr__(self) -> str:
        return f"StyleSet({self.digest})"

    @cached_property
    def digest(self) -> str:
        """Tells sets apart that may find other things."""
        said = repr((self.rules, self.named, self.ini, self.accepted, self.words))
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    def active(self, path: str) -> tuple[Active, ...]:
        """The rules that hold for an asset, by its path from the root."""
        sections = matching(self.ini, path) if self.ini else ()
        styles: tuple[str, ...] = ()
        toggles: dict[str, Toggle] = {}
        for section in sections:
            styles = styles if section.styles is None else section.styles
            toggles.update(section.toggles)
        least = self.ini.least.rank if self.ini else 0
        found = ((number, self._level(rule, styles, toggles)) for number, rule in enumerate(self.rules))
        return tuple(Active(number, level) for number, level in found
                     if level is not None and (level.rank >= least or self.rules[number].style in self.named))

    def _level(self, rule: Rule, styles: tuple[str, ...], toggles: dict[str, Toggle]) -> Level | None:
        """The level of a rule by the styles and toggles of the sections that hold; None where it does not hold."""
        match toggles.get(rule.name):
            case Level() as level:
                return level
            case False:
                return None
            case True:
                return rule.level
            case _:
                return rule.level if rule.style in styles or rule.style in self.named else None
