"""What linking makes of one asset with the guide's names alone. It follows from study and guide, so it can be remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from brandlint.facts.model import Fact
from brandlint.guide.model import Guide
from brandlint.linking.link import Link
from brandlint.linking.unlisted import Sighted
from brandlint.study import Study


class Linked(NamedTuple):
    """A fact and its link; `number` is the fact's in the study, -1 for one that its market or column made another of."""

    number: int
    fact: Fact | None
    link: Link


class Heard(NamedTuple):
    """What one asset says: its linked facts, what each record names, and what it may call things that no guide lists."""

    facts: tuple[Linked, ...]
    named: tuple[tuple[int, tuple[str, ...]], ...]
    sighted: Sighted


class Memory(Protocol):
    """Remembers what was heard."""

    def recall(self, guide: Guide, studies: Sequence[Study]) -> Mapping[str, Heard]:
        """What is known of studies, held against a guide, by the paths of their assets."""

    def keep(self, heard: Mapping[str, Heard]) -> None:
        """Remember what was heard of studies that the last `recall` did not know."""
