"""What must be redrawn: findings whose right value is known, in pictures and on pages, where nothing can be edited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brandlint.documents.places import Box, Part, Place
from brandlint.findings import Finding
from brandlint.reports.locations import in_words
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue, count


def redrawn(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that only a designer can put right, in their order."""
    return [one for one in findings if one.expected is not None and one.fix is None and _is_drawn(one.place)]


def to_redraw(findings: Iterable[Finding], paint: Paint, tongue: Tongue) -> Iterator[str]:
    """A heading and a line for each, with what is drawn and what should be; nothing where nothing must be redrawn."""
    drawn = redrawn(findings)
    if drawn:
        number = count(len(drawn), "{number} finding", "{number} findings")
        yield tongue.say("To be redrawn, since no text can be edited there: {number}", number=number)
        yield from (_line(one, paint, tongue) for one in drawn)


def _line(finding: Finding, paint: Paint, tongue: Tongue) -> str:
    where = f"{paint('path', path_shown(finding.path))}, {shown(tongue.read(in_words(finding.place) or str(finding.place)))}"
    change = " → ".join(shown(tongue.read(one)) for one in (finding.found, finding.expected) if one)
    return f"  {where}: {paint('dim', finding.code)} {change}"


def _is_drawn(place: Place) -> bool:
    return isinstance(place, Box) or (isinstance(place, Part) and place.box is not None)
