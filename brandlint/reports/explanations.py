"""An explanation for people: each fact, what it is about and why, and against what it was held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from brandlint.documents.places import Place, span_of
from brandlint.findings import Finding
from brandlint.guide.model import GuidePlace
from brandlint.linking.ledger import Statement
from brandlint.reports.excerpt import excerpt
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import count

_MOST_OTHERS = 5
_LABEL = 12


class ExplainedFact(Protocol):
    """A fact with its reasons."""

    @property
    def statement(self) -> Statement: ...

    @property
    def containers(self) -> tuple[str, ...]: ...

    @property
    def held(self) -> tuple[GuidePlace, ...]: ...

    @property
    def others(self) -> tuple[Statement, ...]: ...

    @property
    def findings(self) -> tuple[Finding, ...]: ...


class ExplainedSpot(Protocol):
    """Facts with their reasons, findings about none of them, and what was read there."""

    @property
    def facts(self) -> tuple[ExplainedFact, ...]: ...

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    @property
    def texts(self) -> tuple[str, ...]: ...


def render(spot: ExplainedSpot, view: View) -> Iterator[str]:
    """The facts of a spot, one paragraph each."""
    paint = Paint(view.colour)
    for fact in spot.facts:
        yield from (f"{line}\n" for line in _Paragraph(fact, view, paint).lines())
        yield "\n"
    for finding in spot.findings:
        yield f"{_finding(finding, paint)}\n\n"
    if not spot.facts and not spot.findings:
        yield "Nothing that brandlint knows is stated here.\n"
        yield from (f"{_row('it reads', shown(text), paint)}\n" for text in spot.texts)


class _Paragraph:
    def __init__(self, explained: ExplainedFact, view: View, paint: Paint) -> None:
        self.explained = explained
        self.view = view
        self.paint = paint

    def lines(self) -> Iterator[str]:
        statement = self.explained.statement
        fact = statement.fact
        kind = f"{fact.kind.value} {fact.role}" if fact.role else fact.kind.value
        where = self.paint("path", path_shown(location(statement.path, fact.place)))
        yield f"{where}: {kind} {self.paint('path', shown(str(fact.value)))}"
        yield from self._source(statement.path, fact.place)
        for label, text in self._rows():
            yield _row(label, text, self.paint)
        for place in self.explained.held:
            yield _row("held against", str(place), self.paint)
            yield from self._source(place.path, place.where)
        for other in self.explained.others[:_MOST_OTHERS]:
            where = path_shown(location(other.path, other.place))
            yield _row("elsewhere", f"{shown(str(other.fact.value))} in {where}", self.paint)
        if more := len(self.explained.others) - _MOST_OTHERS:
            yield from [_row("", count(more, "and {number} other place", "and {number} other places"),
                             self.paint)] if more > 0 else []
        yield from (_row("finding", _finding(finding, self.paint), self.paint) for finding in self.explained.findings)

    def _rows(self) -> Iterator[tuple[str, str]]:
        statement = self.explained.statement
        fact = statement.fact
        yield "reads", shown(statement.sentence)
        yield "stands in", " in ".join((statement.block.role.value, *self.explained.containers))
        yield "speaks to", _audience(statement)
        yield "about", _subject(statement)
        if fact.readings:
            yield "may mean", " or ".join(shown(str(reading)) for reading in fact.readings)
        if not fact.sure:
            yield "sure", f"for {fact.confidence:.0%}: never an error by itself"
        if not self.explained.held:
            yield "held against", "nothing in the guide" if not self.explained.others else "other assets: the guide has nothing"

    def _source(self, path: str, place: Place) -> Iterator[str]:
        span = span_of(place)
        text = self.view.source_line(path, span.line) if span else None
        if span is None or text is None:
            words = in_words(place)
            if words:
                yield f"    {self.paint('dim', words)}"
            return
        end = span.end_column - 1 if span.end_line == span.line else len(text)
        cut = excerpt(text, span.column - 1, end, self.view.width - 4)
        yield f"    {cut.line}"
        yield f"    {self.paint('good', cut.marker('-'))}"


def _audience(statement: Statement) -> str:
    guessed = "" if statement.market_declared else " (guessed from its words)"
    return f"{statement.channel}, {statement.locale or 'no known locale'}{guessed if statement.locale else ''}"


def _subject(statement: Statement) -> str:
    fact = statement.fact
    if fact.subject is not None:
        return f"{shown(fact.subject)} ({fact.linked_by})" if fact.linked_by else shown(fact.subject)
    if len(statement.subjects) > 1:
        return f"one of {', '.join(map(shown, statement.subjects))}: not clear which"
    return "the brand as a whole, or nothing that is known"


def _row(label: str, text: str, paint: Paint) -> str:
    return f"  {paint('dim', f'{label:<{_LABEL}}')}  {text}"


def _finding(finding: Finding, paint: Paint) -> str:
    return f"{paint.severity(finding.severity)} {finding.code} {finding.rule}: {shown(finding.message)}"
