"""Rules for people to read: all of them as a list, one as a page."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from brandlint.reports.model import View
from brandlint.reports.terminal import Paint
from brandlint.rules.model import Rule

_INDENT = "  "


def listed(rules: Iterable[Rule], view: View) -> Iterator[str]:
    """Code, name and severity of each rule, and below it what it reports."""
    paint = Paint(view.colour)
    for rule in rules:
        yield f"{paint('path', rule.code)} {rule.name} ({paint.severity(rule.severity)})\n{_paragraph(rule.what, view)}\n"


def page(rule: Rule, view: View) -> Iterator[str]:
    """One rule: what it reports and why, with a bad and a good example."""
    paint = Paint(view.colour)
    preview = ", silent until it is selected" if rule.preview else ""
    yield f"{paint('path', f'{rule.code} {rule.name}')} ({paint.severity(rule.severity)}{preview})\n\n"
    yield f"{_paragraph(rule.what, view)}\n\n"
    yield f"{paint('dim', 'Why')}\n{_paragraph(rule.why, view)}\n\n"
    yield f"{paint('dim', 'Bad')}\n{_example(rule.bad)}\n\n"
    yield f"{paint('dim', 'Good')}\n{_example(rule.good)}\n"


def _paragraph(text: str, view: View) -> str:
    return textwrap.fill(text, min(view.width, 90), initial_indent=_INDENT, subsequent_indent=_INDENT)


def _example(text: str) -> str:
    return textwrap.indent(text.strip("\n"), _INDENT)
