"""The ledger: everything that a campaign states, with what it is about, where and for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from heapq import nsmallest
from typing import TypeVar, cast

from brandlint.assets.model import Asset
from brandlint.documents.blocks import Record
from brandlint.documents.places import Place
from brandlint.facts.model import Fact, Kind, Value
from brandlint.guide.model import Locale
from brandlint.linking.link import SAME
from brandlint.linking.segments import segment_at, segments
from brandlint.study import Study, TextBlock

T = TypeVar("T")

_STATES_AN_OFFER = frozenset({Kind.CODE, Kind.PERCENT, Kind.DEAL})


_WORD = re.compile(r"[^\W\d_]{2,}")
_FEW_WORDS = 2
"""Up to so many words beside it, a fact is nearly all that its sentence says."""
_WITHIN = 200
"""Statements on either side of one that may have to do with it; in a longer list those far off do not."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact in its campaign.

    Attributes:
        fact: with its subject, where it is linked to one.
        subjects: every subject that it may be about; one where it is clear.
        near: whether they stand close to it, not just somewhere on the same page.
        market: the locale it speaks to, or None where nothing tells.
        market_declared: the asset itself, its record or its path says it; otherwise it was guessed from the words.
    """

    asset: Asset
    fact: Fact
    subjects: tuple[str, ...]
    near: bool
    block: TextBlock
    record: Record
    market: Locale | None
    market_declared: bool

    @property
    def kind(self) -> Kind:
        return self.fact.kind

    @property
    def value(self) -> Value:
        return self.fact.value

    @property
    def role(self) -> str | None:
        return self.fact.role

    @property
    def start(self) -> int:
        return self.fact.start

    @property
    def end(self) -> int:
        return self.fact.end

    @property
    def text(self) -> str:
        return self.fact.text

    @property
    def subject(self) -> str | None:
        return self.fact.subject

    @property
    def path(self) -> str:
        return self.asset.path

    @property
    def channel(self) -> str:
        return self.asset.channel

    @property
    def place(self) -> Place:
        return self.fact.place

    @property
    def date(self) -> date | None:
        return self.record.date

    @property
    def locale(self) -> str | None:
        return self.market.code if self.market else None

    @property
    def names_it(self) -> bool:
        """Whether its own sentence or paragraph names what it is about."""
        return (self.fact.linked_by or "").startswith(SAME)

    @property
    def in_its_sentence(self) -> bool:
        """Whether its own sentence names what it is about."""
        return self.fact.linked_by == f"{SAME} sentence"

    @property
    def sentence(self) -> str:
        """The sentence or line in which it stands."""
        parts = segments(self.block.chars)
        part = parts[segment_at(parts, self.fact.start)]
        return self.block.chars[part.start:part.end]

    @property
    def says_little_else(self) -> bool:
        """Whether its sentence is hardly more than the fact itself: "You save £15"."""
        parts = segments(self.block.chars)
        part = parts[segment_at(parts, self.fact.start)]
        beside = f"{self.block.chars[part.start:self.fact.start]} {self.block.chars[self.fact.end:part.end]}"
        return len(_WORD.findall(beside)) <= _FEW_WORDS

    @property
    def sentence_with_line_before(self) -> str:
        """Its sentence, and the line before it where the sentence begins with the fact: "2 bags of charcoal for / R150"."""
        parts = segments(self.block.chars)
        at = segment_at(parts, self.fact.start)
        continues = at > 0 and parts[at].start == self.fact.start and self.block.chars[parts[at].start - 1] == "\n"
        return " ".join(self.block.chars[part.start:part.end] for part in parts[at - continues:at + 1])


    @property
    def line_before(self) -> str:
        """What stands before its sentence in its block: a narrow column breaks names over two lines."""
        parts = segments(self.block.chars)
        at = segment_at(parts, self.fact.start)
        return self.block.chars[parts[at - 1].start:parts[at - 1].end] if at > 0 else ""


@dataclass(frozen=True, slots=True)
class Voice:
    """An asset as a speaker: what it says as a whole, for one market."""

    study: Study
    market: Locale | None
    statements: tuple[Statement, ...]
    named: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """What the texts of each record name, in order, whether or not they state anything."""
    codes: tuple[Statement, ...] = ()
    """What its QR codes and barcodes state; they are judged by rules of their own."""

    @property
    def asset(self) -> Asset:
        return self.study.asset

    @property
    def locale(self) -> str | None:
        return self.market.code if self.market else None

    def by_record(self) -> dict[int, list[Statement]]:
        """The statements of each record that states something, in order of the records."""
        records: dict[int, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            records[statement.block.record].append(statement)
        return dict(sorted(records.items()))


class Ledger:
    """All statements of a campaign, grouped when asked for."""

    def __init__(self, voices: Iterable[Voice]) -> None:
        self.voices = tuple(voices)
        self._derived: dict[Callable[[Ledger], object], object] = {}

    def derived(self, make: Callable[[Ledger], T]) -> T:
        """What a function makes of the ledger, made once for all who ask."""
        if make not in self._derived:
            self._derived[make] = make(self)
        return cast("T", self._derived[make])

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(statement for voice in self.voices for statement in voice.statements)

    @cached_property
    def codes(self) -> tuple[Statement, ...]:
        """What QR codes and barcodes state."""
        return tuple(statement for voice in self.voices for statement in voice.codes)

    @cached_property
    def _by_kind(self) -> dict[Kind, list[Statement]]:
        by_kind: dict[Kind, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            by_kind[statement.fact.kind].append(statement)
        return by_kind

    @cached_property
    def _by_subject(self) -> dict[tuple[Kind, str], list[Statement]]:
        by_subject: dict[tuple[Kind, str], list[Statement]] = defaultdict(list)
        for statement in self.statements:
            for subject in {*statement.subjects, statement.fact.subject} - {None}:
                by_subject[statement.fact.kind, subject or ""].append(statement)
        return by_subject

    @cached_property
    def _by_asset_and_subject(self) -> dict[tuple[str, str | None], list[Statement]]:
        by_both: dict[tuple[str, str | None], list[Statement]] = defaultdict(list)
        for statement in self.statements:
            by_both[statement.path, statement.fact.subject].append(statement)
        return by_both

    @cached_property
    def _offers_by_record(self) -> dict[tuple[str, int], set[str]]:
        stated: dict[tuple[str, int], set[str]] = defaultdict(set)
        for one in self.statements:
            if one.fact.kind in _STATES_AN_OFFER:
                stated[one.path, one.block.record].update(one.subjects)
        return stated

    def offers_beside(self, statement: Statement) -> Collection[str]:
        """What the codes, discounts and deals in a statement's own record are about."""
        return self._offers_by_record.get((statement.path, statement.block.record), ())

    def of(self, kind: Kind, *roles: str) -> Iterator[Statement]:
        """The statements of a kind, in any of these roles (any role where none is named)."""
        return (one for one in self._by_kind.get(kind, ()) if not roles or one.fact.role in roles)

    def about(self, subject: str, kind: Kind, *roles: str) -> Iterator[Statement]:
        """The statements of a kind that are, or may be, about a subject."""
        return (one for one in self._by_subject.get((kind, subject), ()) if not roles or one.fact.role in roles)

    @cached_property
    def _by_record(self) -> dict[tuple[str, int], list[Statement]]:
        by_record: dict[tuple[str, int], list[Statement]] = defaultdict(list)
        for statement in self.statements:
            by_record[statement.path, statement.block.record].append(statement)
        return by_record

    def in_record_of(self, statement: Statement) -> Sequence[Statement]:
        """What is stated in a statement's own record, of a long one around it."""
        return around(self._by_record.get((statement.path, statement.block.record), ()), statement)

    @cached_property
    def _voice_of(self) -> dict[str, Voice]:
        return {voice.asset.path: voice for voice in self.voices}

    def named_beside(self, statement: Statement) -> Sequence[str]:
        """The subjects that a statement's own record names."""
        return self._voice_of[statement.path].named.get(statement.block.record, ())

    def texts_before(self, statement: Statement, most: int) -> Iterator[str]:
        """The texts of the few blocks before a statement's own, the nearest first.

        Those of its record, and those of other answers of the same conversation; a post that goes out on a day of its own stands
        alone.
        """
        study, number = self._voice_of[statement.path].study, statement.fact.block
        for at in range(number - 1, max(-1, number - 1 - most), -1):
            block = study.blocks[at]
            together = block.record == statement.block.record or not (statement.date or study.records[block.record].date)
            if together and block.part == statement.block.part:
                yield block.chars

    def beside(self, statement: Statement) -> Sequence[Statement]:
        """What the same asset states about the same subject, the statement itself among it; of a long one around it."""
        return around(self._by_asset_and_subject.get((statement.path, statement.fact.subject), ()), statement)


def around(beside: Sequence[Statement], statement: Statement) -> Sequence[Statement]:
    """Those of an asset's statements, in their order, that stand nearest before and after one."""
    if len(beside) <= _WITHIN:
        return beside
    at = bisect_left(beside, _place(statement), key=_place)
    return beside[max(0, at - _WITHIN):at + _WITHIN]


def _place(statement: Statement) -> tuple[int, int]:
    return statement.fact.block, statement.fact.start


def one_an_asset(statements: Iterable[Statement], most: int = 4) -> list[Statement]:
    """The first statement of each asset, of the first few assets by path."""
    first: dict[str, Statement] = {}
    for statement in statements:
        first.setdefault(statement.path, statement)
    return [first[path] for path in nsmallest(most, first)]
