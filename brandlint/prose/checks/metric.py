"""Measures of all prose of an asset: formulas over counts, and grades of readability."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from brandlint.prose.alternation import Alternation, Hit
from brandlint.prose.arithmetic import holds, worked_out
from brandlint.prose.checks.model import EDGE, Found, Memory
from brandlint.prose.counts import counts_of
from brandlint.prose.messages import filled
from brandlint.prose.model import Metric, Readability, Rule
from brandlint.prose.reading_ease import grades

_HEADINGS = re.compile(r"heading\.(h[1-6])")
BLOCKS = ("pre", "list", "blockquote", *(f"heading_h{rank}" for rank in range(1, 7)))
"""What a formula may count beside words: blocks of one kind."""
PARAGRAPHS = "\n\n"
"""Between the blocks of all prose."""


class MetricJudge:
    alternations: tuple[Alternation, ...] = ()
    always = True

    def __init__(self, rule: Rule, check: Metric) -> None:
        self._rule = rule
        self._formula, self._condition = _HEADINGS.sub(r"heading_\1", check.formula), check.condition

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        counts = asdict(counts_of(chars.split(PARAGRAPHS), memory.language))
        if counts["words"]:
            blocks = {name: float(memory.counted.get(name, 0)) for name in BLOCKS}
            value = worked_out(self._formula, {**blocks, **{name: float(count) for name, count in counts.items()}})
            if holds(value, self._condition):
                yield Found(EDGE, 0, filled(self._rule.message, f"{value:.2f}"))


class ReadabilityJudge:
    alternations: tuple[Alternation, ...] = ()
    always = True

    def __init__(self, rule: Rule, check: Readability) -> None:
        self._rule, self._check = rule, check

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        counts = counts_of(chars.split(PARAGRAPHS), memory.language)
        measured = grades(counts)
        wanted = [measured[name] for name in self._check.metrics if name in measured]
        if counts.words and wanted and (grade := sum(wanted) / len(wanted)) > self._check.grade:
            yield Found(EDGE, 0, filled(self._rule.message, f"{grade:.2f}"))
