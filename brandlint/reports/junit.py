"""JUnit's XML, as Ant writes it: for build servers that show tests. A file is a suite, a finding a test that fails.

What fails is what the run fails on; milder findings and what was not looked at are skipped tests. The schema is the one that
Jenkins, Azure and others name: https://github.com/windyroad/JUnit-Schema.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from brandlint.findings import Related
from brandlint.reports.entries import NOT_LOOKED_AT, UNREADABLE, Entry, entries, in_repository
from brandlint.reports.json import MOST_RELATED
from brandlint.reports.locations import location
from brandlint.reports.model import Checked, View
from brandlint.reports.summary import summary_line
from brandlint.reports.terminal import path_shown, shown

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FAILURE, _ERROR, _SKIPPED = "failure", "error", "skipped"
_RUN = "brandlint"


class _Test(NamedTuple):
    """A test: the file that it is about, its name, and how it ended; None where it passed."""

    path: str
    name: str
    outcome: str | None = None
    kind: str = ""
    message: str = ""
    details: str = ""


def render(checked: Checked, view: View) -> Iterator[str]:
    """A suite for the run as a whole, and one for each file that there is something to say about."""
    day = checked.summary.as_of.isoformat() if checked.summary.as_of else "1970-01-01"
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    yield from _suite(0, _RUN, [_Test(_RUN, shown(view.tongue.read(summary_line(checked))))], day)
    for number, (path, tests) in enumerate(_by_path(_tests(checked, view)), 1):
        yield from _suite(number, path, tests, day)
    yield "</testsuites>\n"


def _tests(checked: Checked, view: View) -> Iterator[_Test]:
    for entry in entries(checked, view):
        yield _finding(entry, view)
    for error in checked.errors:
        yield _Test(in_repository(error.path, view), UNREADABLE, _ERROR, UNREADABLE, shown(error.message))
    for one in checked.skipped:
        yield _Test(in_repository(one.path, view), f"{NOT_LOOKED_AT}: {shown(one.what)}", _SKIPPED, message=shown(one.reason))


def _finding(entry: Entry, view: View) -> _Test:
    finding = entry.finding
    name = f"{finding.code} {finding.rule} {location(entry.path, finding.place)}"
    fails = finding.severity.rank >= view.failing.rank
    related = [_related(one, view) for one in finding.related[:MOST_RELATED]]
    return _Test(entry.path, path_shown(name), _FAILURE if fails else _SKIPPED, finding.severity.value if fails else "",
                 entry.message, "\n".join([f"{path_shown(location(entry.path, finding.place))}: {entry.message}", *related]))


def _related(one: Related, view: View) -> str:
    return f"= {path_shown(location(in_repository(one.path, view), one.place))}: {shown(one.message)}"


def _by_path(tests: Iterable[_Test]) -> list[tuple[str, list[_Test]]]:
    by_path: dict[str, list[_Test]] = {}
    for test in tests:
        by_path.setdefault(test.path, []).append(test)
    return sorted(by_path.items())


def _suite(number: int, name: str, tests: list[_Test], day: str) -> Iterator[str]:
    counts = {outcome: sum(test.outcome == outcome for test in tests) for outcome in (_FAILURE, _ERROR, _SKIPPED)}
    # The day on which the campaign is judged: the same campaign gives the same report.
    yield (f'<testsuite id="{number}" package={_value(_RUN)} name={_value(path_shown(name))} timestamp="{day}T00:00:00" '
           f'hostname="localhost" time="0" tests="{len(tests)}" failures="{counts[_FAILURE]}" errors="{counts[_ERROR]}" '
           f'skipped="{counts[_SKIPPED]}">\n<properties/>\n')
    for test in tests:
        yield _testcase(test)
    yield "<system-out/>\n<system-err/>\n</testsuite>\n"


def _testcase(test: _Test) -> str:
    head = f'<testcase classname={_value(path_shown(test.path))} name={_value(test.name)} time="0"'
    if test.outcome is None:
        return f"{head}/>\n"
    kind = f" type={_value(test.kind)}" if test.kind else ""
    details = escape(_xml(test.details))
    return f"{head}><{test.outcome}{kind} message={_value(test.message)}>{details}</{test.outcome}></testcase>\n"


def _value(text: str) -> str:
    return quoteattr(_xml(text))


def _xml(text: str) -> str:
    """Text without the characters that XML has no form for."""
    return _NOT_IN_XML.sub("\ufffd", text)
