"""What must be redrawn: findings whose right value is known, in pictures and on pages, where nothing can be edited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandlint.documents.places import Box, Part, Place
from brandlint.findings import Finding
from brandlint.reports.locations import in_words
from brandlint.reports.summary import count
from brandlint.reports.terminal import Paint, path_shown, shown


def redrawn(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that only a designer can put right, in their order."""
    return [one for one in findings if one.expected is not None and one.fix is None and _is_drawn(one.place)]


def to_redraw(findings: Iterable[Finding], paint: Paint) -> Iterator[str]:
    """A heading and a line for each, with what is drawn and what should be; nothing where nothing must be redrawn."""
    drawn = redrawn(findings)
    if drawn:
        yield f"To be redrawn, since no text can be edited there: {count(len(drawn), 'finding')}"
        yield from (_line(one, paint) for one in drawn)


def _line(finding: Finding, paint: Paint) -> str:
    where = f"{paint('path', path_shown(finding.path))}, {shown(in_words(finding.place) or str(finding.place))}"
    change = " → ".join(shown(one) for one in (finding.found, finding.expected) if one)
    return f"  {where}: {paint('dim', finding.code)} {change}"


def _is_drawn(place: Place) -> bool:
    return isinstance(place, Box) or (isinstance(place, Part) and place.box is not None)
