"""`brandlint rule`: what rules are for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

import click

from brandlint.cli.language import spoken
from brandlint.cli.output import COLOUR, screen_width, wants_colour, write
from brandlint.errors import ConfigurationError
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint
from brandlint.rules import all_rules
from brandlint.rules.model import Rule
from brandlint.suppressions.selection import check_patterns, fits
from brandlint.translations import say, word

_INDENT = "  "


@click.command("rule")
@click.argument("code", required=False)
@click.option("--color", "colour", type=click.Choice(COLOUR), default="auto", show_default=True)
def command(code: str | None, colour: str) -> None:
    """Show what a rule is for, with a bad and a good example.

    CODE is a code (PRC001), a name (price-differs-from-guide) or a family (PRC). Without one, every rule is listed.
    """
    view = View(width=screen_width(), colour=wants_colour(colour), tongue=spoken())
    rules = all_rules()
    if code is not None:
        check_patterns([code], [(rule.code, rule.name) for rule in rules], "brandlint rule")
        rules = tuple(rule for rule in rules if fits(code, rule.code, rule.name))
        if not rules:
            raise ConfigurationError(say("brandlint rule: the family {family} has no rule yet", family=code.upper()))
    write(_page(rules[0], view) if len(rules) == 1 else _listed(rules, view))


def _listed(rules: Iterable[Rule], view: View) -> Iterator[str]:
    """Code, name and severity of each rule, and below it what it reports."""
    paint = Paint(view.colour)
    for rule in rules:
        severity = paint.severity(rule.severity, view.tongue)
        yield f"{paint('path', rule.code)} {rule.name} ({severity})\n{_paragraph(rule.what, view)}\n"


def _page(rule: Rule, view: View) -> Iterator[str]:
    """One rule: what it reports and why, with a bad and a good example."""
    paint, tongue = Paint(view.colour), view.tongue
    preview = tongue.say(", silent until it is selected") if rule.preview else ""
    yield f"{paint('path', f'{rule.code} {rule.name}')} ({paint.severity(rule.severity, tongue)}{preview})\n\n"
    yield f"{_paragraph(rule.what, view)}\n\n"
    yield f"{paint('dim', tongue.say('Why'))}\n{_paragraph(rule.why, view)}\n\n"
    yield f"{paint('dim', tongue.say('Bad'))}\n{_example(rule.bad)}\n\n"
    yield f"{paint('dim', tongue.say('Good'))}\n{_example(rule.good)}\n"


def _paragraph(text: str, view: View) -> str:
    return textwrap.fill(view.tongue.read(word(text)), min(view.width, 90), initial_indent=_INDENT, subsequent_indent=_INDENT)


def _example(text: str) -> str:
    return textwrap.indent(text.strip("\n"), _INDENT)
