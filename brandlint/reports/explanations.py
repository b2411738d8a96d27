"""An explanation for people: each fact, what it is about and why, and against what it was held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from brandlint.documents.places import Place, span_of
from brandlint.facts.model import Fact
from brandlint.findings import Finding
from brandlint.guide.model import GuidePlace
from brandlint.linking.ledger import Statement
from brandlint.reports.excerpt import excerpt
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue, count, joined, say, word

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
        yield f"{_finding(finding, paint, view.tongue)}\n\n"
    if not spot.facts and not spot.findings:
        yield f"{view.tongue.say('Nothing that brandlint knows is stated here.')}\n"
        reads = view.tongue.say("it reads")
        yield from (f"{_row(reads, shown(text), paint)}\n" for text in spot.texts)


class _Paragraph:
    def __init__(self, explained: ExplainedFact, view: View, paint: Paint) -> None:
        self.explained = explained
        self.view = view
        self.paint = paint
        self.tongue = view.tongue

    def lines(self) -> Iterator[str]:
        statement = self.explained.statement
        fact = statement.fact
        kind = f"{fact.kind.value} {fact.role}" if fact.role else fact.kind.value
        where = self.paint("path", path_shown(location(statement.path, fact.place)))
        yield f"{where}: {kind} {self.paint('path', self._value(fact))}"
        yield from self._source(statement.path, fact.place)
        for label, text in self._rows():
            yield _row(self.tongue.read(label), self.tongue.read(text), self.paint)
        for place in self.explained.held:
            yield _row(self.tongue.say("held against"), self.tongue.read(str(place)), self.paint)
            yield from self._source(place.path, place.where)
        for other in self.explained.others[:_MOST_OTHERS]:
            where = path_shown(location(other.path, other.place))
            said = self.tongue.say("{value} in {place}", value=self._value(other.fact), place=where)
            yield _row(self.tongue.say("elsewhere"), said, self.paint)
        if more := len(self.explained.others) - _MOST_OTHERS:
            told = count(more, "and {number} other place", "and {number} other places")
            yield from [_row("", self.tongue.read(told), self.paint)] if more > 0 else []
        finding = self.tongue.say("finding")
        yield from (_row(finding, _finding(one, self.paint, self.tongue), self.paint) for one in self.explained.findings)

    def _value(self, fact: Fact) -> str:
        return shown(self.tongue.read(str(fact.value)))

    def _rows(self) -> Iterator[tuple[str, str]]:
        statement = self.explained.statement
        fact = statement.fact
        yield say("reads"), shown(statement.sentence)
        yield say("stands in"), joined((statement.block.role.value, *self.explained.containers), "{first} in {second}")
        yield say("speaks to"), _audience(statement)
        yield say("about"), _subject(statement)
        if fact.readings:
            yield say("may mean"), joined((shown(str(reading)) for reading in fact.readings), "{first} or {second}")
        if not fact.sure:
            yield say("sure"), say("for {share:.0%}: never an error by itself", share=fact.confidence)
        if not self.explained.held:
            yield say("held against"), (say("other assets: the guide has nothing") if self.explained.others
                                        else say("nothing in the guide"))

    def _source(self, path: str, place: Place) -> Iterator[str]:
        span = span_of(place)
        text = self.view.source_line(path, span.line) if span else None
        if span is None or text is None:
            words = in_words(place)
            if words:
                yield f"    {self.paint('dim', self.tongue.read(words))}"
            return
        end = span.end_column - 1 if span.end_line == span.line else len(text)
        cut = excerpt(text, span.column - 1, end, self.view.width - 4)
        yield f"    {cut.line}"
        yield f"    {self.paint('good', cut.marker('-'))}"


def _audience(statement: Statement) -> str:
    if statement.locale is None or statement.market_declared:
        return say("{channel}, {locale}", channel=statement.channel, locale=statement.locale or say("no known locale"))
    return say("{channel}, {locale} (guessed from its words)", channel=statement.channel, locale=statement.locale)


def _subject(statement: Statement) -> str:
    fact = statement.fact
    if fact.subject is not None:
        subject = shown(fact.subject)
        return say("{subject} ({reason})", subject=subject, reason=word(fact.linked_by)) if fact.linked_by else subject
    if len(statement.subjects) > 1:
        return say("one of {subjects}: not clear which", subjects=", ".join(map(shown, statement.subjects)))
    return say("the brand as a whole, or nothing that is known")


def _row(label: str, text: str, paint: Paint) -> str:
    return f"  {paint('dim', f'{label:<{_LABEL}}')}  {text}"


def _finding(finding: Finding, paint: Paint, tongue: Tongue) -> str:
    return f"{paint.severity(finding.severity, tongue)} {finding.code} {finding.rule}: {shown(tongue.read(finding.message))}"
