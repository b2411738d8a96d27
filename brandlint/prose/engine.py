"""One engine for all prose rules: one pass over a text for everything literal, then only the rules that may match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from brandlint.documents.blocks import Block, Role
from brandlint.documents.document import Document
from brandlint.prose.alternation import Hit
from brandlint.prose.arithmetic import BadFormula
from brandlint.prose.checks.metric import PARAGRAPHS
from brandlint.prose.checks.model import EDGE, Found, Judge, Memory
from brandlint.prose.comments import Switches
from brandlint.prose.judges import judge_of
from brandlint.prose.model import OF_THE_WHOLE, Level, Rule
from brandlint.prose.one_pass import Hits, OnePass, within
from brandlint.prose.patterns import BadPattern, TooSlow
from brandlint.prose.scopes import RAW, SUMMARY, Passage, Scope, passages, scope_of, wants, without_code
from brandlint.prose.styles import StyleSet

WHOLE_ASSET = -1
"""The block of what concerns the asset as a whole."""
_UNSEEN = frozenset({Role.METADATA})


class Alert(NamedTuple):
    """A finding of a prose rule: `start` to `end` in the text of a block, or of the asset's source where that is `WHOLE_ASSET`.

    `end` is -1 for what concerns the asset as a whole.
    """

    rule: str
    level: Level
    message: str
    block: int
    start: int
    end: int
    instead: str | None = None


class Failure(NamedTuple):
    """A rule that was given up on in an asset, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at: a document, cut into blocks, and what is known of its asset."""

    document: Document
    blocks: Sequence[Block]
    path: str
    format: str
    channel: str
    language: str | None = None


class Engine:
    """All rules of a set, ready for use."""

    def __init__(self, styles: StyleSet) -> None:
        words = {one.rule: one for one in styles.words}
        template = styles.ini.word_template if styles.ini else ""
        self.styles = styles
        self.judges = [judge_of(rule, styles.accepted, words.get(rule.name), template) for rule in styles.rules]
        owners = [(number, alternation) for number, judge in enumerate(self.judges) for alternation in judge.alternations]
        self.first = list(accumulate((len(judge.alternations) for judge in self.judges), initial=0))
        self.rule_of = [number for number, _ in owners]
        self.one_pass = OnePass([alternation for _, alternation in owners])
        self.always = frozenset(number for number, judge in enumerate(self.judges) if judge.always)


@lru_cache(maxsize=4)
def _engine(styles: _ByDigest) -> Engine:
    return Engine(styles.styles)


class _ByDigest:
    """A set of rules as a key: those with one digest are one."""

    def __init__(self, styles: StyleSet) -> None:
        self.styles = styles

    def __hash__(self) -> int:
        return hash(self.styles.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByDigest) and other.styles.digest == self.styles.digest


def find(styles: StyleSet, asked: Asked) -> tuple[tuple[Alert, ...], tuple[Failure, ...]]:
    """What the rules of a set find in a document, in the order of its blocks, and the rules that were given up on."""
    run = _Run(_engine(_ByDigest(styles)), asked)
    alerts = tuple(run.alerts())
    return alerts, tuple(Failure(*one) for one in sorted(run.failed.items()))


class _Run:
    """One look at one asset."""

    def __init__(self, engine: Engine, asked: Asked) -> None:
        self.engine, self.asked = engine, asked
        self.levels = {active.rule: active.level for active in engine.styles.active(asked.path)}
        self.memory = Memory(asked.language)
        self.switches = Switches(asked.document.source.text)
        self.failed: dict[str, str] = {}
        self.counted: Counter[int] = Counter()
        self.said: set[tuple[int, int, int, int]] = set()
        self.always = [number for number in self.levels if number in engine.always]

    def alerts(self) -> Iterator[Alert]:
        if not self.levels:
            return
        prose: list[str] = []
        for number, block in enumerate(self.asked.blocks):
            if block.role in _UNSEEN or not block.text.chars.strip():
                continue
            chars = without_code(block)
            scope = self._scope(block)
            self._count(scope)
            if block.role is not Role.ALT and "heading" not in scope:
                prose.append(chars)
            yield from self._in_block(number, chars, scope)
        yield from self._in_all(Passage(WHOLE_ASSET, 0, PARAGRAPHS.join(prose), *self._sized(SUMMARY)))
        yield from self._in_all(Passage(WHOLE_ASSET, 0, self.asked.document.source.text, *self._sized(RAW)))

    def _scope(self, block: Block) -> Scope:
        return scope_of(block, self.asked.document.containers, self.asked.format, self._channel(block))

    def _channel(self, block: Block) -> str:
        records = self.asked.document.records
        return "social" if block.record < len(records) and records[block.record].channel else self.asked.channel

    def _count(self, scope: Scope) -> None:
        """Count blocks for formulas, by what they are."""
        for name in ("list", "blockquote"):
            self.memory.counted[name] += name in scope
        for rank in range(1, 7):
            self.memory.counted[f"heading_h{rank}"] += f"h{rank}" in scope

    def _sized(self, name: str) -> tuple[Scope, Scope]:
        scope = frozenset({name, self.asked.format})
        return scope, scope

    def _in_block(self, number: int, chars: str, scope: Scope) -> Iterator[Alert]:
        hits = self.engine.one_pass.hits(chars)
        candidates = self._candidates(hits)
        if not candidates:
            return
        for passage in passages(number, chars, scope, self.asked.format):
            yield from self._in_passage(passage, candidates, hits)

    def _in_all(self, passage: Passage) -> Iterator[Alert]:
        wanted = [number for number in self.levels if self._wants(self.engine.styles.rules[number], passage)]
        if wanted and passage.chars:
            hits = self.engine.one_pass.hits(passage.chars)
            alive = set(self._candidates(hits))
            yield from self._in_passage(passage, [number for number in wanted if number in alive], hits)

    def _candidates(self, hits: Hits) -> list[int]:
        """The rules that may find something."""
        own = {self.engine.rule_of[alternation] for alternation in hits}
        return sorted({*(number for number in own if number in self.levels), *self.always})

    def _wants(self, rule: Rule, passage: Passage) -> bool:
        selectors = (SUMMARY,) if isinstance(rule.check, OF_THE_WHOLE) else rule.scope
        return wants(selectors, passage.scope, passage.parent)

    def _in_passage(self, passage: Passage, candidates: Sequence[int], hits: Hits) -> Iterator[Alert]:
        for number in candidates:
            rule = self.engine.styles.rules[number]
            if rule.name in self.failed or not self._wants(rule, passage):
                continue
            judge = self.engine.judges[number]
            try:
                found = list(judge.judge(passage.chars, self._own_hits(number, judge, passage, hits), self.memory))
            except TooSlow:
                self.failed[rule.name] = "its pattern takes too long on a text of this asset"
                continue
            except (BadPattern, BadFormula) as error:
                self.failed[rule.name] = str(error)
                continue
            yield from self._kept(number, passage, found)

    def _own_hits(self, number: int, judge: Judge, passage: Passage, hits: Hits) -> Sequence[Sequence[Hit]]:
        first = self.engine.first[number]
        end = passage.start + len(passage.chars)
        return [within(hits.get(first + position, ()), passage.start, end) for position in range(len(judge.alternations))]

    def _kept(self, number: int, passage: Passage, found: Sequence[Found]) -> Iterator[Alert]:
        """What is new, is not switched off, and is within the rule's limit."""
        rule = self.engine.styles.rules[number]
        for start, end, message, instead in found:
            at = (number, passage.block, start + passage.start, end + passage.start)
            if at in self.said or (rule.limit and self.counted[number] >= rule.limit):
                continue
            if self._is_silent(rule, passage, start, end):
                continue
            self.said.add(at)
            self.counted[number] += 1
            whole = start == EDGE or (passage.block == WHOLE_ASSET and RAW not in passage.scope)
            block = WHOLE_ASSET if whole else passage.block
            yield Alert(rule.name, self.levels[number], message, block, *((0, -1) if whole else at[2:]), instead)

    def _is_silent(self, rule: Rule, passage: Passage, start: int, end: int) -> bool:
        if not self.switches:
            return False
        if passage.block == WHOLE_ASSET or start == EDGE:
            return self.switches.at_the_end(rule.name) if passage.block == WHOLE_ASSET else False
        text = self.asked.blocks[passage.block].text
        offset = text.source_range(passage.start + start, passage.start + end)[0]
        return self.switches.silence(rule.name, passage.chars[start:end], offset)
