"""The full format: every finding with its line, a marker, and the places that it disagrees with."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.places import WHOLE, Place, Span, span_of
from brandlint.findings import AssetError, Finding, Related
from brandlint.reports.excerpt import excerpt
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import Checked, View
from brandlint.reports.redrawn import to_redraw
from brandlint.reports.summary import summary_line
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue, count

MOST_RELATED = 5
_MOST_LINES = 4
"""Lines that are shown of a stretch that spans several."""


def render(checked: Checked, view: View) -> Iterator[str]:
    """Findings grouped by asset with a blank line between, what to do next, the summary."""
    paint = Paint(view.colour)
    for error in checked.errors:
        yield f"{_broken(error, paint, view.tongue)}\n\n"
    for finding in checked.findings:
        yield "\n".join(_Block(finding, view, paint).lines()) + "\n\n"
    if view.repaired and (drawn := list(to_redraw(checked.findings, paint, view.tongue))):
        yield from (f"{line}\n" for line in [*drawn, ""])
    if view.summary:
        yield from (f"{line}\n" for line in _hint(checked, paint, view.tongue))
        yield f"{view.tongue.read(summary_line(checked))}\n"


def _broken(error: AssetError, paint: Paint, tongue: Tongue) -> str:
    what = f"{paint('error', tongue.say('error'))} {tongue.say('cannot be read')}"
    return f"{paint('path', path_shown(error.path))}: {what}\n  {shown(error.message)}"


def _hint(checked: Checked, paint: Paint, tongue: Tongue) -> Iterator[str]:
    located = next((finding for finding in checked.findings if span_of(finding.place)), None)
    if located is not None:
        target = location(located.path, located.place).rpartition(":")[0]
        yield paint("dim", tongue.say("What was read on a line, and why: brandlint explain {target}", target=path_shown(target)))
        yield paint("dim", tongue.say("To let a known difference pass: a comment `brandlint: ignore {code} because …`, or a "
                                      "waiver in "
                                      "campaign.yaml", code=located.code))
        yield ""


class _Block:
    """A finding as lines of text. The gutter is as wide as the longest line number in it."""

    def __init__(self, finding: Finding, view: View, paint: Paint) -> None:
        self.finding = finding
        self.view = view
        self.paint = paint
        self.tongue = view.tongue
        self.related = finding.related[:MOST_RELATED]
        spans = [span_of(place) for place in (finding.place, *(one.place for one in self.related))]
        self.gutter = max([len(str(span.end_line)) for span in spans if span], default=1) + 2

    def lines(self) -> Iterator[str]:
        finding, paint = self.finding, self.paint
        head = paint("path", path_shown(location(finding.path, finding.place)))
        severity = paint.severity(finding.severity, self.tongue)
        yield f"{head}: {severity} {paint('dim', f'{finding.code} {finding.rule}')}"
        yield f"  {shown(finding.message)}"
        yield from self._place(finding.path, finding.place, "^", finding.severity.value, self._expected(), finding.found)
        for one in self.related:
            yield from self._related(one)
        if more := len(finding.related) - len(self.related):
            yield self._bare("=", self.tongue.read(count(more, "and {number} other place", "and {number} other places")))

    def _expected(self) -> str:
        """What belongs at the marker; nothing where a finding about the asset as a whole has just said it."""
        expected = None if self.finding.expected is None else self.tongue.read(self.finding.expected)
        said = self.finding.place == WHOLE and expected is not None and expected in self.finding.message
        return self.tongue.say("expected {right}", right=shown(expected)) if expected and not said else ""

    def _related(self, one: Related) -> Iterator[str]:
        where = path_shown(location(one.path, one.place))
        yield self._bare("=", self.paint("dim", f"{where}: ") + shown(one.message))
        yield from self._source(one.path, span_of(one.place), "-", "good", "")

    def _place(self, path: str, place: Place, mark: str, style: str, note: str, text: str | None) -> Iterator[str]:
        words = in_words(place)
        span = span_of(place)
        if words is not None:
            said = f": {shown(self.tongue.read(text))}" if text else ""
            yield self._bare("|", f"{self.tongue.read(words)}{said}")
        shown_lines = list(self._source(path, span, mark, style, note))
        yield from shown_lines
        if note and not shown_lines:
            yield self._bare("|", note)

    def _source(self, path: str, span: Span | None, mark: str, style: str, note: str) -> Iterator[str]:
        """The lines of a stretch with their markers; nothing where the file cannot be shown."""
        if span is None:
            return
        numbers = _lines_of(span)
        texts = [(number, self.view.source_line(path, number)) for number in numbers]
        for number, text in texts:
            if text is None:
                return
            start = span.column - 1 if number == span.line else len(text) - len(text.lstrip())
            end = span.end_column - 1 if number == span.end_line else len(text.rstrip())
            cut = excerpt(text, start, end, self.view.width - self.gutter - 3)
            yield f"{self.paint('dim', f'{number:>{self.gutter}} |')} {cut.line}".rstrip()
            last = number == numbers[-1]
            marker = self.paint(style, cut.marker(mark).lstrip())
            yield f"{self._bare('|', ' ' * cut.marker_start)}{marker}{f' {note}' if note and last else ''}"

    def _bare(self, sign: str, text: str) -> str:
        return f"{self.paint('dim', f'{chr(32) * self.gutter} {sign}')} {text}"


def _lines_of(span: Span) -> list[int]:
    """The lines of a stretch, the middle of a long one left out; what ends at a line's start ends on the line before."""
    last = span.end_line - 1 if span.end_column == 1 and span.end_line > span.line else span.end_line
    lines = list(range(span.line, last + 1))
    return lines if len(lines) <= _MOST_LINES else [*lines[:_MOST_LINES - 1], last]
